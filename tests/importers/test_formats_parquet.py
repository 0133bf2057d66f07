"""Parquet as pandas, pyarrow and astropy write it: nulls, nested columns, dictionaries, units, tables in parts."""

import datetime
import decimal

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy import units as u
from astropy.table import MaskedColumn, QTable, Table
from whole_table import as_text, whole

from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.table import read

pytestmark = pytest.mark.slow  # together they take a good part of the quick loop

IDS = [1237648720693755908, -5, 2**63 - 1]


def written(tmp_path, columns, **options):
    table = columns if isinstance(columns, pa.Table) else pa.table(columns)
    pq.write_table(table, tmp_path / "a.parquet", **options)
    return tmp_path / "a.parquet"


@pytest.mark.parametrize("row_group_size", [1, 2, 1000])
def test_nulls_are_missing_and_whole_numbers_stay_whole_where_they_are_names(tmp_path, row_group_size):
    columns = {
        "id": pa.array(IDS),
        "some": pa.array([IDS[0], None, 3]),
        "big": pa.array([2**64 - 1, None, 0], pa.uint64()),
        "flux": pa.array([1.5, None, np.nan], pa.float32()),
        "half": pa.array([np.float16(1.5), None, np.float16(2)], pa.float16()),
        "flag": pa.array([True, None, False]),
        "name": pa.array(["a", None, "é"]),
        "kind": pa.array(["x", None, "x"]).dictionary_encode(),
        "level": pa.array([3, None, 3]).dictionary_encode(),
        "price": pa.array([decimal.Decimal("1.25"), None, decimal.Decimal("-2.5")]),
        "raw": pa.array([b"ab", None, b"c"]),
        "never": pa.nulls(3),
    }
    read = whole(written(tmp_path, columns, row_group_size=row_group_size))
    assert read.names == list(columns) and not read.unusable and read.n_rows == 3
    assert read.numbers["id"].tolist() == IDS and as_text(read.texts["id"]) == as_text(IDS)
    assert as_text(read.texts["some"]) == [str(IDS[0]), "", "3"]
    assert as_text(read.texts["big"]) == [str(2**64 - 1), "", "0"]
    for name, values in (
        ("some", [IDS[0], np.nan, 3]),
        ("flux", [1.5, np.nan, np.nan]),
        ("half", [1.5, np.nan, 2]),
        ("flag", [1, np.nan, 0]),
        ("level", [3, np.nan, 3]),
        ("price", [1.25, np.nan, -2.5]),
        ("never", [np.nan] * 3),
    ):
        np.testing.assert_array_equal(read.numbers[name], values, err_msg=name)
    assert as_text(read.texts["name"]) == ["a", "", "é"] and as_text(read.texts["kind"]) == ["x", "", "x"]
    assert as_text(read.texts["raw"]) == ["ab", "", "c"] and as_text(read.texts["flag"]) == ["True", "", "False"]


def test_lists_of_one_length_are_rows_and_others_are_named(tmp_path):
    fixed = pa.array([[1.0, 2.0], None, [5.0, None]], pa.list_(pa.float64(), 2))
    columns = {
        "same": pa.array([[1, 2], [3, 4], [5, 6]]),
        "holes": pa.array([[1.0, None], None, [5.0, 6.0]]),
        "large": pa.array([[1.0], [2.0], [3.0]], pa.large_list(pa.float32())),
        "fixed": fixed,
        "ragged": pa.array([[1], [2, 3], []]),
        "nested": pa.array([[[1.0]], [[2.0]], [[3.0]]]),
        "objects": pa.array([[{"a": 1}]] * 3),
        "times": pa.array([[datetime.datetime(2026, 1, 1)]] * 3),
    }
    read = whole(written(tmp_path, columns))
    assert read.names == ["same", "holes", "large", "fixed"]
    assert read.numbers["same"].tolist() == [[1, 2], [3, 4], [5, 6]] and read.numbers["large"].shape == (3, 1)
    np.testing.assert_array_equal(read.numbers["holes"], [[1, np.nan], [np.nan, np.nan], [5, 6]])
    np.testing.assert_array_equal(read.numbers["fixed"], [[1, 2], [np.nan, np.nan], [5, np.nan]])
    assert "lists of different lengths: row 1 does not hold 1 values" in read.unusable["ragged"]
    assert "nested lists" in read.unusable["nested"] and "nested lists" in read.unusable["objects"]
    assert "times" in read.unusable["times"]


def test_lists_that_turn_ragged_late_are_refused_with_their_row(tmp_path):
    path = written(tmp_path, {"v": [[1.0, 2.0]] * 1500 + [[1.0]], "z": [0.5] * 1501})
    with pytest.raises(CatalogError, match="column 'v' has lists of different lengths: row 1500 does not hold 2 values"):
        whole(path, 1500)


def test_fields_of_a_struct_are_columns_and_the_struct_is_named(tmp_path):
    struct = [{"flux": [1.0, 2.0], "z": 0.5, "deep": {"n": 1}}, None, {"flux": [3.0, 4.0], "z": None, "deep": {"n": 3}}]
    read_ = whole(written(tmp_path, {"spec": pa.array(struct), "spec.own": [7, 8, 9], "z": [0.1, 0.2, 0.3]}))
    assert read_.names == ["spec.flux", "spec.z", "spec.deep.n", "spec.own", "z"]
    assert read_.unusable["spec"] == "is a struct (nested); its parts are the columns spec.flux, spec.z, spec.deep"
    np.testing.assert_array_equal(read_.numbers["spec.flux"], [[1, 2], [np.nan, np.nan], [3, 4]])
    np.testing.assert_array_equal(read_.numbers["spec.z"], [0.5, np.nan, np.nan])
    np.testing.assert_array_equal(read_.numbers["spec.deep.n"], [1, np.nan, 3])
    assert read_.numbers["spec.own"].tolist() == [7, 8, 9]
    with pytest.raises(CatalogError, match=r"\[redshift\] column 'spec' is a struct \(nested\); its parts are"):
        read(tmp_path / "a.parquet", 'redshift = { column = "spec" }')
    catalog = read(tmp_path / "a.parquet", 'redshift = { column = "spec.z" }').catalog
    np.testing.assert_array_equal(catalog["redshift"], np.array([0.5, np.nan, np.nan], np.float32))


