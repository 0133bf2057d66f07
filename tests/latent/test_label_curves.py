"""Few labels: all methods learn from the same galaxies and are scored on the same others, which nobody learns from."""

import numpy as np
import pytest

import mosaic_explorer as me
from mosaic_explorer.errors import CatalogError, ModelError
from mosaic_explorer.latent.from_scratch import FromScratch, seen_inputs, usable_methods
from mosaic_explorer.latent.shown import Shown


@pytest.fixture(scope="module")
def some(catalog):
    return catalog.isel(galaxy=slice(0, 300))


def test_states_need_fewer_labels_than_magnitudes_do(model, some):
    curve = me.latent.few_labels(model, some, "lsst", "redshift", (30, 100, 10_000), draws=2, methods=["ridge", "linear"])
    assert sorted(curve["labels"].unique()) == [30, 100] and len(curve) == 2 * 2 * 2
    assert curve.attrs["scored"] == 60 and curve.attrs["score"] == "R²"
    mean = curve.groupby(["of", "labels"])["score"].mean()
    assert mean["hidden states", 30] > mean["from scratch", 30] and mean["hidden states", 100] > mean["hidden states", 30]


def test_galaxy_order_changes_no_score(model, some):
    order = np.random.default_rng(2).permutation(300)
    words = {"counts": (30,), "draws": 1, "methods": ["logistic", "linear"], "noise": "lsst-y10"}
    first = me.latent.few_labels(model, some, "lsst", "redshift > 1", **words)
    again = me.latent.few_labels(model, some.isel(galaxy=order), "lsst", "redshift > 1", **words)
    np.testing.assert_allclose(again["score"], first["score"], atol=0.005)


@pytest.mark.parametrize("is_class", [False, True])
@pytest.mark.parametrize("method", ["linear", "gaussian process", "forest", "boosting", "perceptron"])
def test_each_method_from_scratch_learns_what_is_there(model, some, method, is_class):
    shown = Shown.of(model, some, "lsst", "lsst-y10")
    inputs = seen_inputs(shown.inputs, shown.mask)
    truth = some["lsst"].values[:, 3].astype(float)
    truth = (truth > 25).astype(float) if is_class else truth
    said = FromScratch(method, is_class).fit(inputs[:150], truth[:150]).read(inputs[150:])
    assert np.corrcoef(said, truth[150:])[0, 1] > 0.7


def test_what_cannot_learn_from_so_many_is_left_out():
    assert "gaussian process" not in usable_methods(10_000) and "boosting" not in usable_methods(10)


def test_what_cannot_be_is_said_at_the_door(model, some):
    with pytest.raises(ModelError, match="10 or more; found"):
        me.latent.few_labels(model, some, "lsst", "redshift", (5,))
    with pytest.raises(ModelError, match="draws are 1 or more"):
        me.latent.few_labels(model, some, "lsst", "redshift", (10, 30), draws=[1])
    with pytest.raises(ModelError, match="unknown method 'woods'"):
        me.latent.few_labels(model, some, "lsst", "redshift", (30,), methods=["woods"])
    with pytest.raises(ModelError, match="none of logistic reads numbers"):
        me.latent.few_labels(model, some, "lsst", "redshift", (30,), methods=["logistic"])
    with pytest.raises(CatalogError, match="a name or conditions"):
        me.latent.few_labels(model, some, "lsst", some["redshift"].values, (30,), test=some)
