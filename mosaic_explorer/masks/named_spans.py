"""Spans that have a name: where on an axis an astronomer would look, or look away."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import MaskError, unknown
from ..modalities import SPHEREX_BANDS, TABLE
from .mask import Mask


class Span(NamedTuple):
    """[start, stop) in the unit of its modality's coordinate, and what is to be seen there in one plain sentence."""

    start: float
    stop: float
    meaning: str


TODAY = TABLE["sfh"].coordinate[-1]  # Gyr
SPANS: dict[str, dict[str, Span]] = {
    "sed": {  # rest frame, AA
        "Lyman break": Span(1000, 1216, "Short of Lyman alpha, down to where this axis begins: hydrogen takes it first."),
        "ultraviolet": Span(1216, 3000, "Young, massive stars, dimmed by dust: the slope tells of both."),
        "4000 Å break": Span(3500, 4300, "The Balmer and 4000 Å breaks: the age of the stars."),
        "Hβ and [O III]": Span(4800, 5050, "Lines of gas that young stars make glow."),
        "Hα": Span(6450, 6700, "The line that counts the youngest stars."),
        "near infrared": Span(10_000, 25_000, "Old stars, most of the mass, little dimmed by dust."),
        "warm dust": Span(30_000, 50_000, "The 3.3 µm feature and glowing dust."),
    },
    "sfh": {  # cosmic time, Gyr
        "first 3 Gyr": Span(0, 3, "The young Universe, up to redshift 2."),
        "first 10 Gyr": Span(0, 10, "What the paper's fourth input shows, and its third hides."),
        "last 3 Gyr": Span(TODAY - 3, TODAY, "Up to today, after most of these galaxies are observed."),
    },
    "spherex": {  # observed frame, um
        f"band {i}": Span(low, high, f"SPHEREx band {i}: 17 channels of resolving power {power}.")
        for i, (low, high, power) in enumerate(SPHEREX_BANDS, 1)
    },
}


def toggled(mask: Mask, modality: str, name: str) -> Mask:
    """The mask with a named span hidden, if anything of it was seen, else shown; raises MaskError if there is none."""
    spans = SPANS.get(modality, {})
    if name not in spans:
        raise MaskError(unknown(f"named span of {modality}", name, spans))
    start, stop, _ = spans[name]
    seen = mask.seen[mask.places(modality, start, stop)].any()
    return mask.hide(modality, start, stop) if seen else mask.show(modality, start, stop)
