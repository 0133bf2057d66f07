"""Photo-z scores of many galaxies: of the median as an estimate, and of the density."""

from __future__ import annotations

import numpy as np

from .. import metrics
from ..densities import Densities

REDSHIFT = "redshift"
PIT_BINS = 20


class PhotoZ:
    """Redshift estimates and densities, added up over chunks of galaxies; galaxies without a true redshift are left out."""

    def __init__(self) -> None:
        self.errors: list[np.ndarray] = []
        self.ranks: list[np.ndarray] = []
        self.crps: list[np.ndarray] = []
        self.cde: list[np.ndarray] = []

    def add(self, estimate: np.ndarray, densities: Densities | None, truth: np.ndarray) -> None:
        """Galaxies' estimates (n,), densities, if there are any, and true redshifts (n,)."""
        has_truth = np.isfinite(truth)
        estimate, truth = estimate[has_truth], truth[has_truth]
        self.errors.append(metrics.redshift_errors(estimate, truth))
        if densities is None:
            return
        densities = densities[has_truth]
        self.ranks.append(densities.pit(truth))
        self.crps.append(densities.crps(truth))
        self.cde.append(densities.cde_loss(truth))

    def scores(self) -> dict | None:
        """`schema.PhotoZResult`, its "pit" still an array; None without a galaxy, NaN of densities where there are none."""
        errors = np.concatenate(self.errors)
        if not len(errors):
            return None
        none = [np.full(len(errors), np.nan)]
        ranks, crps, cde = (np.concatenate(x or none) for x in (self.ranks, self.crps, self.cde))
        mean_crps, crps_error = metrics.mean_and_error(crps)
        return {
            "bias": float(np.median(errors)),
            "sigma_mad": metrics.nmad(errors),
            "sigma_iqr": metrics.sigma_iqr(errors),
            "outliers": metrics.outlier_fraction(errors),
            "crps": mean_crps,
            "crps_error": crps_error,
            "cde_loss": float(cde.mean()),
            "pit_ks": metrics.ks_distance(ranks),
            "pit": np.histogram(ranks, PIT_BINS, (0, 1))[0] / len(ranks) if self.ranks else np.full(PIT_BINS, np.nan),
        }
