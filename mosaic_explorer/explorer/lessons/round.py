"""A round of the observation-budget game: what was bought is seen, and nothing else; the model's own plans come meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ...lessons import Lesson, Page
from ...lessons.game import for_sale
from ...masks import Mask
from ..session.jobs import Steps
from ..session.observations import Observations
from ..session.question import Question
from ..session.session import Session
from ..session.state import TRUTH, Snapshot
from ..session.url import read_query
from .plans import Plans, plan_steps, plans_at_hand

Place = tuple[Lesson, Page]


class Round:
    """The game of the page that is open.

    Parameters
    ----------
    place : says the lesson and the page that are open, None while there is no game on it
    take : is given what the model would have bought, as `plan_steps` says it
    take_row : is given the galaxy that was dealt
    """

    def __init__(
        self,
        session: Session,
        place: Callable[[], Place | None],
        take: Callable[[Plans], None],
        take_row: Callable[[int], None],
    ):
        self.session, self.state, self._place = session, session.state, place
        self._take_row, self._dealt, self._random = take_row, -1, np.random.default_rng()
        self.question = Question(
            name="plans of a game",
            depends_on=("lesson", "page"),
            steps=self._steps,
            take=lambda snapshot, plans: take(plans),
            peek=self._peek,
            when=lambda: place() is not None,
            urgency=-3,
            failure="What the model would have bought could not be found",
        )

    def begin(self) -> None:
        """Begin with the page's own galaxy: ask what the model would have bought, if there is a game on it."""
        self._dealt = -1
        self._ask()

    def deal(self) -> None:
        """Play with another galaxy of those that the game deals, as nobody has seen it yet."""
        place = self._place()
        if not place or not (deal := place[1].game.deal):  # type: ignore[union-attr]
            return
        rows = self.state.observations.finder.rows(deal)
        self._dealt = int(self._random.choice(rows[rows != self._row(place[1])] if len(rows) > 1 else rows))
        self._take_row(self._dealt)
        self.state.go(self._kept(place, []))
        self._ask()

    def _row(self, page: Page) -> int:
        return self._dealt if self._dealt >= 0 else page.row

    def _kept(self, place: Place, see: Sequence[object]) -> Snapshot:
        return kept_snapshot(self.state.snapshot, *place, self._row(place[1]), see, self.state.observations)

    def _ask(self) -> None:
        self.session.forget(self.question)
        self.session.ask(self.question)

    def keep(self, message: Mapping[str, Any]) -> None:
        """Have what is shown be what a browser says was bought; of another page, which it has not left yet, nothing is done."""
        place, see = self._place(), message.get("see")
        if (
            place
            and isinstance(see, list)
            and (message.get("lesson"), message.get("page")) == (self.state.lesson, self.state.page)
        ):
            self.state.go(self._kept(place, see))

    def _steps(self, snapshot: Snapshot) -> Steps:
        place = self._place()
        assert place is not None
        return self.session.out_of_the_way(plan_steps(self.state.model, self.state.observations, *place, self._row(place[1])))

    def _peek(self, snapshot: Snapshot) -> Plans | None:
        place = self._place()
        return plans_at_hand(self.state.model, self.state.observations, *place, self._row(place[1])) if place else None


def kept_snapshot(
    now: Snapshot, lesson: Lesson, page: Page, row: int, see: Sequence[object], observations: Observations
) -> Snapshot:
    """The moment with a galaxy as its survey shows it, unedited; seen is what the page opens, and what was bought.

    Parameters
    ----------
    see : observations that are for sale, by what they see; whatever else a browser sends is left alone
    """
    assert page.game is not None
    table = observations.table
    first = read_query(page.state, table, observations)[0]
    mask = first.mask
    for one in for_sale(page.game, lesson.head.observation, table):
        if one.see in see:
            mask = mask | Mask.parse(one.see, table)
    return now._replace(row=row, noise=first.noise, mask=mask, edits=(), truth=TRUTH[1])
