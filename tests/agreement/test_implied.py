"""What true spectra and histories imply is what the catalog's true magnitudes and masses are."""

import numpy as np
import pytest

from mosaic_explorer import open_catalog
from mosaic_explorer.agreement import implied, log_mass_formed
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.cosmology import age
from mosaic_explorer.modalities import EXTENDED_TABLE, LSST_BANDS, TABLE, Table

MASS = TABLE.place("log_stellar_mass").start


@pytest.fixture(scope="module")
def off():
    """Of 400 held-out galaxies, {part: |implied - true|}."""
    true = catalog_values(open_catalog(rows=range(400)), TABLE).astype(float)
    away = np.abs(implied(TABLE, true) - true)
    lsst, spherex = away[:, TABLE.slices["lsst"]], away[:, TABLE.slices["spherex"]]
    return (
        dict(zip(LSST_BANDS, lsst.T))
        | {f"spherex {k + 1}": spherex[:, 17 * k : 17 * k + 17] for k in range(6)}
        | {name: away[is_it, MASS] for name, is_it in (("mass", true[:, MASS] > 7.5), ("mass of dwarfs", true[:, MASS] <= 7.5))}
    )


@pytest.mark.parametrize("band", [*LSST_BANDS, *(f"spherex {k}" for k in range(1, 7))])
def test_true_spectra_give_true_magnitudes(off, band):
    """The rest is lines near the edge of a channel: in a bin of the spectrum, as wide as half a channel of R = 130, their place
    is not known."""
    there = np.isfinite(off[band])
    assert there.mean() > {"u": 0.8, "g": 0.9, "r": 0.99}.get(band, 0.999)  # u looks beyond the spectrum from redshift 2.3 on
    assert np.median(off[band][there]) < 0.001
    assert np.percentile(off[band][there], 95) < (0.01 if band in LSST_BANDS else 0.03)


def test_true_histories_form_true_masses(off):
    """Of the smallest to 0.1 dex: their histories lie on the floor of what is stored, which forms 10^5 Msun in a Gyr."""
    assert np.median(off["mass"]) < 0.0003 and np.percentile(off["mass"], 99) < 0.003 and off["mass"].max() < 0.02
    assert off["mass of dwarfs"].max() < 0.12


def test_a_level_history_forms_its_rate_times_its_time():
    times, z = TABLE["sfh"].axis, np.array([0.1, 1.0, 2.9])
    expected = np.log10(10.0 * (age(z) - times[0]) * 1e9)
    np.testing.assert_allclose(log_mass_formed(times, np.full((3, times.size), 1.0), z), expected, atol=1e-9)


def test_a_rising_history_is_a_trapezoid_up_to_the_moment_itself():
    times, z = TABLE["sfh"].axis, np.array([0.5, 1.3])
    rate = np.broadcast_to(times, (2, times.size))  # Msun/yr
    expected = np.log10((age(z) ** 2 - times[0] ** 2) / 2 * 1e9)
    np.testing.assert_allclose(log_mass_formed(times, np.log10(rate), z), expected, atol=1e-9)


def test_what_comes_after_the_moment_does_not_count():
    times = TABLE["sfh"].axis
    history = np.ones((1, times.size))
    later = np.where(times > age(1.0) + 0.2, np.nan, history)
    assert log_mass_formed(times, later, np.array([1.0])) == log_mass_formed(times, history, np.array([1.0]))
    assert np.isnan(log_mass_formed(times, np.where(times < 1, np.nan, history), np.array([1.0])))


def test_moments_outside_the_times_and_unknown_ones_have_no_mass():
    times = TABLE["sfh"].axis
    z = np.array([np.nan, -0.01, -5.0, 1e6])
    assert np.isnan(log_mass_formed(times, np.ones((4, times.size)), z)).all()


def test_only_magnitudes_and_the_mass_are_implied():
    values = catalog_values(open_catalog(rows=[0]), TABLE)
    found = np.isfinite(implied(TABLE, values))[0]
    expected = np.zeros(TABLE.size, bool)
    for name in ("lsst", "spherex", "log_stellar_mass"):
        expected[TABLE.place(name)] = True
    np.testing.assert_array_equal(found, expected)


def test_tables_with_more_or_less_in_them_have_what_their_parts_imply():
    values = catalog_values(open_catalog(rows=[0]), TABLE)
    more = np.concatenate([values, np.full((1, EXTENDED_TABLE.size - TABLE.size), 10.0)], 1)
    np.testing.assert_array_equal(implied(EXTENDED_TABLE, more)[:, : TABLE.size], implied(TABLE, values))
    some = Table(tuple(row for row in TABLE if row.name in ("scalars", "lsst", "sfh")))
    found = np.isfinite(implied(some, np.ones((1, some.size))))[0]
    assert np.flatnonzero(found).tolist() == [some.place("log_stellar_mass").start]
    assert np.isnan(implied(Table(TABLE.rows[1:]), np.ones((1, TABLE.size - 3)))).all()  # no redshift, no place
