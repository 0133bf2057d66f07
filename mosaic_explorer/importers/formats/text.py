"""Tables of text: CSV, tabs, blanks, columns at fixed places, ECSV; read in blocks, every value first as it is written."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from csv import reader as csv_reader
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...errors import CatalogError
from ..columns import Columns
from .content import open_bytes
from .reader import MOST_COLUMNS, TableReader, as_read, as_written, too_many
from .text_rows import BLOCK, Rows, read_bytes
from .text_search import find_layout

if TYPE_CHECKING:
    import pyarrow as pa
    from pyarrow import csv

MOST_NAME = 1000  # characters
HEAD = 1 << 22  # bytes by which the layout is told
COUNTS = re.compile(r"Expected (\d+) columns, got \d+")  # in what pyarrow says of a row
TRIED = 100  # texts: a cast to whole numbers that fails takes twenty times as long as one to numbers that succeeds
BOOLEANS = ("true", "false", "t", "f")


class TextTable(TableReader):
    """A table of text; a line with too few or too many values is an error."""

    packages = ("pyarrow",)

    def __init__(self, path: Path):
        self.path = path
        with open_bytes(path) as file:
            head = read_bytes(file, HEAD)
            is_whole = len(head) < HEAD
        self.layout = find_layout(head, path, is_whole)
        if len(self.layout.names) > MOST_COLUMNS:
            raise CatalogError(too_many(path.name))
        if (longest := max(map(len, self.layout.names))) > MOST_NAME:
            raise CatalogError(f"'{path}' is no table of text: its first line holds a name of {longest:,} characters.")
        super().__init__(self.layout.words, None)
        self.names = list(self.layout.names)
        self.units = dict(self.layout.units)
        self.hide_masks(self.layout.masks)

    def _open(self, rows: Rows, columns: list[str]) -> csv.CSVStreamingReader:
        """The stream, every column as text: what is no number is then named with its row, and no missing value guessed."""
        import pyarrow as pa
        from pyarrow import csv

        layout = self.layout
        return csv.open_csv(
            rows,
            csv.ReadOptions(block_size=BLOCK, column_names=layout.names),
            csv.ParseOptions(delimiter=layout.delimiter, quote_char=layout.quote),
            csv.ConvertOptions(
                include_columns=columns, column_types=dict.fromkeys(columns, pa.string()), strings_can_be_null=False
            ),
        )

    def chunks(self, names: list[str], texts: list[str], size: int) -> Iterator[Columns]:
        columns = list(dict.fromkeys([*names, *texts]))
        masks = {name: self.masks[name] for name in columns if name in self.masks}
        for batch in self._batches([*columns, *masks.values()]):
            for start in range(0, len(batch), size):
                part = batch.slice(start, size)
                found = {name: _trimmed(part.column(name)) for name in columns}
                missing = {name: self._missing(array, part, masks.get(name)) for name, array in found.items()}
                chunk = {name: as_read(*self._numbers(found[name], name, missing[name])) for name in names}
                yield chunk | {name: as_written(np.asarray(found[name], object), missing[name]) for name in texts}

    def _batches(self, columns: list[str]) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        try:
            with Rows(self.path, self.layout) as rows:
                if rows.has_any:
                    with self._open(rows, columns) as batches:
                        yield from batches
        except pa.ArrowInvalid as error:
            if counts := COUNTS.search(str(error)):
                raise CatalogError(self._uneven_words(int(counts[1]))) from error
            raise

    def _uneven_words(self, n: int) -> str:
        """What to say of the first row that has not `n` values."""
        mark, quote = self.layout.delimiter, self.layout.quote
        with Rows(self.path, self.layout) as rows, io.TextIOWrapper(io.BufferedReader(rows), "utf8") as lines:
            for row, values in enumerate(csv_reader((line for line in lines if line.strip()), delimiter=mark, quotechar=quote)):
                if len(values) != n:
                    return (
                        f"'{self.path}' cannot be read as {self.words}: row {row} (the first row is 0) is "
                        f"'{mark.join(values)[:60].strip()}'. Expected {n} columns, got {len(values)}; "
                        "mend that line, or fetch the file again if it was cut short."
                    )
        return f"'{self.path}' cannot be read as {self.words}: a row has not {n} values, one for each column."

    def _missing(self, array: pa.Array, part: pa.RecordBatch, mask: str | None) -> np.ndarray | None:
        import pyarrow as pa
        import pyarrow.compute as pc

        missing = np.asarray(pc.is_in(array, pa.array(sorted(self.layout.nulls), pa.string())))
        if mask is not None:
            missing = missing | np.asarray(pc.equal(pc.utf8_lower(_trimmed(part.column(mask))), "true"))
        return missing if missing.any() else None

    def _numbers(self, array: pa.Array, name: str, missing: np.ndarray | None) -> tuple[np.ndarray, np.ndarray | None]:
        """Whole numbers, numbers, or else the texts as they are, so that one that means "missing" can be told."""
        import pyarrow as pa
        import pyarrow.compute as pc

        if name in self.layout.arrays:
            return _lists(array, name), None
        filled = array if missing is None else pc.if_else(pa.array(missing), "0", array)
        if self.layout.has_decimal_comma:
            filled = pc.replace_substring_regex(filled, r"^([-+]?\d+),(\d+)", r"\1.\2")
        for rewrite in (None, _plain_numbers):
            form = filled if rewrite is None else rewrite(filled)
            if (values := _cast(form)) is not None:
                return values, missing
        lower = pc.utf8_lower(array)
        if pc.all(pc.is_in(lower, pa.array([*BOOLEANS, ""]))).as_py():
            return np.asarray(pc.is_in(lower, pa.array(["true", "t"]))), missing
        return np.asarray(array, object), missing


def _plain_numbers(array: pa.Array) -> pa.Array:
    """Numbers with a plus or Fortran's exponent, "+1.5D-03", as others write them."""
    import pyarrow.compute as pc

    return pc.replace_substring_regex(pc.replace_substring_regex(array, r"^\+", ""), r"(\d)[dD]([-+]?\d+)$", r"\1e\2")


def _cast(array: pa.Array) -> np.ndarray | None:
    """Texts as numbers, whole where all are; None if one is no number, which the first few show at little cost."""
    import pyarrow as pa
    import pyarrow.compute as pc

    for kind in (pa.int64(), pa.uint64(), pa.float64()):
        try:
            pc.cast(array[:TRIED], kind)
            return pc.cast(array, kind).to_numpy(zero_copy_only=False)
        except pa.ArrowInvalid:
            continue
    return None


def _trimmed(array: pa.Array) -> pa.Array:
    import pyarrow.compute as pc

    return pc.utf8_trim_whitespace(array)


def _lists(array: pa.Array, name: str) -> np.ndarray:
    """Lists that are written as JSON, as rows; null in one is NaN."""
    lists = [np.ravel(np.array(json.loads(text), float)) if text else np.empty(0) for text in array.to_pylist()]
    length = max(map(len, lists), default=0)
    for one in lists:
        if len(one) not in (0, length):
            raise CatalogError(f"column '{name}' has lists of different lengths: one of {len(one)} values and one of {length}.")
    return np.stack([one if len(one) else np.full(length, np.nan) for one in lists]) if lists else np.empty((0, 0))
