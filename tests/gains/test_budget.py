"""One galaxy within a budget: the greedy observer knows what the model says, the cheapest way is the cheapest there is."""

from itertools import combinations

import numpy as np
import pytest

from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.gains import budget
from mosaic_explorer.gains.budget import Goal, Range, cheapest_way, everything, greedy
from mosaic_explorer.gains.expected import as_predicted
from mosaic_explorer.gains.pieces import Piece
from mosaic_explorer.masks import Mask
from mosaic_explorer.model.quantiles import HIGH, LOW
from mosaic_explorer.steps import finish

PIECES = tuple(
    Piece(text, text, "", hours)
    for text, hours in (("lsst[g]", 2.0), ("lsst[r]", 1.0), ("lsst[i]", 2.0), ("lsst[z]", 3.0), ("lsst[i,z]", 4.0))
)


@pytest.fixture(scope="module")
def galaxy(model, few):
    """Measurements of one galaxy, and its true values."""
    return model.inputs(few)[3:4], catalog_values(few, model.table)[3]


@pytest.fixture(scope="module")
def goal(model, galaxy):
    truth = float(galaxy[1][model.table.place("redshift").start])
    return Goal("redshift", width(model, galaxy[0], [0, 1, 2]) * 1.0001, 8.0, truth)


def width(model, inputs, numbers, name="redshift"):
    mask = Mask.none(model.table)
    for i in numbers:
        mask = mask | PIECES[i].text
    quantiles = model.answer(inputs, mask, [name]).quantiles[0, model.table.place(name).start]
    return float(quantiles[HIGH] - quantiles[LOW]) / 2


def test_the_cheapest_way_is_found_by_trying_all(model, galaxy, goal):
    inputs, _ = galaxy
    goal = goal._replace(truth=np.nan)
    found = finish(cheapest_way(model, inputs, Mask.none(model.table), PIECES, goal))
    costs = [
        sum(PIECES[i].hours for i in some)
        for n in range(len(PIECES) + 1)
        for some in combinations(range(len(PIECES)), n)
        if sum(PIECES[i].hours for i in some) <= goal.budget and width(model, inputs, some) <= goal.width
    ]
    assert found.hours == min(costs) == sum(PIECES[i].hours for i in found.pieces)
    assert found.answer.width == found.widths[-1] <= goal.width
    assert len(found.widths) == len(found.pieces)


def test_a_way_to_a_wrong_answer_does_not_count(model, galaxy, goal):
    inputs, _ = galaxy
    assert finish(cheapest_way(model, inputs, Mask.none(model.table), PIECES, goal._replace(truth=5.9, width=0.3))) is None
    sure = Range(0.1, 0.2, 0.3, 0.4, 0.5)
    assert sure.reaches(Goal("redshift", 0.1, 9, np.nan)) and sure.reaches(Goal("redshift", 0.1, 9, 0.5))
    assert not sure.reaches(Goal("redshift", 0.1, 9, 0.51)) and not sure.reaches(Goal("redshift", 0.09, 9, 0.3))


def test_the_greedy_observer_buys_what_is_expected_most_of_for_an_hour(model, galaxy, goal):
    inputs, _ = galaxy
    way = finish(greedy(model, inputs, Mask.none(model.table), PIECES, goal))
    nothing = Mask.none(model.table)
    predicted = as_predicted(model.table, inputs, nothing, model.answer(inputs, nothing, list(model.table.variables)))
    rates = [np.log(width(model, inputs, []) / width(model, predicted, [i])) / PIECES[i].hours for i in range(len(PIECES))]
    assert way.pieces[0] == int(np.argmax(rates))
    assert way.hours == sum(PIECES[i].hours for i in way.pieces) <= goal.budget
    np.testing.assert_allclose(way.widths, [width(model, inputs, way.pieces[: n + 1]) for n in range(len(way.pieces))])
    assert all(x > goal.width for x in way.widths[:-1])  # it stops as soon as it is narrow enough
    assert finish(greedy(model, inputs, Mask.parse("lsst", model.table), PIECES, goal)).pieces == ()  # nothing to be had


def test_what_the_galaxy_hides_does_not_change_what_is_bought_first(model, few, goal):
    inputs = model.inputs(few)
    goal = goal._replace(budget=4.0, width=1e-3)
    first = {finish(greedy(model, inputs[i : i + 1], Mask.none(model.table), PIECES, goal)).pieces[0] for i in range(3)}
    assert len(first) == 1


def test_everything_is_bought_once_the_larger_first(model, galaxy, goal):
    inputs, _ = galaxy
    way = everything(model, inputs, Mask.none(model.table), PIECES, goal)
    assert way.pieces == (4, 0, 1) and way.hours == 7
    assert way.answer.width == pytest.approx(width(model, inputs, [0, 1, 2, 3]))


def test_too_many_pieces_are_an_error(model, galaxy, goal):
    many = [Piece(f"sed[{1000 + 100 * i}:{1100 + 100 * i}]", str(i), "", 1.0) for i in range(budget.MOST_FOR_SALE + 1)]
    with pytest.raises(MosaicError, match="at most 14 pieces may be for sale; found 15"):
        finish(cheapest_way(model, galaxy[0], Mask.none(model.table), many, goal))
