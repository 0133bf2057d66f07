"""Catalogs on disk: Zarr v3, a folder (.zarr) or one file (.zarr.zip). Written beside, then renamed: never half a store."""

from __future__ import annotations

import os
import shutil
import warnings
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import numpy as np
import xarray as xr
import zarr
from numpy.typing import ArrayLike
from zarr.codecs import BloscCodec
from zarr.errors import UnstableSpecificationWarning

from ..errors import CatalogError
from ..files import UNFINISHED, WorkingFolder, clear_abandoned, exists
from ..modalities import TABLE, Table
from .schema import ERROR, GALAXY, LIMIT, OBSERVED, SPLITS, validate
from .unobserved import UNOBSERVED, choose_galaxies, unobserved, without_observation, write_unobserved
from .zarr_checks import check_store, count_pieces, store_files

COMPRESSOR = BloscCodec(cname="lz4hc", clevel=5, shuffle="shuffle")  # as small as zstd, and read half as fast again
FOLDER = "catalog.zarr"  # in which a catalog is written, in a working folder
TABLES = (  # suffixes of files that are imported
    *(".csv", ".tsv", ".txt", ".dat", ".cat", ".ecsv", ".tbl", ".gz", ".bz2", ".xz", ".parquet", ".pq", ".fits", ".fit"),
    *(".hdf5", ".h5", ".hdf"),
)
EMBEDDED = Path(__file__).parent / "data" / "held_out.zarr.zip"


