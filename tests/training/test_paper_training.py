"""Training the paper's network: its objective, by hand, through the same command as ours."""

import tomllib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from training_runs import assert_refused, read_log

from mosaic_explorer.errors import ModelError
from mosaic_explorer.masks.random import paper_masks
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model import load_model
from mosaic_explorer.model.networks import make_network
from mosaic_explorer.model.paper import PaperConfig
from mosaic_explorer.model.scaling import Scaling
from mosaic_explorer.training import loop, memory
from mosaic_explorer.training.micro_batch import Galaxies, micro_batch_loss
from mosaic_explorer.training.optimisers import make_optimisers
from mosaic_explorer.training.paper import paper_loss
from mosaic_explorer.training.recipe import PAPER_SETTLED, Recipe, recipe_toml
from mosaic_explorer.training.stopping import TrainingStop

SHIPPED = Path(__file__).parents[2] / "training" / "recipes" / "mosaic-paper.toml"


@pytest.fixture(scope="module")
def paper_recipe(recipe):
    """Four steps of 8 random galaxies."""
    return replace(recipe, name="tiny-paper", galaxies_seen=32, batch=8, network=PaperConfig(8, 2, 2), **PAPER_SETTLED)


@pytest.fixture(scope="module")
def trained(paper_recipe, tmp_path_factory):
    """The folder of that run, and its model."""
    folder = tmp_path_factory.mktemp("trained")
    return folder, loop.train(paper_recipe, folder, accelerator="cpu")


def test_the_loss_is_the_mean_over_five_modalities_of_the_mean_squared_error_of_all_values():
    rng = np.random.default_rng(0)
    truth = torch.from_numpy(rng.normal(size=(3, TABLE.size)))
    guess = torch.from_numpy(rng.normal(size=(3, TABLE.size)))
    answers = {row.name: (np.arange(row.size), guess[:, TABLE.slices[row.name]]) for row in TABLE}
    loss, parts = paper_loss(TABLE, answers, truth, torch.ones_like(truth, dtype=torch.bool))
    square = ((guess - truth) ** 2).numpy()
    by_hand = [square[:, :3].sum() / 9, square[:, 3:9].sum() / 18]  # scalars, LSST: 1 / (B L)
    by_hand += [square[:, a:b].sum() / (3 * (b - a)) for a, b in ((9, 111), (111, 228), (228, 1149))]
    assert list(parts) == ["scalars", "lsst", "spherex", "sfh", "sed"]
    np.testing.assert_allclose([float(part) for part in parts.values()], by_hand, rtol=1e-5)
    assert float(loss) == pytest.approx(sum(by_hand) / 5, rel=1e-5)


def test_what_is_not_there_does_not_count():
    truth, guess = torch.zeros(2, TABLE.size), torch.ones(2, TABLE.size)
    there = torch.ones_like(truth, dtype=torch.bool)
    guess[0, TABLE.slices["sed"]], there[0, TABLE.slices["sed"]] = 100.0, False
    answers = {row.name: (np.arange(row.size), guess[:, TABLE.slices[row.name]]) for row in TABLE}
    assert float(paper_loss(TABLE, answers, truth, there)[0]) == pytest.approx(1)


def test_a_micro_batch_counts_what_is_seen_and_what_is_hidden_alike_under_the_papers_masks(paper_recipe):
    """The whole objective by hand, from the galaxies and masks that are drawn."""
    values = np.random.default_rng(1).normal(size=(20, TABLE.size)).astype(np.float32)
    scaling = Scaling.fit(values, TABLE, PaperConfig.bins, by_modality=True)
    network = make_network(paper_recipe.table(), paper_recipe.network)
    galaxies = Galaxies.of(values, scaling, network, paper_recipe, torch.device("cpu"))
    loss, _ = micro_batch_loss(network, galaxies, paper_recipe, 3, 1)
    rng = np.random.default_rng([paper_recipe.seed, 3, 1])
    truth = torch.from_numpy(scaling.normalise(values[rng.integers(0, 20, 4)]))
    seen = torch.from_numpy(paper_masks(4, rng))
    x = torch.cat([network.embed[row.name]((truth * seen)[:, TABLE.slices[row.name], None]) for row in TABLE], 1)
    x = x + network.positions
    for layer in network.layers:
        x = layer(x)
    x = network.norm(x)
    errors = [network.heads[row.name](x[:, TABLE.slices[row.name]])[..., 0] - truth[:, TABLE.slices[row.name]] for row in TABLE]
    by_hand = torch.stack([error.square().mean() for error in errors]).mean()
    assert float(loss.detach()) == pytest.approx(float(by_hand.detach()), rel=1e-5)


