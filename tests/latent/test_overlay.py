"""Galaxies of a table on the map of the package's: alike lie by alike, and both are seen in the same values."""

import numpy as np
import pytest
from galaxies import tiny_model

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.latent import maps
from mosaic_explorer.latent import overlay as module
from mosaic_explorer.latent.overlay import common_mask, kept_overlay, overlay_steps
from mosaic_explorer.modalities import TABLE, Modality, Variable
from mosaic_explorer.steps import finish


def overlay(model, inputs, mask, layout="umap"):
    return finish(overlay_steps(model, inputs, mask, layout))


@pytest.fixture
def package(monkeypatch, few, model):
    """A few galaxies in the place of the package's, laid out by two of their hidden numbers, which takes no seconds."""
    values = catalog_values(few, model.table)
    values = np.concatenate([values + 0.02 * i for i in range(6)])
    monkeypatch.setattr(module, "package_galaxies", lambda table: Measurements.exact(values))
    monkeypatch.setattr(
        maps, "fit_layout", lambda hidden, *how: (hidden[:, :2] * (np.ptp(hidden, 0).max() > 1e-5)).astype(np.float32)
    )
    return values


def test_galaxies_lie_by_those_that_they_are_like(model, package):
    own = Measurements.exact(package[[3, 20, 41]] + 1e-4)
    laid = overlay(model, own, Mask.preset("lsst"))
    assert laid.package.xy.shape == (len(package), 2) and laid.own.xy.shape == (3, 2)
    distance = np.linalg.norm(laid.own.xy[:, None] - laid.package.xy, axis=-1)
    assert (distance[[0, 1, 2], [3, 20, 41]] < np.median(distance, 1) / 10).all()
    assert kept_overlay(model, own, Mask.preset("lsst"), "umap") is laid
    assert kept_overlay(model, own, Mask.preset("everything"), "umap") is None
    same = overlay(model, Measurements.exact(package[:9]), Mask.preset("lsst"))
    np.testing.assert_allclose(same.own.xy, laid.package.xy[:9], atol=1e-3)


def test_the_package_is_seen_in_what_the_others_have(package):
    values = package[:4].copy()
    values[:, TABLE.place("spherex")] = np.nan
    mask = common_mask(Mask.parse("lsst spherex"), Measurements.exact(values))
    assert mask == Mask.parse("lsst")


def test_with_nothing_in_common_all_lie_in_one_place(model, package):
    laid = overlay(model, Measurements.exact(package[:4]), Mask.none())
    assert not laid.own.xy.any() and not laid.package.xy.any()


def test_a_model_that_needs_more_than_the_package_has_lays_nothing_over_it():
    colour = Modality("colour", "Colour", (Variable("colour", "colour", "", "What it looks like."),), ("colour",))
    model = tiny_model(TABLE.with_row(colour))
    assert overlay(model, Measurements.exact(np.zeros((2, model.table.size), np.float32)), Mask.none(model.table)) is None
