"""What one chooses, or turns on and off, at a click, drawn by the browser: switches, bands, lists and rows of choices."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal, NamedTuple

import param

from ..session.session import Session
from .component import Component, asset
from .theme import DARK, LIGHT

CSS = asset("widgets/js/toggles.css")


class Toggle(NamedTuple):
    """One of a group: its name, the words on it, and those where the pointer rests on it."""

    name: str
    label: str
    title: str = ""


class ToggleGroup(NamedTuple):
    """Toggles that stand together, and what they are called for who cannot see them.

    Of a `list`, one under the other, and of a `row` one is on: a click on it asks for it again, not to be off.
    """

    label: str
    look: Literal["switch", "bands", "list", "row"]
    toggles: tuple[Toggle, ...]

    def to_dict(self) -> dict[str, Any]:
        """It as the browser takes it."""
        return {"label": self.label, "look": self.look, "toggles": [toggle._asdict() for toggle in self.toggles]}


class Toggles(Component):
    """Switches, bands, or choices of which those are on that it is told.

    A browser tells what a click asks for, and has no state of its own: what it said back of an earlier one, while several are
    clicked in quick turns, would undo the later ones.
    """

    groups = param.List([], doc="Toggles by groups, as `ToggleGroup.to_dict` gives them.")
    checked = param.List([], doc="The names of those that are on.")
    partly = param.List([], doc="The names of those of them of which not all is on.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "toggles.bundle.js"

    def __init__(self, session: Session, groups: Iterable[ToggleGroup], choose: Callable[[str, bool], object], **params: Any):
        """`choose` is called with the name of a toggle that was clicked, and whether it is to be on."""
        self._choose = choose
        super().__init__(
            **{"sizing_mode": "stretch_width", "margin": (2, 3)} | params,
            groups=[group.to_dict() for group in groups],
            dark=session.state.dark,
            stylesheets=[CSS],
        )
        session.follow(lambda: self.param.update(dark=session.state.dark), "dark")

    @property
    def names(self) -> list[str]:
        """The names of all toggles."""
        return [toggle["name"] for group in self.groups for toggle in group["toggles"]]

    def click(self, name: str, on: bool) -> None:
        """Do what a click on one of them asks for."""
        self._choose(name, on)

    def _handle_msg(self, message: object) -> None:
        """Do what a browser says that hands did; whatever else it sends is left alone."""
        match message:
            case [str(name), bool(on)] if name in self.names:
                self.click(name, on)
