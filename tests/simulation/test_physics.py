"""The simulation's physics against independent sources: astropy, speclite, published relations, integrals done by hand."""

import astropy.units as u
import h5py
import jax
import jax.numpy as jnp
import numpy as np
import pytest
import speclite.filters
from astropy.cosmology import FlatLambdaCDM
from scipy.interpolate import interp1d

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.catalog.derived import DerivedQuantities
from mosaic_explorer.catalog.quantities import FUV
from mosaic_explorer.catalog.schema import build_catalog
from mosaic_explorer.cosmology import age
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.modalities import LSST_EFFECTIVE_UM, TABLE
from mosaic_explorer.photometry import igm, survey_filters
from mosaic_explorer.simulation import dust_emission, nature, nebular
from mosaic_explorer.simulation.galaxies import distance_terms, dust_curve
from mosaic_explorer.simulation.grid import SPEED_OF_LIGHT_AA, fine_grid, line_places, rebin
from mosaic_explorer.simulation.haloes import LightCone
from mosaic_explorer.simulation.light import AB_ZERO_LSUN_HZ, Light, light_of, log_jansky
from mosaic_explorer.simulation.options import Physics
from mosaic_explorer.simulation.photometry import bands
from mosaic_explorer.simulation.populations import population
from mosaic_explorer.simulation.private_kernels import sed_in_situ
from mosaic_explorer.simulation.templates import load_templates

pytestmark = pytest.mark.simulation
COSMOLOGY = FlatLambdaCDM(H0=67.74, Om0=0.3075, Tcmb0=0)
LSUN = 3.828e33  # erg/s
PLANCK = 6.62607015e-27  # erg s
PC10_CM2 = 4 * np.pi * (10 * 3.0856775814913673e18) ** 2
SOLAR, OLD, YOUNG, MIDDLE = 4, -5, 20, 50  # places in the templates' metallicities and ages


def add_line(spectrum, grid, wave, luminosity):
    """Add an unresolved line [Lsun] to a spectrum [Lsun/Hz] in place."""
    for number, share in zip(*line_places(wave, grid)):
        hertz = SPEED_OF_LIGHT_AA * (1 / grid.edges[number] - 1 / grid.edges[number + 1])
        spectrum[..., number] += share * luminosity / hertz


def with_gas(stars, light, grid, log_u):
    """Templates whose young stars light the gas of Cloudy's models of the same age and metallicity, each line and all of the
    continuum added to its bins; Lyman alpha escapes to 5%."""
    ages, wave, continuum, lines, strength = nebular._cloudy(log_u)
    gas = rebin(wave, continuum * wave**2 / SPEED_OF_LIGHT_AA, grid.edges)
    for number, line in enumerate(lines):
        add_line(gas, grid, line, strength[..., number] * (0.05 if abs(line - 1215.67) < 0.1 else 1.0))
    young = np.flatnonzero(10**stars.lg_age_gyr * 1e9 <= ages[-1])
    at_age = np.log10(np.clip(10 ** stars.lg_age_gyr[young] * 1e9, ages[0], None))
    out = light.copy()
    out[:, young] = np.where(grid.centres < 911.8, 0.0, light[:, young])
    out[:, young] += interp1d(np.log10(ages), gas, axis=1)(at_age)
    return out


@pytest.fixture(scope="module")
def stars():
    return load_templates()


@pytest.fixture(scope="module")
def grid():
    return fine_grid()


@pytest.fixture(scope="module")
def spectra(stars, grid):
    """Templates with gas on the simulation's grid, (m, a, n) [Lsun/Hz/Msun]."""
    return with_gas(stars, rebin(stars.wave, stars.flux, grid.edges), grid, -2.5)


@pytest.fixture(scope="module")
def light():
    return Light(Physics("reference", dust_emission=False))


@pytest.fixture(scope="module")
def few(light):
    """Sixteen galaxies: what was drawn for them, their haloes and their stars."""
    haloes = LightCone((0.02, 3.0), 11.0).block(jax.random.key(3)).take(np.arange(16))
    reference = population(0, False)
    drawn = light.galaxies.draw(jax.random.key(4), haloes, reference)
    return drawn, haloes, light.galaxies.stars(drawn, haloes, reference)


