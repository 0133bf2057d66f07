"""Two views in one tab, of which a choice over them shows one: what to observe next, and galaxies alike, have two each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import panel as pn

from ..gains.view import GainsView
from ..lattice.view import LatticeView
from ..session.session import Session
from ..states.view import StatesView
from ..twins.view import TwinsView
from ..widgets.toggles import Toggle, ToggleGroup, Toggles


class View(Protocol):
    """A part of the page that may rest: `panel` is to lay out."""

    @property
    def panel(self) -> pn.viewable.Viewable: ...

    def look(self, is_visible: bool) -> None: ...


class Either:
    """One of two views, made when it is first looked at; `panel` is to lay out.

    Parameters
    ----------
    field : of the state; its `is_open` says whether the second one is shown
    names : of both, as the choice has them
    views : make them
    """

    def __init__(self, session: Session, field: str, names: tuple[str, str], views: tuple[Callable[[Session], View], ...]):
        self.session, self.state, self.is_visible = session, session.state, False
        self.field, self._make = field, views
        self.views: dict[bool, View] = {}
        self._place = pn.Column(sizing_mode="stretch_width", margin=0)
        self.panel = pn.Column(self._choice(names), self._place, sizing_mode="stretch_width", margin=0)
        self.state.param.watch(lambda event: self._lay_out(), [field])
        self._lay_out()

    @property
    def is_open(self) -> bool:
        """Whether the second one is shown."""
        return bool(getattr(self.state, self.field).is_open)

    def look(self, is_visible: bool) -> None:
        """Say whether it is on the screen."""
        self.is_visible = is_visible
        self._lay_out()

    def _lay_out(self) -> None:
        is_open = self.is_open
        if is_open not in self.views:
            self.views[is_open] = self._make[is_open](self.session)
        part = self.views[is_open]
        if list(self._place) != [part.panel]:
            self._place[:] = [part.panel]
        for is_second, view in self.views.items():
            view.look(self.is_visible and is_second == is_open)

    def _choice(self, names: tuple[str, str]) -> Toggles:
        state = self.state
        choice = Toggles(
            self.session,
            [ToggleGroup("views", "row", tuple(Toggle(name, name) for name in names))],
            lambda name, on: state.param.update(
                {self.field: getattr(state, self.field)._replace(is_open=bool(names.index(name)))}
            ),
            checked=[names[self.is_open]],
            margin=(6, 8, 0, 8),
        )
        state.param.watch(lambda event: choice.param.update(checked=[names[event.new.is_open]]), [self.field])
        return choice


def next_view(session: Session) -> Either:
    """What to observe next: one thing more, for this galaxy, or all combinations, for many."""
    return Either(session, "lattice", ("one thing more", "all combinations"), (GainsView, LatticeView))


def alike_view(session: Session) -> Either:
    """Galaxies like the one in view, and what the states that tell so know."""
    return Either(session, "states", ("galaxies like this one", "what the states know"), (TwinsView, StatesView))
