"""A table and its map become a catalog: one reading for `mosaic import table`, for Python, and for a file that is dropped."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import xarray as xr

from ..catalog.filter_curves import WAVELENGTH
from ..catalog.schema import GALAXY
from ..catalog.writing import check_free, write_catalog
from ..errors import CatalogError, MosaicError, excerpt
from ..files import check_place, exists, write_beside
from . import reading
from .galaxies import SHOWN_NAMES, Progress, read_galaxies
from .infer.leftovers import unread_photometry
from .infer_columns import InferredColumns, infer_columns
from .mapping import ColumnMap, load_map, parse_map
from .matches import ColumnMatch
from .report import Report, report_text, settle
from .sample import first_rows


@dataclass(frozen=True)
class TableReading:
    """The galaxies of a table, and what there is to say of how they were read.

    catalog : a validated catalog, `attrs["values"]` says whether its values are "measured" or "true"
    report : what was understood, in words
    matches : what the columns were taken for
    map_text : the map it was read by, which can be kept in a file
    unused : {column: why it was not}
    """

    catalog: xr.Dataset
    report: Report
    matches: list[ColumnMatch]
    map_text: str
    unused: dict[str, str] = field(default_factory=dict)

    @property
    def notes(self) -> list[str]:
        """What was read as asked."""
        return self.report.interpretation

    @property
    def cautions(self) -> list[str]:
        """What to know before answers are believed."""
        return self.report.cautions

    @property
    def losses(self) -> list[str]:
        """Galaxies left out, values lost."""
        return self.report.exclusions

    @property
    def left_out(self) -> list[str]:
        """All that was not used: galaxies, values, columns."""
        return [*self.report.exclusions, *self.report.unused]


def read(
    source: Any,
    map: str | Path | None = None,
    *,
    as_lsst: bool = False,
    error_floor: float | None = None,
    most_rows: int | None = None,
    progress: Progress | None = None,
    filter_files: bool = True,
) -> TableReading:
    """Galaxies of a table, in its order, as they were measured.

    Parameters
    ----------
    source : a file (Parquet, FITS, HDF5, CSV and other texts), a pandas DataFrame or an astropy Table
    map : a TOML file, or TOML itself (docs/import-map.toml); None: columns are known by usual names
    as_lsst : take the like bands of other instruments for LSST's, where the table has none of LSST's own; else they are read
        as `photometry`, in their own filters
    error_floor : [mag], added in quadrature to the errors of photometry
    most_rows : a table that has more is refused
    progress : is told how many rows were read
    filter_files : whether the map may name files of filters, which lie beside it (of a text, in the current folder)

    Raises
    ------
    CatalogError
        If the file, the map or values cannot be.
    MosaicError
        If a package that reads such files is not there.
    """
    try:
        loaded = _loaded(map, filter_files)
        with reading.open_table(source, *((loaded.hdu, loaded.group) if loaded else ())) as table:
            inferred = InferredColumns("", unused=unread_photometry(table.names))
            if loaded is None:
                inferred = infer_columns(first_rows(table), table.units, as_lsst)
                loaded = parse_map(_inferred_text(inferred, _name(source), table.names), "the map")
            if error_floor is not None:
                loaded = loaded.with_error_floor(error_floor)
            catalog, report, matches, unused = read_galaxies(_name(source), table, loaded, inferred, most_rows, progress)
            return TableReading(catalog, report, matches, loaded.text, unused)
    except MemoryError as error:
        words = "takes more memory than there is for it; cut the table, or leave out long texts and arrays."
        raise CatalogError(f"reading '{_name(source)}' {words}") from error
    except ImportError as error:
        package = (error.name or str(error)).partition(".")[0]
        raise MosaicError(f"reading it needs '{package}'; install with: pip install 'mosaic-explorer[import]'.") from error


def read_table(
    source: Any, map: str | Path | None = None, *, as_lsst: bool = False, error_floor: float | None = None
) -> xr.Dataset:
    """A catalog of the galaxies of a table, with values, errors and limits as they were measured.

    >>> mine = me.read_table("object.parquet")  # columns by usual names; the report says which  # doctest: +SKIP
    >>> mine = me.read_table(frame, map='lsst = { pattern = "f_{band}", unit = "uJy", error = "e_{band}" }')
    >>> print(mine.attrs["import_report"])  # doctest: +ELLIPSIS
    lsst: columns f_u ... f_y (6 columns); uJy -> mag(AB)
    lsst: errors in columns e_u ... e_y (6 columns) [uJy]
    not in the map, missing: redshift, log_halo_mass, log_stellar_mass, spherex, sfh, sed

    Parameters and errors are those of `read`.
    """
    return read(source, map, as_lsst=as_lsst, error_floor=error_floor).catalog


def import_table(
    file: str | Path,
    map: str | Path | None = None,
    out: str | Path | None = None,
    *,
    dry_run: bool = False,
    strict: bool = False,
    as_lsst: bool = False,
    error_floor: float | None = None,
    save_map: str | Path | None = None,
    progress: Progress | None = None,
) -> tuple[xr.Dataset, str]:
    """Galaxies of a table as a catalog, in the order of the file; written to `out` unless `dry_run`.

    Parameters
    ----------
    file, map, as_lsst, error_floor : as `read` takes them
    out : the catalog to write, .zarr or .zarr.zip; may be None with `dry_run`
    strict : any galaxy left out or value lost is an error
    save_map : where the map by which it was read is written

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
    if save_map is not None:
        _check_map_place(Path(save_map))
    done = read(file, map, as_lsst=as_lsst, error_floor=error_floor, progress=progress)
    catalog, report, text = done.catalog, done.report, report_text(done.catalog, done.report)
    if save_map is not None:
        write_beside(Path(save_map), done.map_text.encode())
        text += f"\n\n{save_map}: the map by which it was read."
        if WAVELENGTH in catalog.variables:
            text += " It names files of filters, which are looked for beside it."
    if dry_run or out is None:
        return catalog, f"{text}\n\nNothing was written (--dry-run)." + (_strict_words(report) if strict else "")
    write_catalog(settle(catalog, report, strict), out)
    return catalog, f"{text}\n\n{out}: {catalog.sizes[GALAXY]} galaxies written."


