"""Values with units of astropy's, and tables of bands, as plain numbers in a catalog's units; astropy itself is not needed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from ..errors import CatalogError
from ..modalities import Modality, Variable
from ..photometry.synthetic import AB_ZERO_JY
from .measured import measured
from .schema import ERROR, LIMIT
from .surveys import flux_to_magnitude

FLUX = "Jy"  # what is of its kind becomes a magnitude


def without_units(values: Mapping[str, Any], rows: Mapping[str, Modality]) -> dict[str, Any]:
    """What `galaxy` was given, with fluxes as AB magnitudes and masses, rates and luminosities as their logarithms.

    Of a flux with an error that is a flux, what is below 2 sigma becomes a limit, as of any survey. Data frames and tables
    whose columns are named after a vector's values become dicts. What bears a unit already in use stays as it is.

    Raises
    ------
    CatalogError
        If a flux without an error, or a mass, is not above 0; or only one of a value and its error is a flux.
    """
    plain = {name: _columns(value, rows[name]) for name, value in values.items()}
    for name, row in rows.items():
        variable = next((v for v in row.variables if v.name == name), None)
        if variable is None:  # an error or a limit
            continue
        if variable.is_magnitude:
            _set_magnitudes(plain, name)
        elif variable.is_log:
            plain[name] = _logarithm(plain[name], variable)
    return plain


def _columns(value: Any, row: Modality) -> Any:
    """A data frame or table as a dict, if its columns are named as the values of a vector are; a column with its unit."""
    names = getattr(value, "colnames", None)  # of astropy's tables
    if names is None and getattr(value, "ndim", 0) == 2:
        names = getattr(value, "columns", None)  # of pandas' data frames
    if names is not None and row.is_vector and set(map(str, names)) & set(map(str, row.coordinate)):
        return {str(name): _quantity(value[name]) for name in names}
    if isinstance(value, Mapping):
        return {key: _quantity(one) for key, one in value.items()}
    return _quantity(value)


def _quantity(value: Any) -> Any:
    """A table's column with a unit as a quantity, which can be converted."""
    return getattr(value, "quantity", value) if getattr(value, "unit", None) is not None else value


def _is(value: Any, unit: str) -> bool:
    """Whether a value is a quantity that can be given in this unit."""
    return hasattr(value, "to_value") and hasattr(value, "unit") and bool(value.unit.is_equivalent(unit))


def _set_magnitudes(plain: dict[str, Any], name: str) -> None:
    """The fluxes of a modality as magnitudes, with errors and limits where they have errors, in place."""
    value, error = plain[name], plain.get(name + ERROR)
    parts = value if isinstance(value, Mapping) else {None: value}
    errors = error if isinstance(error, Mapping) and isinstance(value, Mapping) else dict.fromkeys(parts, error)
    if not any(_is_flux(one) for one in [*parts.values(), *errors.values()]):
        return
    found: dict[str, dict] = {part: {} for part in ("", ERROR, LIMIT)}
    for key, one in parts.items():
        label = name if key is None else f"{name}' of '{key}"
        for part, result in zip(found, _measured(label, one, errors.get(key)), strict=True):
            if result is not None:
                found[part][key] = result
    if found[LIMIT] and name + LIMIT in plain:
        raise CatalogError(f"'{name + LIMIT}' is for magnitudes; of fluxes with errors it is known which are limits.")
    for part, results in found.items():
        if results:
            plain[name + part] = results if isinstance(value, Mapping) else results[None]


def _is_flux(value: Any) -> bool:
    """Whether it is a flux density; a magnitude is none, though it can be converted to one."""
    return _is(value, FLUX) and not hasattr(value, "physical")


def _measured(label: str, value: Any, error: Any) -> Iterator[Any]:
    """A value's magnitude, its error [mag] and whether it is a limit; the last two are None where nothing is known of them."""
    if not _is_flux(value) and not _is_flux(error):
        return iter((value, error, None))
    if not _is_flux(value) or (error is not None and not _is_flux(error)):
        raise CatalogError(f"of '{label}' and its error one is a flux and one is not; give both as fluxes or as magnitudes.")
    flux = _maggies(value)
    if error is not None:
        return iter(measured(flux, _maggies(error)))
    if (flux <= 0).any():
        faintest = f"{np.min(flux) * AB_ZERO_JY:.3g} Jy"
        raise CatalogError(f"'{label}' has a flux of {faintest} without an error; give its error, and it becomes a limit.")
    return iter((flux_to_magnitude(flux), None, None))


def _maggies(value: Any) -> np.ndarray:
    return np.asarray(np.ma.filled(value.to_value(FLUX), np.nan), float) / AB_ZERO_JY


def _logarithm(value: Any, variable: Variable) -> Any:
    """A mass, rate or luminosity as its logarithm, not below the floor."""
    unit = variable.unit.removeprefix("log10(").removesuffix(")")
    physical = getattr(value, "physical", value)  # of a dex
    if not _is(physical, unit):
        return value
    numbers = np.asarray(physical.to_value(unit), float)
    if (numbers < 0).any() or (variable.floor is None and (numbers == 0).any()):
        raise CatalogError(f"'{variable.name}' is {np.min(numbers):.3g} {unit}; expected more than 0.")
    with np.errstate(divide="ignore"):
        return np.maximum(np.log10(numbers), -np.inf if variable.floor is None else variable.floor)
