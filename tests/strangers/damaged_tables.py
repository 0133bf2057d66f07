"""A small table in every format that is read, and ways to damage each: its words, its header, its types, its bytes, its map."""

from __future__ import annotations

import bz2
import gzip
import lzma
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from astropy.io import fits
from astropy.table import Table
from damage import LONG, NUMBERS, TEXTS, damage_bytes, junk, replace_file

ROWS, GRID = 20, 5
FOLDER = "tables"  # of the originals
BANDS = "ugrizy"
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gz": lambda data: gzip.compress(data, 1),
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": lambda data: pa.compress(data, "zstd", asbytes=True),
}
SUFFIXES = (".csv", ".dat", ".tbl", ".mrt", ".ecsv", ".fits", ".hdf5", ".parquet", ".txt", ".gz", ".xml", "")
TEXT = (".csv", ".tsv", ".txt", ".dat", ".ecsv", ".tbl", ".mrt", ".cat")
FITS_VALUES = (
    "0", "-1", "1", "7", "999", "10000000", "999999999999", "9223372036854775808", "-8", "1.5", "NaN", "1E400", "T",
    "'D'", "'1PE(99999999)'", "'1QD(5)'", "'999999999D'", "'0A'", "'-3J'", "'(1000000,1000000)'", "'redshift'", "'*'",
    "'1000A'", "'X'", "'M'", "'Jy**(1e9)'", "'%999999999d'", "''", ""
)  # fmt: skip
LSST = 'lsst = { pattern = "mag_{band}", unit = "AB mag", error = "magerr_{band}" }'
SED = 'sed = { column = "sed", unit = "Jy at 10 pc", grid = [1e3, 2e3, 4e3, 1e4, 2e4], grid_unit = "AA" }'
MASS = 'log_stellar_mass = { column = "log_stellar_mass", unit = "Msun" }'
FLUX = 'lsst = { pattern = "mag_{band}", unit = "nJy", sentinels = [-99] }'
REDSHIFT = 'redshift = { column = "redshift" }'
MAPS = (f'id = "id"\n{REDSHIFT}\n{LSST}\n', f"{REDSHIFT}\n{SED}\n", f"{MASS}\n{FLUX}\n")


def make_tables(folder: Path) -> None:
    """The same galaxies in every format, whole."""
    (place := folder / FOLDER).mkdir()
    rng = np.random.default_rng(0)
    columns: dict[str, np.ndarray] = {"id": np.arange(ROWS), "redshift": rng.uniform(0.1, 2.0, ROWS).round(4)}
    columns |= {f"mag_{band}": rng.uniform(22, 25, ROWS).round(3) for band in BANDS}
    columns |= {f"magerr_{band}": rng.uniform(0.01, 0.1, ROWS).round(3) for band in BANDS}
    columns["log_stellar_mass"] = rng.uniform(9, 11, ROWS).round(3)
    frame, table = pd.DataFrame(columns), Table(columns)
    sed = rng.uniform(1, 2, (ROWS, GRID)).astype(np.float32)
    csv = frame.to_csv(index=False).encode()
    (place / "comma.csv").write_bytes(csv)
    (place / "wide.csv").write_bytes(csv.decode().encode("utf-16"))
    frame.to_csv(place / "tab.tsv", sep="\t", index=False)
    (place / "blank.txt").write_text("# " + frame.to_string(index=False).lstrip())
    for form, name in (("ecsv", "t.ecsv"), ("ipac", "t.tbl"), ("mrt", "t.mrt"), ("fixed_width_two_line", "ruled.dat")):
        table.write(place / name, format=f"ascii.{form}")
    head = "".join(f"# {i} {name.upper()} about it\n" for i, name in enumerate(columns, 1))
    (place / "numbered.cat").write_text(head + frame.to_string(index=False, header=False) + "\n")
    arrays = Table({**columns, "sed": sed})
    arrays.write(place / "t.fits")
    fits.TableHDU.from_columns(fits.BinTableHDU(table).columns).writeto(place / "ascii.fits")
    lists = fits.Column("sed", "PE()", array=np.array([row[: 1 + i % GRID] for i, row in enumerate(sed)], object))
    redshift = fits.Column("redshift", "D", array=columns["redshift"])
    fits.BinTableHDU.from_columns([redshift, lists]).writeto(place / "lists.fits")
    with h5py.File(place / "columns.hdf5", "w") as file:
        group = file.create_group("photometry")
        for name, values in columns.items():
            group.create_dataset(name, data=values, chunks=(7,), compression="gzip").attrs["unit"] = (
                "mag" if name.startswith("mag") else ""
            )
        group["sed"] = sed
        group["name"] = [f"galaxy {i}" for i in range(ROWS)]
    with h5py.File(place / "records.h5", "w") as file:
        file["table"] = frame.to_records(index=False)
    _as_pandas_writes(place, frame[["redshift", *(f"mag_{band}" for band in BANDS)]])
    arrow = pa.Table.from_pandas(frame.assign(sed=list(sed), name=[f"galaxy {i % 3}" for i in range(ROWS)]))
    for name, compression in (("snappy.parquet", "snappy"), ("zstd.parquet", "zstd"), ("gzip.parquet", "gzip")):
        pq.write_table(arrow, place / name, compression=compression, row_group_size=8, use_dictionary=name < "s")
    for i, packing in enumerate(PACKERS):
        name = ("comma.csv", "t.fits", "columns.hdf5", "snappy.parquet")[i]
        (place / f"{name}.{packing}").write_bytes(PACKERS[packing]((place / name).read_bytes()))


