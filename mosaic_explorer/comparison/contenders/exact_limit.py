"""The exact limit: the posterior of the simulator itself, summed over galaxies that it made. Nobody can know more.

p(y | x) is proportional to sum_i p(x | x_i) delta(y - y_i) over simulated galaxies i, whose true magnitudes x_i and scalars y_i
are known, with p(x | x_i) the very law by which a survey measures (`catalog.surveys.measure`): Gaussian in flux with the error
at the true flux, and below the detection limit only that it lies below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.special import log_ndtr

from ...catalog.measurements import Measurements, catalog_values
from ...catalog.store import choose_split, open_catalog
from ...catalog.surveys import NoiseModel, choose_surveys, magnitude_to_flux, noise_model
from ...densities import WeightedSamples
from ...errors import CatalogError
from ...modalities import TABLE, Table
from ..contender import Answering, Forecast, median_of
from ..galaxies import TrainingGalaxies, digest
from ..question import SCALARS, Question

MEMORY = 1 << 30  # bytes of the log likelihoods held at once
TEMPLATES = 20_000  # simulated galaxies whose likelihood is computed at once
FAINTEST_WEIGHT = 1e-9  # of the heaviest: lighter galaxies are left out
PER_BAND = 4  # numbers by which a measurement in a band is told, and weighed


@dataclass(frozen=True)
class SimulatedGalaxies:
    """What the simulator made: true scalars and magnitudes, (m, columns), in the order of the table (`columns`)."""

    values: np.ndarray
    words: str

    @classmethod
    def read(cls, paths: Sequence[str | Path], table: Table = TABLE) -> SimulatedGalaxies:
        """The galaxies of catalogs; of those with a split, only the training galaxies."""
        parts, kept = [], columns(table)
        for path in paths:
            catalog = open_catalog(path, table=table, only=[*SCALARS, *_measured_variables(table)])
            if "split" in catalog:
                catalog = choose_split(catalog, "train")
            values = catalog_values(catalog, table)[:, kept]
            if not np.isfinite(values).all():
                raise CatalogError(
                    f"'{path}': the exact limit needs all magnitudes and scalars of each galaxy; some are missing."
                )
            parts.append(values)
        return cls(np.concatenate(parts), f"{sum(map(len, parts)):,} of {', '.join(Path(p).name for p in paths)}")


def _measured_variables(table: Table) -> list[str]:
    return [variable.name for row in table if row.measured for variable in row.variables]


def columns(table: Table) -> np.ndarray:
    """Where scalars and magnitudes stand in a table, rising."""
    places = [np.arange(table.size)[table.place(name)] for name in (*SCALARS, *_measured_variables(table))]
    return np.sort(np.concatenate(places))


class Posteriors:
    """Densities of n galaxies, each made of simulated ones of its own; the part of a `Densities` that scores ask for.

    The CRPS of K samples exceeds that of the density they are drawn from, on average by half their mean distance / K; here it
    is the unbiased one (Ferro 2014, QJRMS 140, 1917; of weighted samples K is the effective sample size).
    """

    def __init__(self, samples: list[WeightedSamples]):
        self.samples = samples

    def __len__(self) -> int:
        return len(self.samples)

    @property
    def size(self) -> np.ndarray:
        """Effective sample size of each, (n,)."""
        return np.array([x.size[0] for x in self.samples])

    def quantiles(self, levels: np.ndarray) -> np.ndarray:
        """(levels,) -> (n, levels)."""
        return np.concatenate([x.quantiles(levels) for x in self.samples])

    def pit(self, truth: np.ndarray) -> np.ndarray:
        """(n,) -> (n,)."""
        return np.concatenate([x.pit(truth[i : i + 1]) for i, x in enumerate(self.samples)])

    def crps(self, truth: np.ndarray) -> np.ndarray:
        """(n,) -> (n,), unbiased; NaN of a single sample."""
        return np.array([_fair_crps(x, truth[i : i + 1]) for i, x in enumerate(self.samples)])

    def cde_loss(self, truth: np.ndarray) -> np.ndarray:
        """(n,) -> (n,), of a kernel estimate; too wide, and so too large, where samples are few."""
        return np.concatenate([x.cde_loss(truth[i : i + 1]) for i, x in enumerate(self.samples)])


def _fair_crps(sample: WeightedSamples, truth: np.ndarray) -> float:
    share = sample.weights[0] / sample.weights[0].sum()
    upto = np.cumsum(share)[:-1]
    half_distance = float((upto * (1 - upto) * np.diff(sample.values)).sum())  # half the mean of |y - y'| over pairs
    left = 1 - float(np.square(share).sum())
    return float(sample.crps(truth)[0]) - half_distance * (1 / left - 1) if left > 0 else float("nan")


class ExactLimit:
    """The simulator's own posterior of the scalars, where all that is seen carries noise.

    Parameters
    ----------
    simulated : galaxies beside those of the comparison's catalog
    """

    name = "limit"

    def __init__(self, simulated: SimulatedGalaxies | None = None):
        self.simulated = simulated
        self.title = "the simulator's posterior, a sum over simulated galaxies: the exact limit"
        self.chunk = 250

    def variables(self, question: Question) -> tuple[str, ...]:
        return SCALARS if question.is_measured.all() and not set(SCALARS) - set(question.variables) else ()

    def learn(self, galaxies: TrainingGalaxies, question: Question) -> Answering:
        values, kept = np.concatenate(list(self._values(galaxies))), columns(galaxies.table)
        scalars = {name: values[:, np.searchsorted(kept, question.places(name)[0])].astype(float) for name in SCALARS}
        orders = {name: np.argsort(numbers, kind="stable") for name, numbers in scalars.items()}  # once, not once a galaxy
        likelihood = Likelihood(values, kept, question, galaxies.table)

        def answer(measured: Measurements) -> Forecast:
            samples: dict[str, list[WeightedSamples]] = {name: [] for name in SCALARS}
            for logs in likelihood.of(measured):
                weights = np.exp(logs - logs.max())
                is_heavy = weights > FAINTEST_WEIGHT
                for name, numbers in scalars.items():
                    heavy = orders[name][is_heavy[orders[name]]]
                    samples[name].append(WeightedSamples(numbers[heavy], weights[None, heavy]))
            densities = {name: Posteriors(parts) for name, parts in samples.items()}
            points = {name: median_of(density) for name, density in densities.items()}
            return Forecast(points, dict(densities), densities[SCALARS[0]].size)

        return answer

    def _values(self, galaxies: TrainingGalaxies) -> Iterator[np.ndarray]:
        kept = columns(galaxies.table)
        yield galaxies.values[:, kept]
        yield galaxies.held_back[:, kept]
        if self.simulated is not None:
            yield self.simulated.values

    def refuse_known(self, truth: np.ndarray, galaxies: TrainingGalaxies) -> None:
        """Raise a CatalogError if galaxies that are to be judged are among those summed over: each would find itself.

        truth : (n, table.size)
        """
        kept = columns(galaxies.table)
        known = {row.tobytes() for values in self._values(galaxies) for row in np.ascontiguousarray(values)}
        again = sum(row.tobytes() in known for row in np.ascontiguousarray(truth[:, kept].astype(np.float32)))
        if again:
            raise CatalogError(
                f"{again:,} of the {len(truth):,} galaxies to be judged are among the simulated ones of the exact limit; give "
                "other catalogs (--limit-catalog), of another seed."
            )

    def training(self, galaxies: TrainingGalaxies) -> str:
        count = sum(map(len, self._values(galaxies)))
        more = f", and {self.simulated.words}" if self.simulated else ""
        return f"a sum over {count:,} simulated galaxies: {galaxies.source}, {len(galaxies.held_back):,} held back{more}"

    def identity(self) -> dict:
        values = self.simulated.values if self.simulated else np.empty(0, np.float32)
        return {"simulated": digest(values)}


class Likelihood:
    """How likely what was measured of a galaxy is, were it each of m simulated ones.

    Parameters
    ----------
    values : (m, kept) true values
    kept : where they stand in the table
    question : which of them are seen, and by which surveys
    """

    def __init__(self, values: np.ndarray, kept: np.ndarray, question: Question, table: Table = TABLE):
        self.m, self.bands = len(values), []
        for survey in choose_surveys(question.surveys):
            place = table.slices[survey.modality]
            model = noise_model(survey, table[survey.modality])
            limiting = np.broadcast_to(model.flux_at(survey.detection_snr), place.stop - place.start)
            self.bands.append((place, values[:, np.isin(kept, np.arange(table.size)[place])], model, limiting))

    def of(self, measured: Measurements) -> Iterator[np.ndarray]:
        """Galaxy by galaxy, the log likelihood of each simulated one, up to a constant, (m,)."""
        at_once = max(1, MEMORY // (4 * self.m))
        for start in range(0, len(measured), at_once):
            part = measured[start : start + at_once]
            logs = np.zeros((len(part), self.m), np.float32)
            features = np.concatenate(
                [_told(part.values[:, place], part.limit[:, place], limiting) for place, _, _, limiting in self.bands], 1
            )
            for first in range(0, self.m, TEMPLATES):
                some = slice(first, first + TEMPLATES)
                weighed = np.concatenate([_weighed(x[some], model, limiting) for _, x, model, limiting in self.bands], 1)
                logs[:, some] = features @ weighed.T
            yield from logs


def _told(magnitudes: np.ndarray, limit: np.ndarray, limiting: np.ndarray) -> np.ndarray:
    """What was measured, (n, PER_BAND x bands): f^2, f, 1 where detected (f over the limiting flux), and 1 where not."""
    flux = magnitude_to_flux(magnitudes.astype(float)) / limiting
    seen, below = np.isfinite(flux) & ~limit, np.isfinite(flux) & limit
    flux = np.where(seen, flux, 0)
    return np.concatenate([flux**2, flux, seen, below], 1).astype(float)


def _weighed(magnitudes: np.ndarray, model: NoiseModel, limiting: np.ndarray) -> np.ndarray:
    """The same of simulated galaxies, (m, PER_BAND x bands), so that the product of both is the log likelihood.

    Detected: -(f - f_i)^2 / (2 sigma_i^2) - log sigma_i; not detected: log Phi((limit - f_i) / sigma_i).
    """
    true = magnitude_to_flux(magnitudes.astype(float))
    sigma = model.flux_error(true) / limiting
    flux = true / limiting
    precision = 1 / sigma**2
    constant = -0.5 * flux**2 * precision - np.log(sigma)
    return np.concatenate([-0.5 * precision, flux * precision, constant, log_ndtr((1 - flux) / sigma)], 1)
