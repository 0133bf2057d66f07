"""How good answers about one number of many galaxies are, in bins of something: bias, scatter, outliers and coverage, each with
the range in which chance alone would leave it, and the percentiles of the true values."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import xarray as xr

from .errors import MosaicError
from .metrics import FIXED_OUTLIER, redshift_errors, resamples
from .steps import finish

REDSHIFT = "redshift"
DEX_OUTLIER = 0.3  # of a mass: wrong by a factor of two
LEAST = 10  # galaxies in a bin: fewer say nothing of outliers
N_BINS, N_PERCENTILES = 10, 20
N_RESAMPLES = 100  # bootstrap samples of the galaxies of a bin: their spread is known to 7%
SURE = 2.0  # standard deviations of a count that are shaded
EDGES = (0.5, 99.5)  # percentiles of what bins are of: odd galaxies make no bins of their own
SCORES = ("bias", "sigma_mad", "outliers", "coverage")
COVERAGE = 0.68  # of the range between the quantiles 0.16 and 0.84
ENDS = ("low", "high")


def errors_of(name: str, median: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """e = (z_p - z_t) / (1 + z_t) of redshift, answer - truth of anything else."""
    return redshift_errors(median, truth) if name == REDSHIFT else np.asarray(median - truth)


def largest_error(name: str) -> float:
    """The |e| beyond which an answer is an outlier: 0.15 of redshift, 0.3 dex of masses."""
    return FIXED_OUTLIER if name == REDSHIFT else DEX_OUTLIER


def outlier_words(name: str) -> str:
    """Which answers are outliers of a scalar."""
    return f"|Δz|/(1+z) > {FIXED_OUTLIER:g}" if name == REDSHIFT else f"wrong by more than {DEX_OUTLIER:g} dex"


class Answers(NamedTuple):
    """What is known of one scalar of n galaxies, (n,) each, NaN where it is not: true value, median, 16 and 84%."""

    truth: np.ndarray
    median: np.ndarray
    low: np.ndarray
    high: np.ndarray


# -- bins -------------------------------------------------------------------------------------------------------------
def bin_edges(values: np.ndarray, n: int = N_BINS, equal_counts: bool = False) -> np.ndarray:
    """Edges of at most n bins of values (galaxies,), NaN left out, (bins + 1,): equally wide, or with equally many galaxies."""
    known = values[np.isfinite(values)]
    if not len(known):
        return np.zeros(0)
    low, high = np.percentile(known, EDGES)
    edges = np.percentile(known, np.linspace(*EDGES, n + 1)) if equal_counts else np.linspace(low, high, n + 1)
    return np.unique(edges)


def accuracy_steps(name: str, answers: Answers, by: np.ndarray, edges: np.ndarray) -> Generator[None, None, xr.Dataset]:
    """As `accuracy_in_bins`; yields between bins."""
    is_known = np.isfinite(answers.truth) & np.isfinite(answers.median) & np.isfinite(by)
    columns: dict[str, list[float]] = {key: [] for key in ("low", "high", "middle", "n", "width")}
    columns |= {f"{score}{end}": [] for score in SCORES for end in ("", *(f"_{end}" for end in ENDS))}
    for low, high in pairwise(edges):
        last = high == edges[-1]
        inside = is_known & (by >= low) & ((by <= high) if last else (by < high))
        n = int(inside.sum())
        if n < LEAST:
            continue
        some = Answers(*(np.asarray(x[inside], float) for x in answers))
        for key, value in zip(("low", "high", "middle", "n"), (low, high, np.median(by[inside]), n), strict=True):
            columns[key].append(float(value))
        columns["width"].append(float(np.median((some.high - some.low) / 2)))
        for score, ends in _scores(name, some).items():
            for end, value in zip(("", "_low", "_high"), ends, strict=True):
                columns[f"{score}{end}"].append(value)
        yield
    data = {key: ("bin", np.array(values)) for key, values in columns.items() if key not in ("low", "high", "middle")}
    data["n"] = "bin", np.array(columns["n"], int)
    coords = {f"bin_{key}": ("bin", np.array(columns[key])) for key in ("low", "high", "middle")}
    return xr.Dataset(data, coords, {"scalar": name, "outliers": outlier_words(name)})


def accuracy_in_bins(name: str, answers: Answers, by: np.ndarray, edges: np.ndarray) -> xr.Dataset:
    """Scores of a scalar in bins of something else.

    Parameters
    ----------
    name : the scalar; of "redshift" errors are e = (z_p - z_t) / (1 + z_t), of anything else answer - truth
    answers : about n galaxies; those without a true value or an answer are left out
    by : (n,) what the bins are of
    edges : (bins + 1,) rising; the last bin holds its upper edge. Bins of fewer than 10 galaxies are left out

    Returns
    -------
    Dataset along `bin`, with `bin_low`, `bin_high`, `bin_middle` (the median of `by`) as coordinates:

    n : galaxies
    bias, sigma_mad : median e, and 1.4826 median |e - median e|, with the middle 68% of 100 bootstrap samples (Efron 1979)
    outliers, coverage : the part of |e| above 0.15 (redshift) or 0.3, and of true values within the 16-84% range (0.68 is
        right), with the Wilson interval of 68% (Wilson 1927, JASA 22, 209); these ranges end at NAME_low and NAME_high
    width : half of the median galaxy's 16-84% range
    """
    return finish(accuracy_steps(name, answers, by, edges))


def _scores(name: str, some: Answers) -> dict[str, tuple[float, float, float]]:
    """Each score with the ends of its range."""
    e = errors_of(name, some.median, some.truth)
    samples = e[resamples(len(e), N_RESAMPLES)]
    bias = np.median(samples, axis=1)
    spread = 1.4826 * np.median(np.abs(samples - bias[:, None]), axis=1)
    middle = float(np.median(e))
    found = {"bias": (middle, *_middle_68(bias)), "sigma_mad": (_mad(e, middle), *_middle_68(spread))}
    found["outliers"] = share_with_range(np.abs(e) > largest_error(name))
    inside = (some.truth >= some.low) & (some.truth <= some.high)
    found["coverage"] = share_with_range(inside) if np.isfinite(some.low).all() else (np.nan,) * 3
    return found


def _mad(e: np.ndarray, middle: float) -> float:
    return float(1.4826 * np.median(np.abs(e - middle)))


def _middle_68(values: np.ndarray) -> tuple[float, float]:
    low, high = np.percentile(values, [16, 84])
    return float(low), float(high)


def share_with_range(holds: np.ndarray) -> tuple[float, float, float]:
    """The part of galaxies of which something holds, bool (n,), and its Wilson interval of 68%; NaN of none."""
    n = len(holds)
    if not n:
        return (np.nan,) * 3
    share = float(np.mean(holds))
    middle, half = (share + 0.5 / n) / (1 + 1 / n), np.sqrt(share * (1 - share) / n + 0.25 / n**2) / (1 + 1 / n)
    return share, float(max(0.0, middle - half)), float(min(1.0, middle + half))


# -- percentiles ------------------------------------------------------------------------------------------------------
class Percentiles(NamedTuple):
    """How often true values have which percentile of their densities: even where densities are right.

    counts : (N_PERCENTILES,) galaxies by percentile, in equal bins from 0 to 1
    low, high : counts between which 95% of bins lie where densities are right, for chance alone
    """

    counts: np.ndarray
    low: float
    high: float


def percentiles(pit: np.ndarray, n: int = N_PERCENTILES) -> Percentiles:
    """The histogram of the probability below each true value (galaxies,), NaN left out."""
    known = pit[np.isfinite(pit)]
    counts, _ = np.histogram(np.clip(known, 0, 1), n, (0, 1))
    even, spread = len(known) / n, SURE * np.sqrt(len(known) / n * (1 - 1 / n))
    return Percentiles(counts, max(0.0, even - spread), even + spread)


# -- of a prediction --------------------------------------------------------------------------------------------------
def accuracy(
    prediction: xr.Dataset,
    catalog: xr.Dataset,
    name: str = REDSHIFT,
    by: str | np.ndarray = "i",
    edges: Sequence[float] | np.ndarray = (),
) -> xr.Dataset:
    """How good a prediction of a scalar is in bins of something, and the percentiles of the true values.

    >>> figures = me.accuracy(model.predict(catalog, "lsst", what="redshift"), catalog, by="redshift", edges=[0, 1, 6])
    >>> figures["n"].values.tolist(), figures["sigma_mad"].values.round(3).tolist()
    ([37, 23], [0.023, 0.019])

    Parameters
    ----------
    prediction : of `model.predict` with the scalar, about the catalog's galaxies, in their order
    catalog : with true or measured values of it
    name : "redshift", "log_stellar_mass", "log_halo_mass"
    by : a band of `lsst` or a scalar, by the catalog's own values; "width", the predicted one; or (galaxies,) numbers
    edges : of the bins (default: ten equally wide ones, of "width" ten of equally many galaxies)

    Returns
    -------
    Dataset of `accuracy_in_bins`, and along `percentile` (the middle of each bin) `pit_counts`, whose attributes `pit_low` and
    `pit_high` are the range of 95% of such counts, were the densities right

    Raises
    ------
    MosaicError
        If the prediction has no such scalar or is of other galaxies, or there is nothing such to sort by.
    """
    for where, what in ((prediction, "prediction"), (catalog, "catalog")):
        if name not in where:
            raise MosaicError(f"the {what} has no '{name}'; ask for it: model.predict(catalog, mask, what=['{name}']).")
    if prediction.sizes["galaxy"] != catalog.sizes["galaxy"]:
        sizes = f"{prediction.sizes['galaxy']:,} galaxies, the catalog {catalog.sizes['galaxy']:,}"
        raise MosaicError(f"the prediction has {sizes}; give the catalog that it was made for.")
    quantiles = prediction[name].transpose("galaxy", "quantile")
    low, median, high = (quantiles.sel(quantile=q, method="nearest").values for q in (0.16, 0.5, 0.84))
    answers = Answers(catalog[name].values, median, low, high)
    axis = _axis(answers, catalog, by)
    edges = edges if len(edges) else bin_edges(axis, equal_counts=isinstance(by, str) and by == "width")
    found = accuracy_in_bins(name, answers, axis, np.asarray(edges))
    pit = prediction.mixture(name).pit(answers.truth) if f"{name}_weight" in prediction else np.full(len(median), np.nan)
    ranks = percentiles(pit)
    middles = (np.arange(N_PERCENTILES) + 0.5) / N_PERCENTILES
    about = {"pit_low": ranks.low, "pit_high": ranks.high}
    return found.assign(pit_counts=("percentile", ranks.counts, about)).assign_coords(percentile=middles)


def _axis(answers: Answers, catalog: xr.Dataset, by: str | np.ndarray) -> np.ndarray:
    """What bins are of, (n,)."""
    if not isinstance(by, str):
        axis = np.asarray(by, float)
        if axis.shape != answers.truth.shape:
            raise MosaicError(f"`by` has the shape {axis.shape}; expected one number a galaxy, {answers.truth.shape}.")
        return axis
    if by == "width":
        return np.asarray((answers.high - answers.low) / 2)
    if "band" in catalog.coords and by in catalog["band"].values:
        return np.asarray(catalog["lsst"].sel(band=by).values)
    if by in catalog.data_vars and catalog[by].dims == ("galaxy",) and catalog[by].dtype.kind in "fiu":
        return np.asarray(catalog[by].values, float)
    raise MosaicError(f"there is no '{by}' to sort galaxies by; give a band, a scalar, 'width', or one number a galaxy.")
