"""Emission lines beside published equivalent widths and ratios."""

from __future__ import annotations

import numpy as np

from ...catalog.derived import STAR_FORMING_NAME, Bin, DerivedQuantities
from ..drawing import GREEN, PURPLE, VERMILION, Chart, density, line, medians, panel, spread
from . import line_relations as relations
from .comparison import FEWEST_IN_A_CELL, Comparison, pair, table
from .line_measures import FAINTEST_WIDTH, H_BETA_ABSORPTION, h_alpha_width, oxygen_over_h_alpha, oxygen_ratio
from .masses import cells, columns, mass_edges
from .surviving import surviving_mass, surviving_words

MASSES = (8.75, 9.25, 9.75, 10.25, 10.75)  # log10 Msun: centres of the tables' bins, half a dex wide
WIDTH_MASSES = (9.5, 10.5)  # log10 Msun: of the galaxies that the published widths are of
NEARBY = 0.5  # redshift below which SDSS is drawn, too


def width_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """Median log10 width of H-alpha of star-forming galaxies of some 10^10 Msun in bins of redshift, beside the published."""
    z, width, ssfr = sample.values("redshift"), h_alpha_width(sample), sample.log_sfr - surviving_mass(sample)
    out = []
    for one in _bins(sample, width):
        inside = one.members & _of_published_mass(sample)
        n = int(inside.sum())
        if n >= FEWEST_IN_A_CELL:
            here = float(np.median(width[inside]))
            by_redshift = float(relations.h_alpha_width_faisst16(np.median(z[inside])))
            by_ssfr = float(np.median(relations.h_alpha_width_marmol16(ssfr[inside])))
            subject = "log10 width of H-alpha + [N II] of star-forming galaxies of 10^9.5 to 10^10.5 Msun"
            out += [
                Comparison(
                    subject, "at this redshift: Faisst et al.", one.label, here, by_redshift, "dex(AA)", n, relations.FAISST
                ),
                Comparison(
                    subject, "at this sSFR: Mármol-Queraltó et al.", one.label, here, by_ssfr, "dex(AA)", n, relations.MARMOL
                ),
            ]
    return out


def h_alpha(sample: DerivedQuantities) -> Chart:
    """The width of H-alpha against redshift, specific star-formation rate and mass."""
    chart = Chart("Width of Hα")
    width, mass, z = h_alpha_width(sample), surviving_mass(sample), sample.values("redshift")
    ssfr = sample.log_sfr - mass
    forming = sample.types[STAR_FORMING_NAME] & np.isfinite(width + mass + ssfr + z)
    chosen = forming & _of_published_mass(sample)
    if chosen.sum() < FEWEST_IN_A_CELL:
        chart.missing = "The catalog does not hold redshift, mass, history and spectrum of enough star-forming galaxies."
        return chart
    y_range = spread(width[forming], cut=2e-3)
    label = "log₁₀ width of Hα + [N II] [Å]"
    for x, members, name, title in (
        (z, chosen, "redshift", "10⁹·⁵ to 10¹⁰·⁵ Msun"),
        (ssfr, chosen, "log₁₀ sSFR [1/yr]", "10⁹·⁵ to 10¹⁰·⁵ Msun"),
        (mass, forming, "log₁₀ stellar mass [Msun]", "all star-forming"),
    ):
        x_range = spread(x[members], cut=1e-3)
        fig = panel(f"{title}   N = {members.sum():,}", name, label)
        density(fig, x[members], width[members], x_range, y_range)
        line(fig, *medians(x[members], width[members], np.linspace(*x_range, 21))[:2], VERMILION, width=3)
        grid = np.linspace(*x_range, 40)
        if x is z:
            line(fig, grid, relations.h_alpha_width_faisst16(grid), GREEN, "dashed")
        elif x is ssfr:
            line(fig, grid, relations.h_alpha_width_marmol16(grid), PURPLE, "dotted", 3)
        chart.panels.append(fig)
    chart.legend = [
        ("", "density", "galaxies (logarithmic)"),
        (VERMILION, "solid", "median"),
        (GREEN, "dashed", relations.FAISST),
        (PURPLE, "dotted", f"{relations.MARMOL}: 63 Å Gyr × sSFR"),
    ]
    chart.caption = (
        f"Rest-frame equivalent width of Hα with [N II], which the stored spectra blend, of star-forming galaxies (N = "
        f"{forming.sum():,}). The papers' widths are of Hα alone: [N II] adds 0.03 to 0.12 dex at these masses. "
        f"{surviving_words(sample)}"
    )
    chart.table = table("log₁₀ width [Å] here (published)", width_comparisons(sample), pair(".2f"))
    return chart


