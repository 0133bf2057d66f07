"""Parquet: one file, or a folder of them that is one table in parts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import numpy as np

from ...errors import CatalogError
from .arrow import ArrowTable
from .reader import MOST_COLUMNS, too_many

if TYPE_CHECKING:
    import pyarrow as pa

ENDINGS = (".parquet", ".pq", ".parq")


class ParquetTable(ArrowTable):
    """Parquet; the parts of a folder one after another, with what the names of its folders say, "tract=9813", as columns."""

    def __init__(self, path: Path):
        import pyarrow as pa
        import pyarrow.parquet as pq

        paths = parts_of(path) if path.is_dir() else [path]
        self.files: list[pq.ParquetFile] = []
        try:
            for part in paths:
                self.files.append(pq.ParquetFile(part))
            first = self.files[0].schema_arrow
            if self.files[0].metadata.num_columns > MOST_COLUMNS:
                raise CatalogError(too_many(path.name))
            self.keys = [folder_keys(part.relative_to(path)) if part != path else {} for part in paths]
            for part, file in zip(paths, self.files):
                if file.schema_arrow.names != first.names:
                    raise CatalogError(
                        f"'{part}' has other columns than '{paths[0].name}' ({', '.join(file.schema_arrow.names[:5])}, ...); "
                        "the parts of a table have the same."
                    )
            schema = first
            for key, value in self.keys[0].items():
                if key not in first.names:
                    schema = schema.append(pa.field(key, pa.array([value]).type))
            n_rows = sum(file.metadata.num_rows for file in self.files)
            words = f"Parquet, {n_rows} rows" + (f" in {len(paths)} files" if len(paths) > 1 else "")
            super().__init__(schema, words, n_rows)
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        for file in self.files:
            file.close()

    def batches(self, names: list[str], size: int) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        for file, keys in zip(self.files, self.keys):
            own = [name for name in names if name not in keys or name in file.schema_arrow.names]
            batches = file.iter_batches(size, columns=own) if own else file.iter_batches(size, file.schema_arrow.names[:1])
            for batch in batches:
                for name in names:
                    if name not in own:
                        batch = batch.append_column(name, pa.array(np.full(len(batch), keys[name])))
                yield batch


def parts_of(folder: Path) -> list[Path]:
    """The Parquet files in a folder and its folders, in the order of their names; CatalogError if there are none."""
    files = sorted(
        (
            file
            for file in folder.rglob("*")
            if file.suffix.lower() in ENDINGS and file.is_file() and not is_hidden(file, folder)
        ),
        key=lambda file: [(int(word), "") if word.isdigit() else (0, word) for word in re.split(r"(\d+)", file.as_posix())],
    )
    if {"zarr.json", ".zgroup"} & {file.name for file in folder.iterdir()}:
        raise CatalogError(f"'{folder}' is a Zarr store and no table: a catalog is opened as it is.")
    if not files:
        raise CatalogError(f"'{folder}' is a folder without Parquet files; expected a table, or a folder of its parts.")
    return files


def is_hidden(file: Path, folder: Path) -> bool:
    """Whether a name on the way to a file says that it is no part of the table, as "_metadata" does."""
    return any(word[0] in "._" for word in file.relative_to(folder).parts)


def folder_keys(file: Path) -> dict[str, int | str]:
    """What the folders above a part say of its rows: "tract=9813/part-0.parquet" has the tract 9813."""
    pairs = [word.partition("=") for word in file.parts[:-1] if "=" in word]
    words = {unquote(key): unquote(value) for key, _, value in pairs}
    return {key: int(word) if word.isdigit() and str(int(word)) == word else word for key, word in words.items()}
