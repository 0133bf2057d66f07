"""What nobody observed costs nothing: neither memory nor disk, through choosing, writing and opening."""

import numpy as np
import pytest
import xarray as xr

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.catalog.schema import build_catalog, validate
from mosaic_explorer.catalog.unobserved import choose_galaxies, is_constant, without_observation
from mosaic_explorer.catalog.writing import write_catalog
from mosaic_explorer.errors import CatalogError


@pytest.fixture
def magnitudes():
    """A million galaxies of which only magnitudes are known: their spectra alone would take 3.7 GB."""
    return build_catalog({"lsst": np.full((1_000_000, 6), 24, np.float32)})


def test_a_million_galaxies_without_spectra_take_the_memory_of_their_magnitudes(magnitudes):
    validate(magnitudes)
    assert without_observation(magnitudes) == [name for name in magnitudes.data_vars if name != "lsst"]
    assert magnitudes["sed"].shape == (1_000_000, 921) and np.isnan(magnitudes["sed"].values[7, 3])
    some = choose_galaxies(magnitudes, np.array([5, 3, 999_999]))
    assert is_constant(some["sed"].values) and some["sed"].shape == (3, 921)
    np.testing.assert_array_equal(some["galaxy"], [5, 3, 999_999])
    assert list(some.data_vars) == list(magnitudes.data_vars)


@pytest.mark.parametrize("name", ["a.zarr", "a.zarr.zip"])
def test_a_store_leaves_out_what_nobody_observed_and_is_whole(magnitudes, tmp_path, name):
    some = magnitudes.isel(galaxy=slice(0, 9000))
    path = write_catalog(some, tmp_path / name)
    assert (path.stat().st_size if path.is_file() else sum(f.stat().st_size for f in path.rglob("*"))) < 200_000
    for again in (open_catalog(path), open_catalog(path, rows=[8999, 0])):
        assert is_constant(again["sed"].values) and not is_constant(again["lsst"].values)
        assert again["sed"].attrs == some["sed"].attrs
    xr.testing.assert_identical(open_catalog(path), some)
    if path.is_dir():
        assert np.isnan(xr.open_zarr(path, consolidated=False)["sed"].isel(galaxy=7).values).all(), "other readers see NaN"


def test_a_piece_that_is_lost_is_missed_beside_variables_without_any(magnitudes, tmp_path):
    path = write_catalog(magnitudes.isel(galaxy=slice(0, 9000)), tmp_path / "a.zarr")
    next(file for file in (path / "lsst" / "c").rglob("*") if file.is_file()).unlink()
    with pytest.raises(CatalogError, match="'lsst' lacks 1 of its"):
        open_catalog(path)


def test_values_that_are_all_impossible_are_counted_over_all_galaxies():
    catalog = build_catalog({"redshift": np.full(40, 0.5)})
    catalog["lsst"] = catalog["lsst"].copy(data=np.broadcast_to(np.float32(99.0), (40, 6)))
    with pytest.raises(CatalogError, match="in 40 of 40 galaxies"):
        validate(catalog)