def open_catalog(
    path: str | Path | None = None,
    *,
    split: str | None = None,
    rows: ArrayLike | None = None,
    only: Sequence[str] | None = None,
    table: Table = TABLE,
) -> xr.Dataset:
    """A validated catalog in memory: the one at `path`, or the 3,000 held-out galaxies that come with the package.

    Parameters
    ----------
    path : a .zarr folder or a .zarr.zip file
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
        if only is not None:
            catalog = _only(catalog, only, table)
        catalog = catalog.load()
    catalog = validate(catalog, table)
    return catalog if split is None else choose_split(catalog, split)


def _only(catalog: xr.Dataset, only: Sequence[str], table: Table) -> xr.Dataset:
    """A catalog in which but a few variables of the table are observed, and nothing else is held."""
    kept = {name + part for name in only for part in ("", OBSERVED, ERROR, LIMIT)}
    others = {name: _unobserved(catalog[name]) for name in table.variables if name not in only and name in catalog.data_vars}
    return catalog.drop_vars([name for name in catalog.data_vars if name not in kept and name not in others]).assign(others)


def catalog_size(path: str | Path | None = None) -> int:
    """How many galaxies the catalog at `path` holds; none of them is read."""
    with _open(path, np.array([], int)) as (catalog, _):
        if GALAXY not in catalog.sizes:
            raise CatalogError(f"'{path}' is no catalog: it lacks the dimension '{GALAXY}'.")
        return catalog.sizes[GALAXY]


@contextmanager
def _open(path: str | Path | None, rows: np.ndarray | None) -> Iterator[tuple[xr.Dataset, list[str]]]:
    """The catalog at `path`, checked but not read yet; what zarr, zip files and codecs find wrong becomes one kind of error.

    Of `rows` only their number matters here: fewer galaxies take less memory. The variables that nobody observed are named.
    """
    path = Path(path) if path is not None else EMBEDDED
    if not exists(path) and exists(_aside(path)):  # a replacement was killed between its two renames
        path = _aside(path)
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
            yield catalog.assign({name: _unobserved(catalog[name]) for name in absent}), absent
    except CatalogError:
        raise
    except Exception as error:
        what = " ".join(str(error).split())[:120]
        raise CatalogError(f"'{path}' cannot be read as a Zarr catalog ({type(error).__name__}: {what}).") from error


def _unobserved(variable: xr.DataArray) -> xr.Variable:
    attrs = {key: value for key, value in variable.attrs.items() if key != UNOBSERVED}
    return xr.Variable(variable.dims, unobserved(variable.shape), attrs)


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
    return chosen


def check_free(path: str | Path) -> Path:
    """`path`, if nothing is there yet and it ends as a catalog must."""
    path = Path(path)
    if path.suffix != ".zarr" and not path.name.endswith(".zarr.zip"):
        raise CatalogError(f"'{path}' must end in .zarr or .zarr.zip.")
    if path.exists():
        raise CatalogError(f"'{path}' exists already; choose another name or remove it first.")
    return path


def write_catalog(catalog: xr.Dataset, path: str | Path, chunk: int = 4000) -> Path:
    """Write a catalog, `chunk` galaxies of its spectra to a chunk; on any failure `path` is as it was before.

    Raises
    ------
    CatalogError
        If `path` exists or the disk is full.
    """
    return _write(catalog, check_free(path), chunk, os.replace)


def replace_catalog(catalog: xr.Dataset, path: str | Path, chunk: int = 4000) -> Path:
    """Put a catalog in the place of the one at `path`; on any failure, a kill included, the old one or the new one is there.

    A .zarr.zip is replaced by one rename. A .zarr folder takes two: the old one steps aside, to the hidden name that
    `open_catalog` looks at when there is nothing at `path`, and the new one takes its place.

    Raises
    ------
    CatalogError
        If there is no catalog at `path`, it is the one of the package, or the disk is full.
    """
    path = Path(path).resolve()
    if path == EMBEDDED.resolve():
        raise CatalogError("the catalog of the package is never overwritten; write to another name (--out).")
    aside = _aside(path)
    if aside.exists() and not path.exists():  # a replacement was killed between its renames: undo it
        os.replace(aside, path)
    shutil.rmtree(aside, ignore_errors=True)  # or after them
    if not path.exists():
        raise CatalogError(f"there is no catalog at '{path}' to replace; write it with write_catalog.")
    return _write(catalog, path, chunk, _swap)


def join_catalogs(paths: list[Path], out: str | Path, n: int, *, attrs: dict, split: np.ndarray, chunk: int = 4000) -> Path:
    """Write the first `n` galaxies of several .zarr.zip catalogs, one after another, as one; never all in memory.

    Raises
    ------
    CatalogError
        If a part cannot be read, `out` exists or the disk is full.
    """
    parts, stores = [], []
    try:
        for path in paths:
            try:
                stores.append(zarr.storage.ZipStore(path, mode="r"))
                parts.append(xr.open_zarr(stores[-1], consolidated=False, chunks={}))
            except Exception as error:
                raise CatalogError(
                    f"'{path}' is damaged ({type(error).__name__}); remove it and run the command again."
                ) from error
        joined = xr.concat(parts, GALAXY, data_vars="minimal", coords="minimal", compat="override", join="override")
        joined = joined.isel({GALAXY: slice(0, n)}).assign_coords({GALAXY: np.arange(n)})
        joined["split"] = ((GALAXY,), np.asarray(split, dtype="U5"))
        return write_catalog(joined.assign_attrs(attrs), out, chunk)
    finally:
        for store in stores:
            store.close()


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}.replaced")


def _swap(new: Path, path: Path) -> None:
    if path.is_file():
        os.replace(new, path)
        return
    aside = _aside(path)
    os.replace(path, aside)
    try:
        os.replace(new, path)
    except BaseException:
        os.replace(aside, path)
        raise
    shutil.rmtree(aside, ignore_errors=True)


def _write(catalog: xr.Dataset, path: Path, chunk: int, place: Callable[[Path, Path], None]) -> Path:
    """Write beside `path`, then `place(written, path)`; what killed runs left there goes."""
    chunks, absent = _chunks(catalog, chunk), without_observation(catalog)
    nothing, catalog = {name: catalog.variables[name] for name in absent}, catalog.drop_vars(absent)
    encoding = {
        name: {"chunks": chunks[str(name)]} | ({} if var.dtype.kind == "U" else {"compressors": [COMPRESSOR]})
        for name, var in catalog.data_vars.items()
    }
    if catalog.chunks:  # dask's arrays: in the pieces in which they are written
        catalog = catalog.assign({name: var.chunk(dict(zip(var.dims, chunks[str(name)]))) for name, var in catalog.items()})
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        clear_abandoned(f".{path.name}.", path.parent, holds={FOLDER, f"{FOLDER}.zip"})
        with WorkingFolder(f".{path.name}.{UNFINISHED}", path.parent) as beside, warnings.catch_warnings():
            # names of bands and splits are texts, whose Zarr v3 form is not final yet
            warnings.simplefilter("ignore", UnstableSpecificationWarning)
            folder = beside / FOLDER
            catalog.drop_encoding().to_zarr(
                folder, mode="w", consolidated=False, zarr_format=3, encoding=encoding, write_empty_chunks=True
            )
            for name, variable in nothing.items():
                write_unobserved(folder, name, variable, chunks[name])
            count_pieces(folder)
            place(zipped(folder) if path.suffix == ".zip" else folder, path)
    except OSError as error:
        raise CatalogError(f"'{path}' could not be written ({error.strerror or error}); nothing was changed there.") from error
    return path


def _chunks(catalog: xr.Dataset, chunk: int) -> dict[str, tuple[int, ...]]:
    """The shape of each variable's chunks: `chunk` galaxies of the widest, and of the others as many as are as many bytes.

    So scattered galaxies are read from few pieces, whichever variable is asked for.
    """
    n = catalog.sizes[GALAXY]
    width = {str(name): int(np.prod(var.shape[1:])) for name, var in catalog.data_vars.items()}
    widest = max(width.values())
    return {
        str(name): (min(n, chunk * (widest // width[str(name)])), *var.shape[1:]) for name, var in catalog.data_vars.items()
    }


def zipped(folder: Path) -> Path:
    """The store as one uncompressed zip (its chunks are compressed already), with fixed dates: same bytes, same galaxies."""
    out = folder.with_suffix(".zarr.zip")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for file in sorted(p for p in folder.rglob("*") if p.is_file()):
            info = zipfile.ZipInfo(file.relative_to(folder).as_posix(), date_time=(2026, 1, 1, 0, 0, 0))
            archive.writestr(info, file.read_bytes())
    return out
