"""The paper's Table 1 of any galaxies is what an evaluation finds, however many are asked about at a time."""

import json

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

import mosaic_explorer as me
from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.catalog.surveys import EXACT
from mosaic_explorer.evaluation import evaluate
from mosaic_explorer.masks import PAPER_PRESETS
from mosaic_explorer.model.files import model_folder
from mosaic_explorer.paper import PAPER, paper_masks, table_1_steps
from mosaic_explorer.steps import finish


def table_1(model, values, truth, blocks):
    inputs = Measurements.exact(values)
    return finish(table_1_steps(model, inputs.__getitem__, truth.__getitem__, len(values), iter(blocks)))


@pytest.fixture(scope="module")
def values():
    return catalog_values(random_catalog(40), tiny_model().table)


def presets_of(frame):
    return {preset: part.set_index("of") for preset, part in frame.groupby("preset")}


def test_every_cell_is_that_of_an_evaluation_of_the_same_galaxies():
    model, catalog = tiny_model(), random_catalog(60)
    expected = evaluate(model, catalog, pairs=2)["noise"][EXACT]["presets"]
    found = presets_of(me.panels.table("paper table", catalog, model, "all"))
    assert set(found) == set(PAPER_PRESETS)
    for preset, cells in found.items():
        assert set(cells.index) == set(expected[preset]["variables"])
        for name, scores in expected[preset]["variables"].items():
            assert cells.loc[name, "mae"] == pytest.approx(scores["mae"], rel=1e-4)
            assert cells.loc[name, "error"] == pytest.approx(scores["error"], rel=1e-4)
            assert cells.loc[name, "n"] == 60
        assert dict(cells["paper"].dropna()) == PAPER[preset]


@pytest.mark.slow
def test_of_the_packages_galaxies_it_is_what_ships_beside_the_model(model, catalog):
    shipped = json.loads((model_folder("mosaic-small") / "evaluation.json").read_text())["noise"][EXACT]["presets"]
    for preset, cells in presets_of(me.panels.table("paper table", catalog, model, "lsst")).items():
        for name, scores in shipped[preset]["variables"].items():
            assert (cells.loc[name, "mae"], cells.loc[name, "error"]) == pytest.approx(
                (scores["mae"], scores["error"]), rel=1e-3
            )


def test_neither_the_order_nor_how_many_are_asked_about_at_a_time_changes_anything(values):
    model = tiny_model()
    whole = table_1(model, values, values, [np.arange(40)])
    mixed = np.random.default_rng(1).permutation(40)
    parts = table_1(model, values, values, [mixed[:7], mixed[7:8], mixed[8:]])
    assert parts.done == 40
    for preset, row in whole.errors.items():
        for name, errors in row.items():
            np.testing.assert_allclose(parts.errors[preset][name], errors, atol=1e-4)
        for name, medians in whole.medians[preset].items():
            np.testing.assert_allclose(parts.medians[preset][name], medians, atol=1e-4)


def test_what_has_come_so_far_is_of_those_alone(values):
    model, heard = tiny_model(), []
    inputs = Measurements.exact(values)
    blocks = iter([np.arange(10), np.arange(10, 40)])
    steps = table_1_steps(
        model, inputs.__getitem__, values.__getitem__, 40, blocks, lambda done, so_far: heard.append((done, so_far()))
    )
    whole = finish(steps)
    assert [done for done, _ in heard] == [10, 40]
    first = heard[0][1]
    assert first.cell("lsst", "redshift").n == 10 and whole.cell("lsst", "redshift").n == 40
    assert first.cell("lsst", "redshift").mae == pytest.approx(whole.errors["lsst"]["redshift"][:10].mean())


def test_seen_variables_have_no_cell_and_unknown_true_values_do_not_count(values):
    model, truth = tiny_model(), values.copy()
    truth[:30, model.table.place("redshift").start] = np.nan
    made = table_1(model, values, truth, [np.arange(40)])
    assert made.cell("lsst", "lsst") is None and made.cell("stellar_mass", "log_stellar_mass") is None
    assert made.cell("lsst", "redshift").n == 10
    half = paper_masks(model.table)["lsst+sfh_before_10gyr"].of("sfh")
    assert half.any() and not half.all() and made.cell("lsst+sfh_before_10gyr", "sfh").n == 40
