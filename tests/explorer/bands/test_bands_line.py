"""Whether the bands of measured galaxies agree is said in a line of the rail."""

from dataclasses import replace

import pytest
from waiting import wait_for

from mosaic_explorer.agreement import BandOffset
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.explorer.bands.view import BandsLine
from mosaic_explorer.explorer.bands.words import bands_html

WRONG_BY = 0.5  # mag, of the band that is wrong


def offset(band, by):
    return BandOffset(band, by, 0.01, 1.0, 400)


def test_bands_that_agree_are_said_to():
    text = bands_html([offset("lsst-g", 0.02), offset("lsst-r", -0.01)], 400)
    assert "The 2 bands agree" in text and "400 galaxies" in text and "⚠" not in text


def test_the_band_that_is_off_is_named_first_and_what_to_look_at():
    text = bands_html([offset("ukidss-J", 0.28), offset("ukidss-K", -0.2), offset("lsst-z", 0.01)], 400)
    assert "ukidss-J is 0.28 ± 0.01 mag fainter than the other bands let expect: look at its column" in text
    assert "ukidss-K -0.20" in text and "lsst-z" not in text


def test_a_band_that_detects_few_is_no_witness():
    few = replace(offset("galex-nuv", -0.6), share=0.3)
    assert "agree" in bands_html([few, offset("lsst-g", 0.02)], 400)


def test_of_one_band_nothing_is_said():
    assert bands_html([offset("lsst-g", 0.5)], 400) == "" == bands_html([], 400)


@pytest.fixture
def measured(familiar):
    """Galaxies as somebody measured them."""
    some = observe(familiar.isel(galaxy=slice(0, 120)), ["lsst-y10"], seed=4)
    return some.assign_attrs(values="measured")


def test_a_wrong_zero_point_of_an_uploaded_table_is_named(open_session, measured, model):
    measured["lsst_observed"].loc[{"band": "r"}] += WRONG_BY
    line = BandsLine(open_session(measured, model))
    wait_for(lambda: line.line.visible)
    assert "lsst-r is 0." in line.line.object and "fainter" in line.line.object


def test_of_simulated_galaxies_and_of_a_handful_nothing_is_asked(open_session, measured, model, monkeypatch):
    asked = []
    for catalog in (measured.assign_attrs(values="true"), measured.isel(galaxy=slice(0, 20))):
        session = open_session(catalog, model)
        monkeypatch.setattr(session, "ask", asked.append)
        BandsLine(session)
    assert not asked
