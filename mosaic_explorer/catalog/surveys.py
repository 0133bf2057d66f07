"""Surveys: how deep they look, and the noise law that follows; for numpy arrays and, in training, for torch tensors."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from ..errors import CatalogError, unknown
from ..modalities import Modality

SURVEYS = Path(__file__).parent / "data" / "surveys.toml"
MAG = 2.5 / np.log(10)  # mag: a small relative flux error, in magnitudes
DEPTH_SNR = 5.0  # the signal-to-noise ratio at a survey's depth
EXACT = "noise-free"
# What the explorer and the evaluation offer: a name, and the surveys that observe LSST's bands and SPHEREx' channels.
SETTINGS = {
    EXACT: (),
    "LSST Y1": ("lsst-y1", "spherex-allsky"),
    "LSST Y10 + SPHEREx deep": ("lsst-y10", "spherex-deep"),
}


@dataclass(frozen=True)
class Survey:
    """One survey of `data/surveys.toml`: what it observes and how deeply.

    `noise` names a table of depths and how to read it. Sources measured below `detection_snr` become limits.
    """

    name: str
    modality: str
    title: str
    source: str
    detection_snr: float
    noise: dict

    @property
    def floor(self) -> float:
        """What calibration adds to every error [mag]."""
        return self.noise["floor_mag"]

    @property
    def filters(self) -> tuple[str, ...]:
        """Its filters in the library; () for a survey that observes a modality of the table."""
        return tuple(_surveys_file()["tables"][self.noise["table"]].get("filters", ()))


@dataclass(frozen=True)
class NoiseModel:
    """A survey's noise on the values of one modality: the variance of a flux f is (floor f)^2 + photon f + sky.

    Fluxes are in maggies (1 is AB magnitude 0, 3631 Jy). The arrays may be numpy's or torch's, of shape (values,) or one that
    broadcasts with the fluxes.

    floor : relative, of calibration
    photon : [maggies], the source's own photons
    sky : [maggies^2], everything that does not depend on the source
    """

    floor: Any
    photon: Any
    sky: Any

    def flux_error(self, flux: Any) -> Any:
        """1 sigma of a flux [maggies]."""
        return ((self.floor * flux) ** 2 + self.photon * flux + self.sky) ** 0.5

    def flux_at(self, snr: float) -> Any:
        """The flux [maggies] whose signal-to-noise ratio is `snr`."""
        share = 1 - (snr * self.floor) ** 2  # solves share f^2 - snr^2 photon f - snr^2 sky = 0
        linear = snr**2 * self.photon
        return (linear + (linear**2 + 4 * share * snr**2 * self.sky) ** 0.5) / (2 * share)

    def between(self, deep: NoiseModel, part: Any) -> NoiseModel:
        """The model a `part` of the way (0 to 1) from this one to a deeper one of the same kind, in log sky variance."""
        deeper = (deep.sky / self.sky) ** part
        return NoiseModel(self.floor, self.photon * deeper, self.sky * deeper)


def choose_surveys(names: Sequence[str]) -> list[Survey]:
    """The surveys of these names; at least one, and at most one for each modality, or for each filter of the library."""
    surveys, selection = load_surveys(), dict[str, Survey]()
    if not names:
        raise CatalogError(f"no survey was given; choose from: {', '.join(surveys)}.")
    for name in names:
        if name not in surveys:
            raise CatalogError(unknown("survey", name, surveys))
        survey = surveys[name]
        for part in survey.filters or (survey.modality,):
            if part in selection:
                raise CatalogError(f"'{selection[part].name}' and '{name}' both observe '{part}'; give one of them.")
            selection[part] = survey
    return list({survey.name: survey for survey in selection.values()}.values())


@cache
def _surveys_file() -> dict:
    return tomllib.loads(SURVEYS.read_text(encoding="utf-8"))


def load_surveys() -> dict[str, Survey]:
    """All surveys of `data/surveys.toml`, by name."""
    return {name: Survey(name, **row) for name, row in _surveys_file()["surveys"].items()}


def noise_model(survey: Survey, row: Modality) -> NoiseModel:
    """The survey's noise on the values of its modality, by the law of Ivezic et al. 2019 (ApJ 873, 111, Eq. 4-5).

    One visit of 5-sigma depth m5 has the variance (0.04 - gamma) f f5 + gamma f5^2; visits average. SPHEREx, limited by the
    sky, has gamma = 0.04 and one visit.
    """
    noise = survey.noise
    table = _surveys_file()["tables"][noise["table"]]
    if "edges" in table:  # depths of spectral channels
        depth, gamma, visits = depth_on_axis(row.axis, table, noise["column"]), np.array(DEPTH_SNR**-2), np.array(1.0)
    else:
        depth, gamma, per_year = (np.array(table[key], float) for key in ("visit_depth", "gamma", "visits_per_year"))
        visits = per_year * noise["years"]
    flux = magnitude_to_flux(depth)
    return NoiseModel(_relative(survey.floor), (DEPTH_SNR**-2 - gamma) * flux / visits, gamma * flux**2 / visits)


def filter_noise(survey: Survey) -> tuple[NoiseModel, np.ndarray]:
    """The noise of a survey that observes filters of the library, limited by the sky, and their wavelengths [um].

    Both are in the order of `survey.filters`. Its table holds `depth` [mag(AB)] at the signal-to-noise ratio `depth_snr`.
    """
    table = _surveys_file()["tables"][survey.noise["table"]]
    depth = np.array(table["depth"], float)
    sky = (magnitude_to_flux(depth) / table.get("depth_snr", DEPTH_SNR)) ** 2
    return NoiseModel(_relative(survey.floor), np.zeros(len(depth)), sky), np.array(table["wavelength"], float)


def _relative(magnitudes: float) -> float:
    """An error in magnitudes as a part of the flux."""
    return 10 ** (magnitudes / 2.5) - 1


def measure(
    true_magnitude: Any,
    normal: Any,
    model: NoiseModel,
    detection_snr: Any,
    xp: ModuleType = np,
    noise: NoiseModel | None = None,
) -> tuple:
    """What is measured of true magnitudes: (observed [mag(AB)], error [mag], limit (bool)), all (galaxies, values).

    The noise is Gaussian in flux: true flux + `normal` (standard normal numbers, same shape) times the error at the true
    flux. The error that is reported is that at the measured flux, as a survey would know it: it gives nothing of the truth
    away. Below `detection_snr` stand the limiting magnitude and the error of a source there. NaN gives NaN, NaN and False.
    `model` is what the survey states, `noise` what is really there, left out the same. `xp` is numpy or torch, whichever
    made the arrays.
    """
    true_flux = magnitude_to_flux(true_magnitude)
    flux = true_flux + normal * (noise or model).flux_error(true_flux)
    limiting = model.flux_at(detection_snr)
    limit = flux < limiting
    flux = xp.maximum(flux, limiting)  # NaN stays NaN
    error = MAG * model.flux_error(flux) / flux
    return flux_to_magnitude(flux, xp), xp.where(limit, MAG / detection_snr, error), limit


def magnitude_to_flux(magnitude: Any) -> Any:
    """AB magnitudes as flux [maggies: 1 is AB magnitude 0, 3631 Jy]."""
    return 10 ** (-0.4 * magnitude)


def flux_to_magnitude(flux: Any, xp: ModuleType = np) -> Any:
    """Positive flux [maggies] as AB magnitudes; `xp` as for `measure`."""
    return -2.5 * xp.log10(flux)


def depth_on_axis(axis: np.ndarray, table: dict, column: str) -> np.ndarray:
    """A table's depths [mag(AB)] at the values of `axis` (values,) [um], in log wavelength within each detector.

    The table holds `edges` (detectors + 1,) and, for each detector, lists of `wavelength` [um] and of `column`. Between a
    detector's outermost wavelength and its edge the depth is held: neighbouring detectors differ by up to 0.8 mag.
    """
    depth = np.full(len(axis), np.nan)
    edges = table["edges"]
    for low, high, wavelength, depths in zip(edges, edges[1:], table["wavelength"], table[column]):
        inside = (axis >= low) & (axis < high)
        depth[inside] = np.interp(np.log(axis[inside]), np.log(wavelength), depths)
    return depth
