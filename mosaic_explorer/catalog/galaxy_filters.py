"""Magnitudes in filters of any survey as a program gives them: by filter, a value, or a value with its error and limit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ..errors import CatalogError, unknown
from ..photometry import Filter, load_filter
from .photometry_library import PHOTOMETRY
from .schema import ERROR, LIMIT

PARTS = ("", ERROR, LIMIT)  # of a tuple: the value, its error, whether it is a limit
EXAMPLE = f'{PHOTOMETRY}={{"hsc2017-g": (22.1, 0.02), "hsc2017-r2": 21.8, "mine.txt": (20.3, 0.05)}}'


def by_filter(values: Mapping[str, Any]) -> tuple[dict[str, Any], list[Filter], list[str]]:
    """What `galaxy` was given of `photometry`, its errors and limits: each {filter: values}, the filters, and the exact ones.

    Raises
    ------
    CatalogError
        If it is no dict by filter, a filter is neither in the library nor in a file, or an error or limit is given twice.
    """
    given = values.get(PHOTOMETRY)
    if given is None:
        beside = " and ".join(name for name in values if name.startswith(PHOTOMETRY))
        raise CatalogError(f"'{PHOTOMETRY}' is missing, to which {beside} belongs; give {EXAMPLE}.")
    if not isinstance(given, Mapping) or not given:
        raise CatalogError(f"'{PHOTOMETRY}' is given by filter, as {EXAMPLE}; found {type(given).__name__}.")
    curves = {str(key): load_filter(key) for key in given}
    names: dict[str, str] = {key: curve.name for key, curve in curves.items()}
    if doubled := sorted({name for name in names.values() if list(names.values()).count(name) > 1}):
        raise CatalogError(f"'{PHOTOMETRY}' has two filters called '{doubled[0]}'; give each once, or rename a file.")
    found: dict[str, dict[str, Any]] = {part: {} for part in PARTS}
    for key, value in given.items():
        parts = value if isinstance(value, tuple) else (value,)
        if not 1 <= len(parts) <= len(PARTS):
            raise CatalogError(
                f"'{PHOTOMETRY}' of '{key}' is a tuple of {len(parts)}; expected (value, error) or (value, error, limit), or a "
                "list or array of several galaxies' values."
            )
        for part, one in zip(PARTS, parts):
            if one is not None:
                found[part][names[str(key)]] = (
                    np.broadcast_to(one, np.shape(parts[0]), subok=True) if part and np.ndim(one) == 0 else one
                )
    result: dict[str, Any] = {PHOTOMETRY: found[""]}
    is_dict = True
    for part in (ERROR, LIMIT):
        apart = values.get(PHOTOMETRY + part)
        if apart is not None and not isinstance(apart, Mapping):
            if found[part]:
                raise CatalogError(_given_twice(PHOTOMETRY + part, next(iter(found[part]))))
            result[PHOTOMETRY + part], is_dict = apart, False
            continue
        for key, one in (apart or {}).items():
            name = names.get(str(key), str(key))
            if name not in found[""]:
                raise CatalogError(f"'{PHOTOMETRY + part}': {unknown('filter', name, names)}")
            if name in found[part]:
                raise CatalogError(_given_twice(PHOTOMETRY + part, name))
            found[part][name] = one
        if found[part]:
            result[PHOTOMETRY + part] = found[part]
    is_measured = PHOTOMETRY + ERROR in result or PHOTOMETRY + LIMIT in result
    exact = [name for name in found[""] if is_dict and is_measured and name not in {**found[ERROR], **found[LIMIT]}]
    return result, list(curves.values()), exact


def _given_twice(name: str, filter_name: str) -> str:
    return f"'{name}' gives that of '{filter_name}', which stands beside its value already; give it once."
