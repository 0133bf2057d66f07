"""Columns of numbers that no model sees are kept beside the others, to colour galaxies by."""

import tomllib

import numpy as np
import pandas as pd
import pytest

import mosaic_explorer as me
from mosaic_explorer.catalog.own_columns import own_columns
from mosaic_explorer.catalog.writing import write_catalog
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.own_columns import MOST_INFERRED
from mosaic_explorer.importers.table import read
from mosaic_explorer.modalities import TABLE

N = 6
FRAME = pd.DataFrame(
    {
        "redshift": np.linspace(0.1, 2, N),
        **{f"mag_{band}": np.linspace(22, 25, N) for band in "ugrizy"},
        "n_sersic": [1.0, 4.0, -99.0, np.inf, 2.5, 0.5],
        "class": ["star", "galaxy"] * 3,
        "zWarning": np.arange(N),
        "sed": np.arange(N, dtype=float),
        "a/b": np.arange(N, dtype=np.int16),
    }
)


def test_numbers_that_became_nothing_are_kept_as_they_are():
    reading = read(FRAME)
    catalog = reading.catalog
    assert own_columns(catalog, TABLE) == ["n_sersic", "zWarning", "sed_own", "a_b"]
    np.testing.assert_array_equal(catalog["n_sersic"], np.array([1, 4, np.nan, np.nan, 2.5, 0.5], np.float32))
    np.testing.assert_array_equal(catalog["sed_own"], FRAME["sed"])
    assert catalog["sed_own"].attrs["long_name"] == "sed" and np.isnan(catalog["sed"]).all()
    assert "own columns, which no model sees: n_sersic, zWarning, sed, a/b" in reading.notes
    assert reading.unused["zWarning"].startswith("a flag") and "n_sersic" not in reading.unused


def test_the_map_says_which_are_kept_and_gives_the_same_again():
    reading = read(FRAME)
    assert tomllib.loads(reading.map_text)["own_columns"] == ["n_sersic", "zWarning", "sed", "a/b"]
    again = read(FRAME, reading.map_text).catalog
    np.testing.assert_array_equal(again["zWarning"], FRAME["zWarning"])
    some = read(FRAME, reading.map_text.replace('["n_sersic", "zWarning", "sed", "a/b"]', '["zWarning"]')).catalog
    assert own_columns(some, TABLE) == ["zWarning"]


@pytest.mark.parametrize(
    ("own", "words"),
    [
        ('["n_sersik"]', "Did you mean 'n_sersic'"),
        ('"n_sersic"', "own_columns must be a list"),
        ("[1]", "own_columns must be a list"),
        (f"{[str(i) for i in range(101)]}", "at most 100"),
    ],
)
def test_what_cannot_be_kept_is_said(own, words):
    with pytest.raises(CatalogError, match=words):
        read(FRAME, f'own_columns = {own}\n[redshift]\ncolumn = "redshift"\n')


def test_texts_are_missing_numbers_and_lists_are_refused():
    kept = read(FRAME, 'own_columns = ["class"]\n[redshift]\ncolumn = "redshift"\n').catalog["class"]
    assert np.isnan(kept).all()
    lists = FRAME.assign(pz=list(np.ones((N, 3))))
    with pytest.raises(CatalogError, match="'pz' holds no single number a row"):
        read(lists, 'own_columns = ["pz"]\n[redshift]\ncolumn = "redshift"\n')
    assert "pz" not in own_columns(read(lists).catalog, TABLE)


def test_of_very_many_those_of_other_bands_are_left_first():
    others = {f"flux_ch{i}": np.ones(N) for i in range(MOST_INFERRED)}
    wide = pd.concat([pd.DataFrame(others), FRAME], axis=1)
    kept = own_columns(read(wide).catalog, TABLE)
    assert len(kept) == MOST_INFERRED and {"n_sersic", "zWarning", "sed_own", "a_b"} < set(kept)


def test_they_are_written_read_and_coloured_by(tmp_path, model):
    write_catalog(read(FRAME).catalog, tmp_path / "mine.zarr.zip")
    catalog = me.open_catalog(tmp_path / "mine.zarr.zip")
    table = me.panels.table("population", catalog, model, "lsst", colour="column:n_sersic")
    np.testing.assert_array_equal(table["n_sersic"], catalog["n_sersic"])
    with pytest.raises(me.errors.MosaicError, match="Did you mean 'column:n_sersic'"):
        me.panels.table("population", catalog, model, "lsst", colour="column:n_sersik")


def test_names_that_no_folder_can_have_become_ones_that_it_can(tmp_path):
    numbers = np.arange(N, dtype=np.float32)
    strange = ["a\0b", "a\nb", "zarr.json", "x" * 300, "x" * 299, "..", "\u202eb"]
    reading = read(FRAME[["redshift"]].assign(**{name: numbers + i for i, name in enumerate(strange)}))
    written = me.open_catalog(write_catalog(reading.catalog, tmp_path / "a.zarr"))
    kept = {written[name].attrs["long_name"]: written[name].values for name in own_columns(written, TABLE)}
    for i, name in enumerate(strange):  # none takes the place of another
        np.testing.assert_array_equal(kept[name], numbers + i)
