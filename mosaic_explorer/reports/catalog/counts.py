"""How many galaxies of which brightness, and at which redshifts they lie, beside published counts and redshifts."""

from __future__ import annotations

import numpy as np

from ...catalog.derived import DerivedQuantities
from ...modalities import LSST_BANDS
from ..drawing import BLUE, GREEN, GREY, ORANGE, PURPLE, SKY, VERMILION, Chart, line, panel, spread, steps
from . import published
from .comparison import FEWEST_IN_A_CELL, Comparison, number, pair, table
from .sky import NO_AREA, faintest_i, is_cut_in_i_alone, sky_area

COUNT_WIDTH = 0.5  # mag: the width of a bin of the number counts
BAND_COLOURS = dict(zip(LSST_BANDS, (PURPLE, BLUE, GREEN, ORANGE, VERMILION, GREY)))
BAND_DASHES = dict(zip(LSST_BANDS, ("solid", "dashed") * 3))
PUBLISHED_COLOURS = (GREEN, PURPLE)
PUBLISHED_DASHES = ("dashed", "dotted")
LIMITS = (24.0, 25.3, 27.0)  # in i: of a year of LSST, its gold sample, and our catalogs
REDSHIFT_BINS = 40
OTHER_CUTS = "its galaxies were chosen by more than their brightness in i"


def count_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """Galaxies per square degree brighter than each limit in i, beside every published relation."""
    area, i = sky_area(sample), sample.magnitudes["i"]
    if area is None or not is_cut_in_i_alone(sample):
        return []
    out = []
    for limit in LIMITS:
        if limit <= faintest_i(sample) and (i < limit).any():
            n = int((i < limit).sum())
            out += [
                Comparison(
                    "counts", one.source, f"i < {limit:g}", n / area, float(one.brighter(limit)), "1/deg2", n, one.source
                )
                for one in published.counts("i")
            ]
    return out


def number_counts(sample: DerivedQuantities) -> Chart:
    """Galaxies per magnitude in each LSST band, per square degree where the catalog says how much of the sky it fills."""
    chart = Chart("Number counts in the LSST bands")
    bands = {band: values for band, values in sample.magnitudes.items() if np.isfinite(values).any()}
    if not bands:
        chart.missing = "The catalog holds no LSST magnitude, so there is nothing to count."
        return chart
    area = sky_area(sample)
    low, high = spread(np.concatenate(list(bands.values())), cut=1e-4)
    edges = np.arange(np.floor(low), np.ceil(high) + COUNT_WIDTH, COUNT_WIDTH)
    middle = (edges[1:] + edges[:-1]) / 2
    label = "galaxies per mag" if area is None else "galaxies per mag and deg²"
    fig = panel("", "apparent magnitude [AB]   (fainter to the right)", label, height=340, y_axis_type="log")
    for band, values in bands.items():
        counts = np.histogram(values, edges)[0]
        density = np.where(counts > 0, counts, np.nan) / COUNT_WIDTH / (area or 1.0)
        line(fig, middle, density, BAND_COLOURS[band], BAND_DASHES[band])
        chart.legend.append((BAND_COLOURS[band], BAND_DASHES[band], band))
        if area is not None and band == "i":
            error = density / np.sqrt(np.maximum(counts, 1))
            fig.segment(
                middle, np.maximum(density - error, density / 3), middle, density + error, line_color=BAND_COLOURS[band]
            )
    chart.panels = [fig]
    chart.caption = (
        f"Galaxies per magnitude, as the catalog holds them (N = {sample.n:,}; no correction for the selection, "
        f"{sample.catalog.attrs.get('selection') or 'none stated'}); magnitudes on the floor are left out."
    )
    if area is None or not is_cut_in_i_alone(sample):
        chart.caption += f" Published counts are not drawn: {NO_AREA if area is None else OTHER_CUTS}."
        return chart
    faint = np.linspace(20, 28, 17)
    for one, colour, dash in zip(published.counts("i"), (SKY, GREY), ("dotted", "dashed")):
        line(fig, faint, one.density(faint), colour, dash, 3)
        chart.legend.append((colour, dash, f"{one.source}, i"))
    chart.caption += (
        f" They fill {area:.3g} deg²; bars on i are Poisson's. The two laws are straight lines through counts in i to about "
        "26, extrapolated beyond; they differ by a fifth at i < 24 and, the other way round, at i < 27."
    )
    chart.table = table("galaxies here over published", count_comparisons(sample), _ratio)
    return chart


def redshift_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """The median redshift of the galaxies brighter than each limit in i, beside the published ones."""
    z, i = sample.values("redshift"), sample.magnitudes["i"]
    out: list[Comparison] = []
    if not is_cut_in_i_alone(sample):
        return out
    for limit in LIMITS:
        members = (i < limit) & np.isfinite(z)
        if limit <= faintest_i(sample) and members.sum() >= FEWEST_IN_A_CELL:
            here, n = float(np.median(z[members])), int(members.sum())
            out += [
                Comparison("median redshift", one.source, f"i < {limit:g}", here, one.median, "", n, one.source)
                for one in published.redshifts(limit)
            ]
    return out


def redshift_distributions(sample: DerivedQuantities) -> Chart:
    """The redshifts of the galaxies brighter than limits in i, beside the published laws."""
    chart = Chart("Redshift distributions")
    if not is_cut_in_i_alone(sample):
        chart.missing = f"Not drawn: {OTHER_CUTS}."
        return chart
    z, i = sample.values("redshift"), sample.magnitudes["i"]
    usable = np.isfinite(z + i)
    limits = [limit for limit in LIMITS if limit <= faintest_i(sample) and (usable & (i < limit)).sum() >= FEWEST_IN_A_CELL]
    if not limits:
        chart.missing = "The catalog does not hold redshifts together with LSST's i for enough galaxies."
        return chart
    high = max(3.0, float(np.quantile(z[usable], 0.999)))
    edges = np.linspace(0, high, REDSHIFT_BINS + 1)
    grid = np.linspace(0, high, 120)
    for limit in limits:
        members = usable & (i < limit)
        fig = panel(f"i < {limit:g}   N = {members.sum():,}", "redshift", "share per unit redshift", height=260)
        x, share = steps(z[members], edges)
        line(fig, x, share / (edges[1] - edges[0]), BLUE, "solid", 2)
        for one, colour, dash in zip(published.redshifts(limit), PUBLISHED_COLOURS, PUBLISHED_DASHES):
            line(fig, grid, one.density(grid), colour, dash, 3)
        fig.y_range.start = 0
        chart.panels.append(fig)
    sources = list(dict.fromkeys(one.source for limit in limits for one in published.redshifts(limit)))
    chart.legend = [
        (BLUE, "solid", "here"),
        *((colour, dash, name) for name, colour, dash in zip(sources, PUBLISHED_COLOURS, PUBLISHED_DASHES)),
    ]
    chart.caption = (
        f"Redshifts of the galaxies brighter than limits in i (N = {usable.sum():,}), each as a share of its own galaxies. "
        "The published laws are smooth fits to photometric redshifts, and differ from each other by 0.1 in the median; at i < "
        "27 the Science Book's is extrapolated by more than a magnitude."
    )
    chart.table = table("median redshift here (published)", redshift_comparisons(sample), pair(".2f"))
    return chart


def _ratio(one: Comparison) -> str:
    return f"{number(one.here / one.published, '.2f')} ± {number(one.here / one.published / np.sqrt(one.n), '.2f')}"