def test_times_and_maps_are_named(tmp_path):
    columns = {
        "when": pa.array([datetime.datetime(2026, 1, 1)]),
        "day": pa.array([datetime.date(2026, 1, 1)]),
        "map": pa.array([[("a", 1)]], pa.map_(pa.string(), pa.int64())),
        "z": [0.5],
    }
    read = whole(written(tmp_path, columns))
    assert read.names == ["z"] and set(read.unusable) == {"when", "day", "map"}


def test_what_pandas_writes_is_read_with_its_index_and_units(tmp_path):
    frame = pd.DataFrame(
        {
            "n": pd.array([1, None, IDS[0]], "Int64"),
            "x": pd.array([1.5, None, 2.5], "Float64"),
            "ok": pd.array([True, None, False], "boolean"),
            "name": pd.array(["a", None, "c"], "string"),
            "kind": pd.Categorical(["p", None, "q"]),
        },
        index=pd.Index(IDS, name="objectId"),
    )
    frame.attrs["units"] = {"x": "nJy"}
    frame.to_parquet(tmp_path / "a.parquet")
    read = whole(tmp_path / "a.parquet")
    assert set(read.names) == {*frame.columns, "objectId"} and read.units == {"x": "nJy"}
    assert read.numbers["objectId"].tolist() == IDS
    assert as_text(read.texts["n"]) == ["1", "", str(IDS[0])] and as_text(read.texts["kind"]) == ["p", "", "q"]
    np.testing.assert_array_equal(read.numbers["x"], [1.5, np.nan, 2.5])
    np.testing.assert_array_equal(read.numbers["ok"], [1, np.nan, 0])


def test_what_astropy_writes_is_read_with_masks_and_units(tmp_path):
    table = QTable({"id": IDS, "flux": [1.0, 2.0, 3.0] * u.nJy, "mag": [21.0, 22.0, 23.0] * u.ABmag})
    table["n"] = MaskedColumn([1, 2, 3], mask=[0, 1, 0])
    table["name"] = MaskedColumn(["a", "bb", "c"], mask=[0, 1, 0])
    table["colours"] = np.arange(6.0).reshape(3, 2)
    table.write(tmp_path / "a.parquet")
    read = whole(tmp_path / "a.parquet")
    assert read.names == table.colnames and read.units == {"flux": "nJy", "mag": "mag(AB)"}
    np.testing.assert_array_equal(read.numbers["n"], [1, np.nan, 3])
    assert as_text(read.texts["name"]) == ["a", "", "c"] and as_text(read.texts["n"]) == ["1", "", "3"]
    assert read.numbers["colours"].shape == (3, 2)


def test_units_in_a_votable_within_parquet_are_units(tmp_path):
    about = {name: {"unit": unit, "ucd": "", "description": "", "utype": ""} for name, unit in (("f", "nJy"), ("z", ""))}
    Table({"f": [1.0], "z": [0.5]}).write(tmp_path / "a.parquet", format="parquet.votable", metadata=about)
    assert whole(tmp_path / "a.parquet").units == {"f": "nJy"}


def test_units_of_single_fields_are_units(tmp_path):
    schema = pa.schema([pa.field("g_psfFlux", pa.float64(), metadata={"unit": "nJy"}), pa.field("z", pa.float64())])
    assert whole(written(tmp_path, pa.table({"g_psfFlux": [1.0], "z": [0.1]}, schema))).units == {"g_psfFlux": "nJy"}


@pytest.mark.parametrize("name", ["A.PARQUET", "a.pq", "part-0", "a.parq"])
def test_a_parquet_file_is_known_by_its_bytes(tmp_path, name):
    pq.write_table(pa.table({"id": IDS}), tmp_path / name)
    assert whole(tmp_path / name).numbers["id"].tolist() == IDS


def test_a_folder_of_parts_is_one_table_with_what_its_folders_say(tmp_path):
    frame = pd.DataFrame({"tract": [10, 10, 9, 9], "patch": ["a", "b", "a", "a"], "id": [*IDS, 4], "z": [0.1, 0.2, 0.3, 0.4]})
    frame.to_parquet(tmp_path / "objects", partition_cols=["tract", "patch"])
    (tmp_path / "objects" / "_metadata").write_bytes(b"")
    (tmp_path / "objects" / "properties.txt").write_text("not a part")
    read = whole(tmp_path / "objects")
    assert read.names == ["id", "z", "tract", "patch"] and read.n_rows == 4
    assert read.numbers["id"].tolist() == [IDS[2], 4, IDS[0], IDS[1]]
    assert read.numbers["tract"].tolist() == [9, 9, 10, 10] and as_text(read.texts["patch"]) == ["a", "a", "a", "b"]
    (tmp_path / "empty").mkdir()
    with pytest.raises(CatalogError, match="is a folder without Parquet files"):
        whole(tmp_path / "empty")
    (tmp_path / "empty" / "zarr.json").write_text("{}")
    with pytest.raises(CatalogError, match="is a Zarr store and no table"):
        whole(tmp_path / "empty")
    pq.write_table(pa.table({"other": [1]}), tmp_path / "objects" / "more.parquet")
    with pytest.raises(CatalogError, match="has other columns than"):
        whole(tmp_path / "objects")
