"""Galaxies to learn from and to be judged on, shared by all tests of comparisons."""

import pytest
from learnable import learnable_catalog

from mosaic_explorer.comparison.galaxies import TrainingGalaxies
from mosaic_explorer.comparison.run import Judged
from mosaic_explorer.modalities import TABLE


@pytest.fixture(scope="session")
def galaxies():
    """1,500 to learn from, of which a fifth is held back."""
    return TrainingGalaxies.of(learnable_catalog(1500, seed=1), "learnable.zarr")


@pytest.fixture(scope="session")
def judged(galaxies):
    """300 to be judged on."""
    return Judged(learnable_catalog(300, seed=2), galaxies, "others.zarr")


@pytest.fixture(scope="session")
def redshift(judged):
    """Their true redshifts."""
    return judged.truth[:, TABLE.place("redshift").start].astype(float)
