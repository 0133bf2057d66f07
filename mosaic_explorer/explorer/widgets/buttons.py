"""Buttons as they stand in dialogs and in the rail."""

from collections.abc import Callable
from typing import Any

import panel_material_ui as pmui


def small_button(label: str, variant: str, do: Callable[[], None], **params: Any) -> pmui.Button:
    """A button of a dialog, "contained" or "outlined", that does something at a click."""
    button = pmui.Button(label=label, variant=variant, size="small", **params)
    button.on_click(lambda event: do())
    return button


def text_button(label: str, css_class: str, do: Callable[[], None]) -> pmui.Button:
    """A line of the rail that can be clicked; tests and styles know it by its class."""
    look = {"textTransform": "none", "py": "0px"}
    return small_button(label, "text", do, margin=(0, 8), sx=look, css_classes=[css_class])
