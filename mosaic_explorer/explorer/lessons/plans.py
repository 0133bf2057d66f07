"""What the model would have bought in a round of the budget game: greedily, cheapest in hindsight, and everything."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from ...gains.budget import Goal, Way, cheapest_way, everything, greedy
from ...gains.pieces import Piece
from ...lessons import Lesson, Page
from ...lessons.game import for_sale
from ...lru_cache import LRUCache
from ...model.mosaic import Mosaic
from ..session.jobs import Steps
from ..session.observations import Observations
from ..session.url import read_query

Plans = dict[str, Any]
KEPT = 100  # rounds of a catalog
_kept: WeakKeyDictionary[Observations, LRUCache[Plans]] = WeakKeyDictionary()  # shared by all who play


def plans_at_hand(model: Mosaic, observations: Observations, lesson: Lesson, page: Page, row: int) -> Plans | None:
    """Those of a page with a game and a galaxy, if somebody has played it."""
    kept = _kept.get(observations)
    return kept.peek(_key(model, lesson, page, row)) if kept is not None else None


def plan_steps(model: Mosaic, observations: Observations, lesson: Lesson, page: Page, row: int) -> Steps:
    """The three of a page with a game, as `js/types.d.ts` has them; yields between answers.

    Parameters
    ----------
    observations : of the catalog that the row is of; its table is the model's
    """
    table, game = model.table, page.game
    assert game is not None
    snapshot = read_query(page.state, table, observations)[0]
    inputs = observations.one(row, snapshot.noise)
    truth = float(observations.truth_of(row)[table.place(game.of).start])
    goal = Goal(game.of, game.width, game.budget, truth)
    sale = for_sale(game, lesson.head.observation, table)
    asked = model, inputs, snapshot.mask, [Piece(one.see, one.name, "", one.hours) for one in sale], goal
    yield  # what is looked at goes first
    by_steps = yield from greedy(*asked)
    best = yield from cheapest_way(*asked)
    plans = {"greedy": _plain(by_steps), "cheapest": best and _plain(best), "all": _plain(everything(*asked))}
    _kept.setdefault(observations, LRUCache(KEPT, lambda plans: 1)).put(_key(model, lesson, page, row), plans)
    return plans


def _key(model: Mosaic, lesson: Lesson, page: Page, row: int) -> tuple:
    sale = tuple(one.model_dump_json() for one in lesson.head.observation)
    return model.identity, page.state, page.game and page.game.model_dump_json(), sale, row


def _plain(way: Way) -> dict[str, Any]:
    """As plain values."""
    about = {"pieces": list(way.pieces), "hours": way.hours, "widths": list(way.widths)}
    return {**about, "width": way.answer.width, "lowest": way.answer.lowest, "highest": way.answer.highest}
