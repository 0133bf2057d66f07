"""Magnitudes in filters of any survey: seen and predicted by the filters' curves, whatever the others."""

import numpy as np
import pytest
import torch
from galaxies import random_catalog, tiny_filter_model, tiny_model, with_filters

from mosaic_explorer.catalog.trust import Trust, trust_of
from mosaic_explorer.errors import CatalogError, ModelError
from mosaic_explorer.masks import Mask
from mosaic_explorer.model.curves import curve_features
from mosaic_explorer.model.files import load_model, save_model
from mosaic_explorer.model.filters import measured_features
from mosaic_explorer.model.scaling import error_scale, scale_to_error
from mosaic_explorer.photometry import Filter, load_filter

SEEN = "photometry[sdss2010-g,hsc2017-i2,vista-J]"


@pytest.fixture(scope="module")
def model():
    return tiny_filter_model()


@pytest.fixture(scope="module")
def galaxies():
    return with_filters(random_catalog(6))


def redshifts(model, catalog, mask=SEEN, **more):
    return model.predict(catalog, mask, what="redshift", ood_score=False, **more)["redshift"].values


def test_every_seen_magnitude_changes_some_answer(model, galaxies):
    before = redshifts(model, galaxies, "photometry")
    for number in range(4):
        changed = galaxies.copy(deep=True)
        changed["photometry"][:, number] += 0.5
        assert (redshifts(model, changed, "photometry") != before).all(), number


def test_hidden_magnitudes_and_further_filters_change_no_answer(model, galaxies):
    before = redshifts(model, galaxies)
    changed = galaxies.copy(deep=True)
    changed["photometry"][:, 3] += 0.5
    np.testing.assert_array_equal(redshifts(model, changed), before)
    np.testing.assert_allclose(redshifts(model, galaxies, filters=["Euclid-H", "jwst-f200w"]), before, rtol=1e-5)


def test_the_order_of_filters_changes_no_answer(model, galaxies):
    other = galaxies.isel(filter=[2, 0, 3, 1])
    np.testing.assert_allclose(redshifts(model, other), redshifts(model, galaxies), rtol=1e-4, atol=1e-5)


def test_galaxy_order_and_number_change_no_answer(model, galaxies):
    answers = redshifts(model, galaxies)
    np.testing.assert_allclose(redshifts(model, galaxies.isel(galaxy=[4, 1])), answers[[4, 1]], rtol=1e-4, atol=1e-5)


def test_what_others_lack_changes_no_answer(model, galaxies):
    """A galaxy without some filters is answered alike beside galaxies that have them, and in a catalog without these."""
    lacking = galaxies.copy(deep=True)
    lacking["photometry"][0, 2:] = np.nan
    together = redshifts(model, lacking, "photometry")
    alone = lacking.isel(galaxy=[0])
    np.testing.assert_allclose(redshifts(model, alone, "photometry"), together[:1], rtol=1e-4, atol=1e-5)
    fewer = alone.isel(filter=[0, 1])
    np.testing.assert_allclose(redshifts(model, fewer, "photometry"), together[:1], rtol=1e-4, atol=1e-5)


def test_a_filter_is_known_by_its_curve_and_not_by_its_name(model, galaxies):
    curves = [load_filter(str(name)) for name in galaxies["filter"].values]
    renamed = model.with_filters([Filter(f"mine-{i}", c.wave, c.transmission) for i, c in enumerate(curves)])
    named = model.for_catalog(galaxies)
    inputs = named.inputs(galaxies)
    masks = [Mask(np.isin(np.arange(m.table.size), np.arange(m.table.size)[-4:]), m.table) for m in (named, renamed)]
    answers = [m.answer(inputs, mask, ["redshift"]).quantiles for m, mask in zip((named, renamed), masks, strict=True)]
    np.testing.assert_array_equal(*answers)
    moved = model.with_filters([Filter(c.name, c.wave * 1.02, c.transmission) for c in curves])
    assert (moved.answer(inputs, masks[0].__class__(masks[0].seen, moved.table), ["redshift"]).quantiles != answers[0]).any()


