"""`photometry` in a catalog: what it must be, on disk and back, added from stored spectra, by Python and by the command."""

import numpy as np
import pytest
import xarray as xr

from mosaic_explorer.catalog import open_catalog, validate, write_catalog
from mosaic_explorer.catalog.info import catalog_info, info_text
from mosaic_explorer.catalog.photometry_library import SIMULATED, STORED, add_photometry, with_photometry
from mosaic_explorer.catalog.writing import join_catalogs
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.photometry import choose_filters, curve_digest, load_filter

N = 6
FILTERS = [load_filter(name) for name in ("lsst2023-r", "sdss2010-z", "jwst-f200w")]


@pytest.fixture(scope="module")
def plain():
    return open_catalog(rows=range(N)).drop_vars(["photometry", "filter", "filter_curve", "filter_light"])


@pytest.fixture
def catalog(plain):
    return with_photometry(plain, np.linspace(20, 40, 3 * N).reshape(N, 3), FILTERS, SIMULATED)


def test_magnitudes_stand_along_named_filters_and_stop_at_the_floor(catalog):
    data = validate(catalog)["photometry"]
    assert data.dims == ("galaxy", "filter") and data.attrs["units"] == "mag(AB)" and float(data.max()) == 32
    assert data["filter"].values.tolist() == ["lsst2023-r", "sdss2010-z", "jwst-f200w"]
    assert data["filter_curve"].values.tolist() == [curve_digest(curve) for curve in FILTERS]
    assert set(data["filter_light"].values) == {SIMULATED}
    assert data.attrs["source"] == "astro-sedpy 0.4.1; speclite 1.0.0"


def test_they_are_the_same_from_disk_whole_by_rows_joined_and_replaced(catalog, tmp_path):
    paths = [write_catalog(catalog.isel(galaxy=part), tmp_path / f"{i}.zarr.zip") for i, part in enumerate((slice(4), [4, 5]))]
    joined = join_catalogs(paths, tmp_path / "all.zarr", N, attrs={}, split=lambda joined: np.full(N, "test"))
    xr.testing.assert_equal(open_catalog(joined)["photometry"].drop_vars("galaxy"), catalog["photometry"].drop_vars("galaxy"))
    assert open_catalog(joined)["photometry"].attrs == catalog["photometry"].attrs
    some = open_catalog(joined, rows=[5, 0])
    np.testing.assert_array_equal(some["photometry"].values, catalog["photometry"].values[[5, 0]])
    assert "photometry" not in open_catalog(joined, only=["redshift"])
    assert "photometry" in open_catalog(joined, only=["photometry"])


def test_info_names_the_filters_and_says_how_faint_galaxies_are(catalog, tmp_path):
    told = catalog_info(write_catalog(catalog, tmp_path / "a.zarr"))
    assert told["filters"] == ["lsst2023-r", "sdss2010-z", "jwst-f200w"]
    row = next(row for row in told["variables"] if row["name"] == "photometry")
    assert row["modality"] == "photometry" and row["values"] == 3 and row["at_floor"] > 0
    assert "photometry in 3 filters\n  lsst2023-r, sdss2010-z, jwst-f200w" in info_text(told, 100)
    assert len(catalog_info()["filters"]) == 100


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda c: c.drop_vars(["filter", "filter_curve", "filter_light"]), "needs the coordinate 'filter'"),
        (lambda c: c.assign_coords(filter=[1, 2, 3]), "needs the coordinate 'filter'"),
        (lambda c: c.assign_coords(filter=["a", "b", "a"]), "names 'a' more than once"),
        (lambda c: c.assign_coords(filter=["a", "", "b"]), "an empty name at place 1"),
        (lambda c: c.assign(photometry=c["photometry"].T), "dimensions .*expected .'galaxy', 'filter'"),
        (lambda c: c.assign(photometry=c["photometry"].drop_attrs()), "no units attribute; expected 'mag.AB.'"),
        (lambda c: c.assign(photometry=(c["photometry"] + 40).assign_attrs(units="mag(AB)")), "values outside 5 to 60"),
        (lambda c: c.assign(photometry_observed=c["photometry"]), "lacks 'photometry_error'"),
        (lambda c: c.drop_vars("photometry").assign(photometry_error=c["photometry"]), "lacks 'photometry'"),
    ],
)
def test_what_cannot_be_photometry_is_refused(catalog, change, says):
    with pytest.raises(CatalogError, match=says):
        validate(change(catalog))


