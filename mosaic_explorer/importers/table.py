"""`mosaic import table`: a Parquet, FITS, HDF5 or CSV table and its map become a catalog."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import numpy as np
import xarray as xr

from ..catalog.schema import GALAXY, SPLITS, build_catalog, validate
from ..catalog.store import check_free, write_catalog
from ..errors import CatalogError, MosaicError
from ..modalities import TABLE
from . import reading
from .columns import Columns
from .mapping import ColumnMap, load_map
from .report import Report, report_text, settle
from .tally import ImportTally, row_words
from .variables import Reader

CHUNK_NUMBERS = 4_000_000  # numbers of the file in memory as float64 at a time
LEAST_ROWS = 64


def import_table(
    file: str | Path, map: str | Path, out: str | Path | None = None, *, dry_run: bool = False, strict: bool = False
) -> tuple[xr.Dataset, str]:
    """Galaxies of a table as a catalog, in the order of the file; written to `out` unless `dry_run`.

    Parameters
    ----------
    file : .parquet, .fits, .hdf5 or .csv
    map : a TOML file, see docs/import-map.toml
    out : the catalog to write, .zarr or .zarr.zip; may be None with `dry_run`
    strict : any galaxy left out or value lost is an error

    Returns
    -------
    the catalog, and the report as text

    Raises
    ------
    CatalogError
        If file, map or values cannot be; nothing is then written.
    """
    if out is not None:
        out = check_free(out)
    elif not dry_run:
        raise CatalogError("an import needs a place for its catalog, --out OUT.zarr, or --dry-run.")
    try:
        catalog, report = _read(Path(file), load_map(map))
    except ImportError as error:
        package = (error.name or str(error)).partition(".")[0]
        raise MosaicError(f"import needs '{package}'; install with: pip install 'mosaic-explorer[import]'.") from error
    text = report_text(catalog, report)
    if dry_run or out is None:
        return catalog, f"{text}\n\nNothing was written (--dry-run)." + (_strict_words(report) if strict else "")
    write_catalog(settle(catalog, report, strict), out)
    return catalog, f"{text}\n\n{out}: {catalog.sizes[GALAXY]} galaxies written."


def _strict_words(report: Report) -> str:
    return " With --strict the import would stop." if report.exclusions else " --strict would let it pass."


def _read(file: Path, map: ColumnMap) -> tuple[xr.Dataset, Report]:
    """The catalog and what there is to say about it."""
    losses, notes = ImportTally(), ImportTally()
    with reading.open_table(file, map.hdu, map.group) as table:
        readers = [Reader(entry, table, map.h) for entry in map.entries]
        names = {r.name for r in readers}
        for reader in readers:
            if reader.grid and reader.grid.from_observation and "redshift" not in names:
                raise CatalogError(f"[{reader.name}] time = 'lookback from observation' needs a [redshift] in the map.")
        texts = [reading.column(table, name, key) for key, name in (("id", map.id), ("split", map.split)) if name]
        columns = list(dict.fromkeys(c for r in readers for c in r.columns))
        size = max(LEAST_ROWS, CHUNK_NUMBERS // sum(r.count for r in readers))
        row_filter, parts, rows = RowFilter(map, losses), [], 0
        for chunk in table.chunks(columns, texts, size):
            n = len(chunk[columns[0]])
            parts.append(_galaxies(chunk, np.arange(rows, rows + n), readers, row_filter, losses, notes))
            rows += n
        used_packages = {
            f"{package} {version(package)}" for package in (*table.packages, "astropy", "numpy", "mosaic-explorer")
        }
        source = f"{file.name} ({table.words}{f', {rows} rows' if 'rows' not in table.words else ''})"
    if not parts or not sum(len(p["galaxy"]) for p in parts):
        left_out = f" of {rows} rows ({'; '.join(losses.lines())})" if rows else ""
        raise CatalogError(f"'{file.name}' holds 0 galaxies{left_out}; at least 1 is needed.")
    values = {}
    for name in list(parts[0]):  # one variable at a time, so that the spectra are in memory twice only while they are joined
        values[name] = np.concatenate([part.pop(name) for part in parts])
    ids = _ids(values.pop("galaxy")) if map.id else values.pop("galaxy")
    attrs = {
        "title": map.title or f"Galaxies imported from {file.name}",
        "physics_version": "imported",
        "source": file.name,
        "import_map": map.text,
        "packages": ", ".join(sorted(used_packages)),
    }
    split = values.pop("split", None)
    catalog = validate(build_catalog(values, attrs=attrs, split=split, galaxy_id=ids))
    report = Report(source, [line for r in readers for line in r.words], losses.lines())
    absent = [name for name in TABLE.variables if name not in names]
    report.interpretation += notes.lines() + ([f"not in the map, missing: {', '.join(absent)}"] if absent else [])
    catalog.attrs["import_report"] = "\n".join([*report.interpretation, *(f"left out or lost: {x}" for x in report.exclusions)])
    return catalog, report


def _galaxies(
    chunk: Columns, rows: np.ndarray, readers: list[Reader], row_filter: RowFilter, losses: ImportTally, notes: ImportTally
) -> dict:
    """The catalog's values for one chunk of the file, without the galaxies that are left out."""
    raw = {r.name: r.raw(chunk, int(rows[0]), notes) for r in readers}
    keep = row_filter.keep(chunk, raw, rows)
    redshift = np.asarray(raw["redshift"][keep], float) if "redshift" in raw else None
    out = {r.name: r.ours(raw[r.name][keep], rows[keep], redshift, losses, notes) for r in readers}
    out["galaxy"] = np.asarray(chunk[row_filter.map.id])[keep] if row_filter.map.id else rows[keep]
    if row_filter.map.split:
        out["split"] = row_filter.splits(chunk, row_filter.map.split)[keep]
    return out


