"""Evaluation: a forecast whose worth is known gets the scores it deserves, on hidden values only, under each noise."""

import json
from dataclasses import replace
from itertools import pairwise
from typing import get_args, get_origin, get_type_hints, is_typeddict

import numpy as np
import pytest
from forecaster import WIDTH, Forecaster
from galaxies import random_catalog

from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.surveys import EXACT, SETTINGS
from mosaic_explorer.evaluation import evaluate, table_text
from mosaic_explorer.evaluation import scores as scores_module
from mosaic_explorer.evaluation.card import card_text, evaluation_json, write_evaluation
from mosaic_explorer.evaluation.nested import nested_pairs, nested_scores
from mosaic_explorer.evaluation.schema import Evaluation
from mosaic_explorer.masks import PRESETS
from mosaic_explorer.modalities import TABLE, Table
from mosaic_explorer.model.files import model_folder


@pytest.fixture(scope="module")
def catalog():
    return random_catalog(150)


@pytest.fixture(scope="module")
def evaluation(catalog):
    return evaluate(Forecaster(), catalog, "random", pairs=12)


def test_every_preset_that_hides_something_is_scored_under_every_noise(evaluation):
    assert list(evaluation["noise"]) == list(SETTINGS)
    for setting, found in evaluation["noise"].items():
        assert set(found["presets"]) == set(PRESETS) - {"everything"}
        assert found["surveys"] == list(SETTINGS[setting])
    assert evaluation["galaxies"] == 150 and evaluation["catalog"] == "random"


def test_only_hidden_values_are_scored(evaluation):
    """The forecaster is wrong by 10^9 wherever it sees."""
    presets = evaluation["noise"][EXACT]["presets"]
    assert set(presets["lsst"]["variables"]) == set(TABLE.variables) - {"lsst"}
    assert "redshift" not in presets["photometry+redshift"]["variables"]
    assert "photo_z" in presets["lsst"] and "photo_z" not in presets["photometry+redshift"]
    for found in presets.values():
        assert all(scores["mae"] < 0.15 for scores in found["variables"].values())
    assert "sfh" in presets["lsst+sfh_before_10gyr"]["variables"]


def test_a_forecast_that_is_right_gets_the_scores_it_deserves(evaluation):
    presets = evaluation["noise"][EXACT]["presets"]
    sed = presets["lsst"]["variables"]["sed"]
    assert sed["mae"] == pytest.approx(WIDTH * np.sqrt(2 / np.pi), rel=0.02)
    assert sed["coverage"] == pytest.approx({"50": 0.50, "68": 0.68, "95": 0.95}, abs=0.01)
    assert sed["median_guess"] == pytest.approx(0.3 * np.sqrt(2 / np.pi), rel=0.05)
    photo_z = presets["lsst"]["photo_z"]
    assert photo_z["crps"] == pytest.approx(WIDTH / np.sqrt(np.pi), rel=0.2)
    assert photo_z["cde_loss"] == pytest.approx(-1 / (2 * np.sqrt(np.pi) * WIDTH), rel=0.2)
    assert photo_z["pit_ks"] < 0.15 and len(photo_z["pit"]) == 20 and sum(photo_z["pit"]) == pytest.approx(1, abs=1e-3)
    assert photo_z["sigma_mad"] == pytest.approx(WIDTH / 2, rel=0.3)


def test_scores_do_not_depend_on_how_many_galaxies_are_asked_at_a_time(evaluation, catalog, monkeypatch):
    monkeypatch.setattr(scores_module, "CHUNK", 37)
    again = evaluate(Forecaster(), catalog, "random", pairs=1)
    for preset, found in evaluation["noise"][EXACT]["presets"].items():
        for name, scores in found["variables"].items():
            other = again["noise"][EXACT]["presets"][preset]["variables"][name]
            assert other["mae"] == pytest.approx(scores["mae"], rel=1e-4)
            assert other["coverage"] == pytest.approx(scores["coverage"], rel=1e-4)


