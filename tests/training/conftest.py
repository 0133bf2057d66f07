"""A recipe small enough to be trained within a test, and ways to spoil its training."""

from dataclasses import replace

import pytest
import torch
from galaxies import random_catalog

from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.model.network import NetworkConfig
from mosaic_explorer.training import run
from mosaic_explorer.training.recipe import Recipe


@pytest.fixture(scope="session")
def recipe(tmp_path_factory):
    """Twelve steps of 16 random galaxies, a checkpoint after each four."""
    path = tmp_path_factory.mktemp("catalog") / "random.zarr"
    write_catalog(random_catalog(80), path)
    small = replace(NetworkConfig(), width=16, depth=2, heads=2, bins=32)
    return Recipe(
        name="tiny", catalog=str(path), galaxies_seen=192, batch=16, micro_batches=2, held_back=0, network=small,
        checkpoint_every=64,
    )  # fmt: skip


@pytest.fixture
def spoil(monkeypatch):
    """`spoil(f)`: each micro-batch's loss becomes f(loss, recipe, step, number); `spoil(None)` mends it."""
    real = run.micro_batch_loss

    def install(change):
        def spoilt(network, galaxies, recipe, step, number):
            loss, parts = real(network, galaxies, recipe, step, number)
            return change(loss, recipe, step, number), parts

        monkeypatch.setattr(run, "micro_batch_loss", spoilt if change else real)

    return install


@pytest.fixture
def frequent_rows(monkeypatch):
    """A row in the log after each three steps."""
    monkeypatch.setattr(run, "LOG_EVERY", 3)


@pytest.fixture(scope="module", autouse=True)
def one_thread():
    """Tests of several processes share the machine: two threads of torch would wait for each other."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
