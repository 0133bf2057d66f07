"""Run once when the server starts (--setup): load the catalog and the model before the first visitor comes."""

import panel as pn

from mosaic_explorer import Mask, load_model, open_catalog

catalog = pn.state.as_cached("catalog", open_catalog)
model = pn.state.as_cached("model", load_model)
model.predict(catalog.isel(galaxy=slice(0, 8)), Mask.preset("lsst"))
