"""Twins: alike in what is seen, within noise, and far apart in what is hidden."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

import mosaic_explorer as me
from mosaic_explorer.catalog.measurements import Measurements, catalog_measurements
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.errors import CatalogError, MaskError, ModelError
from mosaic_explorer.latent.degeneracy import degeneracy
from mosaic_explorer.latent.hidden import Hidden
from mosaic_explorer.latent.likeness import Likeness
from mosaic_explorer.masks import Mask

LSST = Mask.parse("lsst")


@pytest.fixture(scope="module")
def some(catalog):
    return catalog.isel(galaxy=slice(0, 400))


# -- what is seen ---------------------------------------------------------------------------------------------------------
def test_two_measurements_of_one_galaxy_are_alike_in_95_of_100_cases(catalog):
    bright = catalog.isel(galaxy=np.flatnonzero(catalog["lsst"].values.max(1) < 24.5)[:150])
    first, second = (catalog_measurements(observe(bright, ["lsst-y10"], seed), LSST.table) for seed in (1, 2))
    both = Measurements(*(np.concatenate([getattr(x, part) for x in (first, second)]) for part in ("values", "error", "limit")))
    likeness, n = Likeness(both, LSST), bright.sizes["galaxy"]
    alike = np.mean([likeness.disagreement(row)[n + row] <= 1 for row in range(n)])
    assert 0.88 < alike < 0.99 and n > 100
    assert likeness.disagreement(3)[3] == 0


def test_exact_values_are_alike_within_the_tolerance_and_limits_with_all_that_is_fainter():
    values = np.full((4, LSST.table.size), 23.0, np.float32)
    values[1, LSST.table.place("lsst")] += 0.09
    values[2, LSST.table.place("lsst")] += 0.11
    values[3, LSST.table.place("lsst")] = np.nan
    off = Likeness(Measurements.exact(values), LSST, 0.1).disagreement(0)
    np.testing.assert_allclose(off[:3], [0, 0.9, 1.1], atol=1e-3)
    assert np.isnan(off[3])
    limit = np.zeros(values.shape, bool)
    limit[1] = True
    error = np.where(limit, 0.2, 0.001).astype(np.float32)
    values[1, LSST.table.place("lsst")] = 22.0  # fainter than 22, as the others are
    found = Likeness(Measurements(values, error, limit), LSST).disagreement(0)
    assert found[1] == 0 and found[2] > 1
    values[1, LSST.table.place("lsst")] = 25.0
    assert Likeness(Measurements(values, error, limit), LSST).disagreement(0)[1] > 1


# -- pairs ------------------------------------------------------------------------------------------------------------------
def test_twins_are_alike_and_those_furthest_apart_come_first(model, some):
    found = me.latent.twins(model, some, "lsst", 100, noise="lsst-y10", n=5, also=["av"])
    pairs = found.pairs
    assert len(pairs) == 5 and (pairs["row"] == 100).all() and not (pairs["twin"] == 100).any()
    assert (pairs["disagreement"] <= 1).all() and (np.diff(pairs["apart"]) <= 0).all()
    redshift = some["redshift"].values
    np.testing.assert_allclose(pairs["redshift"], redshift[pairs["twin"]] - redshift[100], atol=1e-6)
    assert found.alike >= 5 and "av" in pairs and ("up" in found.direction.words or "down" in found.direction.words)


def test_galaxy_order_changes_no_twin(model, some):
    order = np.random.default_rng(0).permutation(400)
    for galaxy in (100, None):
        place = None if galaxy is None else int(np.flatnonzero(order == galaxy)[0])
        first = me.latent.twins(model, some, "lsst", galaxy, noise="lsst-y10", n=4)
        again = me.latent.twins(model, some.isel(galaxy=order), "lsst", place, noise="lsst-y10", n=4)
        pairs, others = ([{a, b} for a, b in zip(x["galaxy"], x["twin_galaxy"])] for x in (first.pairs, again.pairs))
        assert pairs == others and again.alike == first.alike
        assert again.direction.share == pytest.approx(first.direction.share, rel=1e-3)
        np.testing.assert_allclose(again.pairs["apart"], first.pairs["apart"], rtol=1e-4)


def test_of_a_whole_catalog_no_galaxy_is_in_two_pairs(model, some):
    pairs = me.latent.twins(model, some, "lsst", noise="lsst-y10", n=20).pairs
    rows = [*pairs["row"], *pairs["twin"]]
    assert len(pairs) == 20 and len(set(rows)) == 40


def test_seeing_more_leaves_fewer_twins(model, some):
    alike = [me.latent.twins(model, some, mask, 100, noise="lsst-y10").alike for mask in ("lsst", "lsst redshift")]
    assert alike[0] > alike[1]


def test_what_cannot_be_is_said_at_the_door(model, some):
    with pytest.raises(CatalogError, match="rows 0 to 399; found 400"):
        me.latent.twins(model, some, "lsst", 400)
    with pytest.raises(MaskError, match="nothing is seen"):
        me.latent.twins(model, some, "nothing", 0)
    with pytest.raises(MaskError, match="hides nothing that is known"):
        me.latent.twins(model, some, "all", 0)
    with pytest.raises(ModelError, match="mag or dex above 0; found 0"):
        me.latent.twins(model, some, "lsst", 0, tolerance=0)
    with pytest.raises(CatalogError, match="unknown target 'aw'"):
        me.latent.twins(model, some, "lsst", 0, also=["aw"])


# -- the direction ------------------------------------------------------------------------------------------------------------
def test_the_direction_is_the_line_along_which_hidden_numbers_vary_together():
    catalog, model = random_catalog(200), tiny_model()
    truth = model.inputs(catalog).values.astype(float)
    along = np.linspace(-1, 1, 200)
    places = [model.table.place(name).start for name in model.table.scalar_names]
    truth[:, places[0]], truth[:, places[2]], truth[:, places[1]] = 1 + 0.3 * along, 10 - 0.6 * along, 12 + 1e-3 * along
    hidden = Hidden(truth, LSST)
    found = degeneracy(hidden, np.arange(200))
    assert found.steps["redshift"] > 0 > found.steps["log_stellar_mass"]
    assert found.steps["redshift"] == pytest.approx(0.3 * along.std(), rel=0.1)
    assert found.steps["log_stellar_mass"] == pytest.approx(-0.6 * along.std(), rel=0.1)
    assert "redshift up 0.1" in found.words and "stellar mass down 0.3" in found.words and "halo" not in found.words
    assert degeneracy(hidden, np.arange(3)) is None
