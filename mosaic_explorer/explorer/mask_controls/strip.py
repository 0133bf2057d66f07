"""A modality's axis as a strip that shows and takes spans, drawn by the browser."""

from __future__ import annotations

from typing import Any

import param

from ...errors import MosaicError
from ...modalities import Modality
from ..session.dragging import drag_span, tap_span
from ..session.session import Session
from ..widgets.component import Component, asset
from ..widgets.labels import round_number
from ..widgets.theme import DARK, LIGHT

KEYS = "Drag to hide what is seen or show what is hidden; arrow keys walk, with Shift they mark a span, Enter hides or shows it"


class Strip(Component):
    """What of one modality is seen and hidden; it follows the mask."""

    spec = param.Dict({}, doc="The axis; set once.")
    seen = param.List([], doc="Spans that are seen, [from, to) in the coordinate's unit.")
    words = param.String("", doc="What is hidden, in words.")
    answered = param.Integer(0, doc="How many messages have been heard.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "strip.bundle.js"

    def __init__(self, session: Session, row: Modality, **params: Any):
        self.session, self.row = session, row
        ends = list(row.extent or (0.0, 1.0))
        super().__init__(
            spec={
                "key": row.name,
                "label": row.short,
                "ends": ends,
                "log": row.log_axis,
                "unit": row.printed_coordinate_unit,
                "keys": KEYS,
            },
            dark=session.state.dark,
            sizing_mode="stretch_width",
            margin=(0, 14),
            css_classes=[f"hide-{row.name}"],
            stylesheets=[asset("mask_controls/js/strip.css")],
            **params,
        )
        session.follow(lambda: self.param.update(dark=session.state.dark), "dark")
        self.follow()

    def follow(self) -> None:
        """Show the state's mask."""
        mask, row = self.session.state.mask, self.row
        seen = [list(span) for span in mask.spans(row.name)]
        self.param.update(seen=seen, words=self._words())

    def _words(self) -> str:
        mask, row = self.session.state.mask, self.row
        spans = mask.spans(row.name, hidden=True)
        if not spans or not mask.of(row.name).any():
            return f"{row.short} hidden: {'all' if spans else 'nothing'}"
        hidden = ", ".join(f"{round_number(start)}–{round_number(stop)}" for start, stop in spans)
        return f"{row.short} hidden: {hidden} {row.printed_coordinate_unit}"

    def _handle_msg(self, message: object) -> None:
        """Do what a browser says that hands did; whatever else it sends is left alone."""
        if not isinstance(message, dict):
            return
        state, names = self.session.state, [self.row.name]
        try:
            if message.get("act") == "drag":
                drag_span(state, names, message)
            elif message.get("act") == "tap":
                tap_span(state, names, message)
            elif message.get("act") == "cancel":
                state.drag = None
        except MosaicError as error:
            self.session.say(str(error))
        self.answered += 1
