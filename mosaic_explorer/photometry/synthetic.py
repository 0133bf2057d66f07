"""Magnitudes of rest-frame spectra behind a redshift, as the simulated catalog has them: bins of light through filters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ..cosmology import luminosity_distance
from ..modalities import MAGNITUDE_FLOOR
from . import igm
from .curves import Filter

AB_ZERO_JY = 3631.0
FINE = 4  # pieces of a filter's curve in one bin of the spectrum, each with its mean response
SAMPLES = 10  # of the curve in a piece
IGM_SAMPLES = 5  # of the transmission in a bin
COVERED = 0.99  # of a filter's response that must look at known light; the rest is taken to be like it


class SyntheticPhotometry:
    """The light of spectra on one grid through filters; made once for a grid.

    A spectrum is level within its bins, which are as wide as its points lie apart in log wavelength; filters are integrated
    over them exactly. Of the simulated catalog's 921 bins the magnitudes are those of its five times finer spectrum but for
    lines near the edge of a narrow filter, whose place in the bin is not known: 0.001 mag in the median, 0.03 in 95 of 100.

    Parameters
    ----------
    wavelength : (w,) rising, rest frame [AA]
    filters : whose magnitudes are wanted
    absorbed : whether hydrogen on the way absorbs light (Inoue et al. 2014)
    """

    def __init__(self, wavelength: ArrayLike, filters: Sequence[Filter], absorbed: bool = True):
        log_wave = np.log(np.asarray(wavelength, float))
        middle = (log_wave[1:] + log_wave[:-1]) / 2
        self._edges = np.r_[2 * log_wave[0] - middle[0], middle, 2 * log_wave[-1] - middle[-1]]
        self._widths = np.diff(self._edges)
        self._absorbed_bins = int(np.searchsorted(self._edges[:-1], np.log(igm.LYMAN_ALPHA_AA))) if absorbed else 0
        part = (np.arange(IGM_SAMPLES) + 0.5) / IGM_SAMPLES
        samples = self._edges[: self._absorbed_bins, None] + self._widths[: self._absorbed_bins, None] * part
        self._absorbed_wave = np.exp(samples).ravel()
        pieces = [_pieces(curve, self._widths.min() / FINE) for curve in filters]
        self._nodes = np.concatenate([nodes for nodes, _ in pieces])  # of all filters one after another
        self._weights = np.concatenate([np.r_[weights, 0.0] for _, weights in pieces])[:-1]  # 0 from one filter to the next
        self._starts = np.cumsum([0, *(len(nodes) for nodes, _ in pieces[:-1])])
        self._ends = np.array([nodes[[0, -1]] for nodes, _ in pieces])

    def magnitudes(self, log_flux: np.ndarray, redshift: np.ndarray) -> np.ndarray:
        """Apparent AB magnitudes (n, filters), at most the catalog's floor of 32.

        NaN where a hundredth or more of a filter's response looks beyond the spectrum or at light that is not known, and
        where a redshift is not above 0.

        Parameters
        ----------
        log_flux : (n, w) log10 of the flux at 10 pc [Jy], NaN where not known
        redshift : (n,)
        """
        return np.stack([self._of_one(*one) for one in zip(log_flux, np.asarray(redshift, float), strict=True)])

    def window(self, redshift: float) -> tuple[float, float]:
        """The rest-frame wavelengths [AA] between which the filters look at a galaxy at a redshift."""
        return float(np.exp(self._ends.min()) / (1 + redshift)), float(np.exp(self._ends.max()) / (1 + redshift))

    @property
    def edges(self) -> np.ndarray:
        """Of the spectrum's bins, (w + 1,), in ln(wavelength [AA])."""
        return self._edges

    @property
    def pieces(self) -> list[tuple[np.ndarray, np.ndarray]]:
        """Each filter's pieces: their ends (p + 1,) in ln(wavelength [AA]), and the mean response in each (p,)."""
        ends = [*self._starts[1:], len(self._nodes)]
        return [(self._nodes[a:b], self._weights[a : b - 1]) for a, b in zip(self._starts, ends, strict=True)]

    def hydrogen(self, redshift: float) -> np.ndarray:
        """What hydrogen on the way lets through of the spectrum's first bins, (bins,); none of the others are touched."""
        return igm.transmission(self._absorbed_wave, redshift).reshape(-1, IGM_SAMPLES).mean(1)

    def _of_one(self, log_flux: np.ndarray, redshift: float) -> np.ndarray:
        if not redshift > 0:
            return np.full(len(self._starts), np.nan)
        known = np.isfinite(log_flux)
        flux = np.where(known, 10.0 ** np.where(known, log_flux, 0.0).astype(float), 0.0)
        if self._absorbed_bins:
            flux[: self._absorbed_bins] *= self.hydrogen(redshift)
        places = self._nodes - np.log1p(redshift)
        light, share = self._through(flux, places), self._through(known.astype(float), places)
        with np.errstate(divide="ignore", invalid="ignore"):
            magnitude = -2.5 * np.log10(light / share / AB_ZERO_JY)
        distance = 5 * np.log10(luminosity_distance(redshift) / 10) - 2.5 * np.log10(1 + redshift)
        return np.where(share >= COVERED, np.minimum(magnitude + distance, MAGNITUDE_FLOOR), np.nan)

    def _through(self, bins: np.ndarray, places: np.ndarray) -> np.ndarray:
        """The mean of a spectrum's bins (w,) through each filter, (filters,), 0 beyond the grid."""
        upto = np.interp(places, self._edges, np.r_[0.0, np.cumsum(bins * self._widths)])
        return np.add.reduceat(self._weights * np.diff(upto), self._starts)


def _pieces(curve: Filter, width: float) -> tuple[np.ndarray, np.ndarray]:
    """A filter in pieces of equal width in ln(wavelength): their ends (p+1,), and the mean response in each (p,), which
    integrates to one."""
    first, last = np.log(curve.wave[[0, -1]])
    count = int(np.ceil((last - first) / width))
    fine = np.linspace(first, last, count * SAMPLES + 1)
    response = np.interp(np.exp(fine), curve.wave, curve.transmission)
    upto = np.r_[0.0, np.cumsum((response[1:] + response[:-1]) / 2)]
    share = np.diff(upto[::SAMPLES]) / upto[-1]
    return fine[::SAMPLES], share / (fine[SAMPLES] - fine[0])
