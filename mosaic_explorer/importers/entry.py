"""One section of a map: where a variable comes from, in which unit, on which grid."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..errors import CatalogError, unknown
from ..modalities import Modality
from ..photometry import Filter
from .photometry_map import KEYS as PHOTOMETRY_KEYS
from .photometry_map import PhotometryMap, photometry_map

COMMON_KEYS = ("column", "unit", "sentinels", "inf_is_missing")
SEVERAL_KEYS = ("columns", "pattern", "first")
MASS_KEYS = ("mass", "surviving_fraction")
MASSES = ("formed", "surviving")
FRAMES = ("rest", "observed")
USUAL = "usual"  # as `sentinels`: the usual numbers and words for "not observed", where they are no possible value
TIMES = ("cosmic time", "lookback from observation", "lookback from today")


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
    usual_sentinels: bool = False
    inf_is_missing: bool = False
    photometry: PhotometryMap | None = None
    is_observed: bool = False  # a spectrum as measured at the Earth, along observed wavelengths
    surviving_fraction: float | None = None  # of the mass formed, where the masses are those of stars that live
    filters: tuple[Filter, ...] = field(default=(), compare=False)  # of photometry in filters of any survey, value by value


def read_entry(name: str, settings: dict, row: Modality, shared: dict) -> Entry:
    """The section `name` of a map, with what it shares with others.

    Raises
    ------
    CatalogError
        If a key or value of it cannot be.
    """
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
    allowed += ["frame"] if row.dim == "wavelength" else []
    allowed += PHOTOMETRY_KEYS if row.measured else []
    allowed += MASS_KEYS if name == "log_stellar_mass" else []
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
        ("frame", str, f"one of {', '.join(FRAMES)}"),
        ("mass", str, f"one of {', '.join(MASSES)}"),
        ("surviving_fraction", (int, float), "a number such as 0.63"),
    ):
        if key in settings:
            check_type(settings[key], kind, name, key, what)
    sentinels = [USUAL] if settings["sentinels"] == USUAL else settings["sentinels"]
    check_type(sentinels, list, name, "sentinels", f"a list such as [-99, 99], or '{USUAL}', or both: ['{USUAL}', -5]")
    for sentinel in sentinels:
        check_type(sentinel, (int, float, str), name, "sentinels", "a list of numbers or texts")
    if settings.get("frame", FRAMES[0]) not in FRAMES:
        raise CatalogError(unknown(f"frame in [{name}]", settings["frame"], FRAMES))
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
        tuple(sentinel for sentinel in sentinels if sentinel != USUAL),
        USUAL in sentinels,
        settings["inf_is_missing"],
        photometry_map(name, settings, row) if row.measured else None,
        settings.get("frame") == "observed",
        _surviving_fraction(name, settings),
    )


def _surviving_fraction(name: str, settings: dict) -> float | None:
    """The share of the mass formed that lives in stars, where the map says that a mass is of those."""
    mass, fraction = settings.get("mass", MASSES[0]), settings.get("surviving_fraction")
    if mass not in MASSES:
        raise CatalogError(unknown(f"mass in [{name}]", mass, MASSES))
    if mass == "formed":
        if fraction is not None:
            raise CatalogError(f'[{name}] gives surviving_fraction, which goes with mass = "surviving".')
        return None
    if fraction is None:
        raise CatalogError(
            f"[{name}] holds the mass of stars that live; ours is that of all stars ever formed. Give the mass formed if the "
            f"fit has it, or write surviving_fraction = 0.63, say, by which every mass is then divided (0.2 dex; it hangs on "
            f"age and IMF, so a fit's own value is better)."
        )
    if not 0.1 <= fraction <= 1:
        raise CatalogError(f"[{name}] surviving_fraction must lie between 0.1 and 1; found {fraction:g}.")
    return float(fraction)


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
    check_type(settings["grid_unit"], str, name, "grid_unit", "a text")
    time = settings.get("time", "")
    if is_history and time not in TIMES:
        raise CatalogError(unknown(f"time in [{name}]", time, TIMES))
    return GridMap(where, settings["grid_unit"], keys[0] == "edges", time)


def check_type(value: object, kind: type | tuple, section: str, key: str, what: str) -> None:
    """Raise a CatalogError unless a value of a map is of a kind; `what` says which."""
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise CatalogError(f"[{section}] {key} must be {what}; found {value!r}.")
