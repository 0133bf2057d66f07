"""A table that a user uploads: what its columns were taken for, and its galaxies as a catalog. The file is untrusted."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import xarray as xr

from ...catalog.schema import ERROR, ERRORS, GALAXY, LIMIT, OBSERVED, validate
from ...errors import CatalogError, MosaicError
from ...files import WorkingFolder
from ...importers import reading
from ...importers.columns import Columns
from ...importers.infer_columns import InferredColumns, error_columns, infer_columns
from ...importers.mapping import ColumnMap, load_map
from ...importers.table import import_table
from ...modalities import TABLE
from .checks import MOST_MAP, check_unpacked, checked_name, columns

SHOWN_NAMES = 12


@dataclass(frozen=True)
class ColumnMatch:
    """One variable, or one band of it: from which column, how many galaxies have it, and from where to where it runs."""

    what: str
    column: str
    unit: str
    examples: tuple[str, ...]
    n_galaxies: int
    low: float
    high: float


@dataclass(frozen=True)
class TableReading:
    """What a table was taken for.

    `map_text` is the map it was read with, `notes` what there is to say of what was read, `losses` of what was not.
    """

    catalog: xr.Dataset
    matches: list[ColumnMatch]
    notes: list[str]
    cautions: list[str]
    losses: list[str]
    unused: dict[str, str]
    map_text: str


def read_upload(name: str, data: bytes, map_text: str = "") -> TableReading:
    """As `read_file`, of a file of this name that holds `data`; nothing is kept of it."""
    name = checked_name(name, len(data))
    with WorkingFolder("mosaic-table-") as folder:
        (folder / name).write_bytes(data)
        return read_file(folder / name, map_text)


def read_file(
    path: Path,
    map_text: str = "",
    *,
    as_lsst: bool = False,
    error_floor: float | None = None,
    progress: Callable[[int, int | None], None] | None = None,
) -> TableReading:
    """The galaxies of a CSV, Parquet, FITS or HDF5 file that somebody brings; without a map columns are known by usual names.

    Raises
    ------
    MosaicError
        In one line what was found, what is expected and how to mend it.
    """
    if len(map_text) > MOST_MAP:
        raise CatalogError(f"the map has {len(map_text):,} characters; at most {MOST_MAP:,} are read.")
    try:
        return _read(path, map_text)
    except ImportError as error:
        package = (error.name or str(error)).partition(".")[0]
        raise MosaicError(f"reading it needs '{package}'; install with: pip install 'mosaic-explorer[import]'.") from error
    except MosaicError as error:  # a user knows the file, but not where it lies here
        raise type(error)(str(error).replace(f"{path.parent}/", "")) from error


def _read(path: Path, map_text: str) -> TableReading:
    check_unpacked(path)
    loaded = _map(path, map_text) if map_text.strip() else None
    with reading.open_table(path, *((loaded.hdu, loaded.group) if loaded else ())) as table:
        sample = columns(path, table)
        inferred = InferredColumns(map_text) if loaded else infer_columns(sample)
        names = list(table.names)
    if not inferred.map_text:
        some = ", ".join(names[:SHOWN_NAMES]) + (", ..." if len(names) > SHOWN_NAMES else "")
        reasons = "".join(f" {note}." for note in inferred.notes)
        raise CatalogError(
            f"no column of '{path.name}' is known by its name (found: {some}); expected for example redshift, mag_u to mag_y "
            f"or log_stellar_mass: rename columns, or say in a map which is what.{reasons}"
        )
    loaded = loaded or _map(path, inferred.map_text)
    catalog, _ = import_table(path, _map_file(path), dry_run=True)
    catalog.attrs["title"] = path.name
    del catalog.attrs["physics_version"]  # these galaxies are real, or of a physics that nobody knows
    report = catalog.attrs["import_report"].split("\n")
    notes = [line for line in report if not re.match(r"\w+: columns? |left out or lost: |not in the map", line)]
    losses = [line.removeprefix("left out or lost: ") for line in report if line.startswith("left out or lost: ")]
    used = set(inferred.used) if not map_text.strip() else _columns_of(loaded, names)
    catalog, error_notes = _with_errors(catalog, loaded, sample, names, used)
    notes += error_notes
    if inferred.id:
        catalog, id_notes = _with_ids(catalog, sample[inferred.id], inferred.id)
        notes += id_notes
    losses += inferred.notes
    if unused := [n for n in names if n not in used and not any(n in note for note in inferred.notes)]:
        some = ", ".join(unused[:SHOWN_NAMES]) + (f" and {len(unused) - SHOWN_NAMES} more" * (len(unused) > SHOWN_NAMES))
        losses.append(f"columns of no known name or use: {some}")
    return TableReading(catalog, _matches(catalog, loaded), notes, [], losses, {}, inferred.map_text)


def _map_file(path: Path) -> Path:
    return path.with_name("map.toml")


def _map(path: Path, text: str) -> ColumnMap:
    _map_file(path).write_text(text)
    return load_map(_map_file(path))


def _columns_of(loaded: ColumnMap, names: list[str]) -> set[str]:
    """The columns that a map names, as far as they can be told without its patterns."""
    columns = {name for name in (loaded.id, loaded.split) if name}
    for entry in loaded.entries:
        columns |= {*([entry.column] if entry.column else []), *entry.columns}
        if entry.pattern:
            form = re.compile(re.sub(r"\\\{.*?\\\}", ".+", re.escape(entry.pattern)))
            columns |= {name for name in names if form.fullmatch(name)}
    return columns


def _lsst_columns(loaded: ColumnMap) -> dict[str, str]:
    """{band: column} of magnitudes that the map takes as they are."""
    for entry in loaded.entries:
        if entry.variable == "lsst" and entry.columns and entry.unit == "AB mag":
            bands = TABLE["lsst"].coordinate
            return {bands[i]: name for i, name in zip(entry.places or range(len(bands)), entry.columns)}
    return {}


def _with_errors(
    catalog: xr.Dataset, loaded: ColumnMap, sample: Columns, names: list[str], used: set[str]
) -> tuple[xr.Dataset, list[str]]:
    """The catalog with its magnitudes as observed, where the table has the error of each; their columns are added to `used`."""
    columns = _lsst_columns(loaded)
    by_band = error_columns(names, columns) if columns else {}
    if not by_band or loaded.id is not None or not set(by_band.values()) <= set(sample):
        return catalog, []
    used |= set(by_band.values())
    variable, rows = TABLE["lsst"].variables[0], catalog[GALAXY].values  # without an id, galaxies are numbered by row
    error = np.full((len(rows), TABLE["lsst"].size), np.nan, np.float32)
    for band, name in by_band.items():
        values = sample[name][rows]
        numbers = reading.as_numbers(values, name, 0, tuple({reading.as_text(x).strip() for x in values if not _is_number(x)}))
        error[:, TABLE["lsst"].coordinate.index(band)] = numbers
    magnitude = catalog[variable.name].values
    error[~((error >= ERRORS[0]) & (error < 9))] = np.nan  # 9 and 99 are sentinels: no detection has such an error
    lost = int((np.isfinite(magnitude) & np.isnan(error)).sum())
    observed = np.where(np.isnan(error), np.nan, magnitude)
    error = np.where(np.isnan(observed), np.nan, error)
    dims = catalog[variable.name].dims
    about = {"survey_title": "as measured"}
    catalog = catalog.assign(
        {
            variable.name + OBSERVED: (dims, observed, {"units": variable.unit, **about}),
            variable.name + ERROR: (dims, error, {"units": variable.error_unit, **about}),
            variable.name + LIMIT: (dims, np.zeros(error.shape, np.int8), {"units": "", **about}),
        }
    )
    notes = [f"errors of the magnitudes: columns {', '.join(by_band.values())}; the model is shown them ('as observed')"]
    if lost:
        notes.append(f"{lost:,} magnitudes have no usable error: not shown unless noise-free")
    return validate(catalog), notes


def _is_number(value: object) -> bool:
    try:
        float(reading.as_text(value))
    except ValueError:
        return False
    return True


def _with_ids(catalog: xr.Dataset, column: np.ndarray, name: str) -> tuple[xr.Dataset, list[str]]:
    """The catalog with the table's own ids, if each is there once."""
    ids = column[catalog[GALAXY].values]
    if ids.dtype.kind == "f" and np.isfinite(ids).all() and (ids == np.floor(ids)).all() and (np.abs(ids) < 2**53).all():
        ids = ids.astype(np.int64)
    ids = ids if ids.dtype.kind in "iu" else np.array([reading.as_text(x).strip()[:80] for x in ids])
    if len(np.unique(ids)) < len(ids):
        return catalog, [f"{name}: not every one is of one galaxy, so galaxies are numbered by row"]
    return catalog.assign_coords({GALAXY: ids}), [f"{name}: names of galaxies, to be found by 'id {ids[0]}'"]


def _matches(catalog: xr.Dataset, loaded: ColumnMap) -> list[ColumnMatch]:
    """What is known of how many galaxies; each band for itself."""
    matches = []
    for entry in loaded.entries:
        row, variable = TABLE.variables[entry.variable]
        values = catalog[variable.name].values
        by_name = row.is_vector and row.extent is None
        columns = entry.columns or (entry.pattern or entry.column or "",)
        unit = f" [{entry.unit}]" if entry.unit else ""
        if not by_name or len(columns) == 1:
            source = columns[0] if len(columns) == 1 else f"{columns[0]} ... {columns[-1]}"
            matches.append(_one(variable.label, source + unit, values))
        else:
            for place, name in zip(entry.places or range(row.size), columns):
                matches.append(_one(f"{variable.label}, {row.coordinate[place]}", name + unit, values[:, place]))
    return matches


def _one(what: str, source: str, values: np.ndarray) -> ColumnMatch:
    n = int(np.isfinite(values.reshape(len(values), -1)).any(1).sum())
    low, high = (float(np.nanmin(values)), float(np.nanmax(values))) if n else (float("nan"), float("nan"))
    return ColumnMatch(what, source, "", (), n, low, high)
