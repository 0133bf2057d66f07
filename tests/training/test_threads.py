"""Training takes no more of a machine than it may, and its threads sleep while they wait."""

from dataclasses import replace

import pytest
import torch
from training_runs import write_recipe

from mosaic_explorer import cli
from mosaic_explorer.training import loop, run, threads


@pytest.fixture
def four_threads():
    before = torch.get_num_threads()
    torch.set_num_threads(4)
    yield
    torch.set_num_threads(before)


@pytest.mark.parametrize(("cpus", "processes", "expected"), [(16, 1, 4), (3, 1, 3), (1, 1, 1), (4, 2, 2), (1, 2, 1)])
def test_a_process_takes_its_part_of_the_usable_processors(monkeypatch, four_threads, cpus, processes, expected):
    monkeypatch.setattr(threads, "usable_cpus", lambda: cpus)
    with pytest.raises(KeyError), threads.limited_threads(processes):
        assert torch.get_num_threads() == expected
        raise KeyError
    assert torch.get_num_threads() == 4  # as before, whatever happens


def test_a_training_keeps_to_them_and_gives_the_rest_back(monkeypatch, four_threads, recipe, tmp_path):
    monkeypatch.setattr(threads, "usable_cpus", lambda: 1)
    real, counts = run.micro_batch_loss, []

    def counted(*arguments):
        counts.append(torch.get_num_threads())
        return real(*arguments)

    monkeypatch.setattr(run, "micro_batch_loss", counted)
    loop.train(replace(recipe, galaxies_seen=32), tmp_path, accelerator="cpu")
    assert set(counts) == {1} and torch.get_num_threads() == 4


def test_the_command_lets_waiting_threads_sleep_before_torch_is_loaded(monkeypatch, recipe, tmp_path):
    monkeypatch.setenv(threads.WAIT_POLICY, "")  # so that it is as before afterwards
    monkeypatch.delenv(threads.WAIT_POLICY)
    path = write_recipe(recipe, tmp_path / "r.toml")
    command = ["train", str(path), "--out", str(tmp_path / "m"), "--accelerator", "cpu", "--stop-after", "1e-6"]
    assert cli.main(command) == 0
    assert threads.os.environ[threads.WAIT_POLICY] == "PASSIVE"


def test_what_the_user_says_of_waiting_stays():
    environment = {threads.WAIT_POLICY: "ACTIVE"}
    threads.wait_asleep(environment)
    assert environment == {threads.WAIT_POLICY: "ACTIVE"}
