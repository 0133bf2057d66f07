"""All galaxies of a catalog: which they are, asked about as they come, and the same numbers as of a few at a time."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.explorer.session import observations as module
from mosaic_explorer.explorer.session.answers import Summaries
from mosaic_explorer.explorer.session.held_out import SAME, learned_from
from mosaic_explorer.explorer.session.observations import AS_OBSERVED, Observations
from mosaic_explorer.explorer.session.sample import whole_of
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.steps import finish

DEEP = "LSST Y10 + SPHEREx deep"


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture(scope="module")
def observed():
    return observe(random_catalog(150), ["lsst-y1"])


# -- which galaxies ---------------------------------------------------------------------------------------------------
def test_of_galaxies_that_a_model_learned_from_only_those_held_out_are_judged(observed):
    rows = np.arange(0, 150, 2)
    assert len(whole_of(observed)) == 150 and whole_of(observed).words == "150 galaxies"
    held = whole_of(observed, held_out=True)
    assert (observed["split"].values[held.rows] == "test").all() and held.words == "30 held-out galaxies of 150"
    found = whole_of(observed, filter="i < 30", rows=rows, held_out=True)
    assert found.rows.tolist() == list(range(0, 150, 10)) and found.words == "15 held-out galaxies of 150: i < 30"
    none = whole_of(observed, filter="#1", rows=np.array([1]), held_out=True)  # nothing is held out: no reason to show nothing
    assert none.rows.tolist() == [1] and none.n_held_out is None


def test_of_very_many_some_are_drawn_and_it_is_said(observed):
    some = whole_of(observed, most=40)
    assert some.drawn and not some.is_whole and some.words == "40 of 150 galaxies, drawn at random"
    held = whole_of(observed, held_out=True, most=7)
    assert held.words == "7, drawn at random, of 30 held-out galaxies of 150" and (np.diff(held.rows) > 0).all()


def test_whether_a_model_learned_from_a_catalog_is_known_by_what_both_say():
    model, catalog = me.load_model(), random_catalog(3)
    source = {"physics_version": model.config["physics_version"], **model.config["catalog"]}
    assert not learned_from(model, catalog)
    same = catalog.assign_attrs({key: source[key] for key in SAME})
    assert learned_from(model, same) and not learned_from(model, same.assign_attrs(seed=12345))
    assert not learned_from(tiny_model(), same)


# -- their numbers ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("noise", ["noise-free", AS_OBSERVED, DEEP])
@pytest.mark.parametrize("mask", ["lsst", "lsst redshift sfh[0:10]", ""])
def test_lean_measurements_hold_all_that_a_mask_shows(observed, noise, mask, monkeypatch):
    seen = Mask.parse(mask)
    rows = np.array([149, 3, 40, 41])
    usual = Observations(observed, TABLE).under(noise)[rows]
    monkeypatch.setattr(module, "WHOLE", 50)
    lean = Observations(observed, TABLE).lean(noise, seen)(rows)
    for part in ("values", "error", "limit"):
        np.testing.assert_array_equal(getattr(lean, part)[:, seen.seen], getattr(usual, part)[:, seen.seen])
    assert (lean.noise, lean.trust) == (usual.noise, usual.trust)
    others = [name for name in ("sed", "spherex") if not seen.of(name).any()]
    assert all(np.isnan(lean.values[:, TABLE.slices[name]]).all() for name in others)


def test_a_population_grows_and_ends_as_each_galaxy_alone_would(observed, tiny, monkeypatch):
    monkeypatch.setattr(module, "WHOLE", 50)
    observations, mask, heard = Observations(observed, tiny.table), Mask.parse("lsst sfh[0:10]"), []
    sample = observations.whole("", tiny)
    summaries = Summaries(tiny, observations)
    whole = finish(summaries.steps(mask, DEEP, sample=sample, tell=lambda done, so_far: heard.append((done, so_far()))))
    assert [done for done, _ in heard] == [125, 150] and whole.done == 150
    part, all_of_it = heard[0][1].scalars["redshift"], whole.scalars["redshift"]
    known = np.isfinite(part.median)
    assert known.sum() == 125 and (np.diff(np.flatnonzero(~known)) > 1).any()  # those to come lie anywhere
    np.testing.assert_array_equal(part.median[known], all_of_it.median[known])
    assert np.isfinite(part.truth).all() and part.mae == pytest.approx(np.abs(part.median - part.truth)[known].mean(), rel=1e-5)
    for row in (0, 77, 149):
        answer = tiny.answer(observations.one(row, DEEP), mask, ["redshift"])
        np.testing.assert_allclose(answer.quantiles[0, 0, 3], all_of_it.median[row], atol=1e-5)
        pit = answer.densities["redshift"].pit(observed["redshift"].values[[row]])
        np.testing.assert_allclose(pit[0], all_of_it.pit[row], atol=1e-5)
    assert summaries.peek(mask, DEEP, sample=sample) is whole


def test_of_a_scalar_that_is_seen_there_is_no_percentile(observed, tiny):
    summaries = Summaries(tiny, Observations(observed, tiny.table))
    population = finish(summaries.steps(Mask.parse("lsst redshift"), "noise-free"))
    assert np.isnan(population.scalars["redshift"].pit).all() and np.isfinite(population.scalars["log_halo_mass"].pit).all()


# -- tables -----------------------------------------------------------------------------------------------------------
def test_the_table_of_how_good_answers_are_has_all_axes_and_percentiles(observed, tiny):
    table = me.panels.table("how good", observed, tiny, "lsst", scalar="log_stellar_mass")
    assert set(table["by"]) == {"i", "redshift", "log_stellar_mass", "log_halo_mass", "width", "percentile"}
    ranks = table[table["by"] == "percentile"]
    assert ranks["n"].sum() == 150 and ranks["bin_high"].iloc[-1] == 1
    assert "outliers: wrong by more than 0.3 dex" in table.attrs["about"] and "150 galaxies" in table.attrs["about"]


def test_the_table_of_groups_compared_says_what_the_galaxies_say(observed, tiny):
    table = me.panels.table("groups compared", observed, tiny, "lsst", a="0-49", b="50-149")
    line = table[(table["of"] == "log_halo_mass") & (table["group"] == "B")].set_index("what")
    own = observed["log_halo_mass"].values[50:]
    np.testing.assert_allclose(
        line.loc["truth", ["q16", "median", "q84"]].tolist(), np.percentile(own, [16, 50, 84]), rtol=1e-5
    )
    answer = tiny.answer(Observations(observed, tiny.table).under(AS_OBSERVED)[50:], Mask.parse("lsst"), ["log_halo_mass"])
    said = answer.quantiles[:, tiny.table.place("log_halo_mass").start, 3]
    np.testing.assert_allclose(line.loc["predicted", "bias"], np.median(said - own), atol=1e-4)
    assert {"log_ssfr", "half_mass_age"} <= set(table["of"]) and set(table["n"]) == {50, 100}
    kept_back = me.panels.table("groups compared", observed, tiny, "lsst", a="0-49", truth="off")
    assert set(kept_back["what"]) == {"predicted"} and kept_back["bias"].isna().all()
