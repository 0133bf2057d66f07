"""Tables that a program has in memory: DataFrames of any types, astropy's tables, Arrow, records of numpy."""

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from astropy import units as u
from astropy.coordinates import SkyCoord
from astropy.table import MaskedColumn, QTable, Table
from astropy.time import Time
from whole_table import as_text, whole

from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.table import read

pytestmark = pytest.mark.slow  # together they take a good part of the quick loop

IDS = [1237648720693755908, -5, 2**63 - 1]


def test_a_dataframe_is_read_whatever_keeps_its_columns():
    frame = pd.DataFrame(
        {
            "i": pd.array([1, None, IDS[0]], "Int64"),
            "u": np.array([2**64 - 1, 1, 2], np.uint64),
            "f": pd.array([1.5, None, 2.0], "Float64"),
            "f4": np.array([1.5, np.nan, 2.0], np.float32),
            "big": np.array([1, 2, 3], ">i4"),
            "b": pd.array([True, None, False], "boolean"),
            "s": pd.array(["a", None, "c"], "string"),
            "c": pd.Categorical(["x", None, "y"]),
            "c2": pd.Categorical([3, 4, 3]),
            "arrow": pd.array([1, None, 3], "int64[pyarrow]"),
            "arrow_text": pd.array(["a", None, "b"], pd.ArrowDtype(pa.string())),
            "mixed": [1, "NA", 2.5],
            "ids": pd.Series([IDS[0], None, 3], dtype=object),
            "lists": [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]],
            "arrays": [np.array([1, 2]), np.array([3, 4]), np.array([5, 6])],
            "sparse": pd.arrays.SparseArray([0.0, 0.0, 1.0]),
        }
    )
    table = whole(frame)
    assert table.names == list(frame.columns) and not table.unusable and table.n_rows == 3
    assert as_text(table.texts["i"]) == ["1", "", str(IDS[0])] and table.numbers["u"].tolist() == [2**64 - 1, 1, 2]
    assert table.numbers["f4"].dtype == np.float32 and table.numbers["big"].tolist() == [1, 2, 3]
    for name, values in (
        ("f", [1.5, np.nan, 2]),
        ("f4", [1.5, np.nan, 2]),
        ("b", [1, np.nan, 0]),
        ("c2", [3, 4, 3]),
        ("arrow", [1, np.nan, 3]),
        ("lists", [[1, 2], [3, 4], [5, 6]]),
        ("arrays", [[1, 2], [3, 4], [5, 6]]),
        ("sparse", [0, 0, 1]),
    ):
        np.testing.assert_array_equal(table.numbers[name], values, err_msg=name)
    assert as_text(table.texts["s"]) == ["a", "", "c"] and as_text(table.texts["c"]) == ["x", "", "y"]
    assert as_text(table.texts["arrow_text"]) == ["a", "", "b"]
    assert as_text(table.texts["mixed"]) == ["1", "NA", "2.5"] and as_text(table.texts["ids"]) == [str(IDS[0]), "", "3"]


def test_columns_of_a_dataframe_that_are_of_no_use_are_named():
    frame = pd.DataFrame(
        {
            "when": pd.to_datetime(["2026-01-01", None]),
            "zone": pd.to_datetime(["2026-01-01", "2026-01-02"]).tz_localize("UTC"),
            "phase": [1j, 2j],
            "things": [object(), object()],
            "ragged": [[1], [2, 3]],
            "span": pd.interval_range(0, 2),
            "z": [0.5, 0.6],
        }
    )
    table = whole(frame)
    assert table.names == ["span.left", "span.right", "z"] or table.names == ["z"]
    assert {"when", "zone", "phase", "things", "ragged", "span"} <= set(table.unusable)
    assert "lists of different lengths" in table.unusable["ragged"] and "times" in table.unusable["when"]
    assert "complex" in table.unusable["phase"]


def test_an_index_with_a_name_is_a_column_and_levels_of_names_are_joined():
    frame = pd.DataFrame(
        {("mag", "u"): [21.0], ("mag", "g"): [22.0], ("z", ""): [0.5], 7: [1]}, index=pd.Index([9], name="objid")
    )
    assert whole(frame).names == ["objid", "mag_u", "mag_g", "z", "7"]
    both = pd.DataFrame({"z": [0.5]}, index=pd.MultiIndex.from_tuples([(1, 2)], names=["tract", None]))
    assert whole(both).names == ["tract", "z"]
    assert whole(pd.DataFrame({"z": [0.5, 0.6]}).iloc[1:]).names == ["z"]


def test_units_of_a_dataframe_are_its_attributes():
    frame = pd.DataFrame({"f": [1.0]})
    frame.attrs["units"] = {"f": u.nJy}
    assert whole(frame).units == {"f": "nJy"}