def test_adamw_has_all_of_its_parameters(paper_recipe):
    network = make_network(paper_recipe.table(), paper_recipe.network)
    (adamw,) = make_optimisers(network, paper_recipe)
    assert sum(p.numel() for p in adamw.param_groups[0]["params"]) == sum(p.numel() for p in network.parameters())


def test_a_run_that_was_stopped_ends_as_one_that_was_not(paper_recipe, trained, tmp_path):
    with pytest.raises(TrainingStop):
        loop.train(paper_recipe, tmp_path, accelerator="cpu", stop_after=1e-6)
    resumed = loop.train(paper_recipe, tmp_path, accelerator="cpu").network.state_dict()
    assert all(torch.equal(x, resumed[name]) for name, x in trained[1].network.state_dict().items())
    assert read_log(tmp_path) == read_log(trained[0])


def test_what_is_trained_is_a_model_of_the_papers_kind(trained):
    model = load_model(trained[0])
    assert not model.has_uncertainty and not model.calibration.weights and "ood" not in model.config
    assert model.config["network"] == model.config["recipe"]["network"] == "paper"
    assert len(set(model.scaling.mean[TABLE.slices["sed"]])) == 1
    assert all(row.patch == row.asked_patch == 1 for row in model.table)


@pytest.mark.slow
def test_training_lowers_the_loss(paper_recipe, tmp_path):
    loop.train(replace(paper_recipe, galaxies_seen=200, batch=2, adamw_rate=0.01), tmp_path, accelerator="cpu")
    rows = read_log(tmp_path)
    assert rows[-1]["loss"] < 0.9 * rows[0]["loss"]


# -- recipes ----------------------------------------------------------------------------------------------------------
def test_a_recipe_read_back_from_its_plain_values_is_the_same(paper_recipe):
    assert Recipe.from_dict(paper_recipe.to_dict()) == paper_recipe
    assert Recipe.from_dict(tomllib.loads(recipe_toml(paper_recipe.to_dict()))) == paper_recipe


def test_the_papers_recipe_is_the_papers():
    recipe = Recipe.load(SHIPPED)
    assert isinstance(recipe.network, PaperConfig) and recipe.masks == "paper" and recipe.seen_weight == 1 and recipe.noisy == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("network='papr'", "unknown network 'papr'.*Did you mean 'paper'"),
        ("network='paper'\nseen_weight=1.0\nnoisy=0.0", """'masks' must be "paper"; found 'shared'"""),
        ("network='paper'\nmasks='paper'\nnoisy=0.0", "'seen_weight' must be 1.0; found 0.1"),
        ("network='paper'\nmasks='paper'\nseen_weight=1.0", "'noisy' must be 0.0; found 0.5"),
        ("network='paper'\nmasks='paper'\nseen_weight=1.0\nnoisy=0.0\nmuon_rate=0.02", "leave 'muon_rate' out"),
        ("network='paper'\nmasks='paper'\nseen_weight=1.0\nnoisy=0.0\npatches={sed=3}", "'patches' must be {}"),
        ("network='paper'\nsize={bins=3}", "recipe, size: unknown key 'bins'"),
        ("network='paper'\nsize={width=9, heads=2}", "recipe, size: 'width' .9. must be a multiple of 'heads'"),
        ("network='paper'\nsize=3", "'size' must be a table of settings; found 3"),
        ("size={width=9}", "unknown key 'size'"),
    ],
)
def test_a_recipe_that_cannot_be_is_refused(tmp_path, text, words):
    assert_refused(f"name='a'\ncatalog='b'\n{text}", words, tmp_path)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"network": PaperConfig(65_536, 1_000, 64)}, "network: its .* numbers need at least .* GB"),
        ({"batch": 100_000, "micro_batches": 1}, "micro-batches of 100,000 galaxies .* need at least .* GB"),
    ],
)
def test_a_run_that_memory_cannot_hold_is_refused_before_it_begins(paper_recipe, tmp_path, monkeypatch, change, words):
    monkeypatch.setattr(memory, "available_memory", lambda: 8_000_000_000)
    with pytest.raises(ModelError, match=f"{words}.* of memory are free"):
        loop.train(replace(paper_recipe, **change), tmp_path / "model")
    assert not (tmp_path / "model").exists()
