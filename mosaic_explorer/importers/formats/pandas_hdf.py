"""HDF5 as pandas writes it with `to_hdf`: its blocks of columns; what it keeps as pickles is not read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import CatalogError
from .reader import Part

PICKLED_NAMES = re.compile(rb"\(lp\d+\n(?:V[^\n]*\np\d+\na)*\.")  # a list of texts
NAMES = re.compile(rb"^(?:\(lp\d+\n|a)?V([^\n]*)$", re.M)
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
    """A DataFrame as pandas writes it, "fixed" or "table": blocks of columns of one kind each.

    What pandas keeps as a pickle, texts in the fixed form, is not read. Names of the table form stand in pickles, too, of which
    the text is read, and nothing run.
    """

    def __init__(self, group: Any, path: Path):
        self.unusable: dict[str, str] = {}
        self.places: dict[str, tuple[Any, str | None, int]] = {}  # a dataset, a field of its records, a column of that
        kind = _word(group.attrs["pandas_type"])
        if kind == "frame":
            self._add_fixed(group)
        elif kind == "frame_table":
            self._add_table(group["table"], path)
        else:
            raise CatalogError(f"'{path}' is HDF5 in a form of pandas, '{kind}', that is not read; {WRITE_AGAIN}.")
        self.names = list(self.places)
        self.n_rows = len(self.places[self.names[0]][0]) if self.names else 0

    def _add_fixed(self, group: Any) -> None:
        index, found = group.get("axis1"), {}
        if index is not None and index.dtype.kind in "iuS" and (name := _word(index.attrs.get("name", "N."))) != "N.":
            self.places[name] = (index, None, -1)
        for i in range(int(group.attrs.get("nblocks", 0))):
            values = group[f"block{i}_values"]
            for k, name in enumerate(map(_word, group[f"block{i}_items"][()])):
                if values.ndim == 2 and values.dtype.kind in "fiub":
                    found[name] = (values, None, k)
                else:
                    self.unusable[name] = f"is kept by pandas as a pickle, which is not read; {WRITE_AGAIN}"
        self.places |= {name: found[name] for name in map(_word, group["axis0"][()]) if name in found}

    def _add_table(self, records: Any, path: Path) -> None:
        for field in records.dtype.names:
            kind = records.attrs.get(f"{field}_kind", b"")
            names = NAMES.findall(kind) if PICKLED_NAMES.fullmatch(bytes(kind)) else None
            if names is None and field.startswith("values_block_"):
                raise CatalogError(f"'{path}' is HDF5 of pandas whose names of columns cannot be read; {WRITE_AGAIN}.")
            for k, name in enumerate(names or [field.encode()]):
                is_row = records.dtype[field].shape != ()
                self.places[name.decode("raw-unicode-escape")] = (records, field, k if is_row else -1)

    def part(self, names: list[str], rows: slice) -> dict[str, Part]:
        datasets = {id(dataset): dataset for dataset, _, _ in (self.places[name] for name in names)}
        blocks = {key: dataset[rows] for key, dataset in datasets.items()}
        parts: dict[str, Part] = {}
        for name in names:
            dataset, field, k = self.places[name]
            values = blocks[id(dataset)] if field is None else blocks[id(dataset)][field]
            parts[name] = np.asarray(values if k < 0 else values[:, k]), None
        return parts


def _word(value: Any) -> str:
    return value.decode("utf8", "replace") if isinstance(value, bytes | np.bytes_) else str(value)
