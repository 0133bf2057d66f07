"""FITS tables as cameras, archives and astropy write them: nulls, scales, unsigned numbers, arrays, units."""

import gzip
import warnings

import numpy as np
import pytest
from astropy import units as u
from astropy.coordinates import SkyCoord
from astropy.io import fits
from astropy.table import MaskedColumn, QTable, Table
from astropy.time import Time
from whole_table import as_text, whole

from mosaic_explorer.errors import CatalogError

pytestmark = pytest.mark.slow  # together they take a good part of the quick loop

IDS = [1237648720693755908, -5, 2**63 - 1]


def written(tmp_path, *columns, name="a.fits", **header):
    table = fits.BinTableHDU.from_columns(columns)
    table.header.update(header)
    table.writeto(tmp_path / name)
    return tmp_path / name


@pytest.mark.parametrize(("form", "null"), [("B", 255), ("I", -999), ("J", -999), ("K", -(2**63))])
def test_the_null_of_whole_numbers_is_missing(tmp_path, form, null):
    column = fits.Column("n", form, null=null, array=np.array([1, null, 3], np.int64))
    read = whole(written(tmp_path, column))
    np.testing.assert_array_equal(read.numbers["n"], [1, np.nan, 3])
    assert as_text(read.texts["n"]) == ["1", "", "3"]


@pytest.mark.parametrize(("form", "dtype"), [("I", ">i2"), ("J", ">i4"), ("K", ">i8"), ("B", "u1")])
def test_a_null_is_told_before_values_are_scaled(tmp_path, form, dtype):
    """Values n of which 0.01 n + 20 is meant; 99 is stored where there is none."""
    stored = np.array([(100,), (99,), (-50 if form != "B" else 50,)], [("mag", dtype)])
    table = fits.BinTableHDU(stored)
    for key, value in (("TSCAL1", 0.01), ("TZERO1", 20.0), ("TNULL1", 99)):
        table.header[key] = value
    table.writeto(tmp_path / "a.fits")
    read = whole(tmp_path / "a.fits")
    np.testing.assert_allclose(read.numbers["mag"], [21, np.nan, 19.5 if form != "B" else 20.5])


@pytest.mark.parametrize("dtype", [np.uint16, np.uint32, np.uint64])
def test_numbers_without_sign_stay_whole_and_their_null_is_missing(tmp_path, dtype):
    values = np.array([0, np.iinfo(dtype).max, 7], dtype)
    Table({"n": values}).write(tmp_path / "a.fits")
    read = whole(tmp_path / "a.fits")
    assert read.numbers["n"].tolist() == values.tolist() and as_text(read.texts["n"]) == as_text(values)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        Table({"n": MaskedColumn(values, mask=[0, 0, 1])}).write(tmp_path / "b.fits")
    again = whole(tmp_path / "b.fits")
    assert np.isnan(again.numbers["n"][2]) and as_text(again.texts["n"]) == [*as_text(values)[:2], ""]


@pytest.mark.parametrize(("null", "missing"), [(32767, [False, False, True]), (-32768, [True, False, False])])
def test_the_null_of_numbers_without_sign_is_what_is_stored_as_the_standard_says(tmp_path, null, missing):
    stored = np.array([(-32768,), (0,), (32767,)], [("n", ">i2")])
    table = fits.BinTableHDU(stored)
    table.header["TZERO1"], table.header["TNULL1"] = 32768, null
    table.writeto(tmp_path / "a.fits")
    assert np.isnan(whole(tmp_path / "a.fits").numbers["n"]).tolist() == missing


