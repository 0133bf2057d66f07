"""Corrections of bands: who is over- or underconfident in some circumstances holds what it says once corrected."""

import numpy as np
import pytest
import torch
from scipy.stats import kstest, norm

from mosaic_explorer.metrics import INTERVALS
from mosaic_explorer.model.calibration import Calibration, entropy, log_width, regressors
from mosaic_explorer.model.density import quantile_places
from mosaic_explorer.model.quantiles import MEDIAN, QUANTILES
from mosaic_explorer.training.calibration import SHARES, fit_stretch, fit_tilt, log_reach, rank_in_density

N, BINS, PATCH = 20_000, 200, 3
ONE = np.array([0])  # the first query of a modality


@pytest.fixture(scope="module")
def forecasts():
    """Truths in two circumstances, and standard normal forecasts: too wide by half in one, too narrow and off in the other.

    Gives truths (N,), which are in the second circumstance, and states (N, 1) that tell.
    """
    rng = np.random.default_rng(0)
    second = torch.arange(N) % 2 == 1
    drawn = torch.from_numpy(rng.normal(size=N)).float()
    return torch.where(second, 0.3 + 1.4 * drawn, 0.6 * drawn), second, second[:, None].float()


def test_tilted_densities_hold_what_they_say_in_each_circumstance(forecasts):
    truth, second, states = forecasts
    edges = torch.linspace(-6, 6, BINS + 1)
    log_mass = torch.tensor(np.log(np.diff(norm.cdf(edges)) + 1e-30), dtype=torch.float32).expand(N, -1)
    weights = fit_tilt(regressors(states, entropy(log_mass)), rank_in_density(log_mass.exp(), truth, edges))
    mass = Calibration({"x": torch.from_numpy(weights[None])}).tilted("x", ONE, log_mass[:, None], states[:, None])[:, 0].exp()
    assert torch.allclose(mass.sum(1), torch.ones(N), atol=1e-4)
    ranks = rank_in_density(mass, truth, edges).numpy()
    for part in (second, ~second):
        assert kstest(ranks[part], "uniform").statistic < 0.02
        low, high = (12 * quantile_places(mass[part])[:, QUANTILES.index(q)] - 6 for q in INTERVALS["68"])
        assert np.mean((truth[part].numpy() > low) & (truth[part].numpy() < high)) == pytest.approx(0.68, abs=0.02)


def test_stretched_bands_hold_what_they_say_in_each_circumstance(forecasts):
    truth, second, states = forecasts
    truth = (truth - 0.3 * second)[:, None].expand(-1, PATCH)
    quantiles = torch.tensor(norm.ppf(QUANTILES), dtype=torch.float32).expand(N, PATCH, -1)
    hidden = torch.ones(N, PATCH, dtype=torch.bool)
    weights = fit_stretch(regressors(states, log_width(quantiles, hidden)), log_reach(quantiles, truth, hidden), SHARES)
    calibration = Calibration({"x": torch.from_numpy(weights[None])})
    stretched = calibration.stretched("x", ONE, quantiles[:, None], hidden[:, None], states[:, None])[:, 0]
    assert not stretched[..., MEDIAN].any()
    for percent, (low, high) in INTERVALS.items():
        held = (truth > stretched[..., QUANTILES.index(low)]) & (truth < stretched[..., QUANTILES.index(high)])
        for part in (second, ~second):
            assert float(held[part].float().mean()) == pytest.approx(int(percent) / 100, abs=0.02)


def test_a_truth_without_a_rank_and_what_is_seen_teach_nothing():
    x, reach = torch.ones(500, 1), torch.randn(500, 4, len(SHARES), generator=torch.Generator().manual_seed(0))
    some = reach.clone()
    some[::2] = torch.nan
    assert fit_stretch(x, some, SHARES) == pytest.approx(fit_stretch(x[1::2], reach[1::2], SHARES), abs=1e-3)
    assert not fit_stretch(x, torch.full_like(reach, torch.nan), SHARES).any()
    quantiles = torch.tensor(norm.ppf(QUANTILES), dtype=torch.float32).expand(2, 20, -1)
    hidden = torch.zeros(2, 20, dtype=torch.bool)
    hidden[0, 3] = True
    reach = log_reach(quantiles, torch.zeros(2, 20), hidden)
    assert reach.isfinite().any(-1).sum(1).tolist() == [1, 0]


def test_corrections_are_bounded_far_from_what_they_were_fitted_on():
    states = torch.tensor([[[1e6]]])
    log_mass = torch.log_softmax(torch.randn(1, 1, BINS, generator=torch.Generator().manual_seed(0)), -1)
    wild = Calibration({"x": torch.ones(1, 4, 4), "y": torch.ones(1, 4, 3)})
    assert torch.isfinite(wild.tilted("x", ONE, log_mass, states)).all()
    quantiles = torch.tensor(norm.ppf(QUANTILES), dtype=torch.float32)[None, None, None]
    assert wild.stretched("y", ONE, quantiles, torch.ones(1, 1, 1, dtype=torch.bool), states).abs().max() < 10
    seen = torch.zeros(1, 1, 1, dtype=torch.bool)
    assert torch.equal(wild.stretched("y", ONE, quantiles, seen, states), quantiles)  # nothing to answer, nothing to correct
