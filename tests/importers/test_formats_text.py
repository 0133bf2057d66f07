"""Tables of text as people, archives and libraries write them: whatever separates values, wherever names stand."""

import bz2
import gzip
import lzma
import warnings

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from astropy import units as u
from astropy.table import MaskedColumn, QTable, Table
from whole_table import as_text, whole

from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.formats import text, text_rows

pytestmark = pytest.mark.slow  # left out of the quick loop

IDS = [1237648720693755908, 1237648720693755909, 7]
Z = [0.5, np.nan, 0.75]


def written(tmp_path, content, name="a.dat", encoding="utf8"):
    (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return tmp_path / name


def assert_galaxies(table, names=("id", "z")):
    """The three galaxies of above, ids digit by digit."""
    assert [name for name in table.names if not name.startswith("Unnamed")] == list(names)
    assert as_text(table.texts[names[0]]) == as_text(IDS)
    assert table.numbers[names[0]].tolist() == IDS
    np.testing.assert_array_equal(table.numbers[names[1]].astype(float), Z)


ROWS = "{0}{s}0.5\n{1}{s}nan\n{2}{s}0.75\n"


def rows(separator, form=ROWS):
    return form.format(*IDS, s=separator)


@pytest.mark.parametrize(
    "content",
    [
        "id,z\n" + rows(","),
        "id, z\n" + rows(" , "),
        "id\tz\n" + rows("\t"),
        "id;z\n" + rows(";"),
        "id|z\n" + rows("|"),
        "id z\n" + rows("   "),
        "  id   z\n\n" + rows(" \t "),
        "# id z\n" + rows(" "),
        "# id,z\n" + rows(","),
        "#id\tz\n" + rows("\t"),
        "## made by me, of 3 galaxies\n#\n# id z\n" + rows(" "),
        "# id z\n# - -\n" + rows(" "),
        "#Table1\nid,z\n" + rows(","),
        "# field A\n# AB magnitudes\nid,z\n" + rows(","),
        "% id z\n" + rows(" "),
        "My galaxies, version two, 2026\n\nid z\n" + rows(" "),
        "#  1 id\n#  2 z\n" + rows(" "),
        "#   1 id   Running number\n#   2 z    Redshift   []\n" + rows("  "),
        "# (1) id\n# (2) z\n" + rows(" "),
        "# Column 1: id\n# Column 2: z\n" + rows(" "),
        "| id | z |\n|---:|--:|\n" + rows(" | ", "| {0}{s}0.5 |\n| {1}{s}nan |\n| {2}{s}0.75 |\n"),
        "+----+---+\n| id | z |\n+----+---+\n" + rows(" | ", "|{0}{s}0.5|\n|{1}{s}nan|\n|{2}{s}0.75|\n") + "+----+---+\n",
        " id | z \n----+---\n" + rows(" | ", " {0}{s}0.5\n {1}{s}\n {2}{s}0.75\n") + "(3 rows)\n",
        "id\tz\n\t\n-----\t----\n" + rows("\t"),
        "id\tz\n19N\t5N\n" + rows("\t"),
        '"id","z"\n' + rows(",", '"{0}"{s}"0.5"\n"{1}"{s}""\n"{2}"{s}"0.75"\n'),
        "'id';'z'\n" + rows(";", "'{0}'{s}'0.5'\n'{1}'{s}\n'{2}'{s}'0.75'\n"),
        "sep=;\nid;z\n" + rows(";"),
        "id;z\n" + rows(";", "{0}{s}0,5\n{1}{s}\n{2}{s}7,5e-1\n"),
        "id,z\n" + rows(",", "# a\n{0}{s}+0.5\n# b\n{1}{s}\n{2}{s}7.5D-01\n"),
        ",id,z\n" + rows(",", "0,{0}{s}0.5\n1,{1}{s}\n2,{2}{s}0.75\n"),
        '"id" "z"\n' + rows(" ", '"1" {0}{s}0.5\n"2" {1}{s}nan\n"3" {2}{s}0.75\n'),
        "id,z\n" + rows(",", "{0}{s}0.5,\n{1}{s},\n{2}{s}0.75,\n"),
        "id,z\n\n" + rows(",") + "\n\n",
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_table_is_read_whatever_separates_values_and_wherever_its_names_stand(tmp_path, content, end):
    assert_galaxies(whole(written(tmp_path, content.replace("\n", end))))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1"])
def test_a_table_is_read_in_any_usual_encoding(tmp_path, encoding):
    content = "id,z,name\r\n" + rows(",", "{0}{s}0.5,é\r\n{1}{s},ü\r\n{2}{s}0.75,M 31\r\n")
    table = whole(written(tmp_path, content, "a.csv", encoding))
    assert_galaxies(table, ("id", "z", "name"))
    assert as_text(table.texts["name"]) == ["é", "ü", "M 31"]


def _zstd(data):
    sink = pa.BufferOutputStream()
    with pa.CompressedOutputStream(sink, "zstd") as packed:
        packed.write(data)
    return sink.getvalue().to_pybytes()


@pytest.mark.parametrize("name", ["a.CSV", "A.Dat", "a.cat", "a.tsv", "a.txt", "a.TBL", "a.asc", "catalog", "a.phot", "a.b.c"])
@pytest.mark.parametrize(
    ("ending", "pack"),
    [("", bytes), (".gz", gzip.compress), (".BZ2", bz2.compress), (".xz", lzma.compress), (".zst", _zstd), ("", gzip.compress)],
)
def test_the_bytes_of_a_file_say_what_it_is_and_its_suffix_need_not(tmp_path, name, ending, pack):
    assert_galaxies(whole(written(tmp_path, pack(("# id z\n" + rows(" ")).encode()), name + ending)))


TABLE = Table({"id": IDS, "z": MaskedColumn([0.5, 9, 0.75], mask=[0, 1, 0], unit="mag"), "name": ["NGC 1", "M 31", "é"]})


FORMS = ["basic", "commented_header", "csv", "fixed_width", "fixed_width_two_line", "tab", "rdb", "ipac", "mrt", "rst", "ecsv"]


@pytest.mark.parametrize("form", FORMS)
def test_what_astropy_writes_as_text_is_read_with_its_masks(tmp_path, form):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        TABLE.write(tmp_path / "a.txt", format=f"ascii.{form}")
    table = whole(tmp_path / "a.txt")
    assert_galaxies(table, ("id", "z", "name"))
    assert as_text(table.texts["z"]) == ["0.50" if form == "mrt" else "0.5", "", "0.75"]
    assert as_text(table.texts["name"]) == ["NGC 1", "M 31", "é"]
    assert table.units == ({"z": "mag"} if form in ("ipac", "mrt", "ecsv") else {})


@pytest.mark.parametrize("delimiter", [" ", ","])
def test_ecsv_keeps_units_masks_lists_and_quantities(tmp_path, delimiter):
    table = QTable({"id": IDS, "flux": [1.0, 2.0, 3.0] * u.nJy})
    table["mag"] = [21.0, 22.0, 23.0] * u.ABmag
    table["n"] = MaskedColumn([1, 2, 3], mask=[1, 0, 0])
    table["seen"] = MaskedColumn([True, False, True], mask=[0, 0, 1])
    table["name"] = MaskedColumn(["a b", 'c,"d"', "e"], mask=[0, 0, 1])
    table["colours"] = [[1.0, 2.0], [3.0, np.nan], [5.0, 6.0]]
    table.write(tmp_path / "a.ecsv", delimiter=delimiter)
    read = whole(tmp_path / "a.ecsv")
    assert read.names == table.colnames
    assert read.units == {"flux": "nJy", "mag": "mag(AB)"}
    assert read.numbers["id"].tolist() == IDS
    np.testing.assert_array_equal(read.numbers["n"], [np.nan, 2, 3])
    np.testing.assert_array_equal(read.numbers["seen"], [1, 0, np.nan])
    np.testing.assert_array_equal(read.numbers["colours"], table["colours"])
    assert as_text(read.texts["name"]) == ["a b", 'c,"d"', ""] and as_text(read.texts["n"]) == ["", "2", "3"]


def test_ecsv_whose_masks_are_columns_of_their_own_is_masked_by_them(tmp_path):
    table = Table({"x": MaskedColumn([1.0, 2.0], mask=[0, 1]), "n": MaskedColumn([1, 2], mask=[1, 0])})
    table.write(tmp_path / "a.ecsv", serialize_method="data_mask")
    read = whole(tmp_path / "a.ecsv")
    assert read.names == ["x", "n"]
    np.testing.assert_array_equal(read.numbers["x"], [1, np.nan])
    np.testing.assert_array_equal(read.numbers["n"], [np.nan, 2])


def test_of_eazys_two_lines_of_names_the_first_is_taken(tmp_path):
    content = "# id f_f300w e_f300w z_spec\n# id F10 E10 z_spec\n  1  1.70771e-01  7.44628e-02    -1.0000\n"
    assert whole(written(tmp_path, content, "a.cat")).names == ["id", "f_f300w", "e_f300w", "z_spec"]


def test_lephares_list_of_names_and_numbers_is_read(tmp_path):
    before = "# Creation date: Thu Apr 17 14:27:14 2025\n####### \n# CAT_LINES              : 1 100\n####### \n# Format: \n"
    listed = "# IDENT 1 Z_BEST 2 Z_BEST68_LOW 3 MAG_OBS()4-5 ERR_MAG_OBS()6-7 ZSPEC 8\n"
    topcat = "# Format topcat: \n# IDENT  Z_BEST  Z_BEST68_LOW  MAG_OBS0  MAG_OBS1  ERR_MAG_OBS0  ERR_MAG_OBS1  ZSPEC \n"
    row = "    112458   0.5093   0.0522   26.801   26.886   0.903   0.201   0.59524 \n"
    old = listed.replace("Z_BEST 2 ", "Z_BEST 2 ,\n# ").replace("1 ", "1 , ")
    for content in (before + listed + topcat + row, before + listed + row, before + old + row):
        names = whole(written(tmp_path, content, "a.out")).names
        assert names == ["IDENT", "Z_BEST", "Z_BEST68_LOW", "MAG_OBS0", "MAG_OBS1", "ERR_MAG_OBS0", "ERR_MAG_OBS1", "ZSPEC"]


def test_sextractors_columns_that_are_arrays_have_a_name_for_each_value(tmp_path):
    content = "#   1 NUMBER    Running object number\n#   2 MAG_APER  Fixed aperture magnitude vector   [mag]\n#   5 FLAGS\n"
    read = whole(written(tmp_path, content + "  1  21.1 21.5  21.9  0\n  2  22.1 22.5  22.9  3\n", "a.cat"))
    assert read.names == ["NUMBER", "MAG_APER", "MAG_APER_1", "MAG_APER_2", "FLAGS"] and read.units == {"MAG_APER": "mag"}
    assert read.numbers["MAG_APER_2"].tolist() == [21.9, 22.9]


def test_units_between_names_and_rows_are_units(tmp_path):
    content = "#\n#   VizieR\n\nid\tz\tgmag\n\t \tmag\n----\t----\t-----\n" + "1\t0.5\t22\n2\t\t23\n"
    assert whole(written(tmp_path, content, "a.tsv")).units == {"gmag": "mag"}


def test_words_stay_words_so_that_those_that_mean_missing_can_be_told(tmp_path):
    read = whole(written(tmp_path, "z,n,flag,seen\n0.5,1,True,T\nNA,--,False,F\n", "a.csv"))
    assert as_text(read.numbers["z"]) == ["0.5", "NA"] and as_text(read.numbers["n"]) == ["1", "--"]
    assert read.numbers["flag"].tolist() == [True, False] and read.numbers["seen"].tolist() == [True, False]


@pytest.mark.parametrize("ids", [[2**63 - 1, -5, 0], [2**64 - 1, 1, 2]])
def test_whole_numbers_of_64_bits_are_whole(tmp_path, ids):
    pd.DataFrame({"id": ids}).to_csv(tmp_path / "a.csv", index=False)
    read = whole(tmp_path / "a.csv")
    assert read.numbers["id"].tolist() == ids and as_text(read.texts["id"]) == as_text(ids)


def test_leading_zeros_stay_where_texts_are_asked_for(tmp_path):
    assert as_text(whole(written(tmp_path, "id,z\n007,1\n010,2\n", "a.csv")).texts["id"]) == ["007", "010"]


def test_what_has_no_lines_is_no_table_however_long_it_is(tmp_path, monkeypatch):
    with pytest.raises(CatalogError, match="holds a name of 50,000 characters"):
        whole(written(tmp_path, "a" * 50_000, "a.txt"))
    monkeypatch.setattr(text_rows, "MOST_LINE", 1000)
    monkeypatch.setattr(text_rows, "BLOCK", 100)
    with pytest.raises(CatalogError, match="a line of the file has more than 1,000 bytes"):
        whole(written(tmp_path, "id,z\n1,2\n" + "3" * 5000, "a.csv"))


@pytest.mark.parametrize(
    ("content", "name"),
    [("id,z\n" + rows(","), "a.csv"), ("# id z\n" + rows("  "), "a.cat"), ("id|z\n" + rows("|"), "a.txt"),
     ("id,z\r\n" + rows(",").replace("\n", "\r\n"), "a.csv"), ("id,z\r" + rows(",").replace("\n", "\r"), "a.csv")],
)  # fmt: skip
@pytest.mark.parametrize("block", range(1, 40, 3))
def test_blocks_may_end_anywhere(tmp_path, monkeypatch, content, name, block):
    monkeypatch.setattr(text_rows, "BLOCK", block)
    with text_rows.Rows(path := written(tmp_path, content, name), text.TextTable(path).layout) as read:
        assert read.read().replace(b" ", b",").replace(b"|", b",") == rows(",").encode()
    with text_rows.Rows(path := written(tmp_path, content.encode("utf-16"), name), text.TextTable(path).layout) as read:
        assert read.read().replace(b" ", b",").replace(b"|", b",") == rows(",").encode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("1 0.5\n2 0.6\n", "begins with numbers ('1'); its first line must hold names of columns"),
        ("# made by me\n1 0.5\n2 0.6\n", "the line '# made by me' names other than as many columns"),
        ("1,2\n3,4\n", "begins with numbers ('1')"),
        ("", "is empty"),
        (" \n\n", "is empty"),
        ("<!DOCTYPE html><html></html>", "is XML or a web page and no table of text"),
        ('<?xml version="1.0"?>\n<VOTABLE/>', "is XML"),
        ('{"a": [1]}', "is JSON"),
        ("\\begin{table}\na & b\n", "is LaTeX"),
        ("a b\n1 2\n3\n", "Expected 2 columns, got 1"),
        ("id,z\n1,2\n\n3,4,5\n", "row 1 (the first row is 0) is '3,4,5'. Expected 2 columns, got 3; mend that line"),
        ("# id z\n1 2\n# no\n3 4 # bad\n", "row 1 (the first row is 0) is '3 4 # bad'. Expected 2 columns, got 4"),
        (b"PK\x03\x04rest", "is a zip archive; unpack it"),
        (b"\x80\x04.", "unknown kind of table '.thing'; allowed: .parquet"),
        (gzip.compress(b"id,z\n1,2\n", mtime=0)[:-6], "cut short"),
    ],
)
def test_what_is_no_table_is_refused_in_one_line_that_says_why(tmp_path, content, words):
    with pytest.raises(CatalogError) as refused:
        whole(written(tmp_path, content, "a.thing"))
    assert words in str(refused.value) and "\n" not in str(refused.value)
