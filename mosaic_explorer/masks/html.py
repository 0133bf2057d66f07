"""A mask as a notebook shows it: a strip a modality, filled where values are seen, in the page's own colour of text."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from ..modalities import Modality
from ..modalities.html import Drawn, html_table
from .spans import cell_edges, runs, span_text

if TYPE_CHECKING:
    from .mask import Mask

WIDTH, HEIGHT = 320, 12  # px of a strip, which is 1000 of its own units wide
MOST_SPANS = 4  # in words


def mask_html(mask: Mask) -> str:
    """A table of strips and words. Colours are the page's (`currentColor`), so that it is at home in light and dark."""
    rows = ((row.short, Drawn(_strip(row, mask.of(row.name))), _words(mask, row)) for row in mask.table)
    name = f", the preset <code>{escape(mask.preset_name)}</code>" if mask.preset_name else ""
    seen = f"{int(mask.seen.sum()):,} of {mask.table.size:,} values are seen"
    return f"<div><div>Mask <code>{escape(mask.text)}</code>{name}: {seen}</div>{html_table((), rows)}</div>"


def _strip(row: Modality, seen: np.ndarray) -> str:
    """A modality's values along its axis, [0, 1000]: filled where seen, an outline for the rest."""
    edges = 1000 * _edges(row)
    bars = "".join(
        f'<rect x="{edges[a]:.1f}" width="{edges[b] - edges[a]:.1f}" y="0" height="{HEIGHT}" fill="currentColor"/>'
        for a, b in runs(seen)
    )
    outline = 'fill="currentColor" fill-opacity="0.08" stroke="currentColor" stroke-opacity="0.35"'
    return (
        f'<svg role="img" aria-label="{escape(row.label)}: {int(seen.sum())} of {row.size} values seen" width="{WIDTH}" '
        f'height="{HEIGHT}" viewBox="0 0 1000 {HEIGHT}" preserveAspectRatio="none" style="display:block;max-width:100%">'
        f'<rect width="1000" height="{HEIGHT}" {outline} vector-effect="non-scaling-stroke"/>'
        f'<g fill-opacity="0.8">{bars}</g></svg>'
    )


def _edges(row: Modality) -> np.ndarray:
    """Where each value begins along the axis as it is drawn, and the last one ends, 0 to 1; shape (size + 1,)."""
    if row.extent is None:
        return np.linspace(0, 1, row.size + 1)
    edges, ends = cell_edges(row), np.array(row.extent)
    if row.log_axis:
        edges, ends = np.log(edges), np.log(ends)
    return (edges - ends[0]) / (ends[1] - ends[0])


def _words(mask: Mask, row: Modality) -> str:
    """What is seen of a modality, with the unit: "0 to 10 Gyr"."""
    seen = mask.of(row.name)
    if not seen.any():
        return "hidden"
    if row.extent is None or not row.is_vector:
        names = [str(name) for name, on in zip(row.coordinate, seen, strict=True) if on]
        return ", ".join(names) if len(names) <= 12 else f"{len(names)} of {row.size}"
    spans = [span_text(row, row.extent, first, end) for first, end in runs(seen)]
    some = "; ".join(f"{start} to {stop or f'{row.extent[1]:g}'}" for start, stop in spans[:MOST_SPANS])
    more = f" and {len(spans) - MOST_SPANS} more" if len(spans) > MOST_SPANS else ""
    return f"{'all, ' if seen.all() else ''}{some}{more} {row.printed_coordinate_unit}"
