"""Noise, stored and not baked in: what a survey would measure stands beside the true magnitudes, with its errors and limits."""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

import numpy as np
import xarray as xr
from scipy.special import ndtri

from ..errors import CatalogError, unknown
from ..modalities import TABLE, Modality
from .schema import ERROR, GALAXY, LIMIT, OBSERVED, error_unit, validate

SURVEYS = Path(__file__).parent / "data" / "surveys.toml"
MAG = 2.5 / np.log(10)  # mag: a small relative flux error, in magnitudes
DEPTH_SNR = 5.0  # the signal-to-noise ratio at a survey's depth
BLOCK = 20_000  # galaxies at a time, to bound memory; the answer does not depend on it


@dataclass(frozen=True)
class Survey:
    """One survey of `data/surveys.toml`: what it observes and how deeply.

    Its noise is either a photerr model (`photerr`: the class and its settings) or limited by the sky (`depth`: a table of
    5-sigma depths, with a floor of `systematic_mag` [mag]). Sources measured below `detection_snr` become limits.
    """

    name: str
    modality: str
    title: str
    source: str
    detection_snr: float
    photerr: dict | None = None
    depth: dict | None = None
    systematic_mag: float = 0.0


@dataclass(frozen=True)
class NoiseModel:
    """A survey's noise on the values of one modality.

    depth : (values,) [mag(AB)], where the signal-to-noise ratio is 5
    limit : (values,) [mag(AB)], where it is the survey's `detection_snr`
    flux_error : (galaxies, values) flux [maggies: 1 is AB magnitude 0] -> 1 sigma of it, same shape and unit
    """

    depth: np.ndarray
    limit: np.ndarray
    flux_error: Callable[[np.ndarray], np.ndarray]


def observe(catalog: xr.Dataset, surveys: Sequence[str], seed: int = 0) -> xr.Dataset:
    """The catalog as these surveys would measure it: its true values, and beside them magnitudes with noise.

    Each survey adds to its modality NAME, along the same dimensions: `NAME_observed` [mag(AB)], `NAME_error` [mag] (2.5/ln 10
    over the measured signal-to-noise ratio) and `NAME_limit` (1 where the source is not detected: then `NAME_observed` is the
    limiting magnitude and `NAME_error` that of a source there). NaN stays NaN. Earlier observations of NAME are replaced.
    A galaxy's noise depends on the seed, the modality and its own id alone (the coordinate `galaxy`), whatever else the
    catalog holds and whatever the survey: with one seed, a deeper survey shrinks the same noise.

    Parameters
    ----------
    surveys : names in `data/surveys.toml`, at most one for each modality
    seed : any integer

    Raises
    ------
    CatalogError
        If a survey is unknown, two observe the same modality, the catalog has no value to observe, or ids repeat.
    """
    chosen = choose_surveys(surveys)
    validate(catalog)
    ids = catalog[GALAXY].values
    if len(np.unique(ids)) < len(ids):
        raise CatalogError(
            "'galaxy' holds the same id more than once, and noise is drawn by id; number the galaxies anew, "
            "for instance with catalog.assign_coords(galaxy=range(catalog.sizes['galaxy']))."
        )
    for survey in chosen:
        catalog = _observe_one(catalog, survey, seed, ids)
    return validate(catalog)


def choose_surveys(names: Sequence[str]) -> list[Survey]:
    """The surveys of these names; at least one, and at most one for each modality."""
    known, chosen = load_surveys(), {}
    if not names:
        raise CatalogError(f"no survey was given; choose from: {', '.join(known)}.")
    for name in names:
        if name not in known:
            raise CatalogError(unknown("survey", name, known))
        survey = known[name]
        if survey.modality in chosen:
            raise CatalogError(
                f"'{chosen[survey.modality].name}' and '{name}' both observe '{survey.modality}'; give one of them."
            )
        chosen[survey.modality] = survey
    return list(chosen.values())


@cache
def _surveys_file() -> dict:
    return tomllib.loads(SURVEYS.read_text(encoding="utf-8"))


def load_surveys() -> dict[str, Survey]:
    """All surveys of `data/surveys.toml`, by name."""
    return {name: Survey(name, **row) for name, row in _surveys_file()["surveys"].items()}


