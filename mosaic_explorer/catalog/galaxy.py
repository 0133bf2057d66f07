"""A catalog from the values at hand, of one galaxy or of many: exact, or as they were measured, with errors and limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import xarray as xr
from numpy.typing import ArrayLike

from ..errors import CatalogError, excerpt, unknown
from ..modalities import TABLE, Modality, Table
from ..photometry import Filter
from .galaxy_filters import by_filter
from .galaxy_units import without_units
from .measured import DETECTION_SIGMA, measured_magnitudes
from .photometry_library import GIVEN, PHOTOMETRY, photometry_row, with_photometry
from .schema import ERROR, GALAXY, LIMIT, OBSERVED, SHOWN_ROWS, build_catalog, validate
from .surveys import MAG

MEASURED = "measured"  # attrs["values"] of a catalog whose values were measured, and are no truth
LEAST_ERROR = 2e-6  # [mag] of an exact value among measured ones; catalogs hold none smaller
MAGNITUDE_UNITS = ("mag", "AB", "ABmag", "mag(AB)")  # as astropy writes them

Values = ArrayLike | Mapping[str, Any]


def galaxy(*, id: ArrayLike | None = None, **values: Values) -> xr.Dataset:
    """A catalog of one galaxy or of several: give any variables, in the units of the table; the rest is NaN, not observed.

    >>> mine = me.galaxy(redshift=0.7, lsst=[24.1, 23.9, 23.2, 22.8, 22.6, 22.5])
    >>> mine = me.galaxy(lsst={"g": 23.9, "r": 23.2, "i": 22.8}, lsst_error={"g": 0.05, "r": 0.03, "i": 0.03})
    >>> mine = me.galaxy(lsst=magnitudes, lsst_error=errors, lsst_limit=is_limit, id=table["object_id"])
    >>> mine.sizes["galaxy"]
    3
    >>> mine = me.galaxy(photometry={"hsc2017-g": (22.1, 0.02), "hsc2017-r2": 21.8, "mine.txt": (20.3, 0.05)}, redshift=0.7)
    >>> mine["filter"].values.tolist()
    ['hsc2017-g', 'hsc2017-r2', 'mine']

    Of n galaxies `lsst` has the shape (n, 6) and `redshift` (n,); lists, arrays, masked ones among them, and pandas' columns
    will do, and for named values like bands a dict. `lsst_error` and `lsst_limit` stand beside `lsst`, `spherex_error` and
    `spherex_limit` beside `spherex`. With errors the magnitudes count as measured, without as exact. A value whose error is
    above 0.543 mag, of less than 2 sigma, becomes a limit.

    Quantities of astropy are converted: fluxes to AB magnitudes, with errors that are fluxes, masses and rates to their
    logarithms. A data frame or table whose columns are bands will do for `lsst`, in any order.

    `photometry` holds magnitudes in filters of any survey, by names of the library (`mosaic photometry --list`) or files of two
    columns: a value or array of values, or a tuple of it with its error, or with its error and whether it is a limit. Errors
    and limits may as well stand in `photometry_error` and `photometry_limit`, by filter; a filter with neither is exact. The
    curves of files become part of the catalog.

    Parameters
    ----------
    id : one whole number or text a galaxy, each once; answers bear it (default: 0, 1, ...)
    **values : variables of the table; NAME_error [mag], 1 sigma; NAME_limit, true where NAME is the 2-sigma limiting
        magnitude of a galaxy that was not detected (its error is not read)

    Raises
    ------
    CatalogError
        If a name, a shape, a unit or a value cannot be; the line names the variable and the galaxy's row.
    """
    if not values:
        raise CatalogError(f"a galaxy needs at least one value; give, for instance, lsst=[...] ({', '.join(TABLE.variables)}).")
    table, filters, exact = TABLE, list[Filter](), list[str]()
    if any(name in (PHOTOMETRY, PHOTOMETRY + ERROR, PHOTOMETRY + LIMIT) for name in values):
        parts, filters, exact = by_filter(values)
        values, table = {**values, **parts}, TABLE.with_row(photometry_row(filters))
    rows = {name: _row_of(name, table) for name in values}
    values = without_units(values, rows)
    rows |= {name: _row_of(name, table) for name in values if name not in rows}  # errors and limits of fluxes
    flags = {name: value for name, value in values.items() if name not in table.variables and name.endswith(LIMIT)}
    arrays = {name: _array(name, value, rows[name]) for name, value in values.items() if name not in flags}
    arrays |= {name: _flags(name, value, rows[name]) for name, value in flags.items()}
    arrays = _same_length(arrays, rows)
    if exact:
        _set_exact(arrays, [rows[PHOTOMETRY].coordinate.index(name) for name in exact])
    n = len(next(iter(arrays.values())))
    true = {name: array for name, array in arrays.items() if name in table.variables}
    measurements: dict[str, tuple] = {}
    for row in table:
        name = row.variables[0].name
        if row.measured and (name + ERROR in arrays or name + LIMIT in arrays):
            true[name], parts = _measurements(row, arrays)
            measurements |= parts
    attrs = {"values": MEASURED} if measurements else {}
    magnitudes = true.pop(PHOTOMETRY, None)
    catalog = build_catalog(true or {"redshift": np.full(n, np.nan)}, attrs=attrs, galaxy_id=_ids(id, n))
    if magnitudes is not None:
        catalog = with_photometry(catalog, magnitudes, filters, GIVEN)
    return validate(catalog.assign(measurements))


def _set_exact(arrays: dict[str, np.ndarray], places: list[int]) -> None:
    """Errors as good as none for filters without, among those that have one."""
    value = arrays[PHOTOMETRY]
    error = arrays.setdefault(PHOTOMETRY + ERROR, np.full(value.shape, np.nan))
    error[:, places] = np.where(np.isfinite(value[:, places]), LEAST_ERROR, np.nan)


def _row_of(name: str, table: Table) -> Modality:
    """The modality that an argument belongs to."""
    base = next((name.removesuffix(end) for end in (ERROR, LIMIT) if name.endswith(end)), name)
    if name in table.variables:
        return table.variables[name][0]
    if base not in table.variables or base == name:
        measured = [v.name + end for row in table if row.measured for v in row.variables for end in (ERROR, LIMIT)]
        raise CatalogError(unknown("variable", name, [*table.variables, *measured, PHOTOMETRY]))
    row = table.variables[base][0]
    if not row.measured:
        raise CatalogError(f"'{name}' has no place: models take '{base}' as exact; leave '{name}' out.")
    return row


def _array(name: str, value: Values, row: Modality) -> np.ndarray:
    """Numbers as they were given, of shape () or (n,) of a scalar, (size,) or (n, size) of a vector; NaN where masked."""
    for one in value.values() if isinstance(value, Mapping) else (value,):
        _check_unit(name, one, row)
    if isinstance(value, Mapping):
        value = _by_coordinate(name, value, row)
    if hasattr(value, "to_numpy"):  # of pandas: its own types know a missing value
        value = value.to_numpy()
    if isinstance(value, np.ma.MaskedArray):
        value = np.where(np.ma.getmaskarray(value), np.nan, value.data)
    objects = np.asarray(value, object) if not isinstance(value, np.ndarray) else value
    try:
        array = _numbers(objects)
    except (TypeError, ValueError):
        raise CatalogError(f"'{name}' must be numbers; {_first_text(objects)}.") from None
    expected = f"{row.size} values ({_shape_words(row)})" if row.is_vector else "one number, or one for each galaxy: (n,)"
    wanted = 1 if row.is_vector else 0
    if array.ndim not in (wanted, wanted + 1) or (row.is_vector and array.shape[-1] != row.size):
        raise CatalogError(f"'{name}' has shape {array.shape}; expected {expected}.")
    return array


def _numbers(values: np.ndarray) -> np.ndarray:
    """As float64; None and pandas' NA are NaN, texts and complex numbers are refused."""
    if values.dtype.kind in "OUSTc":
        flat = [float("nan") if x is None or type(x).__name__ == "NAType" else _number(x) for x in values.ravel()]
        return np.array(flat, float).reshape(values.shape)
    return np.asarray(values, float)


