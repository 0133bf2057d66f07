"""By how much scalars narrow when more is seen: of one galaxy as expected and really, of many on average."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import NamedTuple

import numpy as np

from ..catalog.measurements import Measurements
from ..masks import Mask
from ..model.mosaic import Mosaic
from ..model.quantiles import HIGH, LOW
from .candidates import NO_FILTERS, Candidate, Filters, candidates
from .expected import as_predicted

CHUNK = 100  # galaxies between two pauses
NARROWEST = 1e-6  # of a width in a ratio


class Gain(NamedTuple):
    """What seeing a candidate does to the width of each scalar, {name: half of the 16-84% range}, in its unit.

    Of many galaxies the widths are geometric means.

    before : as things are
    expected : if it turns out as predicted; of many galaxies NaN
    real : with the galaxy's own values; NaN where it has none
    """

    candidate: Candidate
    before: dict[str, float]
    expected: dict[str, float]
    real: dict[str, float]

    def factors(self, name: str) -> tuple[float, float]:
        """By what the width of a scalar is multiplied, as expected and really."""
        before = max(self.before[name], NARROWEST)
        return self.expected[name] / before, self.real[name] / before


def galaxy_gains(
    model: Mosaic, inputs: Measurements, mask: Mask, surveys: Sequence[str] = (), filters: Filters = NO_FILTERS
) -> Generator[None, None, list[Gain]]:
    """Gains of one galaxy by every candidate, in no order, as expected and as they really are; yields between answers.

    Parameters
    ----------
    inputs : measurements of one galaxy
    surveys : whose noise its magnitudes have
    filters : of other surveys, which count among what could be seen, see `candidates`
    """
    gains = yield from expected_gains(model, inputs, mask, surveys, filters)
    return (yield from real_gains(model, inputs, mask, gains))


def expected_gains(
    model: Mosaic, inputs: Measurements, mask: Mask, surveys: Sequence[str] = (), filters: Filters = NO_FILTERS
) -> Generator[None, None, list[Gain]]:
    """As `galaxy_gains`, what is expected alone."""
    names = model.table.scalar_names
    asked = [name for name, (row, _) in model.table.variables.items() if filters or not row.curves]
    answer = model.answer(inputs, mask, asked)
    before = dict(zip(names, _widths(answer.quantiles, model)[0].tolist(), strict=True))
    predicted = as_predicted(model.table, inputs, mask, answer, surveys)
    unknown = dict.fromkeys(names, np.nan)
    gains = []
    for candidate in candidates(mask, filters):
        yield
        gains.append(Gain(candidate, before, _after(model, predicted, candidate), unknown))
    return gains


def real_gains(model: Mosaic, inputs: Measurements, mask: Mask, gains: Sequence[Gain]) -> Generator[None, None, list[Gain]]:
    """These gains with what really comes of them, where the galaxy has the values; yields between answers."""
    complete = []
    for gain in gains:
        yield
        added = gain.candidate.mask.seen & ~mask.seen
        has_values = bool(np.isfinite(inputs.values[0, added]).any())
        complete.append(gain._replace(real=_after(model, inputs, gain.candidate)) if has_values else gain)
    return complete


def mean_gains(
    model: Mosaic, inputs: Measurements, mask: Mask, filters: Filters = NO_FILTERS
) -> Generator[None, None, list[Gain]]:
    """Gains of many galaxies on average by every candidate, of those galaxies that have its values; yields between answers."""
    names = model.table.scalar_names
    before = yield from _widths_of_many(model, inputs, mask)
    gains = []
    for candidate in candidates(mask, filters):
        has = np.isfinite(inputs.values[:, candidate.mask.seen & ~mask.seen]).any(1)
        if not has.any():
            continue
        after = yield from _widths_of_many(model, inputs[has], candidate.mask)
        means = [dict(zip(names, _geometric_mean(x).tolist(), strict=True)) for x in (before[has], after)]
        gains.append(Gain(candidate, means[0], dict.fromkeys(names, np.nan), means[1]))
    return gains


def _after(model: Mosaic, inputs: Measurements, candidate: Candidate) -> dict[str, float]:
    names = model.table.scalar_names
    widths = _widths(model.answer(inputs, candidate.mask, names).quantiles, model)[0]
    return dict(zip(names, widths.tolist(), strict=True))


def _widths_of_many(model: Mosaic, inputs: Measurements, mask: Mask) -> Generator[None, None, np.ndarray]:
    widths = []
    for start in range(0, len(inputs), CHUNK):
        part = inputs[slice(start, start + CHUNK)]
        widths.append(_widths(model.answer(part, mask, model.table.scalar_names).quantiles, model))
        yield
    return np.concatenate(widths)


def _widths(quantiles: np.ndarray, model: Mosaic) -> np.ndarray:
    """Half of the 16-84% range of each scalar, (n, scalars)."""
    places = [model.table.place(name).start for name in model.table.scalar_names]
    scalars = quantiles[:, places]
    return (scalars[..., HIGH] - scalars[..., LOW]) / 2


def _geometric_mean(widths: np.ndarray) -> np.ndarray:
    return np.exp(np.log(np.maximum(widths, NARROWEST)).mean(0))
