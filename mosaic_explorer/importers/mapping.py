"""The map of a table: a TOML file that says which column is what, in which unit; checked when it is loaded.

See docs/import-map.toml for every key with an example.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from ..errors import CatalogError, unknown
from ..modalities import TABLE, Modality, Table

TOP_KEYS = ("title", "id", "split", "duplicates", "hdu", "group", "h", "sentinels", "inf_is_missing")
COMMON_KEYS = ("column", "unit", "sentinels", "inf_is_missing")
SEVERAL_KEYS = ("columns", "pattern", "first")
TIMES = ("cosmic time", "lookback from observation", "lookback from today")
DUPLICATES = ("exclude", "keep")


@dataclass(frozen=True)
class GridMap:
    """The grid of a spectrum or a history: numbers, or the name of a column, HDU or dataset that holds them."""

    where: tuple[float, ...] | str
    unit: str
    is_edges: bool = False  # the numbers are the ends of bins, one more than there are values
    time: str = ""  # one of TIMES, for a history


@dataclass(frozen=True)
class Entry:
    """Where one variable comes from: an array column, or one column per value, given by names or by a pattern."""

    variable: str
    unit: str
    column: str | None = None
    columns: tuple[str, ...] = ()
    places: tuple[int, ...] | None = None  # which of the variable's values the columns are; None: all, in order
    pattern: str | None = None
    first: int = 0
    grid: GridMap | None = None
    sentinels: tuple = ()
    inf_is_missing: bool = False


@dataclass(frozen=True)
class ColumnMap:
    """A loaded map."""

    text: str
    entries: tuple[Entry, ...]
    title: str | None = None
    id: str | None = None
    split: str | None = None
    duplicates: str = "exclude"
    hdu: int | str | None = None
    group: str | None = None
    h: float | None = None


def load_map(path: str | Path, table: Table = TABLE) -> ColumnMap:
    """The map in a TOML file.

    Raises
    ------
    CatalogError
        If there is no such file, it is no TOML, or a key or value of it cannot be.
    """
    path = Path(path)
    try:
        text = path.read_text()
        settings = tomllib.loads(text)
    except OSError as error:
        raise CatalogError(f"the map '{path}' cannot be read ({error.strerror}).") from error
    except ValueError as error:
        raise CatalogError(f"the map '{path}' is no TOML: {error}.") from error
    for key in settings:
        if key not in TOP_KEYS and key not in table.variables:
            raise CatalogError(unknown("key in the map", key, [*TOP_KEYS, *table.variables]))
    for key, kind, what in (
        ("title", str, "a text"),
        ("id", str, "a column's name"),
        ("split", str, "a column's name"),
        ("hdu", (int, str), "a number or a name"),
        ("group", str, "a group's name"),
        ("h", (int, float), "a number such as 0.6774"),
    ):
        if key in settings:
            _check(settings[key], kind, "map", key, what)
    if not 0.3 < settings.get("h", 0.7) < 1.5:
        raise CatalogError(f"h is H0 / (100 km/s/Mpc), about 0.7; found {settings['h']}.")
    if settings.get("duplicates", "exclude") not in DUPLICATES:
        raise CatalogError(unknown("value of duplicates", settings["duplicates"], DUPLICATES))
    if settings.get("duplicates") == "keep" and "id" in settings:
        raise CatalogError("the map gives an id and duplicates = 'keep'; an id is of one galaxy: leave out one of the two.")
    shared = {"sentinels": settings.get("sentinels", []), "inf_is_missing": settings.get("inf_is_missing", False)}
    entries = tuple(
        _entry(name, settings[name], table.variables[name][0], shared) for name in table.variables if name in settings
    )
    if not entries:
        raise CatalogError(f"the map names no variable; give at least one of: {', '.join(table.variables)}.")
    plain = {key: settings[key] for key in TOP_KEYS if key in settings and key not in shared}
    return ColumnMap(text, entries, **plain)


def _entry(name: str, settings: dict, row: Modality, shared: dict) -> Entry:
    if not isinstance(settings, dict):
        raise CatalogError(f"'{name}' in the map must be a section, [{name}]; found {settings!r}.")
    # Only a grid in time or wavelength can differ from ours; bands and channels are what they are.
    has_grid = row.dim in ("cosmic_time", "wavelength")
    has_names = row.is_vector and row.extent is None
    is_history = has_grid and row.dim == "cosmic_time"
    allowed = [*COMMON_KEYS, *(SEVERAL_KEYS if row.is_vector else ())]
    allowed += [f"{row.dim}s"] if has_names else []
    allowed += ["grid", "edges", "grid_unit"] if has_grid else []
    allowed += ["time"] if is_history else []
    for key in settings:
        if key not in allowed:
            raise CatalogError(unknown(f"key in [{name}]", key, allowed))
    settings = {**shared, **settings}
    for key, kind, what in (
        ("column", str, "a column's name"),
        ("pattern", str, "a text such as 'name_{i}'"),
        ("first", int, "a whole number"),
        ("unit", str, "a text"),
        ("inf_is_missing", bool, "true or false"),
        ("sentinels", list, "a list such as [-99, 99]"),
    ):
        if key in settings:
            _check(settings[key], kind, name, key, what)
    for sentinel in settings["sentinels"]:
        _check(sentinel, (int, float, str), name, "sentinels", "a list of numbers or texts")
    sources = [key for key in ("column", "columns", "pattern") if key in settings]
    if len(sources) != 1:
        found = " and ".join(sources) or "none"
        raise CatalogError(f"[{name}] needs one of {'column, columns, pattern' if row.is_vector else 'column'}; found {found}.")
    if name != "redshift" and "unit" not in settings:
        raise CatalogError(f"[{name}] needs a unit; ours is '{row.variables[0].unit if row.is_vector else 'log10(Msun)'}'.")
    if settings.get("unit", "") != "" and name == "redshift":
        raise CatalogError(f"[redshift] has no unit; found '{settings['unit']}'.")
    columns, places = _columns(name, settings, row, row.dim) if row.dim is not None else ((), None)
    return Entry(
        name,
        settings.get("unit", ""),
        settings.get("column"),
        columns,
        places,
        settings.get("pattern"),
        settings.get("first", 0),
        _grid(name, settings, is_history) if has_grid else None,
        tuple(settings["sentinels"]),
        settings["inf_is_missing"],
    )


def _columns(name: str, settings: dict, row: Modality, dim: str) -> tuple[tuple[str, ...], tuple[int, ...] | None]:
    """The columns that a section lists, and which values they are."""
    plural = f"{dim}s"
    columns, names = settings.get("columns", ()), settings.get(plural)
    if isinstance(columns, dict):
        columns, names = list(columns.values()), list(columns)
    if not isinstance(columns, (list, tuple)) or not all(isinstance(c, str) for c in columns):
        raise CatalogError(f'[{name}] columns must be column names, a list or {{{dim} = "column"}}; found {columns!r}.')
    if names is not None:
        for label in names:
            if row.extent is not None or label not in row.coordinate:
                raise CatalogError(unknown(dim, label, map(str, row.coordinate)))
        if len(set(names)) != len(names) or (columns and len(columns) != len(names)):
            raise CatalogError(f"[{name}] names {len(columns) or len(names)} columns for the {plural} {', '.join(names)}.")
        return tuple(columns), tuple(row.coordinate.index(label) for label in names)
    if "grid" not in settings and "edges" not in settings and columns and len(columns) != row.size:
        raise CatalogError(f"[{name}] lists {len(columns)} columns; expected {row.size}, one for each {dim}.")
    return tuple(columns), None


def _grid(name: str, settings: dict, is_history: bool) -> GridMap:
    keys = [key for key in ("grid", "edges") if key in settings]
    if len(keys) != 1:
        raise CatalogError(
            f"[{name}] needs its {'times' if is_history else 'wavelengths'}: grid = [...] (one for each value) or "
            f"edges = [...] (ends of bins, one more), or the name of a column, HDU or dataset that holds them."
        )
    where = settings[keys[0]]
    if isinstance(where, list):
        where = tuple(float(x) for x in where if isinstance(x, (int, float)))
        if len(where) != len(settings[keys[0]]):
            raise CatalogError(f"[{name}] {keys[0]} must hold numbers only.")
    elif not isinstance(where, str):
        raise CatalogError(f"[{name}] {keys[0]} must be a list of numbers or a name; found {where!r}.")
    if "grid_unit" not in settings:
        raise CatalogError(f"[{name}] needs grid_unit, for example {'Gyr' if is_history else 'AA'}.")
    _check(settings["grid_unit"], str, name, "grid_unit", "a text")
    time = settings.get("time", "")
    if is_history and time not in TIMES:
        raise CatalogError(unknown(f"time in [{name}]", time, TIMES))
    return GridMap(where, settings["grid_unit"], keys[0] == "edges", time)


def _check(value: object, kind: type | tuple, section: str, key: str, what: str) -> None:
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise CatalogError(f"[{section}] {key} must be {what}; found {value!r}.")
