"""A catalog that is damaged: claims that no machine holds, other types and codecs, pieces that are lost, swapped or swollen."""

from __future__ import annotations

import gzip
import json
import random
import shutil
import struct
import zipfile
from pathlib import Path
from typing import Any

from damage import damage_bytes, damage_json, junk, replace_file

CLAIMS = (10**5, 10**6, 10**7, 10**9, 10**12, 10**15, 2**63, 0, -1)  # galaxies, or galaxies a piece
CODECS = (
    {"name": "gzip", "configuration": {"level": 1}},
    {"name": "zstd", "configuration": {"level": 0, "checksum": False}},
    {"name": "unheard-of"},
    {"name": "numcodecs.pickle", "configuration": {}},
    {"name": "blosc", "configuration": {"cname": "zstd", "clevel": 99, "shuffle": "none", "typesize": 2**40, "blocksize": -5}},
    {"name": "transpose", "configuration": {"order": [5, 5]}},
    {"name": "sharding_indexed", "configuration": {"chunk_shape": [1, 1], "codecs": [{"name": "bytes"}], "index_codecs": []}},
)
TYPES = (
    "float64", "int8", "bool", "complex64", "string", "r800000000000", "bfloat16", 5, None, "bytes", "variable_length_bytes",
    {"name": "fixed_length_utf32", "configuration": {"length_bytes": 10**12}},
    {"name": "null_terminated_bytes", "configuration": {"length_bytes": 2**40}},
    {"name": "numpy.datetime64", "configuration": {"unit": "s", "scale_factor": 1}},
)  # fmt: skip


def damage_store(rng: random.Random, originals: Path, folder: Path) -> Path:
    store = _without_checksums(shutil.copytree(originals / "catalog.zarr", folder / "catalog.zarr"))
    how = rng.choice(("claims", "claims", "claims", "types", "codecs", "json", "json", "attributes", "pieces", "pieces", "file",
                      "group", "old", "bomb"))  # fmt: skip
    arrays = sorted(path.parent for path in store.glob("*/zarr.json"))
    array = rng.choice(arrays)
    pieces = sorted(path for path in (array / "c").rglob("*") if path.is_file())
    if how == "claims":
        _claim(rng, array)
    elif how == "types":
        _edit(array, lambda about: about.update(data_type=rng.choice(TYPES)))
    elif how == "codecs":
        place = rng.choice((0, 1, 2))
        _edit(array, lambda about: about["codecs"].__setitem__(slice(place, 2), [rng.choice(CODECS)]))
    elif how == "json":
        about = rng.choice((array, store)) / "zarr.json"
        text = damage_json(json.loads(about.read_text()), rng)
        about.write_text(text, encoding="utf-8", errors="surrogatepass")
    elif how == "attributes":
        keys = (
            "units",
            "scale_factor",
            "add_offset",
            "_FillValue",
            "missing_value",
            "coordinates",
            "dtype",
            "calendar",
            "flags",
        )
        _edit(rng.choice((array, store)), lambda about: about["attributes"].update({rng.choice(keys): junk(rng)}))
    elif how == "pieces":
        piece = rng.choice(pieces)
        piece.write_bytes(damage_bytes(piece.read_bytes(), rng))
    elif how == "file":
        replace_file(rng.choice([*pieces, array / "zarr.json", store / "zarr.json"]), rng)
    elif how == "group":
        _nest(rng, store)
    elif how == "old":
        _as_version_2(rng, store)
    else:
        _pack_bomb(rng, array, pieces)
    return _zipped(rng, store) if rng.random() < 0.4 else store


def _without_checksums(store: Path) -> Path:
    """As a stranger writes it, who gives no checksums: they would notice the damage before anything else is looked at."""
    for about in store.glob("*/zarr.json"):
        array = json.loads(about.read_text())
        if array["codecs"][-1]["name"] == "crc32c":
            about.write_text(json.dumps(array | {"codecs": array["codecs"][:-1]}))
            for piece in (path for path in (about.parent / "c").rglob("*") if path.is_file()):
                piece.write_bytes(piece.read_bytes()[:-4])
        (about.parent / "checksums.json").unlink(missing_ok=True)
    return store


