"""A bar that says that something is under way, and to who cannot see it, what."""

import html

import panel as pn

from .component import asset

STYLE = asset("widgets/css/progress.css")


def progress(what: str) -> pn.pane.HTML:
    """The bar, not visible yet."""
    bar = f"<progress aria-label='{html.escape(what, quote=True)}'></progress>"
    return pn.pane.HTML(bar, visible=False, sizing_mode="stretch_width", margin=(0, 8), stylesheets=[STYLE])
