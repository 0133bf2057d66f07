"""The library of filters against where its curves are from, published wavelengths, and sums done by hand; files at the door."""

import numpy as np
import pytest
import speclite.filters
from sedpy.observate import Filter as SedpyFilter

from mosaic_explorer.errors import CatalogError
from mosaic_explorer.photometry import (
    SyntheticPhotometry,
    choose_filters,
    filter_names,
    filter_records,
    load_filter,
    survey_filters,
)
from mosaic_explorer.photometry.library import SURVEY_SET, filter_sets, pivot

RECORDS = filter_records()
PUBLISHED = {  # um, and the tolerance: pivots if not said otherwise
    # WFC3 Instrument Handbook, table of the filters' pivot wavelengths
    "wfc3-f105w": (1.0552, 1e-3), "wfc3-f125w": (1.2486, 1e-3), "wfc3-f140w": (1.3923, 1e-3), "wfc3-f160w": (1.5369, 1e-3),
    # ACS Instrument Handbook; newer throughputs move them by up to two thousandths
    "acs-f435w": (0.4328, 2e-3), "acs-f606w": (0.5921, 2e-3), "acs-f814w": (0.8057, 2e-3), "acs-f850lp": (0.9033, 2e-3),
    # JWST user documentation, NIRCam filters; earlier and later throughputs differ by half a hundredth
    "jwst-f090w": (0.901, 5e-3), "jwst-f115w": (1.154, 5e-3), "jwst-f150w": (1.501, 5e-3), "jwst-f200w": (1.988, 5e-3),
    "jwst-f356w": (3.565, 5e-3), "jwst-f444w": (4.402, 5e-3),
    # nominal wavelengths of the IRAC Instrument Handbook
    "spitzer-irac1": (3.550, 3e-3), "spitzer-irac2": (4.493, 3e-3), "spitzer-irac3": (5.731, 3e-3),
    "spitzer-irac4": (7.872, 3e-3),
    # effective wavelengths, Hewett et al. 2006 (MNRAS 367, 454)
    "ukidss-J": (1.2483, 5e-3), "ukidss-H": (1.6313, 5e-3), "ukidss-K": (2.2010, 5e-3),
    # isophotal wavelengths, Cohen et al. 2003 (AJ 126, 1090)
    "twomass-J": (1.235, 3e-3), "twomass-Ks": (2.159, 3e-3),
    # effective wavelengths, Morrissey et al. 2007 (ApJS 173, 682)
    "galex-fuv": (0.15386, 3e-3), "galex-nuv": (0.23157, 1e-2),
    # central wavelengths of ESO's VIRCAM manual and of the Roman filters, in two or three digits
    "vista-Y": (1.02, 1e-2), "vista-J": (1.25, 1e-2), "vista-H": (1.65, 1e-2), "vista-Ks": (2.15, 1e-2),
    "roman-f106": (1.060, 1e-2), "roman-f129": (1.293, 1e-2), "roman-f158": (1.577, 1e-2), "roman-f213": (2.125, 1e-2),
}  # fmt: skip


def test_every_curve_rises_in_wavelength_sees_something_and_nothing_negative():
    assert len(filter_names()) == len(set(filter_names())) == len(RECORDS) >= 170 + 108
    for name in filter_names():
        curve = load_filter(name)
        assert curve.name == name and (np.diff(curve.wave) > 0).all()
        assert curve.transmission.min() >= 0 and curve.transmission.max() > 0
        assert pivot(curve) == pytest.approx(RECORDS[name].pivot, rel=3e-4), name


@pytest.mark.slow
def test_curves_are_those_of_their_sources_but_for_a_ten_thousandth_of_the_peak():
    for name, record in RECORDS.items():
        package, _, file = record.source.partition(", ")
        if package.startswith("speclite"):
            source = speclite.filters.load_filter(name)
            wave, response = np.array(source.wavelength, float), np.array(source.response, float)
        elif package.startswith("astro-sedpy"):
            source = SedpyFilter(file)
            wave, response = source.wavelength, source.transmission
            assert record.pivot == pytest.approx(source.wave_pivot, rel=1e-3), name  # sedpy's is a coarser sum
        else:
            continue
        curve = load_filter(name)
        within = (wave > curve.wave[0] * (1 - 1e-6)) & (wave < curve.wave[-1] * (1 + 1e-6))  # the ends are rounded
        ours = np.where(within, np.interp(wave, curve.wave, curve.transmission), 0) / curve.transmission.max()
        np.testing.assert_allclose(ours, np.maximum(response, 0) / response.max(), atol=2e-4, err_msg=name)


@pytest.mark.parametrize("name", PUBLISHED)
def test_pivot_wavelengths_are_the_published_ones(name):
    um, tolerance = PUBLISHED[name]
    assert RECORDS[name].pivot / 1e4 == pytest.approx(um, rel=tolerance)


def test_euclid_s_filters_open_and_close_where_they_were_measured_to():
    """Wavelengths of half the peak, Schirmer et al. 2022 (A&A 662, A92)."""
    for name, open_um, close_um in (("Euclid-Y", 0.950, 1.212), ("Euclid-J", 1.168, 1.567), ("Euclid-H", 1.522, 2.021)):
        curve = load_filter(name)
        above = curve.wave[curve.transmission > curve.transmission.max() / 2] / 1e4
        assert above[0] == pytest.approx(open_um, rel=0.01) and above[-1] == pytest.approx(close_um, rel=0.01)


