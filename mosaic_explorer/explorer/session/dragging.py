"""What hands do to spans, on plots and strips: a drag hides what is seen, or shows where nothing is; a double tap shows."""

from __future__ import annotations

import math
from collections.abc import Sequence

from .passbands import drawn_filters
from .state import ExplorerState, Snapshot


def drag_span(state: ExplorerState, names: Sequence[str], message: dict) -> None:
    """Hide what modalities show between `from` and `to`; where nothing is seen, or with `show`, show it."""
    start, stop = number(message.get("from")), number(message.get("to"))
    if not names or start is None or stop is None:
        return
    mask = state.mask
    spans = {name: span for name in names if (span := clipped(state, name, start, stop)) is not None}
    show = bool(message.get("show")) or not any(mask.seen[mask.places(name, *span)].any() for name, span in spans.items())
    for name, span in spans.items():
        mask = mask.show(name, *span) if show else mask.hide(name, *span)
    take(state, state.snapshot._replace(mask=mask), message)


def tap_span(state: ExplorerState, names: Sequence[str], message: dict) -> None:
    """Show the hidden span again that a double tap is on."""
    x, mask = number(message.get("at")), state.mask
    if x is None:
        return
    for name in names:
        for start, stop in mask.spans(name, hidden=True) if state.table[name].extent else []:
            if start <= x < stop:
                mask = mask.show(name, start, stop)
    state.param.update(mask=mask, drag=None)


def toggle_value(state: ExplorerState, names: Sequence[str], message: dict) -> None:
    """Hide a named value of one of these modalities, a band or a filter, or show it if it is hidden."""
    name, value = str(message.get("row")), str(message.get("name"))
    if name not in names or state.table[name].extent is not None or value not in map(str, state.table[name].coordinate):
        return
    place = state.mask.places(name, value)
    state.param.update(mask=(state.mask.hide if state.mask.seen[place].all() else state.mask.show)(name, value), drag=None)


def take(state: ExplorerState, snapshot: Snapshot, message: dict) -> None:
    """Show a moment for as long as a drag lasts, or for good when it ends."""
    if message.get("phase") == "move":
        state.drag = snapshot
    elif message.get("phase") == "end":
        state.go(snapshot)


def number(value: object) -> float | None:
    """A number that a browser sent, or None."""
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else None


def clipped(state: ExplorerState, name: str, start: float, stop: float) -> tuple | None:
    """The part of a dragged span on a modality's axis, as arguments of `Mask.hide`; None if nothing is there."""
    row = state.table[name]
    if row.extent is None:
        drawn = drawn_filters(state.passbands, state.mask) if row.curves else map(str, row.coordinate)
        there = set(drawn)  # hands do nothing to what is not on the plot
        names = [str(c) for c, x in zip(row.coordinate, row.axis, strict=True) if start <= x < stop and str(c) in there]
        return tuple(names) or None
    low, high = max(start, row.extent[0]), min(stop, row.extent[1])
    return (low, high) if low < high else None
