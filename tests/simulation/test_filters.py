"""Any filters in the simulation: against speclite on full spectra, at the ends of the grid, and apart from all other values."""

import astropy.units as u
import jax.numpy as jnp
import numpy as np
import pytest
import speclite.filters

from mosaic_explorer.photometry import choose_filters, load_filter
from mosaic_explorer.simulation.blocks import Simulator
from mosaic_explorer.simulation.grid import SPEED_OF_LIGHT_AA, fine_grid, rebin
from mosaic_explorer.simulation.light import AB_ZERO_LSUN_HZ
from mosaic_explorer.simulation.options import Job, Physics
from mosaic_explorer.simulation.photometry import ObservedBands
from mosaic_explorer.simulation.selection import Selection
from mosaic_explorer.simulation.templates import load_templates

pytestmark = pytest.mark.simulation
TEN = (  # of as many instruments
    "sdss2010-r", "panstarrs-z", "decamDR1-Y", "hsc2017-i2", "cfht_megacam-u", "suprime-IB574", "twomass-Ks", "Euclid-J",
    "BASS-g", "MzLS-z",
)  # fmt: skip
LSUN = 3.828e33  # erg/s
PC10_CM2 = 4 * np.pi * (10 * 3.0856775814913673e18) ** 2
SOLAR = 4
AGES = {"old": -5, "middle-aged": 50, "young": 20}  # places in the templates' ages


@pytest.fixture(scope="module")
def grid():
    return fine_grid()


@pytest.fixture(scope="module")
def survey(grid):
    return ObservedBands([load_filter(name) for name in choose_filters("survey")], grid)


def magnitudes(bands, spectrum, z):
    """Magnitudes (b,) of one spectrum [Lsun/Hz] at 10 pc."""
    mean = bands.mean(jnp.array(spectrum[None] / 1e-20, jnp.float32), np.array([z]))[0] * 1e-20
    with np.errstate(divide="ignore"):  # no light at all
        return -2.5 * np.log10(mean / AB_ZERO_LSUN_HZ)


@pytest.mark.parametrize("z", [0.1, 0.8, 2.3])
@pytest.mark.parametrize("kind", AGES)
def test_magnitudes_in_ten_filters_agree_with_speclite_on_the_full_spectrum(grid, kind, z):
    """BC03's own wavelengths and speclite's own curves, against our bins and the curves of the library: within 0.005 mag."""
    stars = load_templates()
    full = stars.flux[SOLAR, AGES[kind]]
    ours = magnitudes(ObservedBands([load_filter(name) for name in TEN], grid), rebin(stars.wave, full, grid.edges), z)
    observed = stars.wave * (1 + z)
    per_aa = full * LSUN / PC10_CM2 * SPEED_OF_LIGHT_AA / observed**2 * u.erg / u.cm**2 / u.s / u.AA
    expected = [speclite.filters.load_filter(name).get_ab_magnitude(per_aa, observed * u.AA) for name in TEN]
    np.testing.assert_allclose(ours, expected, atol=0.005)


@pytest.mark.parametrize("z", [0.01, 0.37, 1.999, 5.5])
def test_a_flat_spectrum_is_the_same_magnitude_in_every_filter_at_any_redshift(grid, survey, z):
    found = magnitudes(survey, np.full(len(grid.centres), AB_ZERO_LSUN_HZ), z)
    blue = np.array([load_filter(name).wave[0] / (1 + z) < grid.edges[0] for name in survey.names])
    known = np.isfinite(found) & ~blue
    assert known.sum() > 40
    np.testing.assert_allclose(found[known], 0.0, atol=1e-5)


def test_a_filter_beyond_the_red_end_has_no_magnitude_and_one_beyond_the_blue_end_no_light(grid):
    end = grid.edges[-1]
    beyond, across, barely, inside = (
        ("beyond", [1.1, 1.2]), ("across", [0.9, 1.05]), ("barely", [0.9, 1.0005]), ("inside", [0.8, 0.9])
    )  # fmt: skip
    boxes = [
        load_filter("sdss2010-r")._replace(name=name, wave=np.linspace(*np.array(ends) * end, 50), transmission=np.ones(50))
        for name, ends in (beyond, across, barely, inside)
    ]
    found = magnitudes(ObservedBands(boxes, grid), np.full(len(grid.centres), AB_ZERO_LSUN_HZ), 0.0)
    assert np.isnan(found[:2]).all()
    np.testing.assert_allclose(found[2:], 0.0, atol=1e-3)
    fuv = ObservedBands([load_filter("galex-fuv")], grid)
    assert fuv.mean(jnp.ones((1, len(grid.centres)), jnp.float32), np.array([6.0]))[0, 0] == 0  # 190 to 260 AA
    assert np.isnan(fuv.mean(jnp.ones((1, len(grid.centres)), jnp.float32), np.array([20.0]))[0, 0])


@pytest.mark.slow
def test_other_values_do_not_depend_on_the_filters_and_lsst_s_agree_with_themselves():
    physics, bright = Physics(), Selection.parse(["i < 23", "redshift < 3"])
    without = Simulator(Job(5, physics, bright, hosts_per_block=256)).galaxies(0)
    with_filters = Simulator(
        Job(5, physics, bright, filters=("lsst2023-g", "lsst2023-y", "spherex-041", "galex-fuv"), hosts_per_block=256)
    ).galaxies(0)
    photometry = with_filters.pop("photometry")
    assert without.keys() == with_filters.keys() and len(photometry) > 3
    for name, values in without.items():
        np.testing.assert_array_equal(values, with_filters[name], err_msg=name)
    known = np.stack([without["lsst"][:, 1], without["lsst"][:, 5], without["spherex"][:, 40]], 1)
    np.testing.assert_allclose(np.minimum(photometry[:, :3], 32), known, atol=2e-3)
