"""The explorer as a page: panel serve apps/explorer.py --setup apps/warm.py"""

import panel as pn

from mosaic_explorer.explorer.views.served import served
from mosaic_explorer.explorer.views.style import EVERYWHERE

pn.extension(raw_css=[EVERYWHERE])
served().servable(title="MOSAIC Explorer")