def _edit(array: Path, change: Any) -> None:
    about = json.loads((array / "zarr.json").read_text())
    change(about)
    (array / "zarr.json").write_text(json.dumps(about))


def _claim(rng: random.Random, array: Path) -> None:
    """A shape, or pieces, or both, that nobody has; often with the one piece that the claim asks for."""
    n, which = rng.choice(CLAIMS), rng.randrange(4)

    def change(about: dict) -> None:
        grid = about["chunk_grid"]["configuration"]
        if which in (0, 2):
            about["shape"][0] = n
        if which in (1, 2):
            grid["chunk_shape"][0] = n
        if which == 3:
            about["shape"] = [n] * rng.choice((0, 1, 2, 40))
            grid["chunk_shape"] = [max(n, 1)] * len(about["shape"])
        if rng.random() < 0.3:
            about["codecs"] = [about["codecs"][0], rng.choice(CODECS[:2])]

    _edit(array, change)


def _nest(rng: random.Random, store: Path) -> None:
    """Groups in groups, or a root that is no group."""
    how = rng.randrange(4)
    if how == 0:
        inner = store
        for _ in range(200):
            inner = inner / "g"
            inner.mkdir()
            shutil.copy(store / "zarr.json", inner)
    elif how == 1:
        inner = shutil.copytree(store / "sed", store.with_name("inner"))
        shutil.move(inner, store / "sed" / "c")
    elif how == 2:
        _edit(store, lambda about: about.update(node_type="array", shape=[10**12], data_type="float32"))
    else:
        for i in range(2000):
            (store / f"g{i}").mkdir()
            shutil.copy(store / "lsst" / "zarr.json", store / f"g{i}")


def _as_version_2(rng: random.Random, store: Path) -> None:
    """A store of the format before, whose filters may unpickle; with or without the metadata of version 3."""
    if rng.random() < 0.5:
        (store / "zarr.json").unlink()
    (store / ".zgroup").write_text('{"zarr_format": 2}')
    for path in store.glob("*/zarr.json"):
        about = {"zarr_format": 2, "shape": [20], "chunks": [20], "dtype": "|O", "order": "C", "fill_value": None,
                 "compressor": None, "filters": [{"id": rng.choice(("pickle", "json2", "vlen-utf8"))}]}  # fmt: skip
        (path.parent / ".zarray").write_text(json.dumps(about))
        (path.parent / "0").write_bytes(b"\x80\x04\x95" + rng.randbytes(30))


def _pack_bomb(rng: random.Random, array: Path, pieces: list[Path]) -> None:
    """A piece that says of itself, or is, far more than the metadata says."""
    piece = rng.choice(pieces)
    if rng.random() < 0.5:
        data = bytearray(piece.read_bytes().ljust(16, b"\0"))
        data[4:8] = struct.pack("<I", rng.choice((0, 2**31 - 1, 2**32 - 1)))
        piece.write_bytes(data)
    else:
        _edit(array, lambda about: about.update(codecs=[about["codecs"][0], CODECS[0]]))
        for each in pieces:
            each.write_bytes(gzip.compress(bytes(2**24), 1))


def _zipped(rng: random.Random, store: Path) -> Path:
    out = store.with_name("catalog.zarr.zip")
    method = rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))
    with zipfile.ZipFile(out, "w", method) as archive:
        for file in sorted(store.rglob("*")):
            if file.is_file() and file.stat().st_size < 2**30:
                archive.write(file, file.relative_to(store).as_posix())
    if rng.random() < 0.3:
        out.write_bytes(damage_bytes(out.read_bytes(), rng))
    shutil.rmtree(store)
    return out
