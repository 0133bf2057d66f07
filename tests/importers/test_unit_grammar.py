"""Which texts are units for astropy to read: all that tables are written with, none that it would compute for hours."""

import astropy.units as u
import pytest

from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.unit_grammar import is_unit_text
from mosaic_explorer.importers.units import astropy_unit, read_unit


@pytest.mark.parametrize(
    "text",
    [
        "Jy",
        "µJy",
        "solMass",
        "3.631 uJy",
        "1/cm",
        "erg/s/cm2/Hz",
        "1e-17 erg/s/cm2/AA",
        "10**-17 erg/(s cm2 AA)",
        "10^(-17) erg s^-1 cm^-2 Å^-1",
        "10-17 W/m2",
        "erg.s-1.cm-2",
        "W m-2 um-1",
        "Jy**(1/2)",
        "1.e10 Msun",
        "1e10Msun",
        "Msun yr**-1",
        "erg / (Angstrom s cm2)",
    ],
)
def test_units_as_tables_have_them_are_read_as_astropy_reads_them(text):
    assert astropy_unit(text) == u.Unit(text)


@pytest.mark.parametrize(
    "text",
    [
        "10**(999999999) Msun",
        "10+999999999Msun",
        "10**999 Jy",
        "9**99**99 Jy",
        "9**9 Jy",
        "10**9**9 Jy",
        "(10**99)**9 m",
        "((10 m)9)9",
        "m**10",
        "1e999 Jy",
        "9" * 60,
        "(" * 30 + "m" + ")" * 30,
        "m" * 61,
        "",
        "  ",
        "m**",
        "m*",
        "(m",
        "m)",
        "m; n",
        "{m}",
    ],
)
def test_no_other_text_is_given_to_astropy(text):
    assert not is_unit_text(text) and astropy_unit(text) is None


def test_a_unit_that_would_take_hours_is_one_line():
    with pytest.raises(CatalogError, match=r"the unit '10\*\*\(999999999\) Msun', which is no unit of mass") as caught:
        read_unit("10**(999999999) Msun", "mass", "log_stellar_mass")
    assert "\n" not in str(caught.value)