def of_all(stars):
    """Gas and dust of the reference world."""
    return nature.reference(stars, -2.5)


def test_distance_modulus_agrees_with_astropy():
    z = np.array([0.02, 0.045, 0.1, 0.5, 1.0, 2.0, 2.99])
    expected = COSMOLOGY.distmod(z).value - 2.5 * np.log10(1 + z)
    np.testing.assert_allclose(np.asarray(distance_terms(z)), expected, atol=1e-3)


def test_ages_agree_with_astropy():
    z = np.array([0.0, 0.1, 1.0, 3.0])
    np.testing.assert_allclose(age(z), COSMOLOGY.age(z).value, rtol=1e-4)


def magnitudes(spectrum, z, grid):
    """Our magnitudes of a spectrum [Lsun/Hz] at 10 pc, (108,)."""
    flux = bands(survey_filters(), grid).flux(jnp.array(spectrum / 1e-20, jnp.float32), z)
    return -2.5 * np.log10(np.asarray(flux, float) * 1e-20 / AB_ZERO_LSUN_HZ)


@pytest.mark.parametrize("z", [0.1, 1.0, 2.9])
@pytest.mark.parametrize("kind", ["old", "young with gas", "dusty"])
def test_magnitudes_agree_with_speclite_on_the_full_spectrum(stars, grid, kind, z):
    """BC03's own wavelengths through speclite, ours through bins and weights: within 0.01 mag in every LSST band."""
    number = {"old": OLD, "young with gas": YOUNG, "dusty": MIDDLE}[kind]
    wave, full = stars.wave, stars.flux[SOLAR, number]
    binned = rebin(wave, full, grid.edges)
    if kind == "young with gas":
        # the gas as Cloudy gives it: its continuum on BC03's wavelengths, each line as a triangle of two of our bins' width
        ages, gas_wave, continuum, lines, strength = nebular._cloudy(-2.5)
        number = np.argmin(abs(ages - 10 ** stars.lg_age_gyr[number] * 1e9))
        wave = np.union1d(np.union1d(wave, gas_wave), (lines[:, None] * np.array([1 - grid.step, 1, 1 + grid.step])).ravel())
        gas = np.interp(wave, gas_wave, continuum[SOLAR, number])
        binned = binned + rebin(gas_wave, continuum[SOLAR, number] * gas_wave**2 / SPEED_OF_LIGHT_AA, grid.edges)
        for line, luminosity in zip(lines, strength[SOLAR, number]):
            near = np.interp(wave, line * np.array([1 - grid.step, 1, 1 + grid.step]), [0, 1, 0])
            gas = gas + luminosity * near / np.trapezoid(near, wave)
            add_line(binned, grid, line, luminosity)
        full = np.interp(wave, stars.wave, full) + gas * wave**2 / SPEED_OF_LIGHT_AA
    if kind == "dusty":
        full, binned = (  # two magnitudes in V
            spectrum * 10 ** (-0.4 * 2.0 * np.asarray(dust_curve(at)[0]))
            for spectrum, at in ((full, wave), (binned, grid.centres))
        )
    ours = magnitudes(binned, z, grid)[:6]
    per_aa = full * LSUN / PC10_CM2 * SPEED_OF_LIGHT_AA / (wave * (1 + z)) ** 2
    for number, letter in enumerate("ugrizy"):
        curve = speclite.filters.load_filter(f"lsst2023-{letter}")
        expected = curve.get_ab_magnitude(per_aa * u.erg / u.cm**2 / u.s / u.AA, wave * (1 + z) * u.AA)
        assert ours[number] == pytest.approx(expected, abs=0.01), letter


def test_a_flat_spectrum_is_the_same_magnitude_in_all_108_bands_at_any_redshift(grid):
    for z in (0.02, 0.37, 3.0):
        np.testing.assert_allclose(magnitudes(np.full(len(grid.centres), AB_ZERO_LSUN_HZ), z, grid), 0.0, atol=2e-6)


