"""Noise on the fly: the same law as a catalog's surveys, half of the galaxies, depths between the surveys'."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from galaxies import random_catalog

from mosaic_explorer.catalog.effects import Blends, ZeroPoints, load_effects
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.surveys import load_surveys, magnitude_to_flux, measure, noise_model
from mosaic_explorer.errors import ModelError
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.scaling import Scaling, error_scale
from mosaic_explorer.training.draws import TrainingDraws
from mosaic_explorer.training.loop import train
from mosaic_explorer.training.noise import SurveyNoise
from mosaic_explorer.training.recipe import Recipe

VALUES = catalog_values(random_catalog(400), TABLE)
SCALING = Scaling.fit(VALUES, TABLE, 16)


def shown(noisy, seed=1):
    noise = SurveyNoise(TABLE, SCALING, torch.device("cpu"))
    truth = torch.from_numpy(SCALING.normalise(VALUES))
    return truth, noise.measure(truth, torch.ones_like(truth, dtype=torch.bool), noisy, torch.Generator().manual_seed(seed))


def test_the_law_is_the_catalogs_for_torch_as_for_numpy():
    survey = load_surveys()["lsst-y10"]
    model = noise_model(survey, TABLE["lsst"])
    rng = np.random.default_rng(0)
    magnitude, normal = rng.uniform(20, 30, (500, 6)), rng.normal(size=(500, 6))
    theirs = measure(magnitude, normal, model, 2)
    tensors = type(model)(model.floor, torch.from_numpy(model.photon), torch.from_numpy(model.sky))
    ours = measure(torch.from_numpy(magnitude), torch.from_numpy(normal), tensors, 2, torch)
    for a, b in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(a.numpy(), b, rtol=1e-9)


def test_no_noise_leaves_every_value_as_it_is():
    truth, told = shown(0.0)
    assert torch.equal(told.values, truth) and not told.error.any() and not told.limit.any()


def test_half_of_the_galaxies_are_measured_and_only_their_magnitudes():
    truth, told = shown(0.5)
    measured = (told.error > 0).numpy()
    for row in TABLE:
        some = measured[:, TABLE.slices[row.name]].any(1).mean()
        assert 0.35 < some < 0.55 if row.measured else some == 0, row.name
    changed = (told.values != truth).numpy()
    assert not changed[~measured].any()


def test_errors_lie_between_those_of_the_shallow_and_the_deep_survey():
    _, told = shown(1.0)
    place = TABLE.slices["lsst"]
    y1, y10 = (noise_model(load_surveys()[name], TABLE["lsst"]) for name in ("lsst-y1", "lsst-y10"))
    at = 10 ** (-0.4 * 24.0)
    bounds = [error_scale(1.0857 * model.flux_error(at) / at) for model in (y10, y1)]
    error = told.error[:, place].numpy()
    magnitude = told.values[:, place].numpy() * SCALING.spread[place] + SCALING.mean[place]
    near = (error > 0) & (np.abs(magnitude - 24.0) < 0.1)
    for band in range(6):
        errors = error[near[:, band], band]
        assert len(errors) > 5 and bounds[0][band] < np.median(errors) < bounds[1][band], TABLE["lsst"].coordinate[band]


def suffering(effects, share=1.0, seed=1, has_value=None):
    """What is shown of galaxies that are all measured, with some effects, and of that LSST's magnitudes."""
    noise = SurveyNoise(TABLE, SCALING, torch.device("cpu"))
    noise.effects = tuple(effects)
    truth = torch.from_numpy(SCALING.normalise(VALUES))
    seen = torch.ones_like(truth, dtype=torch.bool)
    inputs = noise.measure(truth, seen, 1.0, torch.Generator().manual_seed(seed), share, has_value)
    place = TABLE.slices["lsst"]
    return inputs, inputs.values[:, place].numpy() * SCALING.spread[place] + SCALING.mean[place]


