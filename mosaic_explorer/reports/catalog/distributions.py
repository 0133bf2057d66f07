"""How many galaxies of which redshift, mass and colour."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from ...catalog.derived import QUIESCENT_NAME, DerivedQuantities
from ..drawing import BLUE, GREEN, SERIES, VERMILION, Chart, density, line, medians, panel, spread, steps
from . import published
from .comparison import FEWEST_IN_A_CELL, Comparison, pair, table
from .surviving import surviving_mass

BINS = 50
RED_MASS = 10.0  # log10 Msun surviving: lighter quiescent galaxies are bluer
RED_EDGES = (0.05, 0.2, 0.4, 0.6, 0.8, 1.0)  # redshift
TYPE_COLOURS = (BLUE, VERMILION)


def distributions(sample: DerivedQuantities) -> Chart:
    """Histograms of redshift, masses and colours, training beside test galaxies where there are both."""
    chart = Chart("Redshift, masses and colours")
    histograms = [
        ("redshift", "redshift", sample.values("redshift")),
        ("halo mass", "log₁₀ halo mass [Msun]", sample.values("log_halo_mass")),
        ("stellar mass formed", "log₁₀ stellar mass formed [Msun]", sample.values("log_stellar_mass")),
        *((f"{a} − {b}", f"{a} − {b} [mag]", sample.colour(a, b)) for a, b in ("gr", "ri", "iz")),
    ]
    absent = [name for name, _, values in histograms if not np.isfinite(values).any()]
    for name, label, values in histograms:
        if name in absent:
            continue
        fig = panel(name, label, "share per bin", height=220)
        edges = np.linspace(*spread(values), BINS + 1)
        for (_, members), colour, dash in zip(sample.splits.items(), SERIES, ("solid", "dashed")):
            line(fig, *steps(values[members], edges), colour, dash, 2)
        fig.y_range.start = 0
        chart.panels.append(fig)
    if not chart.panels:
        chart.missing = "The catalog holds no redshift, no mass and no LSST magnitude."
        return chart
    chart.legend = [
        (colour, dash, f"{name} ({members.sum():,})")
        for (name, members), colour, dash in zip(sample.splits.items(), SERIES, ("solid", "dashed"))
    ]
    chart.caption = (
        f"Share of the galaxies in each of {BINS} bins (N = {sample.n:,}"
        f"{'; training and test galaxies apart' if len(sample.splits) > 1 else ''}); colours are apparent, and leave out "
        "magnitudes on the floor."
    )
    if absent:
        chart.caption += f" Not in this catalog: {', '.join(absent)}."
    return chart


def colour_tracks(sample: DerivedQuantities) -> Chart:
    """g - r, r - i and the i magnitude against redshift, with the median of either type."""
    chart = Chart("Colours and brightness against redshift")
    z = sample.values("redshift")
    tracks = [
        ("g − r [mag]", "gr", sample.colour("g", "r")),
        ("r − i [mag]", "ri", sample.colour("r", "i")),
        ("apparent i magnitude [AB]", "", sample.magnitudes["i"]),
    ]
    tracks = [(label, name, values) for label, name, values in tracks if np.isfinite(values + z).any()]
    if not tracks:
        chart.missing = "The catalog does not hold redshifts together with LSST g, r or i magnitudes."
        return chart
    z_range = spread(z, cut=0)
    edges = np.linspace(*z_range, 31)
    red = published.red_galaxies()
    for label, name, values in tracks:
        has_both = np.isfinite(values + z)
        fig = panel("", "redshift", label)
        y_range = spread(values[has_both], cut=2e-3)
        density(fig, z[has_both], values[has_both], z_range, y_range[::-1] if "magnitude" in label else y_range)
        for (_, members), colour, dash in zip(sample.types.items(), TYPE_COLOURS, ("solid", "dashed")):
            x, y, _ = medians(z[has_both & members], values[has_both & members], edges)
            line(fig, x, y, colour, dash, 3)
        if name:
            line(fig, red.redshift, red.colours[name], GREEN, "dotted", 3)
        chart.panels.append(fig)
    chart.legend = [("", "density", "galaxies (logarithmic)"), (GREEN, "dotted", f"{red.source}: luminous red galaxies")]
    count = int(np.isfinite(z + tracks[0][2]).sum())
    chart.caption = f"Apparent colours and i magnitude (bright at the top) against redshift (N = {count:,})"
    if any(members.any() for members in sample.types.values()):
        names = [
            (colour, dash, f"median, {name}") for name, colour, dash in zip(sample.types, TYPE_COLOURS, ("solid", "dashed"))
        ]
        chart.legend += names
        chart.caption += "; lines are medians of star-forming and of quiescent (sSFR below 10⁻¹¹/yr) galaxies in 30 bins."
    else:
        chart.caption += "; galaxies are not split by type, for their star formation or mass is not known."
    chart.caption += (
        " The dotted track is that of a galaxy that does not evolve: real ones seen when they were younger are bluer, by some "
        "0.1 mag at z = 0.5 and several tenths in g − r beyond z = 0.8, where that looks at the ultraviolet."
    )
    chart.table = table("colour of massive quiescent galaxies here (published)", colour_comparisons(sample), pair(".2f"))
    return chart


def colour_comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """Median colours of massive quiescent galaxies in bins of redshift, beside those of luminous red galaxies there."""
    z, red, out = sample.values("redshift"), published.red_galaxies(), []
    kind = sample.types[QUIESCENT_NAME] & (surviving_mass(sample) >= RED_MASS)
    for name, label in (("gr", "g − r"), ("ri", "r − i")):
        colour, there = sample.colour(*name), red.at(name, z)
        for low, high in pairwise(RED_EDGES):
            members = kind & (z >= low) & (z < high) & np.isfinite(colour + there)
            n = int(members.sum())
            if n >= FEWEST_IN_A_CELL:
                here = float(np.median(colour[members]))
                beside = here - float(np.median(colour[members] - there[members]))
                out.append(
                    Comparison(
                        f"{label} of quiescent galaxies", label, f"z {low:g} to {high:g}", here, beside, "mag", n, red.source
                    )
                )
    return out
