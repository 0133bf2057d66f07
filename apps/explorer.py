"""The explorer as a page: panel serve apps/explorer.py --setup apps/warm.py; `mosaic explore` serves the same."""

from mosaic_explorer.explorer.app.app import session_page

session_page().servable(title="MOSAIC Explorer")
