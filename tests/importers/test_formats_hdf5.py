"""HDF5 as RAIL, astropy, pandas and h5py write it: groups of datasets, records, masks, what is no column."""

import gzip
from pathlib import Path

import h5py
import numpy as np
import pytest
from astropy import units as u
from astropy.table import MaskedColumn, QTable, Table
from whole_table import as_text, whole

from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.table import read

pytestmark = pytest.mark.slow  # together they take a good part of the quick loop

IDS = [1237648720693755908, -5, 2**63 - 1]


@pytest.fixture
def file(tmp_path):
    with h5py.File(tmp_path / "a.hdf5", "w") as file:
        yield file


def closed(file):
    path = file.filename
    file.close()
    return path


def test_a_group_of_datasets_is_found_and_its_columns_are_called_by_either_name(file):
    for name in ("mag_i_lsst", "mag_err_i_lsst", "redshift"):
        file[f"photometry/{name}"] = np.array([0.5, 0.25, 0.75])
    file["photometry/id"] = IDS
    path = closed(file)
    table = whole(path)
    assert table.names == [f"photometry/{name}" for name in ("id", "mag_err_i_lsst", "mag_i_lsst", "redshift")]
    assert table.numbers["photometry/id"].tolist() == IDS and table.n_rows == 3
    maps = [
        'id = "id"\nredshift = { column = "redshift" }',
        'id = "photometry/id"\nredshift = { column = "photometry/redshift" }',
    ]
    for text in (*maps, 'group = "photometry"\n' + maps[0]):
        done = read(path, text)
        np.testing.assert_allclose(done.catalog["redshift"], [0.5, 0.25, 0.75])
        assert done.catalog["galaxy"].values.tolist() == IDS
        assert not any(name.endswith(("id", "redshift")) for name in done.unused)


def test_a_short_name_that_two_groups_have_is_asked_for_in_full(file):
    file["a/z"], file["b/z"], file["b/m"] = [1.0, 2.0], [3.0, 4.0], [5.0, 6.0]
    path = closed(file)
    assert whole(path).names == ["a/z", "b/m", "b/z"]
    with pytest.raises(CatalogError, match=r"unknown column 'z'; allowed: a/z"):
        read(path, 'redshift = { column = "z" }')


def test_what_has_other_rows_or_is_no_column_is_named_and_the_rest_is_read(file):
    file["z"], file["m"] = [0.1, 0.2], [1.0, 2.0]
    file["h"] = 0.7
    file["wave"] = np.arange(5.0)
    file["cube"] = np.zeros((2, 3, 4))
    file["wide"] = np.arange(6.0).reshape(2, 3)
    file["phase"] = [1j, 2j]
    file.create_dataset("ragged", (2,), h5py.vlen_dtype(float))
    file["ragged"][0], file["ragged"][1] = [1.0], [2.0, 3.0]
    file["where"] = np.array([file["z"].ref, file["m"].ref], dtype=h5py.ref_dtype)
    table = whole(closed(file))
    assert table.names == ["m", "wide", "z"] and table.numbers["wide"].shape == (2, 3)
    assert table.unusable["h"] == "is a single value and no column"
    assert table.unusable["wave"].startswith("has 5 rows and 'cube' has 2")
    assert "3 x 4" in table.unusable["cube"] and "complex" in table.unusable["phase"]
    assert "lists of different lengths: row 1 does not hold 1 values" in table.unusable["ragged"]
    assert "refers to other places" in table.unusable["where"]


def test_texts_flags_big_endian_numbers_and_lists_of_one_length_are_read(file):
    file["name"] = ["é", "NGC 1"]
    file["code"] = np.array([b"a ", b"b"])
    file["flag"] = np.array([True, False])
    file["big"] = np.array([2**60 + 1, 7], ">i8")
    lists = h5py.vlen_dtype(np.float32)
    file.create_dataset("same", (2,), lists)
    file["same"][0], file["same"][1] = [1, 2], [3, 4]
    file["mag"] = np.array([21.5, 22.5], ">f4")
    file["mag"].attrs["unit"] = "mag"
    file["n"] = np.array([3, -1])
    file["n"].attrs["_FillValue"] = -1
    table = whole(closed(file))
    assert as_text(table.texts["name"]) == ["é", "NGC 1"] and as_text(table.texts["code"]) == ["a", "b"]
    assert table.numbers["flag"].tolist() == [True, False] and table.numbers["big"].tolist() == [2**60 + 1, 7]
    assert table.numbers["big"].dtype.isnative and table.numbers["same"].tolist() == [[1, 2], [3, 4]]
    assert table.units == {"mag": "mag"} and np.isnan(table.numbers["n"][1])


