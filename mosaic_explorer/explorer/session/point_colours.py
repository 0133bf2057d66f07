"""Keeps the colours of a plot's points in step with what is shown."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .colour_choices import NONE
from .colours import Colouring
from .question import Question
from .sample import Sample
from .session import Session
from .state import Snapshot

WAITING = " …"


class PointColours:
    """Asks for the colours of a sample's galaxies, in the background where the model has to be asked.

    Parameters
    ----------
    name : of the question
    default : the key of what is meant where nothing is chosen, see `colour_choices`
    take : shows colours; called again only if they are others
    when : whether anybody looks
    """

    def __init__(
        self,
        session: Session,
        name: str,
        sample: Sample,
        take: Callable[[Colouring], None],
        *,
        default: str = NONE,
        when: Callable[[], bool] = lambda: True,
    ):
        colours, self._take_colours = session.colours, take
        self.shown: Colouring | None = None
        self.question = Question(
            name=name,
            depends_on=("mask", "noise", "scalar_name", "truth", "colour"),
            when=when,
            peek=lambda snapshot: colours.peek(snapshot, sample, default),
            begin=lambda snapshot: self._wait(),
            steps=lambda snapshot: colours.steps(snapshot, sample, default),
            take=self._take,
            urgency=-1,  # after the answers that they are of
            failure="The colours could not be made",
        )
        session.watch(self.question)

    def _wait(self) -> None:
        """Those that are there stay until others come, and say so."""
        if self.shown is not None and len(self.shown.values) and not self.shown.label.endswith(WAITING):
            self._show(self.shown._replace(label=self.shown.label + WAITING))

    def _take(self, snapshot: Snapshot, colouring: Colouring) -> None:
        before = self.shown
        if before is None or before[1:] != colouring[1:] or not np.array_equal(before.values, colouring.values, equal_nan=True):
            self._show(colouring)

    def _show(self, colouring: Colouring) -> None:
        self.shown = colouring
        self._take_colours(colouring)
