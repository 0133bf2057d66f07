"""Active nuclei: their number, luminosity and light against published functions, fractions, colours and lines."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import speclite.filters

from mosaic_explorer.photometry import igm
from mosaic_explorer.simulation import accretion, nuclei
from mosaic_explorer.simulation.accretion import LOG_EDDINGTON, LOG_LUMINOSITY_MIN, LOG_RATES, Nuclei, draw, incidence
from mosaic_explorer.simulation.grid import SPEED_OF_LIGHT_AA, Grid

pytestmark = pytest.mark.simulation
STEP = 1 / 1176
EDGES = np.exp(np.arange(np.log(400), np.log(3e5), STEP))
GRID = Grid(EDGES, np.sqrt(EDGES[1:] * EDGES[:-1]), STEP, 0)
WAVE = GRID.centres
HERTZ = SPEED_OF_LIGHT_AA * -np.diff(1 / EDGES)
STAR_FORMING, QUIESCENT = -9.0, -12.0
LSUN = 3.828e33  # erg/s


@pytest.fixture(scope="module")
def light():
    return nuclei.NuclearLight(GRID)


def nucleus(kind=1, log_luminosity=46.2, reddening=0.0, log_width=3.65):
    """One nucleus with lines of mean strength."""
    return Nuclei(*(jnp.array([float(x)]) for x in (kind, log_luminosity, reddening, 0, 0, log_width)))


def spectrum(light, *args, **kwargs):
    """Its L_nu (n,) [Lsun/Hz]."""
    return np.asarray(light.spectrum(nucleus(*args, **kwargs))[0], float)


def schechter(log_mass, knee, *terms):
    x = 10 ** (log_mass - knee)
    return np.log(10) * np.exp(-x) * sum(density * x ** (slope + 1) for slope, density in terms)


# Davidzon et al. 2017 (A&A 605, A70), Table 1, at mean redshifts 0.94, 2.22 and 3.27 [Mpc^-3 dex^-1]
MASS_FUNCTIONS = {
    0.938: (10.56, (-1.31, 1.428e-3), (0.51, 2.19e-3)),
    2.22: (10.60, (-1.57, 0.295e-3), (0.07, 0.45e-3)),
    3.271: (10.83, (-1.76, 0.090e-3)),
}


def luminosity_function(z, log_luminosity):
    """Nuclei per Mpc3 and dex, of galaxies of all masses, in the published mix of star-forming and quiescent ones."""
    total = 0.0
    for log_mass in np.arange(8.0, 12.6, 0.1):
        share = float(accretion.quiescent_share(log_mass, z))
        mean = sum(p * np.asarray(incidence(log_mass, z, q)) for p, q in ((1 - share, False), (share, True)))
        density = -np.gradient(mean, LOG_RATES)
        rate = log_luminosity - LOG_EDDINGTON - log_mass
        total += 0.1 * schechter(log_mass, *MASS_FUNCTIONS[z]) * np.interp(rate, LOG_RATES, density, 0, 0)
    return total


@pytest.mark.parametrize("z", MASS_FUNCTIONS)
def test_the_mass_function_becomes_the_bolometric_luminosity_function(z):
    # Shen et al. 2020 (MNRAS 495, 3252), global fit A
    x, ratio, log_luminosity = 1 + z, (1 + z) / 3, np.array([44.0, 45.0, 46.0, 47.0])
    faint, bright = 0.8569 - 0.2614 * x + 0.02 * (2 * x**2 - 1), 2 * 2.5375 / (ratio**-1.0425 + ratio**1.1201)
    above = log_luminosity - 2 * 13.0088 / (ratio**-0.5759 + ratio**0.4554) - np.log10(LSUN)
    published = -3.5426 - 0.3936 * x - np.log10(10 ** (faint * above) + 10 ** (bright * above))
    np.testing.assert_allclose(np.log10(luminosity_function(z, log_luminosity)), published, atol=0.25)


def test_quasars_are_as_many_as_seen_in_the_optical():
    # Ross et al. 2013 (ApJ 773, 14), PLE fit at 0.3 < z < 2.2: log phi* -5.96 per Mpc3 and mag, slopes -1.16 and -3.37, M_i* of
    # -22.85 - 2.5 (1.241 z - 0.249 z^2); log10 L_bol is about 36 - 0.4 M_i (Shen et al. 2009, ApJ 697, 1656)
    z, log_luminosity = 2.22, np.array([46.0, 46.5, 47.0])
    above = (36 - log_luminosity) / 0.4 + 22.85 + 2.5 * (1.241 * z - 0.249 * z**2)
    published = 2.5 * 10**-5.96 / (10 ** (0.4 * (1 - 1.16) * above) + 10 ** (0.4 * (1 - 3.37) * above))
    seen = luminosity_function(z, log_luminosity) * 0.26 * 10 ** (0.082 * (log_luminosity - 46))
    np.testing.assert_allclose(np.log10(seen / published), 0.0, atol=0.45)


@pytest.mark.parametrize("z", [0.3, 0.6, 1.0])
def test_incidence_lies_above_that_of_x_rays_uncorrected_for_absorption(z):
    # Aird et al. 2012 (ApJ 746, 90): 10^-3.15 rate^-0.65 ((1 + z) / 1.6)^3.47 per dex below Eddington's; Compton-thick and most
    # obscured nuclei, which the bolometric luminosity function counts, are not in it
    published = 10**-3.15 * (10**1.3 - 1) / (0.65 * np.log(10)) * ((1 + z) / 1.6) ** 3.47
    share = float(accretion.quiescent_share(10.7, z))
    ours = sum(p * np.interp(-2.0, LOG_RATES, incidence(10.7, z, q)) for p, q in ((1 - share, False), (share, True)))
    assert published < ours < 12 * published
    assert ours < 0.15


@pytest.fixture(scope="module")
def population():
    """20,000 galaxies of 10^10.7 Msun at redshift 1, half of them quiescent: their nuclei, and which are quiescent."""
    n = 20_000
    log_ssfr = jnp.where(jnp.arange(n) % 2 == 0, STAR_FORMING, QUIESCENT)
    keys = jax.random.split(jax.random.key(5), n)
    return jax.tree.map(np.asarray, draw(keys, jnp.full(n, 10.7), jnp.full(n, 1.0), log_ssfr)), np.arange(n) % 2 == 1


def test_nuclei_are_drawn_as_often_as_they_should_be(population):
    drawn, is_quiescent = population
    rates = drawn.log_luminosity - LOG_EDDINGTON - 10.7
    for rows, quiescent in ((~is_quiescent, False), (is_quiescent, True)):
        expected = -np.expm1(-np.interp(-2.0, LOG_RATES, incidence(10.7, 1.0, quiescent)))
        assert ((drawn.type > 0) & (rates > -2))[rows].mean() == pytest.approx(expected, rel=0.1)
    assert (drawn.type > 0)[~is_quiescent].mean() > 1.5 * (drawn.type > 0)[is_quiescent].mean()


def test_where_there_is_no_nucleus_nothing_is_told(population):
    drawn, _ = population
    none = drawn.type == 0
    assert set(np.unique(drawn.type)) == {0, 1, 2}
    assert (drawn.log_luminosity[none] == LOG_LUMINOSITY_MIN).all() and (drawn.log_luminosity[~none] > LOG_LUMINOSITY_MIN).all()
    assert (drawn.reddening[none] == 0).all() and (drawn.broad_strength[none] == 0).all()
    assert all(np.isfinite(values).all() for values in drawn)


def test_what_is_seen_is_little_reddened_and_what_is_hidden_much(population):
    drawn, _ = population
    assert 0.01 < (drawn.reddening[drawn.type == 1] > 0.1).mean() < 0.07  # 2.5% in Krawczyk et al. 2015
    assert drawn.reddening[drawn.type == 2].min() >= 1
    share = (drawn.type == 1).sum() / (drawn.type > 0).sum()
    assert 0.1 < share < 0.3


def test_broad_lines_are_as_wide_as_seen(population):
    drawn, _ = population
    bright = (drawn.type == 1) & (drawn.log_luminosity > 44.5)
    assert 2500 < np.median(10 ** drawn.log_width[bright]) < 6500  # Shen et al. 2011 (ApJS 194, 45): 4,500 km/s
    assert drawn.log_width.std() > 0.1


def test_nuclei_grow_more_frequent_with_redshift_up_to_two():
    counts = [np.interp(-1.0, LOG_RATES, incidence(10.5, z, False)) for z in (0.1, 0.5, 1.0, 2.0)]
    assert (np.diff(counts) > 0).all()


def test_a_nucleus_depends_on_its_own_key_alone():
    keys = jax.random.split(jax.random.key(1), 64)
    values = jnp.linspace(9, 11.5, 64), jnp.linspace(0.1, 5.9, 64), jnp.linspace(-12, -8, 64)
    together = draw(keys, *values)
    alone = draw(keys[10:13], *(x[10:13] for x in values))
    for one, many in zip(alone, together):
        np.testing.assert_allclose(one, many[10:13], rtol=1e-12)


@pytest.mark.parametrize(
    "line, equivalent_width, reach",
    [(1549.06, 23.78, 0.03), (2798.75, 32.28, 0.02), (4862.68, 46.21, 0.018), (6564.61, 194.52, 0.05)],
)
def test_broad_lines_are_those_of_the_sdss_composite(light, line, equivalent_width, reach):
    # Vanden Berk et al. 2001, Table 2; measured against the light to both sides, on which other lines and iron lie
    flux = spectrum(light) * SPEED_OF_LIGHT_AA / WAVE**2
    inside = np.abs(np.log(WAVE / line)) < reach
    ends = np.interp([line * np.exp(-reach * 1.3), line * np.exp(reach * 1.3)], WAVE, flux)
    ground = np.interp(WAVE[inside], line * np.exp(np.array([-1.3, 1.3]) * reach), ends)
    assert ((flux[inside] / ground - 1) * np.gradient(WAVE)[inside]).sum() == pytest.approx(equivalent_width, rel=0.25)


def test_faint_nuclei_have_stronger_lines():
    # Baldwin 1977: C IV falls by a power of -0.1 to -0.2 of luminosity, Balmer lines stay
    light = nuclei.NuclearLight(GRID)

    def peak(line, log_luminosity):
        flux = spectrum(light, log_luminosity=log_luminosity)
        return np.interp(line, WAVE, flux) / np.interp(line * 1.04, WAVE, flux)

    assert peak(1549.06, 44.2) / peak(1549.06, 46.2) > 1.15
    assert abs(peak(4862.68, 44.2) / peak(4862.68, 46.2) - 1) < 0.05


def colours(light_nu, z, names):
    """Differences of AB magnitudes, of a spectrum behind hydrogen at a redshift."""
    wave = WAVE * (1 + z)
    flux = light_nu * igm.transmission(WAVE, z) / wave**2
    magnitudes = []
    for name in names:
        filter_ = speclite.filters.load_filter(name)
        response = np.interp(wave, filter_.wavelength, filter_.response, 0, 0)
        photons, ab = (flux * response * wave * np.gradient(wave)).sum(), (response / wave * np.gradient(wave)).sum()
        magnitudes.append(-2.5 * np.log10(photons / ab))
    return -np.diff(magnitudes)


SDSS = [f"sdss2010-{band}" for band in "ugriz"]


def test_quasars_have_the_colours_of_quasars(light):
    # Richards et al. 2001 (AJ 121, 2308): on average those of a power law of -0.5 in frequency, about which lines scatter them
    seen = spectrum(light, reddening=0.03)
    tracks = np.array([colours(seen, z, SDSS) for z in np.arange(0.4, 2.2, 0.1)])
    power_law = colours(WAVE**0.5, 0.0, SDSS)
    np.testing.assert_allclose(tracks.mean(0), power_law, atol=0.12)
    assert (np.abs(tracks - power_law) < 0.36).all()
    assert (tracks[:, 0] < 0.6).all()  # the ultraviolet excess by which they are found


def test_beyond_redshift_three_they_drop_out_of_u_and_then_g(light):
    seen = spectrum(light, reddening=0.03)
    assert colours(seen, 3.2, SDSS)[0] > 1.2
    assert colours(seen, 4.3, SDSS)[1] > 1.2 and colours(seen, 4.3, SDSS)[2] < 0.6


def test_hot_dust_makes_them_red_in_the_infrared(light):
    # Stern et al. 2012 (ApJ 753, 30): W1 - W2 of 0.8 (Vega) or more; zero points of Jarrett et al. 2011
    for z in (0.3, 1.0, 2.0, 2.5):
        assert colours(spectrum(light), z, ["wise2010-W1", "wise2010-W2"])[0] + 3.339 - 2.699 > 0.8


def test_energy_adds_up(light):
    # the bolometric luminosity of Richards et al. 2006 counts the dust's light as well; X-rays are beyond the grid
    total = (spectrum(light) * HERTZ).sum() / 10**46.2 * LSUN
    assert 0.85 < total < 1.15
    hidden = (spectrum(light, 2, reddening=10.0) * HERTZ).sum() / 10**46.2 * LSUN
    assert 0.1 < hidden < 0.35  # the dust's part: covered shares of 0.3 to 0.6, as in Roseboom et al. 2013 (MNRAS 429, 1494)
    five_micron = np.interp(5e4, WAVE, spectrum(light, 2, reddening=10.0)) / np.interp(5e4, WAVE, spectrum(light))
    assert 0.3 < five_micron < 0.9


def test_hidden_nuclei_keep_their_narrow_lines_alone(light):
    seen, hidden = spectrum(light), spectrum(light, 2, reddening=3.0)
    assert np.interp(2000, WAVE, hidden) < 1e-6 * np.interp(2000, WAVE, seen)
    near = np.abs(np.log(WAVE / 5008.24)) < 0.003
    ground = np.interp(5040, WAVE, hidden)
    oiii = ((hidden - ground) * HERTZ)[near].sum() * LSUN
    assert np.log10(oiii) == pytest.approx(46.2 - np.log10(3500), abs=0.03)


def test_narrow_lines_lie_among_the_seyferts():
    ratios = dict(nuclei.NARROW_LINES)
    nii, oiii = np.log10(ratios[6585.27] / ratios[6564.61]), np.log10(1 / ratios[4862.68])
    assert oiii > 0.61 / (nii - 0.47) + 1.19 or nii > 0.47  # above the limit of starbursts, Kewley et al. 2001 (ApJ 556, 121)
    sii = np.log10((ratios[6718.29] + ratios[6732.67]) / ratios[6564.61])
    assert oiii > 1.89 * sii + 0.76  # a Seyfert and no LINER, Kewley et al. 2006 (MNRAS 372, 961), eq. 7


def test_where_there_is_no_nucleus_there_is_no_light(light):
    assert (spectrum(light, 0, LOG_LUMINOSITY_MIN) == 0).all()


def test_the_dust_law_is_that_of_the_small_magellanic_cloud():
    # Gordon et al. 2003 (ApJ 594, 279), SMC bar: A / A_V of 4.7 at 1500 AA, 2.6 at 2500 AA, 0.5 at J, no bump
    law = nuclei.small_magellanic_extinction(np.array([1500.0, 2175.0, 2500.0, 5500.0, 12_500.0]))
    np.testing.assert_allclose(law[[0, 2, 4]] / law[3], (4.7, 2.6, 0.3), rtol=0.25)
    assert law[0] > law[1] > law[2]