def test_catalog_magnitudes_agree_with_the_catalog_spectra():
    """The stored 921-bin spectrum through speclite gives the stored magnitudes where no IGM lies between: to 0.01 mag."""
    catalog = open_catalog("reference")
    wave = np.array(TABLE["sed"].coordinate)
    for letter in "riz":
        curve, found = speclite.filters.load_filter(f"lsst2023-{letter}"), []
        for i in range(60):
            z = float(catalog["redshift"][i])
            # the SED [log Jy at 10 pc] moved to its distance: f_nu(observed) = f_nu(rest) (1+z) (10 pc / d_L)^2
            jansky = 10 ** catalog["sed"].values[i].astype(float) * (1 + z) * 10 ** (-0.4 * COSMOLOGY.distmod(z).value)
            per_aa = jansky * 1e-23 * SPEED_OF_LIGHT_AA / (wave * (1 + z)) ** 2
            if 3200 / (1 + z) < 1216:  # the filters' far wings reach below Lyman alpha
                continue
            mag = curve.get_ab_magnitude(per_aa * u.erg / u.cm**2 / u.s / u.AA, wave * (1 + z) * u.AA)
            found.append(mag - float(catalog["lsst"].sel(band=letter)[i]))
        assert abs(np.median(found)) < 0.003 and np.percentile(np.abs(found), 95) < 0.01, letter


def test_spectra_are_those_of_diffskys_own_kernel(light, few, spectra):
    """Our sum over ages, with dust interpolated between six of them, against diffsky's over all: to 1e-4. Lines, which we dim
    as at their own wavelengths and not as at the middles of their bins, are left out."""
    from diffstar.defaults import FB
    from dsps.cosmology import DEFAULT_COSMOLOGY
    from dsps.data_loaders.defaults import SSPData

    drawn, haloes, stars = few
    ours = np.asarray(light.spectrum(stars, of_all(stars))) * 1e-20 * 10 ** np.asarray(stars.log_mass)[:, None]
    some = np.setdiff1d(np.arange(light.grid.sed_start, len(light.grid.centres), 50), np.asarray(light.gas.bins))
    templates = light.galaxies.templates
    pop = population(0, False).calibration
    expected = sed_in_situ(
        drawn[0], drawn[1].sfh_params, haloes.redshift, haloes.t_obs, haloes.mah, haloes.upid, haloes.lgmu_infall,
        haloes.log_host_mass, haloes.gyr_since_infall,
        SSPData(
            templates.ssp_lgmet, templates.ssp_lg_age_gyr, jnp.array(light.grid.centres[some]), jnp.array(spectra[..., some])
        ),
        pop.mzr_params, pop.spspop_params, pop.scatter_params, pop.ssperr_params, pop.merging_params, DEFAULT_COSMOLOGY, FB,
        n_t_table=117,
    ).rest_sed  # fmt: skip
    np.testing.assert_allclose(ours[:, some], np.asarray(expected), rtol=1e-4)


def test_rebinning_conserves_photons(stars, grid):
    full = stars.flux[SOLAR, MIDDLE]
    inside = (stars.wave > grid.edges[500]) & (stars.wave < grid.edges[4000])
    wave = np.r_[grid.edges[500], stars.wave[inside], grid.edges[4000]]
    fine = np.geomspace(wave[0], wave[-1], 400_000)
    expected = np.trapezoid(np.interp(fine, stars.wave, full), np.log(fine))
    ours = (rebin(stars.wave, full, grid.edges) * np.diff(np.log(grid.edges)))[500:4000].sum()
    assert ours == pytest.approx(expected, rel=1e-5)


def test_a_line_keeps_its_luminosity_and_its_place(grid):
    spectrum = np.zeros(len(grid.centres))
    add_line(spectrum, grid, 6564.6, 3.0)
    power = spectrum * SPEED_OF_LIGHT_AA * -np.diff(1 / grid.edges)
    assert power.sum() == pytest.approx(3.0)
    assert np.exp((power * np.log(grid.centres)).sum() / 3.0) == pytest.approx(6564.6, rel=1e-6)


