"""A panel's table as a file that a browser can save."""

from __future__ import annotations

import importlib.util
import io

import pandas as pd

from ...errors import MosaicError


def csv_text(frame: pd.DataFrame) -> str:
    """The table as CSV, its words before it in lines that begin with #: `pandas.read_csv(file, comment="#")` reads it."""
    words = "".join(f"# {line}\n" for line in frame.attrs["about"].splitlines())
    return words + frame.to_csv(index=False, lineterminator="\n")


def parquet_bytes(frame: pd.DataFrame) -> bytes:
    """The table as Parquet, its words among the attributes that pandas reads back; MosaicError without pyarrow."""
    if importlib.util.find_spec("pyarrow") is None:
        raise MosaicError(
            "writing Parquet needs pyarrow, which is not installed here (pip install pyarrow); the CSV holds the same numbers."
        )
    file = io.BytesIO()
    frame.to_parquet(file, engine="pyarrow", index=False)
    return file.getvalue()
