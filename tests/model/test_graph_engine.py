"""ONNX Runtime answers as torch does, to single precision, whatever is seen and asked for."""

import json

import numpy as np
import pytest
from galaxies import tiny_model

from mosaic_explorer import Mask, load_model, open_catalog
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.masks.random import shared_masks
from mosaic_explorer.model import Mosaic, save_model
from mosaic_explorer.model.adaptation import Adaptation, DensityCorrection
from mosaic_explorer.model.graph_engine import ABOUT, ARCHITECTURE, NETWORK, SHA256, GraphEngine, architecture
from mosaic_explorer.model.torch_engine import TorchEngine

NOISE = ("lsst-y10", "spherex-allsky")
CLOSE = 1e-3  # of a value's width: single precision, summed up otherwise


def by_torch(model):
    return Mosaic(model.engine.by_torch, model.scaling, name=model.name, config=model.config)


@pytest.fixture(scope="module")
def shipped():
    return load_model("mosaic-small")


def assert_alike(ours, theirs, close=CLOSE):
    """Two answers, as arrays, as parts of the widths of values."""
    assert np.array_equal(np.isnan(ours.quantiles), np.isnan(theirs.quantiles))
    width = np.maximum((theirs.quantiles[..., -2] - theirs.quantiles[..., 1])[..., None], 1e-3)
    assert np.nanmax(np.abs(ours.quantiles - theirs.quantiles) / width, initial=0) < close
    assert ours.densities.keys() == theirs.densities.keys()
    for name, density in theirs.densities.items():
        for part in ("weights", "means", "sigmas"):
            np.testing.assert_allclose(getattr(ours.densities[name], part), getattr(density, part), rtol=2e-3, atol=2e-4)


@pytest.mark.parametrize("seed", range(8))
def test_random_questions_are_answered_alike(shipped, seed):
    rng = np.random.default_rng(seed)
    rows = rng.choice(3000, int(rng.integers(1, 9)), replace=False)
    catalog = observe(open_catalog(rows=rows), NOISE[: seed % 3], seed=seed) if seed % 3 else open_catalog(rows=rows)
    model = shipped.for_catalog(catalog)
    seen = np.concatenate([shared_masks(1, rng, model.table.without_filters)[1][0], rng.random(len(model.filters)) < seed / 20])
    inputs, mask = model.inputs(catalog), Mask(seen, model.table)
    names = [name for name in model.table.variables if rng.random() < 0.5]
    only = None if seed % 2 else rng.random(model.table.size) < 0.3
    question = {"names": names, "reconstruct": bool(rng.random() < 0.5), "only": only}
    assert isinstance(model.engine, GraphEngine)
    assert_alike(model.answer(inputs, mask, **question), by_torch(model).answer(inputs, mask, **question))
    np.testing.assert_allclose(model.embed_values(inputs, mask), by_torch(model).embed_values(inputs, mask), atol=1e-4)


def test_what_is_asked_besides_and_other_galaxies_change_no_answer(shipped):
    catalog = observe(open_catalog().isel(galaxy=slice(0, 300)), ["lsst-y10"])
    model = shipped.for_catalog(catalog)
    inputs, mask = (
        model.inputs(catalog),
        Mask.parse("lsst photometry[Euclid-H,wise2010-W1]", model.table),
    )
    whole = model.answer(inputs, mask)
    order = np.random.default_rng(0).permutation(300)
    shuffled = model.answer(inputs[order], mask)
    spread = model.scaling.spread[:, None]
    assert np.nanmax(np.abs(shuffled.quantiles - whole.quantiles[order]) / spread) < 1e-5
    for part in (slice(0, 1), slice(7, 9), slice(100, 140)):
        assert np.nanmax(np.abs(model.answer(inputs[part], mask).quantiles - whole.quantiles[part]) / spread) < 1e-5
    for name in ("redshift", "sfh", "lsst"):
        place, less = model.table.place(name), model.answer(inputs, mask, [name])
        assert np.nanmax(np.abs(less.quantiles - whole.quantiles)[:, place] / spread[place]) < 1e-5


def test_the_score_asks_alike_questions_at_once_and_says_the_same(shipped):
    catalog = observe(open_catalog().isel(galaxy=slice(0, 70)), ["lsst-y10"])
    model = shipped.for_catalog(catalog)
    inputs, mask = model.inputs(catalog), Mask.parse("redshift lsst spherex[1:3]", model.table)
    alone = [model.ood.score(inputs[row : row + 1], mask) for row in range(6)]
    together, blamed = model.ood.score(inputs, mask)  # too many to be asked at once
    np.testing.assert_allclose([score[0] for score, _ in alone], together[:6], atol=1e-3)
    assert [variable[0] for _, variable in alone] == blamed[:6].tolist()
    assert np.ptp(together[:6]) > 0.1


def test_one_graph_serves_models_that_are_built_alike(shipped, tmp_path):
    zero_points = {"lsst-g": 0.2, "vista-J": -0.3}
    adapted = shipped.adapted(Adaptation(zero_points, {"lsst-r": 0.05}))
    assert isinstance(adapted.engine, GraphEngine)  # its network is the shipped one
    tensors = {name: array * np.float32(1.01) for name, array in shipped.engine.tensors.items()}
    corrected = Adaptation(zero_points, {}, {"redshift": DensityCorrection(shift=(0.1, 0.0), stray=0.02)})
    tuned = Mosaic(
        TorchEngine.of_tensors(shipped.table, shipped.size, tensors),
        shipped.scaling,
        name="tuned",
        config=shipped.config | {"adapted": corrected.to_dict()},
    )
    save_model(tuned, tmp_path / "tuned")
    loaded = load_model(tmp_path / "tuned")
    assert isinstance(loaded.engine, GraphEngine)
    catalog = observe(open_catalog().isel(galaxy=slice(0, 4)), ["lsst-y10"])
    for ours, theirs in ((adapted, by_torch(adapted)), (loaded, tuned)):
        inputs, mask = ours.inputs(catalog), Mask.parse("lsst", ours.table)
        assert_alike(ours.answer(inputs, mask), theirs.answer(inputs, mask))


def test_a_model_of_another_build_is_answered_by_torch_and_no_strangers_graph_where_ours_will_do(shipped, tmp_path):
    save_model(tiny_model(), tmp_path / "other")
    assert isinstance(load_model(tmp_path / "other").engine, TorchEngine)
    folder = save_model(shipped, tmp_path / "own")
    built = architecture(shipped.table, shipped.size, shipped.engine.tensors)
    for text in (json.dumps({ARCHITECTURE: built, SHA256: "f" * 64}), "[]", "no JSON", json.dumps({ARCHITECTURE: "another"})):
        (folder / ABOUT).write_text(text)
        (folder / NETWORK).write_bytes(b"a stranger's")
        assert load_model(folder).engine.file.path.parent.name == "mosaic-small"  # which is built alike


def test_whoever_sets_corrections_or_a_network_is_answered_by_torch():
    model = load_model("mosaic-small")
    assert isinstance(model.adapted(model.adaptation, network=model.network).engine, TorchEngine)
    model.calibration = model.calibration
    assert isinstance(model.engine, TorchEngine)
