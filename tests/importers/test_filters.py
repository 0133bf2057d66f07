"""Magnitudes in filters of any survey: as a map names them, or as names of columns tell, in the library or in files."""

import numpy as np
import pandas as pd
import pytest

from mosaic_explorer.catalog import open_catalog, write_catalog
from mosaic_explorer.catalog.filter_curves import catalog_curves
from mosaic_explorer.catalog.photometry_library import GIVEN, add_photometry
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.extinction import extinction_per_ebv
from mosaic_explorer.importers.mapping import parse_map
from mosaic_explorer.importers.table import import_table, read
from mosaic_explorer.photometry import curve_digest, load_filter

N = 8
MAG = 2.5 / np.log(10)
RNG = np.random.default_rng(5)
MAGS = {band: RNG.uniform(20, 23, N).round(3) for band in "grizyJHKW"}
HSC = {"g": "hsc2017-g", "r": "hsc2017-r2", "i": "hsc2017-i2", "z": "hsc2017-z", "y": "hsc2017-y"}


@pytest.fixture
def mine(tmp_path):
    """The file of a filter, beside a map."""
    path = tmp_path / "mine.txt"
    path.write_text("# wavelength [um] response\n0.50 0\n0.52 0.8\n0.58 1\n0.60 0\n")
    return path


def measured(catalog, name):
    """Observed magnitude, error and limit in a filter, each (galaxies,)."""
    one = catalog.sel(filter=name)
    return tuple(one[f"photometry_{part}"].values for part in ("observed", "error", "limit"))


# -- maps ------------------------------------------------------------------------------------------------------------------
def test_a_map_names_filters_of_the_library_and_of_files_beside_it_and_the_catalog_keeps_their_curves(mine, tmp_path):
    frame = pd.DataFrame({"gm": MAGS["g"], "ge": 0.1, "mm": MAGS["r"], "me": 0.2, "redshift": 0.5})
    frame.loc[0, "mm"], frame.loc[0, "me"] = 99.0, 24.5
    frame.to_csv(tmp_path / "t.csv", index=False)
    (tmp_path / "map.toml").write_text(
        'redshift = { column = "redshift" }\n[photometry]\ncolumns = { hsc2017-g = "gm", "mine.txt" = "mm" }\n'
        'error = { hsc2017-g = "ge", "mine.txt" = "me" }\nunit = "AB mag"\n'
    )
    saved = tmp_path / "saved.toml"
    catalog, text = import_table(tmp_path / "t.csv", tmp_path / "map.toml", tmp_path / "out.zarr", save_map=saved)
    assert "looked for beside it" in text and read(tmp_path / "t.csv", saved).catalog.equals(catalog)
    stored = open_catalog(tmp_path / "out.zarr")
    for one in (catalog, stored):
        assert one["filter"].values.tolist() == ["hsc2017-g", "mine"] and set(one["filter_light"].values) == {GIVEN}
        curves = catalog_curves(one)
        assert one["filter_curve"].values.tolist() == [curve_digest(curve) for curve in curves]
        np.testing.assert_allclose(curves[1].wave, load_filter(mine).wave)
        np.testing.assert_allclose(curves[1].transmission, [0, 0.8, 1, 0])
        observed, error, limit = measured(one, "mine")
        np.testing.assert_allclose(observed[1:], MAGS["r"][1:], rtol=1e-6)
        np.testing.assert_allclose(error[1:], 0.2, rtol=1e-5)
        assert limit.tolist() == [1] + [0] * (N - 1) and np.isnan(one["photometry"].values[0, 1])
        assert observed[0] == pytest.approx(24.5 - 2.5 * np.log10(2), abs=1e-4)
    assert "photometry mine [mag(AB)]" in text and "photometry hsc2017-g" in text
    assert main(["info", str(tmp_path / "out.zarr")]) == 0


@pytest.mark.parametrize(
    ("unit", "keys", "to_file"),
    [
        ("AB mag", "", lambda m: m),
        ("Vega mag", "vega_to_ab = { ukidss-J = 0.938, ukidss-K = 1.9 }", lambda m: m - np.array([0.938, 1.9])),
        ("nanomaggies", "", lambda m: 10 ** (-0.4 * (m - 22.5))),
        ("uJy", "", lambda m: 10 ** (-0.4 * (m - 23.9))),
        ("counts", "zero_point = { ukidss-J = 25, ukidss-K = 26 }", lambda m: 10 ** (-0.4 * (m - np.array([25, 26])))),
        (
            "luptitude",
            "softening = 1e-10",
            lambda m: -MAG * (np.arcsinh(10 ** (-0.4 * m) / 2e-10) + np.log(1e-10)),
        ),
    ],
)
def test_all_units_of_photometry_give_the_same_magnitudes(unit, keys, to_file):
    magnitudes = np.stack([MAGS["J"], MAGS["K"]], 1)
    values = to_file(magnitudes)
    frame = pd.DataFrame({"J_x": values[:, 0], "K_x": values[:, 1]})
    map = f'[photometry]\nfilters = ["ukidss-J", "ukidss-K"]\npattern = "{{band}}_x"\nunit = "{unit}"\nexact = true\n{keys}\n'
    catalog = read(frame, map).catalog
    np.testing.assert_allclose(catalog["photometry"], magnitudes, atol=1e-4)
    assert "photometry_observed" not in catalog