def ratio_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """Median log10 of [O III] 5007 over H-beta in bins of mass and redshift, beside the published medians."""
    mass, ratio, z = surviving_mass(sample), oxygen_ratio(sample), sample.values("redshift")
    out = []
    for one, column, inside in cells(_bins(sample, ratio), mass, MASSES):
        there = np.median(relations.oxygen_ratio_maiolino08(mass[inside], np.median(z[one.members])))
        here, n = float(np.median(ratio[inside])), int(inside.sum())
        out.append(Comparison("log10 [O III] / H-beta", one.label, column, here, float(there), "dex", n, relations.MAIOLINO))
    return out


def scatter_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """Half of what lies between 16 and 84% of log10 [O III] over H-alpha, in bins of mass and redshift; nothing published."""
    mass, ratio = surviving_mass(sample), oxygen_over_h_alpha(sample)
    out = []
    for one, column, inside in cells(_bins(sample, ratio), mass, MASSES):
        here = float(np.diff(np.percentile(ratio[inside], [16, 84]))[0] / 2)
        subject = "scatter of log10 [O III] / (H-alpha + [N II])"
        out.append(Comparison(subject, one.label, column, here, np.nan, "dex", int(inside.sum()), ""))
    return out


def oxygen(sample: DerivedQuantities) -> Chart:
    """[O III] over H-beta against mass in bins of redshift."""
    chart = Chart("[O III] over Hβ")
    mass, ratio, z = surviving_mass(sample), oxygen_ratio(sample), sample.values("redshift")
    bins = [one for one in _bins(sample, ratio) if one.members.sum() >= FEWEST_IN_A_CELL]
    if not bins:
        chart.missing = "The catalog does not hold redshift, mass, history and spectrum of enough star-forming galaxies."
        return chart
    everyone = np.any([one.members for one in bins], axis=0)
    x_range, (low, high) = spread(mass[everyone], cut=1e-3), spread(ratio[everyone], cut=2e-3)
    y_range = (min(low, -1.0), max(high, 1.2))
    for one in bins:
        fig = panel(f"{one.label}   N = {one.members.sum():,}", "log₁₀ stellar mass [Msun]", "log₁₀ [O III] 5007 / Hβ")
        density(fig, mass[one.members], ratio[one.members], x_range, y_range)
        line(fig, *medians(mass[one.members], ratio[one.members], mass_edges(x_range))[:2], VERMILION, width=3)
        grid = np.linspace(max(x_range[0], 8.5), min(x_range[1], 11.2), 40)
        line(fig, grid, relations.oxygen_ratio_maiolino08(grid, np.median(z[one.members])), GREEN, "dashed")
        if one.high <= NEARBY:
            line(fig, grid, relations.oxygen_ratio_curti20(grid), PURPLE, "dotted", 3)
        chart.panels.append(fig)
    chart.legend = [
        ("", "density", "galaxies (logarithmic)"),
        (VERMILION, "solid", "median"),
        (GREEN, "dashed", relations.MAIOLINO),
        (PURPLE, "dotted", f"{relations.CURTI}, nearby"),
    ]
    shares = [one.here for one in scatter_comparisons(sample)]
    scatter = f", {min(shares):.2f} to {max(shares):.2f} dex at a given mass and redshift here" if shares else ""
    chart.caption = (
        f"[O III] 5007 over Hβ of star-forming galaxies whose Hα is wider than {FAINTEST_WIDTH:g} Å (N = {everyone.sum():,}), "
        f"measured in the stored spectra; Hβ is corrected for {H_BETA_ABSORPTION:g} Å that stars absorb. The curves are "
        "published mass-metallicity relations put back into the calibrations that they were measured with: from 10⁹ Msun up, "
        "extrapolated below; beyond z = 3.5 the last one holds. "
        f"Half of the 16-84% range of log₁₀ [O III] / (Hα + [N II]){scatter}. {surviving_words(sample)}"
    )
    chart.table = table(
        "log₁₀ [O III] / Hβ here (published) at log₁₀ stellar mass", ratio_comparisons(sample), pair(".2f"), columns(MASSES)
    )
    return chart


def _bins(sample: DerivedQuantities, values: np.ndarray) -> list[Bin]:
    """Bins of redshift with the star-forming galaxies whose values are numbers."""
    bins = sample.redshift_bins(values, surviving_mass(sample), sample.log_sfr)
    return [Bin(one.label, one.members & sample.types[STAR_FORMING_NAME], one.low, one.high) for one in bins]


def _of_published_mass(sample: DerivedQuantities) -> np.ndarray:
    mass = surviving_mass(sample)
    return (mass >= WIDTH_MASSES[0]) & (mass < WIDTH_MASSES[1])
