"""Photometry as it was measured: the same fluxes in any unit, with any kind of error, are the same catalog."""

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from galaxies import familiar_galaxies

import mosaic_explorer as me
from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.catalog.surveys import load_surveys, magnitude_to_flux, noise_model
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.entry import MASS_KEYS
from mosaic_explorer.importers.extinction import LAWS, extinction_per_ebv
from mosaic_explorer.importers.mapping import TOP_KEYS
from mosaic_explorer.importers.photometric_units import read_photometric_unit
from mosaic_explorer.importers.photometry_map import KEYS as PHOTOMETRY_KEYS
from mosaic_explorer.importers.table import read
from mosaic_explorer.modalities import LSST_BANDS, TABLE

MAG = 2.5 / np.log(10)
N = 200


@pytest.fixture(scope="module")
def measured():
    """Fluxes [maggies] and errors of galaxies at the depth of LSST Y10, (200, 6); some below 2 sigma, some negative."""
    truth = open_catalog(rows=np.arange(N))
    law = noise_model(load_surveys()["lsst-y10"], TABLE["lsst"])
    flux = magnitude_to_flux(truth["lsst"].values.astype(float))
    flux = flux + np.random.default_rng(5).normal(size=flux.shape) * law.flux_error(flux)
    return flux, law.flux_error(np.maximum(flux, 0))


def _frame(values, errors, error_name="e_{}", **more):
    columns = {f"m_{band}": values[:, k] for k, band in enumerate(LSST_BANDS)}
    if errors is not None:
        columns |= {error_name.format(band): errors[:, k] for k, band in enumerate(LSST_BANDS)}
    return pd.DataFrame(columns | more)


def _map(unit, **keys):
    parts = [f'pattern = "m_{{band}}", unit = "{unit}"', *(f"{key} = {value}" for key, value in keys.items())]
    return f"duplicates = 'keep'\nlsst = {{ {', '.join(parts)} }}\n"


def _expected(flux, sigma):
    limit = flux < 2 * sigma
    brightness = np.where(limit, 2 * sigma, flux)
    return -2.5 * np.log10(brightness), MAG * sigma / brightness, limit


def _assert_measured(catalog, flux, sigma, rtol=1e-5):
    observed, error, limit = _expected(flux, sigma)
    assert limit.any() and (flux < 0).any(), "the test has faint galaxies in it"
    np.testing.assert_allclose(catalog["lsst_observed"], observed, atol=2e-5)
    np.testing.assert_allclose(catalog["lsst_error"], error, rtol=rtol)
    np.testing.assert_array_equal(catalog["lsst_limit"], limit)
    np.testing.assert_array_equal(np.isnan(catalog["lsst"]), limit)
    np.testing.assert_allclose(catalog["lsst"].values[~limit], observed[~limit], atol=2e-5)


# maggies per unit: AB magnitude 0 is 3630.78 Jy
JANSKY = 1 / 3630.7805
FLUX_UNITS = {
    "maggies": 1,
    "nanomaggies": 1e-9,
    "nMgy": 1e-9,
    "nanomaggy": 1e-9,
    "mgy": 1,
    "Jy": JANSKY,
    "mJy": 1e-3 * JANSKY,
    "uJy": 1e-6 * JANSKY,
    "µJy": 1e-6 * JANSKY,
    "microjansky": 1e-6 * JANSKY,
    "nJy": 1e-9 * JANSKY,
    "NJY": 1e-9 * JANSKY,
    "erg/s/cm2/Hz": 1e23 * JANSKY,
    "erg s-1 cm-2 Hz-1": 1e23 * JANSKY,
    "1e-29 erg/s/cm2/Hz": 1e-6 * JANSKY,
    "W/m2/Hz": 1e26 * JANSKY,
}


@pytest.mark.parametrize("unit", FLUX_UNITS)
def test_fluxes_in_any_unit_keep_errors_limits_and_negative_values(measured, unit):
    flux, sigma = measured
    factor = FLUX_UNITS[unit]
    catalog = me.read_table(_frame(flux / factor, sigma / factor), _map(unit, error='"e_{band}"'))
    _assert_measured(catalog, flux, sigma)