def test_sections_of_several_units_become_one_photometry_and_what_lacks_errors_is_as_good_as_exact():
    frame = pd.DataFrame(
        {"g": MAGS["g"], "W": 10 ** (-0.4 * (MAGS["W"] - 22.5)), "W_ivar": 4.0, "J": MAGS["J"] - 0.91, "ebv": 0.1}
    )
    frame.loc[2, "W_ivar"] = 0.0
    map = """
    [[photometry]]
    columns = { hsc2017-g = "g" }
    unit = "AB mag"
    exact = true
    [[photometry]]
    columns = { wise2010-W1 = "W" }
    inverse_variance = { wise2010-W1 = "W_ivar" }
    unit = "nanomaggies"
    instrument = "WISE"
    [[photometry]]
    filters = { J = "twomass-J" }
    pattern = "{band}"
    error = 0.3
    unit = "Vega mag"
    vega_to_ab = { J = 0.91 }
    ebv = "ebv"
    error_floor = 0.4
    """
    catalog = read(frame, map).catalog
    assert catalog["filter"].values.tolist() == ["hsc2017-g", "wise2010-W1", "twomass-J"]
    observed, error, _ = measured(catalog, "hsc2017-g")
    np.testing.assert_allclose(observed, MAGS["g"], rtol=1e-6)
    assert (error < 1e-5).all()
    observed, error, limit = measured(catalog, "wise2010-W1")
    flux = frame["W"].values
    assert np.isnan(observed[2]) and not limit.any()
    np.testing.assert_allclose(np.delete(error, 2), np.delete(MAG * 0.5 / flux, 2), rtol=1e-4)
    observed, error, _ = measured(catalog, "twomass-J")
    row = parse_map(map).table["photometry 3"]
    np.testing.assert_allclose(observed, MAGS["J"] - 0.1 * extinction_per_ebv(row, "G23"), atol=1e-4)
    np.testing.assert_allclose(error, 0.5, rtol=1e-4)
    assert catalog["photometry_observed"].attrs["survey_title"] == "WISE, as measured"


@pytest.mark.parametrize(
    ("section", "says"),
    [
        ('columns = { hsc2017-q = "g" }', "unknown filter 'hsc2017-q'.*Did you mean 'hsc2017-"),
        ('columns = { "absent.txt" = "g" }', "'absent.txt' cannot be read"),
        ('columns = { hsc2017-g = "g_mga" }', "unknown column 'g_mga'.*Did you mean 'g_mag'"),
        ('filters = ["hsc2017-g", "hsc2017-g"]\ncolumns = ["g_mag", "r_mag"]', "the filter 'hsc2017-g' twice"),
        ('filters = ["hsc2017-g", "hsc2017-z"]\ncolumns = ["g_mag"]', "names 1 columns for the filters hsc2017-g, hsc2017-z"),
        ('filters = ["hsc2017-g", "sdss2010-g"]\npattern = "{band}_mag"', "does not tell hsc2017-g, sdss2010-g apart"),
        ('filters = ["hsc2017-g"]\ncolumns = { hsc2017-z = "g_mag" }', "unknown filter in .photometry. columns 'hsc2017-z'"),
        ('filters = ["hsc2017-g", "hsc2017-z"]\ncolumns = { hsc2017-g = "g_mag" }', "columns has none for hsc2017-z"),
        ('pattern = "{band}_mag"', "needs its filters, as filters = "),
        ('filters = ["hsc2017-g"]\npattern = "{band}_mag"\neror = "x"', "unknown key in .photometry. 'eror'.*'error'"),
    ],
)
def test_what_a_map_cannot_say_of_filters_is_refused_in_one_line(section, says):
    frame = pd.DataFrame({"g_mag": MAGS["g"], "r_mag": MAGS["r"]})
    with pytest.raises(CatalogError, match=says) as error:
        read(frame, f'[photometry]\n{section}\nunit = "AB mag"\n')
    assert "\n" not in str(error.value)


def test_a_filter_is_in_one_section_and_a_map_from_elsewhere_names_no_files(mine):
    twice = '[[photometry]]\ncolumns = { hsc2017-g = "g" }\nunit = "AB mag"\n' * 2
    with pytest.raises(CatalogError, match=r"\[photometry 2\] has the filter 'hsc2017-g', as \[photometry\] does"):
        parse_map(twice)
    with pytest.raises(CatalogError, match="no filter of the library"):
        read(
            pd.DataFrame({"g": MAGS["g"]}),
            f'photometry = {{ columns = {{ "{mine}" = "g" }}, unit = "AB mag" }}\n',
            filter_files=False,
        )


