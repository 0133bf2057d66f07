"""Files from strangers: a model, a recipe, a catalog and a table, each damaged in a way that a number chooses."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import struct
import tomllib
from collections.abc import Collection
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import torch
from damage import LONG, NUMBERS, TEXTS, damage_bytes, damage_json, junk, replace_file
from damaged_graphs import NETWORK, add_graph, damage_graph
from damaged_tables import damage_table, make_tables
from stores import damage_store

COUNTS = {"model": 200, "recipe": 100, "store": 200, "table": 200}
DEPTH = 9_000
DEEP = (
    f"a = {'[' * DEPTH}",
    f"a = {'[' * DEPTH}{']' * DEPTH}",
    f"{'a.' * DEPTH}a = 1",
    f"[network.{'a.' * DEPTH}b]",
    f"patches.{'a.' * 900}b = 1",
    f"seed = 0x{'f' * DEPTH}",
    f"seed = {'9' * DEPTH}",
    "[" * LONG,
    f"name = '{'x' * DEPTH}'",
)
POSSIBLE = (0, 1, 2, 4, 8, 16, 0.1, 0.5)
HARMLESS = ("seed = 7", "batch = 8", "name = 'other'", "galaxies_seen = 5_000_000")  # a recipe with one of these is read


def make_originals(folder: Path, kinds: Collection[str] = tuple(COUNTS)) -> None:
    """A small model, a recipe, a catalog, and tables of every format, that are whole: what files of these kinds are made of."""
    from mosaic_explorer.catalog import build_catalog, write_catalog
    from mosaic_explorer.modalities import TABLE
    from mosaic_explorer.model import Mosaic, save_model
    from mosaic_explorer.model.network import MosaicNetwork, NetworkConfig
    from mosaic_explorer.model.scaling import Scaling
    from mosaic_explorer.training.recipe import Recipe, recipe_toml

    if "table" in kinds:
        make_tables(folder)
    rng = np.random.default_rng(0)
    middle = {"redshift": 1.0, "log_halo_mass": 12.0, "log_stellar_mass": 10.0, "lsst": 24.0, "spherex": 23.0}
    values = {
        v.name: middle.get(v.name, 0.0) + 0.1 * rng.random((20, row.size) if row.is_vector else 20)
        for row in TABLE
        for v in row.variables
    }
    catalog = build_catalog(values, split=np.where(np.arange(20) % 5 == 0, "test", "train"), attrs={"physics_version": "none"})
    write_catalog(catalog, folder / "catalog.zarr", chunk=7)
    torch.manual_seed(0)
    size = replace(NetworkConfig(), width=16, depth=2, heads=2, bins=16, components=3)
    rows = np.concatenate([values[v.name].reshape(20, -1) for row in TABLE for v in row.variables], 1)
    scaling = Scaling.fit(rows.astype(np.float32), TABLE, size.bins)
    notes = {"physics_version": "none", "catalog": {}, "trained": {"galaxies": 5}, "recipe": {}, "unlike": {"lsst": [2.0, 3.0]}}
    model = Mosaic(MosaicNetwork(TABLE, size), scaling, name="model", config=notes)
    save_model(model, folder / "model")
    if "model" in kinds:
        add_graph(model, folder / "model")
    recipe = Recipe(name="r", catalog=str(folder / "catalog.zarr"), galaxies_seen=10**6, batch=4, held_back=0, network=size)
    plain = {key: value for key, value in asdict(recipe).items() if value is not False and value not in ("", [], {})}
    (folder / "recipe.toml").write_text(recipe_toml(plain | {"patches": {"sed": 77}}) + "\n")


def make_case(kind: str, number: int, seed: int, originals: Path, folder: Path) -> Path:
    """Damage a copy of an original in a new folder; where the damaged thing lies."""
    rng = random.Random(f"{seed} {kind} {number}")
    folder.mkdir(parents=True)
    return {"model": _model, "recipe": _recipe, "store": damage_store, "table": damage_table}[kind](rng, originals, folder)


def _model(rng: random.Random, originals: Path, folder: Path) -> Path:
    model = shutil.copytree(originals / "model", folder / "model")
    config, weights = model / "config.json", model / "weights.safetensors"
    how = rng.choice(("size", "size", "table", "table", "table", "any", "any", "bytes", "file", "weights", "weights", "types",
                      "graph", "graph", "graph", "graph"))  # fmt: skip
    if how == "graph":
        damage_graph(rng, model)
        return model
    if rng.random() < 0.7:  # torch answers
        (model / NETWORK).unlink()
    if how in ("size", "table", "any"):
        text = damage_json(json.loads(config.read_text()), rng, None if how == "any" else how)
        config.write_text(text, encoding="utf-8", errors="surrogatepass")
    elif how == "bytes":
        config.write_bytes(damage_bytes(config.read_bytes(), rng))
    elif how == "file":
        replace_file(rng.choice((config, weights)), rng)
    else:
        data = weights.read_bytes()
        weights.write_bytes(_other_type(rng, data) if how == "types" else _damaged_weights(rng, data))
        if rng.random() < 0.8:  # with a checksum that fits, as a stranger's file has
            about = json.loads(config.read_text())
            about["weights_sha256"] = hashlib.sha256(weights.read_bytes()).hexdigest()
            config.write_text(json.dumps(about))
    return model


def _other_type(rng: random.Random, data: bytes) -> bytes:
    from safetensors.torch import load, save

    tensors = load(data)
    kind = rng.choice((torch.bfloat16, torch.float16, torch.float64, torch.int32, torch.bool, torch.complex64))
    chosen = list(tensors) if rng.random() < 0.5 else [rng.choice(list(tensors))]
    return save({name: x.to(kind) if name in chosen else x for name, x in tensors.items()})


def _damaged_weights(rng: random.Random, data: bytes) -> bytes:
    length = struct.unpack("<Q", data[:8])[0]
    header, rest = json.loads(data[8 : 8 + length]), data[8 + length :]
    how = rng.randrange(6)
    if how == 0:
        return struct.pack("<Q", rng.choice((0, 1, length + 1, 10**6, 10**9, 2**63))) + data[8:]
    if how == 1:
        return damage_bytes(data, rng)
    if how == 2:  # values that are no numbers, in any tensor
        at = rng.randrange(len(rest) // 4) * 4
        rest = rest[:at] + struct.pack("<f", rng.choice((float("nan"), float("inf"), -1e38))) + rest[at + 4 :]
    else:
        names = [name for name in header if name != "__metadata__"]
        entry = header[rng.choice(names)]
        if how == 3:
            entry["shape"] = rng.choice(([10**9, 10**9], [], [-1], [0], [2**63], entry["shape"][::-1], "x"))
        elif how == 4:
            entry["data_offsets"] = rng.choice(([0, 2**60], [5, 1], [0, 0], [-4, 4], "x"))
        else:
            header[rng.choice(TEXTS[:10])] = header.pop(rng.choice(names))
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + rest


def _recipe(rng: random.Random, originals: Path, folder: Path) -> Path:
    path = folder / "recipe.toml"
    text = (originals / "recipe.toml").read_text()
    how = rng.choice(("values", "values", "values", "values", "harmless", "bytes", "file", "deep"))
    if how == "harmless":
        line = rng.choice(HARMLESS)
        key = line.partition("=")[0]
        text = "".join(f"{line}\n" if old.startswith(key) else f"{old}\n" for old in text.splitlines())
    elif how == "values":
        lines = text.splitlines()
        keys = [i for i, line in enumerate(lines) if "=" in line]
        for i in rng.sample(keys, rng.choice((1, 1, 2, 3))):
            lines[i] = f"{lines[i].partition('=')[0]}= {_toml(rng)}"
        text = "\n".join(lines) + "\n"
    elif how == "deep":
        line = rng.choice(DEEP)
        text = text.replace("seed = 0\n", "").replace('name = "r"\n', "") if line.startswith(("seed", "name")) else text
        text = f"{line}\n{text}" if rng.random() < 0.5 else text + line
    path.write_text(text, encoding="utf-8", errors="surrogatepass")
    if how == "bytes":
        path.write_bytes(damage_bytes(text.encode(), rng))
    elif how == "file":
        replace_file(path, rng)
    return path


def _toml(rng: random.Random) -> str:
    """A value as TOML writes it, possible or not."""
    value = rng.choice((*(rng.choice(pool) for pool in (NUMBERS, NUMBERS, NUMBERS, POSSIBLE, POSSIBLE)), junk(rng)))
    text = json.dumps(value, default=str).replace("Infinity", "inf").replace("NaN", "nan").replace("null", "1979-05-27")
    try:
        tomllib.loads(f"x = {text}")
    except (ValueError, RecursionError):
        return "{}"
    return text
