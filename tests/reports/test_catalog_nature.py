"""A catalog beside nature: published functions give their papers' numbers, and galaxies drawn from them are found to agree."""

import numpy as np
import pytest
from galaxies import random_catalog

from mosaic_explorer.catalog import open_catalog, write_catalog
from mosaic_explorer.catalog.derived import DerivedQuantities
from mosaic_explorer.catalog.store import choose_split
from mosaic_explorer.cosmology import HUBBLE, OMEGA_MATTER
from mosaic_explorer.reports.catalog import (
    counts,
    functions,
    line_measures,
    line_relations,
    published,
    quiescent,
    relations,
    sky,
)
from mosaic_explorer.reports.catalog.comparison import Comparison, difference, pair, table
from mosaic_explorer.reports.catalog.page import plot_catalog
from mosaic_explorer.reports.catalog.surviving import surviving_mass, surviving_words

H = HUBBLE / 100
DAVIDZON = "Davidzon et al. (2017, A&A 605, A70)"


@pytest.fixture
def sample(catalog):
    """The 3,000 held-out galaxies as if they filled a hundredth of a square degree."""
    return DerivedQuantities(catalog.assign_attrs(sky_area_deg2=0.01, selection="i < 27"))


# Published numbers


def test_a_schechter_function_has_its_papers_value_at_the_knee():
    """ln(10) (phi1 + phi2) / e there: Davidzon et al. 2017, Table 1, z 0.5 to 0.8, in our h and a Kroupa IMF."""
    one = next(one for one in published.mass_functions("all", DAVIDZON) if one.redshifts == (0.5, 0.8))
    knee = 10.77 + 2 * np.log10(0.7 / H) + np.log10(0.66 / 0.61)
    assert one.density(knee) == pytest.approx(np.log(10) * (1.070e-3 + 1.68e-3) / np.e * (H / 0.7) ** 3, rel=1e-9)


def test_a_luminosity_function_adds_up_to_its_incomplete_gamma_function():
    """Blanton et al. 2003: galaxies brighter than the knee are phi* Gamma(alpha + 1, 1), h^3 per Mpc^3."""
    from mpmath import gammainc

    blanton = published.luminosity_functions("r")[1]
    assert blanton.knee == pytest.approx(-20.44 + 5 * np.log10(H))
    grid = np.linspace(blanton.knee - 8, blanton.knee, 4001)
    assert np.trapezoid(blanton.density(grid), grid) == pytest.approx(0.0149 * H**3 * float(gammainc(-0.05, 1)), rel=1e-4)


def test_the_science_book_counts_46_galaxies_to_a_square_arcmin_brighter_than_25():
    book = published.counts("i")[0]
    assert book.brighter(25) == pytest.approx(46 * 3600)
    grid = np.linspace(10, 25, 3001)
    assert np.trapezoid(book.density(grid), grid) == pytest.approx(46 * 3600, rel=1e-3)


def test_the_published_redshifts_have_their_published_medians():
    """The Science Book's law has its median at 2.67 z0 and its mean at 3 z0, z0 = 0.311 at i < 25.3."""
    book, srd = published.redshifts(25.3)
    assert book.median == pytest.approx(2.674 * 0.31101, rel=1e-3)
    grid = np.linspace(0, 15, 30_001)
    for one in (book, srd):
        assert np.trapezoid(one.density(grid), grid) == pytest.approx(1, abs=1e-4)
        assert np.trapezoid(one.density(grid[grid <= one.median]), grid[grid <= one.median]) == pytest.approx(0.5, abs=1e-3)
    assert np.trapezoid(book.density(grid) * grid, grid) == pytest.approx(3 * 0.31101, rel=1e-3)


def test_mass_functions_of_different_papers_agree_within_a_quarter_of_a_dex():
    """At z = 0 Baldry and Driver et al.; at z 0.2 to 0.5 Davidzon et al. is the sum of what it splits, near the knee."""
    nearby = [one for one in published.mass_functions() if one.redshifts == (0.0, 0.2)]
    at = np.linspace(9, 11.25, 10)
    assert np.abs(np.log10(nearby[0].density(at) / nearby[1].density(at))).max() < 0.15


