"""What the browser draws of what states know, as plain words and numbers."""

from __future__ import annotations

import numpy as np

from ...latent.label_fits import SCRATCH, STATES
from ...modalities import Table
from ..session.states_curve import Curve
from ..session.states_found import SPACES, SPECTRUM, Rare, Spectra
from ..widgets.small_curves import small_heights
from .words import METHODS, ordinal

KINDS = {STATES: ("states", "states"), SCRATCH: ("scratch", "what is seen, from scratch")}
LISTS = {"states": "by the states", "seen": "by what is seen"}


def curve_content(curve: Curve) -> dict:
    """The series of a chart: scores against labels, with their spread."""
    series = []
    for of, (key, label) in KINDS.items():
        some = curve.best[curve.best["of"] == of]
        spread = some["spread"].values
        series.append(
            {
                "key": key,
                "label": label,
                "x": some["labels"].values.astype(float).tolist(),
                "y": _numbers(some["score"].values),
                "low": _numbers(some["score"].values - spread),
                "high": _numbers(some["score"].values + spread),
                "methods": [METHODS.get(name, name) for name in some["method"]],
                "draws": some["draws"].tolist(),
            }
        )
    return {"series": series, "score": curve.target.score_name, "guess": 0.5 if curve.target.is_class else 0.0}


def rare_content(rare: Rare, unit: str) -> list[dict]:
    """The lists of galaxies that were found, those of the kind marked."""
    lists = []
    for space in SPACES:
        lines = []
        for place in rare.found[space].tolist():
            value = rare.target.values[place]
            text = "" if rare.target.is_class else "not known" if not np.isfinite(value) else f"{value:.2f}".replace("-", "−")
            is_member = bool(rare.members[place])
            lines.append({"row": int(rare.sample.rows[place]), "text": text, "is_member": is_member})
        lists.append({"title": LISTS[space], "unit": unit, "lines": lines})
    return lists


def spectra_content(found: Spectra, row: int, table: Table) -> list[dict]:
    """The cards of spectra that were found, the galaxy's own marked: in its place, or behind the others."""
    modality = table[SPECTRUM]
    heights = small_heights(found.spectra.astype(float), modality)
    ranks = [*range(1, len(found.found) + 1), found.rank]
    rows, curves = [*found.found.tolist(), row], [*heights[1:], heights[0]]
    if row in found.found:
        ranks, rows, curves = ranks[:-1], rows[:-1], curves[:-1]
    cards = []
    for rank, other, curve in zip(ranks, rows, curves, strict=True):
        is_own = other == row
        line = f"its own, {ordinal(rank)}" if is_own else ordinal(rank)
        drawn = {"label": modality.short, "kind": "seen" if is_own else "hidden", "own": heights[0], "other": curve}
        title = f"open galaxy {other}: {line}"
        cards.append({"row": other, "title": title, "lines": [line], "curves": [drawn], "is_own": is_own})
    return cards


def _numbers(values: np.ndarray) -> list[float | None]:
    return [float(x) if np.isfinite(x) else None for x in values]