def test_bessell_s_curves_are_per_photon():
    """As he tabulated them they are per unit of energy: divided by the wavelength, their pivots are shorter."""
    for band in "UBVRI":
        tabulated, ours = speclite.filters.load_filter(f"bessell-{band}"), load_filter(f"bessell-{band}")
        wave = np.array(tabulated.wavelength, float)
        response = np.array(tabulated.response, float) / wave
        np.testing.assert_allclose(
            np.interp(wave, ours.wave, ours.transmission, left=0, right=0), response / response.max(), atol=3e-3
        )


def test_lsst_s_and_spherex_curves_go_by_the_names_of_the_library_too():
    lsst, spherex = load_filter("lsst2023-g"), load_filter("spherex-041")
    np.testing.assert_array_equal(lsst.transmission, survey_filters()[1].transmission)
    np.testing.assert_array_equal(spherex.wave, survey_filters()[6 + 40].wave)


def test_a_flat_spectrum_has_the_same_magnitude_in_every_filter_that_reaches_it():
    filters = [load_filter(name) for name in filter_names()]
    wave = np.geomspace(900.0, 400_000.0, 3000)
    flat = SyntheticPhotometry(wave, filters, absorbed=False).magnitudes(np.full((1, 3000), 10.0), [0.3])[0]
    np.testing.assert_allclose(flat, flat[0], atol=1e-6)


def test_sets_hold_filters_of_the_library_and_a_hundred_are_the_default():
    sets = filter_sets()
    assert len(sets[SURVEY_SET]) == len(set(sets[SURVEY_SET])) == 100
    assert all(name in RECORDS for filters in sets.values() for name in filters)
    assert {"sdss", "hsc", "vista", "ukidss", "irac", "euclid", "roman", "nircam", "miri", "suprime"} <= set(sets)


def test_filters_are_chosen_by_sets_names_and_files_each_once(tmp_path):
    file = tmp_path / "mine.txt"
    file.write_text("4000 0\n5000 1\n6000 0\n")
    assert choose_filters(f"ukidss, jwst-f200w,ukidss-J,{file}") == [
        "ukidss-J", "ukidss-H", "ukidss-K", "jwst-f200w", str(file)
    ]  # fmt: skip
    assert choose_filters("none") == []
    (tmp_path / "other").mkdir()
    twin = tmp_path / "other" / "mine.txt"
    twin.write_text(file.read_text())
    with pytest.raises(CatalogError, match="two of the filters are called 'mine'"):
        choose_filters([str(file), str(twin)])


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("jwst-f201w", "unknown filter or set of filters 'jwst-f201w'.* Did you mean 'jwst-f200w'"),
        ("euclyd", "Did you mean 'euclid'"),
        ("nowhere.txt", "'nowhere.txt' cannot be read"),
    ],
)
def test_an_unknown_filter_is_an_error_that_names_the_nearest(word, says):
    with pytest.raises(CatalogError, match=says):
        choose_filters(word)


@pytest.mark.parametrize(
    "text",
    [
        "4000 0\n5000 0.5\n6000 1e-1\n",
        "# wavelength [um] response\n0.4, 0\n0.5, 0.5\n0.6, 0.1\n",
        "wavelength(nm);response\n400;0;1\n500;.5;2\n600;.1;3\n",
        "# unit: AA\n\n4000\t0\n5000\t.5 # the peak\n6000\t.1\n",
    ],
)
def test_a_filter_is_read_from_two_columns_in_the_unit_that_it_states(tmp_path, text):
    (tmp_path / "box.dat").write_text(text)
    curve = load_filter(tmp_path / "box.dat")
    assert curve.name == "box"
    np.testing.assert_allclose(curve.wave, [4000, 5000, 6000])
    np.testing.assert_allclose(curve.transmission, [0, 0.5, 0.1])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("4000 0\n5000 1\n", "2 lines .* at least 3"),
        ("", "0 lines"),
        ("4000 0\n5000 1\n5000 0\n", "line 3, has a wavelength that is not above the one before"),
        ("4000 0\n5000 -1\n6000 0\n", "line 2, has a negative response"),
        ("4000 0\n5000 nan\n6000 0\n", "line 2, has a number that is not finite"),
        ("4000 0\n5000 0\n6000 0\n", "response of 0 throughout"),
        ("-1 0\n5000 1\n6000 0\n", "line 1, has a wavelength that is not above 0"),
        ("0.4 0\n0.5 1\n0.6 0\n", "hardly in Angstrom; say its unit"),
        ("4000 0\nfive 1\n6000 0\n", "line 2: expected a wavelength and a response; found 'five 1'"),
    ],
)
def test_what_cannot_be_a_filter_is_an_error_that_names_the_line(tmp_path, text, says):
    (tmp_path / "bad.txt").write_text(text)
    with pytest.raises(CatalogError, match=says):
        load_filter(tmp_path / "bad.txt")


def test_a_file_that_is_no_text_or_is_called_as_a_filter_of_the_library_is_is_refused(tmp_path):
    (tmp_path / "noise.dat").write_bytes(bytes(range(256)))
    with pytest.raises(CatalogError, match="is no text"):
        load_filter(tmp_path / "noise.dat")
    (tmp_path / "sdss2010-g.txt").write_text("4000 0\n5000 1\n6000 0\n")
    with pytest.raises(CatalogError, match="rename the file"):
        load_filter(tmp_path / "sdss2010-g.txt")