def test_a_noise_setting_shows_the_model_what_its_surveys_measure(catalog):
    model = Forecaster()
    evaluate(model, catalog, pairs=1)
    truth, lsst = catalog_values(catalog, TABLE), TABLE.slices["lsst"]
    noisy = [(mask, shown) for mask, shown in model.asked if getattr(shown, "noise", EXACT) != EXACT]
    assert {shown.noise for _, shown in noisy} == {
        "LSST, 1 year + SPHEREx, all sky, 2 years",
        "LSST, 10 years + SPHEREx, deep fields at the ecliptic poles, 2 years",
    }
    for mask, shown in noisy:
        assert mask.of("lsst").any()
        assert (shown.error[:, lsst] > 0).all() and (shown.values[:, lsst] != truth[:, lsst]).any()
        np.testing.assert_array_equal(shown.values[:, TABLE.slices["sed"]], truth[:, TABLE.slices["sed"]])


def test_where_no_measured_value_is_seen_noise_changes_nothing(evaluation):
    for preset in ("stellar_mass", "nothing", "optical_spectrum"):
        first, *others = (found["presets"][preset] for found in evaluation["noise"].values())
        assert all(other == first for other in others)


def test_a_model_without_a_place_for_errors_is_scored_without_noise(catalog):
    table = Table(tuple(replace(row, measured=False) for row in TABLE))
    assert list(evaluate(Forecaster(table), catalog, pairs=1)["noise"]) == [EXACT]


def test_galaxies_without_a_value_are_left_out_of_its_scores(catalog):
    bare = catalog.copy(deep=True)
    bare["redshift"].values[:50] = np.nan
    bare["sed"].values[:] = np.nan
    found = evaluate(Forecaster(), bare, pairs=1)["noise"][EXACT]["presets"]["stellar_mass"]
    assert found["variables"]["redshift"]["mae"] < 0.15 and found["variables"]["sed"]["mae"] is None
    assert sum(found["photo_z"]["pit"]) == pytest.approx(1, abs=1e-3)


# -- seeing more ------------------------------------------------------------------------------------------------------
def test_nested_masks_are_nested():
    for smaller, larger in nested_pairs(50, np.random.default_rng(1), TABLE):
        assert not (smaller & ~larger).any() and smaller.sum() < larger.sum() < TABLE.size


def test_seeing_more_is_judged_by_what_both_masks_hide(catalog):
    """A forecaster whose error halves with a part of the values seen, one that it doubles for, one that does not care."""
    truth = catalog_values(catalog, TABLE)
    better, worse, same = (
        nested_scores(Forecaster(factor=factor), truth, pairs=20)["nested"]
        for factor in (lambda m: 2 - m.seen.mean(), lambda m: 1 + m.seen.mean(), lambda m: 1.0)
    )
    assert better["grew"] == 0 and better["ratio"] < 1
    assert worse["grew"] == 1 and worse["grew_significantly"] == 1 and worse["ratio"] > 1
    assert same["ratio"] == pytest.approx(1) and same["grew_significantly"] == 0
    assert worse["worst"][0]["ratio"] == max(large / small for small, large in worse["errors"])


def test_every_random_mask_is_in_one_group_by_what_it_shows(evaluation):
    groups = evaluation["by_values_seen"]
    assert sum(group["masks"] for group in groups) == 2 * 12
    assert all(a["to"] < b["from"] for a, b in pairwise(groups))
    assert groups[0]["from"] == 0 and groups[0]["redshift"]["mae"] < groups[0]["redshift"]["median_guess"]


