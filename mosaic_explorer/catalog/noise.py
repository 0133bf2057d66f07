"""Noise, stored and not baked in: what a survey would measure stands beside the true magnitudes, with its errors and limits."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import numpy as np
import xarray as xr
from scipy.special import ndtri

from ..errors import CatalogError, unknown
from ..modalities import TABLE, Table
from .measurements import Measurements, catalog_measurements, catalog_values
from .schema import ERROR, GALAXY, LIMIT, OBSERVED, validate
from .surveys import DEPTH_SNR, SETTINGS, Survey, choose_surveys, flux_to_magnitude, load_surveys, measure, noise_model

BLOCK = 20_000  # galaxies at a time, to bound memory; the answer does not depend on it


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
    selection = choose_surveys(surveys)
    validate(catalog)
    ids = catalog[GALAXY].values
    if len(np.unique(ids)) < len(ids):
        raise CatalogError(
            "'galaxy' holds the same id more than once, and noise is drawn by id; number the galaxies anew, "
            "for instance with catalog.assign_coords(galaxy=range(catalog.sizes['galaxy']))."
        )
    for survey in selection:
        catalog = _observe_one(catalog, survey, seed, ids)
    return validate(catalog)


def usable_surveys(catalog: xr.Dataset, table: Table, names: Sequence[str]) -> tuple[str, ...]:
    """Those of the surveys whose magnitudes the catalog has and the table has a place for errors of."""

    def is_usable(modality: str) -> bool:
        row = table.by_name.get(modality)
        return row is not None and row.measured and bool(np.isfinite(catalog.variables[row.variables[0].name].values).any())

    return tuple(name for name in names if is_usable(load_surveys()[name].modality))


def as_measured(catalog: xr.Dataset, table: Table, surveys: Sequence[str], seed: int = 0) -> Measurements:
    """What these surveys would measure of the catalog's galaxies, as `observe` says; without a survey their true values."""
    if not surveys:
        return Measurements.exact(catalog_values(catalog, table))
    return catalog_measurements(observe(catalog, surveys, seed), table)


def add_noise(catalog: xr.Dataset, table: Table, noise: str | Iterable[str], seed: int = 0) -> xr.Dataset:
    """A catalog of exact values as surveys would measure it.

    Parameters
    ----------
    noise : a survey's name, several, or one of `SETTINGS`, of which those surveys count whose values the catalog has

    Raises
    ------
    CatalogError
        If there is no such survey, or the catalog's values of its modality are measured already; else as `observe`.
    """
    words = survey_names(noise)
    if words in [(setting,) for setting in SETTINGS]:
        names = usable_surveys(catalog, table, SETTINGS[words[0]])
        if SETTINGS[words[0]] and not names:
            raise CatalogError(f"'{words[0]}' has nothing to observe: the catalog has no magnitudes.")
    else:
        names = words
        choose_surveys(names)
    refuse_measured(map(str, catalog.variables), names)
    return observe(catalog, names, seed) if names else catalog


def refuse_measured(variables: Iterable[str], surveys: Iterable[str]) -> None:
    """Raise a CatalogError if surveys would add noise to what was measured already, by the names of a catalog's variables."""
    there = set(variables)
    for name in surveys:
        variable = TABLE[load_surveys()[name].modality].variables[0].name
        if variable + OBSERVED in there:
            raise CatalogError(
                f"the catalog holds measured values of '{variable}' already, and noise is added to exact ones; leave '{name}' "
                f"out, or drop '{variable + OBSERVED}', '{variable + ERROR}' and '{variable + LIMIT}'."
            )


def survey_names(noise: str | Iterable[str] | None) -> tuple[str, ...]:
    """The words of a choice of noise: surveys' names, or a setting's; () for none."""
    if noise is None:
        return ()
    if not isinstance(noise, str):
        return tuple(noise)
    if noise not in SETTINGS and noise not in load_surveys():
        raise CatalogError(unknown("noise", noise, [*load_surveys(), *SETTINGS]))
    return (noise,)


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
        observed[part], error[part], limit[part] = measure(
            np.asarray(truth.values[part], float), normal, model, survey.detection_snr
        )
    about = {
        "survey": survey.name,
        "survey_title": survey.title,
        "source": survey.source,
        "depth_5_sigma": [round(float(x), 3) for x in flux_to_magnitude(model.flux_at(DEPTH_SNR))],
        "limiting_magnitude": [round(float(x), 3) for x in flux_to_magnitude(model.flux_at(survey.detection_snr))],
        "detection_snr": survey.detection_snr,
        "floor_mag": survey.noise["floor_mag"],
        "seed": int(seed),
    }
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
                {"units": variable.error_unit, "long_name": f"{variable.label}, 1-sigma error", **about},
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
    is_observed = np.isfinite(observed)
    detected = is_observed & (limit == 0)
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
        fraction = detected[:, part].sum() / max(is_observed[:, part].sum(), 1)
        lines.append(
            f"  {label:<12} {depths:>14} {fraction:>10.1%} {f'{np.median(errors):.3f} mag' if len(errors) else '-':>14}"
        )
    lines.append(
        f"  at least {survey.detection_snr:g} sigma in all {row.size}: {detected.all(1).mean():.1%} of galaxies; "
        f"in one or more: {detected.any(1).mean():.1%}"
    )
    return "\n".join(lines)


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