def test_counts_have_a_zero_point_for_each_band_or_for_all(measured):
    flux, sigma = measured
    counts = 10 ** (0.4 * 25.0)
    frame = _frame(flux * counts, sigma * counts)
    _assert_measured(me.read_table(frame, _map("counts", zero_point=25.0)), flux, sigma)
    points = np.array([24.0, 25, 26, 27, 28, 29])
    frame = _frame(flux * 10 ** (0.4 * points), sigma * 10 ** (0.4 * points))
    of_bands = "{ " + ", ".join(f"{band} = {point}" for band, point in zip(LSST_BANDS, points)) + " }"
    _assert_measured(me.read_table(frame, _map("ADU", zero_point=of_bands)), flux, sigma)
    with pytest.raises(
        CatalogError, match=r"is in 'counts' and lacks zero_point for u, g, r, i, z, y; write zero_point = 25.0"
    ):
        me.read_table(frame, _map("counts"))
    with pytest.raises(CatalogError, match="gives zero_point, which has no meaning for values in 'nJy'"):
        me.read_table(frame, _map("nJy", zero_point=25.0))


@pytest.mark.parametrize(("key", "errors"), [("inverse_variance", lambda f, s: s**-2.0), ("snr", lambda f, s: f / s)])
def test_inverse_variances_and_signal_to_noise_ratios_are_errors(measured, key, errors):
    flux, sigma = measured
    frame = _frame(flux * 1e9, errors(flux * 1e9, sigma * 1e9))
    _assert_measured(me.read_table(frame, _map("nanomaggies", **{key: '"e_{band}"'})), flux, sigma, rtol=1e-4)


def test_an_inverse_variance_of_zero_was_never_looked_at(measured):
    flux, sigma = measured
    ivar = (sigma * 1e9) ** -2.0
    ivar[3, 0] = 0
    done = read(_frame(flux * 1e9, ivar), _map("nanomaggies", inverse_variance='"e_{band}"'))
    assert np.isnan(done.catalog["lsst_observed"].values[3, 0]) and done.catalog["lsst_limit"].values[3, 0] == 0
    assert any("inverse variance 0, not observed: 1 galaxy (row 3)" in note for note in done.notes)


def test_magnitudes_become_the_fluxes_that_they_were(measured):
    """Of bright ones in AB, Vega and asinh magnitudes, and with relative errors."""
    flux, sigma = measured
    flux = np.maximum(flux, 0.5 * sigma)  # below 2 sigma still, but a logarithm has no negative ones
    observed, error, limit = _expected(flux, sigma)
    magnitude = -2.5 * np.log10(flux)
    softening = 1.4e-10
    luptitude = -MAG * (np.arcsinh(flux / (2 * softening)) + np.log(softening))
    lup_error = MAG * sigma / (2 * softening) / np.sqrt(1 + (flux / (2 * softening)) ** 2)
    for values, errors, text in (
        (magnitude, MAG * sigma / flux, _map("AB mag")),
        (magnitude - 0.9, MAG * sigma / flux, _map("Vega mag", vega_to_ab=0.9)),
        (luptitude, lup_error, _map("luptitude", softening=softening)),
        (flux * 1e9, MAG * sigma / flux, _map("nanomaggies", error_unit='"mag"')),
        (flux * 1e9, sigma / flux, _map("nanomaggies", error_unit='"relative"')),
        (flux * 1e9, sigma * 3630.78, _map("nanomaggies", error_unit='"Jy"')),
    ):
        catalog = me.read_table(_frame(values, np.minimum(errors, 8.9)), text)
        bright = ~limit
        np.testing.assert_array_equal(catalog["lsst_limit"], limit)
        np.testing.assert_allclose(catalog["lsst_observed"].values[bright], observed[bright], atol=2e-5, err_msg=text)
        np.testing.assert_allclose(catalog["lsst_error"].values[bright], error[bright], rtol=1e-4, err_msg=text)


def test_asinh_magnitudes_of_negative_fluxes_are_limits():
    """SDSS: a flux of 0 has the luptitude 24.63 in u, whose softening is 1.4e-10."""
    frame = pd.DataFrame({"m": [24.63, 25.5, 20.0], "m_err": [0.8, 0.8, 0.05]})
    text = 'lsst = { columns = { u = "m" }, error = "m_err", unit = "luptitude", softening = 1.4e-10 }'
    catalog = me.read_table(frame, text)
    assert catalog["lsst_limit"].values[:, 0].tolist() == [1, 1, 0]
    assert catalog["lsst_observed"].values[2, 0] == pytest.approx(20.0, abs=1e-3)


