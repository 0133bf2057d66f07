"""Noise, stored and not baked in: what a survey would measure stands beside the true magnitudes, with its errors and limits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import xarray as xr

from ..errors import CatalogError, unknown
from ..modalities import TABLE, Table
from .effects import Effect, choose_effects
from .measurements import Measurements, catalog_measurements, catalog_values
from .observing import observe_target
from .schema import ERROR, GALAXY, LIMIT, OBSERVED, validate
from .surveys import SETTINGS, choose_surveys, load_surveys
from .targets import targets
from .trust import trust_of


def observe(
    catalog: xr.Dataset, surveys: Sequence[str], seed: int = 0, effects: str | Iterable[str | Effect] = ()
) -> xr.Dataset:
    """The catalog as these surveys would measure it: its true values, and beside them magnitudes with noise.

    Each survey adds to its modality NAME, along the same dimensions: `NAME_observed` [mag(AB)], `NAME_error` [mag] (2.5/ln 10
    over the measured signal-to-noise ratio) and `NAME_limit` (1 where the source is not detected: then `NAME_observed` is the
    limiting magnitude and `NAME_error` that of a source there). NaN stays NaN. Earlier observations of NAME are replaced.
    A galaxy's noise depends on the seed, the modality and its own id alone (the coordinate `galaxy`), whatever else the
    catalog holds and whatever the survey: with one seed, a deeper survey shrinks the same noise.

    `effects` are what real surveys suffer from beside noise; see `catalog.effects` and docs/surveys.md. They change what is
    measured, never the truth, and are recorded: as attributes where they are common to many galaxies, else as variables
    (`NAME_blended_with`, `NAME_blend_share`, `NAME_reddening_residual`, `NAME_aperture_loss`). Where the catalog says in
    which `sky_patch` each galaxy lies, zero points (then `NAME_zero_point_mag`) and reddening are one for each patch.

    Parameters
    ----------
    surveys : names in `data/surveys.toml`, at most one for each modality, or for each filter of `photometry`
    seed : any integer
    effects : "all", a name of `data/effects.toml`, or several; an effect of other sizes as the object itself

    Raises
    ------
    CatalogError
        If a survey or an effect is unknown, two surveys observe the same, the catalog has no value to observe, or ids repeat.
    """
    selection, chosen = choose_surveys(surveys), choose_effects(effects)
    validate(catalog)
    ids = catalog[GALAXY].values
    if len(np.unique(ids)) < len(ids):
        raise CatalogError(
            "'galaxy' holds the same id more than once, and noise is drawn by id; number the galaxies anew, "
            "for instance with catalog.assign_coords(galaxy=range(catalog.sizes['galaxy']))."
        )
    for target in targets(catalog, selection):
        catalog = observe_target(catalog, target, seed, chosen)
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
        return Measurements.exact(catalog_values(catalog, table), trust_of(catalog))
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
        modality = load_surveys()[name].modality
        if modality not in TABLE.by_name:
            raise CatalogError(f"'{name}' observes '{modality}', of which models see nothing; leave it out here.")
        variable = TABLE[modality].variables[0].name
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
