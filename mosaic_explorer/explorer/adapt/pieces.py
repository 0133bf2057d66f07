"""Lines and panes of the dialog in their style."""

from __future__ import annotations

from typing import Any

import panel as pn

from ..widgets.component import asset
from ..widgets.progress import DIALOG_STYLE
from ..widgets.tooltip import STYLE as NOTE_STYLE

STYLES = [DIALOG_STYLE, NOTE_STYLE, asset("adapt/css/adapt.css")]


def text_pane(text: str, **options: Any) -> pn.pane.HTML:
    """HTML in the dialog."""
    return pn.pane.HTML(text, sizing_mode="stretch_width", margin=(0, 8), stylesheets=STYLES, **options)


def rail_line(text: str) -> pn.pane.HTML:
    """A line of HTML in the rail."""
    return pn.pane.HTML(f"<p class='line'>{text}</p>", sizing_mode="stretch_width", margin=(0, 12), stylesheets=STYLES)