def _observe_one(catalog: xr.Dataset, survey: Survey, seed: int, ids: np.ndarray) -> xr.Dataset:
    row = TABLE[survey.modality]
    (variable,) = row.variables
    truth = catalog.variables[variable.name]
    if np.isnan(truth.values).all():
        raise CatalogError(
            f"'{variable.name}' is NaN for every galaxy, so '{survey.name}' has nothing to observe; "
            f"leave this survey out or fill in '{variable.name}' first."
        )
    model = noise_model(survey, row)
    observed, error = np.empty((2, *truth.shape), np.float32)
    limit = np.empty(truth.shape, np.int8)
    for start in range(0, len(ids), BLOCK):
        part = slice(start, start + BLOCK)
        normal = normal_by_id(seed, survey.modality, ids[part], row.size)
        observed[part], error[part], limit[part] = measure(truth.values[part], normal, model, survey.detection_snr)
    about = {
        "survey": survey.name,
        "survey_title": survey.title,
        "source": survey.source + (f", photerr {version('photerr')}" if survey.photerr else ""),
        "depth_5_sigma": [round(float(x), 3) for x in model.depth],
        "limiting_magnitude": [round(float(x), 3) for x in model.limit],
        "detection_snr": survey.detection_snr,
        "seed": int(seed),
    }
    if survey.depth:
        about["systematic_mag"] = survey.systematic_mag
    return catalog.assign(
        {
            variable.name + OBSERVED: (
                truth.dims,
                observed,
                {"units": variable.unit, "long_name": f"{variable.label}, with noise", **about},
            ),
            variable.name + ERROR: (
                truth.dims,
                error,
                {"units": error_unit(variable.unit), "long_name": f"{variable.label}, 1-sigma error", **about},
            ),
            variable.name + LIMIT: (
                truth.dims,
                limit,
                {
                    "units": "",
                    "long_name": f"{variable.label}: 1 where it is a {survey.detection_snr:g}-sigma limit, not detected",
                    **about,
                },
            ),
        }
    )


def summary(catalog: xr.Dataset, survey: Survey) -> str:
    """What came of observing, as lines of text: depth, fraction detected, median error of these; by band or detector."""
    row = TABLE[survey.modality]
    name = row.variables[0].name
    observed, error, limit = (catalog.variables[name + x].values for x in (OBSERVED, ERROR, LIMIT))
    depth = np.array(catalog.variables[name + OBSERVED].attrs["depth_5_sigma"])
    seen = np.isfinite(observed)
    detected = seen & (limit == 0)
    step = row.patch if row.extent else 1
    lines = [
        f"{survey.name} ({survey.title})",
        f"  {row.dim:<12} {'5-sigma depth':>14} {f'{survey.detection_snr:g} sigma':>10} {'median error':>14}",
    ]
    for start in range(0, row.size, step):
        part = slice(start, min(start + step, row.size))
        first, last = row.coordinate[part][0], row.coordinate[part][-1]
        label = first if step == 1 else f"{first:.2f}-{last:.2f} {row.coordinate_unit}"
        shallow, deep = depth[part].min(), depth[part].max()
        depths = f"{deep:.2f}" if step == 1 else f"{shallow:.2f} to {deep:.2f}"
        errors = error[:, part][detected[:, part]]
        fraction = detected[:, part].sum() / max(seen[:, part].sum(), 1)
        lines.append(
            f"  {label:<12} {depths:>14} {fraction:>10.1%} {f'{np.median(errors):.3f} mag' if len(errors) else '-':>14}"
        )
    lines.append(
        f"  at least {survey.detection_snr:g} sigma in all {row.size}: {detected.all(1).mean():.1%} of galaxies; "
        f"in one or more: {detected.any(1).mean():.1%}"
    )
    return "\n".join(lines)


def noise_model(survey: Survey, row: Modality) -> NoiseModel:
    """The survey's noise on the values of its modality; a CatalogError if it needs photerr and there is none."""
    if survey.photerr:
        return _photerr_noise(survey, row)
    depth = depth_on_axis(row.axis, _surveys_file()["tables"][survey.depth["table"]], survey.depth["column"])
    sky, floor = depth_to_flux_error(depth), survey.systematic_mag / MAG
    snr = survey.detection_snr
    limit = flux_to_magnitude(snr * sky / np.sqrt(1 - (snr * floor) ** 2))  # solves flux = snr * hypot(sky, floor * flux)
    return NoiseModel(depth, limit, lambda flux: np.hypot(sky, floor * flux))


