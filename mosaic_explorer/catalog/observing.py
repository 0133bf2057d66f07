"""One variable of magnitudes as surveys measure it: noise by the survey's law, and the effects that were asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import xarray as xr

from ..errors import CatalogError
from .draws import normal_by_id
from .effects import Effect, Exposure, Record
from .effects.catalog_draws import CatalogDraws, companions
from .schema import ERROR, GALAXY, LIMIT, OBSERVED
from .surveys import flux_to_magnitude, magnitude_to_flux, measure
from .targets import Target

BLOCK = 20_000  # galaxies at a time, to bound memory; the answer does not depend on it
PATCH = "sky_patch"  # the variable that says in which patch of sky each galaxy lies
BLENDED_WITH, BLEND_SHARE = "blended_with", "blend_share"
# What a catalog keeps of effects, after NAME_; zero points only where it knows patches of sky.
RECORDS = (BLENDED_WITH, BLEND_SHARE, "reddening_residual", "aperture_loss", "zero_point_mag")


@dataclass
class Observed:
    """What is measured of all galaxies, and what effects did to each: {name: (values (galaxies, ...), attributes)}."""

    observed: np.ndarray
    error: np.ndarray
    limit: np.ndarray
    records: dict[str, tuple[np.ndarray, dict]]


def observe_target(catalog: xr.Dataset, target: Target, seed: int, effects: Sequence[Effect] = ()) -> xr.Dataset:
    """The catalog with NAME_observed, NAME_error and NAME_limit of a target NAME, and a record of the effects."""
    truth = catalog.variables[target.name]
    if np.isnan(truth.values[..., target.is_seen]).all():
        raise CatalogError(
            f"'{target.name}' is NaN for every galaxy, so '{target.surveys[0].name}' has nothing to observe; "
            f"leave this survey out or fill in '{target.name}' first."
        )
    sky = _Sky(catalog, seed, effects)
    there = _observed(np.asarray(truth.values), target, sky)
    about = target.about | {"seed": int(seed)} | (sky.about(target) if effects else {})
    parts = {
        OBSERVED: (there.observed, target.unit, "with noise"),
        ERROR: (there.error, target.error_unit, "1-sigma error"),
    }
    variables: dict[str, tuple] = {
        target.name + part: (truth.dims, values, {"units": unit, "long_name": f"{target.label}, {words}", **about})
        for part, (values, unit, words) in parts.items()
    }
    words = f"{target.label}: 1 where it is a {target.detection_words}-sigma limit, not detected"
    variables[target.name + LIMIT] = (truth.dims, there.limit, {"units": "", "long_name": words, **about})
    for name, (values, attrs) in there.records.items():
        variables[f"{target.name}_{name}"] = (truth.dims[: values.ndim], values, attrs | {"seed": int(seed)})
    old = [name for name in (f"{target.name}_{record}" for record in RECORDS) if name in catalog.variables]
    return catalog.drop_vars(old).assign(variables)


class _Sky:
    """The galaxies of a catalog on their lines of sight, as effects see them."""

    def __init__(self, catalog: xr.Dataset, seed: int, effects: Sequence[Effect]):
        self.seed, self.effects, self.ids = seed, effects, catalog[GALAXY].values
        self.patches = catalog.variables[PATCH].values if PATCH in catalog.variables else None
        split = catalog.variables["split"].values if "split" in catalog.variables else None
        blends = any(effect.name == "blends" for effect in effects)
        self.companions = companions(seed, self.ids, split) if blends else None

    def exposure(self, truth: np.ndarray, rows: np.ndarray, target: Target) -> Exposure:
        """Some galaxies' light after all effects."""
        flux = magnitude_to_flux(truth[rows].astype(float))
        other = np.zeros(flux.shape)
        if self.companions is not None:
            partner = self.companions[rows]
            other[partner >= 0] = np.nan_to_num(magnitude_to_flux(truth[partner[partner >= 0]].astype(float)))
        return self._after_effects(Exposure(flux, other, target.noise), rows, target)

    def _after_effects(self, exposure: Exposure, rows: np.ndarray, target: Target) -> Exposure:
        patches = None if self.patches is None else self.patches[rows]
        draws = CatalogDraws(self.seed, self.ids[rows], patches)
        for effect in self.effects:
            exposure = effect.apply(exposure, draws, target.bands)
        return exposure

    def about(self, target: Target) -> dict[str, Any]:
        """What the effects have in common to all galaxies, as attributes."""
        rows, dark = np.zeros(2, int), np.zeros((2, len(target.bands)))  # what is common does not depend on the light
        notes = self._after_effects(Exposure(dark, dark, target.noise), rows, target).notes
        common = {name: np.round(note.values[0], 6).tolist() for name, note in notes.items() if len(note.values) == 1}
        about: dict[str, Any] = {"effects": [effect.name for effect in self.effects]}
        sizes = {effect.name: asdict(effect) for effect in self.effects}  # type: ignore[call-overload]
        about["effect_sizes"] = json.loads(json.dumps(sizes))  # lists, as they are read back
        return about | ({"calibrated_as_one": list(target.bands.units), **common} if common else {})

    def records(self, exposure: Exposure, target: Target) -> dict[str, Record]:
        """What the effects did to each galaxy, (galaxies,), and to each of its values, (galaxies, values)."""
        by_patch = () if self.patches is None else ("zero_point_mag",)
        notes = {name: exposure.notes[name] for name in by_patch if name in exposure.notes}
        return exposure.records | {
            name: note._replace(values=target.bands.per_value(note.values)) for name, note in notes.items()
        }


def _observed(truth: np.ndarray, target: Target, sky: _Sky) -> Observed:
    observed, error = np.empty((2, *truth.shape), np.float32)
    limit = np.empty(truth.shape, np.int8)
    records: dict[str, list] = {}
    attrs: dict[str, dict] = {}
    for start in range(0, len(truth), BLOCK):
        rows = np.arange(start, min(start + BLOCK, len(truth)))
        normal = np.concatenate([normal_by_id(sky.seed, name, sky.ids[rows], size) for name, size in target.streams], axis=1)
        true, missing, noise = np.asarray(truth[rows], float), None, None
        if sky.effects:
            exposure = sky.exposure(truth, rows, target)
            true, missing, noise = flux_to_magnitude(exposure.flux), exposure.missing, exposure.noise
            for name, record in sky.records(exposure, target).items():
                records.setdefault(name, []).append(record.values)
                attrs[name] = {"units": record.unit, "long_name": f"{target.label}: {record.label}"}
        observed[rows], error[rows], limit[rows] = measure(true, normal, target.noise, target.detection_snr, noise=noise)
        if missing is not None:
            observed[rows], error[rows] = (np.where(missing, np.nan, part[rows]) for part in (observed, error))
            limit[rows] = np.where(missing, 0, limit[rows])
    whole = {name: (np.concatenate(parts).astype(np.float32), attrs[name]) for name, parts in records.items()}
    if BLEND_SHARE in whole and sky.companions is not None:
        whole[BLENDED_WITH] = _partners(sky, whole[BLEND_SHARE][0] > 0, target)
    return Observed(observed, error, limit, whole)


def _partners(sky: _Sky, is_blended: np.ndarray, target: Target) -> tuple[np.ndarray, dict]:
    nobody: Any = -1 if sky.ids.dtype.kind in "iu" else ""
    partners = np.where(is_blended, sky.ids[sky.companions], nobody)
    label = f"{target.label}: id of the galaxy whose light was measured with it; {nobody!r} where there is none"
    return partners, {"units": "", "long_name": label}
