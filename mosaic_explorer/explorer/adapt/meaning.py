"""What each figure of a check is, and what its number says, in plain words."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from ...adaptation.figures import Figures

SURE = 2.0  # spreads beyond which a figure is off, and no accident of few galaxies
KS_SURE = 1.36  # over the root of the number of galaxies: 5% of samples of right densities lie farther


class Figure(NamedTuple):
    """One figure: its name, an explanation, how it is printed, and a sentence about its value."""

    name: str
    meaning: str
    printed: Callable[[float], str]
    says: Callable[[Figures], str]


def _signed(x: float) -> str:
    return f"{x:+.4f}"


def _plain(x: float) -> str:
    return f"{x:.4f}"


def _percent(x: float) -> str:
    return f"{x:.1%}"


def _bias(figures: Figures) -> str:
    bias, spread = figures.values["bias"], figures.spreads["bias"]
    if abs(bias) <= SURE * spread:
        return f"neither too high nor too low, as far as {figures.n:,} galaxies tell"
    return f"redshifts come out too {'high' if bias > 0 else 'low'} by {abs(bias):.2g} (1 + z)"


def _scatter(figures: Figures) -> str:
    return f"two thirds of the answers lie within {figures.values['sigma_mad']:.2g} (1 + z) of the middle"


def _outliers(figures: Figures) -> str:
    wrong = round(figures.values["outliers"] * figures.n)
    return f"{wrong:,} of {figures.n:,} answers are wrong by more than 0.15 (1 + z)"


def _held(percent: int) -> Callable[[Figures], str]:
    def says(figures: Figures) -> str:
        held, spread = figures.values[f"coverage_{percent}"], figures.spreads[f"coverage_{percent}"]
        least = (percent / 100 * (1 - percent / 100) / figures.n) ** 0.5  # a spread of 0 says little, where all are held
        words = f"its {percent}% intervals hold {held:.0%}"
        off = held - percent / 100
        if abs(off) <= SURE * max(spread, least):
            return f"{words}: right, as far as these galaxies tell"
        return f"{words}: too {'wide' if off > 0 else 'narrow'}"

    return says


def _evenness(figures: Figures) -> str:
    if figures.values["pit_ks"] <= KS_SURE / figures.n**0.5:
        return f"even, as far as {figures.n:,} galaxies tell"
    return f"not even: {shape_words(figures.pit)}" if figures.pit else "not even"


def shape_words(counts: tuple[int, ...]) -> str:
    """What an uneven histogram tells of densities: by its ends, its middle and its sides."""
    total, n = sum(counts), len(counts)
    low, high = counts[0] + counts[1], counts[-1] + counts[-2]
    ends, half = (low + high) / total, sum(counts[: n // 2]) / total
    if abs(half - 0.5) > 0.08 and min(low, high) / total < 2.4 / n:
        return f"measured redshifts lie {'below' if half > 0.5 else 'above'} the predicted ones too often"
    if ends > 4 / n:
        return "too many measured redshifts lie in the tails, the densities are too narrow"
    return "too many measured redshifts lie in the middle, the densities are too wide"


FIGURES = {
    "bias": Figure("bias", "The middle of (predicted - measured) / (1 + measured) redshift. 0 is right.", _signed, _bias),
    "sigma_mad": Figure(
        "scatter",
        "How far answers lie from the measured redshifts, over (1 + z): sigma_MAD, 1.48 times the middle distance, which a few "
        "wild answers do not move. Smaller is better.",
        _plain,
        _scatter,
    ),
    "outliers": Figure("outliers", "Answers that are wrong by more than 0.15 (1 + z). Fewer are better.", _percent, _outliers),
    **{
        f"coverage_{percent}": Figure(
            f"in the {percent}% interval",
            f"How many measured redshifts lie within the middle {percent}% of their density p(z). {percent}% is right.",
            _percent,
            _held(percent),
        )
        for percent in (50, 68, 95)
    },
    "pit_ks": Figure(
        "unevenness",
        "At which percentile of its density each measured redshift lies (PIT): all are equally frequent where densities are "
        "right. This is the largest distance between the two running shares (Kolmogorov and Smirnov). 0 is right.",
        _plain,
        _evenness,
    ),
    "crps": Figure(
        "CRPS",
        "How far densities lie from the measured redshifts, their widths counted (continuous ranked probability score). "
        "Smaller is better.",
        _plain,
        lambda figures: "place and width in one number: smaller is better",
    ),
    "cde_loss": Figure(
        "CDE loss",
        "Rewards density at the measured redshift, and charges for density elsewhere (conditional density estimation). "
        "Smaller, far below 0, is better.",
        lambda x: f"{x:+.3f}",
        lambda figures: "density at the measured redshift counts: the farther below 0, the better",
    ),
}
