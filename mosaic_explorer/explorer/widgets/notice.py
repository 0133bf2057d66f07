"""The line over the plots that tells of what could not be done; it lies on the page and moves nothing."""

from __future__ import annotations

import re

import panel_material_ui as pmui

from ..session.notice import Notice


class AlertNotice(Notice):
    """A notice as an alert that the user may close; `alert` is to lay out."""

    def __init__(self) -> None:
        self.alert = pmui.Alert(
            "",
            severity="warning",
            visible=False,
            closeable=True,
            sizing_mode="stretch_width",
            margin=(4, 8),
            sx={"bgcolor": "background.paper", "boxShadow": 4},
        )

    def show(self) -> None:
        """Show the line, or no alert where there is none."""
        # as it is written: an alert is read as Markdown, and may hold what an address says
        plain = re.sub(r"[^\w\s.,:;()]|_", lambda sign: f"&#{ord(sign[0])};", self.text)
        self.alert.param.update(object=plain, visible=bool(plain), closed=False)
