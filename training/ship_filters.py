"""Copy the LSST curves that the package carries from speclite, every bit of them: python training/ship_filters.py

They are tag 1.9 of https://github.com/lsst/throughputs with the atmosphere at airmass 1.2; speclite is BSD-3-Clause.
"""

import numpy as np
from speclite.filters import load_filter

from mosaic_explorer.modalities import LSST_BANDS
from mosaic_explorer.photometry.curves import LSST_FILE

curves = {band: load_filter(f"lsst2023-{band}") for band in LSST_BANDS}
wavelength = np.array(curves["u"].wavelength, float)  # all six have the same
np.savez_compressed(LSST_FILE, wavelength=wavelength, **{band: np.array(x.response, float) for band, x in curves.items()})
print(f"{LSST_FILE.name}: {LSST_FILE.stat().st_size / 1e3:.0f} kB")
