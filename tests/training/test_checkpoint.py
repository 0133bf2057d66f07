"""Checkpoints that cannot be gone on with: one line says why, and nothing is overwritten."""

import os
import pickle
import shutil
from dataclasses import replace

import pytest
import torch
from galaxies import random_catalog

from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.errors import ModelError
from mosaic_explorer.training import loop

CHECKPOINT = "checkpoint.pt"


@pytest.fixture(scope="module")
def short(recipe):
    """A run of two steps."""
    return replace(recipe, galaxies_seen=32)


@pytest.fixture(scope="module")
def trained(short, tmp_path_factory):
    """The folder of that run."""
    folder = tmp_path_factory.mktemp("trained")
    loop.train(short, folder, accelerator="cpu")
    return folder


def refused(recipe, folder, words):
    """Training in `folder` ends with `words`, in one line, and leaves every file as it was."""
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(ModelError, match=words) as error:
        loop.train(recipe, folder, accelerator="cpu")
    assert "\n" not in str(error.value)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"batch": 32}, "another recipe: 'batch' is 16 there and 32 here; choose another --out"),
        ({"galaxies_seen": 64}, "'galaxies_seen' is 32 there and 64 here; a run cannot be lengthened"),
        ({"patches": {"sed": 24}}, "'patches.sed' is None there and 24 here"),
    ],
)
def test_a_checkpoint_of_another_recipe(short, trained, change, words):
    refused(replace(short, **change), trained, words)


def test_a_checkpoint_of_another_network_size(short, trained):
    refused(replace(short, network=replace(short.network, depth=1)), trained, "'network.depth' is 2 there and 1 here")


def test_a_checkpoint_of_an_older_version_is_gone_on_with(short, tmp_path, trained):
    """Its recipe called the blocks that queries pass otherwise."""
    edited(trained, tmp_path, lambda state: state.update(recipe=state["recipe"].replace("query_blocks", "answering")))
    assert loop.train(short, tmp_path / "edited", accelerator="cpu") is not None


def test_a_checkpoint_of_another_catalog_in_the_same_place(short, tmp_path, trained):
    path = tmp_path / "other.zarr"
    write_catalog(random_catalog(90), path)
    edited(trained, tmp_path, lambda state: state.update(recipe=state["recipe"].replace(short.catalog, str(path))))
    refused(replace(short, catalog=str(path)), tmp_path / "edited", "another catalog.*'galaxies' was 80 and is 90")


def test_a_checkpoint_whose_tensors_are_of_another_network(short, tmp_path, trained):
    edited(trained, tmp_path, lambda state: state["network"].update(registers=torch.zeros(5, 16)))
    refused(short, tmp_path / "edited", r"another network: 'registers' is \(5, 16\) there and \(4, 16\) here")


@pytest.mark.parametrize("key", ["optimisers", "progress", "recipe"])
def test_a_checkpoint_that_lacks_something(short, tmp_path, trained, key):
    edited(trained, tmp_path, lambda state: state.pop(key))
    refused(short, tmp_path / "edited", f"no checkpoint of this version.*{key}")


@pytest.mark.parametrize("damage", ["truncated", "empty", "one wrong byte", "text", "pickle"])
def test_a_damaged_checkpoint(short, tmp_path, trained, damage):
    folder = shutil.copytree(trained, tmp_path / "damaged")
    whole = (folder / CHECKPOINT).read_bytes()
    middle = len(whole) // 2
    bad = {
        "truncated": whole[: -len(whole) // 3],
        "empty": b"",
        "one wrong byte": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        "text": b"not a checkpoint",
        "pickle": pickle.dumps({"step": 1}),
    }
    (folder / CHECKPOINT).write_bytes(bad[damage])
    refused(short, folder, "is damaged or no checkpoint")


def test_code_in_a_checkpoint_is_never_run(short, tmp_path, trained):
    class Bomb:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "exploded"),)

    edited(trained, tmp_path, lambda state: state.update(progress=Bomb()))
    refused(short, tmp_path / "edited", "is damaged or no checkpoint")
    assert not (tmp_path / "exploded").exists()


def edited(trained, tmp_path, change):
    """A copy of the folder, `edited`, whose checkpoint was changed."""
    folder = shutil.copytree(trained, tmp_path / "edited")
    state = torch.load(folder / CHECKPOINT, weights_only=True)
    change(state)
    torch.save(state, folder / CHECKPOINT)
