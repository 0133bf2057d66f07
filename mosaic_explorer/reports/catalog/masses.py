"""Stars against haloes, star formation against stars, and who has stopped; with the published relations."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from bokeh.plotting import figure

from ...catalog.derived import STAR_FORMING_NAME, Bin, DerivedQuantities
from ...catalog.quantities import QUIESCENT
from ...cosmology import age
from ..drawing import BLUE, GREEN, PURPLE, SERIES, VERMILION, Chart, density, line, medians, panel, spread, steps
from . import relations
from .relations import formed_over_surviving

MASS_STEP = 0.25  # dex: bins of the median lines
HALO_MASSES = (11.25, 11.75, 12.25, 12.75, 13.25)  # log10 Msun: centres of the table's bins, half a dex wide
STELLAR_MASSES = (9.25, 9.75, 10.25, 10.75, 11.25)
FEWEST_IN_A_CELL = 20  # galaxies under which the tables give no number
FORMED = (
    "The catalog's mass is all mass formed, the papers' is what survives: their curves are moved by the mass that stars "
    "half as old as the universe have returned (0.24 dex at z = 0, 0.18 at z = 3)."
)


def stellar_to_halo(sample: DerivedQuantities) -> Chart:
    """Stellar against halo mass in bins of redshift."""
    chart = Chart("Stellar-to-halo mass relation")
    halo, stars = sample.values("log_halo_mass"), sample.values("log_stellar_mass")
    bins = sample.redshift_bins(halo, stars)
    if not bins:
        chart.missing = "The catalog does not hold redshift, halo mass and stellar mass together."
        return chart
    everyone = np.any([one.members for one in bins], axis=0)
    x_range, y_range = spread(halo[everyone], cut=0), spread(stars[everyone], cut=1e-4)
    edges = np.arange(np.floor(x_range[0] / MASS_STEP), np.ceil(x_range[1] / MASS_STEP) + 1) * MASS_STEP
    rows = []
    for one in bins:
        z = float(np.median(sample.values("redshift")[one.members]))
        shift = formed_over_surviving(z)
        fig = _density_panel(one, halo, stars, x_range, y_range, "log₁₀ halo mass [Msun]", "log₁₀ stellar mass formed [Msun]")
        x, y, _ = medians(halo[one.members], stars[one.members], edges)
        line(fig, x, y, VERMILION, width=3)
        grid = np.linspace(*x_range, 60)
        line(fig, grid, relations.stellar_mass_moster13(grid, z) + shift, GREEN, "dashed")
        line(fig, grid, relations.stellar_mass_behroozi13(grid, z) + shift, PURPLE, "dotted", 3)
        chart.panels.append(fig)
        rows.append(
            [one.label]
            + [
                _difference(halo, stars, one, centre, lambda m: relations.stellar_mass_moster13(m, z) + shift)  # noqa: B023
                for centre in HALO_MASSES
            ]
        )
    chart.legend = [
        ("", "density", "galaxies (logarithmic)"),
        (VERMILION, "solid", "median"),
        (GREEN, "dashed", f"{relations.MOSTER}, moved to mass formed"),
        (PURPLE, "dotted", f"{relations.BEHROOZI}, moved to mass formed"),
    ]
    chart.caption = (
        f"Stellar mass formed against peak halo mass in bins of redshift (N = {everyone.sum():,}), the curves at the bin's "
        f"median redshift. {FORMED} Halo masses differ by up to 0.1 dex in definition (M200c, virial); faint galaxies may be "
        "missing by the catalog's selection, which lifts the median in small haloes."
    )
    head = ["median minus Moster et al. [dex] at log₁₀ halo mass", *(f"{m - 0.25:g} to {m + 0.25:g}" for m in HALO_MASSES)]
    chart.table = (head, rows)
    return chart


def main_sequence(sample: DerivedQuantities) -> Chart:
    """Star-formation rate against stellar mass in bins of redshift."""
    chart = Chart("Star-forming sequence")
    stars, sfr = sample.values("log_stellar_mass"), sample.log_sfr
    bins = sample.redshift_bins(stars, sfr)
    if not bins:
        chart.missing = "The catalog does not hold redshift, stellar mass and star-formation history together."
        return chart
    everyone = np.any([one.members for one in bins], axis=0)
    x_range, y_range = spread(stars[everyone], cut=1e-4), spread(sfr[everyone], cut=1e-4)
    edges = np.arange(np.floor(x_range[0] / MASS_STEP), np.ceil(x_range[1] / MASS_STEP) + 1) * MASS_STEP
    rows = []
    for one in bins:
        z = float(np.median(sample.values("redshift")[one.members]))
        shift = formed_over_surviving(z)
        fig = _density_panel(one, stars, sfr, x_range, y_range, "log₁₀ stellar mass formed [Msun]", "log₁₀ SFR [Msun/yr]")
        forming = Bin(one.label, one.members & sample.types[STAR_FORMING_NAME], one.low, one.high)
        x, y, _ = medians(stars[forming.members], sfr[forming.members], edges)
        line(fig, x, y, VERMILION, width=3)
        fitted = np.linspace(*relations.SPEAGLE_MASSES, 20)
        line(fig, fitted + shift, relations.sfr_speagle14(fitted, age(z)), GREEN, "dashed", 3)
        border = np.asarray(x_range)
        line(fig, border, border + QUIESCENT, PURPLE, "dotted", 2)
        chart.panels.append(fig)
        rows.append(
            [one.label]
            + [
                _difference(stars, sfr, forming, centre, lambda m: relations.sfr_speagle14(m - shift, age(z)))  # noqa: B023
                for centre in STELLAR_MASSES[1:]
            ]
        )
    chart.legend = [
        ("", "density", "galaxies (logarithmic)"),
        (VERMILION, "solid", "median of the star-forming"),
        (GREEN, "dashed", f"{relations.SPEAGLE}, where it was fitted"),
        (PURPLE, "dotted", "sSFR = 10⁻¹¹/yr: below it, quiescent"),
    ]
    chart.caption = (
        f"Star-formation rate when observed against stellar mass formed in bins of redshift (N = {everyone.sum():,}; "
        f"{(everyone & sample.types[STAR_FORMING_NAME]).sum():,} of them star-forming). {FORMED}"
    )
    head = [
        "star-forming median minus Speagle et al. [dex] at log₁₀ stellar mass formed",
        *(f"{m - 0.25:g} to {m + 0.25:g}" for m in STELLAR_MASSES[1:]),
    ]
    chart.table = (head, rows)
    return chart


def quiescent_fraction(sample: DerivedQuantities) -> Chart:
    """The fraction of quiescent galaxies against stellar mass, and the specific star-formation rates behind it."""
    chart = Chart("Quiescent fraction")
    stars, ssfr = sample.values("log_stellar_mass"), sample.log_ssfr
    bins = sample.redshift_bins(stars, ssfr)
    if not bins:
        chart.missing = "The catalog does not hold redshift, stellar mass and star-formation history together."
        return chart
    everyone = np.any([one.members for one in bins], axis=0)
    x_range = spread(stars[everyone], cut=1e-3)
    edges = np.arange(np.floor(x_range[0] / MASS_STEP), np.ceil(x_range[1] / MASS_STEP) + 1) * MASS_STEP
    rates = spread(ssfr[everyone], cut=1e-3)
    fractions = panel("fraction quiescent", "log₁₀ stellar mass formed [Msun]", "fraction with sSFR < 10⁻¹¹/yr")
    spreads = panel("specific star-formation rates", "log₁₀ sSFR [1/yr]", "share per bin")
    rows = []
    for one, colour in zip(bins, SERIES):
        z = float(np.median(sample.values("redshift")[one.members]))
        shift = formed_over_surviving(z)
        x, y, error = _fractions(stars[one.members], ssfr[one.members] < QUIESCENT, edges)
        line(fractions, x, y, colour, width=3)
        fractions.segment(x, y - error, x, y + error, line_color=colour, line_width=1.5)
        if z < 2:  # the observations behind the formula end there
            grid = np.linspace(*x_range, 40)
            line(fractions, grid, relations.quiescent_fraction_behroozi13(grid - shift, z), colour, "dashed", 1.5)
        line(spreads, *steps(ssfr[one.members], np.linspace(*rates, 61)), colour, width=2)
        chart.legend.append((colour, "solid", f"{one.label} ({one.members.sum():,})"))
        rows.append([one.label] + [_fraction_cell(stars, ssfr, one, z, shift, centre) for centre in STELLAR_MASSES])
    fractions.y_range.start, fractions.y_range.end = -0.02, 1.02
    spreads.y_range.start = 0
    spreads.vspan(x=[QUIESCENT], line_color=PURPLE, line_dash=[2, 3], line_width=2)
    chart.panels = [fractions, spreads]
    chart.legend += [
        (BLUE if len(bins) == 1 else "currentColor", "dashed", f"{relations.BEHROOZI}, fitted to {relations.BRAMMER}, z < 2"),
        (PURPLE, "dotted", "sSFR = 10⁻¹¹/yr"),
    ]
    chart.caption = (
        f"Fraction of galaxies with a specific star-formation rate below 10⁻¹¹/yr against stellar mass formed, with binomial "
        f"errors, and the rates themselves (N = {everyone.sum():,}). "
        f"The dashed fit is to rest-frame colours, a like but not the same division. {FORMED}"
    )
    head = [
        "quiescent here (published) at log₁₀ stellar mass formed",
        *(f"{m - 0.25:g} to {m + 0.25:g}" for m in STELLAR_MASSES),
    ]
    chart.table = (head, rows)
    return chart


def _density_panel(
    one: Bin,
    x: np.ndarray,
    y: np.ndarray,
    x_range: tuple[float, float],
    y_range: tuple[float, float],
    x_label: str,
    y_label: str,
) -> figure:
    fig = panel(f"{one.label}   N = {one.members.sum():,}", x_label, y_label)
    density(fig, x[one.members], y[one.members], x_range, y_range)
    return fig


def _difference(x: np.ndarray, y: np.ndarray, one: Bin, centre: float, published: Callable[[np.ndarray], np.ndarray]) -> str:
    """Median of y minus the published value, galaxy by galaxy, in half a dex of x around `centre`."""
    inside = one.members & (np.abs(x - centre) < 0.25)
    if inside.sum() < FEWEST_IN_A_CELL:
        return "–"
    return f"{np.median(y[inside] - published(x[inside])):+.2f}".replace("-", "−")


def _fraction_cell(stars: np.ndarray, ssfr: np.ndarray, one: Bin, z: float, shift: np.ndarray, centre: float) -> str:
    inside = one.members & (np.abs(stars - centre) < 0.25)
    if inside.sum() < FEWEST_IN_A_CELL:
        return "–"
    here = f"{100 * np.mean(ssfr[inside] < QUIESCENT):.0f}%"
    if z >= 2:
        return here
    return f"{here} ({100 * np.mean(relations.quiescent_fraction_behroozi13(stars[inside] - shift, z)):.0f}%)"


def _fractions(stars: np.ndarray, quiescent: np.ndarray, edges: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Median mass, fraction and its binomial error in each bin; NaN for too few galaxies."""
    x, _, counts = medians(stars, stars, edges)
    y = np.histogram(stars[quiescent], edges)[0] / np.maximum(counts, 1)
    y = np.where(np.isfinite(x), y, np.nan)
    return x, y, np.sqrt(y * (1 - y) / np.maximum(counts, 1))
