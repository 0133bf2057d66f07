"""The map of a table: a TOML file that says which column is what, in which unit; checked when it is loaded.

See docs/import-map.toml for every key with an example.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..catalog.photometry_library import PHOTOMETRY
from ..errors import CatalogError, excerpt, unknown
from ..files import read_at_most, read_toml
from ..modalities import TABLE, Table
from .entry import Entry, check_type, read_entry
from .filters_map import filter_sections

TOP_KEYS = (
    *("title", "id", "id_if_unique", "split", "duplicates", "hdu", "group", "h", "values"),
    *("sentinels", "inf_is_missing", "error_floor", "own_columns"),
)
VALUES = ("measured", "true")
MOST_FLOOR = 1.0  # [mag]
MOST_BYTES = 10_000_000  # of a file: one with a thousand columns by name has 50,000
MOST_OWN_COLUMNS = 100
DUPLICATES = ("exclude", "keep")


@dataclass(frozen=True)
class ColumnMap:
    """A loaded map; `table` has what it names, magnitudes in filters of any survey as a row for each of its sections."""

    text: str
    entries: tuple[Entry, ...]
    title: str | None = None
    id: str | None = None
    id_if_unique: str | None = None
    split: str | None = None
    values: str = "measured"
    duplicates: str = "exclude"
    hdu: int | str | None = None
    group: str | None = None
    h: float | None = None
    own_columns: tuple[str, ...] = ()
    table: Table = field(default=TABLE, compare=False)

    def with_error_floor(self, floor: float) -> ColumnMap:
        """The same map with this floor [mag] to the errors of all photometry."""
        if not 0 <= floor < MOST_FLOOR:
            raise CatalogError(
                f"an error floor is added to errors in quadrature, from 0 to {MOST_FLOOR:g} mag; found {floor:g}."
            )
        entries = tuple(
            replace(entry, photometry=replace(entry.photometry, error_floor=floor)) if entry.photometry else entry
            for entry in self.entries
        )
        text = re.sub(r"(?m)^error_floor\s*=.*\n", "", self.text)
        return replace(self, entries=entries, text=f"error_floor = {floor:g}\n{text}")


def load_map(path: str | Path, table: Table = TABLE, filter_files: bool = True) -> ColumnMap:
    """The map in a TOML file; files of filters that it names lie beside it.

    Raises
    ------
    CatalogError
        If there is no such file, it is no TOML, or a key or value of it cannot be.
    """
    try:
        text = read_at_most(path, MOST_BYTES).decode("utf-8-sig")
    except OSError as error:
        raise CatalogError(f"the map '{path}' cannot be read ({error.strerror}).") from error
    except UnicodeDecodeError as error:
        raise CatalogError(f"the map '{path}' is no TOML: it is no text in UTF-8.") from error
    return parse_map(text, f"the map '{path}'", table, Path(path).parent if filter_files else None)


def parse_map(text: str, name: str = "the map", table: Table = TABLE, folder: Path | None = Path()) -> ColumnMap:
    """The map in a text; `name` is what errors call it, `folder` where files of filters lie, None if it may name none.

    Raises
    ------
    CatalogError
        If it is no TOML, or a key or value of it cannot be.
    """
    try:
        settings = read_toml(text)
    except (ValueError, RecursionError) as error:
        raise CatalogError(f"{name} is no TOML: {' '.join(str(error).split())[:160]}.") from error
    for key in settings:
        if key not in TOP_KEYS and key not in table.variables and key != PHOTOMETRY:
            raise CatalogError(unknown("key in the map", key, [*TOP_KEYS, *table.variables, PHOTOMETRY]))
    for key, kind, what in (
        ("title", str, "a text"),
        ("id", str, "a column's name"),
        ("id_if_unique", str, "a column's name"),
        ("values", str, "a text"),
        ("split", str, "a column's name"),
        ("hdu", (int, str), "a number or a name"),
        ("group", str, "a group's name"),
        ("h", (int, float), "a number such as 0.6774"),
    ):
        if key in settings:
            check_type(settings[key], kind, "map", key, what)
    if not 0.3 < settings.get("h", 0.7) < 1.5:
        raise CatalogError(f"h is H0 / (100 km/s/Mpc), about 0.7; found {settings['h']}.")
    if settings.get("duplicates", "exclude") not in DUPLICATES:
        raise CatalogError(unknown("value of duplicates", settings["duplicates"], DUPLICATES))
    if settings.get("duplicates") == "keep" and "id" in settings:
        raise CatalogError("the map gives an id and duplicates = 'keep'; an id is of one galaxy: leave out one of the two.")
    if settings.get("values", VALUES[0]) not in VALUES:
        raise CatalogError(unknown("value of values", settings["values"], VALUES))
    own = settings.get("own_columns", [])
    if not isinstance(own, list) or not all(isinstance(name, str) for name in own) or len(own) > MOST_OWN_COLUMNS:
        raise CatalogError(f"own_columns must be a list of at most {MOST_OWN_COLUMNS} columns' names; found {excerpt(own)}.")
    shared = {"sentinels": settings.get("sentinels", []), "inf_is_missing": settings.get("inf_is_missing", False)}
    floor = {"error_floor": settings["error_floor"]} if "error_floor" in settings else {}
    sections = {name: settings[name] for name in table.variables if name in settings}
    filters = {}
    for part in filter_sections(settings[PHOTOMETRY], folder) if PHOTOMETRY in settings else ():
        table = table.with_row(part.row)
        sections[part.name], filters[part.name] = part.settings, part.filters
    entries = tuple(
        replace(read_entry(name, sections[name], row, shared | (floor if row.measured else {})), filters=filters.get(name, ()))
        for name, (row, _) in table.variables.items()
        if name in sections
    )
    if not entries:
        raise CatalogError(f"the map names no variable; give at least one of: {', '.join([*table.variables, PHOTOMETRY])}.")
    plain = {key: settings[key] for key in TOP_KEYS if key in settings and key not in (*shared, "error_floor", "own_columns")}
    return ColumnMap(text, entries, own_columns=tuple(own), table=table, **plain)
