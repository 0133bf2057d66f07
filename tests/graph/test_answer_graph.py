"""The graph answers as the model does: for random masks, noise, limits, filters, edits, whatever the number of galaxies."""

import hashlib
import json

import numpy as np
import onnxruntime
import pytest
import torch
from galaxies import random_catalog, tiny_filter_model, tiny_model, tiny_paper_model, with_filters

from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.cli import main
from mosaic_explorer.errors import ModelError
from mosaic_explorer.graph import AnswerGraph, export, half_graph, shipped_graph
from mosaic_explorer.graph.exporting import ABOUT, GRAPH, HALF
from mosaic_explorer.masks import Mask
from mosaic_explorer.masks.random import shared_masks
from mosaic_explorer.model.adaptation import Adaptation, DensityCorrection
from mosaic_explorer.model.curves import curve_features
from mosaic_explorer.model.files import load_model, save_model
from mosaic_explorer.model.graph_engine import NETWORK, SHA256, GraphEngine
from mosaic_explorer.model.torch_engine import TorchEngine

FILTERS = ("sdss2010-g", "hsc2017-i2", "vista-J", "wise2010-W1")
CLOSE = 2e-3  # of a value's width: single precision, summed up otherwise


def calibrated(model):
    """The model with corrections of which each number matters."""
    rng = np.random.default_rng(5)
    d = model.network.config.width
    weights = {}
    for row in model.table.without_filters:
        queries = model.network.queries.counts[row.name]
        shape = (queries, d + 3, 3) if row.is_vector else (queries, 4, 1)
        weights[row.name] = torch.from_numpy(0.02 * rng.normal(size=shape)).float()
    if model.knows_filters:
        weights["photometry"] = torch.from_numpy(0.02 * rng.normal(size=(1, d + 3, 3))).float()
    model.calibration.weights.update(weights)
    return model


ZERO_POINTS, FLOORS = {"lsst-g": 0.2, "vista-J": -0.3}, {"lsst-r": 0.05, "sdss2010-g": 0.1}


@pytest.fixture(scope="module")
def knowing():
    """An adapted model: its graph brings all of its corrections."""
    densities = {"redshift": DensityCorrection(shift=(0.1, 0.0), log_stretch=(0.2, 0.0), stray=0.02)}
    return calibrated(tiny_filter_model()).adapted(Adaptation(ZERO_POINTS, FLOORS, densities))


@pytest.fixture(scope="module")
def folder(knowing, tmp_path_factory):
    folder = tmp_path_factory.mktemp("graph")
    export(knowing, folder)
    return folder


def answered(folder, model, inputs, mask, name=GRAPH):
    """What the graph says of measurements in the order of the model's table: {output: array}."""
    session = onnxruntime.InferenceSession(folder / name, providers=["CPUExecutionProvider"])
    own = model.table.without_filters.size
    seen = np.isfinite(inputs.values) & mask.seen
    parts = {"values": np.nan_to_num(inputs.values), "seen": seen, "error": inputs.error, "limit": inputs.limit}
    feed = {key: x[:, :own].astype(np.float32) for key, x in parts.items()}
    feed |= {f"filter_{key}": x[:, own:].astype(np.float32) for key, x in parts.items()}
    feed["trust"] = np.full(len(inputs), int(inputs.trust))
    if model.knows_filters:
        feed["filter_curves"] = curve_features(model.table.rows[-1].curves)
        feed |= {"filter_zero_points": model.zero_points[own:], "filter_floors": model.error_floors[own:]}
    wanted = {one.name for one in session.get_inputs()}
    names = [one.name for one in session.get_outputs()]
    return dict(zip(names, session.run(names, {key: x for key, x in feed.items() if key in wanted}), strict=True))


def assert_alike(found, model, inputs, mask, close=CLOSE):
    """All hidden values as the model answers, as parts of their widths."""
    expected = model.answer(inputs, mask, ood_score=False)
    own = model.table.without_filters
    quantiles = np.concatenate([found["scalars"], *(found[row.name] for row in model.table if row.is_vector)], 1)
    assert quantiles.shape == expected.quantiles.shape
    hidden = ~(np.isfinite(inputs.values) & mask.seen) | inputs.limit
    width = (expected.quantiles[..., -2] - expected.quantiles[..., 1])[..., None]
    off = np.abs(quantiles - expected.quantiles) / np.maximum(width, 1e-4)
    assert off[hidden].max() < close
    for i, name in enumerate(own.scalar_names):
        rows = hidden[:, model.table.place(name).start]
        for k, part in enumerate(("weights", "means", "sigmas")):
            np.testing.assert_allclose(
                found["densities"][rows, i, k], getattr(expected.densities[name], part)[rows], rtol=2e-3, atol=2e-4
            )


def measured(n, seed=0):
    return observe(with_filters(random_catalog(n, seed=seed), FILTERS), ["lsst-y10", "spherex-allsky"], seed=seed)


@pytest.mark.parametrize("seed", range(4))
def test_random_masks_noise_and_limits_are_answered_alike(knowing, folder, seed):
    catalog = measured(5, seed)
    model = knowing.for_catalog(catalog)
    rng = np.random.default_rng(seed)
    seen = np.concatenate([shared_masks(1, rng, model.table.without_filters)[1][0], rng.random(len(FILTERS)) < 0.5])
    inputs, mask = model.inputs(catalog), Mask(seen, model.table)
    assert inputs.limit.any() or seed
    assert_alike(answered(folder, model, inputs, mask), model, inputs, mask)


