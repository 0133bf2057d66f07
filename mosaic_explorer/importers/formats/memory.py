"""Tables that a program has in memory: pandas, astropy, Arrow and what can be given as Arrow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import CatalogError
from .arrow import ArrowTable, told_units
from .reader import Part, TableReader

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa
    from astropy.table import Table


def memory_table(source: Any) -> TableReader:
    """The reader of a pandas DataFrame, an astropy Table, an Arrow table, or a numpy array of records.

    Raises
    ------
    CatalogError
        If it is none of these.
    """
    kinds = {f"{kind.__module__.partition('.')[0]}.{kind.__name__}" for kind in type(source).__mro__}
    if "pandas.DataFrame" in kinds:
        return frame_table(source)
    if "astropy.Table" in kinds:
        return AstropyTable(source)
    if isinstance(source, np.ndarray) and source.dtype.names:
        from astropy.table import Table

        return AstropyTable(Table(np.ma.asarray(source) if isinstance(source, np.ma.MaskedArray) else source), "numpy")
    if hasattr(source, "__arrow_c_stream__"):
        import pyarrow as pa

        table = pa.table(source)
        return MemoryTable(table, f"{type(source).__module__.partition('.')[0]} table, {len(table)} rows")
    raise CatalogError(
        f"a table is a path, a pandas DataFrame or an astropy Table; found {type(source).__name__}: put it into one of these."
    )


class MemoryTable(ArrowTable):
    """An Arrow table in memory."""

    def __init__(self, table: pa.Table, words: str):
        self.table = table
        super().__init__(table.schema, words, len(table))

    def batches(self, names: list[str], size: int) -> Iterator[pa.RecordBatch]:
        columns = self.table.schema.names
        # the longest beginning of a name that is a column: of "spec.flux" it may be "spec"
        firsts = [next(c for c in _beginnings(name) if c in columns) for name in names]
        chosen = self.table.select([columns.index(name) for name in dict.fromkeys(firsts)])
        for start in range(0, len(chosen), size):
            yield from chosen.slice(start, size).combine_chunks().to_batches()


def _beginnings(name: str) -> list[str]:
    words = name.split(".")
    return [".".join(words[:n]) for n in range(len(words), 0, -1)]


def frame_table(frame: pd.DataFrame) -> MemoryTable:
    """A pandas DataFrame; an index that has a name is a column, names of several levels are joined by "_"."""
    import pandas as pd
    import pyarrow as pa

    if any(name is not None for name in frame.index.names):
        named = [name for name in frame.index.names if name is not None]
        frame = frame.reset_index(level=named, drop=False, allow_duplicates=True)
    arrays, names, unusable = [], [], {}
    for i, label in enumerate(frame.columns):
        name = "_".join(str(word) for word in label if str(word)) if isinstance(label, tuple) else str(label)
        column = frame.iloc[:, i]
        if isinstance(column.dtype, pd.SparseDtype):
            column = column.sparse.to_dense()
        try:
            arrays.append(_arrow(column))
            names.append(name)
        except (pa.ArrowException, TypeError, ValueError):
            unusable[name] = f"holds {_kinds(column)}, which is no number and no text"
    table = pa.table(arrays, names=names) if arrays else pa.table({})
    reader = MemoryTable(table, f"pandas DataFrame, {len(frame)} rows")
    reader.unusable |= unusable
    reader.units |= told_units(frame.attrs)
    reader.packages = ("pandas", "pyarrow")
    return reader


def _arrow(column: pd.Series) -> pa.Array:
    """A column as Arrow has it; one of numbers and texts becomes one of texts."""
    import pyarrow as pa

    if isinstance(column.dtype, np.dtype) and not column.dtype.isnative:
        column = column.astype(column.dtype.newbyteorder("="))
    try:
        array = pa.Array.from_pandas(column)
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        kinds = {type(value) for value in column if isinstance(value, str | bytes | int | float | np.number | np.bool_)}
        if column.dtype.kind != "O" or not kinds or any(_is_other(value) for value in column):
            raise
        array = pa.array([None if _is_nothing(x) else _text(x) for x in column], pa.large_string())
    return array.combine_chunks() if isinstance(array, pa.ChunkedArray) else array


def _is_nothing(value: object) -> bool:
    import pandas as pd

    return value is None or value is pd.NA or (isinstance(value, float) and np.isnan(value))


def _is_other(value: object) -> bool:
    return not (_is_nothing(value) or isinstance(value, str | bytes | int | float | np.number | np.bool_))


def _text(value: object) -> str:
    return value.decode("utf8", "replace") if isinstance(value, bytes) else str(value)


def _kinds(column: pd.Series) -> str:
    if column.dtype.kind != "O":
        return str(column.dtype)
    return " and ".join(sorted({type(value).__name__ for value in column if not _is_nothing(value)})[:3]) or "nothing"


class AstropyTable(TableReader):
    """An astropy Table or QTable: masked values are missing, quantities are numbers with a unit."""

    packages = ("astropy",)

    def __init__(self, table: Table, kind: str = "astropy"):
        super().__init__(f"{kind} table, {len(table)} rows", len(table))
        self.columns: dict[str, Part] = {}
        for name in table.colnames:
            self._add(name, table[name])
        self.names = list(self.columns)

    def _add(self, name: str, column: Any) -> None:
        unit = getattr(column, "unit", None)
        values = getattr(column, "value", column)  # of a quantity
        if not hasattr(values, "dtype") or {"ra", "jd1"} & set(dir(column)):
            self.unusable[name] = f"holds {type(column).__name__}, which is no number and no text"
            for part in ("ra", "dec") if hasattr(column, "ra") else ():  # as astropy calls them in files
                self._add(f"{name}.{part}", getattr(column, part))
            return
        missing = getattr(values, "mask", getattr(column, "mask", None))
        values = getattr(values, "unmasked", getattr(values, "data", values))
        values = np.asarray(values.data if isinstance(values, np.ma.MaskedArray) else values)
        if values.dtype.kind == "O" and values.ndim == 1:
            self._add_objects(name, values, missing)
        elif why := no_column(values):
            self.unusable[name] = why
            return
        else:
            # copies, masked and all, only when a chunk of them is read
            self.columns[name] = (values.reshape(len(values), -1) if values.ndim > 2 else values), _mask(missing, values)
        if unit is not None and str(unit):
            self.units[name] = str(unit)

    def _add_objects(self, name: str, values: np.ndarray, missing: Any) -> None:
        """A column of Python's things: texts and numbers, or lists."""
        import pandas as pd

        reader = frame_table(pd.DataFrame({"x": pd.Series(list(values), dtype=object)}))
        if reader.names != ["x"]:
            self.unusable[name] = reader.unusable.get("x", "holds things that are no numbers and no texts")
            return
        parts = list(reader.parts(["x"], len(values)))
        if not parts:
            self.columns[name] = np.array([], float), None
            return
        found, holes = parts[0]["x"]
        mask = _mask(missing, found)
        self.columns[name] = found, mask if holes is None else holes if mask is None else mask | holes

    def parts(self, names: list[str], size: int) -> Iterator[dict[str, Part]]:
        for start in range(0, self.n_rows or 0, size):
            rows = slice(start, start + size)
            yield {
                name: (self.columns[name][0][rows], None if (mask := self.columns[name][1]) is None else mask[rows])
                for name in names
            }


def _mask(missing: Any, values: np.ndarray) -> np.ndarray | None:
    if missing is None:
        return None
    mask = np.broadcast_to(np.asarray(missing, bool), values.shape) if np.ndim(missing) == 0 else np.asarray(missing, bool)
    return mask if mask.any() else None


def no_column(values: np.ndarray) -> str:
    """Why an array cannot be a column, a number or a text or a row of them for each galaxy; '' if it can."""
    kind, shape = values.dtype.kind, values.shape[1:]
    if kind == "c":
        return "holds complex numbers"
    if kind in "mM":
        return f"holds times ({values.dtype})"
    if values.dtype.names:
        return f"is a struct (nested) of {', '.join(values.dtype.names)}"
    if kind not in "fiubSUO":
        return f"holds {values.dtype}, which is no number and no text"
    if sum(n != 1 for n in shape) > 1:
        return f"holds an array of {' x '.join(map(str, shape))} for each galaxy; expected a number or a row of them"
    return ""
