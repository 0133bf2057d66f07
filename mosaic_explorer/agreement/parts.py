"""Galaxies as they are seen and predicted, beside what their own parts imply: of one galaxy on a page, of many in a catalog."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
import xarray as xr

from ..catalog.measurements import Measurements
from ..catalog.noise import add_noise
from ..catalog.photometry_library import NOT_ABSORBED
from ..catalog.schema import GALAXY, validate
from ..cosmology import age
from ..masks import Mask, as_mask
from ..modalities import Table
from ..model.answer import Answer
from ..model.mosaic import Mosaic
from ..model.quantiles import MEDIAN
from .implied import MASS, REDSHIFT, SED, SFH, camera_of, has_history, implied

CHUNK = 200  # galaxies whose whole answers are held at once


class Parts(NamedTuple):
    """n galaxies as they are drawn, each array (n, table.size), physical.

    values : what is seen of them, else the medians of the answer
    seen : bool; values of limits are predicted
    error : 1 sigma of what is seen, 0 where it is exact or predicted
    implied : what other parts make of a value, see `implied`; NaN elsewhere
    is_news : bool, whether that is more than what is simply seen: the value, or one of those that imply it, is predicted or
        measured with an error
    """

    values: np.ndarray
    seen: np.ndarray
    error: np.ndarray
    implied: np.ndarray
    is_news: np.ndarray

    @property
    def offset(self) -> np.ndarray:
        """What is implied less what is seen or predicted; NaN where that has an error of its own."""
        return np.where(self.error > 0, np.nan, self.implied - self.values)

    @property
    def news(self) -> np.ndarray:
        """What is implied, where that is more than what is simply seen, else NaN: what is drawn."""
        return np.where(self.is_news, self.implied, np.nan)

    def of(self, number: int) -> Parts:
        """One galaxy, each array (table.size,)."""
        return Parts(*(array[number] for array in self))


def parts_of(model: Mosaic, inputs: Measurements, mask: Mask, answer: Answer) -> Parts:
    """Of galaxies that a model was asked about.

    Parameters
    ----------
    inputs : measurements of n galaxies
    answer : about them under this mask, of all variables
    """
    table, medians = model.table, answer.quantiles[..., MEDIAN]
    seen = mask.seen & np.isfinite(inputs.values) & ~inputs.limit  # of a limit the model says what it thinks in any case
    values = np.where(seen, inputs.values, medians)
    error = np.where(seen, inputs.error, 0.0)
    light = str((model.config.get("catalog") or {}).get("light", ""))
    known = implied(table, values, absorbed=NOT_ABSORBED not in light)
    is_known = (seen & (error == 0)) & implying(table, seen, values)
    return Parts(values, seen, error, known, np.isfinite(known) & ~is_known)


def implying(table: Table, seen: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Whether all is seen that implies a value, (n, table.size) bool: for a magnitude the redshift and the part of the spectrum
    that the filters look at, for the stellar mass the redshift and the history up to it."""
    result = np.zeros(seen.shape, bool)
    if REDSHIFT not in table.scalar_names:
        return result
    place = table.place(REDSHIFT).start
    for number, redshift in enumerate(values[:, place].astype(float)):
        if not seen[number, place]:
            continue
        if (camera := camera_of(table)) is not None:
            result[number, camera.places] = seen[number, looked_at(table, redshift)].all()
        if has_history(table):
            result[number, table.place(MASS).start] = seen[number, lived_by(table, redshift)].all()
    return result


def looked_at(table: Table, redshift: float) -> np.ndarray:
    """The places in a table, of those of the spectrum, that its filters look at."""
    camera, places = camera_of(table), np.arange(table.size)[table.slices[SED]]
    if camera is None:
        return places[:0]
    low, high = camera.photometry.window(redshift)
    return places[(table[SED].axis >= low) & (table[SED].axis <= high)]


def lived_by(table: Table, redshift: float) -> np.ndarray:
    """The places in a table, of those of the history, up to the time at which a galaxy is observed."""
    return np.arange(table.size)[table.slices[SFH]][table[SFH].axis <= age(redshift)]


def parts(
    catalog: xr.Dataset, model: Mosaic, mask: Mask | str, *, noise: str | Iterable[str] | None = None, seed: int = 0
) -> xr.Dataset:
    """What the spectra and histories of galaxies, as they are seen and predicted, make of their magnitudes and masses.

    Of each of `lsst`, `spherex` and `log_stellar_mass` there are NAME_implied, the magnitudes of the spectrum at the redshift
    through the filters and the mass that the history forms, and NAME_offset, that less what is seen or predicted; NaN where
    that was measured with an error. `redshift` is the one that is seen, or predicted. With everything seen, offsets say how
    well the true values of a catalog hang together.

    >>> parts = me.agreement.parts(catalog, model, "lsst")
    >>> parts["spherex_offset"].dims
    ('galaxy', 'channel')

    Parameters
    ----------
    catalog, model, mask, noise, seed : as for `model.predict`

    Raises
    ------
    CatalogError, MaskError, ModelError
    """
    table, mask = model.table, as_mask(mask, model.table)
    validate(catalog, table)
    inputs = model.inputs(catalog if noise is None else add_noise(catalog, table, noise, seed))
    found = [_chunk(model, inputs[slice(start, start + CHUNK)], mask) for start in range(0, len(inputs), CHUNK)]
    whole = Parts(*(np.concatenate(arrays) for arrays in zip(*found, strict=True)))
    result = xr.Dataset(coords={GALAXY: catalog[GALAXY].values}, attrs={"model": model.name, "mask": mask.text})
    if REDSHIFT in table.scalar_names:
        result[REDSHIFT] = (GALAXY, whole.values[:, table.place(REDSHIFT).start])
    implied_names = [name for name in table.variables if np.isfinite(whole.implied[:, table.place(name)]).any()]
    for name in implied_names:
        row, variable = table.variables[name]
        dims = (GALAXY, row.dim) if row.is_vector else (GALAXY,)
        if row.is_vector:
            result = result.assign_coords({row.dim: catalog[row.dim].values})
        for word, array, unit in (("implied", whole.implied, variable.unit), ("offset", whole.offset, variable.error_unit)):
            numbers = array[:, table.place(name)]
            result[f"{name}_{word}"] = (dims, numbers if row.is_vector else numbers[:, 0], {"units": unit})
    return result


def _chunk(model: Mosaic, inputs: Measurements, mask: Mask) -> Parts:
    return parts_of(model, inputs, mask, model.answer(inputs, mask))