def test_photometry_that_a_map_does_not_use_is_named():
    frame = pd.DataFrame({"g_mag": MAGS["g"], "IRAC_CH1_FLUX": 1.0, "J": MAGS["J"], "e_J": 0.1, "strange": 1.0})
    unused = read(frame, 'photometry = { columns = { hsc2017-g = "g_mag" }, unit = "AB mag" }\n').unused
    assert all("the map does not use it" in unused[name] for name in ("IRAC_CH1_FLUX", "J"))
    assert "the map does not use it" not in unused["strange"]


def test_filters_are_not_added_to_galaxies_without_spectra():
    catalog = read(pd.DataFrame({"g": MAGS["g"]}), 'photometry = { columns = { hsc2017-g = "g" }, unit = "AB mag" }\n').catalog
    with pytest.raises(CatalogError, match="no spectra, 'sed'.*a model predicts those"):
        add_photometry(catalog, [load_filter("vista-Ks")])


# -- without a map -----------------------------------------------------------------------------------------------------------
def columns():
    """HSC, VISTA's J and Ks, WISE's fluxes and the two that nobody can know."""
    found = {f"HSC_{band}_MAG": MAGS[band] for band in HSC} | {f"HSC_{band}_MAGERR": np.full(N, 0.1) for band in HSC}
    found |= {"UVISTA_J_MAG": MAGS["J"], "UVISTA_J_MAGERR": np.full(N, 0.2), "UVISTA_Ks_MAG": MAGS["K"]}
    found |= {"UVISTA_Ks_MAGERR": np.full(N, 0.3), "IRAC_CH1_MAG": MAGS["W"], "IRAC_CH1_MAGERR": np.full(N, 0.1)}
    return found | {"H_mag": MAGS["H"], "W2_mag": MAGS["W"], "OMEGACAM_U_mag": MAGS["g"], "z_spec": np.full(N, 0.5)}


def test_names_tell_filters_and_what_they_do_not_tell_is_named_with_the_line_of_a_map():
    found = read(pd.DataFrame(columns()))
    names = [*HSC.values(), "vista-J", "vista-Ks", "spitzer-irac1"]
    assert found.catalog["filter"].values.tolist() == names
    np.testing.assert_allclose(measured(found.catalog, "vista-Ks")[0], MAGS["K"], rtol=1e-6)
    np.testing.assert_allclose(measured(found.catalog, "vista-Ks")[1], 0.3, rtol=1e-5)
    unused = "\n".join(found.report.unused)
    assert "H_mag: of which instrument is not known (" in unused and 'columns = { vista-H = "H_mag" }' in unused
    assert "ukidss-H" in unused and "twomass-H" in unused and "H_mag" in found.unused
    assert "W2_mag: WISE's, of Vega's system as a rule" in unused and "vega_to_ab = { wise2010-W2 = 3.339 }" in unused
    assert any("to take its g r i z y as LSST's, say as_lsst=True" in line for line in found.cautions)


def test_the_order_of_columns_changes_nothing():
    every = columns()
    other = dict(sorted(every.items(), key=lambda one: one[0][::-1]))
    one, two = (read(pd.DataFrame(table)).catalog for table in (every, other))
    assert one.drop_attrs().equals(two.drop_attrs())


def test_no_column_is_dropped_in_silence():
    frame = pd.DataFrame(columns() | {"Bcfh12k": MAGS["g"], "dBcfh12k": np.full(N, 0.1)})
    found = read(frame)
    used = {match.column for match in found.matches}
    errors = {f"{name}ERR" for name in used}
    assert set(frame.columns) - used - errors <= set(found.unused)
    assert "in no filter that its name tells" in found.unused["Bcfh12k"]


def test_bands_of_no_known_instrument_alone_are_refused_with_their_candidates():
    with pytest.raises(CatalogError, match="of which instrument is not known .*twomass-J.*photometry. columns = "):
        read(pd.DataFrame({"J_mag": MAGS["J"], "H_mag": MAGS["H"]}))


def test_lsst_stays_lsst_and_others_stand_beside_it():
    frame = pd.DataFrame(
        {f"mag_{band}_lsst": MAGS[band] for band in "grizy"} | {"mag_J_vista": MAGS["J"], "mag_g_sdss": MAGS["g"]}
    )
    catalog = read(frame).catalog
    np.testing.assert_allclose(catalog["lsst"].sel(band="g"), MAGS["g"], rtol=1e-6)
    assert set(catalog["filter"].values) == {"vista-J", "sdss2010-g"}
    catalog = read(pd.DataFrame(columns()), as_lsst=True).catalog
    assert "photometry" not in catalog and np.isfinite(catalog["lsst"].sel(band="g")).all()


def test_an_inferred_map_is_a_map_and_gives_the_same_catalog(tmp_path):
    frame = pd.DataFrame(columns() | {"FLUX_W1": np.full(N, 5.0)})
    found = read(frame)
    again = read(frame, found.map_text)
    assert found.catalog.drop_attrs().equals(again.catalog.drop_attrs())
    path = write_catalog(found.catalog, tmp_path / "a.zarr.zip")
    assert open_catalog(path).drop_attrs().equals(found.catalog.drop_attrs())