def test_ids_of_64_bits_texts_and_logical_columns_are_what_they_were(tmp_path):
    columns = [
        fits.Column("id", "K", array=IDS),
        fits.Column("name", "12A", array=["NGC 1  ", "", "M 31"]),
        fits.Column("seen", "L", array=[True, False, True]),
        fits.Column("flux", "E", unit="nanomaggy", array=[1.5, np.nan, -2.0]),
    ]
    read = whole(written(tmp_path, *columns))
    assert read.numbers["id"].tolist() == IDS and as_text(read.texts["id"]) == as_text(IDS)
    assert as_text(read.texts["name"]) == ["NGC 1", "", "M 31"]
    assert read.numbers["seen"].tolist() == [True, False, True]
    assert read.numbers["flux"].dtype == np.float32 and read.numbers["flux"].dtype.isnative
    assert read.units == {"flux": "nanomaggy"} and read.n_rows == 3


def test_a_logical_value_that_is_neither_is_missing(tmp_path):
    path = written(tmp_path, fits.Column("seen", "L", array=[True, False, True]))
    data = bytearray(path.read_bytes())
    data[data.rindex(b"TFT") + 2] = 0
    path.write_bytes(data)
    np.testing.assert_array_equal(whole(path).numbers["seen"], [1, 0, np.nan])


