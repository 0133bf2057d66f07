"""`mosaic plot`: a page that stands alone, and published relations that give their papers' numbers."""

import os
import re

import numpy as np
import pytest
from galaxies import random_catalog

from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.catalog.derived import DerivedQuantities
from mosaic_explorer.cli import main
from mosaic_explorer.cosmology import age
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.reports.catalog import page as page_module
from mosaic_explorer.reports.catalog import plot_catalog, relations
from mosaic_explorer.reports.catalog.counts import number_counts
from mosaic_explorer.reports.catalog.page import CHARTS
from mosaic_explorer.reports.catalog.stacks import stack
from mosaic_explorer.reports.drawing import medians, steps

LOADS = re.compile(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)


@pytest.fixture(scope="module")
def page(catalog, tmp_path_factory):
    """The page of the 3,000 held-out galaxies, as text."""
    return plot_catalog(catalog, tmp_path_factory.mktemp("page") / "page.html", "held_out").read_text()


def test_the_page_loads_nothing_from_elsewhere(page):
    assert {address for address in LOADS.findall(page) if not address.startswith("data:")} == set()
    assert "@import" not in page and "Bokeh" in page
    assert len(page) < 5e6


def test_the_page_says_which_galaxies_it_shows_and_draws_every_figure(page, catalog):
    assert "3,000 galaxies" in page and catalog.attrs["physics_version"] in page and "BC03-MILES" in page
    assert page.count('class="missing"') == 0 and page.count("<figcaption>") == len(CHARTS)
    for citation in (relations.MOSTER, relations.BEHROOZI19, relations.SPEAGLE, relations.POPESSO, relations.BRAMMER):
        assert citation.replace("&", "&amp;") in page
    for caption in re.findall(r"<figcaption>(.*?)</figcaption>", page):
        assert re.search(r"N = [\d,]+", caption)


def test_figures_without_values_become_sentences(tmp_path):
    catalog = random_catalog(40)
    for name in ("redshift", "log_halo_mass", "log_stellar_mass", "spherex", "sfh", "sed"):
        catalog[name].values[:] = np.nan
    page = plot_catalog(catalog, tmp_path / "a.html").read_text()
    assert page.count('class="missing"') == len(CHARTS) - 2  # colours and number counts are left
    assert page.count("<figcaption>") == 2


def test_a_catalog_without_a_single_value_is_still_a_page(tmp_path):
    catalog = random_catalog(3)
    for name in catalog.data_vars:
        if name != "split":
            catalog[name].values[:] = np.nan
    assert plot_catalog(catalog, tmp_path / "a.html").read_text().count('class="missing"') == len(CHARTS)


def test_a_catalog_of_one_galaxy_is_still_a_page(tmp_path, few):
    page = plot_catalog(few.isel(galaxy=slice(0, 1)), tmp_path / "a.html").read_text()
    assert ": 1 galaxy," in page


def test_names_from_a_catalog_cannot_become_markup(tmp_path, monkeypatch):
    monkeypatch.setattr(page_module, "CHARTS", [number_counts])
    catalog = random_catalog(3).assign_attrs(title="<script src=x>", selection="</script><b>")
    page = plot_catalog(catalog, tmp_path / "a.html", name="<i>").read_text()
    assert "<script src=x>" not in page and "</script><b>" not in page and "<i>:" not in page


def test_a_page_is_replaced_only_by_a_whole_one(tmp_path, monkeypatch):
    (tmp_path / "a.html").write_text("before")

    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(page_module, "CHARTS", [number_counts])
    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(CatalogError, match="No space left"):
        plot_catalog(random_catalog(12), tmp_path / "a.html")
    assert [(p.name, p.read_text()) for p in tmp_path.iterdir()] == [("a.html", "before")]


@pytest.mark.parametrize(
    ("out", "words"),
    [("a.png", "must end in .html"), ("folder.html", "is a folder"), ("file/a.html", "cannot be written")],
)
def test_a_page_that_cannot_be_written_is_one_line(tmp_path, capsys, out, words):
    (tmp_path / "folder.html").mkdir()
    (tmp_path / "file").write_text("")
    assert main(["plot", "--out", str(tmp_path / out)]) == 2
    told = capsys.readouterr().err
    assert words in told and told.count("\n") == 1


