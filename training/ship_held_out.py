"""Cut the held-out galaxies that the package carries out of simulated catalogs' test splits.

mosaic simulate --n 205830 --seed 1 --out data/broad.zarr
mosaic simulate --world reference --n 12000 --seed 1 --out data/reference.zarr
python training/ship_held_out.py data/broad.zarr data/reference.zarr
"""

import sys

import numpy as np

from mosaic_explorer.catalog.schema import GALAXY, SKY_AREA
from mosaic_explorer.catalog.store import EMBEDDED, EMBEDDED_REFERENCE, open_catalog
from mosaic_explorer.catalog.writing import write_catalog

KEPT_BITS = 14  # of a float32's 23: a magnitude of 25 keeps 0.0005 mag, and the file its 12 MB


def rounded(values: np.ndarray) -> np.ndarray:
    """float32 values rounded to KEPT_BITS bits of mantissa, which compress well."""
    drop = 23 - KEPT_BITS
    bits = values.astype(np.float32).view(np.uint32)
    return ((bits + np.uint32(1 << (drop - 1))) >> np.uint32(drop) << np.uint32(drop)).view(np.float32)


for source, place, n in zip(sys.argv[1:], (EMBEDDED, EMBEDDED_REFERENCE), (3000, 1000), strict=True):
    held_out = open_catalog(source, split="test")
    catalog = held_out.isel({GALAXY: slice(0, n)})
    if catalog.sizes[GALAXY] < n:
        sys.exit(f"'{source}' holds {catalog.sizes[GALAXY]} held-out galaxies; {n} are needed.")
    # galaxies lie in the file block of sky by block
    catalog.attrs[SKY_AREA] = held_out.attrs[SKY_AREA] * n / held_out.sizes[GALAXY]
    catalog = catalog.map(lambda v: v.copy(data=rounded(v.values)) if v.dtype.kind == "f" else v, keep_attrs=True)
    catalog.attrs["rounding"] = f"float32 mantissas rounded to {KEPT_BITS} bits"
    place.unlink(missing_ok=True)
    write_catalog(catalog, place, chunk=n)
    print(f"{place.name}: {n} galaxies, {place.stat().st_size / 1e6:.1f} MB")