def test_a_limit_is_known_by_its_flag_its_negative_error_or_its_magnitude_of_99():
    depth = 26.0  # [mag] at 3 sigma
    two_sigma = depth + 2.5 * np.log10(3 / 2)
    frame = pd.DataFrame({"m_g": [depth, 23.0], "e_g": [0.0, 0.1], "is_limit": [True, False]})
    text = 'lsst = { columns = { g = "m_g" }, error = "e_g", unit = "AB mag", limit = "is_limit", limit_sigma = 3 }'
    flagged = me.read_table(frame, text)
    negative = me.read_table(frame.assign(e_g=[-1.0, 0.1]), text.replace('"is_limit"', '"negative error"'))
    undetected = me.read_table(
        frame.assign(m_g=[99.0, 23.0], e_g=[depth, 0.1]), text.split(", limit =")[0] + ", depth_sigma = 3 }"
    )
    for catalog in (flagged, negative, undetected):
        np.testing.assert_allclose(catalog["lsst_observed"].values[:, 1], [two_sigma, 23.0], atol=1e-5)
        np.testing.assert_allclose(catalog["lsst_error"].values[:, 1], [MAG / 2, 0.1], rtol=1e-5)
        assert catalog["lsst_limit"].values[:, 1].tolist() == [1, 0] and np.isnan(catalog["lsst"].values[0, 1])


def test_a_limit_is_known_by_a_mark_of_its_own_or_one_before_the_number(tmp_path):
    frame = pd.DataFrame({f"{band}mag": [26.5, 24.0, 23.0] for band in "ugrizy"} | {f"e_{band}mag": 0.1 for band in "ugrizy"})
    vizier = read(frame.assign(**{f"l_{band}mag": [">", "", " "] for band in "ugrizy"}))
    assert any("upper limits are marked in columns l_umag" in note for note in vizier.notes)
    texts = pd.DataFrame(
        {f"mag_{band}": [">26.5", "24.0", "23"] for band in "ugrizy"} | {f"magerr_{band}": ["-", 0.1, 0.1] for band in "ugrizy"}
    )
    texts.to_csv(tmp_path / "limits.csv", index=False)
    for catalog in (vizier.catalog, me.read_table(texts), me.read_table(tmp_path / "limits.csv")):
        assert catalog["lsst_limit"].values.tolist() == [[1] * 6, [0] * 6, [0] * 6]
        np.testing.assert_allclose(catalog["lsst_observed"].values[:, 2], [26.5, 24, 23], atol=1e-5)


def test_a_flux_of_minus_99_is_nothing_with_such_an_error_and_a_measurement_with_another():
    frame = pd.DataFrame({"FLUX_g": [-99.0, -99.0, 300.0], "FLUXERR_g": [-99.0, 40.0, 10.0]})
    text = 'lsst = { columns = { g = "FLUX_g" }, unit = "nJy", sentinels = "usual" }'
    done = read(frame, text)
    assert done.catalog["lsst_limit"].values[:, 1].tolist() == [0, 1, 0] and not done.losses
    assert np.isnan(done.catalog["lsst_observed"].values[:, 1]).tolist() == [True, False, False]
    assert any("sentinels read as missing: 1 galaxy (row 0; found -99)" in note for note in done.notes)


def test_large_errors_are_limits_and_those_that_say_there_is_none_are_not():
    """DC2's faintest have errors of 39 mag; 99 is no error at all."""
    frame = pd.DataFrame({"mag_u": [30.7, 24.0, 24.0], "mag_g": 24.0, "mag_r": 24.0, "magerr_u": [39.18, 99.0, 9.9]})
    done = read(frame.assign(magerr_g=0.1, magerr_r=0.1))
    observed = done.catalog["lsst_observed"].values[:, 0]
    assert observed[0] == pytest.approx(30.7 - 2.5 * np.log10(2 * 39.18 / MAG), abs=1e-4) and np.isnan(observed[1:]).all()
    assert done.catalog["lsst_limit"].values[:, 0].tolist() == [1, 0, 0]
    assert any("no usable error" in loss and "2 galaxies (rows 1, 2; found 99)" in loss for loss in done.losses)


def test_a_depth_that_is_asked_for_makes_limits_of_what_is_fainter():
    frame = pd.DataFrame({"f": [4.0, 6.0], "f_err": [1.0, 1.0]})
    text = 'lsst = { columns = { r = "f" }, unit = "uJy", detection_sigma = 5 }'
    catalog = me.read_table(frame, text)
    assert catalog["lsst_limit"].values[:, 2].tolist() == [1, 0]
    assert catalog["lsst_observed"].values[0, 2] == pytest.approx(23.9 - 2.5 * np.log10(5), abs=1e-3)


