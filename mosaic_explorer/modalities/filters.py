"""The filters through which galaxies are seen: where LSST's six bands and SPHEREx's 102 channels lie."""

from __future__ import annotations

import numpy as np

# SPHEREx: (shortest, longest wavelength [um], resolving power) of its six bands, 17 channels in each (Crill et al. 2020).
SPHEREX_BANDS = (
    (0.75, 1.11, 41),
    (1.11, 1.64, 41),
    (1.64, 2.42, 41),
    (2.42, 3.82, 35),
    (3.82, 4.42, 110),
    (4.42, 5.00, 130),
)
SPHEREX_CHANNELS_PER_BAND = 17
LSST_BANDS = tuple("ugrizy")
# Effective wavelengths [um] of the lsst2023 filters, as speclite 1.0.0 computes them for a flat AB spectrum.
LSST_EFFECTIVE_UM = (0.3746, 0.4846, 0.6249, 0.7579, 0.8691, 0.9767)


def spherex_centres() -> tuple[float, ...]:
    """Centres of the 102 SPHEREx channels [um]: 17 to a band, equal steps in log wavelength."""
    edges = [np.geomspace(low, high, SPHEREX_CHANNELS_PER_BAND + 1) for low, high, _ in SPHEREX_BANDS]
    return tuple(float(round(x, 6)) for edge in edges for x in np.sqrt(edge[1:] * edge[:-1]))