def test_nothing_seen_is_answered_too_and_each_galaxy_for_itself(knowing, folder):
    catalog = measured(7)
    model = knowing.for_catalog(catalog)
    inputs = model.inputs(catalog)
    nothing, some = (Mask.parse(text, model.table) for text in ("", "lsst photometry"))
    assert_alike(answered(folder, model, inputs, nothing), model, inputs, nothing)
    together, alone = answered(folder, model, inputs, some), answered(folder, model, inputs[3:4], some)
    for name, values in alone.items():
        np.testing.assert_allclose(together[name][3:4], values, rtol=1e-3, atol=1e-4)


def test_without_any_filter_it_answers_as_without_that_modality(knowing, folder):
    catalog = random_catalog(3)
    model = knowing.for_catalog(catalog)
    inputs, mask = model.inputs(catalog), Mask.parse("lsst sfh[2:9]", model.table)
    graph = onnxruntime.InferenceSession(folder / GRAPH, providers=["CPUExecutionProvider"])
    shapes = {one.name: one.shape for one in graph.get_inputs()}
    seen = np.isfinite(inputs.values) & mask.seen
    parts = {"values": inputs.values, "seen": seen, "error": inputs.error, "limit": inputs.limit}
    feed = {name: x.astype(np.float32) for name, x in parts.items()}
    feed |= {"trust": np.full(3, int(inputs.trust))}
    feed |= {f"filter_{name}": np.zeros((3, 0), np.float32) for name in parts}
    feed |= {"filter_curves": np.zeros((0, shapes["filter_curves"][1]), np.float32)}
    feed |= {name: np.zeros(0, np.float32) for name in ("filter_zero_points", "filter_floors")}
    names = [one.name for one in graph.get_outputs()]
    assert_alike(dict(zip(names, graph.run(names, feed), strict=True)), model, inputs, mask)


def test_other_filters_than_it_was_traced_with(knowing, folder):
    catalog = with_filters(random_catalog(3), ("twomass-J",))
    model = knowing.for_catalog(catalog)
    inputs, mask = model.inputs(catalog), Mask.parse("photometry", model.table)
    assert_alike(answered(folder, model, inputs, mask), model, inputs, mask)


def test_weights_in_16_bits_answer_nearly_so(knowing, folder):
    catalog = measured(4)
    model = knowing.for_catalog(catalog)
    inputs, mask = model.inputs(catalog), Mask.parse("lsst spherex", model.table)
    assert (folder / HALF).stat().st_size < 0.75 * (folder / GRAPH).stat().st_size
    half, whole = (answered(folder, model, inputs, mask, name) for name in (HALF, GRAPH))
    width = whole["sed"][..., -2] - whole["sed"][..., 1]
    assert np.median(np.abs(half["sed"] - whole["sed"])[..., 3] / width) < 0.02


def test_an_adapted_model_brings_its_corrections(knowing, folder):
    catalog = measured(3)
    model = knowing.for_catalog(catalog)
    inputs, mask = model.inputs(catalog), Mask.parse("lsst[g,r,i] photometry[sdss2010-g,vista-J]", model.table)
    assert_alike(answered(folder, model, inputs, mask), model, inputs, mask)
    told = json.loads((folder / ABOUT).read_text())
    assert told["zero_points"] == ZERO_POINTS and told["floors"] == FLOORS


def test_a_model_without_filters_and_the_command(tmp_path, capsys):
    save_model(calibrated(tiny_model()), tmp_path / "model")
    assert main(["export", str(tmp_path / "model"), "--out", str(tmp_path / "graph")]) == 0
    said = capsys.readouterr().out
    assert "answer-16.onnx" in said and "network.onnx" in said
    told = json.loads((tmp_path / "graph" / ABOUT).read_text())
    assert told["inputs"] == ["values", "seen", "error", "limit"] and told["outputs"][-1] == "states"
    model, catalog = load_model(tmp_path / "model"), random_catalog(3)
    inputs, mask = model.inputs(catalog), Mask.parse("lsst sfh[0:10]", model.table)
    assert_alike(answered(tmp_path / "graph", model, inputs, mask), model, inputs, mask)
    assert isinstance(model.engine, TorchEngine)
    save_model(model, tmp_path / "graph")  # the network's graph beside the weights: neither filters nor trust
    by_graph = load_model(tmp_path / "graph")
    assert isinstance(by_graph.engine, GraphEngine)
    for one in (model, by_graph):
        assert_alike(answered(tmp_path / "graph", one, inputs, mask), one, inputs, mask)
    (tmp_path / "graph" / NETWORK).write_bytes(b"no graph")
    with pytest.raises(ModelError, match="'.*network.onnx' is damaged or belongs to another model"):
        load_model(tmp_path / "graph").answer(inputs, mask)
    words = told | {SHA256: hashlib.sha256(b"no graph").hexdigest()}
    (tmp_path / "graph" / ABOUT).write_text(json.dumps(words))
    with pytest.raises(ModelError, match="is no graph of ONNX"):
        load_model(tmp_path / "graph").answer(inputs, mask)


def test_a_model_without_widths_is_refused_and_nothing_is_written(tmp_path):
    with pytest.raises(ModelError, match="without widths; it cannot be exported"):
        export(tiny_paper_model(), tmp_path / "graph")
    assert not (tmp_path / "graph").exists()


def test_what_ships_is_the_graph_of_the_weights_that_ship(monkeypatch):
    model = load_model("mosaic-small")
    path = shipped_graph(model)
    assert path is not None and half_graph(model) == path.read_bytes()
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    assert [one.name for one in session.get_inputs()] == AnswerGraph(model).inputs
    adapted = model.adapted(Adaptation(zero_points={"lsst_g": 0.02}))
    monkeypatch.setitem(model.config, "weights_sha256", "others")
    assert shipped_graph(model) is None and shipped_graph(adapted) is None
