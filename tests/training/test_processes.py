"""Trainings shared by several processes, here two on this machine's processor."""

import os
import subprocess
import sys

import pytest
import torch
from safetensors.torch import load_file
from training_runs import read_log, write_recipe

from mosaic_explorer.errors import ModelError
from mosaic_explorer.training import loop

WITH_GLOO = torch.distributed.is_available() and torch.distributed.is_gloo_available()
needs_gloo = pytest.mark.skipif(not WITH_GLOO, reason="this torch has no gloo, by which processes without GPUs talk")

SCRIPT = """
import os, sys
from mosaic_explorer.training import run
from mosaic_explorer.training.loop import train
from mosaic_explorer.training.recipe import Recipe
from mosaic_explorer.errors import MosaicError

run.LOG_EVERY = 3
real = run.micro_batch_loss

def exhausted(network, galaxies, recipe, step, number):
    if os.environ["LOCAL_RANK"] == os.environ.get("POOR") and step == 2:
        raise RuntimeError("can't allocate memory")
    return real(network, galaxies, recipe, step, number)

run.micro_batch_loss = exhausted
try:
    train(Recipe.load(sys.argv[1]), sys.argv[2], accelerator="cpu", devices=2)
except MosaicError as error:
    sys.exit(str(error))
"""


def train_on_two(recipe, folder, **environment):
    """The finished process that trained a recipe together with another one."""
    write_recipe(recipe, folder / "recipe.toml")
    (folder / "script.py").write_text(SCRIPT)
    inherited = {key: value for key, value in os.environ.items() if key not in ("LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT")}
    return subprocess.run(
        [sys.executable, str(folder / "script.py"), str(folder / "recipe.toml"), str(folder / "model")],
        env={**inherited, "OMP_NUM_THREADS": "1", **environment},
        capture_output=True,
        text=True,
        timeout=600,
    )


@pytest.mark.slow
@needs_gloo
def test_two_processes_train_the_model_that_one_trains(recipe, tmp_path, frequent_rows):
    loop.train(recipe, tmp_path / "one", accelerator="cpu")
    done = train_on_two(recipe, tmp_path)
    assert done.returncode == 0, done.stderr
    one, two = read_log(tmp_path / "one"), read_log(tmp_path / "model")
    assert len(one) == 4
    for a, b in zip(one, two, strict=True):
        assert b == pytest.approx(a, rel=1e-3)
    weights, others = (load_file(tmp_path / name / "weights.safetensors") for name in ("one", "model"))
    for name, x in weights.items():  # AdamW and Muon enlarge what rounding does to gradients near zero
        assert (x - others[name]).norm() <= 0.02 * x.norm(), name


@pytest.mark.slow
@needs_gloo
@pytest.mark.parametrize("poor", ["0", "1"])
def test_when_one_process_ends_the_other_ends_too_and_the_reason_is_told(recipe, tmp_path, poor):
    done = train_on_two(recipe, tmp_path, POOR=poor)
    assert done.returncode != 0
    assert "do not fit in the memory of cpu" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("devices", "nodes", "words"),
    [
        (3, 1, "2 micro-batches cannot be shared out evenly over 3 processes.*must be a multiple of 3"),
        (2, 2, "must be a multiple of 4"),
        (0, 1, "--devices and --nodes must be at least 1; found 0 and 1"),
    ],
)
def test_processes_that_cannot_share_a_step_are_refused(recipe, tmp_path, devices, nodes, words):
    with pytest.raises(ModelError, match=words):
        loop.train(recipe, tmp_path / "m", accelerator="cpu", devices=devices, nodes=nodes)
    assert not (tmp_path / "m").exists()


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_a_device_that_is_not_there_is_one_line(recipe, tmp_path):
    with pytest.raises(ModelError, match="cannot train on 1 device.*'cuda'") as error:
        loop.train(recipe, tmp_path / "m", accelerator="cuda")
    assert "\n" not in str(error.value)
