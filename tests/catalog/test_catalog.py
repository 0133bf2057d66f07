"""Catalogs: what is let in, how they are stored, one galaxy by hand."""

import numpy as np
import pytest
from galaxies import random_catalog, with_value

import mosaic_explorer as me
from mosaic_explorer.catalog import open_catalog, validate, write_catalog
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.store import EMBEDDED
from mosaic_explorer.errors import CatalogError


def test_the_package_carries_3000_held_out_galaxies_in_at_most_12_mb(catalog):
    assert catalog.sizes["galaxy"] == 3000
    assert set(catalog["split"].values) == {"test"}
    assert EMBEDDED.stat().st_size <= 12e6
    assert np.isfinite(catalog_values(catalog, me.Mask.none().table)).all()
    assert catalog.attrs["physics_version"] and catalog.attrs["seed"] == 1


def test_held_out_galaxies_are_within_what_the_catalog_promises(catalog):
    assert catalog["redshift"].min() >= 0.01 and 4 < catalog["redshift"].max() <= 6
    assert 9 <= catalog["log_halo_mass"].min() < 10 and catalog["lsst"].sel(band="i").max() < 27.001
    assert catalog["sfh"].min() >= -4 and catalog["lsst"].max() <= 32


@pytest.mark.parametrize("name", ["a.zarr", "a.zarr.zip"])
def test_what_is_written_is_read_back(tmp_path, name):
    catalog = random_catalog(7)
    write_catalog(catalog, tmp_path / name, chunk=3)
    again = open_catalog(tmp_path / name)
    for variable in catalog.data_vars:
        np.testing.assert_array_equal(again[variable].values, catalog[variable].values)
    assert again["sed"].attrs["units"] == "log10(Jy)"
    assert open_catalog(tmp_path / name, split="test").sizes["galaxy"] == 2
    assert [p.name for p in tmp_path.iterdir()] == [name]  # nothing is left beside it


def test_a_failed_write_leaves_nothing(tmp_path, monkeypatch):
    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("xarray.Dataset.to_zarr", full)
    with pytest.raises(CatalogError, match="No space left"):
        write_catalog(random_catalog(3), tmp_path / "a.zarr")
    assert not list(tmp_path.iterdir())


def test_an_existing_catalog_is_never_overwritten(tmp_path):
    write_catalog(random_catalog(3), tmp_path / "a.zarr")
    with pytest.raises(CatalogError, match="exists already"):
        write_catalog(random_catalog(3), tmp_path / "a.zarr")


def _without(name):
    return lambda c: c.drop_vars(name)


def _with_unit(name, unit):
    return lambda c: c.assign({name: c[name].assign_attrs(units=unit)})


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_without("sfh"), r"lacks 'sfh' \[log10\(Msun/yr\)\]"),
        (lambda c: c.rename({"spherex": "sperex"}), "lacks 'spherex'.*Is it 'sperex'"),
        (_with_unit("sed", "erg/s"), r"'sed' has unit 'erg/s'; expected 'log10\(Jy\)'"),
        (with_value("lsst", np.inf), r"'lsst' has infinite values in 1 of 5 galaxies \(rows 2"),
        (with_value("lsst", -99.0), "'lsst' has values outside 5 to 60.*found -99"),
        (with_value("redshift", -1.0), "'redshift' has values outside 0 to 20"),
        (lambda c: c.isel(wavelength=slice(0, 900)), "'sed' has 900 values along wavelength; expected 921"),
        (lambda c: c.assign_coords(wavelength=c.wavelength * 2), "'wavelength' runs from 2000"),
        (lambda c: c.assign_coords(band=list("ugrizx")), "'band' is u, g, r, i, z, x; expected u, g"),
        (lambda c: c.isel(galaxy=slice(0, 0)), "0 galaxies"),
        (lambda c: c.assign(split=("galaxy", ["dev"] * 5)), "'split' holds 'dev'; allowed: train, test"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line_that_names_it(spoil, words):
    with pytest.raises(CatalogError, match=words) as refused:
        validate(spoil(random_catalog(5)))
    assert "\n" not in str(refused.value)


def test_a_file_that_is_no_catalog_is_refused(tmp_path):
    (tmp_path / "a.zarr.zip").write_bytes(b"not a zip")
    with pytest.raises(CatalogError, match="cannot be read as a Zarr catalog"):
        open_catalog(tmp_path / "a.zarr.zip")
    with pytest.raises(CatalogError, match="there is no catalog at"):
        open_catalog(tmp_path / "b.zarr")


@pytest.mark.parametrize("name", ["t.csv", "t.parquet", "t.fits"])
@pytest.mark.parametrize("is_there", [True, False])
def test_a_table_in_a_catalogs_place_is_refused_with_the_command_that_imports_it(tmp_path, name, is_there):
    path = tmp_path / name
    if is_there:
        path.write_text("redshift\n0.5\n")
    with pytest.raises(CatalogError, match=f"mosaic import table .*{name} --map MAP.toml --out .*t.zarr"):
        open_catalog(path)


def test_one_galaxy_by_hand_knows_only_what_it_is_told():
    galaxy = me.galaxy(redshift=0.7, lsst=[24.1, 23.9, 23.2, 22.8, 22.6, 22.5])
    assert galaxy.sizes["galaxy"] == 1
    assert float(galaxy["lsst"].sel(band="r")[0]) == pytest.approx(23.2)
    assert np.isnan(galaxy["sed"]).all()


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"lst": [24] * 6}, "unknown variable 'lst'.*Did you mean 'lsst'"),
        ({"lsst": [24] * 5}, r"'lsst' has shape \(5,\); expected 6 values"),
        ({"redshift": "far"}, "'redshift' must be numbers"),
        ({"lsst": [24, 24, 24, 24, 24, -99]}, "values outside"),
    ],
)
def test_an_impossible_galaxy_is_refused(values, words):
    with pytest.raises(CatalogError, match=words):
        me.galaxy(**values)


def test_some_galaxies_are_read_in_the_order_asked_for(few, tmp_path):
    write_catalog(few, tmp_path / "few.zarr", chunk=5)
    rows = [7, 2, 11]
    some = open_catalog(tmp_path / "few.zarr", rows=rows)
    for name in few.data_vars:
        np.testing.assert_array_equal(some[name].values, few[name].values[rows])
    with pytest.raises(CatalogError, match="has the rows 0 to 11; found 12"):
        open_catalog(tmp_path / "few.zarr", rows=[12])


def test_a_lost_or_truncated_piece_is_told_and_never_read_as_zeros(few, tmp_path):
    write_catalog(few, tmp_path / "few.zarr", chunk=5)
    pieces = sorted((tmp_path / "few.zarr" / "sed" / "c").rglob("*/0"))
    pieces[1].write_bytes(pieces[1].read_bytes()[:100])
    with pytest.raises(CatalogError, match="cannot be read as a Zarr catalog"):
        open_catalog(tmp_path / "few.zarr")
    pieces[1].unlink()
    with pytest.raises(CatalogError, match="'sed' lacks 1 of its 3 pieces"):
        open_catalog(tmp_path / "few.zarr")
