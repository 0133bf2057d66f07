"""How many galaxies of which mass and luminosity in a piece of space, beside published functions."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from bokeh.plotting import figure

from ...catalog.derived import DerivedQuantities
from ..drawing import BLUE, GREEN, ORANGE, PURPLE, SKY, VERMILION, Chart, line, panel
from . import published
from .comparison import FEWEST_IN_A_CELL, Comparison, difference, table
from .sky import NO_AREA, comoving_volume, complete_magnitude, complete_mass, faintest_i, sky_area
from .surviving import surviving_mass, surviving_words

LEAST, MOST = 1e-6, 0.3  # per Mpc^3 and dex or magnitude: the axes' ends
LOOKS = tuple(zip((GREEN, PURPLE, ORANGE, VERMILION), ("dashed", "dotted", "dashed", "dotted")))
AB_ZERO_JY = 3631.0
REACHED = 0.95  # of a bin's volume that must lie within the catalog's redshifts


@dataclass(frozen=True)
class Function:
    """A distribution in space that is drawn in bins of redshift.

    subject : what it is of, in words
    values : of each galaxy
    label : along the axis
    bins : between which redshifts
    edges : of the histograms
    cells : edges of the table's columns
    published : the functions to compare with
    limit : where a catalog ends that is cut at a magnitude
    """

    subject: str
    values: Callable[[DerivedQuantities], np.ndarray]
    label: str
    bins: tuple[tuple[float, float], ...]
    edges: np.ndarray
    cells: np.ndarray
    published: tuple[published.Schechter, ...]
    limit: Callable[[np.ndarray, np.ndarray, float], float] = complete_magnitude

    def parts(self, sample: DerivedQuantities) -> Iterator[Part]:
        """The bins of redshift that hold enough galaxies, with what is published of them."""
        area, z, i = sky_area(sample), sample.values("redshift"), sample.magnitudes["i"]
        values = self.values(sample)
        if area is None:
            return
        for low, high in self.bins:
            members = (z >= low) & (z < high) & (values >= self.edges[0]) & (values < self.edges[-1])
            if members.sum() < FEWEST_IN_A_CELL:
                continue
            volume = comoving_volume(low, high, area)
            reached = comoving_volume(max(low, float(np.nanmin(z))), min(high, float(np.nanmax(z))), area)
            if reached < REACHED * volume:  # the catalog ends within the bin
                continue
            end = self.limit(values[members], i[members], faintest_i(sample))
            rows = [one for one in self.published if low <= one.middle < high]
            yield Part(f"z {low:g} to {high:g}", values[members], volume, end, rows)

    def is_complete(self, part: Part, low: float, high: float) -> bool:
        """Whether a cell lies on the side of a bin where the catalog is complete."""
        return high <= part.end if self.limit is complete_magnitude else low >= part.end


@dataclass(frozen=True)
class Part:
    """The galaxies of a bin of redshift: their values, the space they fill [Mpc^3], where they are complete, what is known."""

    label: str
    values: np.ndarray
    volume: float
    end: float
    published: list[published.Schechter]


def rest_magnitude(sample: DerivedQuantities, low: float, high: float) -> np.ndarray:
    """Absolute AB magnitude of each galaxy, its flux density averaged between two rest-frame wavelengths [AA], (galaxies,)."""
    wave = sample.values("wavelength")
    with np.errstate(divide="ignore"):
        flux = (10 ** sample.values("sed")[:, (wave >= low) & (wave <= high)].astype(float)).mean(1)
        return -2.5 * np.log10(flux / AB_ZERO_JY)


MASS_FUNCTION = Function(
    "mass function",
    surviving_mass,
    "log₁₀ stellar mass [Msun]",
    tuple(pairwise((0.0, 0.2, 0.5, 0.8, 1.1, 1.5, 2.0, 2.5, 3.0, 3.5, 4.5, 5.5))),
    np.arange(7.0, 12.51, 0.25),
    np.arange(8.5, 11.51, 0.5),
    tuple(published.mass_functions()),
    complete_mass,
)
ULTRAVIOLET = Function(
    "luminosity function at 1500 Å",
    lambda sample: rest_magnitude(sample, 1450, 1550),
    "absolute magnitude at 1500 Å [AB]",
    ((0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.2), (1.75, 2.25), (2.5, 3.5), (3.5, 4.5), (4.5, 5.5), (5.5, 6.5)),
    np.arange(-24.0, -13.9, 0.5),
    np.arange(-22.0, -15.9, 1.0),
    tuple(published.luminosity_functions("uv")),
)
OPTICAL = Function(
    "luminosity function in r at redshift 0.1",
    lambda sample: rest_magnitude(sample, 5520 / 1.1, 6910 / 1.1),
    "absolute magnitude in ⁰·¹r [AB]",
    ((0.0, 0.3),),
    np.arange(-25.0, -13.9, 0.5),
    np.arange(-23.0, -14.9, 1.0),
    tuple(published.luminosity_functions("r")),
)
INFRARED = Function(
    "luminosity function at 2.2 μm",
    lambda sample: rest_magnitude(sample, 2.0e4, 2.32e4),
    "absolute magnitude in Ks [AB]",
    ((0.0, 0.3), (0.25, 0.75), (0.75, 1.25), (1.75, 2.25), (2.75, 3.25)),
    np.arange(-26.0, -14.9, 0.5),
    np.arange(-25.0, -16.9, 1.0),
    tuple(published.luminosity_functions("k")),
)


def function_comparisons(sample: DerivedQuantities, function: Function) -> list[Comparison]:
    """log10 of the density in each complete cell of redshift and value, beside the first paper that has one there."""
    out = []
    for part in function.parts(sample):
        for low, high in pairwise(function.cells):
            n = int(((part.values >= low) & (part.values < high)).sum())
            if n < FEWEST_IN_A_CELL or not part.published or not function.is_complete(part, low, high):
                continue
            here = np.log10(n / part.volume / (high - low))
            there = np.log10(part.published[0].mean(low, high))
            column, source = _column(low, high), part.published[0].source
            out.append(Comparison(function.subject, part.label, column, float(here), float(there), "dex", n, source))
    return out


def mass_functions(sample: DerivedQuantities) -> Chart:
    """Galaxies of each stellar mass in a piece of space, in bins of redshift."""
    chart = _chart("Stellar mass functions", sample, MASS_FUNCTION)
    if chart.panels:
        chart.caption += f" {surviving_words(sample)} Masses of a Chabrier IMF are moved by 0.03 dex to Kroupa's."
    return chart


def ultraviolet(sample: DerivedQuantities) -> Chart:
    """Galaxies of each luminosity at 1500 AA, with their dust, in bins of redshift."""
    chart = _chart("Luminosity functions in the ultraviolet", sample, ULTRAVIOLET)
    if chart.panels:
        chart.caption += (
            " Light as it leaves the galaxy, with its dust. Below z = 2 the published fits rest on a few hundred galaxies: "
            "their characteristic magnitudes are known to 0.2 to 0.5 mag."
        )
    return chart


def optical(sample: DerivedQuantities) -> Chart:
    """Galaxies of each luminosity in r nearby."""
    chart = _chart("Luminosity function in the optical", sample, OPTICAL)
    if chart.panels:
        chart.caption += (
            " The band is SDSS' r as it looks at galaxies of z = 0.1, as a level band between its half-power points; the "
            "papers' functions hold at z = 0.1, those here are not corrected for evolution within the bin."
        )
    return chart


def infrared(sample: DerivedQuantities) -> Chart:
    """Galaxies of each luminosity at 2.2 um in bins of redshift."""
    chart = _chart("Luminosity functions in the near infrared", sample, INFRARED)
    if chart.panels:
        chart.caption += (
            " The band is Ks between its half-power points. Kochanek et al. measured isophotal magnitudes, about 0.2 mag "
            "fainter than all of the light."
        )
    return chart


def _chart(title: str, sample: DerivedQuantities, function: Function) -> Chart:
    chart = Chart(title)
    if sky_area(sample) is None:
        chart.missing = f"Not drawn: {NO_AREA}."
        return chart
    parts = [part for part in function.parts(sample) if part.published]
    if not parts:
        chart.missing = "No bin of redshift holds enough galaxies whose value is known."
        return chart
    sources = list(dict.fromkeys(one.source for part in parts for one in part.published))
    looks = dict(zip(sources, LOOKS))
    for part in parts:
        chart.panels.append(_panel(function, part, looks))
    chart.legend = [(BLUE, "solid", "here, with Poisson's errors")]
    chart.legend += [(colour, dash, source) for source, (colour, dash) in looks.items()]
    if np.isfinite(faintest_i(sample)):
        chart.legend.append((SKY, "band", "incomplete: too faint for the catalog's cut in i"))
    total = sum(len(part.values) for part in parts)
    chart.caption = (
        f"Galaxies per Mpc³ in bins of redshift (N = {total:,} in {sky_area(sample):.3g} deg²). Published numbers are moved to "
        "this catalog's Hubble constant. Haloes are drawn without clustering, so Poisson's errors are all there are here; "
        "published fields differ from the mean by 10 to 30% more."
    )
    chart.table = table(
        f"log₁₀ of here over {parts[-1].published[0].source.split(' (')[0] if len(sources) == 1 else 'the first published'}",
        function_comparisons(sample, function),
        difference("+.2f"),
        [_column(low, high) for low, high in pairwise(function.cells)],
    )
    return chart


def _column(low: float, high: float) -> str:
    return f"{low:g} to {high:g}".replace("-", "−")


def _panel(function: Function, part: Part, looks: dict[str, tuple[str, str]]) -> figure:
    fig = panel(
        f"{part.label}   N = {len(part.values):,}",
        function.label,
        "per Mpc³ and " + ("dex" if function.limit is complete_mass else "mag"),
        height=270,
        y_axis_type="log",
    )
    edges = function.edges
    counts = np.histogram(part.values, edges)[0]
    width, middle = np.diff(edges), (edges[1:] + edges[:-1]) / 2
    density = np.where(counts > 0, counts, np.nan) / width / part.volume
    error = density / np.sqrt(np.maximum(counts, 1))
    line(fig, middle, density, BLUE, width=3)
    fig.segment(middle, np.maximum(density - error, density / 3), middle, density + error, line_color=BLUE, line_width=1.5)
    grid = np.linspace(edges[0], edges[-1], 80)
    for one in part.published:
        colour, dash = looks[one.source]
        line(fig, grid, np.maximum(one.density(grid), LEAST / 10), colour, dash, 2.5)
    held = middle[counts > 0]
    start, stop = float(held.min() - width[0]), float(held.max() + width[0])
    is_mass = function.limit is complete_mass
    fig.x_range.start, fig.x_range.end = (start, stop) if is_mass else (stop, start)
    fig.y_range.start, fig.y_range.end = max(LEAST, float(np.nanmin(density)) / 5), MOST
    if np.isfinite(part.end):
        ends = (start, part.end) if is_mass else (part.end, stop)
        if ends[1] > ends[0]:
            fig.vstrip(x0=[ends[0]], x1=[ends[1]], fill_color=SKY, fill_alpha=0.15, line_color=None, level="underlay")
    return fig
