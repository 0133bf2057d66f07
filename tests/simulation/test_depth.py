"""How small the haloes are that a selection asks for."""

import jax
import numpy as np
import pytest

from mosaic_explorer.simulation.blocks import Simulator
from mosaic_explorer.simulation.depth import LOG_MASS_FLOOR, LOG_MASS_UNLIMITED, least_halo_mass
from mosaic_explorer.simulation.haloes import LightCone
from mosaic_explorer.simulation.light import magnitudes
from mosaic_explorer.simulation.options import Job, Physics
from mosaic_explorer.simulation.selection import Selection

pytestmark = pytest.mark.simulation
Z = np.array([0.03, 0.3, 1.0, 2.0, 4.0])


def limit(*conditions):
    return least_halo_mass(Selection.parse(conditions), Z)


def test_the_limit_grows_with_redshift_and_with_brightness():
    assert (np.diff(limit("i < 27")) >= 0).all()
    assert limit("i < 27")[0] < LOG_MASS_FLOOR + 0.2 and 10.2 < limit("i < 27")[2] < 10.8
    assert (limit("i < 24") >= limit("i < 25.3")).all() and (limit("i < 25.3") >= limit("i < 27")).all()
    assert (limit("i < 24")[2:] > 11).all()


def test_all_conditions_hold_so_the_strictest_counts():
    np.testing.assert_array_equal(limit("i < 27", "log_halo_mass > 12"), 12.0)
    np.testing.assert_array_equal(limit("i < 27", "u < 24"), np.maximum(limit("i < 27"), limit("u < 24")))
    np.testing.assert_array_equal(limit("i > 20"), LOG_MASS_UNLIMITED)


@pytest.mark.slow
def test_hardly_a_galaxy_is_lost_below_the_limit():
    """Of centrals drawn half a dex below the limit, weighted by the mass function, those brighter than i = 25.3 are less than
    one in a hundred of all such galaxies at the redshift."""
    selection, n, z = Selection.parse(["i < 25.3"]), 2048, 1.0
    made = Simulator(Job(3, Physics(), selection))
    least = float(least_halo_mass(selection, np.array([z]))[0])
    bright, key = [], jax.random.key(3)
    for number, low in enumerate((least - 0.5, least)):
        cone = LightCone((z, z + 0.02), low, n)
        haloes = cone.block(jax.random.fold_in(key, number)).take(np.arange(n))
        stars = made.light.galaxies.stars(made.light.galaxies.draw(jax.random.fold_in(key, 9 + number), haloes), haloes)
        seen = magnitudes(np.asarray(made.light.band(stars, haloes.redshift, "i")), haloes.redshift) < 25.3
        below = haloes.log_mass < least
        bright.append((seen & below if number == 0 else seen).sum() / cone.block_area)
    assert bright[0] < 0.02 * bright[1]
