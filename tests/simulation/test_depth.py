"""How small the haloes are that a selection asks for."""

import jax
import numpy as np
import pytest

from mosaic_explorer.simulation.calibrations import CALIBRATIONS
from mosaic_explorer.simulation.depth import LOG_MASS_FLOOR, LOG_MASS_UNLIMITED, least_halo_mass
from mosaic_explorer.simulation.haloes import LightCone
from mosaic_explorer.simulation.light import light_of, magnitudes
from mosaic_explorer.simulation.options import Physics
from mosaic_explorer.simulation.populations import population
from mosaic_explorer.simulation.selection import Selection

pytestmark = pytest.mark.simulation
Z = np.array([0.03, 0.3, 1.0, 2.0, 4.0])


def limit(*conditions):
    return least_halo_mass(Selection.parse(conditions), Z)


def test_the_limit_grows_with_redshift_and_with_brightness():
    assert (np.diff(limit("i < 25")[:4]) >= 0).all()
    assert limit("i < 27")[0] < LOG_MASS_FLOOR + 0.2 and 9.5 < limit("i < 27")[2] < 10.8
    assert (limit("i < 24") >= limit("i < 25.3")).all() and (limit("i < 25.3") >= limit("i < 27")).all()
    assert (limit("i < 24")[2:] >= 11).all()


def test_all_conditions_hold_so_the_strictest_counts():
    np.testing.assert_array_equal(limit("i < 27", "log_halo_mass > 12"), 12.0)
    np.testing.assert_array_equal(limit("i < 27", "u < 24"), np.maximum(limit("i < 27"), limit("u < 24")))
    np.testing.assert_array_equal(limit("i > 20"), LOG_MASS_UNLIMITED)


@pytest.mark.slow
@pytest.mark.parametrize("place", range(len(CALIBRATIONS)))
def test_hardly_a_galaxy_is_lost_below_the_limit(place):
    """Of centrals drawn half a dex below the limit, weighted by the mass function, those brighter than i = 25.3 are less than
    four in a hundred of all such galaxies at the redshift: two in the mean of the populations."""
    selection, n, z = Selection.parse(["i < 25.3"]), 2048, 1.0
    light, stellar_population = light_of(Physics("broad" if place else "reference")), population(place, place > 0)
    least = float(least_halo_mass(selection, np.array([z]))[0])
    bright, key = [], jax.random.key(3)
    for number, low in enumerate((least - 0.5, least)):
        cone = LightCone((z, z + 0.02), low, n)
        haloes = cone.block(jax.random.fold_in(key, number)).take(np.arange(n))
        drawn = light.galaxies.draw(jax.random.fold_in(key, 9 + number), haloes, stellar_population)
        stars = light.galaxies.stars(drawn, haloes, stellar_population)
        nature = light.nature(jax.random.split(key, n), stars, haloes.redshift)
        seen = magnitudes(light.band(stars, nature, haloes.redshift, "i"), haloes.redshift) < 25.3
        below = haloes.log_mass < least
        bright.append((seen & below if number == 0 else seen).sum() / cone.block_area)
    assert bright[0] < 0.04 * bright[1]
