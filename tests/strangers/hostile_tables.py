"""Tables that ask for far more than they hold: each small, each written to a folder, with the map to read it by."""

from __future__ import annotations

import gzip
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from astropy.io import fits

BY_REDSHIFT = 'redshift = { column = "redshift" }\n'
BAND = "{band}"
Made = tuple[Path, str]


def _csv(folder: Path, head: str, *rows: str) -> Path:
    (folder / "t.csv").write_text("\n".join([head, *rows]) + "\n")
    return folder / "t.csv"


def unit(folder: Path) -> Made:
    """A unit that takes hours to compute."""
    return _csv(folder, "m", "10.5"), 'log_stellar_mass = { column = "m", unit = "10**(999999999) Msun" }\n'


def unit_in_a_header(folder: Path) -> Made:
    """The same where a file says it of its columns."""
    table = pa.table({"stellar_mass": [1e10, 2e10]})
    field = table.schema.field(0).with_metadata({"unit": "10+999999999Msun"})
    pq.write_table(table.cast(pa.schema([field])), folder / "t.parquet")
    return folder / "t.parquet", ""


def pattern_of_many_bands(folder: Path) -> Made:
    return _csv(folder, "a,b", "1,2"), f'lsst = {{ pattern = "{BAND * 40}", unit = "AB mag" }}\n'


def pattern_of_many_digits(folder: Path) -> Made:
    return _csv(
        folder, "a,b", "1,2"
    ), 'sed = { pattern = "{i:.999999999f}", unit = "Jy at 10 pc", grid = [1, 2], grid_unit = "AA" }\n'


def pattern_of_great_width(folder: Path) -> Made:
    return _csv(folder, "a,b", "1,2"), 'lsst = { pattern = "{band:>100000000}", unit = "AB mag" }\n'


def deep_map(folder: Path) -> Made:
    return _csv(folder, "a,b", "1,2"), "a = " + "[" * 100_000


def nested_groups(folder: Path) -> Made:
    """4,000 groups of HDF5, each in the one before."""
    with h5py.File(folder / "t.h5", "w") as file:
        group = file
        for _ in range(4000):
            group = group.create_group("g")
        group["redshift"] = [0.5, 0.7]
    return folder / "t.h5", ""


def many_links(folder: Path) -> Made:
    """Groups that hold each other: endless if one follows each."""
    with h5py.File(folder / "t.h5", "w") as file:
        groups = [file.create_group(f"g{i}") for i in range(60)]
        for group in groups:
            for i, other in enumerate(groups):
                group[f"to{i}"] = other
        file["redshift"] = [0.5, 0.7]
    return folder / "t.h5", ""


def shared_texts_hdf5(folder: Path) -> Made:
    """20,000 rows of texts of a megabyte, all of them zeros that nobody wrote."""
    with h5py.File(folder / "t.h5", "w") as file:
        file["redshift"] = np.full(20_000, 0.5)
        file.create_dataset("id", (20_000,), "S150000", chunks=(100,), compression="gzip")
    return folder / "t.h5", 'id = "id"\n' + BY_REDSHIFT


def dictionary_texts(folder: Path) -> Made:
    """A text of a megabyte in a dictionary, to which a million rows point."""
    texts = pa.DictionaryArray.from_arrays(pa.array(np.zeros(1_000_000, np.int8)), pa.array(["x" * 1_000_000]))
    pq.write_table(pa.table({"id": texts, "redshift": np.full(1_000_000, 0.5)}), folder / "t.parquet")
    return folder / "t.parquet", 'id = "id"\n' + BY_REDSHIFT


def plain_dictionary_texts(folder: Path) -> Made:
    """The same where the schema says nothing of a dictionary."""
    many = pa.table({"id": pa.array(["x" * 100_000] * 2_000), "redshift": np.full(2_000, 0.5)})
    with pq.ParquetWriter(folder / "t.parquet", many.schema, compression="zstd", use_dictionary=["id"]) as writer:
        for _ in range(5):
            writer.write_table(many)
    return folder / "t.parquet", 'id = "id"\n' + BY_REDSHIFT


