"""Corrections of bands: who is over- or underconfident in some circumstances holds what it says once corrected."""

import numpy as np
import pytest
import torch
from scipy.stats import kstest, norm

from mosaic_explorer.densities import Mixtures
from mosaic_explorer.metrics import INTERVALS
from mosaic_explorer.model.calibration import Calibration, log_width, regressors
from mosaic_explorer.model.quantiles import MEDIAN, QUANTILES
from mosaic_explorer.training.calibration import SHARES, fit_stretch, fit_widths, log_reach

N, PATCH = 20_000, 3
ENDS = torch.tensor([-6.0, 6.0])
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


def test_widened_mixtures_hold_what_they_say_however_sure_they_are():
    generator = torch.Generator().manual_seed(0)
    sure = torch.arange(N) % 2 == 0
    log_width_ = torch.where(sure, -5.0, -1.0)
    truth = torch.randn(N, generator=generator) * (log_width_ + torch.where(sure, -0.5, 0.3)).exp()
    mixtures = torch.stack([torch.zeros(N), torch.zeros(N), log_width_], 1)[..., None]  # one component: normal densities
    calibration = Calibration({"x": torch.from_numpy(fit_widths(mixtures, truth, ENDS)[None])})
    log_weight, mean, log_width_ = calibration.widened("x", ONE, mixtures[:, None])[:, 0].unbind(1)
    densities = Mixtures(*(part.double().numpy() for part in (log_weight.exp(), mean, log_width_.exp())), *ENDS.tolist())
    ranks = densities.pit(truth.double().numpy())
    for part in (sure, ~sure):
        assert kstest(ranks[part], "uniform").statistic < 0.02
        assert np.mean((ranks[part] > 0.16) & (ranks[part] < 0.84)) == pytest.approx(0.68, abs=0.02)


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
    mixtures = torch.full((1, 1, 3, 2), -1e3)
    wild = Calibration({"x": torch.ones(1, 4, 1), "y": torch.ones(1, 4, 3)})
    assert (wild.widened("x", ONE, mixtures) - mixtures).abs().max() < 2
    quantiles = torch.tensor(norm.ppf(QUANTILES), dtype=torch.float32)[None, None, None]
    assert wild.stretched("y", ONE, quantiles, torch.ones(1, 1, 1, dtype=torch.bool), states).abs().max() < 10
    seen = torch.zeros(1, 1, 1, dtype=torch.bool)
    assert torch.equal(wild.stretched("y", ONE, quantiles, seen, states), quantiles)  # nothing to answer, nothing to correct
