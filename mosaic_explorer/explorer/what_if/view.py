"""The section "What if" of the rail: a slider for each value that can be changed before the model is shown it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypedDict

import numpy as np
import param

from ...catalog.measurements import Measurements
from ...errors import MosaicError, unknown
from ...modalities import Variable
from ..session.edits import editable, variable_of
from ..session.passbands import drawn_filters
from ..session.session import Session
from ..session.state import TRUTH, ExplorerState
from ..widgets.component import Component, asset

DIGITS = 2  # after the point; the sliders' step is one of the last
MAGNITUDES_AROUND = 3.0  # mag: so far from the galaxy's own a slider reaches
LARGEST = 10**6  # whatever is changed, it cannot be so large
LONGEST = 40  # characters of a browser's that are read, or told of
PHASES = ("live", "release")  # of a slide
MEANING = (
    "Move a value that the model is shown; it answers for such a galaxy. What you move becomes seen. The {noun} drawn stays "
    "that of the galaxy as it is."
)
MORE = (
    "The tick on a line marks the galaxy's own value; a filled knob is seen, an empty one hidden, a square one moved. Under a "
    "survey's noise a moved magnitude keeps its error, and what was not detected becomes so. Where what is seen does not go "
    "together as in the galaxies that the model learned from, a line above the plots warns of it."
)


class SliderRow(TypedDict):
    """What one slider shows."""

    name: str
    group: str  # the modality
    label: str
    spoken: str  # its accessible name
    unit: str
    min: float
    max: float
    step: float
    value: float
    own: float | None  # where the galaxy's own value stands, 0 to 1 of the way
    text: str
    why: str  # what is special about it
    edited: bool
    hidden: bool
    missing: bool


class Sliders(Component):
    """The section in the browser. What hands do to it goes to `receive` as {name, value, phase}; nothing is changed here."""

    rows = param.List([], item_type=dict, doc="What each slider shows, see `slider_rows`; for others they are built anew.")
    open = param.Boolean(False, doc="Whether the section is open.")
    acks = param.Integer(0, doc="How many messages the server has taken: a slide is never ahead of it by more than one.")
    digits = param.Integer(DIGITS, doc="After the point.")
    meaning = param.String("", doc="What the section is for.")
    more = param.String(MORE, doc="More of it, for who asks.")

    _bundle = "sliders.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        super().__init__(**params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)
        self.acks += 1


class EditsView:
    """Sliders that change `state.edits`, and follow them; `panel` is to lay out. They are built when it is first opened."""

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        state = self.state
        self.panel = Sliders(
            self.receive,
            open=bool(state.edits),
            meaning=MEANING.format(noun=state.observations.words.noun),
            stylesheets=[asset("what_if/js/sliders.css")],
            sizing_mode="stretch_width",
            margin=(8, 10),
            css_classes=["what-if"],
        )
        self.panel.param.watch(self._follow, "open")
        state.param.watch(self._follow, ["row", "mask", "noise", "edits", "truth", "passbands"])
        self._follow()

    def _follow(self, *events: param.parameterized.Event) -> None:
        """Show the state's values; the section opens by itself when a first one is moved, by a link or by undoing."""
        if any(event.name == "edits" and event.new and not event.old for event in events):
            self.panel.open = True
        if self.panel.open or self.panel.rows:
            self.panel.rows = slider_rows(self.state)

    def receive(self, message: object) -> None:
        """Do what a hand did: while it slides all is as in a drag, its release is one step to undo."""
        state = self.state
        try:
            name, value, phase = read(message)
            if name is None:
                state.go(state.snapshot._replace(edits=()))
            elif phase == "live":
                state.drag = state.with_edit(name, value)
            else:
                state.edit(name, value)
        except MosaicError as error:
            state.drag = None
            self.session.say(str(error))


def read(message: object) -> tuple[str | None, float | None, str]:
    """What a browser tells: (name, value, phase); the value None takes a change back, the name None, on release, all of them.

    Raises a MosaicError if it is anything else. Whether there is such a value, and whether it may be so, the state knows.
    """
    if not isinstance(message, dict) or not {"name", "value", "phase"} <= set(message):
        raise MosaicError("what was changed cannot be understood; allowed: {name, value, phase}. Load the page anew.")
    name, value, phase = message["name"], message["value"], message["phase"]
    if phase not in PHASES:
        raise MosaicError(unknown("phase of a slide", str(phase)[:LONGEST], PHASES))
    if not isinstance(name, str) and (name, value, phase) != (None, None, "release"):
        raise MosaicError(f"what is changed must have a name; found {type(name).__name__}.")
    if isinstance(value, bool) or not isinstance(value, int | float | None):
        text = value[:LONGEST] if isinstance(value, str) else type(value).__name__
        raise MosaicError(f"a changed value must be a number, like 24.3; found '{text}'.")
    if isinstance(value, int):
        value = float(min(max(value, -LARGEST), LARGEST))  # there are whole numbers that no float holds
    return name and name[:LONGEST], value, phase


