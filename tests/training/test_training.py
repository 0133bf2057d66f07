"""Training: losses against hand-worked numbers, recipes checked, runs that resume as if never stopped."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from galaxies import random_catalog, tiny_model

from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.errors import ModelError
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.network import NetworkConfig
from mosaic_explorer.training import loop
from mosaic_explorer.training.evaluate import evaluate, table_text
from mosaic_explorer.training.losses import cross_entropy, crps, pinball
from mosaic_explorer.training.recipe import Recipe


def test_pinball_loss_of_a_constant_answer():
    loss = pinball(torch.zeros(1, 7), torch.tensor([1.0]))
    assert float(loss) == pytest.approx(np.mean([0.025, 0.16, 0.25, 0.5, 0.75, 0.84, 0.975]))


def test_crps_of_a_gaussian_agrees_with_its_closed_form():
    """Gneiting & Raftery 2007: for N(0, 1) and truth 0.5 it is 0.3313."""
    edges = torch.linspace(-6, 6, 513)
    middle = (edges[1:] + edges[:-1]) / 2
    log_mass = torch.log_softmax(-0.5 * middle**2, 0)
    x, cdf, pdf = 0.5, 0.6914625, 0.3520653
    expected = x * (2 * cdf - 1) + 2 * pdf - 1 / np.sqrt(np.pi)
    assert float(crps(log_mass[None], torch.tensor([x]), edges)) == pytest.approx(expected, abs=1e-3)


def test_cross_entropy_is_least_where_the_truth_is():
    edges = torch.linspace(0, 1, 11)
    log_mass = torch.log_softmax(torch.tensor([[0.0, 0, 0, 5, 0, 0, 0, 0, 0, 0]]), -1)
    at = [float(cross_entropy(log_mass, torch.tensor([x]), edges)) for x in (0.35, 0.45, 0.75)]
    assert at[0] < at[1] and at[0] == pytest.approx(-float(log_mass[0, 3]), abs=1e-4)


@pytest.fixture(scope="module")
def recipe(tmp_path_factory):
    path = tmp_path_factory.mktemp("catalog") / "random.zarr"
    write_catalog(random_catalog(80), path)
    small = replace(NetworkConfig(), width=16, depth=1, heads=2, bins=32)
    return Recipe(
        name="tiny", catalog=str(path), galaxies_seen=320, batch=16, micro_batches=2, network=small, checkpoint_every=160
    )


def test_a_run_that_was_killed_ends_as_one_that_was_not(recipe, tmp_path, monkeypatch):
    whole = loop.train(recipe, tmp_path / "whole", accelerator="cpu")
    one_step, steps = loop._Run._one_step, []

    def stop_after_13(run, data):
        steps.append(run.step)
        if len(steps) > 13:
            raise RuntimeError("killed")
        return one_step(run, data)

    monkeypatch.setattr(loop._Run, "_one_step", stop_after_13)
    with pytest.raises(RuntimeError):
        loop.train(recipe, tmp_path / "cut", accelerator="cpu")
    monkeypatch.setattr(loop._Run, "_one_step", one_step)
    resumed = loop.train(recipe, tmp_path / "cut", accelerator="cpu")
    for (name, a), b in zip(whole.network.state_dict().items(), resumed.network.state_dict().values(), strict=True):
        torch.testing.assert_close(a, b, atol=1e-6, rtol=1e-5, msg=name)


def test_training_lowers_the_loss(recipe, tmp_path, monkeypatch):
    losses, one_step = [], loop._Run._one_step

    def keep(run, data):
        loss, parts = one_step(run, data)
        losses.append(float(loss))
        return loss, parts

    monkeypatch.setattr(loop._Run, "_one_step", keep)
    loop.train(replace(recipe, galaxies_seen=1600), tmp_path / "m", accelerator="cpu")
    assert np.mean(losses[-10:]) < 0.95 * np.mean(losses[:10])


def test_the_papers_masks_train_too(recipe, tmp_path):
    model = loop.train(replace(recipe, masks="paper", galaxies_seen=64), tmp_path / "m", accelerator="cpu")
    assert model.config["recipe"]["masks"] == "paper"


def test_a_checkpoint_of_another_recipe_is_refused(recipe, tmp_path):
    loop.train(replace(recipe, galaxies_seen=32), tmp_path / "m", accelerator="cpu")
    with pytest.raises(ModelError, match="another recipe: 'batch' is 16 there and 32 here"):
        loop.train(replace(recipe, galaxies_seen=32, batch=32), tmp_path / "m", accelerator="cpu")


def test_evaluation_scores_hidden_values_only():
    evaluation = evaluate(_named(tiny_model()), random_catalog(20))
    lsst = evaluation["presets"]["lsst"]["variables"]
    assert "lsst" not in lsst and set(lsst) == set(TABLE.variables) - {"lsst"}
    assert "redshift" in evaluation["presets"]["stellar_mass"]["variables"]
    assert "| lsst+spherex |" in table_text(evaluation)


def _named(model):
    model.config["weights_sha256"] = ""
    return model


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('name="a"\ncatalog="b"\ngalaxys_seen=5', "unknown key 'galaxys_seen'.*Did you mean 'galaxies_seen'"),
        ('name="a"\ncatalog="b"\nmasks="papr"', "unknown masks 'papr'.*Did you mean 'paper'"),
        ('name="a"\ncatalog="b"\nbatch=-1', "'batch' must be positive"),
        ('name="a"\ncatalog="b"\nbatch="big"', "'batch' must be a number"),
        ('name="a"\ncatalog="b"\n[network]\nwidht=3', "network: unknown key 'widht'.*'width'"),
        ('name="a"\ncatalog="b"\n[network]\nwidth=30', "'width'.*multiple of 'heads'"),
        ('name="a"', "'catalog' is missing"),
        ("name=", "is not TOML"),
    ],
)
def test_a_recipe_that_cannot_be_is_refused(tmp_path, text, words):
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(ModelError, match=words):
        Recipe.load(tmp_path / "r.toml")
