"""What a map says of photometry besides its columns: errors, limits, zero points, the extinction of the Milky Way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeGuard

from ..errors import CatalogError, unknown
from ..modalities import Modality
from .extinction import LAWS
from .patterns import expand, is_pattern

Columns = str | tuple[str, ...] | dict[str, str]  # a pattern or one column; a list; a column for each band
PerBand = float | dict[str, float]

ERROR_KINDS = ("error", "inverse_variance", "snr")
COLUMN_KEYS = (*ERROR_KINDS, "limit", "extinction", "transmission")
NUMBER_KEYS = ("error_floor", "zero_point", "vega_to_ab", "softening")
KEYS = (
    *COLUMN_KEYS,
    *NUMBER_KEYS,
    *("error_unit", "limit_sigma", "nondetection", "depth_sigma", "detection_sigma"),
    *("ebv", "ebv_scale", "extinction_law", "instrument", "exact"),
)
NEGATIVE_ERROR = "negative error"  # as a `limit`: how LePhare marks an upper limit
NONDETECTION = 99.0  # BPZ, LePhare and RAIL write this magnitude for what they looked at and did not see


@dataclass(frozen=True)
class PhotometryMap:
    """How the photometry of a table was measured, by its map.

    error_kind : which of `ERROR_KINDS` the columns `error` hold; "" if the map names none
    error : their columns, or one number for all
    error_unit : "" for the values' own unit, else "mag", "relative" or a unit of flux
    limit : columns that are true where the value is an upper limit, or `NEGATIVE_ERROR`
    limit_sigma : of how many standard deviations those limits are
    nondetection : the magnitude of what was looked at and not seen, whose error is the depth at `depth_sigma`
    detection_sigma : what is measured to fewer standard deviations becomes a limit
    error_floor : [mag], added in quadrature to errors of detections
    zero_point : [AB mag] of one count; vega_to_ab : [mag] to add; softening : of asinh magnitudes
    extinction, transmission : columns of A [mag] or of the share of light let through by the Milky Way
    ebv : a column or a number, E(B-V) [mag], times `ebv_scale`, by `extinction_law`
    instrument : whose bands these are, if they are only taken for ours
    exact : there are no errors, and that is meant
    """

    error_kind: str = ""
    error: Columns | float | None = None
    error_unit: str = ""
    limit: Columns | None = None
    limit_sigma: float = 2.0
    nondetection: float = NONDETECTION
    depth_sigma: float = 1.0
    detection_sigma: float = 2.0
    error_floor: PerBand = 0.0
    zero_point: PerBand | None = None
    vega_to_ab: PerBand | None = None
    softening: PerBand | None = None
    extinction: Columns | None = None
    transmission: Columns | None = None
    ebv: str | float | None = None
    ebv_scale: float = 1.0
    extinction_law: str = "G23"
    instrument: str = ""
    exact: bool = False


def photometry_map(name: str, settings: dict, row: Modality) -> PhotometryMap:
    """The photometry's part of the section `name` of a map.

    Raises
    ------
    CatalogError
        If a value cannot be, with the key and what it may be.
    """
    values: dict = {}
    kinds = [key for key in ERROR_KINDS if key in settings]
    if len(kinds) > 1:
        raise CatalogError(f"[{name}] gives {' and '.join(kinds)}; one of them says how well a value is known.")
    if settings.get("exact") and kinds:
        raise CatalogError(f"[{name}] says exact = true and gives {kinds[0]}; leave out one of the two.")
    for key in COLUMN_KEYS:
        if key in settings:
            value = settings[key]
            is_number = key == "error" and _is_number(value)
            values["error" if key in ERROR_KINDS else key] = float(value) if is_number else _columns(name, key, value, row)
    for key in NUMBER_KEYS:
        if key in settings:
            values[key] = _per_band(name, key, settings[key], row)
    for key in ("limit_sigma", "depth_sigma", "detection_sigma", "nondetection", "ebv_scale"):
        if key in settings:
            value = settings[key]
            if not _is_number(value) or not (value > 0 or key == "nondetection"):
                raise CatalogError(f"[{name}] {key} must be a number above 0; found {value!r}.")
            values[key] = float(value)
    for key in ("error_unit", "instrument", "extinction_law"):
        if key in settings:
            if not isinstance(settings[key], str):
                raise CatalogError(f"[{name}] {key} must be a text; found {settings[key]!r}.")
            values[key] = settings[key]
    if values.get("extinction_law", "G23") not in LAWS:
        raise CatalogError(unknown(f"extinction_law in [{name}]", values["extinction_law"], LAWS))
    if "ebv" in settings:
        if not (isinstance(settings["ebv"], str) or _is_number(settings["ebv"])):
            raise CatalogError(f"[{name}] ebv must be a column's name or a number, E(B-V) [mag]; found {settings['ebv']!r}.")
        values["ebv"] = settings["ebv"]
    removers = [key for key in ("ebv", "extinction", "transmission") if key in settings]
    if len(removers) > 1:
        raise CatalogError(f"[{name}] gives {' and '.join(removers)}; the Milky Way's extinction is removed once.")
    if not isinstance(settings.get("exact", False), bool):
        raise CatalogError(f"[{name}] exact must be true or false; found {settings['exact']!r}.")
    return PhotometryMap(error_kind=kinds[0] if kinds else "", exact=settings.get("exact", False), **values)


def column_names(columns: Columns, section: str, key: str, labels: Sequence[str] | range) -> list[str]:
    """The columns that a key of a section names, one for each label (a band, or a channel's number).

    Raises
    ------
    CatalogError
        If there are more or fewer than labels, or a pattern gives none.
    """
    if isinstance(columns, str):
        names = expand(columns, labels) if is_pattern(columns) else [columns]
        if names is None:
            hole = "{i:03d}" if isinstance(labels, range) else "{band}"
            raise CatalogError(f"[{section}] {key} = '{columns}' must hold {hole} (or {{BAND}}, {{i}}), as in '{hole}_err'.")
    elif isinstance(columns, dict):
        lacking = [str(label) for label in labels if str(label) not in columns]
        if lacking:
            raise CatalogError(f"[{section}] {key} names no column for {', '.join(lacking)}; each value needs one.")
        names = [columns[str(label)] for label in labels]
    else:
        names = list(columns)
    if len(names) != len(labels):
        raise CatalogError(f"[{section}] {key} names {len(names)} columns for {len(labels)} of values; expected as many.")
    return names


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _columns(name: str, key: str, value: object, row: Modality) -> Columns:
    if isinstance(value, str) and value:
        return value
    if isinstance(value, list) and value and all(isinstance(x, str) for x in value):
        return tuple(value)
    if isinstance(value, dict) and value and all(isinstance(x, str) for x in value.values()):
        _check_bands(name, key, value, row)
        return dict(value)
    example = "'{band}_err'" if row.extent is None else "'err_{i:03d}'"
    raise CatalogError(f"[{name}] {key} must be a column, a pattern such as {example}, or a list of columns; found {value!r}.")


def _per_band(name: str, key: str, value: Any, row: Modality) -> PerBand:
    lowest = 0.0 if key in ("error_floor", "softening") else -1000.0
    numbers = value.values() if isinstance(value, dict) else [value]
    if not numbers or not all(_is_number(x) and lowest <= x < 1000 for x in numbers):
        what = "a number" if row.extent else "a number, or one for each band"
        raise CatalogError(f"[{name}] {key} must be {what}{' of at least 0' if lowest == 0 else ''}; found {value!r}.")
    if not isinstance(value, dict):
        return float(value)
    _check_bands(name, key, value, row)
    return {band: float(x) for band, x in value.items()}


def _check_bands(name: str, key: str, value: dict, row: Modality) -> None:
    for band in value:
        if row.extent is not None or band not in row.coordinate:
            raise CatalogError(unknown(f"band of {key} in [{name}]", band, map(str, row.coordinate)))
