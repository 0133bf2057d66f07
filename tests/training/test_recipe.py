"""Recipes: what cannot be is refused on loading, in one line that names the key."""

import os
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from training_runs import assert_refused

from mosaic_explorer.errors import ModelError
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.network import NetworkConfig
from mosaic_explorer.training import memory
from mosaic_explorer.training.loop import train
from mosaic_explorer.training.optimisers import rate_scale
from mosaic_explorer.training.recipe import Recipe, recipe_toml

SHIPPED = sorted((Path(__file__).parents[2] / "training" / "recipes").glob("*.toml"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_shipped_recipes_can_be_read(path):
    assert Recipe.load(path).name == path.stem


def test_a_recipe_read_back_from_its_plain_values_is_the_same(recipe):
    recipe = replace(recipe, extra=["mah"], patches={"mah": 9}, asked_patches={"sed": 100}, compile=True)
    recipe = replace(recipe, questions={"lsst+spherex": 2, "lsst sfh[0:10]": 0.5, "nothing": 0})
    assert Recipe.from_dict(recipe.to_dict()) == recipe
    assert Recipe.from_dict(tomllib.loads(recipe_toml(recipe.to_dict()))) == recipe
    assert recipe.table()["mah"].patch == 9 and recipe.table()["sed"].asked_patch == 100
    assert recipe.table()["sfh"] == TABLE["sfh"]


def test_whole_numbers_may_stand_for_rates():
    assert Recipe.from_dict({"name": "a", "catalog": "b", "muon_rate": 1, "noisy": 0}).muon_rate == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("galaxys_seen=5", "unknown key 'galaxys_seen'.*Did you mean 'galaxies_seen'"),
        ("masks='papr'", "unknown masks 'papr'.*Did you mean 'paper'"),
        ("precision='bf16'", "unknown precision 'bf16'.*Did you mean 'bf16-mixed'"),
        ("batch=-1", "'batch' must be at least 1; found -1"),
        ("batch='big'", "'batch' must be a whole number; found 'big'"),
        ("batch=256.0", "'batch' must be a whole number; found 256.0"),
        ("batch=true", "'batch' must be a whole number; found True"),
        ("batch=10\nmicro_batches=4", "'batch' .10. must be a multiple of 'micro_batches' .4."),
        ("seen_weight=1.5", "'seen_weight' must lie between 0 and 1; found 1.5"),
        ("noisy=-0.1", "'noisy' must lie between 0 and 1"),
        ("muon_rate=0", "'muon_rate' must lie between"),
        ("adamw_rate=nan", "'adamw_rate' must lie between.*found nan"),
        ("muon_decay=[0.1]", "'muon_decay' must be a number; found .0.1."),
        ("schedule=[0, 1]", "'schedule' must be a list of pairs of numbers; found"),
        ("schedule=[[0, 1], [0.5, 0]]", "parts of 'schedule' must rise from 0 to 1; found .0, 0.5."),
        ("schedule=[[0, 1], [0.7, 1], [0.6, 1], [1, 0]]", "parts of 'schedule' must rise from 0 to 1"),
        ("schedule=[[0, 1], [1, -1]]", "factors: 'schedule' must lie between 0 and 10.*found -1"),
        ("seed=-1", "'seed' must lie between 0"),
        ("compile='yes'", "'compile' must be true or false; found 'yes'"),
        ("precision=32", "'precision' must be a text; found 32"),
        ("questions=['lsst']", "'questions' must be a table of numbers; found"),
        ("[questions]\nlsst=-1", "questions: 'lsst' must be at least 0; found -1"),
        ("[questions]\nlsts=1", "questions: .*'lsts'.*lsst"),
        ("[questions]\nlsst=0", "questions: at least one must weigh more than 0"),
        ("whole=0.7\nhalved=0.4", "'whole' and 'halved'.*at most 1"),
        ("whole=2", "'whole' must lie between 0 and 1; found 2"),
        ("extra='mah'", "'extra' must be a list of texts; found 'mah'"),
        ("extra=['mah', 'mah']", "'extra' names 'mah' twice"),
        ("extra=['sed']", "unknown extra modality 'sed'"),
        ("patches=5", "'patches' must be a table of whole numbers; found 5"),
        ("patches={sed=4.5}", "'patches' must be a table of whole numbers"),
        ("patches={sedd=48}", "patches: unknown modality 'sedd'.*Did you mean 'sed'"),
        ("patches={mah=13}", "patches: unknown modality 'mah'"),
        ("patches={sed=0}", "patches: 'sed' must lie between 1 and 921; found 0"),
        ("asked_patches={lsst=7}", "asked_patches: 'lsst' must lie between 1 and 6; found 7"),
        ("patches={scalars=2}", "patches: 'scalars' must lie between 1 and 1"),
        ("network=3", "'network' must be a table of settings; found 3"),
        ("[network]\nwidht=3", "network: unknown key 'widht'.*'width'"),
        ("[network]\nwidth=30", "'width' .30. must be a multiple of 'heads'"),
        ("[network]\nheads=0", "network: 'heads' must be at least 1"),
        ("[network]\ndepth=0", "network: 'depth' must be at least 1"),
        ("[network]\nregisters=0", "network: 'registers' must be at least 1"),
        ("[network]\nbins=7", "network: 'bins' must be at least 8"),
        ("[network]\ndepth=2.5", "network: 'depth' must be a whole number"),
    ],
)
def test_a_recipe_that_cannot_be_is_refused(tmp_path, text, words):
    assert_refused(f"name='a'\ncatalog='b'\n{text}", words, tmp_path)


