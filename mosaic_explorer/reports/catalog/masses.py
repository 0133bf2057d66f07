"""Stars against haloes and star formation against stars, with the published relations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np
from bokeh.plotting import figure

from ...catalog.derived import STAR_FORMING_NAME, Bin, DerivedQuantities
from ...catalog.quantities import QUIESCENT
from ...cosmology import age
from ..drawing import GREEN, ORANGE, PURPLE, VERMILION, Chart, density, line, medians, panel, spread
from . import relations
from .comparison import FEWEST_IN_A_CELL, Comparison, difference, table
from .published import TO_KROUPA
from .surviving import surviving_mass, surviving_words

MASS_STEP = 0.25  # dex: bins of the median lines
HALO_MASSES = (10.75, 11.25, 11.75, 12.25, 12.75, 13.25)  # log10 Msun: centres of the table's bins, half a dex wide
STELLAR_MASSES = (9.25, 9.75, 10.25, 10.75, 11.25)
IMF = TO_KROUPA["Chabrier"]

Relation = Callable[[np.ndarray, float], np.ndarray]  # of log10 masses and a redshift
HALO_RELATIONS: dict[str, Relation] = {
    relations.MOSTER: lambda mass, z: relations.stellar_mass_moster13(mass, z) + IMF,
    relations.BEHROOZI: lambda mass, z: relations.stellar_mass_behroozi13(mass, z) + IMF,
    relations.BEHROOZI19: lambda mass, z: relations.stellar_mass_behroozi19(mass, z) + IMF,
}
SEQUENCES: dict[str, Relation] = {
    relations.SPEAGLE: lambda mass, z: relations.sfr_speagle14(mass, age(z)),
    relations.POPESSO: lambda mass, z: relations.sfr_popesso23(mass, age(z)),
}
LOOKS = ((GREEN, "dashed"), (PURPLE, "dotted"), (ORANGE, "dashed"))


def halo_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """Median log10 of the stellar mass in bins of halo mass and redshift, beside the published relations."""
    halo, stars = sample.values("log_halo_mass"), surviving_mass(sample)
    bins = sample.redshift_bins(halo, stars)
    return _comparisons("stellar mass in haloes", sample, bins, halo, stars, HALO_MASSES, HALO_RELATIONS)


def stellar_to_halo(sample: DerivedQuantities) -> Chart:
    """Stellar against halo mass in bins of redshift."""
    chart = Chart("Stellar-to-halo mass relation")
    halo, stars = sample.values("log_halo_mass"), surviving_mass(sample)
    bins = sample.redshift_bins(halo, stars)
    if not bins:
        chart.missing = "The catalog does not hold redshift, halo mass and stellar mass together."
        return chart
    everyone = np.any([one.members for one in bins], axis=0)
    x_range, y_range = spread(halo[everyone], cut=0), spread(stars[everyone], cut=1e-4)
    edges = mass_edges(x_range)
    for one in bins:
        fig = _density_panel(one, halo, stars, x_range, y_range, "log₁₀ halo mass [Msun]", "log₁₀ stellar mass [Msun]")
        x, y, _ = medians(halo[one.members], stars[one.members], edges)
        line(fig, x, y, VERMILION, width=3)
        grid = np.linspace(*x_range, 60)
        for relation, (colour, dash) in zip(HALO_RELATIONS.values(), LOOKS):
            line(fig, grid, relation(grid, _redshift(sample, one)), colour, dash)
        chart.panels.append(fig)
    chart.legend = [("", "density", "galaxies (logarithmic)"), (VERMILION, "solid", "median")]
    chart.legend += [(colour, dash, name) for name, (colour, dash) in zip(HALO_RELATIONS, LOOKS)]
    chart.caption = (
        f"Stellar mass against peak halo mass in bins of redshift (N = {everyone.sum():,}), the curves at the bin's "
        f"median redshift. {surviving_words(sample)} The papers' Chabrier masses are moved by 0.03 dex to Kroupa's. Halo "
        "masses differ by up to 0.1 dex in definition (M200c, virial); faint galaxies may be missing by the catalog's "
        "selection, which lifts the median in small haloes."
    )
    chart.table = table(
        "median minus published [dex] at log₁₀ halo mass", halo_comparisons(sample), difference("+.2f"), columns(HALO_MASSES)
    )
    return chart


def sequence_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """Median log10 SFR of star-forming galaxies in bins of mass and redshift, beside the published sequences."""
    stars, sfr = surviving_mass(sample), sample.log_sfr
    forming = [_forming(sample, one) for one in sample.redshift_bins(stars, sfr)]
    return _comparisons("star-formation rate of the star-forming", sample, forming, stars, sfr, STELLAR_MASSES, SEQUENCES)


def main_sequence(sample: DerivedQuantities) -> Chart:
    """Star-formation rate against stellar mass in bins of redshift."""
    chart = Chart("Star-forming sequence")
    stars, sfr = surviving_mass(sample), sample.log_sfr
    bins = sample.redshift_bins(stars, sfr)
    if not bins:
        chart.missing = "The catalog does not hold redshift, stellar mass and star-formation history together."
        return chart
    everyone = np.any([one.members for one in bins], axis=0)
    x_range, y_range = spread(stars[everyone], cut=1e-4), spread(sfr[everyone], cut=1e-4)
    for one in bins:
        fig = _density_panel(one, stars, sfr, x_range, y_range, "log₁₀ stellar mass [Msun]", "log₁₀ SFR [Msun/yr]")
        forming = _forming(sample, one).members
        x, y, _ = medians(stars[forming], sfr[forming], mass_edges(x_range))
        line(fig, x, y, VERMILION, width=3)
        for relation, (colour, dash), (low, high) in zip(SEQUENCES.values(), LOOKS, relations.SEQUENCE_MASSES):
            fitted = np.linspace(low, high, 20)
            line(fig, fitted, relation(fitted, _redshift(sample, one)), colour, dash, 3)
        border = np.asarray(x_range)
        line(fig, border, border + QUIESCENT, ORANGE, "dotted", 2)
        chart.panels.append(fig)
    chart.legend = [("", "density", "galaxies (logarithmic)"), (VERMILION, "solid", "median of the star-forming")]
    chart.legend += [(colour, dash, f"{name}, where it was fitted") for name, (colour, dash) in zip(SEQUENCES, LOOKS)]
    chart.legend.append((ORANGE, "dotted", "sSFR = 10⁻¹¹/yr: below about it, quiescent"))
    chart.caption = (
        f"Star-formation rate when observed against stellar mass in bins of redshift (N = {everyone.sum():,}; "
        f"{(everyone & sample.types[STAR_FORMING_NAME]).sum():,} of them star-forming). {surviving_words(sample)} Papers part "
        "the star-forming by colours, each in its own way; at the massive end that alone moves their medians."
    )
    chart.table = table(
        "star-forming median minus published [dex] at log₁₀ stellar mass",
        sequence_comparisons(sample),
        difference("+.2f"),
        columns(STELLAR_MASSES),
    )
    return chart


def mass_edges(ends: tuple[float, float]) -> np.ndarray:
    """The edges of the mass bins that cover a range."""
    return np.arange(np.floor(ends[0] / MASS_STEP), np.ceil(ends[1] / MASS_STEP) + 1) * MASS_STEP


def columns(centres: tuple[float, ...]) -> list[str]:
    """The names of the table's columns of masses."""
    return [f"{m - 0.25:g} to {m + 0.25:g}" for m in centres]