def _photerr_noise(survey: Survey, row: Modality) -> NoiseModel:
    """photerr's errors at given magnitudes; its own random numbers, which follow a catalog's order, are not used."""
    try:
        import pandas as pd
        import photerr
    except ImportError as error:
        raise CatalogError(
            f"'{survey.name}' needs '{error.name}'; install with: pip install 'mosaic-explorer[observe]'."
        ) from error
    settings = dict(survey.photerr)
    # decorrelate=False: errors at the given magnitudes; absFlux: none is withheld as a non-detection
    model = getattr(photerr, settings.pop("model"))(decorrelate=False, absFlux=True, errLoc="alone", **settings)
    bands = list(row.coordinate)

    def flux_error(flux: np.ndarray) -> np.ndarray:
        magnitudes = pd.DataFrame(flux_to_magnitude(flux), columns=bands)
        error = model(magnitudes, random_state=0)[[f"{band}_err" for band in bands]].to_numpy()
        return flux * (10 ** (error / 2.5) - 1)  # photerr's magnitude error is 2.5 log10(1 + noise/signal)

    def at(snr: float) -> np.ndarray:
        magnitudes = model.getLimitingMags(nSigma=snr)
        return np.array([magnitudes[band] for band in bands], float)

    return NoiseModel(at(DEPTH_SNR), at(survey.detection_snr), flux_error)


# Plain functions on arrays ---------------------------------------------------------------------------------------------


def measure(
    true_magnitude: np.ndarray, normal: np.ndarray, model: NoiseModel, detection_snr: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What is measured of true magnitudes: (observed [mag(AB)], error [mag], limit (bool)), all (galaxies, values).

    The noise is Gaussian in flux: true flux + `normal` (standard normal numbers, same shape) times the error at the true
    flux. The error that is reported is that at the measured flux, as a survey would know it: it gives nothing of the truth
    away. Below `detection_snr` stand the limiting magnitude and the error of a source there. NaN gives NaN, NaN and False.
    """
    true_flux = magnitude_to_flux(np.asarray(true_magnitude, float))
    flux = true_flux + normal * model.flux_error(true_flux)
    limiting_flux = magnitude_to_flux(model.limit)
    limit = flux < limiting_flux
    flux = np.maximum(flux, limiting_flux)  # NaN stays NaN
    error = MAG * model.flux_error(flux) / flux
    return np.where(limit, model.limit, flux_to_magnitude(flux)), np.where(limit, MAG / detection_snr, error), limit


def magnitude_to_flux(magnitude: np.ndarray) -> np.ndarray:
    """AB magnitudes as flux [maggies: 1 is AB magnitude 0, 3631 Jy]."""
    return 10 ** (-0.4 * magnitude)


def flux_to_magnitude(flux: np.ndarray) -> np.ndarray:
    """Positive flux [maggies] as AB magnitudes."""
    return -2.5 * np.log10(flux)


def depth_to_flux_error(depth: np.ndarray) -> np.ndarray:
    """The 1-sigma flux error [maggies] of a survey whose 5-sigma depth is `depth` [mag(AB)]."""
    return magnitude_to_flux(depth) / DEPTH_SNR


def depth_on_axis(axis: np.ndarray, table: dict, column: str) -> np.ndarray:
    """A table's depths [mag(AB)] at the values of `axis` (values,) [um], in log wavelength within each detector.

    The table holds `edges` (detectors + 1,) and, for each detector, lists of `wavelength` [um] and of `column`. Between a
    detector's outermost wavelength and its edge the depth is held: neighbouring detectors differ by up to 0.8 mag.
    """
    depth = np.full(len(axis), np.nan)
    edges = table["edges"]
    for low, high, wavelength, known in zip(edges, edges[1:], table["wavelength"], table[column]):
        inside = (axis >= low) & (axis < high)
        depth[inside] = np.interp(np.log(axis[inside]), np.log(wavelength), known)
    return depth


def normal_by_id(seed: int, stream: str, ids: np.ndarray, size: int) -> np.ndarray:
    """Standard normal numbers (ids, size) in which each row depends on (seed, stream, its id) alone.

    SplitMix64 (Steele, Lea and Flood 2014, OOPSLA), one generator for each id, all advanced at once. Making one of numpy's
    own generators for each galaxy takes 70 microseconds, most of a minute for a large catalog.
    """
    ids = np.asarray(ids)
    numbers = ids.astype(np.uint64) if ids.dtype.kind in "iu" else np.array([_digest(str(x)) for x in ids], np.uint64)
    start = _mix(_mix(numbers) ^ np.uint64(_digest(f"{int(seed)} {stream}")))
    steps = np.arange(1, size + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    bits = _mix(start[:, None] + steps) >> np.uint64(11)
    return ndtri((bits + 0.5) * 2.0**-53)


def _mix(x: np.ndarray) -> np.ndarray:
    """SplitMix64's scrambling of 64 bits, modulo 2^64."""
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


def _digest(text: str) -> int:
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
