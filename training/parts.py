"""How far the parts of predicted galaxies part, on the package's 3,000 held-out ones, noise-free, as Markdown.

python training/parts.py [MODEL ...]

Of magnitudes: those of the spectrum at its redshift through the filters, less those seen or predicted; of the mass: what the
history forms, less that seen or predicted. Medians of absolute differences, and what 95 of 100 stay below. In the last two
columns the median error of SPHEREx' magnitudes as they are predicted, and of those of the predicted spectrum. The first row is
the method itself, on true values. training/README.md has the table.
"""

import sys

import numpy as np
import xarray as xr
from tqdm import tqdm

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.agreement import parts
from mosaic_explorer.evaluation.tables import markdown

MASKS = ("lsst", "lsst spherex", "lsst sfh[10:]", "lsst sfh[0:10]", "log_stellar_mass", "lsst redshift", "redshift sed")
NAMES = ("lsst", "spherex", "log_stellar_mass")
TRUE = "all"


def cell(values: np.ndarray) -> str:
    """Median and 95% of absolute values."""
    sizes = np.abs(values[np.isfinite(values)])
    return f"{np.median(sizes):.4f} ({np.percentile(sizes, 95):.4f})"


def row(model_name: str, mask: str, found: xr.Dataset, catalog: xr.Dataset) -> list[str]:
    """The figures of one mask."""
    implied, offset = found["spherex_implied"].values, found["spherex_offset"].values
    true = catalog["spherex"].values
    errors = [f"{np.nanmedian(np.abs(x - true)):.3f}" for x in (implied - offset, implied)]
    off = ["", ""] if mask == TRUE else errors if "spherex" not in mask else ["seen", errors[1]]
    return [model_name, mask, *(cell(found[f"{name}_offset"].values) for name in NAMES), *off]


catalog = open_catalog(split="test")
models = [load_model(name) for name in sys.argv[1:] or ["mosaic-small", "mosaic-paper"]]
asked = [(models[0], TRUE), *((model, mask) for model in models for mask in MASKS)]
table = []
for model, mask in tqdm(asked, unit="mask"):
    name = "true values" if mask == TRUE else model.name
    table.append(row(name, mask, parts(catalog, model, mask), catalog))
head = ["", "seen", "LSST [mag]", "SPHEREx [mag]", "M* [dex]", "SPHEREx off the truth", "through the filters"]
print(markdown(head, table))