def cells(bins: Iterable[Bin], mass: np.ndarray, centres: tuple[float, ...]) -> Iterator[tuple[Bin, str, np.ndarray]]:
    """The cells of a table that hold enough galaxies: bin of redshift, name of the column, and which galaxies these are: those
    in half a dex of mass about a centre."""
    for one in bins:
        for centre, column in zip(centres, columns(centres)):
            inside = one.members & (np.abs(mass - centre) < 0.25)
            if inside.sum() >= FEWEST_IN_A_CELL:
                yield one, column, inside


def _comparisons(
    subject: str,
    sample: DerivedQuantities,
    bins: list[Bin],
    x: np.ndarray,
    y: np.ndarray,
    centres: tuple[float, ...],
    published: dict[str, Relation],
) -> list[Comparison]:
    """Medians of y and of the published value, galaxy by galaxy, in half a dex of x around each centre."""
    out = []
    for one in bins:
        z = _redshift(sample, one)
        for source, relation in published.items():
            row = f"{one.label}, {source.split(' (')[0]} {source.split('(')[1][:4]}"
            for _, column, inside in cells([one], x, centres):
                here = float(np.median(y[inside]))
                there = here - float(np.median(y[inside] - relation(x[inside], z)))
                out.append(Comparison(subject, row, column, here, there, "dex", int(inside.sum()), source))
    return out


def _redshift(sample: DerivedQuantities, one: Bin) -> float:
    return float(np.median(sample.values("redshift")[one.members])) if one.members.any() else np.nan


def _forming(sample: DerivedQuantities, one: Bin) -> Bin:
    return Bin(one.label, one.members & sample.types[STAR_FORMING_NAME], one.low, one.high)


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
