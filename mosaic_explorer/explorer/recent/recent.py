"""Which galaxies were opened lately, and their spectra small enough for a strip of them."""

from __future__ import annotations

import warnings

import numpy as np

MOST = 12  # galaxies that are kept
POINTS = 60  # along a small spectrum
HEIGHT = 20  # steps up a small spectrum


class Recent:
    """The rows last opened, each once.

    Attributes
    ----------
    rows : newest first, by when each came into the list: opening one of them again moves none
    """

    def __init__(self, row: int, most: int = MOST):
        self.rows, self.most = [row], most
        self._used = [row]  # the same rows, the last opened last: who was not opened for longest leaves

    def note(self, row: int) -> None:
        """A galaxy has been opened."""
        self._used = [*(other for other in self._used if other != row), row][-self.most :]
        if row not in self.rows:
            self.rows = [row, *(other for other in self.rows if other in self._used)]


def small_spectrum(sed: np.ndarray) -> list[int | None]:
    """A spectrum (wavelengths,) as POINTS heights from 0 to HEIGHT, None where it is not observed; [] if nowhere."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of pieces in which nothing is observed
        pieces = np.array([np.nanmean(piece) for piece in np.array_split(np.asarray(sed, float), POINTS)])
    finite = np.isfinite(pieces)
    if not finite.any():
        return []
    low, high = pieces[finite].min(), pieces[finite].max()
    scaled = (pieces - low) / (high - low) if high > low else pieces - low + 0.5
    return [round(HEIGHT * float(y)) if there else None for y, there in zip(scaled, finite, strict=True)]
