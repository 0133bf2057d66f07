"""Make the package's real galaxies: SDSS's of kcorrect's tests, with GALEX and 2MASS, photometry and redshifts only.

pip install kcorrect && python training/ship_sdss.py
python training/ship_sdss.py gst_tests_small.fits

kcorrect (Blanton & Roweis 2007) is BSD-3-Clause; the file is data/test/gst_tests_small.fits of the package.
"""

import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from mosaic_explorer.catalog.schema import GALAXY
from mosaic_explorer.catalog.store import EMBEDDED_SDSS
from mosaic_explorer.catalog.unobserved import choose_galaxies
from mosaic_explorer.catalog.writing import write_catalog
from mosaic_explorer.importers.table import read

MAP = Path(__file__).parent / "real_galaxies_maps" / "gst_tests_small.toml"
ERROR_FLOOR = 0.02  # mag
LEAST_REDSHIFT = 0.003  # nearer ones tell no distance


def source() -> Path:
    """The file that was named, or the one in the installed package."""
    if len(sys.argv) > 1:
        return Path(sys.argv[1])
    found = find_spec("kcorrect")
    if found is None or found.origin is None:
        sys.exit("kcorrect is not installed; name the file.")
    return Path(found.origin).parent / "data" / "test" / "gst_tests_small.fits"


catalog = read(source(), MAP, error_floor=ERROR_FLOOR).catalog
catalog = choose_galaxies(catalog, np.flatnonzero(catalog["redshift"].values > LEAST_REDSHIFT))
about = {
    "title": "Galaxies of SDSS with GALEX and 2MASS, and their spectroscopic redshifts",
    "source": "kcorrect 5.1.9, data/test/gst_tests_small.fits (Blanton & Roweis 2007, AJ 133, 734; BSD-3-Clause)",
    "values": "measured",
}
catalog = catalog.assign_attrs({key: value for key, value in catalog.attrs.items() if key == "import_map"} | about)
EMBEDDED_SDSS.unlink(missing_ok=True)
write_catalog(catalog, EMBEDDED_SDSS, chunk=catalog.sizes[GALAXY])
print(f"{EMBEDDED_SDSS.name}: {catalog.sizes[GALAXY]:,} galaxies, {EMBEDDED_SDSS.stat().st_size / 1e6:.1f} MB")
