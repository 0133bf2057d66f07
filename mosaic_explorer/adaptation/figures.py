"""How right a model's densities are about galaxies of which the truth is known; nothing here trains, the page may ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import xarray as xr

from ..densities import Mixtures
from ..masks import Mask
from ..metrics import (
    FIXED_OUTLIER,
    INTERVALS,
    bootstrap_error,
    coverage,
    ks_distance,
    nmad,
    outlier_fraction,
    redshift_errors,
    resamples,
)
from ..model.mosaic import Mosaic
from ..model.quantiles import MEDIAN, QUANTILES
from .answers import label_mixtures
from .galaxies import Labelled, labelled

MASS_OUTLIER = 0.3  # dex
RESAMPLINGS = 100
PIT_BINS = 10


@dataclass(frozen=True)
class Figures:
    """Scores of densities against the truth, {score: value} and {score: its standard deviation over resampled galaxies}.

    of : the label; errors are (z - z_true) / (1 + z_true) of redshifts, dex of masses, of the medians
    n : galaxies
    mask : what was seen, as text
    values, spreads : `bias` (median error), `sigma_mad`, `outliers` (beyond 0.15, of masses 0.3 dex), `outliers_rail` (beyond
        max(0.06, 3 sigma)), `coverage_50`, `coverage_68`, `coverage_95`, `pit_ks`, `crps`, `cde_loss`
    pit : galaxies in each of equal bins of the truth's percentile within its density; even where densities are right
    """

    of: str
    n: int
    mask: str
    values: dict[str, float]
    spreads: dict[str, float]
    pit: tuple[int, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The scores as plain values, as JSON can carry them."""
        values, spreads = ({name: round(x, 5) for name, x in part.items()} for part in (self.values, self.spreads))
        return {"of": self.of, "n": self.n, "mask": self.mask, "values": values, "spreads": spreads}


def check(model: Mosaic, catalog: xr.Dataset, seen: Mask | str | None = None, of: str = "redshift") -> Figures:
    """How right a model is about those galaxies of a catalog whose redshift (or stellar mass) is known.

    Parameters
    ----------
    seen : what the model is shown; by default all that surveys measure and the catalog has
    of : "redshift" or "log_stellar_mass"

    Raises
    ------
    CatalogError, MaskError
        If fewer than 30 labels are known, many lie outside the model's range, no measured band is there, or the mask shows
        the labels.
    """
    model, galaxies = labelled(model, catalog, seen, of)
    raw = label_mixtures(model, galaxies, np.arange(len(galaxies)))
    return figures_of(model, galaxies, model.adaptation.of_arrays([of], raw[:, None])[:, 0])


def figures_of(model: Mosaic, galaxies: Labelled, mixtures: np.ndarray) -> Figures:
    """The scores of normalised mixtures (n, 3, components) of the galaxies' label."""
    density, truth = physical(model, galaxies.of, mixtures), galaxies.truth
    quantiles = density.quantiles(QUANTILES)
    is_redshift = galaxies.of == "redshift"
    error = redshift_errors(quantiles[:, MEDIAN], truth) if is_redshift else quantiles[:, MEDIAN] - truth
    far = FIXED_OUTLIER if is_redshift else MASS_OUTLIER
    inside, pit = coverage(quantiles, QUANTILES, truth), density.pit(truth)
    mean = lambda x: float(np.mean(x))  # noqa: E731
    scores: dict[str, tuple[Callable[..., float], np.ndarray]] = {
        "bias": (lambda x: float(np.median(x)), error),
        "sigma_mad": (nmad, error),
        "outliers": (mean, np.abs(error) > far),
        "outliers_rail": (outlier_fraction, error),
        **{f"coverage_{percent}": (mean, inside[percent]) for percent in INTERVALS},
        "pit_ks": (ks_distance, pit),
        "crps": (mean, density.crps(truth)),
        "cde_loss": (mean, density.cde_loss(truth)),
    }
    rows = resamples(len(truth), RESAMPLINGS)
    values = {name: score(x) for name, (score, x) in scores.items()}
    spreads = {name: bootstrap_error(score, [x], rows) for name, (score, x) in scores.items()}
    counts = tuple(np.histogram(pit, PIT_BINS, (0, 1))[0].tolist())
    return Figures(galaxies.of, len(truth), galaxies.mask.text, values, spreads, counts)


def physical(model: Mosaic, of: str, mixtures: np.ndarray) -> Mixtures:
    """Normalised mixtures (n, 3, components) in the label's unit."""
    place = model.table.place(of).start
    mean, spread = float(model.scaling.mean[place]), float(model.scaling.spread[place])
    log_weight, means, log_width = mixtures.astype(float).transpose(1, 0, 2)
    return Mixtures(np.exp(log_weight), means * spread + mean, np.exp(log_width) * spread, *model.ranges[of])
