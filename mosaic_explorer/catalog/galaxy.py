"""A catalog of one galaxy, from the values at hand."""

from __future__ import annotations

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike

from ..errors import CatalogError, unknown
from ..modalities import TABLE
from .schema import build_catalog, validate


def galaxy(**values: ArrayLike) -> xr.Dataset:
    """A catalog of one galaxy: give any variables, in the units of the table; the rest is NaN, not observed.

    >>> galaxy(redshift=0.7, lsst=[24.1, 23.9, 23.2, 22.8, 22.6, 22.5])

    Raises
    ------
    CatalogError
        If a name, a length or a value cannot be.
    """
    arrays = {}
    for name, value in values.items():
        if name not in TABLE.variables:
            raise CatalogError(unknown("variable", name, TABLE.variables))
        row, _ = TABLE.variables[name]
        try:
            array = np.asarray(value, float)
        except (TypeError, ValueError):
            raise CatalogError(f"'{name}' must be numbers; found {value!r}.") from None
        shape = (row.size,) if row.is_vector else ()
        if array.shape != shape:
            raise CatalogError(f"'{name}' has shape {array.shape}; expected {f'{row.size} values' if shape else 'one number'}.")
        arrays[name] = array[None]
    return validate(build_catalog(arrays))