class RowFilter:
    """Which rows of a file become galaxies: those with a possible redshift that were not there before."""

    def __init__(self, map: ColumnMap, losses: ImportTally):
        self.map, self.losses = map, losses
        self.seen: set[str | bytes | None] = set()

    def keep(self, chunk: Columns, raw: dict[str, np.ndarray], rows: np.ndarray) -> np.ndarray:
        """(rows,) bool; what is left out is counted."""
        keep = np.ones(len(rows), bool)
        if "redshift" in raw:
            keep = ~(raw["redshift"] < 0)
            self.losses.add("redshift below 0, galaxies left out", ~keep, rows, raw["redshift"])
        if self.map.duplicates == "keep":
            return keep
        keys: Sequence[str | bytes | None]
        if self.map.id:
            keys = [reading.as_text(x) for x in chunk[self.map.id]]
            empty = [int(row) for row, key in zip(rows, keys) if key in ("", "nan", "None")]
            if empty:
                raise CatalogError(f"id column '{self.map.id}' is empty in {row_words(empty)}; every galaxy needs one.")
        else:
            keys = _row_keys(list(raw.values()))
        is_repeated = np.zeros(len(rows), bool)
        for i in np.flatnonzero(keep):
            is_repeated[i] = keys[i] is not None and keys[i] in self.seen
            self.seen.add(keys[i])
        what = f"{self.map.id} met before" if self.map.id else "same values as an earlier row"
        self.losses.add(f"{what}, galaxies left out", is_repeated, rows, np.array(keys, object) if self.map.id else None)
        return keep & ~is_repeated

    def splits(self, chunk: Columns, column: str) -> np.ndarray:
        """The split column as texts, checked before a catalog cuts them to the length of "train"."""
        labels = np.array([reading.as_text(x).strip() for x in chunk[column]])
        others = sorted(set(labels.tolist()) - set(SPLITS))
        if others:
            raise CatalogError(f"split column '{column}' holds '{others[0]}'; allowed: {', '.join(SPLITS)}.")
        return labels


def _row_keys(values: list[np.ndarray]) -> list[bytes | None]:
    """What tells one row from another; None for a row without any value, which is like no other."""
    keys = []
    for i in range(len(values[0])):
        digest, some = hashlib.blake2b(digest_size=16), False
        for array in values:
            digest.update(np.ascontiguousarray(array[i]).tobytes())
            some = some or bool(np.isfinite(array[i]).any())
        keys.append(digest.digest() if some else None)
    return keys


def _ids(column: np.ndarray) -> np.ndarray:
    """Galaxy ids as whole numbers if they all are (and are written so), else as texts."""
    if column.dtype.kind == "f" and (column == np.floor(column)).all() and (np.abs(column) < 2**53).all():
        column = column.astype(np.int64)
    texts = [reading.as_text(x).strip() for x in column]
    try:
        numbers = np.array([int(x) for x in texts], np.int64)
    except (ValueError, OverflowError):
        return np.array(texts)
    return numbers if all(str(n) == x for n, x in zip(numbers, texts)) else np.array(texts)  # "007" stays a text
