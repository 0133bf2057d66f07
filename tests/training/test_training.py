"""Training: losses against hand-worked numbers, runs that resume as if never stopped, steps that go wrong."""

import errno
import os
import shutil
import signal
from dataclasses import replace

import numpy as np
import pytest
import torch
from training_runs import read_log, write_recipe

from mosaic_explorer import cli
from mosaic_explorer.errors import ModelError
from mosaic_explorer.model import load_model
from mosaic_explorer.training import log, loop
from mosaic_explorer.training.losses import LIKELIHOOD_WEIGHT, pinball, scalar_loss
from mosaic_explorer.training.stopping import TrainingStop

NAN = float("nan")


def test_pinball_loss_of_a_constant_answer():
    loss = pinball(torch.zeros(1, 7), torch.tensor([1.0]))
    assert float(loss) == pytest.approx(np.mean([0.025, 0.16, 0.25, 0.5, 0.75, 0.84, 0.975]))


def test_the_loss_of_a_scalar_is_bounded_far_from_the_truth():
    sharp = torch.tensor([[[0.0], [0.0], [-7.0]]])
    ends = torch.tensor([-2.0, 2.0])
    far = [float(scalar_loss(sharp, torch.tensor([x]), ends)) for x in (0.1, 1.0, 1.9)]
    assert far == sorted(far) and far[-1] < 10  # thousands of its own widths away
    assert float(scalar_loss(sharp, torch.zeros(1), ends)) < -LIKELIHOOD_WEIGHT * 6


def train(recipe, out, **options):
    return loop.train(recipe, out, accelerator="cpu", **options)


def same(a, b):
    """Whether two models have the same weights."""
    theirs = b.network.state_dict()
    return all(torch.allclose(x, theirs[name], atol=1e-6, rtol=1e-5) for name, x in a.network.state_dict().items())


@pytest.fixture(scope="module")
def whole(recipe, tmp_path_factory):
    """An uninterrupted run: its folder and its model."""
    folder = tmp_path_factory.mktemp("whole")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mosaic_explorer.training.run.LOG_EVERY", 3)
        return folder, train(recipe, folder)


class Killed(Exception):
    """As if the process had been killed."""


# -- runs that are stopped and go on ----------------------------------------------------------------------------------
@pytest.mark.parametrize("how", ["killed", "Ctrl-C", "SIGTERM"])
def test_a_run_that_was_stopped_ends_as_one_that_was_not(recipe, whole, tmp_path, spoil, frequent_rows, how):
    def stop_in_the_eighth_step(loss, recipe, step, number):
        if (step, number) == (7, 0):
            if how == "killed":
                raise Killed
            signal.raise_signal(signal.SIGINT if how == "Ctrl-C" else signal.SIGTERM)
        return loss

    spoil(stop_in_the_eighth_step)
    with pytest.raises(Killed if how == "killed" else KeyboardInterrupt):
        train(recipe, tmp_path)
    assert read_log(tmp_path)[-1]["galaxies_seen"] == 6 * 16
    spoil(None)
    resumed = train(recipe, tmp_path)
    assert same(resumed, whole[1])
    assert read_log(tmp_path) == read_log(whole[0])


@pytest.mark.parametrize("write", [1, 6, 10])
def test_a_disk_that_is_full_is_one_line_and_the_run_goes_on_later(recipe, whole, tmp_path, write, frequent_rows):
    """At its first file, in the middle, and when the model is written."""
    writes, real = [], os.fsync

    def full(handle):
        writes.append(handle)
        if len(writes) > write:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(handle)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(
            ModelError, match=r"could not be written \(No space left on device\); the last checkpoint there"
        ) as error:
            train(recipe, tmp_path / "m")
    assert "\n" not in str(error.value) and not list(tmp_path.rglob(".*"))
    assert same(train(recipe, tmp_path / "m"), whole[1])
    assert read_log(tmp_path / "m") == read_log(whole[0])


def test_a_model_without_a_checkpoint_is_replaced_only_on_request(recipe, whole, tmp_path):
    folder = shutil.copytree(whole[0], tmp_path / "m")
    (folder / "checkpoint.pt").unlink()
    with pytest.raises(ModelError, match="holds a model already, and no checkpoint to go on from.*--replace"):
        train(recipe, folder)
    assert same(train(recipe, folder, replace=True), whole[1])


def test_a_run_stops_when_its_time_is_over_and_the_same_command_goes_on(recipe, whole, tmp_path, frequent_rows):
    with pytest.raises(TrainingStop, match="stopped after 1e-06 minutes, at 16 of 192 galaxies; the same command goes on"):
        train(recipe, tmp_path, stop_after=1e-6)
    assert not (tmp_path / "weights.safetensors").exists()
    assert same(train(recipe, tmp_path), whole[1])
    assert read_log(tmp_path) == read_log(whole[0])


def test_a_stop_on_time_is_no_failure_of_the_command(recipe, tmp_path, capsys):
    path = write_recipe(recipe, tmp_path / "r.toml")
    command = ["train", str(path), "--out", str(tmp_path / "m"), "--accelerator", "cpu", "--stop-after", "1e-6"]
    assert cli.main(command) == 0
    assert "stopped after 1e-06 minutes" in capsys.readouterr().out


