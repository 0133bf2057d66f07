"""How good and how sure answers about many galaxies are while a subset of a galaxy's parts is seen: every target at once."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import NamedTuple

import numpy as np

from ..catalog.measurements import Measurements
from ..errors import MosaicError, unknown
from ..masks import Mask
from ..metrics import fixed_outlier_fraction, mean_and_error, mean_of_known, redshift_errors
from ..modalities import Table
from ..model.mosaic import Mosaic
from ..model.quantiles import HIGH, LOW, MEDIAN

CHUNK = 25  # galaxies between two pauses: some 50 ms where all is seen and asked for
SLOW_CHUNK = 2  # of the paper's network, which takes dozens of times as long
REDSHIFT = "redshift"


class TargetScore(NamedTuple):
    """A target of n galaxies: of a vector the mean over those of its values that are hidden.

    error, standard_error : mean absolute error and its standard error over galaxies, in the unit of the target's errors; NaN
        where nothing is hidden or no true value known
    width : the median galaxy's half of the 16-84% range, likewise; NaN of a model that gives none
    outliers : of redshift the part of |dz| / (1 + z) above 0.15; else NaN
    seen : the part of the target's values that the mask shows
    each : (n,) the error of each galaxy
    """

    error: float
    standard_error: float
    width: float
    outliers: float
    seen: float
    each: np.ndarray


def targets_of(table: Table) -> list[str]:
    """What can be a target: each scalar, then each vector modality of every catalog."""
    return [*table.scalar_names, *(row.name for row in table if row.is_vector and not row.curves)]


def check_target(target: str, table: Table) -> str:
    """The target, if it is one; else a MosaicError names the nearest."""
    if target not in (allowed := targets_of(table)):
        raise MosaicError(unknown("target", target, allowed))
    return target


def error_unit(target: str, table: Table) -> str:
    """That of a target's errors and widths: "dex", "mag", or "" of redshift."""
    row = table.by_name.get(target)
    return (row.variables[0] if row else table.variables[target][1]).error_unit


def target_scores(
    model: Mosaic, inputs: Measurements, truth: np.ndarray, mask: Mask, targets: Iterable[str]
) -> Generator[None, None, dict[str, TargetScore]]:
    """Scores of targets under a mask, of galaxies as in `inputs` against their true values (n, table.size).

    Yields between chunks, returns {target: score}. The order of the galaxies changes nothing.
    """
    table, n = model.table, len(inputs)
    seen = {target: float(mask.of(target).mean()) for target in targets}
    hidden = {target: _numbers(table, target)[~mask.of(target)] for target, part in seen.items() if part < 1}
    error, width, dz = ({target: np.full(n, np.nan) for target in seen} for _ in range(3))
    names = model.variables_of(hidden)
    step = CHUNK if model.has_uncertainty else SLOW_CHUNK
    for start in range(0, n, step) if hidden else ():
        part = slice(start, start + step)
        quantiles = model.answer(inputs[part], mask, names).quantiles
        for target, numbers in hidden.items():
            of_target, true = quantiles[:, numbers].astype(float), truth[part][:, numbers]
            error[target][part] = mean_of_known(np.abs(of_target[..., MEDIAN] - true))
            width[target][part] = ((of_target[..., HIGH] - of_target[..., LOW]) / 2).mean(1)
            if target == REDSHIFT:
                dz[target][part] = redshift_errors(of_target[:, 0, MEDIAN], true[:, 0])
        yield
    return {target: _score(error[target], width[target], dz[target], part) for target, part in seen.items()}


def _score(error: np.ndarray, width: np.ndarray, dz: np.ndarray, seen: float) -> TargetScore:
    mean, standard_error = mean_and_error(error)
    known, widths = dz[np.isfinite(dz)], width[np.isfinite(width)]
    return TargetScore(
        mean,
        standard_error,
        float(np.median(widths)) if len(widths) else np.nan,
        fixed_outlier_fraction(known) if len(known) else np.nan,
        seen,
        error.astype(np.float32),
    )


def _numbers(table: Table, name: str) -> np.ndarray:
    place = table.place(name)
    return np.arange(place.start, place.stop)