def _number(x: object) -> float:
    if isinstance(x, (str, bytes)):
        raise TypeError
    return float(x)  # type: ignore[arg-type]


def _first_text(values: np.ndarray) -> str:
    """Where the first thing stands that is no number, and what it is."""
    for place, x in np.ndenumerate(values):
        try:
            _numbers(np.array([x], object))
        except (TypeError, ValueError):
            return f"row {place[0]} holds {excerpt(x)}" if place else f"found {excerpt(x)}"
    return f"found {values.dtype}"


def _by_coordinate(name: str, value: Mapping[str, Any], row: Modality) -> list:
    """The values of a vector that were given by the names of its coordinate, like bands; NaN for those left out."""
    if not row.is_vector or not isinstance(row.coordinate[0], str):
        raise CatalogError(f"'{name}' must be numbers; found a dict.")
    for key in value:
        if key not in row.coordinate:
            raise CatalogError(f"'{name}': {unknown(row.dim or 'value', str(key), row.coordinate)}")
    columns = [np.asarray(value.get(key, np.nan), object) for key in row.coordinate]
    try:
        return np.stack(np.broadcast_arrays(*columns), -1).tolist()
    except ValueError:
        lengths = ", ".join(f"{key} {np.size(x)}" for key, x in value.items())
        raise CatalogError(f"'{name}' has columns of several lengths ({lengths}); expected one for all.") from None


def _check_unit(name: str, value: Values, row: Modality) -> None:
    unit = str(getattr(value, "unit", None) or "")
    variable = row.variables[0] if row.is_vector else TABLE.variables[name][1]  # every scalar is of the common table
    allowed = (variable.unit, variable.error_unit, *(MAGNITUDE_UNITS if variable.is_magnitude else ()))
    if unit and unit not in allowed:
        raise CatalogError(f"'{name}' has the unit '{unit}'; expected '{variable.unit or 'none'}'.")