def _check_map_place(place: Path) -> None:
    """Raise a CatalogError unless a map can be written to a place where nothing is yet; asked before the table is read."""
    if exists(place):
        raise CatalogError(f"'{place}' exists already; choose another name for the map, or remove it first.")
    try:
        check_place(place)
    except OSError as error:
        raise CatalogError(f"{excerpt(str(place))} cannot be written ({error.strerror}); choose another --save-map.") from error


def _strict_words(report: Report) -> str:
    return " With --strict the import would stop." if report.exclusions else " --strict would let it pass."


def _loaded(map: str | Path | None, filter_files: bool) -> ColumnMap | None:
    if isinstance(map, str) and ("=" in map or "\n" in map):
        return parse_map(map, folder=Path() if filter_files else None)
    return load_map(map, filter_files=filter_files) if map is not None and str(map).strip() else None


def _name(source: Any) -> str:
    """What errors and the report call a table."""
    return Path(source).name if isinstance(source, str | Path) else f"the {type(source).__name__}"


def _inferred_text(inferred: InferredColumns, name: str, names: list[str]) -> str:
    if inferred.map_text:
        return inferred.map_text
    some = ", ".join(names[:SHOWN_NAMES]) + (", ..." if len(names) > SHOWN_NAMES else "")
    reasons = "".join(f" {note}." for note in inferred.notes)
    raise CatalogError(
        f"no column of '{name}' is known by its name (found: {some}); expected for example redshift, mag_u to mag_y "
        f"or log_stellar_mass: rename columns, or say in a map which is what.{reasons}"
    )
