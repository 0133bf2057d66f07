"""How many threads a training uses, and that they sleep while they wait for each other."""

import os
import subprocess
import sys

import pytest
import torch

from mosaic_explorer.training import loop, processes


@pytest.fixture
def counts(spoil):
    """How many threads torch had in each micro-batch."""
    found = []

    def count(loss, *where):
        found.append(torch.get_num_threads())
        return loss

    spoil(count)
    return found


@pytest.mark.parametrize(("cpus", "devices", "expected"), [(4, 1, 4), (4, 2, 2), (1, 2, 1), (64, 1, 6)])
def test_processes_share_the_processors_and_take_no_more_threads_than_torch_has(monkeypatch, cpus, devices, expected):
    monkeypatch.setattr(processes, "usable_cpus", lambda: cpus)
    monkeypatch.setattr(torch, "get_num_threads", lambda: 6)
    assert processes.threads_per_process(devices) == expected


def test_a_training_uses_as_many_threads_as_there_are_processors_for_and_then_as_many_as_before(
    recipe, tmp_path, monkeypatch, counts
):
    monkeypatch.setattr(processes, "usable_cpus", lambda: 1)
    before = torch.get_num_threads()
    torch.set_num_threads(2)
    try:
        loop.train(recipe, tmp_path / "model", accelerator="cpu")
        assert set(counts) == {1} and torch.get_num_threads() == 2
    finally:
        torch.set_num_threads(before)


@pytest.mark.parametrize(("own", "expected"), [(None, "PASSIVE"), ("ACTIVE", "ACTIVE")])
def test_threads_sleep_while_they_wait_unless_told_otherwise(own, expected):
    """OpenMP reads it when torch is loaded, so it is set before."""
    program = "import mosaic_explorer.training, os, sys; print(os.environ['OMP_WAIT_POLICY'], 'torch' in sys.modules)"
    environment = {key: value for key, value in os.environ.items() if key != "OMP_WAIT_POLICY"}
    environment |= {"OMP_WAIT_POLICY": own} if own else {}
    run = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert run.stdout.split() == [expected, "False"]
