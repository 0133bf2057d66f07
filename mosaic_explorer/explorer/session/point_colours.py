"""Keeps the colours of a plot's points in step with what is shown."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .colour_choices import NONE
from .colours import PLAIN, Colouring
from .question import Question, Queue
from .sample import Sample
from .session import Session
from .state import Snapshot

WAITING = " …"


class PointColours:
    """Asks for the colours of galaxies, in the background where the model has to be asked.

    Parameters
    ----------
    name : of the question
    sample : the galaxies under a snapshot
    paint : shows colours, by `of`, which may be others now
    default : the key of what is meant where nothing is chosen, see `colour_choices`
    when : whether anybody looks
    urgency : less than that of the answers that they are of
    """

    def __init__(
        self,
        session: Session,
        name: str,
        sample: Callable[[Snapshot], Sample],
        paint: Callable[[], None],
        *,
        default: str = NONE,
        when: Callable[[], bool] = lambda: True,
        urgency: int = -1,
        queue: Queue = "answers",
    ):
        colours, self._sample, self._paint = session.colours, sample, paint
        self._rows, self._colouring = np.zeros(0, int), PLAIN
        self.question = Question(
            name=name,
            depends_on=("mask", "noise", "scalar_name", "truth", "colour", "filter"),
            when=when,
            peek=lambda snapshot: colours.peek(snapshot, sample(snapshot), default),
            begin=lambda snapshot: self._wait(),
            steps=lambda snapshot: colours.steps(snapshot, sample(snapshot), default),
            take=self._take,
            urgency=urgency,
            queue=queue,
            failure="The colours could not be made",
        )
        session.watch(self.question)

    def of(self, rows: np.ndarray) -> Colouring:
        """The colours of the galaxies in these rows of the catalog; none as long as they are those of others."""
        return self._colouring if np.array_equal(rows, self._rows) else PLAIN

    def _wait(self) -> None:
        """Those that are there stay until others come, and say so."""
        label = self._colouring.label
        if len(self._colouring.values) and not label.endswith(WAITING):
            self._colouring = self._colouring._replace(label=label + WAITING)
            self._paint()

    def _take(self, snapshot: Snapshot, colouring: Colouring) -> None:
        self._rows, self._colouring = self._sample(snapshot).rows, colouring
        self._paint()
