"""Answers as an ensemble of densities of qp, the package by which RAIL reads and scores them: HDF5 that `qp.read` opens.

The densities are histograms (`qp.hist`); ids, medians, quantiles and scores are its `ancil`. Of several densities each has a
group of its own, for `qp.read_dict`. The layout is that of qp 1.1 (https://github.com/LSSTDESC/qp); qp itself is not needed.
"""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np

from ..job import REDSHIFT
from ..layout import Layout
from . import Blocks

VERSION = 0  # of qp's histograms
MODE, MEDIAN = "zmode", "zmedian"  # estimates by the names that RAIL gives them


def write(path: Path, blocks: Blocks, layout: Layout) -> None:
    """Write the blocks one after another into datasets of full length."""
    names = layout.job.densities
    start = 0
    with h5py.File(path, "w") as file:
        file.attrs.update({key: value for key, value in layout.attrs.items() if isinstance(value, (str, int, float))})
        groups = {name: file if len(names) == 1 else file.create_group(name) for name in names}
        for arrays in blocks:
            ancil = {column.name: _storable(column.values) for column in layout.columns(arrays, lists=False)}
            units = {column.name: column.unit for column in layout.columns(arrays, lists=False)}
            for name, group in groups.items():
                density, grid = arrays[f"{name}_pdf"], layout.grids[f"{name}_grid"][0]
                own = dict(ancil)
                if name == REDSHIFT:
                    own |= {MEDIAN: ancil[name], MODE: grid[density.argmax(1)].astype(np.float32)}
                if start == 0:
                    _make_room(group, layout.job.n, grid, density, own, units)
                stop = start + len(density)
                group["data/pdfs"][start:stop] = density
                for key, values in own.items():
                    group[f"ancil/{key}"][start:stop] = values
            start = stop


def _make_room(
    group: h5py.Group, n: int, grid: np.ndarray, density: np.ndarray, ancil: dict[str, np.ndarray], units: dict[str, str]
) -> None:
    step = grid[1] - grid[0]
    edges = np.append(grid - step / 2, grid[-1] + step / 2)
    group["meta/pdf_name"], group["meta/pdf_version"] = np.array([b"hist"]), np.array([VERSION])
    group["meta/bins"] = edges[None]
    group.create_dataset("data/pdfs", (n, density.shape[1]), density.dtype)
    for name, values in ancil.items():
        group.create_dataset(f"ancil/{name}", (n,), values.dtype)
        group[f"ancil/{name}"].attrs["unit"] = units.get(name, "")


def _storable(values: np.ndarray) -> np.ndarray:
    """Texts as bytes with room for any of their length, as qp keeps them."""
    return np.char.encode(values, "utf-8").astype(f"S{values.dtype.itemsize}") if values.dtype.kind == "U" else values