def _as_pandas_writes(place: Path, frame: pd.DataFrame) -> None:
    """Both forms of `DataFrame.to_hdf`, without the package that it needs: blocks of columns; records with pickled names."""
    names = [name.encode() for name in frame]
    with h5py.File(place / "fixed.h5", "w") as file:
        group = file.create_group("data")
        group.attrs.update({"pandas_type": np.bytes_(b"frame"), "nblocks": 1, "encoding": np.bytes_(b"UTF-8")})
        group["axis0"], group["axis1"] = np.array(names), np.arange(ROWS)
        group["block0_items"], group["block0_values"] = np.array(names), frame.to_numpy()
    with h5py.File(place / "frame.h5", "w") as file:
        records = np.zeros(ROWS, [("index", "i8"), ("values_block_0", "f8", (len(names),))])
        records["index"], records["values_block_0"] = np.arange(ROWS), frame.to_numpy()
        file["data/table"] = records
        file["data"].attrs["pandas_type"] = np.bytes_(b"frame_table")
        pickled = b"".join(b"V%s\np%d\na" % (name, i) for i, name in enumerate(names, 1))
        file["data/table"].attrs["values_block_0_kind"] = np.bytes_(b"(lp0\n" + pickled + b".")


def damage_table(rng: random.Random, originals: Path, folder: Path) -> Path:
    """A damaged copy of a table; `map.toml` beside it, sometimes."""
    original = rng.choice(sorted((originals / FOLDER).iterdir()))
    path = folder / original.name
    path.write_bytes(original.read_bytes())
    if rng.random() < 0.4:
        text = rng.choice(MAPS)
        (folder / "map.toml").write_text(damaged_map(rng, text) if rng.random() < 0.4 else text, errors="surrogatepass")
    how = rng.choice(("own", "own", "own", "own", "own", "bytes", "ends", "ends", "suffix", "packed", "file"))
    kind = path.suffix
    if how == "own" and kind in TEXT:
        path.write_bytes(damaged_text(rng, path.read_bytes(), "utf-16" if path.name == "wide.csv" else "utf-8"))
    elif how == "own" and kind == ".fits":
        path.write_bytes(damaged_cards(rng, path.read_bytes()))
    elif how == "own" and kind in (".h5", ".hdf5"):
        damage_hdf5(rng, path)
    elif how == "own" and kind == ".parquet":
        damage_parquet(rng, path)
    elif how == "suffix":
        path = path.rename(path.with_suffix(rng.choice(SUFFIXES)))
    elif how == "packed":
        packing = rng.choice(list(PACKERS))
        data = PACKERS[packing](path.read_bytes())
        path = path.with_name(f"{path.name}.{packing}")
        path.write_bytes(damage_bytes(data, rng) if rng.random() < 0.7 else data)
    elif how == "file":
        replace_file(path, rng)
    elif how == "ends":  # where binary formats say what they hold
        path.write_bytes(damaged_ends(rng, path.read_bytes()))
    else:
        path.write_bytes(damage_bytes(path.read_bytes(), rng))
    return path


