"""Run once when the server starts (--setup): load the catalog and the model before the first visitor comes."""

from mosaic_explorer.explorer.app.app import warm_up

warm_up()
