"""Who has stopped forming stars, beside published fractions."""

from __future__ import annotations

import numpy as np

from ...catalog.derived import Bin, DerivedQuantities
from ...catalog.quantities import QUIESCENT
from ..drawing import GREY, PURPLE, SERIES, SKY, Chart, line, medians, panel, spread, steps
from . import published, relations
from .comparison import Comparison, table
from .masses import STELLAR_MASSES, cells, columns, mass_edges
from .published import TO_KROUPA
from .surviving import surviving_mass, surviving_words

LOOKS = ((GREY, "dashed"), (GREY, "dotted"), (SKY, "dashed"))
MOST_MASSIVE = 11.4  # log10 Msun: beyond it the published fits rest on a handful of galaxies
FIT_ENDS = 2.0  # the redshift where the observations behind the formula of Behroozi et al. end


def quiescent_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """The share of quiescent galaxies in bins of mass and redshift, beside the published shares of galaxies of these masses."""
    stars, ssfr = surviving_mass(sample), sample.log_ssfr
    out = []
    for one, column, inside in cells(sample.redshift_bins(stars, ssfr), stars, STELLAR_MASSES):
        here, n = float(np.mean(ssfr[inside] < QUIESCENT)), int(inside.sum())
        shares = _published(sample, one, stars[inside])
        out += [
            Comparison("quiescent fraction", one.label, column, here, float(there.mean()), "", n, source)
            for source, there in (shares or {"": np.array([np.nan])}).items()
        ]
    return out


def quiescent_fraction(sample: DerivedQuantities) -> Chart:
    """The fraction of quiescent galaxies against stellar mass, and the specific star-formation rates behind it."""
    chart = Chart("Quiescent fraction")
    stars, ssfr = surviving_mass(sample), sample.log_ssfr
    bins = sample.redshift_bins(stars, ssfr)
    if not bins:
        chart.missing = "The catalog does not hold redshift, stellar mass and star-formation history together."
        return chart
    everyone = np.any([one.members for one in bins], axis=0)
    x_range = spread(stars[everyone], cut=1e-3)
    edges = mass_edges(x_range)
    rates = spread(ssfr[everyone], cut=1e-3)
    spreads = panel("specific star-formation rates", "log₁₀ sSFR [1/yr]", "share per bin")
    sources: list[str] = []
    for one, colour in zip(bins, SERIES):
        fig = panel(f"{one.label}   N = {one.members.sum():,}", "log₁₀ stellar mass [Msun]", "fraction with sSFR < 10⁻¹¹/yr")
        x, y, error = _fractions(stars[one.members], ssfr[one.members] < QUIESCENT, edges)
        line(fig, x, y, colour, width=3)
        fig.segment(x, y - error, x, y + error, line_color=colour, line_width=1.5)
        grid = np.linspace(x_range[0], min(x_range[1], MOST_MASSIVE), 40)
        for source, there in _published(sample, one, grid).items():
            sources += [] if source in sources else [source]
            line(fig, grid, there, *LOOKS[sources.index(source)])
        fig.y_range.start, fig.y_range.end = -0.02, 1.02
        fig.x_range.start, fig.x_range.end = x_range
        line(spreads, *steps(ssfr[one.members], np.linspace(*rates, 61)), colour, width=2)
        chart.panels.append(fig)
        chart.legend.append((colour, "solid", one.label))
    spreads.y_range.start = 0
    spreads.vspan(x=[QUIESCENT], line_color=PURPLE, line_dash=[2, 3], line_width=2)
    chart.panels.append(spreads)
    chart.legend += [(*look, source) for look, source in zip(LOOKS, sources)]
    chart.legend.append((PURPLE, "dotted", "sSFR = 10⁻¹¹/yr"))
    chart.caption = (
        f"Fraction of galaxies with a specific star-formation rate below 10⁻¹¹/yr (of all mass formed) against stellar mass, "
        f"with binomial errors, and the rates themselves (N = {everyone.sum():,}). The papers part galaxies by rest-frame "
        f"colours, a like but not the same division, and differ from each other by up to 0.2. {surviving_words(sample)}"
    )
    chart.table = _table(quiescent_comparisons(sample), sources)
    return chart


def _published(sample: DerivedQuantities, one: Bin, log_mass: np.ndarray) -> dict[str, np.ndarray]:
    """{source: published quiescent fraction of each of some masses} at the median redshift of a bin."""
    z = float(np.median(sample.values("redshift")[one.members]))
    out = {source: published.fraction(both, log_mass) for source, both in published.quiescent_fractions(z).items()}
    if z < FIT_ENDS:
        name = f"{relations.BEHROOZI}, fitted to {relations.BRAMMER}"
        out[name] = relations.quiescent_fraction_behroozi13(log_mass - TO_KROUPA["Chabrier"], z)
    return out


def _table(comparisons: list[Comparison], sources: list[str]) -> tuple[list[str], list[list[str]]] | None:
    """A line for each bin and a cell for each mass: here (every paper's)."""
    beside: dict[tuple[str, str], dict[str, float]] = {}
    for one in comparisons:
        beside.setdefault((one.row, one.column), {})[one.source] = one.published

    def cell(one: Comparison) -> str:
        shares = [beside[one.row, one.column].get(source, np.nan) for source in sources]
        words = ", ".join(f"{100 * share:.0f}" for share in shares if np.isfinite(share))
        return f"{100 * one.here:.0f}%" + (f" ({words}%)" if words else "")

    names = ", ".join(source.split(" (")[0] for source in sources)
    return table(f"quiescent here ({names}) at log₁₀ stellar mass", comparisons, cell, columns(STELLAR_MASSES))


def _fractions(stars: np.ndarray, quiescent: np.ndarray, edges: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Median mass, fraction and its binomial error in each bin; NaN for too few galaxies."""
    x, _, counts = medians(stars, stars, edges)
    y = np.histogram(stars[quiescent], edges)[0] / np.maximum(counts, 1)
    y = np.where(np.isfinite(x), y, np.nan)
    return x, y, np.sqrt(y * (1 - y) / np.maximum(counts, 1))
