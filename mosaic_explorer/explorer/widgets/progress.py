"""A bar that says that something is under way, and to who cannot see it, what; and how far it is, where that is known."""

import html

import panel as pn

from .component import asset

STYLE = asset("widgets/css/progress.css")


def progress(what: str) -> pn.pane.HTML:
    """The bar, not visible yet."""
    bar = f"<progress aria-label='{html.escape(what, quote=True)}'></progress>"
    return pn.pane.HTML(bar, visible=False, sizing_mode="stretch_width", margin=(0, 8), stylesheets=[STYLE])


def far_html(done: int, of: int | None, per_second: float, what: str, doing: str = "") -> str:
    """How far something is: a bar, and words like "1,200 of 4,000 rows, 800 rows/s", or the words `doing` in their place."""
    count = f"{done:,} of {of:,} {what}" if of else f"{done:,} {what}"
    speed = f", {per_second:,.0f} {what}/s" if per_second > 0 else ""
    bar = f"max='{of}' value='{min(done, of)}'" if of and not doing else ""
    words = html.escape(doing or f"{count}{speed}")
    return f"<progress aria-label='{html.escape(what, quote=True)}' {bar}></progress><p class='far'>{words}</p>"
