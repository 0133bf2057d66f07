"""Answers as Zarr, a folder or one file: the Dataset that `predict` gives, a block of galaxies in a chunk."""

from __future__ import annotations

import warnings
from pathlib import Path

import xarray as xr
from zarr.codecs import BloscCodec
from zarr.errors import UnstableSpecificationWarning

from ...catalog.checksums import packed
from ...catalog.schema import GALAXY
from ...catalog.writing import zipped
from ..layout import Layout
from . import Blocks

COMPRESSOR = BloscCodec(cname="lz4", clevel=5, shuffle="shuffle")  # written once, while galaxies are still asked about


def write(path: Path, blocks: Blocks, layout: Layout) -> None:
    """Write the blocks one after another."""
    folder = path.with_suffix("") if path.suffix == ".zip" else path
    for number, arrays in enumerate(blocks):
        dataset = layout.dataset(arrays)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UnstableSpecificationWarning)  # of texts, whose Zarr form is not final yet
            if number:
                dataset.to_zarr(folder, append_dim=GALAXY, consolidated=False, zarr_format=3)
            else:
                dataset.to_zarr(folder, mode="w", consolidated=False, zarr_format=3, encoding=_encoding(dataset, layout))
    if path.suffix == ".zip":
        zipped(folder)


def _encoding(dataset: xr.Dataset, layout: Layout) -> dict:
    """Chunks of a block's galaxies, so that appending a block writes chunks of its own."""
    return {
        str(name): {"compressors": packed(variable.dtype.kind, COMPRESSOR)}
        | ({"chunks": (layout.job.block, *variable.shape[1:])} if variable.dims[:1] == (GALAXY,) else {})
        for name, variable in dataset.variables.items()
    }
