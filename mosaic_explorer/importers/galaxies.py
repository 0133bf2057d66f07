"""Row after row of a table, by its map, into a catalog; everything that happens on the way is counted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.metadata import version

import numpy as np
import xarray as xr

from ..catalog.schema import ERROR, GALAXY, LIMIT, OBSERVED, build_catalog, validate
from ..errors import CatalogError
from ..modalities import TABLE, Table
from . import reading
from .columns import Columns, TableFile
from .entry import Entry
from .filter_photometry import with_filter_photometry
from .ids import are_unique, galaxy_ids
from .infer_columns import InferredColumns
from .mapping import ColumnMap
from .matches import ColumnMatch, column_matches, first_examples
from .own_columns import OwnColumns
from .photometry import PhotometryReader
from .photometry_words import instrument_title
from .report import Report
from .row_filter import RowFilter
from .tally import ImportTally
from .variables import Reader

CHUNK_NUMBERS = 4_000_000  # numbers of the file in memory as float64 at a time
LEAST_ROWS = 64
SHOWN_NAMES = 12
OWN = "own "  # before the name of an own column among a chunk's values
NO_USE = "of no known name or use"
Progress = Callable[[int, int | None], None]  # rows that were read, and rows that there are, where the file says so


def read_galaxies(
    name: str,
    table: TableFile,
    map: ColumnMap,
    inferred: InferredColumns,
    most_rows: int | None = None,
    progress: Progress | None = None,
) -> tuple[xr.Dataset, Report, list[ColumnMatch], dict[str, str]]:
    """The galaxies of an open table: the catalog, the report, what columns became, and {column: why it was not used}.

    Parameters
    ----------
    name : of the table, for the report
    inferred : what was understood of the columns, where nobody wrote the map
    most_rows : a table that has more is refused
    progress : is told how many rows were read

    Raises
    ------
    CatalogError
        If a column or value cannot be, the table is too long, or no galaxy is left.
    """
    readers = [_reader(entry, table, map.h, map.table) for entry in map.entries]
    _check_dates(readers)
    stream = _Stream(table, map, readers)
    parts = []
    for part in stream.parts(progress):
        if most_rows is not None and stream.rows > most_rows:
            raise CatalogError(f"'{name}' has more than {most_rows:,} rows, which is the most that can be read here.")
        parts.append(part)
    if not sum(len(part["row"]) for part in parts):
        left_out = f" of {stream.rows} rows ({'; '.join(stream.losses.lines())})" if stream.rows else ""
        raise CatalogError(f"'{name}' holds 0 galaxies{left_out}; at least 1 is needed.")
    own = {name: np.concatenate([part.pop(OWN + name) for part in parts]) for name in stream.own.columns}
    values = {}
    for key in list(parts[0]):  # one variable at a time, so that the spectra are in memory twice only while they are joined
        values[key] = np.concatenate([part.pop(key) for part in parts])
    ids, id_lines = _ids(values.pop("galaxy"), values.pop("row"), map)
    unused = {column: inferred.unused.get(column, NO_USE) for column in table.names if column not in stream.columns_read}
    unused = {column: why for column, why in unused.items() if why != NO_USE or column not in stream.own.columns}
    unused |= table.unusable
    report = Report(
        f"{name} ({table.words}{f', {stream.rows} rows' if 'rows' not in table.words else ''})",
        [line for r in readers for line in r.words] + id_lines + stream.own.words + stream.notes.lines(),
        stream.losses.lines(),
        [line for r in readers for line in r.cautions] + inferred.cautions,
        inferred.notes + _unused_lines(unused),
    )
    absent = [variable for variable in TABLE.variables if variable not in {r.name for r in readers}]
    report.interpretation += [f"not in the map, missing: {', '.join(absent)}"] if absent else []
    packages = {f"{package} {version(package)}" for package in (*table.packages, "astropy", "numpy", "mosaic-explorer")}
    attrs = {
        "title": map.title or f"Galaxies imported from {name}",
        "values": map.values,
        **({"physics_version": "imported"} if map.values == "true" else {}),
        "source": name,
        "import_map": map.text,
        "packages": ", ".join(sorted(packages)),
        "import_report": "\n".join(report.lines()),
    }
    known = {key: array for key, array in values.items() if key in TABLE.variables}
    nothing = {"redshift": np.full(len(ids), np.nan)}
    catalog = build_catalog(known or nothing, attrs=attrs, split=values.get("split"), galaxy_id=ids)
    of_filters = [reader for reader in readers if isinstance(reader, PhotometryReader) and reader.entry.filters]
    for reader in readers:
        if isinstance(reader, PhotometryReader) and reader.has_errors and reader not in of_filters:
            catalog = catalog.assign(_measured_variables(reader, values))
    catalog = with_filter_photometry(catalog, of_filters, values)
    catalog = validate(catalog.assign(stream.own.variables(own)))
    return catalog, report, column_matches(readers, stream.examples, catalog), unused


class _Stream:
    """The chunks of a table, each as arrays of galaxies."""

    def __init__(self, table: TableFile, map: ColumnMap, readers: list[Reader]):
        self.table, self.map, self.readers = table, map, readers
        self.losses, self.notes = ImportTally(), ImportTally()
        self.row_filter, self.rows = RowFilter(map, self.losses), 0
        self.id_column = map.id or map.id_if_unique
        self.texts = [reading.column(table, name, key) for key, name in (("id", self.id_column), ("split", map.split)) if name]
        self.columns = list(dict.fromkeys(column for r in readers for column in r.columns))
        self.own = OwnColumns(map.own_columns, table)
        self.columns_read = {table.places.get(name, name) for name in (*self.columns, *self.texts)}
        self.examples: dict[str, tuple[str, ...]] = {}

    def parts(self, progress: Progress | None) -> Iterator[dict[str, np.ndarray]]:
        """{variable: values} of each chunk."""
        size = max(LEAST_ROWS, CHUNK_NUMBERS // sum(r.count + len(r.columns) for r in self.readers))
        columns = list(dict.fromkeys([*self.columns, *(name for name in self.own.columns if name not in self.texts)]))
        for chunk in self.table.chunks(columns, self.texts, size):
            n = len(chunk[self.columns[0]])
            self.examples = self.examples or first_examples(chunk)
            rows = np.arange(self.rows, self.rows + n)
            self.rows += n
            yield self._galaxies(chunk, rows)
            if progress is not None:
                progress(self.rows, self.table.n_rows)

    def _galaxies(self, chunk: Columns, rows: np.ndarray) -> dict[str, np.ndarray]:
        """The catalog's values for one chunk of the file, without the galaxies that are left out."""
        raw = {r.name: r.raw(chunk, int(rows[0]) if len(rows) else self.rows, self.notes) for r in self.readers}
        keep = self.row_filter.keep(chunk, raw, rows)
        redshift = np.asarray(raw["redshift"][keep], float) if "redshift" in raw else None
        out: dict[str, np.ndarray] = {}
        for r in self.readers:
            out |= r.ours(raw[r.name][keep], rows[keep], redshift, self.losses, self.notes)
        out |= {OWN + name: numbers for name, numbers in self.own.values(chunk, keep).items()}
        out["row"] = rows[keep]
        out["galaxy"] = np.asarray(chunk[self.id_column])[keep] if self.id_column else rows[keep]
        if self.map.split:
            out["split"] = self.row_filter.splits(chunk, self.map.split)[keep]
        return out


