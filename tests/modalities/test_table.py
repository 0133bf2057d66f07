"""The table: its grids, and that adding a modality is adding a row."""

from dataclasses import replace

import numpy as np
import pytest
from galaxies import random_catalog

from mosaic_explorer import Mask
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.modalities import EXTENDED_TABLE, HALO_HISTORY, TABLE, Modality, Table, Variable
from mosaic_explorer.model.network import NetworkConfig


def test_a_galaxy_has_1149_values_in_five_modalities():
    assert TABLE.size == 1149
    assert {row.name: row.size for row in TABLE} == {"scalars": 3, "lsst": 6, "spherex": 102, "sfh": 117, "sed": 921}


def test_grids_are_those_of_the_paper():
    assert TABLE["sfh"].coordinate[0] == 0.01 and TABLE["sfh"].coordinate[-1] == 13.8
    sed = np.array(TABLE["sed"].coordinate)
    np.testing.assert_allclose(np.diff(np.log(sed)), np.log(50) / 920, rtol=1e-3)
    spherex = np.array(TABLE["spherex"].coordinate)
    assert (np.diff(spherex) > 0).all() and spherex[0] > 0.75 and spherex[-1] < 5.0


def test_the_table_survives_being_written():
    again = Table.from_dict(TABLE.to_dict())
    assert again == TABLE and again["sed"].axis[5] == TABLE["sed"].axis[5]


def test_patches_change_the_network_but_not_the_values():
    other = TABLE.with_patches({"sed": 16}, {"sfh": 117})
    assert other != TABLE and other.values_digest == TABLE.values_digest


def test_words_are_no_part_of_what_the_values_are():
    """A tooltip, a label, a short name or a printed unit may be mended at any time: masks and models still fit."""
    row = TABLE["sfh"]
    words = {"label": "SFH", "meaning": "What it was.", "short": "rate", "printed_unit": "suns a year", "error_unit": "10x"}
    reworded = replace(row, label="History", short="h", coordinate_label="age", variables=(replace(row.variables[0], **words),))
    other = Table(tuple(reworded if one is row else one for one in TABLE))
    assert other.values_digest == TABLE.values_digest and other != TABLE
    assert Mask.preset("lsst", other) == Mask.preset("lsst")


@pytest.mark.parametrize(
    "change",
    [
        {"name": "rate"},
        {"dim": "time"},
        {"coordinate": tuple(t + 0.01 for t in TABLE["sfh"].coordinate)},
        {"coordinate_unit": "Myr"},
        {"position": TABLE["sfh"].coordinate},
        {"extent": (0.0, 13.9)},
        {"variables": (replace(TABLE["sfh"].variables[0], unit="log10(Msun/Gyr)"),)},
        {"variables": (replace(TABLE["sfh"].variables[0], name="rate"),)},
        {"variables": (replace(TABLE["sfh"].variables[0], floor=-5.0),)},
        {"variables": (replace(TABLE["sfh"].variables[0], allowed=(-30.0, 7.0)),)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_names_units_grids_and_bounds_are_what_the_values_are(change):
    other = Table(tuple(replace(row, **change) if row.name == "sfh" else row for row in TABLE))
    assert other.values_digest != TABLE.values_digest


def test_a_table_of_an_older_version_is_read_and_speaks_in_todays_words():
    """It wrote neither short names nor printed units, and its own words of the day."""
    rows = TABLE.to_dict()
    for row in rows:
        del row["short"]
        row["label"] = "in other words"
        for variable in row["variables"]:
            for key in ("short", "printed_unit", "error_unit"):
                del variable[key]
            variable["meaning"] = "in other words"
    old = Table.from_dict(rows)
    assert old != TABLE and old.values_digest == TABLE.values_digest
    assert old.variables["sfh"][1].printed_unit == "Msun/yr" and old["sfh"].short == "in other words"
    assert old.reworded(TABLE) == TABLE


def test_a_row_of_another_unit_keeps_its_own_words():
    variable = replace(TABLE["sfh"].variables[0], unit="Msun/yr", label="rate")
    own = Table((replace(TABLE["sfh"], variables=(variable,)),))
    assert own.reworded(TABLE) == own


def test_a_row_says_how_it_is_printed():
    assert [row.short for row in EXTENDED_TABLE][1:] == ["LSST", "SPHEREx", "SFH", "SED", "halo"]
    printed = {name: (v.short, v.printed_unit, v.error_unit) for name, (_, v) in EXTENDED_TABLE.variables.items()}
    assert printed["redshift"] == ("z", "", "")
    assert printed["log_halo_mass"] == ("log Mh", "Msun", "dex") and printed["log_stellar_mass"] == ("log M*", "Msun", "dex")
    assert printed["lsst"][1:] == printed["spherex"][1:] == ("mag", "mag")
    assert printed["sfh"][1:] == ("Msun/yr", "dex") and printed["sed"][1:] == ("Jy", "dex")
    axes = {row.name: (row.axis_label, row.variables[0].axis_label) for row in EXTENDED_TABLE if row.is_vector}
    assert axes == {
        "lsst": ("band", "apparent magnitude [AB]"),
        "spherex": ("observed wavelength [µm]", "apparent magnitude [AB]"),
        "sfh": ("cosmic time [Gyr]", "log₁₀ SFR [Msun/yr]"),
        "sed": ("rest-frame wavelength [Å]", "log₁₀ flux at 10 pc [Jy]"),
        "mah": ("cosmic time [Gyr]", "log₁₀ mass [Msun]"),
    }
    assert TABLE.variables["log_halo_mass"][1].value_unit == "log₁₀ Msun" and TABLE.variables["redshift"][1].value_unit == ""


def test_a_new_row_needs_few_words():
    """Short name and printed units follow from the label and the unit."""
    variable = Variable("age", "log age", "log10(yr)", "How old it is.")
    assert (variable.short, variable.printed_unit, variable.error_unit) == ("log age", "yr", "dex")
    assert Variable("size", "size", "kpc", "How large it is.").error_unit == "kpc"
    assert Modality("ages", "Ages", (variable,), ("age",)).short == "Ages"


def test_an_unknown_name_is_told_its_nearest():
    with pytest.raises(MosaicError, match="Did you mean 'spherex'"):
        TABLE["sperex"]


@pytest.mark.slow
def test_a_new_row_is_all_that_a_new_modality_needs(tmp_path):
    """Halo mass accretion history, 117 values: catalog, mask, training and prediction with no other change."""
    from mosaic_explorer.training import loop
    from mosaic_explorer.training.recipe import Recipe

    table = TABLE.with_row(HALO_HISTORY)
    catalog = random_catalog(60, table)
    write_catalog(catalog, tmp_path / "mah.zarr")
    recipe = Recipe(
        name="tiny", extra=["mah"], catalog=str(tmp_path / "mah.zarr"), galaxies_seen=64, batch=16, micro_batches=2,
        network=replace(NetworkConfig(), width=16, depth=1, heads=2, bins=32),
    )  # fmt: skip
    model = loop.train(recipe, tmp_path / "model", accelerator="cpu")
    mask = Mask.only("lsst", table=table).show("mah", 0, 5)
    answer = model.predict(catalog, mask, what="mah")
    assert mask.text == "lsst mah[0:5]"
    assert answer["mah"].shape == (60, 117, 7) and np.isfinite(answer["mah"]).all()