def test_a_finished_run_is_only_written_again(recipe, whole, tmp_path, spoil):
    def never(*_):
        raise AssertionError("a step was taken")

    folder = shutil.copytree(whole[0], tmp_path / "m")
    (folder / "weights.safetensors").unlink()
    spoil(never)
    assert same(train(recipe, folder), whole[1]) and same(load_model(folder), whole[1])


# -- what comes out ---------------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_training_lowers_the_loss(recipe, tmp_path, frequent_rows):
    train(replace(recipe, galaxies_seen=1200), tmp_path)
    losses = [row["loss"] for row in read_log(tmp_path)]
    assert np.mean(losses[-5:]) < 0.95 * np.mean(losses[:5])


def test_the_log_has_a_column_for_each_modality_and_the_loss_is_their_sum(whole):
    rows = read_log(whole[0])
    assert [row["galaxies_seen"] for row in rows] == [48, 96, 144, 192]
    assert list(rows[0]) == ["galaxies_seen", "loss", "scalars", "lsst", "spherex", "sfh", "sed"]
    for row in rows:
        assert row["loss"] == pytest.approx(sum(row[name] for name in ("scalars", "lsst", "spherex", "sfh", "sed")), abs=1e-4)


def test_the_papers_masks_train_too(recipe, tmp_path):
    model = train(replace(recipe, masks="paper", galaxies_seen=64), tmp_path)
    assert model.config["recipe"]["masks"] == "paper"


def test_bf16_trains_and_is_written_in_32_bits(recipe, tmp_path):
    train(replace(recipe, precision="bf16-mixed", galaxies_seen=48), tmp_path)
    assert {x.dtype for x in load_model(tmp_path).network.state_dict().values()} == {torch.float32}


def test_tensorboard_without_its_package_is_one_line(recipe, tmp_path, monkeypatch):
    def lacking(*_, **__):
        raise ModuleNotFoundError("tensorboard")

    monkeypatch.setattr(log, "TensorBoardLogger", lacking)
    with pytest.raises(ModelError, match="pip install tensorboard"):
        train(recipe, tmp_path / "m", tensorboard=True)
    assert not (tmp_path / "m").exists()


def test_tensorboard_has_the_losses_of_the_log(recipe, tmp_path, frequent_rows):
    pytest.importorskip("tensorboard")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    train(recipe, tmp_path, tensorboard=True)
    events = EventAccumulator(str(tmp_path / "tensorboard")).Reload().Scalars("loss")
    assert [(x.step, pytest.approx(x.value, abs=1e-5)) for x in events] == [
        (row["galaxies_seen"], row["loss"]) for row in read_log(tmp_path)
    ]


# -- steps that go wrong ----------------------------------------------------------------------------------------------
def loss_not_finite(loss):
    return loss * NAN


def gradient_not_finite(loss):
    return loss + 0.0 * (loss - loss.detach()).sqrt()


@pytest.mark.parametrize("poison", [loss_not_finite, gradient_not_finite])
def test_a_step_that_is_not_finite_changes_nothing(recipe, tmp_path, spoil, poison):
    spoil(lambda loss, recipe, step, number: poison(loss) if (step, number) == (3, 1) else loss)
    with pytest.raises(TrainingStop):
        train(recipe, tmp_path, stop_after=1e-6)
    model = train(recipe, tmp_path)
    assert model.config["trained"]["skipped_steps"] == 1
    assert all(x.isfinite().all() for x in model.network.state_dict().values())
    assert all(np.isfinite(row["loss"]) for row in read_log(tmp_path))


def test_ten_such_steps_in_a_row_end_the_run(recipe, whole, tmp_path, spoil):
    long = replace(recipe, galaxies_seen=16 * 40)
    spoil(lambda loss, recipe, step, number: loss * NAN if step > 4 else loss)
    with pytest.raises(ModelError, match="at step 14 and the 9 before it.*the last checkpoint is whole"):
        train(long, tmp_path)
    assert not (tmp_path / "weights.safetensors").exists()
    spoil(None)
    assert train(long, tmp_path).network.registers.isfinite().all()


@pytest.mark.parametrize(
    ("error", "fits", "words"),
    [
        (RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 8 bytes."), 2, "2 fit, with micro_"),
        (RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes."), 4, "4 fit, with micro_"),
        (torch.OutOfMemoryError("CUDA out of memory."), 1, "1 fit, with micro_batches = 16 in the recipe"),
        (MemoryError(), 0, "not even the smallest fit"),
    ],
)
def test_exhausted_memory_is_told_with_what_would_fit(recipe, tmp_path, spoil, error, fits, words):
    def exhausted(loss, recipe, step, number):
        if step > 4 and recipe.batch // recipe.micro_batches > fits:
            raise error
        return loss

    spoil(exhausted)
    with pytest.raises(ModelError, match=f"micro-batches of 8 galaxies do not fit.*{words}"):
        train(recipe, tmp_path)
    spoil(None)
    assert train(recipe, tmp_path).config["trained"]["galaxies_seen"] == 192  # its checkpoint is whole


def test_other_errors_of_a_step_are_not_taken_for_exhausted_memory(recipe, tmp_path, spoil):
    def broken(loss, *_):
        raise RuntimeError("mat1 and mat2 shapes cannot be multiplied")

    spoil(broken)
    with pytest.raises(RuntimeError, match="mat1"):
        train(recipe, tmp_path)
