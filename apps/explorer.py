"""The explorer as a page: panel serve apps/explorer.py --setup apps/warm.py --address 127.0.0.1; or mosaic explore.

Without the setup there is no guard, and no page. Sessions are signed only with BOKEH_SIGN_SESSIONS=yes and a BOKEH_SECRET_KEY.
"""

import panel as pn

from mosaic_explorer.explorer.app.app import session_page
from mosaic_explorer.explorer.app.handlers import UNGUARDED, is_guarded

page = session_page() if is_guarded() else pn.pane.Str(UNGUARDED)
page.servable(title="MOSAIC Explorer")
