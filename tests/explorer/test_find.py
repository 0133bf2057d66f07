"""Finding galaxies: by number, condition and kind."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer.errors import CatalogError
from mosaic_explorer.explorer.find import KINDS, Finder, dimming
from mosaic_explorer.explorer.state import ExplorerState
from mosaic_explorer.modalities import LSST_BANDS


@pytest.fixture(scope="module")
def finder(catalog):
    return Finder(catalog)


def test_conditions_choose_by_true_values(finder, catalog):
    rows = finder.rows("0.5 < redshift < 1, i < 24")
    i = catalog["lsst"].values[:, LSST_BANDS.index("i")]
    expected = (catalog["redshift"].values > 0.5) & (catalog["redshift"].values < 1) & (i < 24)
    assert np.array_equal(rows, np.flatnonzero(expected)) and len(rows)


def test_rows_and_ids_are_found(finder, catalog):
    assert finder.rows("#12").tolist() == finder.rows("12").tolist() == [12]
    assert finder.rows(f"id {catalog['galaxy'].values[40]}").tolist() == [40]
    assert len(finder.rows("")) == len(finder.rows(" , ")) == 3000


@pytest.mark.parametrize("kind", KINDS)
def test_there_are_galaxies_of_each_kind_and_others(finder, kind):
    assert 20 < len(finder.rows(kind)) < 2980 and KINDS[kind].meaning.endswith(".")


def test_kinds_are_what_they_say(finder, catalog):
    assert not set(finder.rows("quiescent")) & set(finder.rows("star-forming"))
    assert (catalog["redshift"].values[finder.rows("high redshift")] > 2).all()
    both = finder.rows("star-forming, high redshift")
    assert set(both) == set(finder.rows("star-forming")) & set(finder.rows("high redshift"))
    uv_minus_optical = catalog["sed"].values[:, 100] - catalog["sed"].values[:, 400]
    dusty, others = finder.rows("dusty"), np.setdiff1d(finder.rows("star-forming"), finder.rows("dusty"))
    assert np.median(uv_minus_optical[dusty]) < np.median(uv_minus_optical[others])


def test_dust_dims_and_never_much_brightens(finder):
    star_forming = dimming(finder.sample)[finder.rows("star-forming")]
    assert np.median(star_forming) > 0.3 and np.percentile(star_forming, 1) > -1.5


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("quiesent", "Did you mean 'quiescent'"),
        ("#3000", "allowed: 0 to 2999"),
        ("redshift > 99", "no galaxy"),
        ("redshif > 1", "Did you mean 'redshift'"),
        ("i ~ 4", "cannot read the condition"),
        ("id nobody", "no galaxy of this catalog"),
    ],
)
def test_what_cannot_be_found_is_said(finder, text, words):
    with pytest.raises(CatalogError, match=words):
        finder.rows(text)


def test_steps_and_chance_stay_among_the_chosen():
    catalog = random_catalog(20)
    catalog["redshift"].values[:] = np.arange(20) / 10 + 0.01
    state = ExplorerState(catalog, tiny_model())
    state.choose("redshift > 0.5, redshift < 1")
    assert state.row == 5 and state.rows.tolist() == [5, 6, 7, 8, 9]
    for by, row in ((1, 6), (-1, 5), (-1, 9), (1, 5)):
        state.step(by)
        assert state.row == row
    for _ in range(10):
        state.random()
        assert state.row in state.rows
    state.row = 15  # from the population plot, say
    state.step(1)
    assert state.row == 5
    state.row = 2
    state.step(-1)
    assert state.row == 9
    with pytest.raises(CatalogError):
        state.choose("redshift > 9")
    assert state.among == "redshift > 0.5, redshift < 1" and len(state.rows) == 5
    state.choose("")
    assert state.row == 9 and len(state.rows) == 20
