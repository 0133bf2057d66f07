"""Maps of the latent space."""

import numpy as np
import pytest

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import catalog_measurements, catalog_values
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.surveys import EXACT
from mosaic_explorer.latent import latent_map


@pytest.mark.slow
def test_a_map_keeps_alike_galaxies_together_and_is_kept(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 300)), model.table)
    made = latent_map(model, values, Mask.preset("lsst+spherex"))
    assert made.xy.shape == (300, 2) and np.isfinite(made.xy).all()
    assert latent_map(model, values, Mask.preset("lsst+spherex")) is made
    # neighbours on the map have like redshifts: far nearer than any two galaxies
    redshift = values[:, model.table.place("redshift").start]
    distance = np.linalg.norm(made.xy[:, None] - made.xy, axis=-1) + 1e9 * np.eye(300)
    assert np.abs(redshift - redshift[distance.argmin(1)]).mean() < 0.5 * np.abs(redshift[:, None] - redshift).mean()


@pytest.mark.slow
def test_noise_has_a_map_of_its_own(model, catalog):
    some, mask = catalog.isel(galaxy=slice(0, 60)), Mask.preset("lsst")
    exact = latent_map(model, catalog_values(some, model.table), mask)
    measured = catalog_measurements(observe(some, ["lsst-y1"]), model.table)
    noisy = latent_map(model, measured, mask)
    assert exact.noise == EXACT and noisy.noise == measured.noise != EXACT
    assert not np.array_equal(exact.xy, noisy.xy)
    assert latent_map(model, measured, mask) is noisy and latent_map(model, catalog_values(some, model.table), mask) is exact


def test_with_nothing_seen_there_is_no_map(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 50)), model.table)
    assert not latent_map(model, values, Mask.none()).xy.any()
