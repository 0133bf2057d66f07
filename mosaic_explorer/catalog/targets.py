"""What surveys observe of a catalog: a modality of the table, or filters of its photometry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import xarray as xr

from ..errors import CatalogError, excerpt
from ..modalities import TABLE
from .bands import Bands
from .filter_curves import catalog_filters
from .photometry_library import PHOTOMETRY
from .surveys import DEPTH_SNR, NoiseModel, Survey, filter_noise, flux_to_magnitude, noise_model


@dataclass(frozen=True)
class Target:
    """A variable of magnitudes (galaxies, values) and the surveys that observe it.

    noise : what the surveys state; NaN for values that none observes
    detection_snr : below it is a limit; a number, or (values,)
    streams : names of random numbers and how many values each has, which together are all values
    """

    name: str
    label: str
    unit: str
    error_unit: str
    surveys: tuple[Survey, ...]
    bands: Bands
    noise: NoiseModel
    detection_snr: Any
    streams: tuple[tuple[str, int], ...]

    @property
    def is_seen(self) -> np.ndarray:
        """Which values a survey observes, (values,) bool."""
        return np.broadcast_to(np.isfinite(self.noise.sky), (len(self.bands),))

    @property
    def about(self) -> dict[str, Any]:
        """Attributes of what is measured: by whom, how deeply, by which source."""
        seen = self.is_seen
        about = {
            "survey": " + ".join(survey.name for survey in self.surveys),
            "survey_title": " + ".join(survey.title for survey in self.surveys),
            "source": "; ".join(dict.fromkeys(survey.source for survey in self.surveys)),
            "depth_5_sigma": self.depths(DEPTH_SNR)[seen].tolist(),
            "limiting_magnitude": self.depths(self.detection_snr)[seen].tolist(),
            "detection_snr": self.detection_snr if len(self.surveys) == 1 else [s.detection_snr for s in self.surveys],
            "floor_mag": self.surveys[0].floor if len(self.surveys) == 1 else [s.floor for s in self.surveys],
        }
        return about if seen.all() else about | {"observed": [u for u, there in zip(self.bands.units, seen) if there]}

    @property
    def detection_words(self) -> str:
        """The signal-to-noise ratio below which a value is a limit, in words."""
        return " or ".join(f"{snr:g}" for snr in dict.fromkeys(survey.detection_snr for survey in self.surveys))

    def depths(self, snr: Any) -> np.ndarray:
        """The magnitudes (values,) at which a signal-to-noise ratio is reached, to a thousandth."""
        return np.round(np.broadcast_to(flux_to_magnitude(self.noise.flux_at(snr)), (len(self.bands),)).astype(float), 3)


def targets(catalog: xr.Dataset, surveys: Sequence[Survey]) -> list[Target]:
    """What these surveys observe, a target a variable.

    Raises
    ------
    CatalogError
        If the catalog has no photometry, or none in the filters of a survey that observes it.
    """
    of_filters = tuple(survey for survey in surveys if survey.modality == PHOTOMETRY)
    alone = [_of_row(survey) for survey in surveys if survey.modality != PHOTOMETRY]
    return [*alone, _of_filters(catalog, of_filters)] if of_filters else alone


def _of_row(survey: Survey) -> Target:
    row = TABLE[survey.modality]
    (variable,) = row.variables
    return Target(
        variable.name,
        variable.label,
        variable.unit,
        variable.error_unit,
        (survey,),
        Bands.of_row(row),
        noise_model(survey, row),
        survey.detection_snr,
        ((survey.modality, row.size),),
    )


def _of_filters(catalog: xr.Dataset, surveys: tuple[Survey, ...]) -> Target:
    if PHOTOMETRY not in catalog.variables:
        raise CatalogError(
            f"the catalog has no '{PHOTOMETRY}', magnitudes in a library of filters, which '{surveys[0].name}' measures; "
            f"add those in its filters first: mosaic photometry CATALOG --filters {','.join(surveys[0].filters)}"
        )
    names = catalog_filters(catalog)
    size = len(names)
    wavelength, floor, sky, snr = np.full((4, size), np.nan)
    for survey in surveys:
        there = [name for name in survey.filters if name in names]
        if not there:
            raise CatalogError(
                f"'{PHOTOMETRY}' has none of the filters of '{survey.name}' ({', '.join(survey.filters)}); found "
                f"{excerpt(', '.join(names))}. Add magnitudes in them first, or leave this survey out."
            )
        places, own = [names.index(name) for name in there], [survey.filters.index(name) for name in there]
        model, at = filter_noise(survey)
        wavelength[places], sky[places] = at[own], model.sky[own]
        floor[places], snr[places] = model.floor, survey.detection_snr
    return Target(
        PHOTOMETRY,
        "magnitude",
        "mag(AB)",
        "mag",
        surveys,
        Bands.of_filters(names, wavelength),
        NoiseModel(floor, np.zeros(size), sky),
        surveys[0].detection_snr if len(surveys) == 1 else snr,
        tuple((f"{PHOTOMETRY} {name}", 1) for name in names),
    )
