"""The explorer as a page: panel serve apps/explorer.py --setup apps/warm.py --address 127.0.0.1; or mosaic explore.

Without the setup nothing guards it; sessions are signed only with BOKEH_SIGN_SESSIONS=yes and a BOKEH_SECRET_KEY.
"""

from mosaic_explorer.explorer.app.app import session_page

session_page().servable(title="MOSAIC Explorer")
