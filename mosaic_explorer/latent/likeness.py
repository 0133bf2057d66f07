"""Whether galaxies are alike in all that is seen of them, within noise or within a tolerance."""

from __future__ import annotations

import numpy as np
from scipy.special import chdtri

from ..catalog.measurements import Measurements
from ..errors import ModelError
from ..masks import Mask

TOLERANCE = 0.1  # mag or dex of exact values, root mean square over those of a modality
REDSHIFT_SHARE = 0.1  # of the tolerance, that of a redshift: 0.01 where that of others is 0.1
CONFIDENCE = 0.95  # the share of repeated measurements of one galaxy that agree so well
LEAST_IN_COMMON = 0.5  # of the galaxy's own seen values


class Likeness:
    """Compares galaxies in what a mask shows of them.

    Measured values agree within noise: chi squared of the differences, over both errors squared, is no larger than in 95% of
    two measurements of one galaxy. A limit agrees with all that is fainter. Exact values of a modality agree if their root mean
    square difference is within the tolerance.

    Parameters
    ----------
    inputs : measurements of n galaxies
    mask : what of them is seen
    tolerance : of exact values, mag or dex; of a redshift a tenth of it

    Raises
    ------
    ModelError
        If the tolerance is not above 0.
    """

    def __init__(self, inputs: Measurements, mask: Mask, tolerance: float = TOLERANCE):
        if not tolerance > 0:
            raise ModelError(f"the tolerance is a difference in mag or dex above 0; found {tolerance!r}.")
        seen = mask.seen
        self.values, self.error, self.limit = (x[:, seen] for x in (inputs.values, inputs.error, inputs.limit))
        groups = np.concatenate([np.full(row.size, number) for number, row in enumerate(mask.table)])
        scale = np.full(mask.table.size, float(tolerance))
        for number, name in enumerate(mask.table.scalar_names):  # each scalar by itself
            groups[mask.table.place(name)] = len(mask.table.rows) + number
        if "redshift" in mask.table.variables:
            scale[mask.table.place("redshift")] *= REDSHIFT_SHARE
        self._groups, self._scale = groups[seen], scale[seen]

    def disagreement(self, row: int) -> np.ndarray:
        """How far each galaxy is from one in what is seen, (n,): of itself 0, 1 the most that counts as alike.

        NaN with too little in common.
        """
        own, error, limit = self.values[row], self.error[row], self.limit[row]
        off = self.values.astype(float) - own
        known = np.isfinite(off)
        # of a limit only what is brighter than it disagrees
        allowed = np.where(self.limit, np.maximum(off, 0), np.where(limit, np.minimum(off, 0), off))
        off = np.where(known & ~(self.limit & limit), allowed, 0.0)
        variance = self.error.astype(float) ** 2 + error**2
        noisy = known & (variance > 0)
        chi = np.where(noisy, off**2 / np.where(noisy, variance, 1.0), 0.0).sum(1)
        count = noisy.sum(1)
        out = np.where(count > 0, chi / chdtri(np.maximum(count, 1), 1 - CONFIDENCE), 0.0)
        exact = known & ~noisy
        for group in np.unique(self._groups):
            some = self._groups == group
            square = np.where(exact[:, some], (off[:, some] / self._scale[some]) ** 2, 0.0).sum(1)
            out = np.maximum(out, square / np.maximum(exact[:, some].sum(1), 1))
        enough = known.sum(1) >= max(1, LEAST_IN_COMMON * np.isfinite(own).sum())
        return np.where(enough, np.sqrt(out), np.nan)