def test_an_error_floor_is_added_in_quadrature_to_detections_and_recorded(measured):
    flux, sigma = measured
    frame = _frame(flux, sigma)
    plain, floored = me.read_table(frame, _map("maggies")), me.read_table(frame, _map("maggies"), error_floor=0.02)
    seen = plain["lsst_limit"].values == 0
    np.testing.assert_allclose(floored["lsst_error"].values[seen], np.hypot(plain["lsst_error"].values[seen], 0.02), rtol=1e-5)
    np.testing.assert_array_equal(floored["lsst_error"].values[~seen], plain["lsst_error"].values[~seen])
    np.testing.assert_array_equal(floored["lsst_observed"], plain["lsst_observed"])
    assert "0.02 mag added to the errors in quadrature" in floored.attrs["import_report"]
    assert floored["lsst_error"].attrs["floor_mag"] == 0.02 and "error_floor = 0.02" in floored.attrs["import_map"]
    again = me.read_table(frame, floored.attrs["import_map"])
    np.testing.assert_array_equal(again["lsst_error"], floored["lsst_error"])
    of_band = me.read_table(frame, _map("maggies", error_floor="{ u = 0.1 }"))
    np.testing.assert_array_equal(of_band["lsst_error"].values[:, 1:], plain["lsst_error"].values[:, 1:])
    assert (of_band["lsst_error"].values[:, 0] >= 0.1 - 1e-6).all()
    with pytest.raises(CatalogError, match="from 0 to 1 mag; found -0.1"):
        me.read_table(frame, _map("maggies"), error_floor=-0.1)


def test_exact_values_with_a_floor_are_known_to_the_floor():
    frame = pd.DataFrame({"mag_g": [24.0], "mag_r": [23.0], "mag_i": [22.0]})
    catalog = me.read_table(frame, error_floor=0.05)
    np.testing.assert_allclose(catalog["lsst_error"].values[0, 1:4], 0.05, rtol=1e-3)


def test_the_extinction_of_the_milky_way_is_removed_and_said():
    frame = pd.DataFrame(
        {"m_u": [24.0, 24.0], "m_y": [24.0, 24.0], "ebv": [0.1, 0.0], "a_u": [0.5, 0], "a_y": [0.1, 0], "t": 0.5}
    )
    text = 'lsst = {{ pattern = "m_{{band}}", bands = ["u", "y"], unit = "AB mag", exact = true, {} }}'
    done = read(frame, text.format('ebv = "ebv", extinction_law = "F99"'))
    per_ebv = extinction_per_ebv(TABLE["lsst"], "F99")
    np.testing.assert_allclose(done.catalog["lsst"].values[:, 0], [24 - 0.1 * per_ebv[0], 24], atol=1e-5)
    np.testing.assert_allclose(done.catalog["lsst"].values[:, 5], [24 - 0.1 * per_ebv[5], 24], atol=1e-5)
    assert any("extinction removed, E(B-V) = column ebv, law F99 (Fitzpatrick 1999" in note for note in done.notes)
    by_band = me.read_table(frame, text.format('extinction = "a_{band}"'))
    np.testing.assert_allclose(by_band["lsst"].values[0, [0, 5]], [23.5, 23.9], atol=1e-5)
    let_through = me.read_table(frame, text.format('transmission = { u = "t", y = "t" }'))
    np.testing.assert_allclose(let_through["lsst"].values[:, 0], 24 + 2.5 * np.log10(0.5), atol=1e-5)
    scaled = me.read_table(frame, text.format("ebv = 0.1, ebv_scale = 0.86"))
    assert scaled["lsst"].values[0, 0] == pytest.approx(24 - 0.086 * extinction_per_ebv(TABLE["lsst"], "G23")[0], abs=1e-4)
    with pytest.raises(CatalogError, match="gives ebv and extinction; the Milky Way's extinction is removed once"):
        me.read_table(frame, text.format('ebv = 0.1, extinction = "a_{band}"'))
    with pytest.raises(CatalogError, match=r"unknown extinction_law in \[lsst\] 'G24'"):
        me.read_table(frame, text.format('ebv = 0.1, extinction_law = "G24"'))


