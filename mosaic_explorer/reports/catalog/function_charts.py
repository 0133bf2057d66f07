"""Mass and luminosity functions as figures of the page."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from bokeh.plotting import figure

from ...catalog.derived import DerivedQuantities
from ..drawing import BLUE, GREEN, ORANGE, PURPLE, SKY, VERMILION, Chart, line, panel
from .comparison import difference, table
from .functions import INFRARED, MASS_FUNCTION, OPTICAL, ULTRAVIOLET, Function, Part, column_name, function_comparisons
from .sky import NO_AREA, complete_mass, faintest_i, sky_area
from .surviving import surviving_words

LEAST, MOST = 1e-6, 0.3  # per Mpc^3 and dex or magnitude: the axes' ends
LOOKS = tuple(zip((GREEN, PURPLE, ORANGE, VERMILION), ("dashed", "dotted", "dashed", "dotted")))


def mass_functions(sample: DerivedQuantities) -> Chart:
    """Galaxies of each stellar mass in a piece of space, in bins of redshift."""
    note = f"{surviving_words(sample)} Masses of a Chabrier IMF are moved by 0.03 dex to Kroupa's."
    return _chart("Stellar mass functions", sample, MASS_FUNCTION, note)


def ultraviolet(sample: DerivedQuantities) -> Chart:
    """Galaxies of each luminosity at 1500 AA, with their dust, in bins of redshift."""
    note = (
        "Light as it leaves the galaxy, with its dust. Below z = 2 the published fits rest on a few hundred galaxies: "
        "their characteristic magnitudes are known to 0.2 to 0.5 mag."
    )
    return _chart("Luminosity functions in the ultraviolet", sample, ULTRAVIOLET, note)


def optical(sample: DerivedQuantities) -> Chart:
    """Galaxies of each luminosity in r nearby."""
    note = (
        "The band is SDSS' r as it looks at galaxies of z = 0.1, as a level band between its half-power points; the "
        "papers' functions hold at z = 0.1, those here are not corrected for evolution within the bin."
    )
    return _chart("Luminosity function in the optical", sample, OPTICAL, note)


def infrared(sample: DerivedQuantities) -> Chart:
    """Galaxies of each luminosity at 2.2 um in bins of redshift."""
    note = (
        "The band is Ks between its half-power points. Kochanek et al. measured isophotal magnitudes, about 0.2 mag "
        "fainter than all of the light."
    )
    return _chart("Luminosity functions in the near infrared", sample, INFRARED, note)


def _chart(title: str, sample: DerivedQuantities, function: Function, note: str) -> Chart:
    """A function's figure; `note` ends its caption."""
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
        f"published fields differ from the mean by 10 to 30% more. {note}"
    )
    chart.table = table(
        f"log₁₀ of here over {parts[-1].published[0].source.split(' (')[0] if len(sources) == 1 else 'the first published'}",
        function_comparisons(sample, function),
        difference("+.2f"),
        [column_name(low, high) for low, high in pairwise(function.cells)],
    )
    return chart


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
