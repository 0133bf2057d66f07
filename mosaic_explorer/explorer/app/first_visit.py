"""Three hints for who is here for the first time: one line, shown on one visit only, and closed by its button."""

from __future__ import annotations

from typing import ClassVar

import panel as pn
import param

HINTS = (
    "Drag over a plot to hide a span, and watch the answer.",
    "Drag a magnitude's point: what if?",
    "Press ? for all keys.",
)
HEIGHT = 22  # px

STYLE = """
.first-visit { display: flex; align-items: center; gap: 16px; height: 22px; font: 13px Roboto, Helvetica, Arial, sans-serif; }
ol { display: flex; gap: 20px; margin: 0; padding: 0; min-width: 0; overflow: hidden; counter-reset: hint; list-style: none; }
li { white-space: nowrap; counter-increment: hint; }
li::before { content: counter(hint) " "; font-weight: 700; }
button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 4px; cursor: pointer; }
button { flex: none; height: 22px; min-width: 24px; padding: 0 8px; text-decoration: underline; }
button:hover { border-color: currentColor; }
"""


class Hints(pn.custom.JSComponent):
    """The line; empty, at its place, on later visits and once it is closed."""

    hints = param.List(list(HINTS), item_type=str, doc="One sentence each.")

    _stylesheets: ClassVar[list[str]] = [STYLE]

    _esm = """
    const KEY = "mosaic-hints-shown";
    let first = true;  // asked once a page, however often the line is drawn anew
    try {
      first = !localStorage.getItem(KEY);
      localStorage.setItem(KEY, "yes");
    } catch {}  // a browser that keeps nothing shows them at each visit

    export function render({ model }) {
      const line = document.createElement("div");
      if (!first) return line;
      const list = document.createElement("ol"), close = document.createElement("button");
      line.className = "first-visit";
      line.setAttribute("role", "note");
      line.setAttribute("aria-label", "first steps");
      list.append(...model.hints.map(text => Object.assign(document.createElement("li"), { textContent: text })));
      Object.assign(close, { type: "button", textContent: "got it", title: "close these hints" });
      close.addEventListener("click", () => { first = false; line.replaceChildren(); });
      line.append(list, close);
      return line;
    }
    """

    def __init__(self, **params):
        super().__init__(height=HEIGHT, margin=(0, 12), sizing_mode="stretch_width", css_classes=["first-steps"], **params)
