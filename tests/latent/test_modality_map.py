"""Maps of all modalities' states: how far modalities stand apart on them."""

import numpy as np
import pytest

from mosaic_explorer.latent.modality_map import same_modality


def test_modalities_that_stand_apart_have_neighbours_of_their_own_and_mixed_ones_by_chance():
    mixed = np.random.default_rng(0).uniform(size=(2000, 5, 2))
    assert same_modality(mixed) == pytest.approx(0.2, abs=0.02)
    assert same_modality(mixed + 10 * np.arange(5)[:, None]) == 1


def test_a_galaxys_points_in_one_place_are_each_others_neighbours():
    one_place = np.repeat(np.arange(50.0)[:, None, None], 5, 1) + np.zeros((50, 5, 2))
    assert same_modality(one_place) < 0.5
    assert np.isnan(same_modality(np.zeros((1, 1, 2))))