# -- what is written --------------------------------------------------------------------------------------------------
def differences(value, kind, at=""):
    """Where a value of JSON is not what a TypedDict or a plain kind says, one line each."""
    if is_typeddict(kind):
        hints, lacking = get_type_hints(kind), kind.__required_keys__ - set(value)
        unknown = set(value) - set(hints)
        return (
            [f"{at}: lacks {lacking}"] * bool(lacking)
            + [f"{at}: unknown {unknown}"] * bool(unknown)
            + [line for key in set(value) & set(hints) for line in differences(value[key], hints[key], f"{at}.{key}")]
        )
    arguments = get_args(kind)
    if get_origin(kind) is dict:
        return [line for key, x in value.items() for line in differences(x, arguments[1], f"{at}.{key}")]
    if get_origin(kind) is list:
        return [line for x in value for line in differences(x, arguments[0], f"{at}[]")]
    if arguments:  # one of several
        return [] if value is None and type(None) in arguments else differences(value, arguments[0], at)
    fits = isinstance(value, int | float) if kind is float else isinstance(value, kind)
    return [] if fits else [f"{at}: {value!r} is no {kind.__name__}"]


def test_an_evaluation_holds_what_its_schema_says(evaluation):
    assert differences(json.loads(evaluation_json(evaluation)), Evaluation) == []
    shipped = json.loads((model_folder("mosaic-small") / "evaluation.json").read_text(encoding="utf-8"))
    assert differences(shipped, Evaluation) == []
    wrong = evaluation | {"galaxies": "many", "nested": {}}
    assert len(differences(wrong, Evaluation)) == 2  # the test can fail


def test_the_file_gives_the_evaluation_back_and_knows_no_nan(evaluation):
    text = evaluation_json(evaluation)
    assert json.loads(text) == evaluation and "NaN" not in text
    assert max(map(len, text.splitlines())) > 100 > len(text.splitlines()[1])  # lists of numbers stand on one line


def test_the_tables_hold_every_preset_and_say_their_units(evaluation):
    text = table_text(evaluation)
    assert text.count("| lsst+spherex |") == 3 * len(SETTINGS)  # errors, photo-z, coverage
    for words in ("dex", "mag", "σ_MAD", "LSST Y1 (lsst-y1, spherex-allsky)", "percent of true values"):
        assert words in text


def test_the_model_card_holds_the_headline_figures_and_how_to_make_them_again(evaluation, tmp_path):
    model = Forecaster()
    write_evaluation(model, evaluation, tmp_path)
    card = (tmp_path / "README.md").read_text()
    assert card == card_text(model, evaluation)
    assert json.loads((tmp_path / "evaluation.json").read_text()) == evaluation
    for setting in (EXACT, "LSST Y10 + SPHEREx deep"):
        mae = evaluation["noise"][setting]["presets"]["lsst"]["variables"]["redshift"]["mae"]
        assert f"**{setting}" in card and f"| lsst | {mae:.3f} ±" in card
    for words in ("## Limits", "## Recipe", "50% of galaxies were shown with survey noise", "mosaic train training/recipes/"):
        assert words in card


def test_the_card_tells_of_all_catalogs_and_of_what_training_did_to_their_galaxies(evaluation):
    model = Forecaster()
    first = model.config["catalog"]
    bright = first | {"world": "broad", "selection": "i < 22.8", "galaxies": 30, "seed": 3}
    model.config["catalog"] = first | {"world": "broad", "further": [bright, bright | {"world": "reference", "seed": 2}]}
    model.config["recipe"] |= {
        "further": ["data/b.zarr", "data/c.zarr"],
        "effects": 0.4,
        "photometry": 0.3,
        "kept_out": ["jwst-*"],
    }
    card = card_text(model, evaluation)
    for words in (
        "3 catalogs: broad world to i < 27 (20 simulated), broad world to i < 22.8 (30 simulated), reference world to i < 22.8",
        "40% of these suffered from what surveys do",
        "30% were seen in filters of any survey, known by their curves; never in `jwst-*`",
        "mosaic simulate --n 20 --seed 1 --out data/a.zarr\n",
        'mosaic simulate --n 30 --seed 3 --where "i < 22.8" --out data/b.zarr\n',
        'mosaic simulate --world reference --n 30 --seed 2 --where "i < 22.8" --out data/c.zarr\n',
        "differ from galaxy to galaxy",
        "Stars and galaxies of other kinds are not in its world",
    ):
        assert words in card
