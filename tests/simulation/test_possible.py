"""What the table does not allow is left out before it is written, so that no run ends for one galaxy."""

import numpy as np
import pytest

pytestmark = pytest.mark.simulation


def test_a_galaxy_with_more_stars_than_any_is_left_out():
    blocks = pytest.importorskip("mosaic_explorer.simulation.blocks")
    values = {
        "redshift": np.array([0.7, 0.7, 0.7]),
        "log_halo_mass": np.array([14.7, 14.7, 14.7]),
        "log_stellar_mass": np.array([11.5, 14.18, 13.9]),
    }
    assert blocks.is_possible(values).tolist() == [True, False, True]
