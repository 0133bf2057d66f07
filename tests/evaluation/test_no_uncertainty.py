"""A model of the paper's kind is scored like any other, but for widths, of which there are none."""

import pytest
from galaxies import random_catalog, tiny_paper_model

from mosaic_explorer.bulk import write_predictions
from mosaic_explorer.catalog.surveys import EXACT
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.evaluation import evaluate, table_text, write_report
from mosaic_explorer.evaluation import scores as scores_module
from mosaic_explorer.evaluation.card import card_text
from mosaic_explorer.metrics import INTERVALS


@pytest.fixture(scope="module")
def paper():
    model = tiny_paper_model()
    model.config |= {
        "physics_version": "x",
        "trained": {"galaxies": 64, "galaxies_seen": 640, "seconds": 60, "device": "cpu", "torch": "2"},
        "catalog": {"selection": "i < 27", "redshift_distribution": "natural", "light": "none", "galaxies": 64, "seed": 0},
        "recipe": {"name": "tiny-paper", "catalog": "x", "network": "paper"},
    }
    return model


@pytest.fixture(scope="module")
def few():
    return random_catalog(12)


@pytest.fixture(scope="module")
def evaluation(paper, few):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scores_module, "SETTINGS", {EXACT: ()})
        return evaluate(paper, few, "random", pairs=2)


def test_errors_are_scored_and_widths_are_not(evaluation):
    found = evaluation["noise"][EXACT]["presets"]["lsst"]
    assert found["variables"]["redshift"]["mae"] > 0
    assert found["variables"]["redshift"]["coverage"] == dict.fromkeys(INTERVALS)
    assert found["photo_z"]["sigma_mad"] > 0
    assert all(found["photo_z"][key] is None for key in ("crps", "crps_error", "cde_loss", "pit_ks"))


@pytest.mark.slow
def test_card_table_and_page_speak_of_estimates(paper, few, evaluation, tmp_path):
    card = card_text(paper, evaluation)
    assert "no uncertainty" in card and "## Intervals" not in card and "score of unlikeness" not in card
    assert "| lsst |" in table_text(evaluation)
    page = write_report(paper, few, evaluation, tmp_path / "page.html").read_text()
    assert "Redshifts" in page and "Intervals" not in page


def test_a_file_of_answers_has_medians_and_says_why_no_more(paper, few, tmp_path):
    out = write_predictions(paper, few, tmp_path / "a.zarr", "lsst", what="scalars", progress=False).path
    import xarray as xr

    with xr.open_zarr(out, consolidated=False) as answers:
        assert answers["redshift"].sel(quantile=0.5).notnull().all() and answers["redshift"].sel(quantile=0.16).isnull().all()
        assert "no uncertainty" in answers.attrs["uncertainty"] and "redshift_pdf" not in answers


@pytest.mark.parametrize("asked", [{"densities": "all"}, {"densities": ["redshift"]}])
def test_densities_that_there_are_none_of_cannot_be_kept(paper, few, tmp_path, asked):
    with pytest.raises(MosaicError, match="has no densities to keep: the paper's network gives no uncertainty"):
        write_predictions(paper, few, tmp_path / "a.parquet", "lsst", what="scalars", progress=False, **asked)
    with pytest.raises(MosaicError, match="of a model that has densities"):
        write_predictions(paper, few, tmp_path / "a.hdf5", "lsst", what="scalars", progress=False)
