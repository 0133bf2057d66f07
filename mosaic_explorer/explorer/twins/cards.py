"""A galaxy as a card beside the one that is open: small curves of both, seen and hidden, and how they differ in words."""

from __future__ import annotations

from typing import TypedDict

import numpy as np

from ...masks import Mask
from ...modalities import Modality
from ..session.alike import Alike
from ..widgets.small_curves import Curve, small_heights

HIDDEN_TOO = ("sed", "sfh")  # drawn even where nothing of them is seen


class Card(TypedDict):
    """One galaxy; `title` is read aloud, `lines` stand below the curves."""

    row: int
    title: str
    lines: list[str]
    curves: list[Curve]


def cards(found: Alike, places: np.ndarray, mask: Mask, firsts: list[str]) -> list[Card]:
    """Cards of galaxies at these places, on scales that they share; `firsts` is the first line of each."""
    drawn = [row for row in mask.table.without_filters if row.is_vector and _is_drawn(row, mask)]
    heights = {row.name: small_heights(_values(row, found, np.array([found.place, *places]), mask), row) for row in drawn}
    out = []
    for number, (place, first) in enumerate(zip(places.tolist(), firsts, strict=True), 1):
        curves = [
            Curve(label=row.short, kind=_kind(row, mask), own=heights[row.name][0], other=heights[row.name][number])
            for row in drawn
        ]
        lines = [first, *_differences(found, place, mask)]
        row = int(found.rows[place])
        out.append(Card(row=row, title=f"open galaxy {row}: {', '.join(lines)}", lines=lines, curves=curves))
    return out


def _is_drawn(row: Modality, mask: Mask) -> bool:
    return row.name in HIDDEN_TOO or bool(mask.seen[mask.table.slices[row.name]].any())


def _kind(row: Modality, mask: Mask) -> str:
    seen = mask.seen[mask.table.slices[row.name]]
    return "seen" if seen.all() else "partly" if seen.any() else "hidden"


def _values(row: Modality, found: Alike, places: np.ndarray, mask: Mask) -> np.ndarray:
    """Values (galaxies, row.size): as measured where they are seen, own ones elsewhere."""
    part, seen = mask.table.slices[row.name], mask.seen[mask.table.slices[row.name]]
    return np.where(seen, found.inputs.values[places][:, part], found.truth[places][:, part]).astype(float)


def _differences(found: Alike, place: int, mask: Mask) -> list[str]:
    """Hidden scalars, and by how much they differ: "z 1.20 (+0.35)"."""
    lines = []
    for name in mask.table.scalar_names:
        at = mask.table.place(name).start
        own, other = float(found.truth[found.place, at]), float(found.truth[place, at])
        if mask.seen[at] or not np.isfinite([own, other]).all():
            continue
        change = f"{other - own:+.2f}".replace("-", "−")
        lines.append(f"{mask.table.variables[name][1].short} {other:.2f} ({change})")
    return lines