def test_without_effects_the_numbers_are_as_they_were():
    truth, told = shown(0.5)
    noise = SurveyNoise(TABLE, SCALING, torch.device("cpu"))
    seen = torch.ones_like(truth, dtype=torch.bool)
    again = noise.measure(truth, seen, 0.5, torch.Generator().manual_seed(1), 0.0, seen)
    assert torch.equal(again.values, told.values) and torch.equal(again.seen, told.seen)
    assert Recipe(name="a", catalog="b").effects == 0


def test_bands_are_missing_for_a_share_of_the_galaxies_alone():
    inputs, _ = suffering(load_effects().values())
    assert inputs.values.isfinite().all() and inputs.error.isfinite().all() and not (inputs.limit & ~inputs.seen).any()
    unseen = (~inputs.seen).numpy()
    for row in TABLE:
        some = unseen[:, TABLE.slices[row.name]].any(1).mean()
        assert 0.05 < some < 0.35 if row.measured else some == 0, row.name
    half, _ = suffering(load_effects().values(), 0.5)
    assert 0.3 < (~half.seen).any(1).float().mean() / (~inputs.seen).any(1).float().mean() < 0.7
    assert (~suffering(load_effects().values(), 0.0)[0].seen).sum() == 0


def test_the_light_of_another_galaxy_of_the_micro_batch_is_added():
    noise = SurveyNoise(TABLE, SCALING, torch.device("cpu"))
    noise.effects = (Blends(1.0),)
    draws = TrainingDraws(len(VALUES), torch.Generator().manual_seed(3), torch.device("cpu"))
    partner = draws.companions.numpy()
    assert (partner != np.arange(len(VALUES))).all() and len(np.unique(partner)) > 0.5 * len(VALUES)
    flux = magnitude_to_flux(VALUES[:, TABLE.slices["lsst"]].astype(float))
    rows = torch.arange(10, 60)
    after = noise._after_effects("lsst", torch.from_numpy(flux), rows, noise.models["lsst"][0], draws)
    np.testing.assert_allclose(after.flux.numpy(), flux[10:60] + flux[partner[10:60]], rtol=1e-6)
    assert np.abs(after.flux.numpy().sum() / (flux[10:60].sum() + flux[partner[10:60]].sum()) - 1) < 1e-6


def test_what_a_companion_has_no_value_of_adds_no_light():
    noise = SurveyNoise(TABLE, SCALING, torch.device("cpu"))
    noise.effects = (Blends(1.0),)
    draws = TrainingDraws(len(VALUES), torch.Generator().manual_seed(3), torch.device("cpu"))
    flux = torch.from_numpy(magnitude_to_flux(VALUES[:, TABLE.slices["lsst"]].astype(float)))
    flux[200:] = torch.nan
    after = noise._after_effects("lsst", flux, torch.arange(len(flux)), noise.models["lsst"][0], draws).flux
    alone = (draws.companions >= 200)[:200]
    assert torch.equal(after[:200][alone], flux[:200][alone]) and (after[:200][~alone] > flux[:200][~alone]).all()
    has_value = torch.zeros(VALUES.shape, dtype=torch.bool)
    assert torch.equal(*(suffering(effects, has_value=has_value)[0].values[:, :9] for effects in ([Blends(1.0)], [])))


def test_each_galaxy_is_of_a_survey_of_its_own():
    _, plain = suffering([])
    _, by = suffering([ZeroPoints((0.5, 0.5))])
    bright = plain < 24
    assert np.std((by - plain)[bright]) > 0.3


def test_a_share_of_galaxies_with_effects_is_a_share(recipe):
    assert Recipe.from_dict(recipe.to_dict() | {"effects": 0.5}).effects == 0.5
    with pytest.raises(ModelError, match="'effects' must lie between 0 and 1"):
        Recipe.from_dict(recipe.to_dict() | {"effects": 1.5})


def test_a_model_is_trained_on_galaxies_with_effects(recipe, tmp_path):
    with_effects, without = (
        train(replace(recipe, effects=share, galaxies_seen=32), tmp_path / str(share)).network.state_dict()
        for share in (1.0, 0.0)
    )
    assert all(x.isfinite().all() for x in with_effects.values())
    assert any(not torch.equal(x, without[key]) for key, x in with_effects.items())