def test_the_command_names_the_page_it_wrote(tmp_path, capsys, few, monkeypatch):
    monkeypatch.setattr(page_module, "CHARTS", [number_counts])
    write_catalog(few, tmp_path / "few.zarr")
    assert main(["plot", str(tmp_path / "few.zarr"), "--out", str(tmp_path / "new" / "few.html")]) == 0
    assert "12 galaxies" in capsys.readouterr().out and (tmp_path / "new" / "few.html").exists()


def test_the_rate_when_observed_lies_between_its_neighbours_in_the_history(few):
    rate = DerivedQuantities(few).log_sfr
    for i in range(12):
        expected = np.interp(age(float(few["redshift"][i])), few["cosmic_time"], few["sfh"][i])
        assert rate[i] == pytest.approx(expected, abs=1e-5)


def test_magnitudes_on_the_floor_have_no_colour(few):
    catalog = few.copy(deep=True)
    catalog["lsst"].loc[{"band": "g"}] = 32.0
    assert np.isnan(DerivedQuantities(catalog).colour("g", "r")).all()


def test_medians_need_ten_galaxies():
    x = np.r_[np.linspace(0, 0.9, 10), np.linspace(1, 1.9, 9)]
    _, y, counts = medians(x, 2 * x, np.array([0.0, 1.0, 2.0]))
    assert counts.tolist() == [10, 9]
    assert y[0] == pytest.approx(0.9) and np.isnan(y[1])


def test_the_shares_of_a_histogram_add_to_one():
    _, share = steps(np.random.default_rng(0).normal(size=1000), np.linspace(-6, 6, 25))
    assert share[::2].sum() == pytest.approx(1)


def test_a_stack_leaves_nan_out_and_is_the_same_every_time():
    values = np.tile(np.arange(3.0), (6000, 1)) + np.random.default_rng(0).normal(size=(6000, 1))
    values[::2, 1] = np.nan
    levels, n = stack(values, np.ones(6000, bool), zero=values[:, 0])
    assert n == 6000
    np.testing.assert_allclose(levels[1], [0, 1, 2], atol=1e-9)
    np.testing.assert_array_equal(levels, stack(values, np.ones(6000, bool), zero=values[:, 0])[0])


def test_moster_2013_holds_at_its_characteristic_mass():
    """At M1 = 10^11.590 Msun and z = 0 a halo has turned N = 0.0351 of its mass into stars (their Table 1)."""
    assert relations.stellar_mass_moster13(11.590, 0) == pytest.approx(11.590 + np.log10(0.0351), abs=1e-12)
    # at z -> infinity: N = 0.0104 at 10^12.785
    assert relations.stellar_mass_moster13(12.785, 1e9) == pytest.approx(12.785 + np.log10(0.0104), abs=1e-6)


def test_behroozi_2013_holds_at_its_characteristic_mass():
    """At M1 = 10^11.514 Msun and z = 0 a halo holds 10^-1.777 of its mass in stars (their Sect. 5)."""
    assert relations.stellar_mass_behroozi13(11.514, 0) == pytest.approx(11.514 - 1.777, abs=1e-12)


def test_the_two_stellar_to_halo_relations_agree_within_their_quarter_of_a_dex():
    halo = np.linspace(11.5, 14, 11)
    for z in (0.1, 1, 2):
        difference = relations.stellar_mass_moster13(halo, z) - relations.stellar_mass_behroozi13(halo, z)
        assert np.abs(difference).max() < 0.3


def test_speagle_2014_is_its_equation_28():
    """10^10 Msun, 10 Gyr after the Big Bang: 0.58 x 10 - 5.41."""
    assert relations.sfr_speagle14(10, 10) == pytest.approx(0.39)


def test_half_the_galaxies_are_quiescent_at_the_knee_of_behroozi_2013():
    """The knee lies at 10^(10.2 + 0.5 z) Msun."""
    assert relations.quiescent_fraction_behroozi13(10.7, 1) == pytest.approx(0.5)
    assert relations.quiescent_fraction_behroozi13(11.7, 1) == pytest.approx(1 / (1 + 10**-1.3))


def test_stars_have_returned_two_fifths_of_their_mass_by_now():
    """0.05 ln(1 + t / 1.4 Myr) of the mass formed, at half the age of the universe."""
    assert 1 - 10 ** -relations.formed_over_surviving(0) == pytest.approx(0.05 * np.log1p(age(0) / 2 / 1.4e-3))
    assert relations.formed_over_surviving(0) == pytest.approx(0.24, abs=0.01)
    assert relations.formed_over_surviving(3) < relations.formed_over_surviving(0)
