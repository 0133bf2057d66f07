"""The explorer as a page: panel serve apps/explorer.py"""

import panel as pn

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.explorer.views.served import served

pn.extension()
catalog = pn.state.as_cached("catalog", open_catalog)
model = pn.state.as_cached("model", load_model)
served(catalog, model).servable(title="MOSAIC Explorer")
