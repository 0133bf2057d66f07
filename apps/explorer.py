"""The explorer as a page: panel serve apps/explorer.py --setup apps/warm.py"""

import panel as pn

from mosaic_explorer.explorer.views.served import served

pn.extension()
served().servable(title="MOSAIC Explorer")