def test_what_a_survey_measured_stands_beside_it(catalog):
    data = catalog["photometry"]
    observed = catalog.assign(
        photometry_observed=data,
        photometry_error=xr.full_like(data, 0.1).assign_attrs(units="mag"),
        photometry_limit=xr.zeros_like(data, dtype=np.int8).assign_attrs(units=""),
    )
    validate(observed)
    with pytest.raises(CatalogError, match="add filters first, then observe"):
        add_photometry(observed, [load_filter("vista-Ks")])


def test_filters_are_added_from_stored_spectra_as_the_catalog_s_own_magnitudes_are(plain):
    filters = [load_filter(name) for name in ("lsst2023-r", "lsst2023-y", "spherex-020", "spitzer-irac4")]
    done = []
    added = add_photometry(plain, filters, lambda count, total: done.append((count, total)))
    known = np.stack([plain["lsst"].values[:, 2], plain["lsst"].values[:, 5], plain["spherex"].values[:, 19]], 1)
    off = np.abs(added["photometry"].values[:, :3] - known)
    assert np.median(off) < 0.002 and off.max() < 0.05
    redshift = plain["redshift"].values
    np.testing.assert_array_equal(np.isnan(added["photometry"].values[:, 3]), 93_000 / (1 + redshift) > 50_000)
    assert set(added["filter_light"].values) == {STORED} and done == [(N, N)]
    more = validate(add_photometry(added, [load_filter("galex-nuv")]))
    assert more["filter"].values.tolist()[-1] == "galex-nuv" and more.sizes["filter"] == 5
    np.testing.assert_array_equal(more["photometry"].values[:, :4], added["photometry"].values)
    with pytest.raises(CatalogError, match="has magnitudes in 'galex-nuv' already"):
        add_photometry(more, [load_filter("galex-nuv")])


def test_hydrogen_between_is_as_the_catalog_says():
    far = int(np.argmin(np.abs(open_catalog(only=["redshift"])["redshift"].values - 2.8)))
    absorbed = open_catalog(rows=[far]).drop_vars(["photometry", "filter", "filter_curve", "filter_light"])
    free = absorbed.assign_attrs(light="stars; no IGM absorption")
    g, h = (load_filter(name) for name in ("suprime-IB464", "twomass-H"))
    dimmed = add_photometry(absorbed, [g, h])["photometry"].values - add_photometry(free, [g, h])["photometry"].values
    assert float(absorbed["redshift"][0]) > 2.6 and dimmed[0, 0] > 0.02 and abs(dimmed[0, 1]) < 1e-5


def test_the_command_adds_filters_beside_and_in_place_and_keeps_those_that_are_there(plain, tmp_path, capsys):
    path = write_catalog(plain, tmp_path / "a.zarr")
    mine = tmp_path / "mine.txt"
    mine.write_text("# wavelength [um] response\n0.50 0\n0.55 1\n0.60 0\n")
    assert main(["photometry", str(path), "--filters", f"irac,{mine}", "--out", str(tmp_path / "b.zarr")]) == 0
    out = capsys.readouterr().out
    assert "6 galaxies, magnitudes in 5 more filters" in out and "spitzer-irac4" in out and "mine" not in out
    assert "photometry" not in open_catalog(path)
    assert main(["photometry", str(tmp_path / "b.zarr"), "--filters", "irac,hsc2017-g"]) == 0
    assert "magnitudes in 1 more filters; it had 4 of them" in capsys.readouterr().out
    added = open_catalog(tmp_path / "b.zarr")
    assert added["filter"].values.tolist() == [*choose_filters("irac"), "mine", "hsc2017-g"]
    np.testing.assert_array_equal(added["sed"].values, plain["sed"].values)
    assert main(["photometry", str(tmp_path / "b.zarr"), "--filters", "irac"]) == 2
    assert "all of these 4 filters already" in capsys.readouterr().err
    assert main(["photometry", str(path), "--filters", "hsc2017-k"]) == 2
    assert "Did you mean 'hsc2017-" in capsys.readouterr().err
    assert main(["photometry", str(path)]) == 2 and "--filters are needed" in capsys.readouterr().err
    assert main(["photometry", "--list"]) == 0
    out = capsys.readouterr().out
    assert "jwst-f200w" in out and "survey: galex-fuv" in out
