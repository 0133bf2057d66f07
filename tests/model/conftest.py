"""An untrained model and three galaxies, for what hangs on neither weights nor values."""

import pytest
from galaxies import random_catalog, tiny_model


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture(scope="module")
def three():
    return random_catalog(3).assign_coords(galaxy=[40, 7, 12])