def test_published_quiescent_fractions_rise_with_mass_and_agree_within_a_quarter():
    at = np.array([9.5, 10.25, 11.0])
    for z in (0.35, 0.75):
        shares = [published.fraction(both, at) for both in published.quiescent_fractions(z).values()]
        assert len(shares) == 2 and all((np.diff(share) > 0).all() for share in shares)
        assert np.abs(shares[0] - shares[1]).max() < 0.25
    assert published.quiescent_fractions(4.0) == {}


def test_behroozi_2019_holds_at_its_characteristic_mass():
    """At z = 0 and M1 = 10^12.035 Msun: epsilon - log10(2) + gamma = -1.435 - 0.301 + 10^-1.034 (their Table J1)."""
    expected = 12.035 - 1.435 - np.log10(2) + 10**-1.034
    assert relations.stellar_mass_behroozi19(12.035, 0) == pytest.approx(expected, abs=1e-9)
    halo = np.linspace(11.5, 14, 11)
    for z in (0.1, 1, 2):
        apart = relations.stellar_mass_behroozi19(halo, z) - relations.stellar_mass_moster13(halo, z)
        assert np.abs(apart).max() < 0.4


def test_popesso_2023_lies_near_speagle_2014():
    """10^10 Msun, 10 Gyr: 4.382 x 10 - 19.25 + 2 - 26.134; both sequences agree within 0.3 dex where both were fitted."""
    assert relations.sfr_popesso23(10, 10) == pytest.approx(0.436)
    mass = np.linspace(9.7, 10.7, 5)
    for time in (3.2, 5.8, 10):
        assert np.abs(relations.sfr_popesso23(mass, time) - relations.sfr_speagle14(mass, time)).max() < 0.3


def test_the_two_laws_of_h_alpha_meet_at_redshift_2_2():
    ends = line_relations.h_alpha_width_faisst16(np.array([2.1999, 2.2001]))
    assert abs(ends[1] - ends[0]) < 0.03
    assert line_relations.h_alpha_width_faisst16(0) == pytest.approx(np.log10(20))
    assert line_relations.h_alpha_width_marmol16(-9) == pytest.approx(np.log10(63))


def test_oxygen_is_weak_in_massive_galaxies_nearby_and_strong_early():
    """Nearby the two papers agree within 0.2 dex; at z = 2.2 oxygen over H-beta is 0.5 dex and more stronger."""
    mass = np.linspace(9, 11, 9)
    near, early = (line_relations.oxygen_ratio_maiolino08(mass, z) for z in (0.07, 2.2))
    assert np.abs(near - line_relations.oxygen_ratio_curti20(mass)).max() < 0.2
    assert (np.diff(near) < 0).all() and (early - near > 0.3).all()


def test_red_galaxies_redden_in_g_until_their_break_leaves_it():
    """At z = 0.4 the 4000 A break lies between g and r: g - r of 1.7 as SDSS' red galaxies have (Eisenstein et al. 2001)."""
    red = published.red_galaxies()
    assert (np.diff(red.colours["gr"][red.redshift <= 0.38]) > 0).all()
    assert red.at("gr", np.array([0.38])) == pytest.approx(1.65, abs=0.1)
    assert np.isnan(red.at("ri", np.array([1.5]))).all()


# Galaxies beside them


def test_a_volume_is_that_of_astropy():
    cosmology = pytest.importorskip("astropy.cosmology").FlatLambdaCDM(HUBBLE, OMEGA_MATTER)
    near, far = cosmology.comoving_volume([0.5, 0.8]).value
    assert sky.comoving_volume(0.5, 0.8, 2.0) == pytest.approx((far - near) * 2 / 41252.96, rel=1e-4)


