"""Neighbours: near in the hidden space, whatever the order of the galaxies; what cannot be is said at the door."""

import numpy as np
import pytest

import mosaic_explorer as me
from mosaic_explorer.errors import CatalogError, MaskError, ModelError


@pytest.fixture(scope="module")
def some(catalog):
    return catalog.isel(galaxy=slice(0, 200))


def test_neighbours_are_alike_and_are_the_same_in_any_order(model, some):
    found = me.latent.neighbours(model, some, "lsst", 7, k=5)
    assert list(found.columns) == ["row", "galaxy", "distance"] and len(found) == 5 and 7 not in found["row"].values
    assert (np.diff(found["distance"]) >= 0).all() and (found["galaxy"] == some["galaxy"].values[found["row"]]).all()
    order = np.random.default_rng(0).permutation(200)
    again = me.latent.neighbours(model, some.isel(galaxy=order), "lsst", int(np.flatnonzero(order == 7)[0]), k=5)
    assert (again["galaxy"] == found["galaxy"]).all()
    np.testing.assert_allclose(again["distance"], found["distance"], rtol=1e-3)


def test_a_galaxy_of_another_catalog_is_nearest_to_itself(model, some):
    alone = some.isel(galaxy=[31])
    found = me.latent.neighbours(model, some, "lsst spherex", alone, k=1)
    assert found["row"].tolist() == [31] and found["distance"].iloc[0] < 1e-3


def test_what_cannot_be_is_said_at_the_door(model, some):
    with pytest.raises(CatalogError, match="rows 0 to 199; found 200"):
        me.latent.neighbours(model, some, "lsst", 200)
    with pytest.raises(CatalogError, match="one galaxy are sought; found a catalog of 200"):
        me.latent.neighbours(model, some, "lsst", some)
    with pytest.raises(ModelError, match="1 or more; found 0"):
        me.latent.neighbours(model, some, "lsst", 0, k=0)
    with pytest.raises(MaskError, match="shows nothing of these galaxies"):
        me.latent.neighbours(model, some, "nothing", 0)
