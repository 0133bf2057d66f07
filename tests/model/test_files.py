"""Models on disk: written whole, read back alike, refused in one line when they do not fit."""

import json
import shutil
from dataclasses import replace

import numpy as np
import pytest
import xarray as xr
from galaxies import random_catalog, tiny_model

from mosaic_explorer import Mask, load_model
from mosaic_explorer.errors import ModelError
from mosaic_explorer.modalities import TABLE, Table
from mosaic_explorer.model import save_model
from mosaic_explorer.model.files import model_folder, shipped_models


def test_a_saved_model_answers_as_before(tmp_path):
    model, catalog = tiny_model(), random_catalog(4)
    save_model(model, tmp_path / "m")
    again = load_model(tmp_path / "m")
    mask = Mask.preset("lsst")
    np.testing.assert_array_equal(again.predict(catalog, mask)["sed"], model.predict(catalog, mask)["sed"])
    assert again.name == "m"


@pytest.mark.parametrize("name", shipped_models())
def test_shipped_weights_are_small_and_come_with_their_evaluation(name):
    folder, config = model_folder(name), load_model(name).config
    assert (folder / "weights.safetensors").stat().st_size < 16e6
    evaluation = json.loads((folder / "evaluation.json").read_text())
    assert evaluation["weights_sha256"] == config["weights_sha256"]
    assert evaluation["physics_version"] == config["physics_version"]


def _retold(**change):
    """The table with another label, unit or the like of the SFH."""
    rows = [row if row.name != "sfh" else replace(row, variables=(replace(row.variables[0], **change),)) for row in TABLE]
    return Table(tuple(rows))


def test_rewording_a_tooltip_or_a_label_leaves_shipped_models_as_they_are(model, few):
    mask = Mask.preset("lsst")
    reworded = Mask.preset("lsst", _retold(meaning="How it formed its stars.", label="star formation"))
    ours, theirs = (model.predict(few, m, what="scalars") for m in (mask, reworded))
    xr.testing.assert_identical(ours, theirs)


def test_a_mask_of_a_table_in_another_unit_is_refused(model, few):
    with pytest.raises(ModelError, match="another table"):
        model.predict(few, Mask.preset("lsst", _retold(unit="log10(Msun/Gyr)")))


def test_shipped_models_speak_in_todays_words():
    """Whatever their config.json said when they were trained."""
    for name in shipped_models():
        table = load_model(name).table
        assert table.values_digest == TABLE.values_digest
        assert table["sfh"].short == "SFH" and table.variables["log_halo_mass"][1].short == "log Mh"


def test_configurations_of_older_versions_are_read_and_written_in_todays_keys(copied, tmp_path, model, few):
    """The blocks that queries pass and the rare surprises were called otherwise."""
    old = json.loads((copied / "config.json").read_text())
    old["size"]["answering"], old["unlike"] = old["size"].pop("query_blocks"), old.pop("ood")
    (copied / "config.json").write_text(json.dumps(old))
    read = load_model(copied)
    assert read.network.config == model.network.config and read.config["ood"] == old["unlike"] and "unlike" not in read.config
    save_model(read, tmp_path / "m")
    written = json.loads((tmp_path / "m" / "config.json").read_text())
    assert written["size"]["query_blocks"] == 2 and written["ood"] == old["unlike"]
    assert not {"unlike", "answering"} & {*written, *written["size"]}
    xr.testing.assert_identical(
        load_model(tmp_path / "m").predict(few, "lsst").drop_attrs(), model.predict(few, "lsst").drop_attrs()
    )


def test_a_model_whose_densities_are_of_an_older_kind_is_refused_in_words(copied):
    old = json.loads((copied / "config.json").read_text())
    old["size"]["knots"] = old["size"].pop("components")
    (copied / "config.json").write_text(json.dumps(old))
    with pytest.raises(ModelError, match="curves of knots.*train it anew"):
        load_model(copied)


@pytest.fixture
def copied(tmp_path):
    return shutil.copytree(model_folder("mosaic-small"), tmp_path / "copy")


def test_an_unknown_model_is_told_the_nearest():
    with pytest.raises(ModelError, match="there is no model 'mosaic-smal'.*Did you mean 'mosaic-small'"):
        load_model("mosaic-smal")
    assert "mosaic-small" in shipped_models()


def test_damaged_weights_are_refused(copied):
    data = bytearray((copied / "weights.safetensors").read_bytes())
    data[-1] ^= 1
    (copied / "weights.safetensors").write_bytes(data)
    with pytest.raises(ModelError, match="damaged"):
        load_model(copied)


def test_weights_that_do_not_match_the_table_are_refused(copied):
    config = json.loads((copied / "config.json").read_text())
    sed = next(row for row in config["table"] if row["name"] == "sed")
    sed["coordinate"] = sed["coordinate"][:900]
    (copied / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match="do not match its table: 'scaling.mean'"):
        load_model(copied)


def test_weights_of_another_size_are_refused(copied):
    config = json.loads((copied / "config.json").read_text())
    config["size"]["depth"] += 1
    (copied / "config.json").write_text(json.dumps(config))
    with pytest.raises(ModelError, match="'blocks.4.norm1.weight' is missing"):
        load_model(copied)


def test_a_configuration_that_is_none_is_refused(copied):
    (copied / "config.json").write_text("{}")
    with pytest.raises(ModelError, match="not a model's configuration"):
        load_model(copied)