def test_galaxies_drawn_from_a_mass_function_are_found_on_it(catalog):
    """Masses and redshifts of a catalog replaced by a draw from Davidzon et al. at z 0.5 to 0.8."""
    rng = np.random.default_rng(3)
    truth = next(one for one in published.mass_functions("all", DAVIDZON) if one.redshifts == (0.5, 0.8))
    grid = np.linspace(9, 12, 3001)
    upto = np.r_[0, np.cumsum((truth.density(grid)[1:] + truth.density(grid)[:-1]) / 2 * np.diff(grid))]
    n = catalog.sizes["galaxy"]
    area = n / (upto[-1] * sky.comoving_volume(0.5, 0.8, 1.0))
    drawn = catalog.drop_vars("log_surviving_mass").copy(deep=True).assign_attrs(sky_area_deg2=area, selection="all")
    drawn["redshift"].values[:] = rng.uniform(0.5, 0.8, n)
    mass = np.interp(rng.uniform(0, upto[-1], n), upto, grid)
    drawn["log_stellar_mass"].values[:] = mass + relations.formed_over_surviving(drawn["redshift"].values)
    found = functions.function_comparisons(DerivedQuantities(drawn), functions.MASS_FUNCTION)
    assert {one.row for one in found} == {"z 0.5 to 0.8"} and len(found) >= 4
    for one in found:
        assert one.here == pytest.approx(one.published, abs=5 / np.sqrt(one.n) / np.log(10))


def test_a_stored_surviving_mass_is_taken_before_an_estimate(few):
    estimated = DerivedQuantities(few.drop_vars("log_surviving_mass"))
    assert "half as old" in surviving_words(estimated)
    stored = few.assign(log_surviving_mass=("galaxy", few["log_stellar_mass"].values - 0.3))
    np.testing.assert_allclose(surviving_mass(DerivedQuantities(stored)), few["log_stellar_mass"] - 0.3, atol=1e-6)
    assert "half as old" not in surviving_words(DerivedQuantities(stored))


def test_a_catalog_is_complete_where_galaxies_like_its_faintest_would_be_in_it():
    """Of one mass-to-light ratio, log M = 9 at i = 25: at i = 27 the limit is 8.2."""
    i = np.random.default_rng(0).uniform(22, 27, 4000)
    assert sky.complete_mass(9 - 0.4 * (i - 25), i, 27.0) == pytest.approx(8.2)
    assert sky.complete_magnitude(i - 44, i, 27.0) == pytest.approx(-17)
    assert sky.complete_mass(i, i, np.inf) == -np.inf


@pytest.mark.parametrize(
    ("attrs", "area"),
    [
        ({"sky_area_deg2": 0.5}, 0.5),
        ({"sky_area_deg2": "0.5"}, 0.5),
        ({}, None),
        ({"sky_area_deg2": "unknown"}, None),
        ({"sky_area_deg2": -1.0}, None),
        ({"sky_area_deg2": 0.5, "redshift_distribution": "spread evenly in redshift"}, None),
    ],
)
def test_only_a_catalog_that_fills_a_known_piece_of_sky_has_densities(few, attrs, area):
    catalog = few.copy()
    catalog.attrs = attrs
    assert sky.sky_area(DerivedQuantities(catalog)) == area


def test_a_split_fills_its_share_of_the_sky_and_some_rows_fill_none(catalog, tmp_path):
    """A tenth of the galaxies in whole patches fills a tenth of the sky; galaxies picked one by one have no density."""
    split = np.where(np.arange(3000) < 300, "test", "train")
    whole = catalog.assign(split=("galaxy", split)).assign_attrs(sky_area_deg2=0.5)
    assert choose_split(whole, "test").attrs["sky_area_deg2"] == pytest.approx(0.05)
    assert whole.attrs["sky_area_deg2"] == 0.5
    path = write_catalog(whole.isel(galaxy=slice(0, 50)), tmp_path / "some.zarr")
    assert open_catalog(path).attrs["sky_area_deg2"] == 0.5
    assert "sky_area_deg2" not in open_catalog(path, rows=[1, 2]).attrs


