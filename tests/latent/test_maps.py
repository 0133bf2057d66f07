"""Maps of the latent space."""

import numpy as np
import pytest
from galaxies import tiny_model

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import catalog_measurements, catalog_values
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.surveys import EXACT
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.latent import latent_map, trustworthiness
from mosaic_explorer.latent.layouts import fit_layout
from mosaic_explorer.model.adaptation import Adaptation


@pytest.mark.slow
def test_a_map_keeps_alike_galaxies_together_and_is_kept(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 300)), model.table)
    made = latent_map(model, values, Mask.preset("lsst+spherex"), "umap")
    assert made.xy.shape == (300, 2) and np.isfinite(made.xy).all()
    assert latent_map(model, values, Mask.preset("lsst+spherex"), "umap") is made
    # neighbours on the map have like redshifts: far nearer than any two galaxies
    redshift = values[:, model.table.place("redshift").start]
    distance = np.linalg.norm(made.xy[:, None] - made.xy, axis=-1) + 1e9 * np.eye(300)
    assert np.abs(redshift - redshift[distance.argmin(1)]).mean() < 0.5 * np.abs(redshift[:, None] - redshift).mean()


@pytest.mark.slow
def test_noise_has_a_map_of_its_own(model, catalog):
    some, mask = catalog.isel(galaxy=slice(0, 60)), Mask.preset("lsst")
    exact = latent_map(model, catalog_values(some, model.table), mask, "umap")
    measured = catalog_measurements(observe(some, ["lsst-y1"]), model.table)
    noisy = latent_map(model, measured, mask, "umap")
    assert exact.noise == EXACT and noisy.noise == measured.noise != EXACT
    assert not np.array_equal(exact.xy, noisy.xy)
    assert latent_map(model, measured, mask, "umap") is noisy
    assert latent_map(model, catalog_values(some, model.table), mask, "umap") is exact


def test_with_nothing_seen_there_is_no_map(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 50)), model.table)
    assert not latent_map(model, values, Mask.none(), "umap").xy.any()


def test_on_the_map_that_stays_each_galaxy_has_a_place_by_itself(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 300)), model.table)
    made = latent_map(model, values, "lsst")
    assert made.layout.text == "reference" and latent_map(model, values, "lsst", "reference") is made
    order = np.random.default_rng(0).permutation(300)
    np.testing.assert_allclose(latent_map(model, values[order], "lsst").xy, made.xy[order], atol=1e-3)
    np.testing.assert_allclose(latent_map(model, values[7:8], "lsst").xy, made.xy[7:8], atol=1e-3)
    more = latent_map(model, values, "lsst spherex")  # the same map: a galaxy moves, but not far
    assert 0 < np.median(np.hypot(*(more.xy - made.xy).T)) < np.ptp(made.xy, 0).max() / 5
    nothing = latent_map(model, values, Mask.none())
    assert np.isfinite(nothing.xy).all() and np.ptp(nothing.xy, 0).max() < 1e-4


def test_a_fresh_map_is_of_its_mask_and_its_modality(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 40)), model.table)
    whole, history = (latent_map(model, values, "lsst", layout) for layout in ("pca", "pca:sfh"))
    assert whole.xy.shape == history.xy.shape == (40, 2) and not np.allclose(whole.xy, history.xy)
    states = model.embed_values(values, "lsst")
    flat = states.mean(1) - states.mean((0, 1))
    np.testing.assert_allclose(whole.xy.var(0), np.linalg.svd(flat, compute_uv=False)[:2] ** 2 / 40, rtol=1e-3)


def test_a_layout_that_cannot_be_is_met_at_the_door(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 3)), model.table)
    for layout, words in (("umpa", "umap"), ("umap:sfr", "sfh"), ("reference:sfh", "umap:sfh")):
        with pytest.raises(MosaicError, match=words):
            latent_map(model, values, "lsst", layout)
    with pytest.raises(MosaicError, match="no map that stays"):
        latent_map(tiny_model(), values, "lsst", "reference")


@pytest.mark.slow
@pytest.mark.parametrize("method", ["umap", "densmap"])
def test_a_fresh_map_says_how_far_it_is_and_can_be_stopped(method):
    states, told = np.random.default_rng(0).normal(size=(60, 8)).astype(np.float32), []
    assert fit_layout(states, method, lambda share, doing: told.append(share)).shape == (60, 2)
    assert told == sorted(told) and told[0] == 0 and told[-1] == 1

    def stop(share, doing):
        raise MosaicError("stopped")

    with pytest.raises(MosaicError, match="stopped"):
        fit_layout(states, method, stop)


def test_trust_is_one_of_what_is_kept_and_a_half_of_chance():
    rng = np.random.default_rng(0)
    flat = rng.normal(size=(400, 2)).astype(np.float32)
    states = np.concatenate([flat, np.zeros((400, 6), np.float32)], 1)
    assert trustworthiness(states, flat) > 0.999
    assert trustworthiness(states, rng.normal(size=(400, 2))) == pytest.approx(0.5, abs=0.05)
    assert np.isnan(trustworthiness(states[:10], flat[:10])) and np.isnan(trustworthiness(np.ones((400, 8)), flat))


def test_an_adapted_model_has_maps_of_its_own(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 40)), model.table)
    adapted = model.adapted(Adaptation({"lsst-u": 0.5}, {}))
    assert model.identity == model.for_catalog(catalog).identity != adapted.identity
    assert latent_map(adapted, values, "lsst", "pca") is not latent_map(model, values, "lsst", "pca")
