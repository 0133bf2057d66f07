"""Many galaxies as one: median spectra and median star-formation histories, by type."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from ...catalog.derived import Bin, DerivedQuantities
from ...catalog.stacks import at_pivot, levels
from ...cosmology import age
from ...modalities import SFH_FLOOR
from ..drawing import FEWEST, GREEN, Chart, band, line, panel, ticks
from .distributions import TYPE_COLOURS

MOST = 4000  # galaxies in a stack; of more, these are picked at random, always the same
STELLAR_EDGES = (0.0, 9.0, 10.0, 11.0, 14.0)  # log10 Msun
SED_TICKS = {1e3: "1000", 3e3: "3000", 1e4: "10,000", 3e4: "30,000"}
LOWEST_SED = -3.0  # log10 of the ratio: below it there is but the far ultraviolet of old stars


def spectra(sample: DerivedQuantities) -> Chart:
    """Median rest-frame spectra by type in bins of stellar mass."""
    chart = Chart("Stacked spectra")
    sed, wavelength = sample.values("sed"), sample.values("wavelength").astype(float)
    pivot = at_pivot(wavelength, sed)
    has_value = np.isfinite(pivot)
    if not has_value.any():
        chart.missing = "The catalog holds no spectrum at 5000 Å, so there is none to stack."
        return chart
    lowest, highest = [], []
    for label, members in _mass_bins(sample):
        stacks = [(stack(sed, kind.members & members & has_value, pivot), kind) for kind in _kinds(sample)]
        if not any(n for (_, n), _ in stacks):
            continue
        fig = panel(
            label + _counts(stacks),
            "rest-frame wavelength [Å]",
            "log₁₀ Fν / Fν(5000 Å)",
            x_axis_type="log",
            x_range=(wavelength[0], wavelength[-1]),
        )
        for (ends, _), kind in stacks:
            if ends is not None:
                band(fig, wavelength, ends[0], ends[2], kind.colour)
                line(fig, wavelength, ends[1], kind.colour, kind.dash, 2)
                lowest.append(np.nanmin(ends[0]))
                highest.append(np.nanmax(ends[2]))
        ticks(fig, SED_TICKS)
        chart.panels.append(fig)
    if not chart.panels:
        chart.missing = f"No group of galaxies with spectra holds the {FEWEST} that a stack needs."
        return chart
    for fig in chart.panels:
        fig.y_range.start, fig.y_range.end = max(LOWEST_SED, min(lowest)) - 0.1, max(highest) + 0.1
    chart.legend = _legend(sample)
    chart.caption = (
        f"Median and 16-84% of the rest-frame spectra, each divided by its flux density at 5000 Å, by stellar mass formed "
        f"and type{_typed(sample)} (N = {has_value.sum():,}; a stack takes {MOST:,} at most, picked at random)."
    )
    return chart


def histories(sample: DerivedQuantities) -> Chart:
    """Median star-formation histories by type in bins of redshift."""
    chart = Chart("Star-formation histories")
    sfh, times = sample.values("sfh"), sample.values("cosmic_time").astype(float)
    has_value = np.isfinite(sfh).any(1)
    if not has_value.any():
        chart.missing = "The catalog holds no star-formation history."
        return chart
    bins = sample.redshift_bins()
    groups: list[tuple[str, np.ndarray, Bin | None]] = [(one.label, one.members, one) for one in bins]
    for label, members, between in groups or [("all galaxies", has_value, None)]:
        stacks = [(stack(sfh, kind.members & members & has_value), kind) for kind in _kinds(sample)]
        if not any(n for (_, n), _ in stacks):
            continue
        fig = panel(label + _counts(stacks), "cosmic time [Gyr]", "log₁₀ SFR [Msun/yr]", x_range=(0, 13.8))
        if between:
            late, early = age(between.low), age(between.high)
            fig.vstrip(
                x0=[float(early)], x1=[float(late)], fill_color=GREEN, fill_alpha=0.13, line_color=None, level="underlay"
            )
        for (ends, _), kind in stacks:
            if ends is not None:
                band(fig, times, ends[0], ends[2], kind.colour)
                line(fig, times, ends[1], kind.colour, kind.dash)
        fig.y_range.start, fig.y_range.end = SFH_FLOOR - 0.1, 2.5
        chart.panels.append(fig)
    if not chart.panels:
        chart.missing = f"No group of galaxies with histories holds the {FEWEST} that a stack needs."
        return chart
    chart.legend = [*_legend(sample), *([(GREEN, "band", "when the bin's galaxies are observed")] if bins else [])]
    chart.caption = (
        f"Median and 16-84% of the star-formation rate over all cosmic time by redshift and type{_typed(sample)} "
        f"(N = {has_value.sum():,}; a stack takes {MOST:,} at most); what lies right of the strip is still to come when the "
        f"galaxy is observed. Rates below 10⁻⁴ Msun/yr stand at the floor, −4."
    )
    return chart


def stack(values: np.ndarray, members: np.ndarray, zero: np.ndarray | None = None) -> tuple[np.ndarray | None, int]:
    """The 16%, 50% and 84% of the member rows, shape (3, values), minus `zero` of each row; and how many there are.

    (None, 0) for fewer than 10 rows. NaN is left out.
    """
    rows = np.flatnonzero(members)
    if len(rows) < FEWEST:
        return None, 0
    some = rows if len(rows) <= MOST else np.sort(np.random.default_rng(0).choice(rows, MOST, replace=False))
    block = values[some] if zero is None else values[some] - zero[some, None]
    return levels(block), len(rows)


class Kind(NamedTuple):
    """Galaxies that are stacked together, (galaxies,) bool, and how they are drawn."""

    members: np.ndarray
    name: str
    colour: str
    dash: str


def _kinds(sample: DerivedQuantities) -> list[Kind]:
    """The types of galaxies; all as one where types are not known."""
    if not any(members.any() for members in sample.types.values()):
        return [Kind(np.ones(sample.n, bool), "all galaxies", TYPE_COLOURS[0], "solid")]
    return [
        Kind(members, name, colour, dash)
        for (name, members), colour, dash in zip(sample.types.items(), TYPE_COLOURS, ("solid", "dashed"))
    ]


def _mass_bins(sample: DerivedQuantities) -> list[tuple[str, np.ndarray]]:
    mass = sample.values("log_stellar_mass")
    if not np.isfinite(mass).any():
        return [("any mass", np.ones(sample.n, bool))]
    names = ("log₁₀ M* below 9", "log₁₀ M* 9 to 10", "log₁₀ M* 10 to 11", "log₁₀ M* above 11")
    pairs = pairwise(STELLAR_EDGES)
    return [(name, (mass >= low) & (mass < high)) for name, (low, high) in zip(names, pairs)]


def _counts(stacks: list[tuple[tuple[np.ndarray | None, int], Kind]]) -> str:
    return "   N = " + " + ".join(f"{n:,}" for (_, n), _ in stacks if n)


def _legend(sample: DerivedQuantities) -> list[tuple[str, str, str]]:
    kinds = _kinds(sample)
    lines = [(kind.colour, kind.dash, f"median, {kind.name}") for kind in kinds]
    return [*lines, *((kind.colour, "band", f"16-84%, {kind.name}") for kind in kinds)]


def _typed(sample: DerivedQuantities) -> str:
    return " (star-forming + quiescent: sSFR below 10⁻¹¹/yr)" if len(_kinds(sample)) > 1 else ", which is not known here"
