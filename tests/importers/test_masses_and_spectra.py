"""Masses formed or surviving, spectra at 10 pc or at the Earth: what a table means is said, and never guessed in silence."""

import numpy as np
import pandas as pd
import pytest
from astropy.cosmology import FlatLambdaCDM

import mosaic_explorer as me
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.table import read
from mosaic_explorer.modalities import TABLE

LIGHT = 2.99792458e18  # AA/s
WAVE = TABLE["sed"].axis


def test_surviving_masses_are_converted_by_a_stated_share_or_refused():
    frame = pd.DataFrame({"m": [10.0, 11.0]})
    formed = read(frame, 'log_stellar_mass = { column = "m", unit = "log10(Msun)" }')
    np.testing.assert_allclose(formed.catalog["log_stellar_mass"], [10, 11])
    assert any("taken as the mass of all stars ever formed" in note for note in formed.notes)
    text = 'log_stellar_mass = { column = "m", unit = "log10(Msun)", mass = "surviving", surviving_fraction = 0.63 }'
    surviving = read(frame, text)
    np.testing.assert_allclose(surviving.catalog["log_stellar_mass"], np.log10(10.0 ** np.array([10, 11]) / 0.63), rtol=1e-6)
    assert any("surviving mass, divided by 0.63" in note for note in surviving.notes)
    with pytest.raises(CatalogError, match=r"holds the mass of stars that live.*surviving_fraction = 0.63"):
        read(frame, text.replace(", surviving_fraction = 0.63", ""))
    with pytest.raises(CatalogError, match="between 0.1 and 1; found 63"):
        read(frame, text.replace("0.63", "63"))
    with pytest.raises(CatalogError, match=r"unknown mass in \[log_stellar_mass\] 'alive'"):
        read(frame, text.replace('surviving"', 'alive"', 1))


def test_masses_in_units_of_simulations_become_logarithms():
    frame = pd.DataFrame({"m": [3.2, 13.5]})
    catalog = me.read_table(frame, 'h = 0.7\nlog_stellar_mass = { column = "m", unit = "1e10 Msun/h" }')
    np.testing.assert_allclose(catalog["log_stellar_mass"], np.log10(np.array([3.2e10, 13.5e10]) / 0.7), rtol=1e-6)


@pytest.fixture
def observed():
    """A galaxy's spectrum at redshift 0.3 as a spectrograph sees it, made by hand: (table, map, log10 Jy at 10 pc)."""
    truth = np.full(len(WAVE), 1e10) * (WAVE / 5000) ** 0.5  # Jy at 10 pc
    z = np.array([0.3, 0.8])
    distance = FlatLambdaCDM(H0=67.74, Om0=0.3075, Tcmb0=0).luminosity_distance(z).to_value("pc")
    wave = np.linspace(3000.0, 10000.0, 3501)
    rest = np.interp(wave[None] / (1 + z[:, None]), WAVE, truth)
    jansky = rest * (1 + z[:, None]) * (10 / distance[:, None]) ** 2
    per_aa = jansky * 1e-23 * LIGHT / wave**2
    frame = pd.DataFrame({"z": z, "flux": list(per_aa * 1e17), "jy": list(jansky * 1e6), "wave": [wave, wave]})
    text = (
        'redshift = { column = "z" }\nsed = { column = "flux", unit = "1e-17 erg/s/cm2/AA", grid = "wave", grid_unit = "AA" }'
    )
    return frame, text, np.log10(truth), z


def test_a_spectrum_of_the_sky_is_brought_home_by_its_redshift(observed):
    frame, text, truth, z = observed
    for words in (text, text.replace('"flux", unit = "1e-17 erg/s/cm2/AA"', '"jy", unit = "uJy"')):
        done = read(frame, words.replace("sed = {", 'sed = { frame = "observed",'))
        for row in (0, 1):
            covered = (3010 / (1 + z[row]) < WAVE) & (9990 / (1 + z[row]) > WAVE)
            np.testing.assert_allclose(done.catalog["sed"].values[row, covered], truth[covered], atol=2e-3)
            assert np.isnan(done.catalog["sed"].values[row, 2990 / (1 + z[row]) > WAVE]).all()
        assert any("brought to the rest frame and to 10 pc" in note for note in done.notes)


def test_a_flux_without_a_distance_is_refused_with_both_ways_out(observed):
    frame, text, _, _ = observed
    with pytest.raises(CatalogError, match=r"a flux without a distance.*at 10 pc.*frame = .observed") as caught:
        read(frame, text)
    assert "\n" not in str(caught.value)
    for unit in ("Jy", "log10(Jy)", "AB mag", "erg/s/cm2/Hz"):
        with pytest.raises(CatalogError, match="without a distance"):
            read(frame, text.replace("1e-17 erg/s/cm2/AA", unit))
    with pytest.raises(CatalogError, match="no unit of observed spectrum"):
        read(frame, text.replace('unit = "1e-17 erg/s/cm2/AA"', 'frame = "observed", unit = "Lsun/AA"'))
    without = text.replace('redshift = { column = "z" }\n', "").replace("sed = {", 'sed = { frame = "observed",')
    with pytest.raises(CatalogError, match=r"frame = 'observed' needs a \[redshift\]"):
        read(frame, without)


def test_a_spectrum_without_a_distance_is_lost_and_counted(observed):
    frame, text, _, _ = observed
    done = read(frame.assign(z=[0.3, np.nan]), text.replace("sed = {", 'sed = { frame = "observed",'))
    assert np.isnan(done.catalog["sed"].values[1]).all() and np.isfinite(done.catalog["sed"].values[0]).any()
    assert any("no redshift above 0, so no distance: lost: 1 galaxy (row 1)" in loss for loss in done.losses)


def test_histories_in_bins_of_the_logarithm_of_lookback_time_keep_the_mass_formed(tmp_path):
    """As prospector writes them: SFR in bins of log10(yr) before the observation (bd-j/prospector, issue 151)."""
    edges = np.array([0.0, 7.5, 8.0, 8.5, 9.0, 9.5, 9.75])
    redshift = np.array([0.1, 0.3, 0.5, 0.8, 0.2])
    rate = 10 ** np.random.default_rng(1).uniform(-1, 1.5, (5, 6))
    frame = pd.DataFrame({"zred": redshift, "sfr": list(rate)})
    text = 'redshift = { column = "zred" }\nsfh = { column = "sfr", unit = "Msun/yr", time = "lookback from observation", '
    catalog = me.read_table(frame, text + f'edges = {edges.tolist()}, grid_unit = "log10(yr)" }}')
    formed = np.log10((rate * np.diff(10**edges)).sum(1))
    ours = np.nansum(10 ** catalog["sfh"].values.astype(float) * np.gradient(catalog["cosmic_time"].values) * 1e9, 1)
    np.testing.assert_allclose(np.log10(ours), formed, atol=0.03)