@pytest.mark.parametrize(
    ("text", "words"),
    [("name='a'", "'catalog' is missing"), ("name=5\ncatalog='b'", "'name' must be a text"), ("name=", "is not TOML")],
)
def test_a_recipe_without_its_texts_is_refused(tmp_path, text, words):
    (tmp_path / "r.toml").write_text(text)
    with pytest.raises(ModelError, match=words):
        Recipe.load(tmp_path / "r.toml")


def test_a_recipe_made_in_python_is_checked_too(recipe):
    with pytest.raises(ModelError, match="'batch' must be at least 1"):
        replace(recipe, batch=0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("batch=1000000000000", "'batch' must lie between 1 and 1000000; found 1000000000000"),
        ("galaxies_seen=9223372036854775807", "'galaxies_seen' must lie between 1 and 1000000000000"),
        ("[network]\ndepth=1000000000", "network: 'depth' must be at most 1,000; found 1000000000"),
        ("[network]\nwidth=1000000000000", "network: 'width' must be at most 65,536"),
        ("[network]\nregisters=1000000", "network: 'registers' must be at most 4,096"),
        ("[network]\nbins=100000000", "network: 'bins' must be at most 65,536"),
        (f"seed=0x{'f' * 10_000}", "'seed' must lie between 0 and .*; found a int"),
        (f"seed={'9' * 10_000}", "is not TOML: Exceeds the limit"),
        (f"a={'[' * 10_000}", "nested too deeply"),
        (f"masks='{'x' * 10_000}'", "unknown masks 'x*[.]{3}x*'"),
        (f"# {'x' * 20_000}", "cannot be read .it has 20,0.. bytes; at most 20,000 are read"),
    ],
)
def test_numbers_and_texts_that_no_run_can_have_are_refused_at_once(tmp_path, text, words):
    (tmp_path / "r.toml").write_text(f"name='a'\ncatalog='b'\n{text}")
    with pytest.raises(ModelError, match=words) as refused:
        Recipe.load(tmp_path / "r.toml")
    assert "\n" not in str(refused.value) and len(str(refused.value)) < 500


def test_what_is_no_file_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "device.toml").symlink_to("/dev/zero")
    for path in (tmp_path, tmp_path / "pipe.toml", tmp_path / "device.toml"):
        with pytest.raises(ModelError, match="cannot be read"):
            Recipe.load(path)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"network": NetworkConfig(width=65_536, depth=1_000, heads=64)}, "network: its .* numbers need at least .* GB"),
        ({"batch": 1_000_000, "micro_batches": 1}, "micro-batches of 1,000,000 galaxies .* need at least .* GB"),
    ],
)
def test_a_run_that_memory_cannot_hold_is_refused_before_it_begins(recipe, tmp_path, monkeypatch, change, words):
    monkeypatch.setattr(memory, "available_memory", lambda: 8_000_000_000)
    with pytest.raises(ModelError, match=f"{words}.* of memory are free"):
        train(replace(recipe, **change), tmp_path / "model")
    assert not (tmp_path / "model").exists()


def test_a_recipe_of_an_older_version_is_read():
    """Its blocks that queries pass were called otherwise."""
    old = {"name": "a", "catalog": "b", "network": {"answering": 3}}
    assert Recipe.from_dict(old).network.query_blocks == 3
    with pytest.raises(ModelError, match="unknown key 'answering'"):
        Recipe.from_dict(old | {"network": {"answering": 3, "query_blocks": 3}})


def test_the_rates_go_along_the_schedule(recipe):
    recipe = replace(recipe, schedule=[[0, 0.1], [0.5, 1], [1, 0]])
    assert [rate_scale(done, recipe) for done in (0, 0.25, 0.5, 0.75, 1)] == pytest.approx([0.1, 0.55, 1, 0.5, 0])