def test_magnitudes_are_predicted_in_filters_that_nobody_measured(model, galaxies):
    answer = model.predict(galaxies, SEEN, what="photometry", filters=["Euclid-H"], ood_score=False)["photometry"]
    assert list(answer["filter"].values) == ["sdss2010-g", "hsc2017-i2", "vista-J", "wise2010-W1", "Euclid-H"]
    assert (np.diff(answer.values, axis=-1) >= 0).all()
    seen = answer.sel(filter="vista-J", quantile=0.5).values
    np.testing.assert_allclose(seen, galaxies["photometry"].sel(filter="vista-J").values, rtol=1e-6)
    assert np.ptp(answer.sel(filter="Euclid-H").values, axis=-1).min() > 0


def test_a_mask_made_without_filters_hides_them(model, galaxies):
    np.testing.assert_array_equal(redshifts(model, galaxies, Mask.preset("lsst")), redshifts(model, galaxies, "lsst"))
    assert (redshifts(model, galaxies, "lsst") != redshifts(model, galaxies, "lsst photometry")).all()


def test_trust_changes_answers_and_follows_from_the_catalog(model, galaxies):
    assert trust_of(galaxies) == Trust.SURVEY
    assert trust_of(galaxies.assign_attrs(physics_version="x", world="broad")) == Trust.BROAD
    assert trust_of(galaxies.assign_attrs(physics_version="x", world="reference")) == Trust.REFERENCE
    by_trust = {word: redshifts(model, galaxies, trust=word) for word in ("reference", "broad", "survey")}
    np.testing.assert_array_equal(redshifts(model, galaxies), by_trust["survey"])
    assert (by_trust["reference"] != by_trust["survey"]).any()
    with pytest.raises(CatalogError, match="did you mean|choose|known|survey"):
        redshifts(model, galaxies, trust="surveys")


def test_a_model_without_filters_answers_as_before_and_says_so_when_asked_for_one(galaxies):
    model = tiny_model()
    assert not model.knows_filters and model.for_catalog(galaxies) is model
    np.testing.assert_array_equal(redshifts(model, galaxies, "lsst"), redshifts(model, random_catalog(6), "lsst"))
    with pytest.raises(ModelError, match="knows LSST and SPHEREx alone"):
        redshifts(model, galaxies, "lsst", filters=["Euclid-H"])


def test_a_filter_without_a_curve_is_named(model, galaxies):
    renamed = galaxies.assign_coords(filter=["sdss2010-g", "hsc2017-i2", "vista-J", "mine"])
    with pytest.raises(CatalogError, match="the filter 'mine' of the catalog is not in the library"):
        redshifts(model, renamed)


def test_it_is_written_and_read_again(model, galaxies, tmp_path):
    save_model(model, tmp_path / "tiny")
    again = load_model(tmp_path / "tiny")
    np.testing.assert_array_equal(redshifts(again, galaxies), redshifts(model, galaxies))
    save_model(model.for_catalog(galaxies).with_filters([]), tmp_path / "same")
    assert (tmp_path / "same" / "weights.safetensors").read_bytes() == (tmp_path / "tiny" / "weights.safetensors").read_bytes()


def test_errors_go_to_the_network_and_back():
    sigma = torch.tensor([0.0, 0.001, 0.02, 0.543])
    torch.testing.assert_close(scale_to_error(error_scale(sigma)), sigma, rtol=1e-4, atol=1e-6)


def test_a_galaxys_mean_magnitude_is_that_of_detections_and_its_colours_do_not_hang_on_its_brightness():
    values, error = torch.tensor([[0.1, 0.3, 2.0]]), torch.zeros(1, 3)
    limit, seen = torch.tensor([[False, False, True]]), torch.ones(1, 3, dtype=torch.bool)
    one, brighter = (measured_features(values + shift, error, limit, seen) for shift in (0.0, -1.0))
    torch.testing.assert_close(one[0, :, 0], 2.5 * torch.tensor([-0.1, 0.1, 1.8]))
    torch.testing.assert_close(one[..., 0], brighter[..., 0])
    torch.testing.assert_close(one[0, :, 1], torch.full((3,), 0.2))
    assert not measured_features(values, error, limit, ~seen).any()


def test_features_of_a_curve_tell_near_filters_apart():
    curves = [[x * s for x in (0.40, 0.41, 0.43, 0.45, 0.47, 0.49, 0.51, 0.53, 0.55)] for s in (1.0, 1.005)]
    a, b = curve_features(curves)
    assert abs(a - b).max() > 0.1
