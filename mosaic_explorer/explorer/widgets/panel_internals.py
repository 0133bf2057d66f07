"""All that the explorer uses of Panel's and panel-material-ui's private names; a test fails when an upgrade moves one."""

from __future__ import annotations

from typing import Any, ClassVar

import panel_material_ui as pmui
import param
from bokeh.document import Document


class FreeTextInput(pmui.AutocompleteInput):
    """A field for any text, not only its options: such a text the original forgets and takes up again, and watchers hear of
    an empty one in between."""

    _restrict = False

    def _process_param_change(self, msg: dict[str, Any]) -> dict[str, Any]:
        text = msg.get("value")
        if text is None or text in self.values:
            return super()._process_param_change(msg)
        rest = super()._process_param_change({name: value for name, value in msg.items() if name != "value"})
        return {**rest, "value": text}


class TitledSwitch(pmui.Switch):
    """A switch that says what it is of where the mouse rests on it."""

    title = param.String("", doc="The explanation.")

    _rename: ClassVar = {"title": None}

    def _get_properties(self, doc: Document | None) -> dict[str, Any]:
        return super()._get_properties(doc) | {"html_attributes": {"title": self.title}}


def never_busy(page: pmui.Page) -> None:
    """Have a page not follow whether the server is busy with anybody: that would repaint every page at every message, and
    keep it."""
    page.param._update_ref("busy", False)
