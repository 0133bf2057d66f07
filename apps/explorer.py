"""The explorer as a page: panel serve apps/explorer.py --setup apps/warm.py"""

import panel as pn

from mosaic_explorer.explorer.views.served import loaded, served

pn.extension()
served(*loaded()).servable(title="MOSAIC Explorer")
