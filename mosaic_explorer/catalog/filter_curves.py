"""The curves of the filters in which a catalog has magnitudes: the library's by name, others as the catalog holds them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import xarray as xr

from ..errors import CatalogError, excerpt
from ..photometry import Filter, filter_names, load_filter

FILTER, POINT = "filter", "curve_point"
WAVELENGTH, RESPONSE = "filter_wavelength", "filter_response"  # along `filter` and `curve_point`: curves that no library has
FEWEST_POINTS = 3  # of a curve


def catalog_filters(catalog: xr.Dataset) -> tuple[str, ...]:
    """The names of the filters in which a catalog has magnitudes."""
    return tuple(map(str, catalog.variables[FILTER].values)) if FILTER in catalog.variables else ()


def catalog_curves(catalog: xr.Dataset) -> list[Filter]:
    """The filters in which a catalog has magnitudes, with their curves: of the library by name, else those that it holds.

    Raises
    ------
    CatalogError
        If a filter is not in the library and the catalog does not hold its curve.
    """
    known = set(filter_names())
    return [load_filter(name) if name in known else _own_curve(catalog, name) for name in catalog_filters(catalog)]


def curve_coordinates(filters: Sequence[Filter], catalog: xr.Dataset | None = None) -> dict[str, tuple]:
    """The curves of those filters that the library lacks, as coordinates of a catalog in these filters; {} without such.

    Wavelengths [AA] and responses, (filters, points of the longest), NaN behind the last point and for the library's filters.
    The filters of `catalog`, if there is one, stand before the others.
    """
    curves = [*(_held(catalog) if catalog is not None else []), *filters]
    known = set(filter_names())
    own = {number: curve for number, curve in enumerate(curves) if curve.name not in known}
    size = max((len(curve.wave) for curve in own.values()), default=0)
    if size == 0:
        return {}
    wavelength, response = np.full((2, len(curves), size), np.nan)
    for number, curve in own.items():
        wavelength[number, : len(curve.wave)], response[number, : len(curve.wave)] = curve.wave, curve.transmission
    return {
        WAVELENGTH: ((FILTER, POINT), wavelength, {"units": "AA", "long_name": "wavelength of a filter's curve"}),
        RESPONSE: ((FILTER, POINT), response, {"units": "", "long_name": "response in detected photons"}),
    }


def _held(catalog: xr.Dataset) -> list[Filter]:
    """A catalog's filters with the curves that it holds itself; without points those that it does not."""
    curves = []
    for number, name in enumerate(catalog_filters(catalog)):
        wave = response = np.empty(0)
        if WAVELENGTH in catalog.variables and RESPONSE in catalog.variables:
            wave, response = (catalog.variables[part].values[number].astype(float) for part in (WAVELENGTH, RESPONSE))
            there = np.isfinite(wave) & np.isfinite(response)
            wave, response = wave[there], response[there]
        curves.append(Filter(name, wave, response))
    return curves


def _own_curve(catalog: xr.Dataset, name: str) -> Filter:
    curve = _held(catalog)[catalog_filters(catalog).index(name)]
    wave, response = curve.wave, curve.transmission
    if not len(wave):
        raise CatalogError(
            f"the filter {excerpt(name)} of the catalog is not in the library, and the catalog does not hold its curve; name "
            "it as the library does (`mosaic photometry --list`), or give its curve in a file of two columns."
        )
    if len(wave) < FEWEST_POINTS or not (np.diff(wave) > 0).all() or wave[0] <= 0 or (response < 0).any() or not response.any():
        raise CatalogError(
            f"the curve of the filter {excerpt(name)} in '{WAVELENGTH}' [AA] and '{RESPONSE}' cannot be: wavelengths above 0 "
            f"must rise, at least {FEWEST_POINTS} of them, and responses be 0 or more and not all 0."
        )
    return curve