def long_lists(folder: Path) -> Made:
    """Lists of a hundred thousand equal numbers, which take next to nothing in the file."""
    length, rows = 100_000, 50
    lists = pa.ListArray.from_arrays(
        np.arange(0, rows * length + 1, length, dtype=np.int32), np.zeros(rows * length, np.float32)
    )
    part = pa.table({"sed": lists})
    with pq.ParquetWriter(folder / "t.parquet", part.schema, compression="zstd", use_dictionary=True) as writer:
        for _ in range(100):
            writer.write_table(part)
    return folder / "t.parquet", 'sed = { column = "sed", unit = "Jy at 10 pc", grid = [1, 2], grid_unit = "AA" }\n'


def one_array_for_all_rows(folder: Path) -> Made:
    """20,000 rows of FITS whose variable-length arrays are one and the same, of a megabyte."""
    column = fits.Column("SED", "PD()", array=np.array([np.zeros(125_000)], object))
    redshift = fits.Column("REDSHIFT", "D", array=np.array([0.5]))
    table = fits.BinTableHDU.from_columns([column, redshift])
    table.writeto(folder / "one.fits")
    data = (folder / "one.fits").read_bytes()
    with fits.open(folder / "one.fits") as file:
        place, header = file[1].fileinfo()["datLoc"], file[1].header.copy()
    width, rows = header["NAXIS1"], 20_000
    row, heap = data[place : place + width], data[place + width : place + width + header["PCOUNT"]]
    header["NAXIS2"] = rows
    head = data[: place - len(header.tostring())]  # the primary HDU
    body = row * rows + heap
    (folder / "t.fits").write_bytes(head + header.tostring().encode() + body + bytes(-len(body) % 2880))
    return (
        folder / "t.fits",
        'redshift = { column = "REDSHIFT" }\nsed = { column = "SED", unit = "Jy at 10 pc", grid = [1, 2], grid_unit = "AA" }\n',
    )


def no_width(folder: Path) -> Made:
    """FITS that claims a million million rows of nothing."""
    table = fits.BinTableHDU.from_columns([fits.Column("REDSHIFT", "0D", array=np.zeros((1, 0)))])
    header = table.header
    header["NAXIS2"] = 10**12
    header["NAXIS1"] = 0
    (folder / "t.fits").write_bytes((fits.PrimaryHDU().header.tostring() + header.tostring()).encode())
    return folder / "t.fits", ""


def zip_named_fits(folder: Path) -> Made:
    with zipfile.ZipFile(folder / "t.fits", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("t.fits", bytes(200_000_000))
    return folder / "t.fits", ""


def packed_twice(folder: Path) -> Made:
    """gzip in gzip: what is unpacked once is small, and a reader of FITS unpacks by itself what is left."""
    with open(folder / "inner", "wb") as file, gzip.GzipFile("t", "wb", 9, file) as packed:
        for _ in range(100):
            packed.write(bytes(1_000_000))
    (folder / "t.fits.gz").write_bytes(gzip.compress((folder / "inner").read_bytes()))
    (folder / "inner").unlink()
    return folder / "t.fits.gz", ""


def zip_in_gzip(folder: Path) -> Made:
    path, map = zip_named_fits(folder)
    (folder / "t.fits.gz").write_bytes(gzip.compress(path.read_bytes(), 1))
    return folder / "t.fits.gz", map


def many_columns(folder: Path) -> Made:
    """A million names, and a row of a million values."""
    return _csv(folder, ",".join(f"c{i}" for i in range(1_000_000)), ",".join(["1"] * 1_000_000)), ""


def many_columns_parquet(folder: Path) -> Made:
    pq.write_table(pa.table({f"c{i}": pa.array([1.0]) for i in range(20_000)}), folder / "t.parquet")
    return folder / "t.parquet", ""


def many_tables(folder: Path) -> Made:
    """FITS of 3,000 empty tables."""
    table = fits.BinTableHDU.from_columns([fits.Column("A", "D", array=np.zeros(0))])
    with open(folder / "t.fits", "wb") as file:
        file.write(fits.PrimaryHDU().header.tostring().encode())
        file.write(table.header.tostring().encode() * 3_000)
    return folder / "t.fits", ""


def laughs(folder: Path) -> Made:
    """A header in YAML, ten lists of ten of the one before: of which anyone who writes it out writes ten thousand million."""
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 10)]
    lines += ["datatype:", "- {name: redshift, datatype: float64, unit: *a9}"]
    head = "\n".join(f"# {line}" for line in ["%ECSV 1.0", "---", *lines])
    (folder / "t.ecsv").write_text(f"{head}\nredshift\n0.5\n")
    return folder / "t.ecsv", ""


