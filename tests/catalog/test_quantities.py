"""What follows from a galaxy's values, against integrals made otherwise and what the simulation itself says."""

import numpy as np
import pytest
from scipy.integrate import quad
from scipy.optimize import brentq

from mosaic_explorer.catalog.derived import DerivedQuantities
from mosaic_explorer.catalog.histories import FormedStars
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.quantities import QUANTITIES, quantities_of, table_values
from mosaic_explorer.catalog.schema import GALAXY, build_catalog
from mosaic_explorer.catalog.unobserved import unobserved
from mosaic_explorer.cosmology import age
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.modalities import EXTENDED_TABLE, TABLE, Table
from mosaic_explorer.simulation.selection import Selection


@pytest.fixture(scope="module")
def sample(catalog):
    return DerivedQuantities(catalog)


def by_quadrature(catalog, i):
    """Of one galaxy, by adaptive quadrature and root finding: mass until observed, time of half of it, its last Gyr, all."""
    times = catalog["cosmic_time"].values
    rate = lambda t: np.interp(t, times, 1e9 * 10 ** catalog["sfh"].values[i].astype(float))  # noqa: E731
    now = float(age(float(catalog["redshift"].values[i])))

    def mass(start, stop):
        inner = times[(times > start) & (times < stop)]
        return sum(quad(rate, a, b)[0] for a, b in zip([start, *inner], [*inner, stop]))

    formed = mass(times[0], now)
    half = brentq(lambda t: mass(times[0], t) - formed / 2, times[0], now)
    return now, formed, half, mass(max(now - 1, times[0]), now) / formed, formed / mass(times[0], times[-1])


@pytest.mark.parametrize("i", [0, 3, 11])
def test_ages_and_shares_are_those_of_quadrature(few, i):
    sample, (now, formed, half, recent, of_today) = DerivedQuantities(few), by_quadrature(few, i)
    assert sample.quantity("half_mass_time")[i] == pytest.approx(half, abs=1e-6)
    assert sample.quantity("half_mass_age")[i] == pytest.approx(now - half, abs=1e-6)
    assert sample.quantity("recent_fraction")[i] == pytest.approx(recent, abs=1e-6)
    assert sample.quantity("formed_fraction")[i] == pytest.approx(of_today, abs=1e-6)
    stars = FormedStars(few["cosmic_time"].values, few["sfh"].values)
    assert stars.until(age(few["redshift"].values.astype(float)))[i] == pytest.approx(formed, rel=1e-6)


def test_what_the_history_adds_up_to_is_the_mass_that_the_simulation_says(catalog):
    stars = FormedStars(catalog["cosmic_time"].values, catalog["sfh"].values)
    formed = np.log10(stars.until(age(catalog["redshift"].values.astype(float))))
    off = formed - catalog["log_stellar_mass"].values
    assert np.abs(np.median(off)) < 0.001 and (np.abs(off) < 0.01).mean() > 0.95  # merged satellites lie beyond


def test_constant_star_formation_has_the_ages_that_it_must():
    n, now = 3, age(np.array([0.5, 1.0, 2.0]))
    values = {"redshift": np.array([0.5, 1.0, 2.0]), "sfh": np.full((n, 117), 0.0)}
    values["log_stellar_mass"] = np.log10((now - 0.01) * 1e9)
    sample = DerivedQuantities(build_catalog(values))
    np.testing.assert_allclose(sample.quantity("half_mass_age"), (now - 0.01) / 2, atol=1e-3)
    np.testing.assert_allclose(sample.quantity("recent_fraction"), 1 / (now - 0.01), atol=1e-3)
    np.testing.assert_allclose(sample.quantity("formed_fraction"), (now - 0.01) / 13.79, atol=1e-3)
    np.testing.assert_allclose(sample.quantity("log_ssfr"), -values["log_stellar_mass"], atol=1e-4)
    assert np.isnan(sample.quantity("fuv_dimming")).all()  # no spectrum was observed


def test_quantities_of_values_in_a_row_are_those_of_the_catalog(few):
    values = table_values(EXTENDED_TABLE, catalog_values(few, EXTENDED_TABLE))
    sample = DerivedQuantities(few)
    for name, quantity in quantities_of(EXTENDED_TABLE).items():
        np.testing.assert_allclose(quantity.of(values), sample.quantity(name), atol=1e-5, err_msg=name)


def test_quantities_lie_where_they_can(sample):
    for name in ("recent_fraction", "formed_fraction"):
        assert (sample.quantity(name) > -1e-9).all() and (sample.quantity(name) < 1 + 1e-9).all()
    assert (sample.quantity("half_mass_age") > 0).all() and (sample.quantity("half_mass_time") > 0).all()
    dimming = sample.quantity("fuv_dimming")
    assert np.isnan(dimming[sample.log_ssfr < -11]).all() and np.isfinite(dimming[sample.log_ssfr >= -11]).all()
    # bursts brighten the ultraviolet beyond what the smooth history says, dust never does
    assert np.nanmedian(dimming) > 0.3 and np.nanpercentile(dimming, 1) > -2.5 and np.nanpercentile(dimming, 10) > -1


def test_what_is_not_known_makes_no_number(few):
    gap = few.copy(deep=True)
    gap["sfh"].values[2, 5] = np.nan
    gap["redshift"].values[4] = np.nan
    sample = DerivedQuantities(gap)
    for name in QUANTITIES:
        if name not in ("log_ssfr", "fuv_dimming"):  # which look at the history at one time
            assert np.flatnonzero(np.isnan(sample.quantity(name))).tolist() == [2, 4], name
    assert np.isnan(sample.quantity("log_ssfr")[4])


def test_a_million_galaxies_without_histories_cost_nothing():
    catalog = build_catalog({"redshift": np.linspace(0.1, 3, 1_000_000)})
    assert catalog["sfh"].values.strides == unobserved((1_000_000, 117)).strides
    assert np.isnan(DerivedQuantities(catalog).quantity("half_mass_age")).all()


def test_a_table_has_the_quantities_that_its_values_tell_of():
    assert list(quantities_of(TABLE)) == list(QUANTITIES)
    without = Table(tuple(row for row in TABLE if row.name != "sed"))
    assert set(QUANTITIES) - set(quantities_of(without)) == {"fuv_dimming"}


def test_words_are_whole_sentences_with_units():
    for name, quantity in QUANTITIES.items():
        assert quantity.variable.name == name and quantity.variable.meaning.endswith(".")


def test_galaxies_that_are_not_there_yet_are_not_selected_by_them():
    with pytest.raises(CatalogError, match="unknown value to select by 'log_ssfr'"):
        Selection.parse(["log_ssfr < -11"])


def test_galaxies_are_computed_in_parts_as_together(catalog, monkeypatch):
    monkeypatch.setattr("mosaic_explorer.catalog.derived.CHUNK", 700)
    part = DerivedQuantities(catalog.isel({GALAXY: slice(0, 1500)})).quantity("half_mass_age")
    np.testing.assert_array_equal(part, DerivedQuantities(catalog).quantity("half_mass_age")[:1500])
