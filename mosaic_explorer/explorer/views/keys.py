"""Keyboard shortcuts, and the overlay that tells of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import panel as pn
import panel_material_ui as pmui
import param


class Shortcut(NamedTuple):
    """Keys as browsers name them, how they are printed, what pressing one does."""

    keys: tuple[str, ...]
    printed: str
    words: str
    do: Callable[[], None]


BY_HAND = (  # what hands do without a shortcut, told in the overlay, too
    ("drag over a plot", "hide a span; show it where nothing is seen"),
    ("Shift and drag", "show a span"),
    ("double-click a hidden span", "show it again"),
    ("Tab, then arrow keys", "move between controls and change them; each slider hides a span of its modality"),
)


class Keys(pn.custom.JSComponent):
    """Invisible; hears keys that are pressed anywhere on the page but in a field that wants them itself."""

    heard = param.List([], item_type=str, doc="The keys that mean something, as browsers name them.")

    _esm = """
    export function render({ model }) {
      const own = "input:not([type=checkbox]), textarea, select, [contenteditable], [role=slider], [role=tab], [role=option]";
      const pressed = event => {
        const target = event.composedPath()[0];
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === "Escape" && target.blur) target.blur();
        if (target.closest?.(own) || !model.heard.includes(event.key)) return;
        event.preventDefault();
        model.send_msg(event.key);
      };
      window.addEventListener("keydown", pressed);
      model.on("remove", () => window.removeEventListener("keydown", pressed));
      return document.createElement("span");
    }
    """

    def __init__(self, shortcuts: list[Shortcut], **params):
        self._do = {key: shortcut.do for shortcut in shortcuts for key in shortcut.keys}
        super().__init__(heard=list(self._do), width=0, height=0, margin=0, **params)

    def _handle_msg(self, key: object) -> None:
        if isinstance(key, str) and key in self._do:  # whatever a browser sends
            self._do[key]()


def help_overlay(shortcuts: list[Shortcut]) -> pmui.Dialog:
    """The overlay; open it by its `open`."""
    told = [(s.printed, s.words) for s in shortcuts] + list(BY_HAND)
    rows = "".join(f"<tr><td><kbd>{keys}</kbd></td><td>{words}</td></tr>" for keys, words in told)
    return pmui.Dialog(
        pn.pane.HTML(f"<table class='mosaic-keys'>{rows}</table>", stylesheets=[STYLE]),
        title="Keyboard and mouse",
        show_close_button=True,
        close_on_click=True,
    )


STYLE = """
table { border-collapse: collapse; font-size: 14px; line-height: 1.5; }
td { padding: 3px 18px 3px 0; vertical-align: top; }
kbd { font: inherit; font-weight: 600; white-space: nowrap; }
"""
