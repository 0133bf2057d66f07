"""Keyboard shortcuts, the overlay that tells of them, and a way past the rail to the plots."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable
from typing import ClassVar, NamedTuple

import panel as pn
import panel_material_ui as pmui
import param


class Shortcut(NamedTuple):
    """Keys as browsers name them, how they are printed, what pressing one does."""

    keys: tuple[str, ...]
    printed: str
    words: str
    do: Callable[[], None]


BY_MOUSE = (  # what is done without a shortcut, told in the overlay, too
    ("drag over a plot", "hide a span; show it where nothing is seen"),
    ("Shift and drag", "show a span"),
    ("double-click a hidden span", "show it again"),
    ("drag a magnitude's point up or down, or a density's line sideways", "what if it were another value?"),
)
ON_A_PLOT = (  # where the keyboard's focus is on it
    ("← →, Page Up and Down, Home, End", "walk along the axis and read the values"),
    ("Shift and one of these", "mark a span"),
    ("Enter", "hide the span that is marked; show it where nothing is seen"),
    ("Delete", "show the hidden span again that you are at"),
    ("Esc", "give up"),
)
ELSEWHERE = (
    ("Tab, Shift and Tab", "the next control, the one before"),
    ("Space, Enter, arrows", "press it, or move it; each slider under a modality hides a span of it"),
)

STYLE = """
.skip { position: absolute; z-index: 1; left: 8px; top: 8px; height: 32px; padding: 0 12px; white-space: nowrap; }
.skip { font: inherit; border: 0; border-radius: 4px; color: #0067a1; background: #fff; cursor: pointer; }
.skip:not(:focus) { width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
"""


class Keys(pn.custom.JSComponent):
    """Hears keys that are pressed anywhere on the page, but those that the control in focus wants itself.

    To see there is only a button that leads to the plots, while it has the focus.
    """

    heard = param.List([], item_type=str, doc="The keys that mean something, as browsers name them.")

    _stylesheets: ClassVar[list[str]] = [STYLE]

    _esm = """
    const NO_TEXT = ["range", "radio", "checkbox", "button", "submit"].map(kind => `[type=${kind}]`).join(", ");
    const typed = `input:not(${NO_TEXT}), textarea, select, [contenteditable], [role=option], [role=menuitem]`;
    const moved = "input[type=range], input[type=radio], [role=slider], [role=tab]";
    const moves = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"];

    const within = path => path.some(element => element.matches?.("[role=dialog], [popover]"));

    export function render({ model }) {
      let before = null;  // what a dialog was opened from, which it does not find again behind shadow roots
      const from = event => {
        const path = event.composedPath();
        if (!within(path)) before = path[0].closest?.("button, input, [tabindex]");
      };
      const back = () => { if (document.activeElement === document.body) before?.focus(); };
      const left = event => { if (within(event.composedPath()) && !event.relatedTarget) setTimeout(back); };  // it is closed
      const pressed = event => {
        const path = event.composedPath(), target = path[0], is = kind => target.matches?.(kind);
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (event.key === "Escape" && is(typed)) target.blur();
        if (event.defaultPrevented || !model.heard.includes(event.key)) return;  // a control has taken it
        if (is(typed) || (is(moved) && moves.includes(event.key))) return;
        if (within(path) && event.key !== "?") return;
        event.preventDefault();
        model.send_msg(event.key);
      };
      window.addEventListener("keydown", pressed);
      window.addEventListener("focusout", left);
      for (const kind of ["keydown", "pointerdown"]) window.addEventListener(kind, from, true);
      model.on("remove", () => {
        window.removeEventListener("keydown", pressed);
        window.removeEventListener("focusout", left);
        for (const kind of ["keydown", "pointerdown"]) window.removeEventListener(kind, from, true);
      });
      const skip = Object.assign(document.createElement("button"), { type: "button", className: "skip" });
      skip.textContent = "skip to the plots";
      skip.addEventListener("click", () => globalThis.mosaicPlots?.values().next().value?.canvas.focus());
      return skip;
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
    tables = (
        ("Anywhere", [(s.printed, s.words) for s in shortcuts]),
        ("On a plot", [*ON_A_PLOT]),
        ("By mouse", [*BY_MOUSE]),
        ("On other controls", [*ELSEWHERE]),
    )
    html_tables = "".join(_table(caption, rows) for caption, rows in tables)
    return pmui.Dialog(
        # what scrolls on a small screen must be reached by keyboard
        pn.pane.HTML(
            f"<div class='mosaic-keys' tabindex='0' role='group' aria-label='shortcuts'>{html_tables}</div>",
            stylesheets=[OVERLAY],
        ),
        title="Keyboard and mouse",
        show_close_button=True,
        close_on_click=True,
        width_option="md",
    )


def _table(caption: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<tr><th scope='row'>{html.escape(k)}</th><td>{html.escape(words)}</td></tr>" for k, words in rows)
    return f"<table><caption>{caption}</caption>{lines}</table>"


OVERLAY = """
.mosaic-keys { columns: 2 340px; column-gap: 36px; font-size: 14px; line-height: 1.45; }
table { border-collapse: collapse; width: 100%; margin: 0 0 14px; }
table { break-inside: avoid; }
caption { text-align: left; font-size: 13px; padding-bottom: 2px; opacity: 0.8; }
th, td { padding: 2px 14px 2px 0; vertical-align: top; text-align: left; }
th { font-weight: 600; width: 42%; }
"""
