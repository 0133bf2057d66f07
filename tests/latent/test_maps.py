"""Maps of the latent space."""

import numpy as np

from mosaic_explorer import Mask
from mosaic_explorer.latent import latent_map
from mosaic_explorer.model.scaling import catalog_values


def test_a_map_keeps_alike_galaxies_together_and_is_kept(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 300)), model.table)
    made = latent_map(model, values, Mask.preset("lsst+spherex"))
    assert made.xy.shape == (300, 2) and np.isfinite(made.xy).all()
    assert latent_map(model, values, Mask.preset("lsst+spherex")) is made
    # neighbours on the map have like redshifts: far nearer than any two galaxies
    redshift = values[:, model.table.place("redshift").start]
    distance = np.linalg.norm(made.xy[:, None] - made.xy, axis=-1) + 1e9 * np.eye(300)
    assert np.abs(redshift - redshift[distance.argmin(1)]).mean() < 0.5 * np.abs(redshift[:, None] - redshift).mean()


def test_with_nothing_seen_there_is_no_map(model, catalog):
    values = catalog_values(catalog.isel(galaxy=slice(0, 50)), model.table)
    assert not latent_map(model, values, Mask.none()).xy.any()
