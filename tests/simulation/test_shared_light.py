"""What the simulation shares with everyone who takes spectra through filters is what it always had, to the last bit."""

import numpy as np
import pytest
from speclite.filters import load_filter

from mosaic_explorer import open_catalog
from mosaic_explorer.modalities import LSST_BANDS
from mosaic_explorer.photometry import igm, lsst_filters
from mosaic_explorer.simulation.options import Physics
from mosaic_explorer.simulation.templates import grid_folder

pytestmark = pytest.mark.simulation


def test_the_curves_of_lsst_are_those_of_speclite():
    for band, curve in zip(LSST_BANDS, lsst_filters(), strict=True):
        source = load_filter(f"lsst2023-{band}")
        np.testing.assert_array_equal(curve.wave, np.array(source.wavelength, float))
        np.testing.assert_array_equal(curve.transmission, np.array(source.response, float))


def test_the_lyman_series_is_that_of_bagpipes():
    np.testing.assert_array_equal(
        np.loadtxt(igm.LYMAN_SERIES), np.loadtxt(grid_folder() / "lyman_series_coefs_inoue_2014_table2.txt")
    )


@pytest.mark.parametrize("path, world", [(None, "broad"), ("reference", "reference")])
def test_the_package_s_galaxies_are_of_this_physics(path, world):
    assert Physics(world).version == open_catalog(path, rows=[0]).attrs["physics_version"]