def long_header(folder: Path) -> Made:
    """A header in YAML of two megabytes."""
    lines = ["%ECSV 1.0", "---", "datatype:", *(f"- {{name: c{i}, datatype: float64, unit: Jy}}" for i in range(40_000))]
    names = " ".join(f"c{i}" for i in range(40_000))
    (folder / "t.ecsv").write_text("\n".join(f"# {line}" for line in lines) + f"\n{names}\n" + "1 " * 40_000 + "\n")
    return folder / "t.ecsv", ""


def one_long_line(folder: Path) -> Made:
    (folder / "t.csv").write_bytes(b"redshift,name\n0.5," + b"x" * 20_000_000)
    return folder / "t.csv", ""


def blanks(folder: Path) -> Made:
    """Lines on which a careless pattern tries every way to share out blanks."""
    return _csv(folder, "redshift" + " " * 30_000 + "- " * 10_000 + "x", *["# " + " " * 20_000 + "[(" * 5_000] * 20), ""


def many_axes(folder: Path) -> Made:
    """FITS that claims so many axes that nobody counts to their end."""
    table = fits.BinTableHDU.from_columns([fits.Column("REDSHIFT", "D", array=np.zeros(3))])
    head = fits.PrimaryHDU().header.tostring().replace("NAXIS   =                    0", f"NAXIS   = {2**63:>20}")
    (folder / "t.fits").write_bytes(head.encode() + table.header.tostring().encode() + bytes(2880))
    return folder / "t.fits", ""


def endless_fits(folder: Path) -> Made:
    """A hole of a terabyte that is called FITS."""
    with open(folder / "t.fits", "wb") as file:
        file.truncate(2**40)
    return folder / "t.fits", ""


def pipe(folder: Path) -> Made:
    """Nobody writes at its other end."""
    os.mkfifo(folder / "t.csv")
    return folder / "t.csv", ""


def unwritten_rows(folder: Path) -> Made:
    """A thousand million rows of HDF5 that nobody wrote: read, they are zeros."""
    with h5py.File(folder / "t.h5", "w") as file:
        file.create_dataset("redshift", (400_000_000,), "f8", chunks=(100,))
    return folder / "t.h5", ""


def long_word(folder: Path) -> Made:
    """A name in a comment in which a careless pattern begins a word at every letter."""
    return _csv(folder, "# " + "x" * 200_000, "a b 1 2 3 4", *["1 2 3 4 5 6"] * 20), ""


def many_notes(folder: Path) -> Made:
    """Lines of a header that could all begin a list of columns."""
    return _csv(folder, *[f"# {i} name{i}" for i in range(1, 200_000)], *["1.5 2.5 3.5"] * 20), ""


def listed_to_the_end(folder: Path) -> Made:
    """A column of which a header says that it is a thousand million."""
    return _csv(folder, "# REDSHIFT() 1-999999999999", *["1.5 2.5 3.5"] * 20), ""


def rules(folder: Path) -> Made:
    """Lines that are almost drawn under names."""
    return _csv(folder, "# redshift", *["-" * 200_000 + "x"] * 5), ""


def brackets(folder: Path) -> Made:
    """A unit that is opened again and again."""
    return _csv(folder, "# 1 redshift " + "[" * 200_000, *["0.5"] * 5), ""


TABLES: dict[str, Callable[[Path], Made]] = {
    make.__name__: make
    for make in (
        unit, unit_in_a_header, pattern_of_many_bands, pattern_of_many_digits, pattern_of_great_width, deep_map, nested_groups,
        many_links, shared_texts_hdf5, dictionary_texts, plain_dictionary_texts, long_lists, one_array_for_all_rows, no_width,
        zip_named_fits, packed_twice, zip_in_gzip, many_columns, many_columns_parquet, many_tables, laughs, long_header,
        one_long_line, blanks, many_axes, endless_fits, pipe, unwritten_rows,
        long_word, many_notes, listed_to_the_end, rules, brackets,
    )
}  # fmt: skip
