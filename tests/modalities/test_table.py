"""The table: its grids, and that adding a modality is adding a row."""

from dataclasses import replace

import numpy as np
import pytest
from galaxies import random_catalog

from mosaic_explorer import Mask
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.modalities import HALO_HISTORY, TABLE, Table
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


def test_an_unknown_name_is_told_its_nearest():
    with pytest.raises(MosaicError, match="Did you mean 'spherex'"):
        TABLE["sperex"]


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