def h_alpha(stars, metallicity):
    """H-alpha [erg/s] and ionising photons [1/s] of one Msun/yr for 100 Myr."""
    ages = 10**stars.lg_age_gyr * 1e9
    shares = np.diff(np.r_[0, np.minimum(np.sqrt(ages[1:] * ages[:-1]), 1e8), 1e8])
    cloudy, _, _, lines, strength = nebular._cloudy(-2.5)
    line = strength[metallicity, :, np.argmin(abs(lines - 6562.8))]
    young = ages <= cloudy[-1]
    luminosity = np.sum(shares[young] * np.interp(np.log10(ages[young].clip(1e6)), np.log10(cloudy), line)) * LSUN
    photons = nebular.ionising_photons(stars)[metallicity] * LSUN / PLANCK
    return luminosity, np.sum(shares * photons)


def test_gas_gives_back_ionising_photons_as_case_b_recombination_says(stars):
    """L(H-alpha) = 1.37e-12 erg a photon (Osterbrock & Ferland 2006, 1e4 K), to 0.05 dex at solar metallicity and below."""
    for metallicity in range(SOLAR + 1):
        luminosity, photons = h_alpha(stars, metallicity)
        assert np.log10(luminosity / (1.37e-12 * photons)) == pytest.approx(0, abs=0.05)


def test_h_alpha_follows_kennicutts_relation_but_for_the_hotter_stars_of_bc03(stars):
    """log L = log SFR + 41.27 (Kennicutt & Evans 2012, Kroupa IMF, Starburst99), to 0.05 dex once the 0.16 dex are taken off by
    which BC03's stars of solar metallicity make more ionising photons than Starburst99's."""
    luminosity, photons = h_alpha(stars, SOLAR)
    stellar = np.log10(photons / 1.37e53)  # 1.37e53: the photons behind the relation (Murphy et al. 2011, eq. 2)
    assert 0.1 < stellar < 0.2
    assert np.log10(luminosity) - 41.27 - stellar == pytest.approx(0, abs=0.05)


def test_gas_lights_no_old_stars(stars, grid, spectra):
    bare = rebin(stars.wave, stars.flux, grid.edges)
    old = 10**stars.lg_age_gyr > 0.0252  # Gyr, the oldest of the gas models
    np.testing.assert_array_equal(spectra[:, old], bare[:, old])
    youngest, ionising = 10**stars.lg_age_gyr < 0.003, grid.centres < 911
    assert (spectra[SOLAR, youngest][:, ionising].sum(-1) < 0.1 * bare[SOLAR, youngest][:, ionising].sum(-1)).all()


@pytest.mark.parametrize("z", [2.0, 2.5, 3.0])
def test_igm_has_the_measured_mean_transmission_of_the_lyman_alpha_forest(z):
    """Effective optical depth 0.0018 (1+z)^3.92 (Faucher-Giguere et al. 2008), measured between Lyman beta and alpha."""
    wave = np.linspace(1060, 1200, 20)
    expected = 0.0018 * ((1 + z) * wave / 1215.67) ** 3.92
    np.testing.assert_allclose(-np.log(igm.transmission(wave, z)), expected, rtol=0.1)


def test_igm_lets_all_pass_above_lyman_alpha_and_less_the_farther_the_source():
    assert (igm.transmission(np.linspace(1216, 5000, 50), 3.0) == 1).all()
    wave = np.linspace(700, 1210, 200)
    through = np.array([igm.transmission(wave, z) for z in (0.1, 1.0, 2.0, 3.0)])
    assert (through > 0).all() and (through <= 1).all() and (np.diff(through.mean(1)) < 0).all()


def test_dust_gives_back_the_energy_it_takes(few):
    """All that dust emits, over all wavelengths, is one; of that, some tenths of a per cent lies below 5 um."""
    wave, stars = np.geomspace(1e4, 9e7, 20_000), few[2]
    glow = dust_emission.DustGlow(wave)
    one = jax.tree.map(lambda x: x[0], of_all(stars))
    emitted = np.asarray(glow.coefficients(one) @ glow.shapes, float) * 1e-12 * SPEED_OF_LIGHT_AA / wave[glow.first :] ** 2
    wave = wave[glow.first :]
    assert np.trapezoid(emitted, wave) == pytest.approx(1.0, rel=0.01)
    assert 0.005 < np.trapezoid(emitted[wave < 5e4], wave[wave < 5e4]) < 0.05


