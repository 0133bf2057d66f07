"""HDF5 as pandas writes it (`to_hdf`): the blocks of numbers of its "fixed" form; what it keeps as pickles is not read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ...errors import CatalogError
from .reader import Part

WRITE_AGAIN = "write it again with DataFrame.to_parquet"


def frames(root: Any) -> list[str]:
    """The groups, under one or itself, that are a DataFrame of pandas."""
    import h5py

    found: list[str] = []

    def look(name: str, item: Any) -> None:
        if isinstance(item, h5py.Group) and _word(item.attrs.get("pandas_type", "")).startswith(("frame", "series")):
            found.append(name)

    if isinstance(root, h5py.Group):
        look("/" if root.name == "/" else root.name, root)
        root.visititems(look)
    return found


class FrameGroup:
    """A DataFrame in pandas' "fixed" form: blocks of columns of one kind each; blocks of texts are pickles and not read."""

    def __init__(self, group: Any, path: Path):
        if _word(group.attrs["pandas_type"]) != "frame":
            raise CatalogError(
                f"'{path}' is HDF5 in a form of pandas ('{_word(group.attrs['pandas_type'])}') that names its columns in a "
                f"pickle, which is not read; {WRITE_AGAIN}."
            )
        self.names: list[str] = []
        self.unusable: dict[str, str] = {}
        self.places: dict[str, tuple[Any, int]] = {}
        self.n_rows = 0
        found: dict[str, tuple[Any, int]] = {}
        for i in range(int(group.attrs.get("nblocks", 0))):
            values = group[f"block{i}_values"]
            for k, name in enumerate(map(_word, group[f"block{i}_items"][()])):
                if values.ndim == 2 and values.dtype.kind in "fiub":
                    found[name] = (values, k)
                    self.n_rows = len(values)
                else:
                    self.unusable[name] = f"is kept by pandas as a pickle, which is not read; {WRITE_AGAIN}"
        order = [_word(name) for name in group["axis0"][()]]
        self.names = [name for name in order if name in found]
        self.places = {name: found[name] for name in self.names}

    def part(self, names: list[str], rows: slice) -> dict[str, Part]:
        blocks = {id(self.places[name][0]): self.places[name][0][rows] for name in names}
        return {name: (blocks[id(self.places[name][0])][:, self.places[name][1]], None) for name in names}


def _word(value: Any) -> str:
    return value.decode("utf8", "replace") if isinstance(value, bytes | np.bytes_) else str(value)
