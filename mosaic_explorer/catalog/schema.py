"""What a catalog is: an xarray Dataset with the table's variables, units and grids; `validate` is the one gate."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import xarray as xr

from ..errors import CatalogError, excerpt, nearest, unknown
from ..modalities import TABLE, Modality, Table, Variable
from .photometry_library import photometry_rows
from .unobserved import distinct, unobserved

GALAXY = "galaxy"
SKY_AREA = "sky_area_deg2"  # the attribute of a block and of a catalog: the area of sky whose galaxies it holds
SPLITS = ("train", "test")
GRID_TOLERANCE = 1e-3  # relative: grids that differ by more are other grids
SHOWN_ROWS = 5  # galaxies named in an error
MOST_NAMES = 16  # of a coordinate in an error
# What a survey measures of a variable NAME stands beside its true values: NAME_observed, NAME_error and NAME_limit.
OBSERVED, ERROR, LIMIT = "_observed", "_error", "_limit"
ERRORS = (1e-6, 90.0)  # allowed 1-sigma errors: 0 and the sentinels 99 and -99 lie outside


def build_catalog(
    values: dict[str, np.ndarray],
    *,
    attrs: dict | None = None,
    split: np.ndarray | None = None,
    galaxy_id: np.ndarray | None = None,
    table: Table = TABLE,
) -> xr.Dataset:
    """A catalog from arrays, {variable: (galaxies,) or (galaxies, values)}, in the units of the table.

    Variables that are not given are NaN, not observed, and take no memory. Nothing is checked here but names and shapes; see
    `validate`.
    """
    for name in values:
        if name not in table.variables:
            raise CatalogError(unknown("variable", name, table.variables))
    if not values:
        raise CatalogError("a catalog needs at least one variable.")
    n = len(next(iter(values.values())))
    data: dict[str, tuple] = {}
    coords: dict[str, np.ndarray | tuple] = {GALAXY: np.arange(n) if galaxy_id is None else np.asarray(galaxy_id)}
    for row in table:
        if row.dim is not None:
            coords[row.dim] = (
                row.dim,
                np.array(row.coordinate),
                {"units": row.coordinate_unit, "long_name": row.coordinate_label},
            )
        for variable in row.variables:
            shape = (n, row.size) if row.is_vector else (n,)
            array = np.asarray(values[variable.name], np.float32) if variable.name in values else unobserved(shape)
            if array.shape != shape:
                raise CatalogError(f"'{variable.name}' has shape {array.shape}; expected {shape} ({_shape_words(row)}).")
            dims = (GALAXY, row.dim) if row.is_vector else (GALAXY,)
            data[variable.name] = (dims, array, {"units": variable.unit, "long_name": variable.label})
    if split is not None:
        data["split"] = ((GALAXY,), np.asarray(split, dtype="U5"))
    return xr.Dataset(data, coords, attrs or {})


def _shape_words(row: Modality) -> str:
    return f"galaxies x {row.size} along {row.dim}" if row.is_vector else "one number per galaxy"


def validate(catalog: xr.Dataset, table: Table = TABLE) -> xr.Dataset:
    """The catalog, if every variable of the table is there on its grid, in its unit, finite or NaN, and possible.

    So must `photometry` be, magnitudes in any filters, if it is there. Other variables that the table does not have are left
    alone. Each failure names the variable, the galaxies, what was found
    and what was expected.

    Raises
    ------
    CatalogError
    """
    if not isinstance(catalog, xr.Dataset):
        raise CatalogError(
            f"a catalog is an xarray Dataset; found {type(catalog).__name__}. Make one of a galaxy's values with "
            "mosaic_explorer.galaxy(lsst=[...]), of a table with: mosaic import table FILE --map MAP.toml --out catalog.zarr"
        )
    if GALAXY not in catalog.dims:
        raise CatalogError(f"a catalog needs the dimension 'galaxy'; found {', '.join(map(str, catalog.dims)) or 'none'}.")
    if catalog.sizes[GALAXY] == 0:
        raise CatalogError("the catalog holds 0 galaxies; at least 1 is needed.")
    for row in (*table.without_filters, *photometry_rows(catalog)):
        for variable in row.variables:
            _check_shape(catalog, row, variable)
            _check_unit(catalog, variable)
            _check_values(catalog, row, variable)
            _check_observed(catalog, row, variable)
        if row.is_vector:
            _check_grid(catalog, row)
    if "split" in catalog:
        if catalog.variables["split"].dims != (GALAXY,) or catalog.variables["split"].dtype.kind not in "UOT":
            raise CatalogError(f"'split' must be one text for each galaxy; allowed: {', '.join(SPLITS)}.")
        strange = sorted(set(map(str, catalog.variables["split"].values)) - set(SPLITS))
        if strange:
            raise CatalogError(f"'split' holds '{strange[0]}'; allowed: {', '.join(SPLITS)}.")
    return catalog


def _check_shape(catalog: xr.Dataset, row: Modality, variable: Variable) -> None:
    name = variable.name
    if name not in catalog.variables:
        raise CatalogError(
            f"the catalog lacks '{name}' [{variable.unit or 'no unit'}]; if it was not observed, add it as NaN."
            f"{nearest(name, map(str, catalog.data_vars)).replace('Did you mean', 'Is it')}"
        )
    expected = (GALAXY, row.dim) if row.is_vector else (GALAXY,)
    data = catalog.variables[name]  # the bare variable: many times cheaper than catalog[name]
    if data.dims != expected:
        raise CatalogError(f"'{name}' has dimensions {data.dims}; expected {expected}.")
    if row.is_vector and catalog.sizes[row.dim] != row.size:
        raise CatalogError(f"'{name}' has {catalog.sizes[row.dim]} values along {row.dim}; expected {row.size}.")
    if data.dtype.kind not in "iuf":
        raise CatalogError(f"'{name}' holds {data.dtype} and not numbers.")


def _check_unit(catalog: xr.Dataset, variable: Variable) -> None:
    unit = catalog.variables[variable.name].attrs.get("units")
    if unit != variable.unit:
        say = "no units attribute" if unit is None else f"unit '{unit}'"
        raise CatalogError(
            f"'{variable.name}' has {say}; expected '{variable.unit}'. Convert it, then set its attribute 'units'."
        )


def _check_values(catalog: xr.Dataset, row: Modality, variable: Variable) -> None:
    values = catalog.variables[variable.name].values
    low, high = variable.allowed
    for is_wrong, what in (
        (np.isinf, "infinite values"),
        (lambda x: (x < low) | (x > high), f"values outside {low:g} to {high:g} {variable.unit}"),
    ):
        if is_wrong(distinct(values)).any():
            wrong = is_wrong(values)
            rows = np.flatnonzero(wrong.reshape(len(values), -1).any(1))
            example = values[wrong].flat[0]
            raise CatalogError(
                f"'{variable.name}' has {what} in {len(rows)} of {len(values)} galaxies "
                f"(rows {_some(rows)}; found {example:g}); "
                f"write NaN where a value was not observed."
            )


def _check_observed(catalog: xr.Dataset, row: Modality, variable: Variable) -> None:
    name = variable.name
    stated = catalog.variables[name + ERROR].attrs.get("units") if name + ERROR in catalog.variables else None
    in_own_unit = variable.is_log and stated == variable.unit  # as good as "dex"
    parts = (
        replace(variable, name=name + OBSERVED),
        Variable(name + ERROR, "", variable.unit if in_own_unit else variable.error_unit, "", allowed=ERRORS),
        Variable(name + LIMIT, "", "", "", allowed=(0, 1)),
    )
    lacking = [part.name for part in parts if part.name not in catalog.variables]
    if len(lacking) == len(parts):
        return
    if lacking:
        raise CatalogError(
            f"the catalog has observed values of '{name}' but lacks '{lacking[0]}'; '{parts[0].name}', '{parts[1].name}' and "
            f"'{parts[2].name}' belong together: add it, or drop the others."
        )
    for part in parts:
        _check_shape(catalog, row, part)
        _check_unit(catalog, part)
        _check_values(catalog, row, part)
    observed, error, limit = (catalog.variables[part.name].values for part in parts)
    if not np.issubdtype(limit.dtype, np.integer):
        raise CatalogError(
            f"'{name + LIMIT}' holds {limit.dtype}; expected integers, 1 where '{name}' is not detected, else 0."
        )
    wrong = np.isnan(observed) != np.isnan(error)
    if wrong.any():
        rows = np.flatnonzero(wrong.reshape(len(wrong), -1).any(1))
        raise CatalogError(
            f"'{name + OBSERVED}' and '{name + ERROR}' are not NaN in the same places in {len(rows)} galaxies "
            f"(rows {_some(rows)}); what was observed has an error, what was not has none."
        )


def _check_grid(catalog: xr.Dataset, row: Modality) -> None:
    if row.dim not in catalog.variables:
        raise CatalogError(f"the catalog lacks the coordinate '{row.dim}' of '{row.name}' ({row.size} values).")
    grid = catalog.variables[row.dim].values
    if row.extent is None:
        if [str(x) for x in grid] != [str(x) for x in row.coordinate]:
            some = ", ".join(map(str, grid[:MOST_NAMES])) + (", ..." if len(grid) > MOST_NAMES else "")
            raise CatalogError(f"'{row.dim}' is {excerpt(some)[1:-1]}; expected {', '.join(map(str, row.coordinate))}.")
        return
    unit, expected = catalog.variables[row.dim].attrs.get("units"), row.axis
    if unit is not None and unit != row.coordinate_unit:
        raise CatalogError(f"'{row.dim}' has unit '{unit}'; expected '{row.coordinate_unit}'.")
    if grid.dtype.kind not in "iuf":
        raise CatalogError(f"'{row.dim}' holds {grid.dtype} and not numbers.")
    if not np.allclose(grid, expected, rtol=GRID_TOLERANCE, atol=0):
        raise CatalogError(
            f"'{row.dim}' runs from {grid[0]:g} to {grid[-1]:g}; expected the grid from {expected[0]:g} to {expected[-1]:g} "
            f"{row.coordinate_unit} with {row.size} values."
        )


def _some(rows: np.ndarray) -> str:
    return ", ".join(map(str, rows[:SHOWN_ROWS])) + (", ..." if len(rows) > SHOWN_ROWS else "")
