"""Catalogs written beside and then renamed: never half a store. Zarr v3, a folder (.zarr) or one file (.zarr.zip)."""

from __future__ import annotations

import os
import shutil
import warnings
import zipfile
import zlib
from collections.abc import Callable, Hashable
from pathlib import Path

import numpy as np
import xarray as xr
import zarr
from zarr.codecs import BloscCodec
from zarr.errors import UnstableSpecificationWarning

from ..errors import CatalogError, excerpt
from ..files import UNFINISHED, WorkingFolder, check_place, clear_abandoned, exists, put
from .checksums import packed, write_sums
from .schema import GALAXY
from .store import OF_THE_PACKAGE, aside
from .unobserved import without_observation, write_unobserved
from .zarr_checks import count_pieces

COMPRESSOR = BloscCodec(cname="lz4hc", clevel=5, shuffle="shuffle")  # as small as zstd, and read half as fast again
QUICK_COMPRESSOR = BloscCodec(cname="lz4", clevel=1, shuffle="shuffle")  # of what is soon read and written again
FOLDER = "catalog.zarr"  # in which a catalog is written, in a working folder


def check_free(path: str | Path) -> Path:
    """`path`, if nothing is there yet, it ends as a catalog must and something can be written there."""
    path = Path(path)
    if path.suffix != ".zarr" and not path.name.endswith(".zarr.zip"):
        raise CatalogError(f"'{path}' must end in .zarr or .zarr.zip.")
    if exists(path):
        raise CatalogError(f"'{path}' exists already; choose another name or remove it first.")
    return _check_writable(path)


def check_replaceable(path: str | Path) -> Path:
    """`path`, followed, if `replace_catalog` may put another catalog in the place of the one there; asked before the work."""
    path = Path(path).resolve()
    if path in [own.resolve() for own in OF_THE_PACKAGE]:
        raise CatalogError("the catalog of the package is never overwritten; write to another name (--out).")
    return _check_writable(path)


def _check_writable(path: Path) -> Path:
    try:
        check_place(path)
    except (OSError, ValueError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or error
        raise CatalogError(f"{excerpt(str(path))} cannot be written ({reason}); choose another place (--out).") from error
    return path


def write_catalog(catalog: xr.Dataset, path: str | Path, chunk: int = 4000, compressor: BloscCodec = COMPRESSOR) -> Path:
    """Write a catalog, `chunk` galaxies of its spectra to a chunk; on any failure `path` is as it was before.

    Parameters
    ----------
    compressor : of its numbers; `QUICK_COMPRESSOR` for a catalog that is soon read and removed

    Raises
    ------
    CatalogError
        If `path` exists or the disk is full.
    """
    return _write(catalog, check_free(path), chunk, put, compressor)


def replace_catalog(catalog: xr.Dataset, path: str | Path, chunk: int = 4000) -> Path:
    """Put a catalog in the place of the one at `path`; on any failure, a kill included, the old one or the new one is there.

    A .zarr.zip is replaced by one rename. A .zarr folder takes two: the old one steps aside, to the hidden name that
    `open_catalog` looks at when there is nothing at `path`, and the new one takes its place.

    Raises
    ------
    CatalogError
        If there is no catalog at `path`, it is the one of the package, or the disk is full.
    """
    path = check_replaceable(path)
    old = aside(path)
    if old.exists() and not path.exists():  # a replacement was killed between its renames: undo it
        os.replace(old, path)
    shutil.rmtree(old, ignore_errors=True)  # or after them
    if not path.exists():
        raise CatalogError(f"there is no catalog at '{path}' to replace; write it with write_catalog.")
    return _write(catalog, path, chunk, _swap)


def join_catalogs(
    paths: list[Path], out: str | Path, n: int, *, attrs: dict, split: Callable[[xr.Dataset], np.ndarray], chunk: int = 4000
) -> Path:
    """Write the first `n` galaxies of several .zarr.zip catalogs, one after another, as one; never all in memory.

    Parameters
    ----------
    split : says of which split each galaxy of the joined catalog is, (n,) of texts

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
        joined["split"] = ((GALAXY,), np.asarray(split(joined), dtype="U5"))
        return write_catalog(joined.assign_attrs(attrs), out, chunk)
    except (zipfile.BadZipFile, zlib.error, ValueError) as error:
        if isinstance(error, CatalogError) or (bad := next(filter(_is_damaged, paths), None)) is None:
            raise
        raise CatalogError(f"'{bad}' is damaged ({type(error).__name__}); remove it and run the command again.") from error
    finally:
        for store in stores:
            store.close()


def _is_damaged(path: Path) -> bool:
    """Whether a part is not as it was written, by its checksums."""
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is not None
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError):
        return True


def _swap(new: Path, path: Path) -> None:
    if path.is_file():
        put(new, path)
        return
    old = aside(path)
    os.replace(path, old)
    try:
        put(new, path)
    except BaseException:
        os.replace(old, path)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _write(
    catalog: xr.Dataset,
    path: Path,
    chunk: int,
    place: Callable[[Path, Path], None],
    compressor: BloscCodec = COMPRESSOR,
) -> Path:
    """Write beside `path`, then `place(written, path)`; what killed runs left there goes."""
    chunks, absent = _chunks(catalog, chunk), without_observation(catalog)
    nothing, catalog = {name: catalog.variables[name] for name in absent}, catalog.drop_vars(absent)
    encoding: dict[Hashable, dict] = {
        name: {"compressors": packed(var.dtype.kind, compressor)} for name, var in catalog.variables.items()
    }
    for name in catalog.data_vars:
        encoding[name]["chunks"] = chunks[str(name)]
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
            write_sums(folder)
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
