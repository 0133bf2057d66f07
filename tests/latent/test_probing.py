"""Probes: they read what the states know, of galaxies they have not learned from, and never from labels that were not given."""

import numpy as np
import pytest

import mosaic_explorer as me
from mosaic_explorer.errors import CatalogError, MaskError, ModelError
from mosaic_explorer.latent import attentive
from mosaic_explorer.latent.wanted import area_under_roc, target_of


@pytest.fixture(scope="module")
def some(catalog):
    return catalog.isel(galaxy=slice(0, 300))


def test_a_ridge_reads_what_is_known_and_a_random_number_is_not(model, some):
    known = me.latent.probe(model, some, "lsst", "redshift", folds=3)
    assert known.score > 0.9 and 0 < known.spread < 0.1 and known.error < 0.3 and len(known.labelled) == 300
    noise = me.latent.probe(model, some, "lsst", np.random.default_rng(0).normal(size=300), folds=3)
    assert abs(noise.score) < 0.15


def test_galaxy_order_changes_no_answer(model, some, monkeypatch):
    monkeypatch.setattr(attentive, "MOST_STEPS", 50)
    order = np.random.default_rng(1).permutation(300)
    for target, kind in (("av", "ridge"), ("redshift > 1", "attentive")):
        first = me.latent.probe(model, some, "lsst", target, labels=120, kind=kind, folds=2)
        again = me.latent.probe(model, some.isel(galaxy=order), "lsst", target, labels=120, kind=kind, folds=2)
        assert sorted(order[again.labelled]) == first.labelled.tolist()
        np.testing.assert_allclose(again.predicted, first.predicted[order], atol=0.01)


def test_a_label_that_is_not_given_is_not_used_and_each_is_read_by_who_has_not_seen_it(model, some):
    values = some["redshift"].values.astype(float)
    rows = np.arange(0, 300, 2)
    told = me.latent.probe(model, some, "lsst", values, labels=rows, folds=2)
    hidden = values.copy()
    hidden[1::2] = np.nan
    np.testing.assert_allclose(me.latent.probe(model, some, "lsst", hidden, folds=2).predicted, told.predicted, atol=1e-6)
    wrong = values.copy()
    wrong[rows[5]] = 50.0  # its own label tells nothing of itself
    assert me.latent.probe(model, some, "lsst", wrong, labels=rows, folds=2).predicted[rows[5]] < 20


def test_classes_are_conditions_and_are_read_by_a_logistic_probe(model, some):
    found = me.latent.probe(model, some, "lsst", "redshift > 1", folds=3)
    assert found.kind == "logistic" and found.score > 0.95 and np.isnan(found.error)
    assert (found.predicted >= 0).all() and (found.predicted <= 1).all()
    target = target_of(some, model.table, "log_ssfr < -9, redshift > 1")
    assert target.is_class and set(np.unique(target.values)) == {0.0, 1.0}


def test_the_area_under_the_curve_is_that_of_pairs():
    scores, members = np.array([0.1, 0.4, 0.4, 0.8]), np.array([False, True, False, True])
    assert area_under_roc(scores, members) == (1 + 0.5 + 1 + 1) / 4
    assert np.isnan(area_under_roc(scores, np.ones(4, bool)))


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"target": "redshfit"}, CatalogError, "Did you mean 'redshift'"),
        ({"target": np.ones(3)}, CatalogError, "one number for each of 300"),
        ({"kind": "forest"}, ModelError, "unknown kind of probe 'forest'"),
        ({"kind": "logistic"}, ModelError, "this target is a number"),
        ({"target": "redshift > 1", "kind": "ridge"}, ModelError, "this target is a class"),
        ({"target": "redshift > 19"}, CatalogError, "0 are 'redshift > 19'"),
        ({"folds": 1}, ModelError, "2 or more; found 1"),
        ({"labels": 5}, CatalogError, "known of 5 galaxies; 5 folds need 10"),
        ({"labels": [400]}, CatalogError, "rows from 0 to 299"),
        ({"mask": "nothing"}, MaskError, "shows nothing"),
    ],
)
def test_what_cannot_be_is_said_at_the_door(model, some, changes, error, words):
    with pytest.raises(error, match=words.replace("'", ".")):
        me.latent.probe(model, some, **{"mask": "lsst", "target": "redshift", **changes})
