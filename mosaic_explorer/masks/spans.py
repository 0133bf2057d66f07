"""Spans of a modality's values: which values one holds, and its text."""

from __future__ import annotations

import math

import numpy as np

from ..errors import MaskError, unknown
from ..modalities import Modality


def runs(flags: np.ndarray) -> list[tuple[int, int]]:
    """Stretches of True as half-open index pairs."""
    steps = np.flatnonzero(np.diff(np.r_[0, np.asarray(flags, int), 0]))
    return [(int(a), int(b)) for a, b in steps.reshape(-1, 2)]


def cell_edges(row: Modality) -> np.ndarray:
    """Edges between neighbouring values of a vector, shape (size + 1,), within the row's extent if it has one."""
    axis = np.log(row.axis) if row.log_axis else row.axis
    middle = (axis[1:] + axis[:-1]) / 2
    edges = np.r_[2 * axis[0] - middle[0], middle, 2 * axis[-1] - middle[-1]]
    edges = np.exp(edges) if row.log_axis else edges
    return np.clip(edges, *row.extent) if row.extent else edges


def span_of(name: str, part: str) -> tuple:
    """'0:10' -> (0.0, 10.0); '10:' -> (10.0, None); 'u' -> ('u',)."""
    if ":" not in part:
        return (part.strip(),)
    try:
        start, stop = (float(x) if x.strip() else None for x in part.split(":"))
    except ValueError:
        raise MaskError(f"cannot read the span '{part}' of '{name}'; write start:stop with two numbers.") from None
    return start, stop


def inside(row: Modality, span: tuple) -> np.ndarray:
    """Which values of a modality a span, or names of values, mean: a bool array (size,)."""
    if all(isinstance(x, str) for x in span):
        names = [str(c) for c in row.coordinate]
        if row.extent is not None or not set(span) <= set(names):
            wrong = next((x for x in span if x not in names), span[0])
            if row.extent is not None:
                raise MaskError(f"'{row.name}' is cut by start and stop in {row.coordinate_unit}, not by the name '{wrong}'.")
            raise MaskError(unknown(f"{row.coordinate_label or 'value'} of {row.name}", wrong, names))
        return np.isin(names, span)
    if row.extent is None:
        raise MaskError(f"'{row.name}' has no spans; name its values: {', '.join(map(str, row.coordinate))}.")
    if len(span) != 2:
        raise MaskError(f"a span of '{row.name}' needs start and stop; found {len(span)} number(s).")
    low, high = row.extent
    start, stop = (end if x is None else x for x, end in zip(span, row.extent, strict=True))
    if not (isinstance(start, int | float | np.number) and isinstance(stop, int | float | np.number)):
        raise MaskError(f"a span of '{row.name}' needs two numbers; found {start!r} and {stop!r}.")
    if not (low <= start < stop <= high):  # also refuses NaN
        raise MaskError(
            f"the span {start:g} to {stop:g} of '{row.name}' is outside its axis or runs backwards; "
            f"allowed: {low:g} to {high:g} {row.coordinate_unit}, start before stop."
        )
    return (row.axis >= start) & ((row.axis < stop) | (stop >= high))


def span_text(row: Modality, extent: tuple[float, float], first: int, last: int) -> tuple[str, str]:
    """The shortest two numbers between which lie just the values first..last-1."""
    axis, (low, high) = row.axis, extent
    start = f"{low:g}" if first == 0 else _shortest(axis[first - 1], axis[first], high)
    stop = "" if last == row.size else _shortest(axis[last - 1], axis[last], high)
    return start, stop


def _shortest(below: float, above: float, high: float) -> str:
    """The number with the fewest digits in (below, above]."""
    above = above if above < high else (below + above) / 2  # a span may not start at the end of the axis
    for digits in range(-6, 12):
        step = 10.0**-digits
        value = round(math.floor(above / step + 1e-9) * step, max(digits, 0))
        if below < value <= above:
            return f"{value:.{max(digits, 0)}f}"
    return repr(above)