def test_arrays_of_variable_length_are_read_if_they_are_of_one(tmp_path):
    def arrays(*rows):
        out = np.empty(len(rows), object)
        out[:] = [np.array(row, np.float32) for row in rows]
        return out

    columns = [
        fits.Column("spectrum", "PE()", array=arrays([1, 2, 3], [4, 5, 6], [7, 8, 9])),
        fits.Column("some", "QD()", array=arrays([1, 2], [], [5, 6])),
        fits.Column("ragged", "PE()", array=arrays([1, 2], [3], [4, 5])),
        fits.Column("z", "D", array=[0.1, 0.2, 0.3]),
    ]
    for size in (1000, 1):
        read = whole(written(tmp_path, *columns, name=f"{size}.fits"), size if size > 1 else 3)
        assert read.numbers["spectrum"].tolist() == [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
        np.testing.assert_array_equal(read.numbers["some"], [[1, 2], [np.nan] * 2, [5, 6]])
        assert "ragged" not in read.names
        assert "variable-length arrays of different lengths: row 1 does not hold 2 values" in read.unusable["ragged"]


def test_columns_that_are_no_numbers_and_no_texts_are_named(tmp_path):
    columns = [
        fits.Column("bits", "3X", array=np.zeros((2, 3), bool)),
        fits.Column("complex", "C", array=[1j, 2j]),
        fits.Column("matrix", "6D", dim="(3,2)", array=np.zeros((2, 2, 3))),
        fits.Column("row", "3D", dim="(3,1)", array=np.arange(6.0).reshape(2, 1, 3)),
        fits.Column("z", "D", array=[0.1, 0.2]),
    ]
    read = whole(written(tmp_path, *columns))
    assert read.names == ["row", "z"] and read.numbers["row"].tolist() == [[0, 1, 2], [3, 4, 5]]
    assert "bits" in read.unusable["bits"] and "complex" in read.unusable["complex"]
    assert "array of 2 x 3" in read.unusable["matrix"]


def test_an_ascii_table_is_read_with_its_nulls(tmp_path):
    columns = [
        fits.Column("id", "I20", ascii=True, array=IDS),
        fits.Column("mag", "F8.3", ascii=True, null="-99.000", array=[21.5, -99.0, 22.25], unit="mag"),
        fits.Column("name", "A6", ascii=True, array=["a", "b c", ""]),
        fits.Column("e", "D20.10", ascii=True, array=[1e-30, 2.0, 3e30]),
    ]
    fits.TableHDU.from_columns(columns).writeto(tmp_path / "a.fits")
    read = whole(tmp_path / "a.fits")
    assert read.numbers["id"].tolist() == IDS and read.units == {"mag": "mag"}
    np.testing.assert_array_equal(read.numbers["mag"], [21.5, np.nan, 22.25])
    assert as_text(read.texts["name"]) == ["a", "b c", ""]
    np.testing.assert_allclose(read.numbers["e"], [1e-30, 2, 3e30])


def test_what_astropy_writes_is_read_with_masks_units_and_parts(tmp_path):
    table = QTable({"id": IDS, "flux": [1.0, 2.0, 3.0] * u.nJy, "mag": [21.0, 22.0, 23.0] * u.ABmag})
    table["n"] = MaskedColumn([1, 2, 3], mask=[0, 1, 0])
    table["x"] = MaskedColumn([1.0, 2.0, 3.0], mask=[0, 1, 0], unit="mag")
    table["name"] = MaskedColumn(["a", "bb", "c"], mask=[0, 1, 0])
    table["place"] = SkyCoord([1, 2, 3], [4, 5, 6], unit="deg")
    table["when"] = Time([2450000.5, 2450001.5, 2450002.5], format="jd")
    table["colours"] = np.arange(6.0).reshape(3, 2)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table.write(tmp_path / "a.fits")
    read = whole(tmp_path / "a.fits")
    np.testing.assert_array_equal(read.numbers["n"], [1, np.nan, 3])
    np.testing.assert_array_equal(read.numbers["x"], [1, np.nan, 3])
    assert as_text(read.texts["name"]) == ["a", "", "c"] and as_text(read.texts["n"]) == ["1", "", "3"]
    assert read.numbers["place.ra"].tolist() == [1, 2, 3] and read.numbers["colours"].shape == (3, 2)
    assert {name: read.units[name] for name in ("flux", "mag", "x")} == {"flux": "nJy", "mag": "mag(AB)", "x": "mag"}


@pytest.mark.parametrize("name", ["A.FITS", "a.fit", "a.FITS.gz", "a.fits.gz", "catalog", "a.fts"])
def test_a_fits_file_is_known_by_its_bytes_packed_or_not(tmp_path, name):
    data = written(tmp_path, fits.Column("id", "K", array=IDS), name="x.fits").read_bytes()
    (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith("gz") else data)
    assert whole(tmp_path / name).numbers["id"].tolist() == IDS


def test_a_table_without_rows_has_none(tmp_path):
    read = whole(
        written(tmp_path, fits.Column("z", "D", array=np.empty(0)), fits.Column("v", "PE()", array=np.empty(0, object)))
    )
    assert read.n_rows == 0 and "z" in read.names and not read.numbers


def test_a_table_that_is_compressed_in_tiles_says_how_to_unpack_it(tmp_path):
    with pytest.raises(CatalogError, match="compressed in tiles.*funpack"):
        whole(written(tmp_path, fits.Column("z", "D", array=[0.1]), ZTABLE=True))


def test_the_table_of_sextractors_ldac_is_read_and_other_tables_are_named(tmp_path):
    head = fits.BinTableHDU.from_columns([fits.Column("Field Header Card", "80A", array=["SIMPLE"])], name="LDAC_IMHEAD")
    table = fits.BinTableHDU.from_columns([fits.Column("Z_B", "E", array=[0.5, 0.6])], name="LDAC_OBJECTS")
    other = fits.BinTableHDU.from_columns([fits.Column("X", "E", array=[1.0])], name="FIELDS")
    fits.HDUList([fits.PrimaryHDU(), head, table, other]).writeto(tmp_path / "a.fits")
    read = whole(tmp_path / "a.fits")
    assert read.names == ["Z_B"] and read.words.endswith("2 rows (other tables, read with hdu = ...: FIELDS)")
    assert whole(tmp_path / "a.fits", hdu="fields").names == ["X"]


def test_arrays_that_lie_outside_of_the_file_are_not_fetched(tmp_path):
    arrays = np.empty(2, object)
    arrays[:] = [np.ones(3, np.float32), np.ones(3, np.float32)]
    columns = [fits.Column("v", "PE()", array=arrays), fits.Column("z", "D", array=[0.1, 0.2])]
    path = written(tmp_path, *columns)
    data = bytearray(path.read_bytes())
    at = fits.open(path)[1].fileinfo()["datLoc"]
    data[at : at + 4] = (2**30).to_bytes(4, "big")
    path.write_bytes(data)
    read = whole(path)
    assert read.names == ["z"] and "lie outside of the file" in read.unusable["v"]
