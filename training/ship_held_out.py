"""Cut the 3,000 held-out galaxies that the package carries out of a simulated catalog's test split.

python training/ship_held_out.py data/galaxies.zarr
"""

import sys

import numpy as np

from mosaic_explorer.catalog.schema import GALAXY, SKY_AREA
from mosaic_explorer.catalog.store import EMBEDDED, open_catalog
from mosaic_explorer.catalog.writing import write_catalog

N = 3000
KEPT_BITS = 14  # of a float32's 23: a magnitude of 25 keeps 0.0005 mag, and the file its 12 MB


def rounded(values: np.ndarray) -> np.ndarray:
    """float32 values rounded to KEPT_BITS bits of mantissa, which compress well."""
    drop = 23 - KEPT_BITS
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + np.uint32(1 << (drop - 1))) >> np.uint32(drop) << np.uint32(drop)).view(np.float32)


held_out = open_catalog(sys.argv[1], split="test")
catalog = held_out.isel({GALAXY: slice(0, N)})
if SKY_AREA in held_out.attrs:  # galaxies lie in the file block of sky by block
    catalog = catalog.assign_attrs({SKY_AREA: held_out.attrs[SKY_AREA] * catalog.sizes[GALAXY] / held_out.sizes[GALAXY]})
catalog = catalog.map(lambda v: v.copy(data=rounded(v.values)) if v.dtype.kind == "f" else v, keep_attrs=True)
catalog.attrs["rounding"] = f"float32 mantissas rounded to {KEPT_BITS} bits"
EMBEDDED.unlink(missing_ok=True)
write_catalog(catalog, EMBEDDED, chunk=N)
print(f"{EMBEDDED.name}: {catalog.sizes[GALAXY]} galaxies, {EMBEDDED.stat().st_size / 1e6:.1f} MB")
