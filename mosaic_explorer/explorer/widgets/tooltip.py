"""Explanations behind a question mark: opened by mouse and by keyboard, closed by Escape or a click elsewhere."""

from __future__ import annotations

import html
from typing import Any

import panel as pn

from .component import asset

STYLE = asset("widgets/css/tooltip.css")


def note(about: str, meaning: str, **options: Any) -> pn.pane.HTML:
    """The question mark alone, to stand beside a widget; `meaning` may have several lines."""
    return pn.pane.HTML(note_html(about, meaning), stylesheets=[STYLE], **options)


def heading(text: str, meaning: str = "") -> pn.pane.HTML:
    """A quiet heading, with its explanation behind a question mark."""
    more = f" {note_html(text, meaning)}" if meaning else ""
    return pn.pane.HTML(f"<h2>{html.escape(text)}</h2>{more}", stylesheets=[STYLE], margin=(6, 4, 2, 4))


def note_html(about: str, meaning: str, key: str = "meaning") -> str:
    """The question mark as HTML; of several in one pane each has its own `key`."""
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in meaning.splitlines())
    name = html.escape(f"about: {about}", quote=True)
    return (
        f"<button type='button' popovertarget='{key}' aria-label='{name}'>(?)</button>"
        f"<div id='{key}' popover role='note' aria-label='{name}'>{lines}</div>"
    )