def test_laws_of_extinction_agree_with_the_published_coefficients_of_lsst():
    """Rubin's own A / E(B-V), R(V) = 3.1: 4.81, 3.64, 2.70, 2.06, 1.58, 1.31 (its tutorials, after CCM89 and O'Donnell)."""
    for law in LAWS:
        np.testing.assert_allclose(extinction_per_ebv(TABLE["lsst"], law), [4.81, 3.64, 2.70, 2.06, 1.58, 1.31], rtol=0.1)
    np.testing.assert_allclose(extinction_per_ebv(TABLE["lsst"], "CCM89"), [4.81, 3.64, 2.70, 2.06, 1.58, 1.31], rtol=0.02)
    assert extinction_per_ebv(TABLE["spherex"], "G23")[-1] < 0.15
    with pytest.raises(CatalogError, match="'F99' reaches from 0.1 to 3.3 um, the values of spherex from 0.76 to 5 um"):
        extinction_per_ebv(TABLE["spherex"], "F99")


def test_spherex_is_read_as_lsst_is():
    rng = np.random.default_rng(2)
    flux, sigma = rng.normal(2.0, 3.0, (30, 102)), np.full((30, 102), 1.5)
    columns = {f"spherex_{k + 1:03d}": flux[:, k] for k in range(102)} | {
        f"spherex_err_{k + 1:03d}": sigma[:, k] for k in range(102)
    }
    catalog = me.read_table(pd.DataFrame(columns), 'spherex = { pattern = "spherex_{i:03d}", first = 1, unit = "uJy" }')
    assert ((flux < 3.0) == (catalog["spherex_limit"].values == 1)).all()
    seen = flux >= 3
    np.testing.assert_allclose(catalog["spherex_observed"].values[seen], 23.9 - 2.5 * np.log10(flux[seen]), atol=1e-3)


def test_without_errors_values_are_taken_as_exact_and_a_caution_says_so():
    frame = pd.DataFrame({f"mag_{band}": [24.0, 23.0] for band in LSST_BANDS})
    done = read(frame)
    assert any("no errors were found, so its values are taken as exact" in line for line in done.cautions)
    assert "caution: lsst: no errors were found" in done.catalog.attrs["import_report"]
    meant = read(frame, 'lsst = { pattern = "mag_{band}", unit = "AB mag", exact = true }\nduplicates = "keep"')
    assert not meant.cautions
    partly = read(frame.assign(**{f"magerr_{band}": 0.1 for band in "ugriz"}))
    assert any("no errors were found for mag_y" in line for line in partly.cautions)
    assert np.isnan(partly.catalog["lsst_observed"].values[:, 5]).all()


