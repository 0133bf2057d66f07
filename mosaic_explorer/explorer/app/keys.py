"""Keyboard shortcuts, the overlay that tells of them, and a way past the rail to the plots."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, NamedTuple

import panel as pn
import panel_material_ui as pmui
import param

from ..widgets.component import Component, asset


class Shortcut(NamedTuple):
    """Keys as browsers name them, how they are printed, what pressing one does; some mean something on stage only."""

    keys: tuple[str, ...]
    printed: str
    words: str
    do: Callable[[], object]
    on_stage: bool = False


BY_MOUSE = (  # what is done without a shortcut, told in the overlay, too
    ("drag over a plot", "hide a span; show it where nothing is seen"),
    ("Shift and drag", "show a span"),
    ("double-click a hidden span", "show it again"),
    ("click a magnitude's point", "hide this band or filter, or show it"),
    ("lasso A or B on many galaxies, or Shift and drag there", "the galaxies within are a group"),
    ("drag a magnitude's point up or down, or a density's line sideways", "what if it were another value?"),
)
ON_A_PLOT = (  # where the keyboard's focus is on it
    ("← →, Page Up and Down, Home, End", "walk along the axis and read the values"),
    ("Shift and one of these", "mark a span"),
    ("Enter", "hide the span that is marked; show it where nothing is seen; without one, the point that you are at"),
    ("Delete", "show the hidden span again that you are at"),
    ("Esc", "give up"),
    ("Shift and arrows, Enter, on many galaxies", "those within the rectangle are a group"),
)
ELSEWHERE = (
    ("Tab, Shift and Tab", "the next control, the one before"),
    ("Space, Enter, arrows", "press it, or move it; each slider under a modality hides a span of it"),
)


class Keys(Component):
    """Hears keys that are pressed anywhere on the page, but those that the control in focus wants itself.

    To see there is only a button that leads to the plots, while it has the focus.
    """

    keys = param.List([], item_type=str, doc="The keys that mean something, as browsers name them.")

    _stylesheets: ClassVar[list[str]] = [asset("app/js/keys.css")]

    _bundle = "keys.bundle.js"

    def __init__(self, shortcuts: list[Shortcut], **params: Any):
        self._shortcuts = shortcuts
        self._do = {key: shortcut.do for shortcut in shortcuts for key in shortcut.keys}
        super().__init__(width=0, height=0, margin=0, **params)
        self.listen(on_stage=False)

    def listen(self, on_stage: bool) -> None:
        """Hear the keys that mean something where one is: those of the stage are left to the browser elsewhere."""
        self.keys = [key for shortcut in self._shortcuts if on_stage or not shortcut.on_stage for key in shortcut.keys]

    def _handle_msg(self, key: object) -> None:
        if isinstance(key, str) and key in self.keys:  # whatever a browser sends
            self._do[key]()


def help_overlay(shortcuts: list[Shortcut]) -> pmui.Dialog:
    """The overlay; open it by its `open`."""
    tables = (
        ("Anywhere", [(s.printed, s.words) for s in shortcuts if not s.on_stage]),
        ("On stage", [(s.printed, s.words) for s in shortcuts if s.on_stage]),
        ("On a plot", [*ON_A_PLOT]),
        ("By mouse", [*BY_MOUSE]),
        ("On other controls", [*ELSEWHERE]),
    )
    html_tables = "".join(_table(caption, rows) for caption, rows in tables)
    return pmui.Dialog(
        # what scrolls on a small screen must be reached by keyboard
        pn.pane.HTML(
            f"<div class='mosaic-keys' tabindex='0' role='group' aria-label='shortcuts'>{html_tables}</div>",
            stylesheets=[asset("app/js/overlay.css")],
        ),
        title="Keyboard and mouse",
        show_close_button=True,
        close_on_click=True,
        width_option="md",
    )


def _table(caption: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<tr><th scope='row'>{html.escape(k)}</th><td>{html.escape(words)}</td></tr>" for k, words in rows)
    return f"<table><caption>{caption}</caption>{lines}</table>"
