"""A model's files may come from anyone: what cannot be is refused in one line, before anything is allocated for it."""

import hashlib
import json
import os
from dataclasses import replace

import pytest
import torch
from galaxies import tiny_model
from safetensors.torch import load, save

from mosaic_explorer import load_model
from mosaic_explorer.errors import ModelError
from mosaic_explorer.modalities import EXTENDED_TABLE, TABLE
from mosaic_explorer.model import files, save_model, torch_engine
from mosaic_explorer.model.network import MosaicNetwork, NetworkConfig
from mosaic_explorer.model.sizes import network_shapes

INFINITE = float("inf")


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """A small model's folder; no test changes it."""
    return save_model(tiny_model(), tmp_path_factory.mktemp("saved") / "model")


@pytest.fixture
def model_files(saved, tmp_path):
    """A copy of it."""
    for path in saved.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return tmp_path


def _rewrite(folder, keys, value):
    """Set the value of a key, {key: ...} one after another, in config.json."""
    config = json.loads((folder / "config.json").read_text())
    *before, last = keys
    place = config
    for key in before:
        place = place[key]
    place[last] = value
    (folder / "config.json").write_text(json.dumps(config))


def _sign(folder):
    _rewrite(folder, ["weights_sha256"], hashlib.sha256((folder / "weights.safetensors").read_bytes()).hexdigest())


@pytest.mark.parametrize(
    ("keys", "value", "words"),
    [
        (["size"], {}, "'size.width' is missing"),
        (["size"], [1], "'size' must be a table of settings"),
        (["size", "width"], "wide", "'size.width' must be a whole number; found 'wide'"),
        (["size", "width"], True, "'size.width' must be a whole number; found True"),
        (["size", "width"], 128.0, "'size.width' must be a whole number; found 128.0"),
        (["size", "width"], -32, "'size' must be possible: 'width' must be at least 1; found -32"),
        (["size", "width"], 10**12, "'width' must be at most 65,536; found 1000000000000"),
        (["size", "depth"], 10**9, "'depth' must be at most 1,000"),
        (["size", "registers"], 10**400, "'registers' must be at most 4,096; found 1000.*000[.]$"),
        (["size", "heads"], 3, "'width' .32. must be a multiple of 'heads' .3."),
        (["size", "widht"], 3, "size: unknown key 'widht'.*Did you mean 'width'"),
        (["network"], "papr", "'network' must be 'mosaic' or 'paper'; found 'papr'"),
        (["table"], {}, "'table' must be a list"),
        (["table"], [], "'table' must have at least 1 entry"),
        (["table", 0], None, r"'table\[0\]' must be a table of settings; found None"),
        (["table", 1, "name"], "keys", r"'table\[1\].name' must be another name"),
        (["table", 1, "name"], "a.b", r"'table\[1\].name' must match pattern"),
        (["table", 1, "name"], "sed", "'table' must name each modality and each variable once"),
        (["table", 4, "patch"], 10**9, r"'table\[4\]' must have a 'patch' and an 'asked_patch' of at most 921"),
        (["table", 4, "asked_patch"], 0, r"'table\[4\].asked_patch' must be greater than or equal to 1; found 0"),
        (["table", 0, "patch"], 2, "of at most 1"),
        (["table", 4, "coordinate"], 921, r"'table\[4\].coordinate' must be a list; found 921"),
        (["table", 4, "coordinate", 5], float("nan"), r"'table\[4\].coordinate' must be a list of texts, or of finite numbers"),
        (["table", 4, "coordinate", 5], [1], r"'table\[4\].coordinate' must be a list of texts, or of finite numbers"),
        (["table", 4, "extent"], [1.0], r"'table\[4\].extent' must have at least 2 entries"),
        (["table", 4, "extent"], [1.0, INFINITE], r"'table\[4\].extent\[1\]' must be a finite number; found inf"),
        (["table", 1, "position"], [1.0], "a 'position' for each of its 6 values"),
        (["table", 4, "dim"], "galaxy", "have another 'dim' than galaxy and quantile"),
        (["table", 4, "dim"], "cosmic_time", "'table' must give the dimension 'cosmic_time' one coordinate"),
        (["table", 4, "colour"], "red", r"table\[4\]: unknown key 'colour'"),
        (["table", 4, "variables", 0, "allowed"], [3, 1], "must be the least and the most that a value may be"),
        (["table", 3, "label"], "SFH\nimport os", r"'table\[3\].label' must be one line of text without control characters"),
        (["table", 3, "label"], "", r"'table\[3\].label' must have at least 1 entry"),
        (["table", 0, "variables", 0, "label"], "a\rb", r"'table\[0\].variables\[0\].label' must be one line of text"),
        (["table", 0, "variables", 0, "short"], "a\x1b[2Jb", r"'table\[0\].variables\[0\].short' must be one line of text"),
        (["table", 4, "coordinate_label"], "a\u202eb", r"'table\[4\].coordinate_label' must be one line of text"),
        (["table", 4, "variables", 0, "unit"], 5, r"'table\[4\].variables\[0\].unit' must be a text; found 5"),
        (["ood"], {"lsst": [1.0]}, "'ood' must have 2 or 9 numbers above 0"),
        (["trained"], {"galaxies": 0}, "'trained.galaxies' must be greater than or equal to 1; found 0"),
        (["trained"], {"seconds": "long"}, "'trained.seconds' must be a number; found 'long'"),
        (["trained"], "long", "'trained' must be a table of settings; found 'long'"),
        (["weights_sha256"], "x" * 100_000, "'weights_sha256' must match pattern"),
    ],
)
def test_a_configuration_that_cannot_be_is_refused_by_the_key(model_files, keys, value, words):
    _rewrite(model_files, keys, value)
    with pytest.raises(ModelError, match=f"config.json' is not a model's configuration: .*{words}") as refused:
        load_model(model_files)
    assert "\n" not in str(refused.value) and len(str(refused.value)) < 500


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "it is no JSON"),
        (b"\xff\xfe{}", "it is no text in UTF-8"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b'{"size": ' + b"9" * 10_000 + b"}", "Exceeds the limit"),
        (b"[]", "it must be a table of settings"),
        (b" " * 17_000_000, "17,000,000 bytes; at most 16,000,000 are read"),
    ],
)
def test_a_file_that_is_no_configuration_is_refused(model_files, data, words):
    (model_files / "config.json").write_bytes(data)
    with pytest.raises(ModelError, match=words):
        load_model(model_files)


