"""A simulated catalog beside published numbers, one JSON line a number.

python training/nature.py CATALOG [--markdown]

The same numbers stand in the tables of `mosaic plot`; docs/simulation.md says what they mean. Of each: its subject, of which
galaxies (`row`, `column`), the catalog's value and the published one, the unit, from how many galaxies, and the paper. Numbers
in a piece of sky or space need to know it: the attribute `sky_area_deg2`.
"""

import argparse
import json
from dataclasses import asdict

import numpy as np

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.catalog.derived import DerivedQuantities
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.reports.catalog.comparison import Comparison
from mosaic_explorer.reports.catalog.counts import count_comparisons, redshift_comparisons
from mosaic_explorer.reports.catalog.distributions import colour_comparisons
from mosaic_explorer.reports.catalog.functions import INFRARED, MASS_FUNCTION, OPTICAL, ULTRAVIOLET, function_comparisons
from mosaic_explorer.reports.catalog.lines import ratio_comparisons, scatter_comparisons, width_comparisons
from mosaic_explorer.reports.catalog.masses import halo_comparisons, sequence_comparisons
from mosaic_explorer.reports.catalog.page import CHARTS
from mosaic_explorer.reports.catalog.quiescent import quiescent_comparisons


def comparisons(sample: DerivedQuantities) -> list[Comparison]:
    """Every number that the page compares."""
    return [
        *count_comparisons(sample),
        *redshift_comparisons(sample),
        *(
            one
            for function in (MASS_FUNCTION, ULTRAVIOLET, OPTICAL, INFRARED)
            for one in function_comparisons(sample, function)
        ),
        *halo_comparisons(sample),
        *sequence_comparisons(sample),
        *quiescent_comparisons(sample),
        *colour_comparisons(sample),
        *width_comparisons(sample),
        *ratio_comparisons(sample),
        *scatter_comparisons(sample),
    ]


def as_json(one: Comparison) -> str:
    """One line; numbers to four digits, null where there is none."""
    numbers = {
        name: float(f"{value:.4g}") if np.isfinite(value) else None for name, value in asdict(one).items() if name in NUMBERS
    }
    return json.dumps({**asdict(one), **numbers}, ensure_ascii=False)


NUMBERS = ("here", "published")


def as_markdown(sample: DerivedQuantities) -> str:
    """The tables of the page, each under its title."""
    charts = [chart(sample) for chart in CHARTS]
    return "\n\n".join(f"**{chart.title}**\n\n{markdown(*chart.table)}" for chart in charts if chart.table)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("catalog")
    parser.add_argument("--markdown", action="store_true", help="the tables of docs/simulation.md instead")
    args = parser.parse_args()
    galaxies = DerivedQuantities(open_catalog(args.catalog))
    print(as_markdown(galaxies) if args.markdown else "\n".join(as_json(one) for one in comparisons(galaxies)))