def test_each_part_of_the_light_can_be_left_out(few, light):
    """The spectra differ where, and only where, the part shines or absorbs."""
    _, haloes, stars = few
    full, given = light_of(Physics("reference")), of_all(stars)
    base = {k: np.asarray(v) for k, v in full.all(stars, given, haloes.redshift).items()}
    wave = np.array(TABLE["sed"].coordinate)
    no_dust = np.asarray(light.all(stars, given, haloes.redshift)["sed"])
    np.testing.assert_allclose(no_dust[:, wave < 9000], base["sed"][:, wave < 9000], rtol=1e-5)
    assert (base["sed"][:, wave > 35000] > no_dust[:, wave > 35000] * 1.01).any()
    no_igm = Light(Physics("reference", igm=False)).all(stars, given, haloes.redshift)
    np.testing.assert_allclose(np.asarray(no_igm["sed"]), base["sed"], rtol=1e-5)
    far = haloes.redshift > 2.6
    assert (np.asarray(no_igm["lsst"])[far, 0] > base["lsst"][far, 0] * 1.05).all()
    no_gas = np.asarray(Light(Physics("reference", nebular=False)).all(stars, given, haloes.redshift)["sed"])
    assert (base["sed"][:, np.argmin(abs(wave - 6564))] > no_gas[:, np.argmin(abs(wave - 6564))]).all()


