"""Answers as an ensemble of densities of qp, the package by which RAIL reads and scores them: HDF5 that `qp.read` opens.

The densities are mixtures of Gaussians (`qp.mixmod`); ids, medians, quantiles and scores are its `ancil`. Of several densities
each has a group of its own, for `qp.read_dict`. The layout is that of qp 1.1 (https://github.com/LSSTDESC/qp), which itself is
not needed. A mixture there has no ends, ours are cut off at the ends of a range: `Mixtures.uncut` says how they become whole,
and the column NAME_outside how much of each then lies beyond the range.
"""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np

from ...densities import Mixtures
from ..job import REDSHIFT
from ..layout import Layout
from . import Blocks

VERSION = 0  # of qp's mixtures
PARTS = ("weights", "means", "stds")  # their names there
OUTSIDE = "_outside"
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
                low, high = layout.ranges[name]
                mixtures = Mixtures(arrays[f"{name}_weight"], arrays[f"{name}_mean"], arrays[f"{name}_sigma"], low, high)
                whole = mixtures.uncut()
                below, upto = whole.cdf([low, high]).T
                own = ancil | {name + OUTSIDE: (below + 1 - upto).astype(np.float32)}
                if name == REDSHIFT:
                    own |= {MEDIAN: ancil[name], MODE: mixtures.modes().astype(np.float32)}
                if start == 0:
                    _make_room(group, layout.job.n, whole.weights.shape[1], own, units)
                stop = start + len(whole)
                for part, values in zip(PARTS, (whole.weights, whole.means, whole.sigmas), strict=True):
                    group[f"data/{part}"][start:stop] = values
                for key, values in own.items():
                    group[f"ancil/{key}"][start:stop] = values
            start = stop


def _make_room(group: h5py.Group, n: int, components: int, ancil: dict[str, np.ndarray], units: dict[str, str]) -> None:
    group["meta/pdf_name"], group["meta/pdf_version"] = np.array([b"mixmod"]), np.array([VERSION])
    for part in PARTS:
        group.create_dataset(f"data/{part}", (n, components), np.float64)
    for name, values in ancil.items():
        group.create_dataset(f"ancil/{name}", (n,), values.dtype)
        group[f"ancil/{name}"].attrs["unit"] = units.get(name, "")


def _storable(values: np.ndarray) -> np.ndarray:
    """Texts as bytes with room for any of their length, as qp keeps them."""
    return np.char.encode(values, "utf-8").astype(f"S{values.dtype.itemsize}") if values.dtype.kind == "U" else values
