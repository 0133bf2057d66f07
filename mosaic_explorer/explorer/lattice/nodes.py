"""Subsets as the diagram shows them: letters, a number, figures in words."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from typing import TypedDict

import xarray as xr

from ...gains.cheapest import By
from ...gains.pieces import Piece
from ..session.panels.lattice import FIGURES
from ..widgets.labels import width_words, worth

UNKNOWN, SEEN, NOTHING = "…", "seen", "–"


class Node(TypedDict):
    """One subset.

    mask, label, initials : its text, and its pieces in words and in letters
    has : which of the pieces are in it
    value, text : the error or the width, NaN where not known yet, or nothing is left to predict; in words
    words : all its figures
    seen : the part of the target that is seen
    """

    mask: str
    label: str
    initials: str
    has: list[bool]
    value: float
    text: str
    words: str
    seen: float


def nodes_of(one: xr.Dataset, known: Collection[str], pieces: Sequence[Piece], by: By) -> list[Node]:
    """All subsets of a lattice; of those not among the `known` masks' texts there are no figures yet."""
    columns = {name: one[name].values.tolist() for name in FIGURES}
    masks, labels, has, unit = (
        one["subset"].values.tolist(),
        one["label"].values,
        one["has"].values,
        one["error"].attrs["units"],
    )
    nodes = []
    for i, mask in enumerate(masks):
        of = {name: column[i] for name, column in columns.items()}
        nodes.append(
            Node(
                mask=mask,
                label=str(labels[i]),
                initials="".join(piece.initial for piece, is_in in zip(pieces, has[i], strict=True) if is_in) or NOTHING,
                has=has[i].tolist(),
                value=of[by],
                text=value_text(of, by, mask in known),
                words=figures(of, unit, mask in known),
                seen=of["target_seen"],
            )
        )
    return nodes


def value_text(of: Mapping[str, float], by: By, is_known: bool) -> str:
    """The error or the width, to two digits, where there is little room."""
    if of["target_seen"] == 1:
        return SEEN
    value = of[by]
    if not is_known:
        return UNKNOWN
    return f"{value:.{worth(value, least=0, most=4, significant=2)}f}" if math.isfinite(value) else "–"


def figures(of: Mapping[str, float], unit: str, is_known: bool) -> str:
    """All of them: "error 0.0560 ± 0.0030 dex, width ±0.064 dex, 10 h"."""
    unit, hours = f" {unit}" if unit else "", f"{of['hours']:g} h"
    if of["target_seen"] == 1:
        return f"it is seen, and nothing is left to predict; {hours}"
    if not is_known:
        return f"not looked into yet; {hours}"
    parts = []
    if math.isfinite(of["error"]):
        digits = worth(of["standard_error"], least=2, significant=2)
        parts.append(f"error {of['error']:.{digits}f} ± {of['standard_error']:.{digits}f}{unit}")
    if width := width_words(of["width"]):
        parts.append(f"width {width}{unit}")
    if math.isfinite(of["outliers"]):
        parts.append(f"{100 * of['outliers']:.1f}% outliers")
    if of["target_seen"] > 0:
        parts.append(f"of the {100 * (1 - of['target_seen']):.0f}% that are hidden")
    return ", ".join([*parts, hours])