def test_columns_of_one_name_are_refused_only_if_they_are_asked_for():
    frame = pd.DataFrame([[0.5, 1, 2]], columns=["z", "x", "x"])
    assert read(frame, 'redshift = { column = "z" }').catalog["redshift"].values == pytest.approx([0.5])
    with pytest.raises(CatalogError, match="2 columns named 'x'"):
        read(frame, 'redshift = { column = "x" }')


def test_an_astropy_table_is_read_with_masks_quantities_and_byte_order():
    table = QTable({"id": np.array(IDS, ">i8"), "flux": [1.0, 2.0, 3.0] * u.nJy, "mag": [21.0, 22.0, 23.0] * u.ABmag})
    table["n"] = MaskedColumn([1, 2, IDS[0]], mask=[0, 1, 0])
    table["x"] = MaskedColumn(np.array([1, 2, 3], ">f4"), mask=[0, 0, 1])
    table["name"] = MaskedColumn(["a", "bb", "c"], mask=[0, 1, 0])
    table["code"] = np.array([b"a", b"b ", b"c"])
    table["colours"] = MaskedColumn(np.arange(6.0).reshape(3, 2), mask=[[0, 1], [0, 0], [1, 1]])
    table["lists"] = np.array([[1, 2], [3, 4], [5, 6], None], object)[:3]
    table["where"] = SkyCoord([1, 2, 3], [4, 5, 6], unit="deg")
    table["when"] = Time([2450000.5] * 3, format="jd")
    table["cube"] = np.zeros((3, 2, 2))
    table["phase"] = [1j, 2j, 3j]
    for size in (1000, 2):
        found = whole(table, size)
        assert found.units == {"flux": "nJy", "mag": "mag(AB)", "where.ra": "deg", "where.dec": "deg"}
        assert found.numbers["id"].tolist() == IDS and found.numbers["id"].dtype.isnative
        assert as_text(found.texts["n"]) == ["1", "", str(IDS[0])] and as_text(found.texts["name"]) == ["a", "", "c"]
        assert as_text(found.texts["code"]) == ["a", "b", "c"]
        np.testing.assert_array_equal(found.numbers["x"], [1, 2, np.nan])
        np.testing.assert_array_equal(found.numbers["colours"], [[0, np.nan], [2, 3], [np.nan] * 2])
        assert found.numbers["lists"].tolist() == [[1, 2], [3, 4], [5, 6]]
        assert found.numbers["where.dec"].tolist() == [4, 5, 6]
    assert set(found.unusable) == {"where", "when", "cube", "phase"}


def test_a_masked_quantity_is_missing_where_it_is_masked():
    from astropy.utils.masked import Masked

    table = QTable({"flux": Masked([1.0, 2.0] * u.nJy, mask=[False, True])})
    np.testing.assert_array_equal(whole(table).numbers["flux"], [1, np.nan])


@pytest.mark.parametrize(
    "source",
    [
        pa.table({"id": IDS, "z": [0.5, None, 0.75]}),
        np.array([(IDS[0], 0.5), (IDS[1], np.nan), (IDS[2], 0.75)], [("id", ">i8"), ("z", "f4")]),
        np.rec.array([(IDS[0], 0.5), (IDS[1], np.nan), (IDS[2], 0.75)], dtype=[("id", "i8"), ("z", "f8")]),
        Table({"id": IDS, "z": [0.5, np.nan, 0.75]}),
        pd.DataFrame({"id": IDS, "z": [0.5, np.nan, 0.75]}),
    ],
    ids=["arrow", "records", "recarray", "astropy", "pandas"],
)
def test_a_table_in_memory_becomes_a_catalog_as_a_file_does(source):
    done = read(source, 'id = "id"\nredshift = { column = "z" }')
    assert done.catalog["galaxy"].values.tolist() == IDS
    np.testing.assert_array_equal(done.catalog["redshift"], np.array([0.5, np.nan, 0.75], np.float32))


def test_what_is_no_table_and_what_is_for_files_is_refused():
    for thing in ([1, 2], {"z": 1}, None, 3, np.zeros(3)):
        with pytest.raises(CatalogError, match="a table is a path, a pandas DataFrame or an astropy Table; found"):
            whole(thing)
    with pytest.raises(CatalogError, match="hdu = 1, which is for files"):
        whole(pd.DataFrame({"z": [1.0]}), hdu=1)


def test_a_table_without_rows_or_columns_has_none():
    for table in (pd.DataFrame(), pd.DataFrame({"z": []}), Table(), Table({"z": np.empty(0)}), pa.table({"z": pa.nulls(0)})):
        found = whole(table)
        assert found.n_rows == 0 and not found.numbers
