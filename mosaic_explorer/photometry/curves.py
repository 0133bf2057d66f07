"""The curves of the 108 filters: LSST's as measured, SPHEREx' as Gaussians."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..modalities import LSST_BANDS, SPHEREX_BANDS, SPHEREX_CHANNELS_PER_BAND, spherex_centres

FWHM_TO_SIGMA = 1 / 2.3548
LSST_SOURCE = "speclite 1.0.0"  # whose lsst2023 curves the file holds, to the last bit; see training/ship_filters.py
LSST_FILE = Path(__file__).parent / "data/lsst2023.npz"


class Filter(NamedTuple):
    """A transmission curve: name, wavelength (n,) [AA], response (n,) in detected photons."""

    name: str
    wave: np.ndarray
    transmission: np.ndarray


@lru_cache(maxsize=1)
def lsst_filters() -> tuple[Filter, ...]:
    """LSST ugrizy with the atmosphere at airmass 1.2: tag 1.9 of https://github.com/lsst/throughputs."""
    with np.load(LSST_FILE, allow_pickle=False) as file:
        return tuple(Filter(f"lsst_{band}", file["wavelength"], file[band]) for band in LSST_BANDS)


def spherex_filters() -> tuple[Filter, ...]:
    """The 102 SPHEREx channels: Gaussians in wavelength with the resolving power of their band (Crill et al. 2020)."""
    filters = []
    powers = np.repeat([power for _, _, power in SPHEREX_BANDS], SPHEREX_CHANNELS_PER_BAND)
    for number, (centre_um, power) in enumerate(zip(spherex_centres(), powers, strict=True)):
        centre, fwhm = centre_um * 1e4, centre_um * 1e4 / power
        wave = np.linspace(centre - 1.5 * fwhm, centre + 1.5 * fwhm, 61)
        shape = np.exp(-0.5 * ((wave - centre) / (fwhm * FWHM_TO_SIGMA)) ** 2)
        filters.append(Filter(f"spherex_{number + 1:03d}", wave, shape))
    return tuple(filters)


def survey_filters() -> tuple[Filter, ...]:
    """All 108: LSST, then SPHEREx."""
    return lsst_filters() + spherex_filters()