def damaged_map(rng: random.Random, text: str) -> str:
    """A word or a number of a map is another one."""
    words = list(re.finditer(r'"[^"]*"|-?[0-9][0-9.e]*|\[.*?\]|\{.*?\}', text))
    word = rng.choice(words)
    value = rng.choice((f'"{rng.choice(TEXTS[:12])}"', str(rng.choice(NUMBERS)), "[]", "{}", "true", "[" * 2_000, '"{band}"'))
    return text[: word.start()] + value + text[word.end() :]


def damaged_text(rng: random.Random, data: bytes, encoding: str) -> bytes:
    """One to three words of the text are others, or a line is lost, doubled, cut, or very long."""
    lines = data.decode(encoding).split("\n")
    for _ in range(rng.choice((1, 1, 2, 3))):
        at = rng.randrange(min(len(lines), rng.choice((1, 4, 100))))
        line, how = lines[at], rng.randrange(8)
        words = list(re.finditer(r"[^\s,|]+", line))
        if how < 4 and words:
            word = rng.choice(words)
            new = str(junk(rng)) if rng.random() < 0.3 else str(rng.choice(NUMBERS + TEXTS))
            lines[at] = line[: word.start()] + new + line[word.end() :]
        elif how == 4:
            lines[at] = line[: rng.randrange(len(line) + 1)]
        elif how == 5:
            lines.insert(at, line)
        elif how == 6:
            del lines[at]
            lines = lines or [""]
        else:
            lines[at] = line + rng.choice((",", '"', "|", "\t", "#", "\0", "x,", "[1,", "- ")) * rng.choice((1, 5, LONG))
    return "\n".join(lines).encode(encoding, "surrogatepass")


def damaged_cards(rng: random.Random, data: bytes) -> bytes:
    """Values of cards of a FITS header are others."""
    changed = bytearray(data)
    places = [
        at for at in range(0, len(data), 80) if re.match(rb"[A-Z][A-Z0-9_-]* *= ", data[at : at + 10]) and at // 2880 < 12
    ]
    of_columns = [at for at in places if data[at : at + 2] in (b"TF", b"TT", b"NA", b"PC", b"TD", b"TB")]
    for _ in range(rng.choice((1, 1, 2, 3))):
        at = rng.choice(of_columns if rng.random() < 0.7 else places)
        key = data[at : at + 8]
        if rng.random() < 0.15:
            number = rng.randint(1, 16)
            key = f"{rng.choice(('TSCAL', 'TZERO', 'TNULL', 'TDIM', 'TFORM', 'TUNIT', 'TDISP'))}{number}".ljust(8).encode()
        changed[at : at + 80] = key + b"= " + rng.choice(FITS_VALUES).rjust(20).ljust(70)[:70].encode()
    return bytes(changed)


def damage_hdf5(rng: random.Random, path: Path) -> None:
    """Something of a file of HDF5 is larger, of another type, elsewhere, or gone."""
    with h5py.File(path, "a") as file:
        found: list[str] = []
        file.visititems(lambda name, item: found.append(name) if isinstance(item, h5py.Dataset) else None)
        name, how = rng.choice(found), rng.randrange(9)
        rows = rng.choice((0, 1, 10**6, 10**9, 10**15))
        if how == 0:
            for name in rng.sample(found, rng.choice((1, len(found)))):
                attributes = dict(file[name].attrs)
                del file[name]
                kind = rng.choice(("f8", "S1000", "i1"))
                file.create_dataset(name, (rows,), kind, chunks=(1 + min(rows, 100),), maxshape=(None,)).attrs.update(
                    attributes
                )
        elif how == 1:
            del file[name]
            file[name] = other_values(rng)
        elif how == 2:
            del file[name]
            link = rng.choice((h5py.SoftLink("/"), h5py.SoftLink("/nowhere"), h5py.SoftLink(f"/{name}"),
                               h5py.ExternalLink("/dev/zero", "/"), h5py.ExternalLink(str(path), f"/{name}")))  # fmt: skip
            file[name] = link
        elif how == 3:
            del file[name]
            layout = h5py.VirtualLayout((ROWS,), "f8")
            layout[:] = h5py.VirtualSource(rng.choice(("/etc/passwd", "nowhere.h5", ".")), "x", (ROWS,))
            file.create_virtual_dataset(name, layout)
        elif how == 4:
            del file[name]
            external = [(rng.choice(("/etc/passwd", "/dev/zero", "nowhere")), 0, 8 * ROWS)]
            file.create_dataset(name, (ROWS,), "f8", external=external)
        elif how == 5:
            del file[name]
        elif how == 6:
            place = rng.choice((file, file[name], file[name].parent))
            for key in rng.sample([*place.attrs, "unit", "units", "pandas_type", "nblocks"], 1):
                place.attrs[key] = rng.choice((rng.choice(TEXTS[:12]).replace("\0", "").replace("\ud800", ""), -1, 10**9, 0.5,
                                               np.zeros(0), h5py.Empty("f8"), np.zeros((3, 3))))  # fmt: skip
        elif how == 7:
            file[f"{name}\n\x1b[2J"] = file[name]
        else:
            values = file[name][()]
            del file[name]
            file[name] = np.stack([values] * rng.choice((1, 2, 300)), axis=rng.choice((0, -1))) if values.size else values


