"""A model is adapted to galaxies with known redshifts, or declines; what is written answers as what was made."""

import json

import numpy as np
import pytest
import torch

from mosaic_explorer.adaptation import adapt, check
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError, MaskError, ModelError
from mosaic_explorer.model import load_model


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("models") / "mine"


@pytest.fixture(scope="module")
def adapted(model, off_in_g, folder):
    """What came of galaxies whose g is wrong, written to a folder."""
    return adapt(model, off_in_g, "lsst", out=folder, progress=False)


def test_a_wrong_zero_point_is_mended_and_the_figures_get_better(adapted):
    assert not adapted.declined and "zero points" in adapted.way
    assert adapted.after.values["crps"] < adapted.before.values["crps"]
    offsets = adapted.model.adaptation.zero_points
    assert offsets["lsst-g"] == max(offsets.values()) > 0.1


def test_the_adapted_model_is_better_about_galaxies_with_the_same_zero_point(adapted, model, off_in_g):
    assert check(adapted.model, off_in_g, "lsst").values["crps"] < check(model, off_in_g, "lsst").values["crps"]


@pytest.mark.slow
def test_the_same_galaxies_in_another_order_give_the_same_model(adapted, model, off_in_g):
    order = np.random.default_rng(0).permutation(off_in_g.sizes["galaxy"])
    other = adapt(model, off_in_g.isel(galaxy=order), "lsst", progress=False)
    assert other.way == adapted.way and other.model.adaptation == adapted.model.adaptation
    for name, weights in other.model.network.state_dict().items():
        assert torch.equal(weights, adapted.model.network.state_dict()[name]), name


def test_what_is_written_is_read_and_answers_the_same(adapted, off_in_g, folder):
    again = load_model(folder)
    first, second = (one.predict(off_in_g, "lsst", what="scalars") for one in (adapted.model, again))
    np.testing.assert_array_equal(first["redshift"].values, second["redshift"].values)
    assert again.adaptation == adapted.model.adaptation
    card = (folder / "README.md").read_text()
    assert "lsst-g" in card and "sigma_MAD" in card and adapted.way in card


def test_predicted_magnitudes_are_those_of_the_user(adapted, model, off_in_g):
    mine, before = (one.predict(off_in_g, "lsst[u,r,i,z,y]", what="lsst", ood_score=False) for one in (adapted.model, model))
    step = (mine["lsst"] - before["lsst"]).sel(band="g", quantile=0.5).median()
    assert step > 0.1


def test_where_nothing_is_to_be_gained_the_model_is_kept(model, measured, tmp_path):
    told = []
    adapted = adapt(model, measured, "lsst", out=tmp_path / "mine", progress=lambda doing, share: told.append(share))
    assert told == sorted(told) and told[0] == 0 and told[-1] == pytest.approx(1)
    assert adapted.declined and adapted.model is model and not (tmp_path / "mine").exists()
    assert str(adapted).startswith("declined: ")


@pytest.mark.slow
def test_the_command_says_what_came_of_it(measured, tmp_path, capsys):
    write_catalog(measured, tmp_path / "mine.zarr")
    code = main(["adapt", "mosaic-small", "--catalog", str(tmp_path / "mine.zarr"), "--out", str(tmp_path / "mine"), "--json"])
    said = json.loads(capsys.readouterr().out)
    assert code == 0 and said["declined"] and said["before"]["n"] == 60 and said["out"] is None


def test_figures_of_a_check_hold_what_a_page_shows(model, measured):
    found = check(model, measured)
    assert found.mask == "lsst" and found.n == 60
    assert set(found.values) == set(found.spreads) >= {"bias", "sigma_mad", "outliers", "pit_ks", "coverage_68"}


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (
            lambda c: c.assign(redshift=c["redshift"] * np.nan),
            "'redshift' of 60 galaxies: none is known; at least 30 are needed",
        ),
        (lambda c: c.isel(galaxy=slice(0, 29)), "known of 29 alone; at least 30 are needed"),
        (lambda c: c.assign(redshift=c["redshift"] + 7), "lies outside the range that 'mosaic-small' knows"),
        (
            lambda c: c.drop_vars([f"lsst_{x}" for x in ("observed", "error", "limit")]).assign(lsst=c["lsst"] * np.nan),
            "no measured band",
        ),
    ],
)
def test_what_cannot_be_is_said_at_the_door(model, measured, spoil, message):
    for ask in (check, adapt):
        with pytest.raises(CatalogError, match=message):
            ask(model, spoil(measured))


def test_a_mask_that_shows_the_labels_is_refused(model, measured):
    with pytest.raises(MaskError, match="shows 'redshift', which is to be told"):
        check(model, measured, "lsst redshift")


def test_a_model_in_the_folder_is_not_overwritten(model, measured, tmp_path):
    (tmp_path / "config.json").write_text("{}")
    with pytest.raises(ModelError, match="holds a model already"):
        adapt(model, measured, out=tmp_path)


def test_an_unknown_label_names_those_that_can_be(model, measured):
    with pytest.raises(CatalogError, match="unknown label 'z'; allowed: redshift, log_stellar_mass"):
        check(model, measured, of="z")