def test_rubin_fluxes_and_magnitudes_with_errors_tell_a_model_the_same(measured):
    """To 0.01 in every quantile of p(z), of galaxies above 5 sigma in all bands."""
    flux, sigma = measured
    bright = (flux > 5 * sigma).all(1)
    flux, sigma = flux[bright], sigma[bright]
    njy = 3630.7805e9
    rubin = pd.DataFrame(
        {f"{b}_cModelFlux": flux[:, k] * njy for k, b in enumerate(LSST_BANDS)}
        | {f"{b}_cModelFluxErr": sigma[:, k] * njy for k, b in enumerate(LSST_BANDS)}
    )
    magnitudes = pd.DataFrame(
        {f"mag_{b}": -2.5 * np.log10(flux[:, k]) for k, b in enumerate(LSST_BANDS)}
        | {f"magerr_{b}": MAG * sigma[:, k] / flux[:, k] for k, b in enumerate(LSST_BANDS)}
    )
    model = me.load_model("mosaic-small")
    answers = [model.predict(me.read_table(frame), "lsst", what="redshift") for frame in (rubin, magnitudes)]
    assert answers[0].sizes["galaxy"] == bright.sum() > 20
    np.testing.assert_allclose(answers[0]["redshift"], answers[1]["redshift"], atol=0.01)


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ('unit = "nJky"', "no unit of flux per frequency; expected for example AB mag, maggies, nanomaggies"),
        ('unit = "mag"', "write 'AB mag', or 'Vega mag' with vega_to_ab"),
        ('unit = "10**(999999999) Jy"', "no unit of flux"),
        ('unit = "9**99**99 Jy"', "no unit of flux"),
        ('unit = "nJy", error = "nope_{band}"', r"\[lsst\] unknown column 'nope_g'"),
        ('unit = "nJy", error = "e_{nope}"', r"must hold \{band\}"),
        ('unit = "nJy", error = { g = "e_g" }', "error names no column for r; each value needs one"),
        ('unit = "nJy", error = ["e_g"]', "names 1 columns for 2"),
        ('unit = "nJy", error = "e_{band}", snr = "e_{band}"', "gives error and snr; one of them says"),
        ('unit = "nJy", error = true', "error must be a column, a pattern such as '{band}_err'"),
        ('unit = "nJy", exact = true, error = "e_{band}"', "says exact = true and gives error"),
        ('unit = "nJy", limit_sigma = 0', "limit_sigma must be a number above 0; found 0"),
        ('unit = "nJy", error_floor = { q = 0.1 }', r"unknown band of error_floor in \[lsst\] 'q'"),
        ('unit = "nJy", error_floor = -1', "error_floor must be a number, or one for each band of at least 0; found -1"),
        ('unit = "nJy", error_unit = "counts"', "error_unit 'counts' does not go with values in 'nJy'"),
        ('unit = "AB mag"', "values outside 5 to 60"),
    ],
)
def test_what_a_map_of_photometry_cannot_be_is_one_clear_line(keys, words):
    frame = pd.DataFrame({"m_g": [1.0, 2.0], "m_r": [1.0, 2.0], "e_g": [0.1, 0.1], "e_r": [0.1, 0.1]})
    with pytest.raises(CatalogError, match=words) as caught:
        me.read_table(frame, f'lsst = {{ columns = {{ g = "m_g", r = "m_r" }}, {keys} }}')
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("pattern", ["m_{band:>100000000}", "{i:.999999999f}", "{band!r}", "{band.__class__}", "{0}", "m_{"])
def test_a_pattern_is_read_and_never_run(pattern):
    frame = pd.DataFrame({f"m_{band}": [24.0] for band in LSST_BANDS})
    with pytest.raises(CatalogError, match=r"pattern must hold \{band\}"):
        me.read_table(frame, f'lsst = {{ pattern = "{pattern}", unit = "AB mag" }}')


def test_zero_is_brighter_than_nothing():
    assert read_photometric_unit("nJy", "lsst").flux(np.array([3630.7805e9]))[0] == pytest.approx(1.0, rel=1e-6)


def test_the_example_map_shows_every_key():
    text = (Path(__file__).parents[2] / "docs" / "import-map.toml").read_text()
    for key in (*PHOTOMETRY_KEYS, *TOP_KEYS, *MASS_KEYS, "frame"):
        assert re.search(rf"\b{key} = ", text), key


def test_forced_photometry_of_spherex_with_its_errors_makes_redshifts_better(tmp_path):
    """Most channels of a faint galaxy are below 2 sigma, a third are negative: with errors they still tell something."""
    truth = familiar_galaxies().isel(galaxy=slice(0, 150))
    rng, columns = np.random.default_rng(11), {"id": np.arange(150)}
    for name, survey in (("lsst", "lsst-y10"), ("spherex", "spherex-deep")):
        law = noise_model(load_surveys()[survey], TABLE[name])
        flux = magnitude_to_flux(truth[name].values.astype(float))
        flux = flux + rng.normal(size=flux.shape) * law.flux_error(flux)
        for k, label in enumerate(LSST_BANDS if name == "lsst" else [f"{k + 1:03d}" for k in range(102)]):
            columns |= {
                f"{name}_{label}": flux[:, k] * 3631e6,
                f"{name}_err_{label}": law.flux_error(np.maximum(flux, 0))[:, k] * 3631e6,
            }
    pd.DataFrame(columns).to_parquet(tmp_path / "forced.parquet")
    (tmp_path / "map.toml").write_text(
        'id = "id"\nlsst = { pattern = "lsst_{band}", unit = "uJy" }\n'
        'spherex = { pattern = "spherex_{i:03d}", first = 1, unit = "uJy" }\n'
    )
    argv = ["import", "table", str(tmp_path / "forced.parquet"), "--map", str(tmp_path / "map.toml")]
    assert main([*argv, "--out", str(tmp_path / "forced.zarr")]) == 0
    catalog, model = open_catalog(tmp_path / "forced.zarr"), me.load_model("mosaic-small")
    errors = [
        np.abs(model.predict(catalog, mask, "redshift").redshift.sel(quantile=0.5).values - truth.redshift.values).mean()
        for mask in ("lsst", "lsst spherex")
    ]
    assert errors[1] < errors[0] < 0.45
