"""`mosaic info`: what a catalog holds, in numbers that numpy agrees with."""

import json

import numpy as np
import pytest
import xarray as xr
from galaxies import random_catalog

from mosaic_explorer.catalog import info as info_module
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.catalog.info import catalog_info, describe, info_json, info_text, stored_bytes
from mosaic_explorer.cli import main


@pytest.fixture
def observed():
    """Ten galaxies with gaps, values on the floors, and variables that the table does not have."""
    catalog = random_catalog(10)
    catalog["lsst"].values[:5] = np.nan
    catalog["lsst"].values[5, :3] = 32.0
    catalog["sfh"].values[:, :39] = -4.0
    catalog["sky"] = (("galaxy", "band"), np.full((10, 6), 40.0, "f4"), {"units": "mag(AB)"})
    catalog["mah"] = (
        ("galaxy", "cosmic_time"),
        np.linspace(9, 12, 1170, dtype="f4").reshape(10, 117),
        {"units": "log10(Msun)"},
    )
    catalog["blended"] = (("galaxy",), np.arange(10) < 3)
    catalog["survey"] = (("galaxy",), np.array(["deep"] * 10))
    catalog.attrs = {"title": "ten", "physics_version": "abc", "depths": np.array([26.1, 27.0]), "note": "word " * 60}
    return catalog


def rows_of(catalog):
    return {row["name"]: row for row in describe(catalog)}


def test_ranges_and_quantiles_are_those_of_numpy(observed):
    row, values = rows_of(observed)["log_stellar_mass"], observed["log_stellar_mass"].values
    found = [row[key] for key in ("min", "q05", "median", "q95", "max")]
    np.testing.assert_allclose(found, np.quantile(values, [0, 0.05, 0.5, 0.95, 1]), rtol=1e-6)
    assert row["unit"] == "log10(Msun)" and row["modality"] == "scalars" and row["values"] == 1


def test_missing_values_and_values_on_a_floor_are_fractions_of_what_could_be_there(observed):
    rows = rows_of(observed)
    assert rows["lsst"]["missing"] == 0.5 and rows["lsst"]["galaxies"] == 5
    assert rows["lsst"]["at_floor"] == pytest.approx(3 / 30)  # of the values present
    assert rows["sfh"]["at_floor"] == pytest.approx(39 / 117)
    assert rows["redshift"]["at_floor"] is None


def test_variables_that_the_table_lacks_are_told_of_too(observed):
    rows = rows_of(observed)
    assert rows["mah"]["modality"] is None and rows["mah"]["values"] == 117 and rows["mah"]["unit"] == "log10(Msun)"
    assert rows["sky"]["at_floor"] is None  # a floor is known for the table's own variables only
    assert rows["blended"]["max"] == 1 and rows["survey"]["median"] is None
    assert "split" not in rows


def test_a_variable_never_observed_has_no_range_and_is_no_error():
    catalog = random_catalog(4)
    catalog["sed"].values[:] = np.nan
    row = rows_of(catalog)["sed"]
    assert row["missing"] == 1 and row["galaxies"] == 0 and row["median"] is None


def test_large_variables_have_quantiles_of_evenly_spaced_galaxies_and_exact_ends(monkeypatch):
    monkeypatch.setattr(info_module, "MOST_VALUES", 921 * 50)
    catalog = random_catalog(200)
    row = rows_of(catalog)["sed"]
    assert row["quantiles_of"] == 50
    assert row["max"] == pytest.approx(float(catalog["sed"].max()), rel=1e-6)
    assert row["median"] == pytest.approx(float(catalog["sed"].median()), abs=0.01)


def test_json_and_text_say_the_same(observed, tmp_path, capsys):
    path = write_catalog(observed, tmp_path / "ten.zarr")
    assert main(["info", str(path), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["galaxies"] == 10 and told["split"] == {"train": 8, "test": 2}
    assert told["physics_version"] == "abc" and told["provenance"]["depths"] == [26.1, 27.0]
    assert told["stored_bytes"] == stored_bytes(path) == sum(p.stat().st_size for p in path.rglob("*") if p.is_file())
    assert told["bytes_per_galaxy"] == pytest.approx(told["stored_bytes"] / 10, abs=0.1)
    assert main(["info", str(path)]) == 0
    text = capsys.readouterr().out
    for words in ("ten.zarr: 10 galaxies (8 train, 2 test)", "physics version abc", "50.0%", "33.3%", "mah"):
        assert words in text


def test_long_provenance_is_wrapped_under_itself(observed, tmp_path):
    text = info_text(catalog_info(write_catalog(observed, tmp_path / "ten.zarr")), width=80)
    lines = text[text.index("provenance") :].splitlines()
    assert max(map(len, lines)) <= 80
    assert sum("word" in line for line in lines) > 3


def test_numbers_that_do_not_exist_are_null_in_json():
    catalog = xr.Dataset({"depth": ((), np.float32(np.nan), {"units": "mag"})})
    assert json.loads(info_json({"variables": describe(catalog)}))["variables"][0]["median"] is None


def test_without_a_catalog_the_galaxies_of_the_package_are_meant(capsys):
    assert main(["info"]) == 0
    assert "3,000 galaxies (0 train, 3,000 test)" in capsys.readouterr().out


def test_a_catalog_that_is_not_there_is_one_line(tmp_path, capsys):
    assert main(["info", str(tmp_path / "none.zarr")]) == 2
    told = capsys.readouterr().err
    assert "there is no catalog at" in told and told.count("\n") == 1
