"""What a notebook shows of a model and of its answers: the figures of its own evaluation, the numbers of its own answer."""

import json
import re

import pytest

from mosaic_explorer.model import Mosaic, load_model
from mosaic_explorer.model.held_out import EVALUATION


def in_folder(model, folder):
    return Mosaic(model.engine, model.scaling, name=model.name, config=model.config, folder=folder)


def test_a_model_says_what_it_is_and_how_good_on_galaxies_it_never_saw(model):
    html = model._repr_html_()
    figures = json.loads((model.folder / EVALUATION).read_text())["noise"]["noise-free"]["presets"]["lsst"]["variables"]
    for name in ("redshift", "log_stellar_mass", "sed"):
        assert f">{figures[name]['mae']:.3f}<" in html
    assert "3,000 galaxies" in html and "ONNX Runtime" in html and "SPHEREx photometry (spherex)" in html
    assert "currentColor" in html or not re.search(r"#[0-9a-f]{3,6}\b|<script|src=", html)
    assert repr(model) == "Mosaic('mosaic-small', 3.15 M parameters, scalars, lsst, spherex, sfh, sed)"


def test_a_model_without_uncertainty_speaks_of_none():
    html = load_model("mosaic-paper")._repr_html_()
    assert "estimates without uncertainty" in html and "68%" not in html


def test_with_further_filters_it_is_as_good(model):
    assert "0.053" in model.with_filters(["sdss2010-g"])._repr_html_()


@pytest.mark.parametrize(
    "text", ["", "[" * 100_000, '{"noise": 3}', '{"weights_sha256": "of others", "galaxies": 3, "noise": {}}', "\x00"]
)
def test_figures_that_are_not_of_these_weights_or_none_at_all_are_left_out(model, text, tmp_path):
    (tmp_path / EVALUATION).write_text(text)
    assert "No held-out figures" in in_folder(model, tmp_path)._repr_html_()


def test_an_answer_begins_with_what_it_says_of_the_first_galaxies(model, few):
    answer = model.predict(few, "lsst", what="scalars")
    html = answer._repr_html_()
    for galaxy in range(5):
        assert f"{float(answer['redshift'].sel(quantile=0.5)[galaxy]):.3f} (" in html
    assert f"{float(answer['redshift'].sel(quantile=0.5)[5]):.3f} (" not in html
    assert "the first 5 of 12" in html and html.count("<polygon") == 15 and "xarray.Prediction" in html


def test_an_answer_without_scalars_densities_or_galaxies_is_shown_too(model, few):
    whole = model.predict(few, "lsst", what=["redshift", "sed"], densities=())
    assert "<polygon" not in whole._repr_html_() and "redshift" in whole._repr_html_()
    for part in (whole[["sed"]], whole.isel(galaxy=3), whole.sel(quantile=0.5), whole.isel(galaxy=slice(0, 0))):
        assert "xarray.Prediction" in part._repr_html_()