def _reader(entry: Entry, file: TableFile, h: float | None, table: Table) -> Reader:
    is_photometry = table.variables[entry.variable][0].measured
    return PhotometryReader(entry, file, h, table) if is_photometry else Reader(entry, file, h, table)


def _check_dates(readers: list[Reader]) -> None:
    """Distances and dates of observation hang on a redshift."""
    if "redshift" in {reader.name for reader in readers}:
        return
    for reader in readers:
        if reader.entry.is_observed:
            raise CatalogError(f"[{reader.name}] frame = 'observed' needs a [redshift] in the map.")
        if reader.grid and reader.grid.from_observation:
            raise CatalogError(f"[{reader.name}] time = 'lookback from observation' needs a [redshift] in the map.")


def _ids(column: np.ndarray, rows: np.ndarray, map: ColumnMap) -> tuple[np.ndarray, list[str]]:
    """Names of the galaxies, and what to say of them; without a column the numbers of their rows."""
    if map.id:
        return galaxy_ids(column), [f"galaxies are named by column {map.id}"]
    if not map.id_if_unique:
        return rows, []
    ids = galaxy_ids(column)
    if are_unique(ids):
        return ids, [f"{map.id_if_unique}: names of galaxies, to be found by 'id {ids[0]}'"]
    return rows, [f"{map.id_if_unique}: not every one is of one galaxy, so galaxies are numbered by row"]


def _unused_lines(unused: dict[str, str]) -> list[str]:
    """Columns that were not used, by the reason."""
    by_reason: dict[str, list[str]] = {}
    for column, why in unused.items():
        by_reason.setdefault(why, []).append(column)
    lines = []
    for why, columns in by_reason.items():
        more = f" and {len(columns) - SHOWN_NAMES} more" if len(columns) > SHOWN_NAMES else ""
        lines.append(f"{', '.join(columns[:SHOWN_NAMES])}{more}: {why}")
    return lines


def _measured_variables(reader: PhotometryReader, values: dict[str, np.ndarray]) -> dict[str, tuple]:
    """What was observed of one modality, as a catalog has it."""
    variable, instrument = reader.variable, reader.about.instrument
    about = {
        "survey_title": instrument_title([instrument]),
        "detection_snr": reader.about.detection_sigma,
        "floor_mag": float(reader.error_floor.max()),
    }
    dims = (GALAXY, reader.row.dim)
    parts = (
        (OBSERVED, variable.unit, f"{variable.label}, as measured"),
        (ERROR, variable.error_unit, f"{variable.label}, 1-sigma error"),
        (LIMIT, "", f"{variable.label}: 1 where it is a {reader.about.detection_sigma:g}-sigma limit, not detected"),
    )
    return {
        reader.name + part: (dims, values[reader.name + part], {"units": unit, "long_name": label, **about})
        for part, unit, label in parts
    }