def slider_rows(state: ExplorerState) -> list[SliderRow]:
    """What each slider shows: where it stands and may go, in which words, and how it is marked.

    Of the filters of other surveys, which may be a hundred, those have one that are drawn and hold a value of the galaxy.
    """
    as_it_is, edits = state.inputs(state.snapshot._replace(edits=())), dict(state.edits)
    own, drawn = state.table.without_filters.size, drawn_filters(state.passbands, state.mask)
    places = {
        name: place
        for name, place in editable(state.table).items()
        if place < own or name in edits or (name in drawn and np.isfinite(as_it_is.values[0, place]))
    }
    return [_row(state, name, place, as_it_is, edits.get(name)) for name, place in places.items()]


def _row(state: ExplorerState, name: str, place: int, inputs: Measurements, moved: float | None) -> SliderRow:
    table, variable = state.table, variable_of(name, state.table)
    own, limit, hidden = float(inputs.values[0, place]), bool(inputs.limit[0, place]), not state.mask.seen[place]
    if hidden and state.truth != TRUTH[0]:
        own, limit = math.nan, False  # kept back
    missing = moved is None and math.isnan(own)
    low, high = reach(state, place, variable, own, moved)
    unit = variable.printed_unit
    label, spoken = slider_words(name, variable)
    number = f"{'> ' if limit and moved is None else ''}{own if moved is None else moved:.{DIGITS}f}"
    return {
        "name": name,
        "group": next(row.name for row in table if place < table.slices[row.name].stop),
        "label": label,
        "spoken": spoken,
        "unit": unit,
        "min": low,
        "max": high,
        "step": 10**-DIGITS,
        "value": next(x for x in (moved, own, (low + high) / 2) if x is not None and not math.isnan(x)),
        "own": None if math.isnan(own) else (own - low) / (high - low),
        "text": "not set" if missing else f"{number} {unit}".strip(),
        "why": _why(own, moved, limit, hidden),
        "edited": moved is not None,
        "hidden": hidden,
        "missing": missing,
    }


def slider_words(name: str, variable: Variable) -> tuple[str, str]:
    """What stands beside the slider of a value of a variable, and its accessible name, which begins with that."""
    of_variable = variable.short if variable.is_log else variable.label  # that of a logarithm is long
    label = of_variable if name == variable.name else name
    spoken = label if label == variable.label else f"{label}: {variable.label}"
    return label, f"{spoken} [{variable.unit}]" if variable.unit else spoken


def reach(state: ExplorerState, place: int, variable: Variable, own: float, moved: float | None) -> tuple[float, float]:
    """Between which values a slider goes: where the model has learned, for magnitudes around the galaxy's own."""
    if variable.name in state.model.edges:
        low, high = state.model.edges[variable.name][[0, -1]]
    elif math.isnan(own):
        low, high = state.model.scaling.low[place], state.model.scaling.high[place]
    else:
        low, high = own - MAGNITUDES_AROUND, own + MAGNITUDES_AROUND
    low, high = np.clip((low, high), *variable.allowed)
    within = [float(low), float(high), *(x for x in (own, moved) if x is not None and not math.isnan(x))]
    steps = 10**DIGITS  # the ends are whole steps, else all numbers between would be odd
    return math.floor(min(within) * steps) / steps, math.ceil(max(within) * steps) / steps


def _why(own: float, moved: float | None, limit: bool, hidden: bool) -> str:
    """What is special about a value, or ""."""
    if moved is None:
        words = ["not detected: fainter than this"] if limit else ["the galaxy has none"] if math.isnan(own) else []
        return "; ".join(words + ["hidden: moving it makes it seen"] * hidden)
    words = ["moved" if math.isnan(own) else f"moved; the galaxy's own: {'> ' * limit}{own:.{DIGITS}f}"]
    return "; ".join(words + ["hidden, so without effect"] * hidden)
