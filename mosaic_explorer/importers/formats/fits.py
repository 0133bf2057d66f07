"""FITS: the columns of one table, read as they are stored, so that nulls and 64-bit numbers stay what they are."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import CatalogError, unknown
from .astropy_header import header_masks, header_units
from .memory import no_column
from .reader import Part, TableReader, too_long, uneven

UNSIGNED = {"B": (-(2**7), "i1"), "I": (2**15, "u2"), "J": (2**31, "u4"), "K": (2**63, "u8")}  # TZERO that says so
LDAC_HEAD = "LDAC_IMHEAD"  # holds the header of an image, before the table of SExtractor
ASTROPY_NULLS = (16959, 999999)  # which astropy takes unless told another
CARD, MOST_DIGITS = 80, 3
PIECE = 100_000 * CARD  # bytes that are looked at together
MOST_LOOKED_AT = 60 * PIECE  # about as much as one may drop on the page
SIMPLE = b"SIMPLE"
AXES, FIELDS = (re.compile(rb"(%b)= *\+?0*([1-9]\d*)" % key) for key in (b"NAXIS   ", b"TFIELDS "))
BEGIN, END = "--BEGIN-ASTROPY-SERIALIZED-COLUMNS--", "--END-ASTROPY-SERIALIZED-COLUMNS--"
LOGICAL = {ord("T"): True, ord("F"): False}  # anything else is neither
NUMBER = {"L": "i1", "B": "u1", "I": ">i2", "J": ">i4", "K": ">i8", "E": ">f4", "D": ">f8"}  # in the heap


def _check_counts(path: Path) -> None:
    """Raise a CatalogError if a header claims more axes or columns than the standard allows: astropy counts up to them."""
    left = MOST_LOOKED_AT
    with open(path, "rb") as file:
        if not file.read(len(SIMPLE)).startswith(SIMPLE):
            raise CatalogError(f"'{path}' is no FITS file: it does not begin with SIMPLE.")
        file.seek(0)
        while left > 0 and (cards := file.read(PIECE)):
            left -= len(cards)
            for claim in (*AXES.finditer(cards), *FIELDS.finditer(cards)):
                if claim.start() % CARD == 0 and len(claim[2]) > MOST_DIGITS:
                    words = f"{claim[1].decode().strip()} = {claim[2][:20].decode()}"
                    raise CatalogError(f"'{path}' is damaged: a header says {words}; FITS has at most 999 axes or columns.")


class FitsTable(TableReader):
    """The columns of one table HDU, and image HDUs with as many rows; the first table unless `hdu` says which."""

    packages = ("astropy",)

    def __init__(self, path: Path, hdu: int | str | None):
        from astropy.io import fits
        from astropy.utils.exceptions import AstropyUserWarning

        _check_counts(path)
        with warnings.catch_warnings():  # astropy only warns of a file cut short
            warnings.simplefilter("ignore", AstropyUserWarning)
            self.file = fits.open(path, memmap=True)
            last = self.file[-1].fileinfo()
        try:
            end = last["datLoc"] + last["datSpan"]
            if path.stat().st_size < end:
                raise CatalogError(f"'{path}' is cut short: {path.stat().st_size} bytes of {end}; fetch or write it again.")
            self._choose(path, hdu)
        except BaseException:
            self.close()
            raise

    def _choose(self, path: Path, hdu: int | str | None) -> None:
        from astropy.io import fits

        tables = [i for i, part in enumerate(self.file) if isinstance(part, fits.BinTableHDU | fits.TableHDU)]
        labels = [self.file[i].name or str(i) for i in tables]
        if not tables:
            raise CatalogError(f"'{path}' holds no table, only images; put the columns in a binary table.")
        if hdu is None:
            number = next((i for i in tables if self.file[i].name != LDAC_HEAD), tables[0])
        else:
            matches = [i for i, label in zip(tables, labels) if hdu == i or str(hdu).upper() == label.upper()]
            if not matches:
                raise CatalogError(unknown("table HDU", hdu, labels))
            number = matches[0]
        self.table = self.file[number]
        header = self.table.header
        if header.get("ZTABLE"):
            raise CatalogError(
                f"'{path}' holds a table that is compressed in tiles (ZTABLE); unpack it with: funpack {path.name}"
            )
        rows = header["NAXIS2"]
        others = [label for i, label in zip(tables, labels) if i != number and self.file[i].name != LDAC_HEAD]
        more = f" (other tables, read with hdu = ...: {', '.join(others[:5])})" if others and hdu is None else ""
        super().__init__(f"FITS, HDU {number} ({self.table.name or 'unnamed'}), {rows} rows{more}", rows)
        self.scaled_nulls: dict[str, bool] = {}
        self.columns = {column.name: column for column in self.table.columns}
        self.raw: np.ndarray = np.asarray(self.table.data).view(np.ndarray) if rows else np.zeros(0, self.table.columns.dtype)
        self.heap: np.ndarray = self._heap(path, header)
        for name, column in self.columns.items():
            if why := self._no_column(name, column):
                self.unusable[name] = why
            else:
                self.names.append(name)
            if column.unit:
                self.units[name] = str(column.unit)
        self.images = {
            part.name: part
            for part in self.file
            if isinstance(part, fits.ImageHDU) and len(part.shape) == 2 and part.shape[0] == rows
        }
        self.names += [name for name in self.images if name not in self.columns]
        about = _serialized(header)
        self.units |= header_units(about)
        self.hide_masks(header_masks(self.names) if about else {})

    def close(self) -> None:
        self.file.close()

    def _heap(self, path: Path, header: Any) -> np.ndarray:
        """The bytes behind the table, in which its variable-length arrays lie."""
        size = header["NAXIS1"] * header["NAXIS2"]
        length = size + header.get("PCOUNT", 0) - header.get("THEAP", size)
        if length <= 0 or not self.n_rows:
            return np.zeros(0, np.uint8)
        return np.memmap(path, np.uint8, "r", self.table.fileinfo()["datLoc"] + header.get("THEAP", size), (length,))

    def _no_column(self, name: str, column: Any) -> str:
        if self._is_ascii:
            return ""
        form = column.format
        if variable := re.match(r"\d*[PQ]([A-Z])", form):
            if variable[1] not in NUMBER:
                return f"has variable-length arrays of the kind '{form}', which are no numbers"
            lengths, places = self.raw[name].T.astype(np.int64) if self.n_rows else np.zeros((2, 0), np.int64)
            ends = places + lengths * np.dtype(NUMBER[variable[1]]).itemsize
            if ((lengths < 0) | (places < 0) | (lengths > len(self.heap)) | (ends > len(self.heap)))[lengths != 0].any():
                return "has variable-length arrays that lie outside of the file; it is damaged"
            some = lengths[lengths > 0]
            if (some != some[:1]).any():
                row = np.flatnonzero((lengths > 0) & (lengths != some[0]))[0]
                return uneven(int(row), int(some[0])).replace("lists", "variable-length arrays")
            return too_long(int(some.max(initial=0)))
        if re.search(r"\d*X$", form):
            return f"holds bits ({form})"
        if re.match(r"\d*[CM]", form):
            return "holds complex numbers"
        return (no_column(self.raw[name][:0]) or too_long(prod(self.raw.dtype[name].shape))) if self.n_rows else ""

    @property
    def _is_ascii(self) -> bool:
        from astropy.io import fits

        return isinstance(self.table, fits.TableHDU)

    def parts(self, names: list[str], size: int) -> Iterator[dict[str, Part]]:
        for start in range(0, self.n_rows or 0, size):
            rows = slice(start, start + size)
            yield {name: self._part(name, rows) for name in names}

    def _part(self, name: str, rows: slice) -> Part:
        if name in self.images and name not in self.columns:
            return self.images[name].data[rows], None
        column, stored = self.columns[name], self.raw[name][rows]
        if self._is_ascii:
            return _ascii_numbers(column, stored)
        variable = re.match(r"\d*[PQ]([A-Z])", column.format)
        kind = variable[1] if variable else re.sub(r"[^A-Z]", "", column.format)[:1]
        stored, missing = self._variable(stored, kind) if variable else (stored, None)
        if stored.ndim > 2:
            stored = stored.reshape(len(stored), -1)
        if kind == "L":
            codes = stored.view(np.int8) if stored.dtype.itemsize == 1 else stored
            holes = ~np.isin(codes, list(LOGICAL))
            return codes == ord("T"), holes if missing is None else holes | missing
        if kind not in "BIJK" + "ED":
            return stored, missing
        values = _scaled(stored, kind, column.bscale, column.bzero)
        if isinstance(column.null, int | np.integer) and kind in "BIJK":  # the file's own word for missing
            holes = (values if self._has_scaled_null(name) else stored) == column.null
            missing = holes if missing is None else holes | missing
        return values, missing

    def _has_scaled_null(self, name: str) -> bool:
        """Whether TNULL is what a value becomes, not what is stored: so astropy writes it where numbers have no sign."""
        if name not in self.scaled_nulls:
            column, kind = self.columns[name], re.sub(r"[^A-Z]", "", self.columns[name].format)[:1]
            is_unsigned = kind in UNSIGNED and column.bzero == UNSIGNED[kind][0] and column.bscale in (None, "", 1)
            self.scaled_nulls[name] = is_unsigned and (
                column.null in ASTROPY_NULLS or not (self.raw[name] == column.null).any()
            )
        return self.scaled_nulls[name]

    def _variable(self, descriptors: np.ndarray, kind: str) -> Part:
        """Variable-length arrays that are all of one length, as rows; an empty one is missing."""
        lengths, places = descriptors[:, 0].astype(int), descriptors[:, 1].astype(int)
        length, dtype = int(lengths.max(initial=0)), np.dtype(NUMBER[kind])
        out = np.zeros((len(lengths), length), dtype)
        for i in np.flatnonzero(lengths):
            out[i] = self.heap[places[i] : places[i] + length * dtype.itemsize].view(dtype)
        is_empty = lengths == 0
        return out, np.repeat(is_empty[:, None], length, axis=1) if is_empty.any() else None

    def grid(self, name: str) -> np.ndarray | None:
        """A 1-D image HDU, a table HDU of one column, or "HDU/column"."""
        hdu, _, label = name.partition("/")
        for part in self.file:
            if part.name.upper() != hdu.upper() or part is self.table or part.data is None:
                continue
            if part.data.dtype.names:
                if not label and len(part.data.dtype.names) > 1:
                    raise CatalogError(f"the HDU '{hdu}' has several columns; write '{hdu}/COLUMN' with its name.")
                return np.asarray(part.data[label or part.data.dtype.names[0]]).squeeze()
            return np.asarray(part.data).squeeze() if part.data.ndim == 1 else None
        return None


def _scaled(stored: np.ndarray, kind: str, scale: Any, zero: Any) -> np.ndarray:
    """TZERO + TSCAL x stored; unsigned whole numbers, which FITS writes in this way, stay whole."""
    scale, zero = (1 if scale in (None, "") else scale), (0 if zero in (None, "") else zero)
    if scale == 1 and zero == 0:
        return stored
    if scale == 1 and kind in UNSIGNED and zero == UNSIGNED[kind][0]:
        whole = stored.astype(np.int64)
        dtype = np.dtype(UNSIGNED[kind][1])
        return (whole.view(np.uint64) ^ np.uint64(2**63)) if kind == "K" else (whole + int(zero)).astype(dtype)
    return stored.astype(float) * scale + zero


def _ascii_numbers(column: Any, stored: np.ndarray) -> Part:
    """A column of an ASCII table; a blank number is missing."""
    texts = np.char.strip(np.char.decode(stored, "ascii", "replace"))
    if column.format[:1] == "A":
        return texts, None
    missing = texts == ""
    if column.null not in (None, ""):
        missing |= texts == str(column.null).strip()
    filled = np.where(missing, "0", np.char.replace(np.char.upper(texts), "D", "E"))
    is_whole = column.format[:1] == "I" and column.bscale in (None, "", 1) and column.bzero in (None, "", 0)
    values = filled.astype(np.int64) if is_whole else filled.astype(float)
    return (values if is_whole else _scaled(values, "D", column.bscale, column.bzero)), missing


def _serialized(header: Any) -> str:
    """What astropy writes of its columns into the comments of a table, '' if nothing."""
    comments = [str(line) for line in header.get("COMMENT", [])]
    if BEGIN not in comments or END not in comments:
        return ""
    lines = comments[comments.index(BEGIN) + 1 : comments.index(END)]
    return "\n".join(lines).replace("\\\n", "")  # a long line goes on after a backslash
