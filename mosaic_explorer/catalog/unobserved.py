"""Variables that nobody observed: NaN for every galaxy, at the price of one number, in memory and on disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import xarray as xr
import zarr


def unobserved(shape: tuple[int, ...]) -> np.ndarray:
    """NaN of any shape, float32, read-only, in four bytes: a million galaxies without spectra would take 4 GB of them."""
    return np.broadcast_to(np.float32(np.nan), shape)


def emptied(variable: xr.Variable, n: int) -> xr.Variable:
    """A variable as if nobody had observed it, of `n` galaxies; its values are not read."""
    return xr.Variable(variable.dims, unobserved((n, *variable.shape[1:])), variable.attrs)


def is_constant(values: np.ndarray) -> bool:
    """Whether an array repeats one number in memory, as `unobserved` does."""
    return values.size > 0 and not any(values.strides[i] for i in range(values.ndim) if values.shape[i] > 1)


def distinct(values: np.ndarray) -> np.ndarray:
    """The values that a check of each value need look at: one of an array that repeats it, with as many dimensions."""
    return values[(slice(0, 1),) * values.ndim] if is_constant(values) else values


def without_observation(catalog: xr.Dataset) -> list[str]:
    """The variables of a catalog in memory that `unobserved` made."""
    return [
        str(name)
        for name, variable in catalog.data_vars.items()
        if variable.dtype == np.float32
        and isinstance(variable.data, np.ndarray)
        and is_constant(variable.data)
        and np.isnan(variable.data.flat[0])
    ]


def choose_galaxies(catalog: xr.Dataset, rows: np.ndarray, absent: list[str] | None = None) -> xr.Dataset:
    """Some galaxies, (k,) places, in this order, as `catalog.isel(galaxy=rows)`; what nobody observed still takes no memory.

    `absent` names the variables that nobody observed, for a catalog that is not in memory yet.
    """
    absent = without_observation(catalog) if absent is None else absent
    chosen = catalog.drop_vars(absent).isel(galaxy=rows)
    nothing = {name: emptied(catalog.variables[name], chosen.sizes["galaxy"]) for name in absent}
    return chosen.assign(nothing)[list(catalog.data_vars)]


def write_unobserved(folder: Path, name: str, variable: xr.Variable, chunks: tuple[int, ...]) -> None:
    """Add a variable that nobody observed to a store: an array without pieces, which readers fill with NaN."""
    zarr.open_group(folder, mode="r+", use_consolidated=False).create_array(
        name,
        shape=variable.shape,
        chunks=chunks,
        dtype=np.float32,
        fill_value=np.nan,
        dimension_names=[str(dim) for dim in variable.dims],
        attributes=dict(variable.attrs),
    )
