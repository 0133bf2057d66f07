"""Explanations behind a question mark: opened by mouse and by keyboard, closed by Escape or a click elsewhere."""

from __future__ import annotations

import html
from typing import Any

import panel as pn

from .component import asset

STYLE = asset("widgets/css/tooltip.css")


def note(about: str, meaning: str, **options: Any) -> pn.pane.HTML:
    """The question mark alone, to stand beside a widget; `meaning` may have several lines."""
    return pn.pane.HTML(_button(about, meaning), stylesheets=[STYLE], **options)


def heading(text: str, meaning: str = "") -> pn.pane.HTML:
    """A quiet heading, with its explanation behind a question mark."""
    more = f" {_button(text, meaning)}" if meaning else ""
    return pn.pane.HTML(f"<h2>{html.escape(text)}</h2>{more}", stylesheets=[STYLE], margin=(6, 4, 2, 4))


def _button(about: str, meaning: str) -> str:
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in meaning.splitlines())
    name = html.escape(f"about: {about}", quote=True)
    return (
        f"<button type='button' popovertarget='meaning' aria-label='{name}'>(?)</button>"
        f"<div id='meaning' popover role='note' aria-label='{name}'>{lines}</div>"
    )