@pytest.mark.parametrize("path", ["__astropy_table__", "data", "a/b"])
def test_what_astropy_writes_is_read_with_masks_and_units(tmp_path, path):
    table = QTable({"id": IDS, "flux": [1.0, 2.0, 3.0] * u.nJy, "mag": [21.0, 22.0, 23.0] * u.ABmag})
    table["n"] = MaskedColumn([1, 2, 3], mask=[0, 1, 0])
    table["x"] = MaskedColumn([1.0, 2.0, 3.0], mask=[0, 0, 1], unit="mag")
    table["name"] = MaskedColumn(["a", "bé", "c"], mask=[1, 0, 0])
    table["colours"] = np.arange(6.0).reshape(3, 2)
    table.write(tmp_path / "a.h5", path=path, serialize_meta=True)
    found = whole(tmp_path / "a.h5")
    assert found.names == table.colnames and found.units == {"flux": "nJy", "mag": "mag(AB)", "x": "mag"}
    assert found.numbers["id"].tolist() == IDS
    np.testing.assert_array_equal(found.numbers["n"], [1, np.nan, 3])
    np.testing.assert_array_equal(found.numbers["x"], [1, 2, np.nan])
    assert as_text(found.texts["name"]) == ["", "bé", "c"] and as_text(found.texts["n"]) == ["1", "", "3"]
    assert found.numbers["colours"].tolist() == [[0, 1], [2, 3], [4, 5]]


def test_of_several_tables_the_map_says_which(tmp_path):
    for i, name in enumerate(("train", "test")):
        Table({"z": [0.1 * (i + 1)] * 3}).write(tmp_path / "a.h5", path=name, append=i > 0, serialize_meta=True)
    with pytest.raises(CatalogError, match="holds several tables .*write in the map which: group = "):
        whole(tmp_path / "a.h5")
    assert whole(tmp_path / "a.h5", group="test").numbers["z"].tolist() == [0.2] * 3


def as_pandas_fixed(file):
    """As DataFrame.to_hdf(key="df") writes it: blocks of columns, names, an index with a name, texts as a pickle."""
    group = file.create_group("df")
    group.attrs.update({"pandas_type": np.bytes_(b"frame"), "nblocks": 3, "encoding": np.bytes_(b"UTF-8")})
    group["axis0"] = np.array([b"id", b"z", b"mag", b"name"])
    group["axis1"] = np.array([5, 6, 7])
    group["axis1"].attrs["name"] = np.bytes_(b"objid")
    group["block0_items"], group["block0_values"] = np.array([b"id"]), np.array(IDS)[:, None]
    group["block1_items"] = np.array([b"z", b"mag"])
    group["block1_values"] = np.array([[0.5, 21.0], [np.nan, 22.0], [0.75, 23.0]])
    group["block2_items"] = np.array([b"name"])
    group.create_dataset("block2_values", (1,), h5py.vlen_dtype(np.uint8))


def as_pandas_table(file):
    """As DataFrame.to_hdf(key="df", format="table") writes it: records of blocks, whose names are a pickle of texts."""
    dtype = [("index", "i8"), ("values_block_0", "i8", (1,)), ("values_block_1", "f8", (2,)), ("name", "S3")]
    records = [(5 + i, [IDS[i]], row, b"abc") for i, row in enumerate([(0.5, 21), (np.nan, 22), (0.75, 23)])]
    file["df/table"] = np.array(records, dtype)
    file["df"].attrs["pandas_type"] = np.bytes_(b"frame_table")
    file["df/table"].attrs["values_block_0_kind"] = np.bytes_(b"(lp0\nVid\np1\na.")
    file["df/table"].attrs["values_block_1_kind"] = np.bytes_(b"(lp0\nVz\np1\naVmag\np2\na.")
    file["df/_i_table/index/ranges"] = np.zeros((0, 2), int)


@pytest.mark.parametrize("write", [as_pandas_fixed, as_pandas_table])
def test_what_pandas_writes_is_read_and_what_it_pickles_is_named(file, write):
    write(file)
    table = whole(closed(file))
    assert table.numbers["id"].tolist() == IDS and table.numbers["mag"].tolist() == [21, 22, 23]
    np.testing.assert_array_equal(table.numbers["z"], [0.5, np.nan, 0.75])
    if write is as_pandas_fixed:
        assert table.names[0] == "objid" and "kept by pandas as a pickle" in table.unusable["name"]
    else:
        assert as_text(table.texts["name"]) == ["abc"] * 3


def test_names_that_pandas_pickled_are_read_as_text_and_nothing_is_run(file):
    as_pandas_table(file)
    file["df/table"].attrs["values_block_1_kind"] = np.bytes_(b"cos\nsystem\n(S'true'\ntR.")
    with pytest.raises(CatalogError, match="names of columns cannot be read; write it again with DataFrame.to_parquet"):
        whole(closed(file))


def test_a_packed_file_is_unpacked_and_read(tmp_path, file):
    file["z"] = [0.5, 0.75]
    path = closed(file)
    (tmp_path / "b.h5.gz").write_bytes(gzip.compress(Path(path).read_bytes()))
    assert whole(tmp_path / "b.h5.gz").numbers["z"].tolist() == [0.5, 0.75]


def test_columns_as_vaex_keeps_them_have_their_own_names(file):
    for name, values in (("z", [0.5, 0.75]), ("g", [21.0, 22.0])):
        file[f"table/columns/{name}/data"] = values
        file[f"table/columns/{name}"].attrs["unit"] = "mag" if name == "g" else ""
    table = whole(closed(file))
    assert table.names == ["g", "z"] and table.units == {"g": "mag"}