def other_values(rng: random.Random) -> Any:
    """Values of a type that a column seldom has."""
    return rng.choice(
        (
            lambda: np.full(ROWS, np.nan),
            lambda: np.array([b"x" * 50] * ROWS),
            lambda: np.zeros(ROWS, [("a", "f4"), ("b", [("c", "i2", (3,))])]),
            lambda: np.zeros(ROWS, "c16"),
            lambda: np.zeros(ROWS, bool),
            lambda: np.zeros(ROWS, h5py.opaque_dtype(np.dtype("M8[s]"))),
            lambda: np.zeros(ROWS, h5py.enum_dtype({"A": 0, "B": 1})),
            lambda: np.array([f"{i}" for i in range(ROWS)], h5py.string_dtype()),
            lambda: np.zeros((ROWS, 0)),
            lambda: np.zeros((2, 2, 2, ROWS)),
            lambda: np.float64(5.0),
            lambda: h5py.Empty("f8"),
            lambda: np.array([2**63] * ROWS, np.uint64),
            lambda: np.full(ROWS, 1e308),
        )
    )()


def damage_parquet(rng: random.Random, path: Path) -> None:
    """A column is of another type, or the notes of its schema say something else."""
    table = pq.read_table(path)
    if rng.random() < 0.3:
        notes = {key: damage_bytes(value, rng) for key, value in (table.schema.metadata or {}).items()}
        notes |= {
            rng.choice((b"pandas", b"ARROW:schema", b"unit", b"table_meta_yaml")): str(junk(rng)).encode(errors="replace")
        }
        table = table.replace_schema_metadata(notes)
    else:
        at, n = rng.randrange(table.num_columns), ROWS
        column = rng.choice(
            (
                lambda: pa.array([None] * n),
                lambda: pa.array([None] * n, pa.float64()),
                lambda: pa.array([[1.0] * (i % 4) for i in range(n)]),
                lambda: pa.array([[[1.0], []]] * n),
                lambda: pa.array([{"a": 1, "b": {"c": "x"}}] * n),
                lambda: pa.array([[("k", 1.0)]] * n, pa.map_(pa.string(), pa.float64())),
                lambda: pa.array(["1.5"] * n),
                lambda: pa.array([rng.choice(TEXTS[:16]).replace("\ud800", "") for _ in range(n)]).dictionary_encode(),
                lambda: pa.array([b"\xff\xfe"] * n, pa.binary()),
                lambda: pa.array([10**37] * n, pa.decimal128(38, 0)),
                lambda: pa.array(range(n), pa.timestamp("ns")),
                lambda: pa.array(range(n), pa.duration("s")),
                lambda: pa.array([True, None] * (n // 2)),
                lambda: pa.array([float("nan"), float("inf")] * (n // 2), pa.float16() if rng.random() < 0.5 else pa.float32()),
                lambda: pa.array([2**64 - 1] * n, pa.uint64()),
                lambda: pa.array(["x" * 100_000] * n),
            )
        )()
        name = rng.choice((table.column_names[at], table.column_names[at], "redshift", "", "a\nb", "\x1b[2J", "x" * 10_000))
        table = table.set_column(at, name, column)
    pq.write_table(table, path, row_group_size=rng.choice((1, 8, 100)))


def damaged_ends(rng: random.Random, data: bytes) -> bytes:
    """Bytes of the first or the last two thousand are flipped or others."""
    changed = bytearray(data)
    at_end, width = rng.random() < 0.5, min(len(data), rng.choice((64, 512, 2048)))
    for _ in range(rng.choice((1, 1, 2, 8))):
        at = rng.randrange(width)
        at = len(changed) - 1 - at if at_end else at
        changed[at] = rng.choice((0, 255, 127, 128, changed[at] ^ 1 << rng.randrange(8)))
    return bytes(changed)
