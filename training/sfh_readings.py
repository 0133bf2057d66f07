"""The paper's rows 3 and 4 in both readings of "0-10 Gyr masked", beside the paper's own figures, as Markdown.

python training/sfh_readings.py [MODEL]

On the package's 3,000 held-out galaxies, noise-free; mean absolute errors of the medians. docs/deviations.md has the table.
"""

import sys

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.metrics import mean_absolute_error
from mosaic_explorer.paper import PAPER

TODAY = 13.8  # Gyr of cosmic time, where the history's bins end
LOOKBACK = TODAY - 10  # Gyr of cosmic time at a lookback time of 10 Gyr
READINGS = {
    "cosmic time, as its captions": ("lsst sfh[10:]", "lsst sfh[0:10]"),
    "lookback time, as its words": (f"lsst sfh[0:{LOOKBACK:g}]", f"lsst sfh[{LOOKBACK:g}:]"),
}
NAMES = ("redshift", "log_stellar_mass")
ROWS = ("lsst+sfh_after_10gyr", "lsst+sfh_before_10gyr")  # the paper's rows 3 and 4, by the names of our presets

model = load_model(sys.argv[1] if len(sys.argv) > 1 else "mosaic-small")
catalog = open_catalog(split="test")


def errors(mask: str) -> dict[str, float]:
    """{scalar: mean absolute error} under a mask."""
    answer = model.predict(catalog, mask, what=NAMES, ood_score=False)
    return {name: mean_absolute_error(answer[name].sel(quantile=0.5).values, catalog[name].values)[0] for name in NAMES}


def cells(lsst: float, row3: dict[str, float], row4: dict[str, float]) -> list[str]:
    """The figures of one reading: errors of both rows, what row 4 cuts of row 3's, redshift errors over LSST's alone."""
    z3, z4, m3, m4 = row3["redshift"], row4["redshift"], row3["log_stellar_mass"], row4["log_stellar_mass"]
    ratios = [f"{z3 / lsst:.2f}", f"{z4 / lsst:.2f}", f"{100 * (1 - m4 / m3):.0f}%"]
    return [f"{lsst:.3f}", f"{z3:.3f}", f"{z4:.3f}", f"{m3:.3f}", f"{m4:.3f}", *ratios]


lsst = errors("lsst")["redshift"]
table = [["the paper", "", "", *cells(PAPER["lsst"]["redshift"], *(PAPER[row] for row in ROWS))]]
for reading, masks in READINGS.items():
    table.append([f"{model.name}, {reading}", *(f"`{mask}`" for mask in masks), *cells(lsst, *map(errors, masks))])
head = ["", "row 3 sees", "row 4 sees", "z, LSST", "z, row 3", "z, row 4", "M*, row 3", "M*, row 4"]
print(markdown([*head, "z, row 3 / LSST", "z, row 4 / LSST", "M*: row 4 cuts row 3 by"], table))
