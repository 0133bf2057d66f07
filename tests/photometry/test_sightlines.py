"""Sightlines through the intergalactic medium: mean against Inoue et al. 2014, variation against published statistics."""

import numpy as np
import pytest

from mosaic_explorer.cosmology import HUBBLE, OMEGA_MATTER
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.photometry import igm, sightlines
from mosaic_explorer.photometry.hydrogen import DAMPED, FOREST
from mosaic_explorer.photometry.sightlines import N_STEPS, STEP, absorbers, depth_matrix, transmission

WAVE = np.exp(np.arange(np.log(700), np.log(1240), 1 / 1176))
N = 1500


@pytest.fixture(scope="module")
def drawn():
    """Transmission of many sightlines at some redshifts, {redshift: (n, w)}."""
    return {z: transmission(WAVE, np.full(N, z), np.arange(N)) for z in (1.0, 2.0, 3.0, 4.0, 5.0, 6.0)}


@pytest.mark.parametrize("z", [1.0, 2.0, 3.0, 4.0, 5.0, 6.0])
@pytest.mark.parametrize("low, high, within", [(1040, 1200, 0.004), (920, 1020, 0.007), (700, 911, 0.013)])
def test_the_mean_of_sightlines_is_the_published_mean(drawn, z, low, high, within):
    band = (low < WAVE) & (high > WAVE)
    published, ours = igm.transmission(WAVE[band], z).mean(), drawn[z][:, band].mean()
    assert abs(ours - published) < within
    assert abs(ours / published - 1) < 0.07 or z > 4  # where next to nothing is left, a thousandth is many per cent


def test_nothing_is_absorbed_redward_of_lyman_alpha(drawn):
    assert (drawn[3.0][:, WAVE > igm.LYMAN_ALPHA_AA] == 1).all()


def test_transmission_varies_among_segments_as_measured():
    # Tytler et al. 2004 (ApJ 617, 1): 3.9 +0.5 -0.7 per cent in segments of 0.1 in redshift at 1.9, by the forest alone
    z = 2.3
    at = (1 + z) * np.exp(-(np.arange(N_STEPS) + 0.5) * STEP) - 1
    segment = np.flatnonzero((at > 1.85) & (at < 1.95))
    light = np.exp(-absorbers(np.full(N, z), np.arange(N))[:, segment]).mean(1)
    assert 0.026 < light.std() < 0.044
    assert abs(light.mean() - 0.882) < 0.01  # their mean decrement by the forest is 0.118


def incidence(z, log_column):
    """Absorbers above a column per unit redshift."""
    total = 0.0
    for population in (FOREST, DAMPED):
        columns, share = population.log_columns()
        total += population.density(np.array(z)) * np.trapezoid(np.where(columns > log_column, share, 0), columns)
    return total


@pytest.mark.parametrize("z", [2.0, 3.0, 4.0, 5.0])
def test_lyman_limit_systems_are_as_frequent_as_observed(z):
    # Songaila & Cowie 2010 (ApJ 721, 1448): 2.8 ((1 + z) / 4.5)^1.94 above 10^17.2, known to 15%
    assert incidence(z, 17.2) == pytest.approx(2.8 * ((1 + z) / 4.5) ** 1.94, rel=0.27)


@pytest.mark.parametrize("z", [2.5, 3.0, 4.0])
def test_damped_systems_are_as_frequent_as_observed(z):
    # Rafelski et al. 2012 (ApJ 755, 89): 0.6 exp(-7 / z^2)
    assert incidence(z, 20.3) == pytest.approx(0.6 * np.exp(-7 / z**2), rel=0.15)


@pytest.mark.parametrize("z", [3.0, 4.0, 5.0])
def test_ionising_light_travels_as_far_as_observed(z):
    # Worseck et al. 2014 (MNRAS 445, 1745): a mean free path of 37 ((1 + z) / 5)^-5.4 proper Mpc, known to 10-15%
    steps = np.arange(1, N_STEPS)
    matrix = depth_matrix(igm.LYMAN_LIMIT_AA * np.exp(-steps * STEP))
    matrix[: 2 * N_STEPS] = 0  # without the lines
    left = np.exp(-absorbers(np.full(N, z), np.arange(N)) @ matrix).mean(0)
    far = np.exp(-np.interp(-1.0, np.log(left)[::-1], -steps[::-1] * STEP))  # (1 + z) there over that of the source, inverted
    at = np.linspace((1 + z) / far, 1 + z, 200)
    distance = np.trapezoid(299_792.458 / HUBBLE / np.sqrt(OMEGA_MATTER * at**3 + 1 - OMEGA_MATTER) / at, at)
    assert distance == pytest.approx(37 * ((1 + z) / 5) ** -5.4, rel=0.25)


def test_ionising_light_is_cut_off_at_different_redshifts():
    z = np.full(N, 3.0)
    limits = sightlines.lyman_limit_redshift(absorbers(z, np.arange(N)), z)
    low, middle, high = np.percentile(limits, (16, 50, 84))
    assert low < 2.2 < middle < 2.75 < high < 3


def test_where_the_lyman_limit_is_little_light_is_left():
    z, numbers = np.full(200, 3.0), np.arange(200)
    drawn = absorbers(z, numbers)
    limits = sightlines.lyman_limit_redshift(drawn, z)
    matrix = depth_matrix(WAVE)
    matrix[: 2 * N_STEPS] = 0
    through = np.exp(-drawn @ matrix)
    for galaxy in np.flatnonzero((limits > 2.2) & (limits < 2.9)):
        end = igm.LYMAN_LIMIT_AA * (1 + limits[galaxy]) / 4
        assert np.interp(end, WAVE, through[galaxy]) < 0.45
        assert np.interp(end * (1 + 2 * STEP), WAVE, through[galaxy]) > 0.3


def test_a_sightline_is_the_same_in_every_company():
    z = np.array([0.4, 2.2, 3.7, 5.9])
    together = absorbers(z, np.array([7, 2**24 - 1, 7, 0]))
    for row, number in enumerate((7, 2**24 - 1, 7, 0)):
        np.testing.assert_array_equal(absorbers(z[row : row + 1], np.array([number]))[0], together[row])
    assert absorbers(np.empty(0), np.empty(0, int)).shape == (0, 3 * N_STEPS)


def test_neighbouring_sightlines_are_independent():
    forest = absorbers(np.full(N, 3.0), np.arange(N))[:, :100]
    forest = forest - forest.mean(0)  # without its evolution with redshift
    correlation = np.corrcoef(forest[:-1].ravel(), forest[1:].ravel())[0, 1]
    along = np.corrcoef(forest[:, :-1].ravel(), forest[:, 1:].ravel())[0, 1]
    assert abs(correlation) < 0.01
    assert abs(along) < 0.01


def test_the_forest_factor_is_near_one_and_tells_transparent_sightlines():
    z = np.full(N, 3.0)
    drawn = absorbers(z, np.arange(N))
    factor = sightlines.forest_factor(drawn, z)
    light = np.exp(-drawn @ depth_matrix(np.linspace(1040, 1200, 200))).mean(1)
    assert abs(factor.mean() - 1.04) < 0.02
    assert 0.07 < factor.std() < 0.12
    assert np.corrcoef(factor, light)[0, 1] < -0.9


@pytest.mark.parametrize(
    "z, number, words", [(7.5, 3, "redshift of row 0"), (2.0, 2**24, "sightline"), (2.0, 0.5, "sightline")]
)
def test_what_is_no_sightline_is_refused(z, number, words):
    with pytest.raises(MosaicError, match=words):
        absorbers(np.array([z]), np.array([number]))
