"""Catalogs on disk, opened and checked: Zarr, a folder (.zarr) or one file (.zarr.zip)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import numpy as np
import xarray as xr
import zarr
from numpy.typing import ArrayLike

from ..errors import CatalogError
from ..files import exists
from ..modalities import TABLE, Table
from .schema import ERROR, GALAXY, LIMIT, OBSERVED, SKY_AREA, SPLITS, validate
from .unobserved import choose_galaxies, emptied
from .zarr_checks import check_store, store_files

TABLES = (  # suffixes of files that are imported
    *(".csv", ".tsv", ".txt", ".dat", ".cat", ".ecsv", ".tbl", ".gz", ".bz2", ".xz", ".parquet", ".pq", ".fits", ".fit"),
    *(".hdf5", ".h5", ".hdf"),
)
EMBEDDED = Path(__file__).parent / "data" / "held_out.zarr.zip"  # of the broad world
# Galaxies of the reference world, the other catalog of the package, and the name by which it is opened.
EMBEDDED_REFERENCE, REFERENCE_NAME = EMBEDDED.with_name("held_out_reference.zarr.zip"), "reference"
EMBEDDED_SDSS, SDSS_NAME = EMBEDDED.with_name("sdss.zarr.zip"), "sdss"  # real galaxies
OF_THE_PACKAGE = (EMBEDDED, EMBEDDED_REFERENCE, EMBEDDED_SDSS)


def open_catalog(
    path: str | Path | None = None,
    *,
    split: str | None = None,
    rows: ArrayLike | None = None,
    only: Sequence[str] | None = None,
    table: Table = TABLE,
) -> xr.Dataset:
    """A validated catalog in memory: the one at `path`, or the 3,000 held-out galaxies that come with the package.

    >>> catalog = me.open_catalog(rows=[3, 17])
    >>> catalog.sizes["galaxy"]
    2
    >>> catalog["redshift"].astype(float).round(2).values.tolist()
    [1.79, 2.53]

    Parameters
    ----------
    path : a .zarr folder or a .zarr.zip file; or "reference", the package's 1,000 held-out galaxies of the reference world, or
        "sdss", its 10,000 real ones with photometry and redshifts
    split : "train" or "test": only those galaxies
    rows : only these galaxies, by their place in the file, in this order; the others are not kept in memory
    only : of the table's variables only these are read, with what surveys measured of them; the others are not observed

    Raises
    ------
    CatalogError
        If there is no catalog there, it cannot be read, a row is not there, or `validate` refuses it.
    """
    rows = None if rows is None else np.asarray(rows, int)
    with _open(path, rows) as (catalog, absent):
        n = catalog.sizes.get(GALAXY, 0)
        if rows is not None:
            if rows.size == 0 or rows.min() < 0 or rows.max() >= n:
                raise CatalogError(
                    f"'{path}' has the rows 0 to {n - 1}; found {rows.min() if rows.size else 'none'} to be read."
                )
            catalog = choose_galaxies(catalog, rows, absent)
            catalog.attrs.pop(SKY_AREA, None)  # some rows fill no piece of sky
        if only is not None:
            catalog = _only(catalog, only, table)
        catalog = catalog.load()
    catalog = validate(catalog, table)
    return catalog if split is None else choose_split(catalog, split)


def _only(catalog: xr.Dataset, only: Sequence[str], table: Table) -> xr.Dataset:
    """A catalog in which but a few variables of the table are observed, and nothing else is held."""
    kept = {name + part for name in only for part in ("", OBSERVED, ERROR, LIMIT)}
    others = [name for name in table.variables if name not in only and name in catalog.data_vars]
    dropped = [name for name in catalog.data_vars if name not in kept and name not in others]
    return catalog.drop_vars(dropped).assign(_emptied(catalog, others))


def _emptied(catalog: xr.Dataset, names: Sequence[str]) -> dict[str, xr.Variable]:
    """Variables of a catalog as if nobody had observed them."""
    return {name: emptied(catalog.variables[name], len(catalog.variables[name])) for name in names}


def catalog_size(path: str | Path | None = None) -> int:
    """How many galaxies the catalog at `path` holds; none of them is read."""
    with _open(path, np.array([], int)) as (catalog, _):
        if GALAXY not in catalog.sizes:
            raise CatalogError(f"'{path}' is no catalog: it lacks the dimension '{GALAXY}'.")
        return catalog.sizes[GALAXY]


def catalog_path(path: str | Path | None) -> Path:
    """Where a catalog lies: the package's own are None, and "reference" and "sdss" where nothing else bears these names."""
    if path is None:
        return EMBEDDED
    own = {REFERENCE_NAME: EMBEDDED_REFERENCE, SDSS_NAME: EMBEDDED_SDSS}
    return own[str(path)] if str(path) in own and not exists(Path(path)) else Path(path)


@contextmanager
def _open(path: str | Path | None, rows: np.ndarray | None) -> Iterator[tuple[xr.Dataset, list[str]]]:
    """The catalog at `path`, checked but not read yet; what zarr, zip files and codecs find wrong becomes one kind of error.

    Of `rows` only their number matters here: fewer galaxies take less memory. The variables that nobody observed are named.
    """
    path = catalog_path(path)
    if not exists(path) and exists(aside(path)):  # a replacement was killed between its two renames
        path = aside(path)
    if path.suffix.lower() in TABLES and (not exists(path) or path.is_file()):
        raise CatalogError(
            f"'{path}' is a table, no catalog; import it first: "
            f"mosaic import table {path} --map MAP.toml --out {path.with_suffix('.zarr')}"
        )
    if not exists(path):
        raise CatalogError(f"there is no catalog at '{path}'; make one with: mosaic simulate --n 1000 --seed 0 --out {path}")
    try:
        with store_files(path) as files, _store(path) as store:
            absent = check_store(store, files, None if rows is None else len(rows))
            catalog = xr.open_zarr(store, consolidated=False, chunks=None, zarr_format=files.zarr_format)
            absent = [name for name in absent if name in catalog.data_vars]
            yield catalog.assign(_emptied(catalog, absent)), absent
    except CatalogError:
        raise
    except Exception as error:
        what = " ".join(str(error).split())[:120]
        raise CatalogError(f"'{path}' cannot be read as a Zarr catalog ({type(error).__name__}: {what}).") from error


def _store(path: Path) -> AbstractContextManager[zarr.storage.ZipStore | Path]:
    """What zarr reads a catalog from."""
    return zarr.storage.ZipStore(path, mode="r") if path.suffix == ".zip" else nullcontext(path)


def choose_split(catalog: xr.Dataset, split: str) -> xr.Dataset:
    """The galaxies of one split, "train" or "test"."""
    if split not in SPLITS:
        raise CatalogError(f"unknown split '{split}'; allowed: {', '.join(SPLITS)}.")
    if "split" not in catalog:
        raise CatalogError("the catalog has no 'split' variable, so it has no training and test galaxies.")
    chosen = choose_galaxies(catalog, np.flatnonzero(catalog["split"].values == split))
    if chosen.sizes[GALAXY] == 0:
        raise CatalogError(f"the catalog holds no galaxy of the '{split}' split.")
    area = catalog.attrs.get(SKY_AREA)
    if isinstance(area, float):  # whole patches of sky are held out, so that a split fills its share
        chosen = chosen.assign_attrs({SKY_AREA: area * chosen.sizes[GALAXY] / catalog.sizes[GALAXY]})
    return chosen


def aside(path: Path) -> Path:
    """Where the old catalog of a folder stands while a new one takes its place."""
    return path.with_name(f".{path.name}.replaced")
