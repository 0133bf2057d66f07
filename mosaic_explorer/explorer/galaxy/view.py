"""One galaxy under a mask: spectrum, photometry, history and three densities, following whatever is dragged."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ...errors import MosaicError
from ..session.answers import Answers
from ..session.jobs import Worker, once
from ..session.schedule import Schedule
from ..session.state import FRAMES, ExplorerState, Snapshot
from .plots import Plots
from .scene import density_scene, density_spec, vector_scene, vector_spec

ANSWERS = "galaxy"  # this view's key at the worker
DRAWN = ("row", "mask", "noise", "edits", "pins")  # what of a moment asks the model anew
MANNER = ("against", "frame")  # what is drawn otherwise, from the same answers

Scenes = tuple[dict[str, Any], dict[str, Any]]


class GalaxyView:
    """The plots of one galaxy; `vectors` and `densities` are the Panel objects to lay out.

    Parameters
    ----------
    state : watched
    worker : answers in the background, the newest question first
    schedule : runs a function where the page may be changed
    say : shows one line to the user
    """

    def __init__(self, state: ExplorerState, worker: Worker, schedule: Schedule, say: Callable[[str], None]):
        self.state, self.worker, self.schedule, self.say = state, worker, schedule, say
        self.answers, self.serial = Answers(state), 0
        self.vectors = Plots(self._heard, spec=vector_spec(state.table), dark=state.dark, css_classes=["mosaic-vectors"])
        edges = state.model.edges
        self.densities = Plots(
            self._heard, spec=density_spec(state.table, edges), dark=state.dark, css_classes=["mosaic-densities"]
        )
        schedule.push(self.vectors, self.densities)
        self._asked = state.snapshot
        self._paint(state.snapshot, 0, self._scenes(state.snapshot))
        state.param.watch(self._ask, [*DRAWN, *MANNER, "drag"])
        state.param.watch(lambda event: schedule.run(self._follow_theme), ["dark"])

    # -- asking and painting ------------------------------------------------------------------------------------------
    def _scenes(self, snapshot: Snapshot) -> Scenes:
        state = self.state
        told = state.values[snapshot.row], state.shown(snapshot), self.answers.of(snapshot)
        pins = [self.answers.of(snapshot, mask) for mask in snapshot.pins]
        return (
            vector_scene(state.table, self.vectors.spec, snapshot, *told, pins),
            density_scene(state.table, snapshot, *told, pins),
        )

    def _ask(self, *_: object) -> None:
        asked = self.state.drag or self.state.snapshot
        if all(getattr(asked, name) == getattr(self._asked, name) for name in (*DRAWN, *MANNER)):
            return  # a released drag asks for what it has shown already
        self._asked, self.serial = asked, self.serial + 1
        serial = self.serial
        if self.state.drag is None:  # the browser itself knows what it waits for while it drags
            self.schedule.run(lambda: self._wait(serial))
        self.worker.ask(
            (id(self), ANSWERS),
            once(lambda: self._scenes(asked)),
            lambda told: self.schedule.run(lambda: self._paint(asked, serial, told)),
            urgency=9,
            failed=self._failed,
        )

    def _wait(self, serial: int) -> None:
        if self.vectors.scene["serial"] < serial:
            self.vectors.newest_serial = self.densities.newest_serial = serial

    def _failed(self, error: Exception) -> None:
        self.schedule.run(lambda: self.say(f"The model could not answer: {error}"))

    def _paint(self, asked: Snapshot, serial: int, told: Scenes) -> None:
        if (asked.row, asked.noise) != (self.state.row, self.state.noise):
            return  # another galaxy is shown by now, or as others measure it, and its own answer is on the way
        for plots, scene in zip((self.vectors, self.densities), told, strict=True):
            plots.scene = scene | {"serial": serial}

    def _follow_theme(self) -> None:
        self.vectors.dark = self.densities.dark = self.state.dark

    # -- hands on the plots -------------------------------------------------------------------------------------------
    def _heard(self, message: object) -> None:
        """Do what a browser says that hands did; whatever else it sends is left alone."""
        if not isinstance(message, dict):
            return
        deeds = {
            "drag": self._dragged,
            "edit": self._edited,
            "tap": self._tapped,
            "frame": self._framed,
            "cancel": self._cancelled,
        }
        deed = deeds.get(str(message.get("act")))
        if deed is None:
            return
        try:
            deed(message)
        except MosaicError as error:
            self.say(str(error))

    def _dragged(self, message: dict) -> None:
        """Hide what is seen under the drag; where nothing is, or with Shift, show it."""
        rows, start, stop = self._rows(message.get("panel")), _number(message.get("from")), _number(message.get("to"))
        if not rows or start is None or stop is None:
            return
        mask = self.state.mask
        spans = {name: span for name in rows if (span := clipped(self.state, name, start, stop)) is not None}
        show = bool(message.get("show")) or not any(mask.seen[mask.places(name, *span)].any() for name, span in spans.items())
        for name, span in spans.items():
            mask = mask.show(name, *span) if show else mask.hide(name, *span)
        self._take(self.state.snapshot._replace(mask=mask), message)

    def _edited(self, message: dict) -> None:
        value = _number(message.get("value"))
        if value is not None:
            self._take(self.state.with_edit(str(message.get("name")), value), message)

    def _take(self, snapshot: Snapshot, message: dict) -> None:
        """Show a moment for as long as a drag lasts, or for good when it ends."""
        if message.get("phase") == "move":
            self.state.drag = snapshot
        elif message.get("phase") == "end":
            self.state.go(snapshot)

    def _cancelled(self, message: dict) -> None:
        self.state.drag = None

    def _tapped(self, message: dict) -> None:
        """A double tap on a hidden span shows it again."""
        x, mask = _number(message.get("at")), self.state.mask
        for name in self._rows(message.get("panel")) if x is not None else []:
            for start, stop in mask.spans(name, hidden=True) if self.state.table[name].extent else []:
                if start <= x < stop:
                    mask = mask.show(name, start, stop)
        self.state.param.update(mask=mask, drag=None)

    def _framed(self, message: dict) -> None:
        if message.get("frame") in FRAMES:
            self.state.frame = message["frame"]

    def _rows(self, key: object) -> list[str]:
        """The modalities of a panel."""
        return [row["name"] for panel in self.vectors.spec["panels"] if panel["key"] == key for row in panel["rows"]]


def _number(value: object) -> float | None:
    """A number that a browser sent, or None."""
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else None


def clipped(state: ExplorerState, name: str, start: float, stop: float) -> tuple | None:
    """The part of a dragged span on a modality's axis, as arguments of `Mask.hide`; None if nothing is there."""
    row = state.table[name]
    if row.extent is None:
        names = [str(c) for c, x in zip(row.coordinate, row.axis, strict=True) if start <= x < stop]
        return tuple(names) or None
    low, high = max(start, row.extent[0]), min(stop, row.extent[1])
    return (low, high) if low < high else None