def test_counts_are_compared_only_of_galaxies_chosen_by_i_alone(sample):
    here = {(one.column, one.source): one for one in counts.count_comparisons(sample)}
    one = here["i < 27", published.counts("i")[0].source]
    assert one.here == pytest.approx((sample.magnitudes["i"] < 27).sum() / 0.01) and one.published == pytest.approx(
        690_336, rel=1e-5
    )
    sample.catalog.attrs["selection"] = "i < 27, redshift > 0.5"
    assert counts.count_comparisons(sample) == counts.redshift_comparisons(sample) == []
    assert "more than their brightness" in counts.number_counts(sample).caption
    assert counts.redshift_distributions(sample).missing


def test_no_limit_fainter_than_the_catalogs_own_is_compared(sample):
    sample.catalog.attrs["selection"] = "i < 25.3"
    assert {one.column for one in counts.count_comparisons(sample)} == {"i < 24", "i < 25.3"}


def test_a_line_put_into_a_level_spectrum_has_its_width(few):
    """20 AA of [O III] and 100 AA about H-alpha, in bins of which the continuum is a power law."""
    catalog = few.copy(deep=True)
    wave = catalog["wavelength"].values
    step = wave * np.log(wave[1] / wave[0])
    flux = np.tile((wave / 5000) ** 0.5, (12, 1))
    for centre, width in ((5008.2, 20.0), (6564.6, 100.0)):
        place = int(np.abs(wave - centre).argmin())
        flux[:, place] *= 1 + width / step[place]
    catalog["sed"].values[:] = np.log10(flux)
    sample = DerivedQuantities(catalog)
    np.testing.assert_allclose(line_measures.equivalent_width(sample, line_measures.OXYGEN_III)[0], 20, atol=0.3)
    np.testing.assert_allclose(line_measures.h_alpha_width(sample), 2, atol=0.01)
    np.testing.assert_allclose(line_measures.equivalent_width(sample, line_measures.H_BETA)[0], 0, atol=0.3)
    # the ratio of fluxes: widths times the continua, which fall as wave^-1.5 per AA
    expected = np.log10(20 / 100 * (5008.2 / 6564.6) ** -1.5)
    np.testing.assert_allclose(line_measures.oxygen_over_h_alpha(sample), expected, atol=0.02)


def test_an_absolute_magnitude_of_a_level_spectrum_is_its_own(few):
    catalog = few.copy(deep=True)
    catalog["sed"].values[:] = np.log10(3631.0)
    np.testing.assert_allclose(functions.rest_magnitude(DerivedQuantities(catalog), 1450, 1550), 0, atol=1e-5)


def test_the_page_of_a_catalog_that_knows_its_sky_draws_every_figure(sample, tmp_path):
    page = plot_catalog(sample.catalog, tmp_path / "a.html").read_text()
    assert 'class="missing"' not in page
    for source in (DAVIDZON, line_relations.MAIOLINO, published.counts("i")[0].source):
        assert source.replace("&", "&amp;") in page
    assert len(page) < 6e6


def test_a_random_catalog_has_nothing_that_cannot_be_compared(tmp_path):
    catalog = random_catalog(400).assign_attrs(sky_area_deg2=1e-4)
    assert plot_catalog(catalog, tmp_path / "a.html").exists()


def test_quiescent_fractions_are_shares(sample):
    here = quiescent.quiescent_comparisons(sample)
    assert here and all(0 <= one.here <= 1 and (np.isnan(one.published) or 0 <= one.published <= 1) for one in here)


def test_tables_have_a_cell_for_each_number_and_a_dash_for_none():
    one = Comparison("counts", "a", "2", 0.5, 0.25, "", 40, "paper")
    other = Comparison("counts", "b", "1", -0.5, np.nan, "", 40, "paper")
    assert table("head", [one, other], pair(".2f"), ["1", "2", "3"]) == (
        ["head", "1", "2"],
        [["a", "–", "0.50 (0.25)"], ["b", "−0.50", "–"]],
    )
    assert difference("+.2f")(one) == "+0.25" and difference("+.2f")(other) == "–"
    assert table("head", [], pair(".2f")) is None