def test_what_stands_in_a_configuration_besides_is_kept(model_files):
    _rewrite(model_files, ["notes"], {"of a later version": [1, None]})
    assert load_model(model_files).config["notes"] == {"of a later version": [1, None]}


@pytest.mark.parametrize("name", ["config.json", "weights.safetensors"])
@pytest.mark.parametrize("what", ["folder", "pipe", "device"])
def test_what_is_no_file_is_not_read(model_files, name, what):
    path = model_files / name
    path.unlink()
    {"folder": path.mkdir, "pipe": lambda: os.mkfifo(path), "device": lambda: path.symlink_to("/dev/zero")}[what]()
    with pytest.raises(ModelError, match=f"{name}' cannot be read"):
        load_model(model_files)


@pytest.mark.parametrize("kind", [torch.bfloat16, torch.float16, torch.float64, torch.int32])
def test_weights_of_another_type_are_refused_by_name(model_files, kind):
    path = model_files / "weights.safetensors"
    tensors = load(path.read_bytes())
    path.write_bytes(save({name: x.to(kind) if name == "norm.bias" else x for name, x in tensors.items()}))
    _sign(model_files)
    with pytest.raises(ModelError, match=r"'norm.bias' holds (BF16|F16|F64|I32); expected F32"):
        load_model(model_files)


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("name", ["norm.bias", "scaling.mean"])
def test_weights_that_are_no_numbers_are_refused_by_name(model_files, name, number):
    path = model_files / "weights.safetensors"
    tensors = load(path.read_bytes())
    tensors[name].view(-1)[-1] = number
    path.write_bytes(save(tensors))
    _sign(model_files)
    with pytest.raises(ModelError, match=f"'{name}' holds NaN or infinite numbers"):
        load_model(model_files)


def test_a_file_that_is_no_weights_is_refused(model_files):
    (model_files / "weights.safetensors").write_bytes(b"\xff" * 8 + b"{}")
    _sign(model_files)
    with pytest.raises(ModelError, match="is damaged or belongs to another model: it is no safetensors file"):
        load_model(model_files)


def test_weights_that_memory_cannot_hold_are_not_read(model_files, monkeypatch):
    monkeypatch.setattr(files, "available_memory", lambda: 10_000)
    with pytest.raises(ModelError, match="has 0.* GB, and 0.0 GB of memory are free"):
        load_model(model_files)


def test_a_network_that_the_weights_are_not_of_is_never_made(model_files, monkeypatch):
    def made(*args):
        raise AssertionError("a network was made")

    monkeypatch.setattr(torch_engine, "make_network", made)
    _rewrite(model_files, ["size", "width"], 65_536)
    with pytest.raises(ModelError, match="do not match its table: .*the table asks for"):
        load_model(model_files)


def test_a_name_that_no_folder_can_have_is_an_unknown_model():
    for name in ("\0", "x" * 10_000, "\ud800"):
        with pytest.raises(ModelError, match="there is no model"):
            load_model(name)


@pytest.mark.parametrize("table", [TABLE, EXTENDED_TABLE.with_patches({"sed": 50, "mah": 1}, {"sfh": 9, "lsst": 1})])
@pytest.mark.parametrize("change", [{}, {"width": 24, "depth": 1, "heads": 3, "registers": 1, "bins": 9, "components": 11}])
def test_the_shapes_of_a_network_are_known_before_it_is_made(table, change):
    config = replace(NetworkConfig(), **change)
    made = {name: tuple(x.shape) for name, x in MosaicNetwork(table, config).state_dict().items()}
    assert network_shapes(table, config) == made
