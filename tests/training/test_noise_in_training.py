"""Noise on the fly: the same law as a catalog's surveys, half of the galaxies, depths between the surveys'."""

import numpy as np
import torch
from galaxies import random_catalog

from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.surveys import load_surveys, measure, noise_model
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.scaling import Scaling, error_scale
from mosaic_explorer.training.noise import SurveyNoise

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
