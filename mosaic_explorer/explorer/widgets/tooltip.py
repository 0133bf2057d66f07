"""Explanations behind a question mark: opened by mouse and by keyboard, closed by Escape or a click elsewhere."""

from __future__ import annotations

import html

import panel as pn

STYLE = """
:host { z-index: 1; }
h2 { display: inline; margin: 0; font-size: 13px; font-weight: 600; }
button {
  font: inherit; font-size: 12px; line-height: 1; color: inherit; background: none; cursor: pointer; padding: 0;
  width: 24px; height: 24px; border: 0; border-radius: 50%; opacity: 0.8;
}
button:hover { opacity: 1; background: color-mix(in srgb, currentColor 12%, transparent); }
[popover] {
  box-sizing: border-box; max-width: min(420px, 92vw); padding: 4px 14px; font-size: 13px; line-height: 1.45;
  color: inherit; background: var(--panel-surface-color, Canvas); border: 1px solid #8a949e; border-radius: 6px;
}
[popover] p { margin: 6px 0; }
@supports (position-area: right) {  /* elsewhere it opens in the middle of the page */
  [popover] { inset: auto; margin: 0 8px; position-area: right span-bottom; position-try: right span-top, bottom, top; }
}
"""


def note(about: str, meaning: str, **options) -> pn.pane.HTML:
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
