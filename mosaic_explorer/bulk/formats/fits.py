"""Answers as a FITS table: a row a galaxy, units in TUNIT or TCOMM, the question in the header; no densities."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from astropy.io import fits

from ..layout import Column, Layout
from . import Blocks

EXTENSION = "ANSWERS"
KEYWORDS = {"model": "MODEL", "mask": "MASK", "noise": "NOISE"}
FITS_UNITS = {"mag(AB)": "mag"}  # of the standard; other units, all of them of logarithms, stand in the comment of a column


def write(path: Path, blocks: Blocks, layout: Layout) -> None:
    """Write the blocks one after another, under a header that knows how many rows there will be."""
    stream: fits.StreamingHDU | None = None
    try:
        for arrays in blocks:
            columns = [_storable(column) for column in layout.columns(arrays, lists=False)]
            if stream is None:
                stream = fits.StreamingHDU(str(path), _header(columns, layout))
            rows = np.empty(len(columns[0].values), [(c.name, c.values.dtype.newbyteorder(">")) for c in columns])
            for column in columns:
                rows[column.name] = column.values
            stream.write(rows.view(np.uint8))
    finally:
        if stream is not None:
            stream.close()


def _storable(column: Column) -> Column:
    """Texts as bytes; whole numbers as FITS has them: signed, of 64 bits, or as text where they are larger."""
    values = column.values
    if values.dtype.kind == "u":
        values = values.astype(np.int64) if values.max() < 2**63 else values.astype("U20")
    if values.dtype.kind == "i":
        values = values.astype(np.int64)
    if values.dtype.kind == "U":
        length = max(1, values.dtype.itemsize)  # of UTF-8, four bytes a character at most
        values = np.char.encode(values, "utf-8").astype(f"S{length}" if not _is_ascii(values) else f"S{max(1, length // 4)}")
    return Column(column.name, values, column.unit)


def _is_ascii(values: np.ndarray) -> bool:
    return bool((np.ascontiguousarray(values).view("<u4") < 128).all())


def _header(columns: list[Column], layout: Layout) -> fits.Header:
    kinds = {"f4": "E", "f8": "D", "i8": "K"}
    table = fits.BinTableHDU.from_columns(
        [
            fits.Column(
                c.name, kinds.get(c.values.dtype.str[1:], f"{c.values.dtype.itemsize}A"), FITS_UNITS.get(c.unit, c.unit)
            )
            for c in columns
        ],
        name=EXTENSION,
    )
    table.header["NAXIS2"] = layout.job.n
    for number, column in enumerate(columns, 1):
        if column.unit and column.unit not in FITS_UNITS:
            table.header[f"TCOMM{number}"] = column.unit
    for key, keyword in KEYWORDS.items():
        if key in layout.attrs:
            table.header[keyword] = str(layout.attrs[key])
    return table.header
