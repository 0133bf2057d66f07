"""Run once when the server starts (--setup): load the catalog and the model before the first visitor comes."""

from mosaic_explorer import Mask
from mosaic_explorer.explorer.app.app import first

chosen = first()
chosen.model.predict(chosen.catalog.isel(galaxy=slice(0, 8)), Mask.preset("lsst"))
