"""Corrections of bands: whoever is over- or underconfident, by circumstance, holds what it says once corrected."""

import numpy as np
import pytest
import torch
from scipy.stats import kstest, norm

from mosaic_explorer.metrics import INTERVALS
from mosaic_explorer.model.calibration import Calibration, entropy, log_width, regressors
from mosaic_explorer.model.density import quantile_places
from mosaic_explorer.model.quantiles import QUANTILES
from mosaic_explorer.training.calibrate import SHARES, _log_reach, _rank
from mosaic_explorer.training.corrections import fit_stretch, fit_tilt

N, BINS = 20_000, 200


@pytest.fixture(scope="module")
def forecasts():
    """Truths in two circumstances, and standard normal forecasts: too wide by half in one, too narrow and off in the other."""
    rng = np.random.default_rng(0)
    second = np.arange(N) % 2 == 1
    truth = np.where(second, 0.3 + 1.4 * rng.normal(size=N), 0.6 * rng.normal(size=N))
    told = torch.tensor(np.stack([np.ones(N), second], 1), dtype=torch.float32)
    return truth, second, told


def test_tilted_densities_hold_what_they_say_in_each_circumstance(forecasts):
    truth, second, told = forecasts
    edges = np.linspace(-6, 6, BINS + 1)
    log_mass = torch.tensor(np.log(np.diff(norm.cdf(edges)) + 1e-30), dtype=torch.float32).expand(N, -1)
    place = (truth + 6) / 12
    weights = fit_tilt(regressors(entropy(log_mass), told), _rank(log_mass.exp(), place))
    mass = Calibration({"x": weights}).tilted(["x"], log_mass[:, None], told)[:, 0].exp()
    assert torch.allclose(mass.sum(1), torch.ones(N), atol=1e-4)
    ranks = _rank(mass, place).numpy()
    for part in (second, ~second):
        assert kstest(ranks[part], "uniform").statistic < 0.02
        low, high = (12 * quantile_places(mass[part])[:, QUANTILES.index(q)] - 6 for q in INTERVALS["68"])
        assert np.mean((truth[part] > low) & (truth[part] < high)) == pytest.approx(0.68, abs=0.02)


def test_stretched_bands_hold_what_they_say_in_each_circumstance(forecasts):
    truth, second, told = forecasts
    truth = np.repeat(truth[:, None] - 0.3 * second[:, None], 3, 1)
    quantiles = np.broadcast_to(norm.ppf(QUANTILES).astype(np.float32), (N, 3, len(QUANTILES)))
    hidden = np.ones(3, bool)
    x = regressors(torch.from_numpy(log_width(quantiles, np.ones((N, 3), bool))), told)
    weights = fit_stretch(x, _log_reach(quantiles, truth, hidden), SHARES)
    stretched = Calibration({"x": weights}).stretched("x", quantiles, np.ones((N, 3), bool), told)
    assert np.allclose(stretched[..., QUANTILES.index(0.5)], 0)
    for percent, (low, high) in INTERVALS.items():
        ends = (stretched[..., QUANTILES.index(q)] for q in (low, high))
        held = np.logical_and(*(sign * (truth - end) > 0 for sign, end in zip((1, -1), ends, strict=True)))
        for part in (second, ~second):
            assert held[part].mean() == pytest.approx(int(percent) / 100, abs=0.02)


def test_a_truth_without_a_rank_teaches_nothing():
    x, reach = torch.ones(500, 1), torch.randn(500, 4, len(SHARES), generator=torch.Generator().manual_seed(0))
    some = reach.clone()
    some[::2] = torch.nan
    assert fit_stretch(x, some, SHARES) == pytest.approx(fit_stretch(x[1::2], reach[1::2], SHARES), abs=1e-3)
    assert not fit_stretch(x, torch.full_like(reach, torch.nan), SHARES).any()


def test_corrections_are_bounded_far_from_what_they_were_fitted_on(forecasts):
    told = torch.tensor([[1.0, 1e6]])
    log_mass = torch.log_softmax(torch.randn(1, BINS, generator=torch.Generator().manual_seed(0)), -1)
    wild = Calibration({"x": np.ones((4, 4)), "y": np.ones((4, 3))})
    assert torch.isfinite(wild.tilted(["x"], log_mass[:, None], told)).all()
    quantiles = np.array(norm.ppf(QUANTILES), np.float32)[None, None]
    assert np.abs(wild.stretched("y", quantiles, np.ones((1, 1), bool), told)).max() < 10
