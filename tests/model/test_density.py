"""Densities of scalars: what few numbers can say."""

import numpy as np
import pytest
import torch

from mosaic_explorer.model.density import log_mass, spike

BINS, KNOTS = 512, 64


def said(curve, place=0.0, narrowness=-3.0):
    return torch.tensor([[*curve, place, narrowness]], dtype=torch.float32)


def test_a_density_is_one_in_all_and_smooth_between_its_knots():
    rng = np.random.default_rng(0)
    mass = log_mass(said(rng.normal(size=KNOTS)), BINS)
    assert mass.shape == (1, BINS) and float(mass.exp().sum()) == pytest.approx(1, abs=1e-5)
    bends = np.abs(np.diff(mass[0].numpy(), 2)) > 1e-3
    assert bends.sum() <= 2 * KNOTS  # straight in the logarithm, but where knots are and for the wide peak


def test_a_curve_may_have_several_peaks_and_the_peak_be_sharper_than_its_knots():
    curve = np.zeros(KNOTS)
    curve[[10, 50]] = 9
    two = log_mass(said(curve), BINS)[0].numpy()
    assert two[81] > two[243] + 5 and two[406] > two[243] + 5
    sharp = log_mass(said(np.zeros(KNOTS), 0.25, 5.0), BINS)[0].exp().numpy()
    assert abs(sharp.argmax() / (BINS - 1) * 2 - 1 - 0.25) < 2 / BINS and (sharp > sharp.max() / 2).sum() < BINS / KNOTS


def test_as_many_knots_as_bins_are_taken_as_they_are():
    a, b = np.random.default_rng(0).normal(size=(2, BINS))
    difference = (log_mass(said(a), BINS) - log_mass(said(b), BINS))[0].numpy() - (a - b)
    assert np.ptp(difference) < 1e-4  # but for what makes each one in all


def test_a_known_value_is_all_in_its_bin():
    edges = np.linspace(0, 1, 11)
    density = spike(np.array([0.34, 1.0]), edges)
    assert density[0].argmax() == 3 and density[1].argmax() == 9
    assert np.allclose(density.sum(1) * 0.1, 1)
