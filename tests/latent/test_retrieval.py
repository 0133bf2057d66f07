"""Retrieval: more of a kind from a few examples, and a galaxy's spectrum from its photometry."""

import numpy as np
import pytest

import mosaic_explorer as me
from mosaic_explorer.errors import CatalogError, MaskError, ModelError
from mosaic_explorer.latent.contrastive import fit_head
from mosaic_explorer.latent.other_modality import CrossModal, places, ranks


@pytest.fixture(scope="module")
def some(catalog):
    return catalog.isel(galaxy=slice(0, 300))


@pytest.mark.parametrize("way", ["probe", "nearest"])
def test_a_few_examples_find_more_of_their_kind(model, some, way):
    members = np.flatnonzero(some["redshift"].values > 2.2)
    examples = members[:6]
    found = me.latent.retrieve(model, some, "lsst", examples, 10, way)
    assert not np.isin(found["row"], examples).any() and (np.diff(found["score"]) <= 0).all()
    assert me.latent.precision_at(found, members, 10) > 3 * len(members) / 300
    order = np.random.default_rng(0).permutation(300)
    again = me.latent.retrieve(model, some.isel(galaxy=order), "lsst", np.argsort(order)[examples], 10, way)
    assert set(again["galaxy"]) == set(found["galaxy"])


def test_precision_counts_members_among_the_first(model, some):
    found = me.latent.retrieve(model, some, "lsst", [0, 1], 10, "nearest", "seen")
    members = np.zeros(300, bool)
    members[found["row"].values[:2]] = True
    assert me.latent.precision_at(found, members, 4) == 0.5
    with pytest.raises(ModelError, match="precision at 50 needs 50"):
        me.latent.precision_at(found, members, 50)


def test_ranks_count_who_is_nearer_than_ones_own():
    b = np.array([[0.0], [1.0], [5.0]])
    assert ranks(np.array([[0.1], [0.2], [4.0]]), b).tolist() == [1, 2, 1]
    assert ranks(np.zeros((3, 1)), np.zeros((3, 1))).tolist() == [2, 2, 2]
    assert CrossModal(np.array([1, 2, 11])).recall(10) == pytest.approx(2 / 3)


def test_a_head_learns_to_find_what_states_alone_do_not():
    random = np.random.default_rng(0)
    galaxies = random.normal(size=(600, 6))
    a, b = (np.tanh(galaxies @ random.normal(size=(6, 2 * 8))).reshape(-1, 2, 8).astype(np.float32) for _ in range(2))
    head = fit_head(a[:400], b[:400], epochs=60)
    plain, learned = (CrossModal(ranks(*places(a[400:], b[400:], one))).recall(10) for one in (None, head))
    assert learned > 2 * plain and learned > 0.5
    assert np.allclose(np.linalg.norm(head.place(a[400:], 0), axis=1), 1, atol=1e-5)


def test_a_spectrum_is_found_by_photometry_and_galaxy_order_changes_nothing(model, some):
    found = me.latent.cross_modal(model, some, "lsst spherex", "sed")
    assert found.recall(10) > 3 * 10 / 300 and found.recall(300) == 1
    order = np.random.default_rng(0).permutation(300)
    again = me.latent.cross_modal(model, some.isel(galaxy=order), "lsst spherex", "sed")
    assert np.abs(again.ranks - found.ranks[order]).max() <= 1


def test_what_cannot_be_is_said_at_the_door(model, some):
    with pytest.raises(MaskError, match="show some of the same values"):
        me.latent.cross_modal(model, some, "lsst", "lsst sed")
    with pytest.raises(ModelError, match="the same 100 galaxies or more"):
        fit_head(np.zeros((50, 5, 8)), np.zeros((50, 5, 8)))
    with pytest.raises(ModelError, match="unknown way 'luck'"):
        me.latent.retrieve(model, some, "lsst", [0, 1], way="luck")
    with pytest.raises(CatalogError, match="two or more rows from 0 to 299"):
        me.latent.retrieve(model, some, "lsst", [7])
