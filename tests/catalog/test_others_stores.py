"""Stores that others wrote, with xarray and zarr as they come: whatever these leave out, what is whole opens."""

import shutil
from pathlib import Path

import numpy as np
import pytest
import xarray as xr
import zarr
from galaxies import random_catalog

from mosaic_explorer.catalog import open_catalog, write_catalog
from mosaic_explorer.catalog.schema import build_catalog
from mosaic_explorer.catalog.store import replace_catalog
from mosaic_explorer.errors import CatalogError

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning", "ignore::zarr.errors.UnstableSpecificationWarning")


def with_gaps(n=40):
    """A catalog of which whole pieces, of five galaxies, are NaN or 0."""
    catalog = random_catalog(n)
    catalog["sed"][5:15] = np.nan
    catalog["sfh"][20:25] = 0.0
    catalog["redshift"][:] = 0.0
    return catalog


@pytest.mark.parametrize("zarr_format", [2, 3])
@pytest.mark.parametrize("consolidated", [True, False])
@pytest.mark.parametrize("as_zip", [True, False])
def test_pieces_that_hold_the_fill_value_alone_may_be_left_out(tmp_path, zarr_format, consolidated, as_zip):
    catalog, path = with_gaps(), tmp_path / "others.zarr"
    few = catalog.drop_encoding().chunk(galaxy=5)
    few.to_zarr(path, zarr_format=zarr_format, consolidated=consolidated, write_empty_chunks=False)
    if as_zip:
        path = Path(shutil.make_archive(str(path), "zip", path))
    xr.testing.assert_equal(open_catalog(path), catalog)
    xr.testing.assert_equal(open_catalog(path, rows=[22, 7]), catalog.isel(galaxy=[22, 7]))


def test_arrays_written_with_zarr_alone_open_with_their_fill_value(tmp_path):
    catalog = with_gaps()
    group = zarr.open_group(tmp_path / "plain.zarr", mode="w", zarr_format=3)
    for name, variable in catalog.variables.items():
        texts = variable.dtype.kind in "UOT"
        array = group.create_array(
            name,
            shape=variable.shape,
            chunks=(min(variable.shape[0], 5), *variable.shape[1:]),
            dtype=str if texts else variable.dtype,
            fill_value="" if texts else np.nan if variable.dtype.kind == "f" else 0,
            dimension_names=list(variable.dims),
            attributes=dict(variable.attrs),
        )
        array[:] = variable.values.astype(str) if texts else variable.values
    xr.testing.assert_equal(open_catalog(tmp_path / "plain.zarr"), catalog)


def test_what_is_selected_joined_or_extended_from_a_store_of_ours_opens(tmp_path):
    ours = write_catalog(with_gaps(), tmp_path / "ours.zarr", chunk=5)
    stored = xr.open_zarr(ours, consolidated=False)
    stored.isel(galaxy=slice(5, 15)).drop_encoding().to_zarr(tmp_path / "some.zarr")
    assert open_catalog(tmp_path / "some.zarr").sizes["galaxy"] == 10
    stored.to_zarr(tmp_path / "whole.zarr", consolidated=False)
    xr.testing.assert_equal(open_catalog(tmp_path / "whole.zarr"), open_catalog(ours))
    parts = [stored.isel(galaxy=slice(30, 40)), stored.isel(galaxy=slice(0, 10))]
    xr.concat(parts, "galaxy").drop_encoding().chunk(galaxy=5).to_zarr(tmp_path / "joined.zarr")
    assert open_catalog(tmp_path / "joined.zarr")["galaxy"].values.tolist() == [*range(30, 40), *range(10)]
    more = stored.assign_coords(galaxy=np.arange(100, 140)).load().drop_encoding()
    more.to_zarr(ours, append_dim="galaxy", consolidated=False)
    assert open_catalog(ours).sizes["galaxy"] == 80


def test_the_first_galaxy_alone_is_whole_though_its_number_is_the_fill_value(tmp_path):
    write_catalog(random_catalog(1), tmp_path / "one.zarr")
    assert open_catalog(tmp_path / "one.zarr")["galaxy"].values.tolist() == [0]


@pytest.mark.parametrize("name", ["a.zarr", "a.zarr.zip"])
def test_a_store_of_ours_from_before_pieces_were_counted_opens(tmp_path, name):
    catalog = with_gaps()
    path = write_catalog(catalog, tmp_path / "new.zarr", chunk=5)
    for count in path.glob("*/pieces"):
        count.unlink()
    xr.testing.assert_equal(open_catalog(path), catalog)


@pytest.mark.parametrize("lost", ["sed/c/1/0", "sfh/c/0/0", "galaxy/c/0", "lsst/c/0/0"])
def test_a_piece_of_ours_that_is_lost_is_damage(tmp_path, lost):
    path = write_catalog(with_gaps(), tmp_path / "a.zarr", chunk=5)
    replace_catalog(with_gaps(), path, chunk=5)
    (path / lost).unlink()
    with pytest.raises(CatalogError, match=f"is damaged: '{lost.partition('/')[0]}' lacks 1 of its"):
        open_catalog(path)


def test_a_count_that_is_no_number_is_damage(tmp_path):
    path = write_catalog(with_gaps(), tmp_path / "a.zarr")
    (path / "sed" / "pieces").write_text("many")
    with pytest.raises(CatalogError, match="'sed/pieces' holds no number"):
        open_catalog(path)


def test_galaxies_of_which_others_leave_out_all_spectra_take_no_memory_for_them(tmp_path):
    few = build_catalog({"redshift": np.linspace(0.1, 2, 3000)})
    few.load().chunk(galaxy=1000).to_zarr(tmp_path / "a.zarr", encoding={"sed": {"fill_value": np.nan}}, consolidated=False)
    again = open_catalog(tmp_path / "a.zarr")
    assert np.isnan(again["sed"].values).all()


def test_subsets_sorted_joined_and_renamed_galaxies_written_by_xarray_open(catalog, tmp_path):
    parts = {
        "subset": catalog.isel(galaxy=slice(100, 1250)),
        "sorted": catalog.sortby("redshift").isel(galaxy=slice(0, 70)),
        "joined": xr.concat([catalog.isel(galaxy=slice(0, 30)), catalog.isel(galaxy=slice(500, 530))], "galaxy"),
        "named": catalog.isel(galaxy=slice(0, 5)).drop_encoding().assign_coords(galaxy=[f"FIELD-{i:05d}é" for i in range(5)]),
    }
    for name, part in parts.items():
        part.to_zarr(tmp_path / f"{name}.zarr")
        again = open_catalog(tmp_path / f"{name}.zarr")
        np.testing.assert_array_equal(again["galaxy"].values.astype(str), part["galaxy"].values.astype(str))
        np.testing.assert_array_equal(again["lsst"], part["lsst"])
