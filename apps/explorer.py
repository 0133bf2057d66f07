"""The explorer as a page: panel serve apps/explorer.py --setup apps/warm.py"""

import panel as pn

from mosaic_explorer.explorer.app.app import served
from mosaic_explorer.explorer.widgets.style import EVERYWHERE

pn.extension(raw_css=[EVERYWHERE])
served().servable(title="MOSAIC Explorer")