def test_templates_of_a_file_give_the_same_light_as_the_same_templates_of_the_package(stars, tmp_path):
    with h5py.File(tmp_path / "ssp.h5", "w") as file:
        file["ssp_lgmet"], file["ssp_lg_age_gyr"] = stars.lgmet, stars.lg_age_gyr
        file["ssp_wave"], file["ssp_flux"] = stars.wave, stars.flux
    ours = Light(Physics("reference", ssp=(str(tmp_path / "ssp.h5"),))).spectra
    np.testing.assert_allclose(np.asarray(ours), np.asarray(light_of(Physics("reference")).spectra), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(
    "spoil, message",
    [
        (lambda f: f.pop("ssp_wave"), "lacks the dataset 'ssp_wave'"),
        (lambda f: f["ssp_wave"].write_direct(np.array([3000.0, 2000.0, 4000.0])), "does not grow"),
        (lambda f: f["ssp_flux"].write_direct(np.full((2, 2, 3), -1.0)), "negative or non-finite"),
    ],
)
def test_a_template_file_that_cannot_be_used_is_told(tmp_path, spoil, message):
    path = tmp_path / "ssp.h5"
    with h5py.File(path, "w") as file:
        file["ssp_lgmet"], file["ssp_lg_age_gyr"] = [-3.0, -2.0], [-3.0, 1.0]
        file["ssp_wave"], file["ssp_flux"] = [1000.0, 2000.0, 3000.0], np.ones((2, 2, 3))
        spoil(file)
    with pytest.raises(CatalogError, match=message):
        load_templates(path)
    path.write_bytes(b"no hdf5")
    with pytest.raises(CatalogError, match="cannot be read as HDF5"):
        load_templates(path)
    with pytest.raises(CatalogError, match="no template file"):
        load_templates(tmp_path / "none.h5")


def test_stellar_mass_is_the_integral_of_the_history(catalog):
    some = catalog.isel(galaxy=slice(0, 300))
    t = np.array(TABLE["sfh"].coordinate)
    fine = np.linspace(0.01, 13.8, 8000)
    sfr = np.array([np.interp(fine, t, 10.0**row) for row in some["sfh"].values])
    formed = np.array([np.trapezoid(np.where(fine <= now, s, 0), fine) for s, now in zip(sfr, age(some["redshift"].values))])
    difference = np.log10(formed * 1e9) - some["log_stellar_mass"].values
    assert abs(np.median(difference)) < 0.01
    assert np.percentile(np.abs(difference), 95) < 0.05


def test_halo_growth_ends_at_the_halo_mass_and_never_shrinks(catalog):
    t = np.array(TABLE["sfh"].coordinate)
    growth, now = catalog["mah"].values, age(catalog["redshift"].values)
    assert (np.diff(growth, axis=1) > -1e-4).all()
    at = np.array([np.interp(a, t, row) for a, row in zip(now, growth)])
    assert np.percentile(np.abs(at - catalog["log_halo_mass"].values), 99) < 0.02


def test_haloes_hold_as_many_stars_as_published(catalog):
    """Median stellar mass formed at fixed halo mass within 0.4 dex of Moster et al. 2013, mass loss taken into account."""
    from mosaic_explorer.reports.catalog.relations import formed_over_surviving, stellar_mass_moster13

    for z_low, z_high in ((0.2, 1.0), (1.0, 2.0)):
        part = catalog.isel(galaxy=(catalog["redshift"].values > z_low) & (catalog["redshift"].values < z_high))
        for low in (11.5, 12.0):
            rows = (part["log_halo_mass"].values > low) & (part["log_halo_mass"].values < low + 0.5)
            z = np.median(part["redshift"].values[rows])
            expected = stellar_mass_moster13(np.median(part["log_halo_mass"].values[rows]), z) + formed_over_surviving(z)
            assert abs(np.median(part["log_stellar_mass"].values[rows]) - expected) < 0.4


def test_as_many_galaxies_have_stopped_forming_stars_as_published(catalog):
    """Quiescent share by mass, redshift 0.5 to 1, within 0.2 of Brammer et al. 2011 as fitted by Behroozi et al. 2013."""
    t = np.array(TABLE["sfh"].coordinate)
    part = catalog.isel(galaxy=(catalog["redshift"].values > 0.5) & (catalog["redshift"].values < 1.0))
    now = np.array([np.interp(a, t, row) for a, row in zip(age(part["redshift"].values), part["sfh"].values)])
    mass = part["log_stellar_mass"].values
    quiet = now - mass < -11
    for low, high, published in ((9.0, 9.5, 0.01), (9.5, 10.0, 0.05), (10.0, 10.5, 0.16), (10.5, 11.0, 0.43)):
        rows = (mass > low) & (mass < high)
        assert abs(quiet[rows].mean() - published) < 0.2, (low, quiet[rows].mean(), rows.sum())


def test_effective_wavelengths_of_the_table_are_those_of_the_filters():
    curves = speclite.filters.load_filters("lsst2023-*")
    expected = [w.to_value(u.um) for w in curves.effective_wavelengths]
    np.testing.assert_allclose(LSST_EFFECTIVE_UM, expected, rtol=2e-3)


def test_the_dimming_that_follows_from_history_and_spectrum_is_that_of_the_dust(light, few):
    drawn, haloes, stars = few
    sfr, _ = light.galaxies.histories(drawn, haloes, np.array(TABLE["sfh"].coordinate))
    parts = jax.vmap(light.parts)(stars, of_all(stars))
    dimmed, intrinsic = jax.vmap(light.stellar_and_gas_light)(parts)
    fuv = np.abs(light.grid.centres / FUV - 1) < 0.02
    by_dust = -2.5 * np.log10(np.asarray(dimmed)[:, fuv].sum(1) / np.asarray(intrinsic)[:, fuv].sum(1))
    values = {
        "redshift": np.asarray(haloes.redshift),
        "log_stellar_mass": np.asarray(stars.log_mass),
        "sfh": np.log10(np.maximum(np.asarray(sfr), 1e-4)),
        "sed": log_jansky(np.asarray(light._scale_to_mass(light.grid.sed(light.spectrum(stars, of_all(stars))), stars))),
    }
    off = DerivedQuantities(build_catalog(values)).quantity("fuv_dimming") - by_dust
    off = off[np.isfinite(off)]  # of quiescent galaxies it is not given
    assert len(off) > 8 and abs(np.median(off)) < 0.15 and (np.abs(off) < 0.5).mean() > 0.7  # the others have bursts
