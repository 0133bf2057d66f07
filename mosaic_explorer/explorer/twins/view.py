"""Galaxies like the one that is open: its twins and the model's neighbours, found while looked at; a click opens one."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import panel as pn

from ..session.alike import Alike, Compared, alike, compared, compared_key
from ..session.panels import ALIKE
from ..session.question import Question
from ..session.session import Session
from ..session.state import TRUTH, Snapshot
from ..widgets.small_curves import HEIGHT, POINTS
from ..widgets.theme import DARK, LIGHT
from ..widgets.tooltip import heading
from .cards import cards
from .panel import TwinsPanel
from .words import KEPT_BACK, MEANING, NO_NEIGHBOURS, WAITING, twin_words

ROLES = ("ink", "soft", "edge", "grid", "ground", "seen", "hidden", "answer")


class TwinsView:
    """The strips; `panel` is to lay out. What is shown last stays until what is newer comes."""

    def __init__(self, session: Session):
        self.session, self.state, self.is_visible = session, session.state, False
        self._found: tuple[Snapshot, Alike] | None = None
        self._ready: tuple[tuple, Compared] | None = None  # the galaxies to compare with, made ready last
        self._trouble = ""
        self.question = Question(
            name="twins",
            depends_on=("row", "mask", "noise", "edits", "filter"),
            when=lambda: self.is_visible and self._is_told(),
            steps=self._steps,
            begin=lambda snapshot: self._paint(),
            take=self._take,
            urgency=-1,
            blocking=True,
            fail=self._fail,
        )
        self.component = TwinsPanel(self._receive, content=self._content())
        self.panel = pn.Column(
            heading("Galaxies like this one", MEANING), self.component, sizing_mode="stretch_width", margin=0
        )
        session.watch(self.question)
        session.follow(self._show_truth, "truth")
        session.follow(self._paint, "dark")

    def look(self, is_visible: bool) -> None:
        """Say whether the strips are on the screen."""
        if is_visible != self.is_visible:
            self.is_visible = is_visible
            self.session.ask(self.question)
            self._paint()

    def _is_told(self) -> bool:
        return self.state.truth == TRUTH[0]

    def _show_truth(self) -> None:
        self.session.ask(self.question)
        self._paint()

    # -- answers -------------------------------------------------------------------------------------------------------
    def _steps(self, snapshot: Snapshot) -> Generator[None, None, Alike]:
        model, observations = self.state.model, self.state.observations
        key = compared_key(snapshot, observations, model)
        ready = self._ready[1] if self._ready is not None and self._ready[0] == key else None
        if ready is None:
            ready = yield from compared(snapshot, observations, model)
            self._ready = key, ready
        return (yield from alike(snapshot, ready))

    def _take(self, snapshot: Snapshot, found: Alike) -> None:
        self._found, self._trouble = (snapshot, found), ""
        self._paint()

    def _fail(self, error: Exception) -> None:
        self._trouble = f"Galaxies could not be compared: {error}"
        self._paint()

    # -- what it says --------------------------------------------------------------------------------------------------
    def _paint(self) -> None:
        if self.is_visible:
            self.component.content = self._content()

    def _content(self) -> dict:
        """All that is said, as plain words and numbers."""
        colours = DARK if self.state.dark else LIGHT
        content = {
            "words": "",
            "instead": "",
            "strips": [],
            "waiting": False,
            "size": [POINTS, HEIGHT],
            "panel": ALIKE,
            "colours": {role: colours[role] for role in ROLES if role in colours},
        }
        if not self._is_told():
            return content | {"instead": KEPT_BACK}
        if self._trouble:
            return content | {"instead": self._trouble}
        if self._found is None:
            return content | {"instead": WAITING, "waiting": True}
        snapshot, found = self._found
        fresh = self.question.is_valid(snapshot, self.state.snapshot)
        return content | {"words": twin_words(snapshot, found), "strips": self._strips(snapshot, found), "waiting": not fresh}

    def _strips(self, snapshot: Snapshot, found: Alike) -> list[dict]:
        apart = [] if found.found is None else found.found.pairs["apart"].tolist()
        near = found.distance[found.nearest]
        return [
            {
                "title": "Twins: the same in what is seen, furthest apart in what is hidden",
                "none": "",
                "cards": cards(found, found.twins, snapshot.mask, [f"apart {x:.1f} spreads" for x in apart]),
            },
            {
                "title": "Nearest to the model",
                "none": "" if len(found.nearest) else NO_NEIGHBOURS,
                "cards": cards(found, found.nearest, snapshot.mask, [f"distance {x:.2f}" for x in near]),
            },
        ]

    # -- what hands do --------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """Open a galaxy of the strips; whatever else a browser sends does nothing."""
        if self._found is None or not isinstance(message, dict) or type(row := message.get("row")) is not int:
            return
        found = self._found[1]
        if row in found.rows[np.concatenate([found.twins, found.nearest])]:
            self.state.open(row)
