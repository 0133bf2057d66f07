"""Catalogs on disk: Zarr v3, a folder (.zarr) or one file (.zarr.zip). Written beside, then renamed: never half a store."""

from __future__ import annotations

import os
import shutil
import tempfile
import warnings
import zipfile
from pathlib import Path

import numpy as np
import xarray as xr
import zarr
from zarr.codecs import BloscCodec
from zarr.errors import UnstableSpecificationWarning

from ..errors import CatalogError
from ..modalities import TABLE, Table
from .schema import GALAXY, SPLITS, validate

COMPRESSOR = BloscCodec(cname="zstd", clevel=7, shuffle="shuffle")
EMBEDDED = Path(__file__).parent / "data" / "held_out.zarr.zip"


def open_catalog(path: str | Path | None = None, *, split: str | None = None, table: Table = TABLE) -> xr.Dataset:
    """A validated catalog in memory: the one at `path`, or the 3,000 held-out galaxies that come with the package.

    Parameters
    ----------
    path : a .zarr folder or a .zarr.zip file
    split : "train" or "test": only those galaxies

    Raises
    ------
    CatalogError
        If there is no catalog there, it cannot be read, or `validate` refuses it.
    """
    path = Path(path) if path is not None else EMBEDDED
    if not path.exists():
        raise CatalogError(f"there is no catalog at '{path}'; make one with: mosaic simulate --n 1000 --seed 0 --out {path}")
    try:
        if path.suffix == ".zip":
            with zarr.storage.ZipStore(path, mode="r") as store:
                catalog = xr.open_zarr(store, consolidated=False, chunks=None).load()
        else:
            catalog = xr.open_zarr(path, consolidated=False, chunks=None).load()
    except Exception as error:  # zarr, zip and codecs each raise their own
        raise CatalogError(
            f"'{path}' cannot be read as a Zarr catalog ({type(error).__name__}: {str(error)[:120]})."
        ) from error
    catalog = validate(catalog, table)
    return catalog if split is None else choose_split(catalog, split)


def choose_split(catalog: xr.Dataset, split: str) -> xr.Dataset:
    """The galaxies of one split, "train" or "test"."""
    if split not in SPLITS:
        raise CatalogError(f"unknown split '{split}'; allowed: {', '.join(SPLITS)}.")
    if "split" not in catalog:
        raise CatalogError("the catalog has no 'split' variable, so it has no training and test galaxies.")
    chosen = catalog.isel({GALAXY: np.flatnonzero(catalog["split"].values == split)})
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
    """Write a catalog, `chunk` galaxies to a chunk; on any failure `path` is as it was before.

    Raises
    ------
    CatalogError
        If `path` exists or the disk is full.
    """
    path = check_free(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{path.name}.", dir=path.parent))
    try:
        folder = beside / "catalog.zarr"
        sizes = {**catalog.sizes, GALAXY: min(chunk, catalog.sizes[GALAXY])}
        encoding = {
            name: {"chunks": tuple(sizes[d] for d in var.dims)}
            | ({} if var.dtype.kind == "U" else {"compressors": [COMPRESSOR]})
            for name, var in catalog.data_vars.items()
        }
        with warnings.catch_warnings():  # names of bands and splits are texts, whose Zarr v3 form is not final yet
            warnings.simplefilter("ignore", UnstableSpecificationWarning)
            catalog.drop_encoding().to_zarr(folder, mode="w", consolidated=False, zarr_format=3, encoding=encoding)
        done = _zipped(folder) if path.suffix == ".zip" else folder
        os.replace(done, path)
    except OSError as error:
        raise CatalogError(f"'{path}' could not be written ({error.strerror or error}); nothing was left there.") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return path


def _zipped(folder: Path) -> Path:
    """The store as one uncompressed zip (its chunks are compressed already), with fixed dates: same bytes, same galaxies."""
    out = folder.with_suffix(".zarr.zip")
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for file in sorted(p for p in folder.rglob("*") if p.is_file()):
            info = zipfile.ZipInfo(file.relative_to(folder).as_posix(), date_time=(2026, 1, 1, 0, 0, 0))
            archive.writestr(info, file.read_bytes())
    return out
