"""Shared by all tests: the shipped model and the galaxies that come with the package."""

import os

# before torch is loaded: tests run in several processes, and a thread that spins while it waits takes the others' time
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import pytest
from galaxies import familiar_galaxies

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.catalog.schema import GALAXY
from mosaic_explorer.model import load_model


@pytest.fixture(scope="session")
def catalog():
    """The 3,000 held-out galaxies of the broad world."""
    return open_catalog()


@pytest.fixture(scope="session")
def familiar():
    """More than three hundred held-out galaxies like those that the shipped models learned from."""
    return familiar_galaxies()


@pytest.fixture(scope="session")
def few(familiar):
    """Twelve of these."""
    return familiar.isel({GALAXY: slice(0, 12)})


@pytest.fixture(scope="session")
def model():
    """The shipped model."""
    return load_model("mosaic-small")
