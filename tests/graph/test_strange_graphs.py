"""A graph beside a stranger's weights: looked through before it is opened, and answers within limits or not at all."""

import hashlib
import json
import shutil

import numpy as np
import onnx
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_model
from onnx import helper, numpy_helper

from mosaic_explorer.errors import ModelError
from mosaic_explorer.graph import export
from mosaic_explorer.graph.exporting import ABOUT, network_graph
from mosaic_explorer.masks import Mask
from mosaic_explorer.model import graph_sessions
from mosaic_explorer.model.files import load_model, save_model
from mosaic_explorer.model.graph_checks import OPERATORS, trouble_with
from mosaic_explorer.model.graph_engine import NETWORK, SHA256, WEIGHT, GraphEngine
from mosaic_explorer.model.torch_engine import TorchEngine

pytestmark = pytest.mark.slow
CATALOG = random_catalog(3)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A folder with weights and their graph."""
    folder = tmp_path_factory.mktemp("whole") / "model"
    model = tiny_model()
    export(model, folder)
    save_model(model, folder)
    return folder


@pytest.fixture
def changed(whole, tmp_path):
    """Changes the graph, gives it the checksum that a stranger gives it, and loads the model."""

    def change(do):
        folder = shutil.copytree(whole, tmp_path / "model")
        graph = onnx.load_from_string((folder / NETWORK).read_bytes())
        data = do(graph)
        data = data if isinstance(data, bytes) else graph.SerializeToString()
        (folder / NETWORK).write_bytes(data)
        about = json.loads((folder / ABOUT).read_text()) | {SHA256: hashlib.sha256(data).hexdigest()}
        (folder / ABOUT).write_text(json.dumps(about))
        return load_model(folder)

    return change


def ask(model):
    return model.predict(CATALOG, Mask.only("lsst"), ["redshift", "sfh"])


def instead(graph, output, *nodes):
    """Have an output be what is made of it: `nodes` turn "before" into it."""
    for node in graph.graph.node:
        for i, name in enumerate(node.output):
            if name == output:
                node.output[i] = "before"
        for i, name in enumerate(node.input):
            if name == output:
                node.input[i] = "before"
    graph.graph.node.extend(nodes)


def constant(graph, name, values):
    graph.graph.initializer.append(numpy_helper.from_array(np.asarray(values), name))


def test_a_graph_of_ones_own_answers_as_torch_does(whole, tmp_path):
    model = load_model(whole)
    assert isinstance(model.engine, GraphEngine) and not model.engine.file.is_ours
    (other := shutil.copytree(whole, tmp_path / "model") / NETWORK).unlink()
    by_torch = load_model(other.parent)
    assert isinstance(by_torch.engine, TorchEngine)
    one, two = ask(model), ask(by_torch)
    for name in ("redshift", "sfh"):
        np.testing.assert_allclose(one[name], two[name], rtol=2e-3, atol=2e-3)
    assert load_model("mosaic-small").engine.file.is_ours


def test_networks_of_other_sizes_hold_no_other_operators():
    model = tiny_filter_model()
    weights = {WEIGHT + name: x.shape for name, x in model.engine.tensors.items()}
    assert trouble_with(network_graph(model), weights) == ""
    assert not OPERATORS & {"Loop", "If", "Scan", "RandomNormal", "SequenceMap"}


@pytest.mark.parametrize(
    ("do", "words"),
    [
        (lambda g: b"no graph", "is no graph of ONNX"),
        (lambda g: g.SerializeToString()[:-50], "is no graph of ONNX"),
        (lambda g: g.SerializeToString() * 2, "holds several graphs"),
        (lambda g: b"\x0a\x00" * 1_100_000, "parts"),
        (lambda g: setattr(g.graph.node[3], "op_type", "NonZero"), "does 'NonZero', which no network of ours does"),
        (lambda g: setattr(g.graph.node[3], "domain", "com.microsoft"), "does what is of 'com.microsoft'"),
        (lambda g: g.functions.add(name="f"), "functions of its own"),
        (
            lambda g: g.graph.node[0].attribute.append(helper.make_attribute("body", g.graph.__class__())),
            "a graph within a node",
        ),
        (lambda g: g.graph.sparse_initializer.add(), "sparse weights"),
        (lambda g: setattr(g.graph.initializer[-1], "name", "elsewhere"), "keeps 'elsewhere' in another file"),
        (lambda g: g.graph.initializer[-1].dims.__setitem__(0, 10**12), "does not match the weights"),
        (lambda g: constant(g, "vast", np.int64([-1, 2**31])), "holds the number 2147483648"),
        (
            lambda g: g.graph.node[0].attribute.append(helper.make_attribute("a", [1, -(2**40)])),
            "holds the number -1099511627776",
        ),
        (lambda g: g.graph.initializer.pop(), "does not match the weights"),
    ],
)
def test_what_no_network_of_ours_holds_is_refused_before_it_is_opened(changed, do, words, monkeypatch):
    monkeypatch.setattr(graph_sessions, "_open", None)
    with pytest.raises(ModelError, match=words) as error:
        ask(changed(do))
    assert "\n" not in str(error.value)


def test_numbers_that_are_none_or_too_many_are_no_answer(changed):
    def nan(graph):
        constant(graph, "nan", np.float32([np.nan]))
        instead(graph, "sfh", helper.make_node("Add", ["before", "nan"], ["sfh"]))

    with pytest.raises(ModelError, match="answers with NaN or infinite numbers in 'sfh'"):
        ask(changed(nan))


def test_an_answer_of_another_shape_is_none(changed):
    def twice(graph):
        instead(graph, "sfh", helper.make_node("Concat", ["before", "before"], ["sfh"], axis=0))

    with pytest.raises(ModelError, match="'sfh' is .*, not "):
        ask(changed(twice))


def test_it_has_no_more_memory_than_there_is_for_it(changed):
    def vast(graph):
        constant(graph, "size", np.int64([400_000, 400_000]))
        constant(graph, "one", np.float32([1.0]))
        more = [
            helper.make_node("Expand", ["one", "size"], ["vast"]),
            helper.make_node("ReduceMax", ["vast"], ["most"], keepdims=0),
        ]
        instead(graph, "sfh", *more, helper.make_node("Add", ["before", "most"], ["sfh"]))

    with pytest.raises(ModelError, match="asked for more than the .* GB of memory"):
        ask(changed(vast))


def test_it_is_ended_when_it_takes_too_long(changed, monkeypatch):
    monkeypatch.setattr(graph_sessions, "MOST_SECONDS", 0.3)

    def slow(graph):
        constant(graph, "size", np.int64([1200, 1200]))
        constant(graph, "tiny", np.float32([1e-4]))
        steps = [helper.make_node("Expand", ["tiny", "size"], ["s0"])]
        steps += [helper.make_node("MatMul", [f"s{i}", "s0"], [f"s{i + 1}"]) for i in range(400)]
        steps.append(helper.make_node("ReduceMax", ["s400"], ["most"], keepdims=0))
        instead(graph, "sfh", *steps, helper.make_node("Add", ["before", "most"], ["sfh"]))

    with pytest.raises(ModelError, match="took more than 0 s for an answer"):
        ask(changed(slow))


@pytest.mark.parametrize("about", ["[" * 100_000, '{"architecture": 5}', "no JSON"])
def test_without_words_that_fit_torch_answers(whole, tmp_path, about):
    folder = shutil.copytree(whole, tmp_path / "model")
    (folder / ABOUT).write_text(about)
    assert isinstance(load_model(folder).engine, TorchEngine)


def test_a_checksum_that_is_none_is_no_reason_to_use_it(whole, tmp_path):
    folder = shutil.copytree(whole, tmp_path / "model")
    told = json.loads((folder / ABOUT).read_text())
    (folder / ABOUT).write_text(json.dumps(told | {SHA256: "a\nb"}))
    assert isinstance(load_model(folder).engine, TorchEngine)