def _flags(name: str, value: Values, row: Modality) -> np.ndarray:
    """True where a value is a limit; what is not there is none."""
    array = np.nan_to_num(_array(name, value, row))
    wrong = ~np.isin(array, (0, 1))
    if wrong.any():
        raise CatalogError(
            f"'{name}' is true where '{row.variables[0].name}' is a limit, else false; found {array[wrong].flat[0]:g}."
        )
    return array > 0


def _shape_words(row: Modality) -> str:
    axis = " ".join(row.coordinate) if isinstance(row.coordinate[0], str) else f"along {row.dim}"
    return f"{axis}), or of n galaxies (n, {row.size}"


def _same_length(arrays: dict[str, np.ndarray], rows: dict[str, Modality]) -> dict[str, np.ndarray]:
    """All with a first axis of as many galaxies."""
    grown = {name: array if array.ndim > rows[name].is_vector else array[None] for name, array in arrays.items()}
    longest = max(grown, key=lambda name: len(grown[name]))
    n = len(grown[longest])
    for name, array in grown.items():
        if len(array) == 0:
            raise CatalogError(f"'{name}' is empty; expected at least one galaxy.")
        if len(array) != n:
            raise CatalogError(f"'{name}' is of {len(array)}, '{longest}' of {n} galaxies; expected as many of each.")
    return grown


def _measurements(row: Modality, arrays: dict[str, np.ndarray]) -> tuple[np.ndarray, dict[str, tuple]]:
    """A modality's values where it was detected, and its three variables of measurement."""
    (variable,) = row.variables
    name = variable.name
    if name not in arrays:
        raise CatalogError(
            f"'{name}' is missing, to which {' and '.join(x for x in arrays if x.startswith(name + '_'))} belong."
        )
    value = arrays[name]
    flag = arrays.get(name + LIMIT, np.zeros(value.shape, bool))
    given = arrays.get(name + ERROR, np.full(value.shape, np.nan))
    _check_pairs(row, value, given, flag)
    observed, error, limit = measured_magnitudes(value, np.where(flag, MAG / DETECTION_SIGMA, given))
    observed, error = np.where(flag, value, observed), np.where(flag, MAG / DETECTION_SIGMA, error)
    limit = np.where(flag, 1, limit).astype(np.int8)
    label, dims = variable.label, (GALAXY, row.dim)
    return np.where(limit == 1, np.nan, observed), {
        name + OBSERVED: (dims, observed.astype(np.float32), {"units": variable.unit, "long_name": f"{label}, as measured"}),
        name + ERROR: (
            dims,
            error.astype(np.float32),
            {"units": variable.error_unit, "long_name": f"{label}, 1-sigma error"},
        ),
        name + LIMIT: (
            dims,
            limit,
            {"units": "", "long_name": f"{label}: 1 where it is a {DETECTION_SIGMA:g}-sigma limit, not detected"},
        ),
    }


def _check_pairs(row: Modality, value: np.ndarray, error: np.ndarray, flag: np.ndarray) -> None:
    """Raise a CatalogError unless what was observed has an error above 0 or is a limit, and nothing else has one."""
    name = row.variables[0].name
    there, has_error = np.isfinite(value), np.isfinite(error)
    for wrong, found, wanted in (
        (there & ~has_error & ~flag, f"a '{name}' without '{name + ERROR}'", "an error [mag] of each value that is no limit"),
        (~there & has_error & ~flag, f"a '{name + ERROR}' without '{name}'", "NaN in both where nothing was observed"),
        (~there & flag, f"a '{name + LIMIT}' without '{name}'", "the limiting magnitude where it is true"),
        (there & (error <= 0) & ~flag, f"a '{name + ERROR}' that is not above 0", "1 sigma [mag]"),
    ):
        if wrong.any():
            places = np.argwhere(wrong)
            galaxies = np.unique(places[:, 0])
            some = ", ".join(map(str, galaxies[:SHOWN_ROWS])) + (", ..." if len(galaxies) > SHOWN_ROWS else "")
            raise CatalogError(
                f"{len(galaxies)} galaxies (rows {some}) have {found}, the first at {row.dim} {row.coordinate[places[0, 1]]}; "
                f"expected {wanted}."
            )


def _ids(id: ArrayLike | None, n: int) -> np.ndarray | None:
    if id is None:
        return None
    ids = np.atleast_1d(np.asarray(id))
    if ids.dtype.kind == "O":
        ids = np.array([str(x) for x in ids]) if not all(isinstance(x, int) for x in ids) else ids.astype(np.int64)
    if ids.shape != (n,):
        raise CatalogError(f"'id' has shape {ids.shape}; expected one for each of {n} galaxies.")
    if ids.dtype.kind not in "iuUT":
        raise CatalogError(f"'id' holds {ids.dtype}; expected whole numbers or texts.")
    unique, counts = np.unique(ids, return_counts=True)
    if len(unique) < n:
        raise CatalogError(f"'id' holds {excerpt(str(unique[counts > 1][0]))} more than once; expected each once.")
    return ids
