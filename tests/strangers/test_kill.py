"""A command that is killed, again and again, ends as one that was not; the script kills fifty times."""

import pytest
from flip import flip
from galaxies import random_catalog
from kill import make_inputs, run_killed

from mosaic_explorer.catalog import write_catalog

pytestmark = [pytest.mark.strangers, pytest.mark.slow]


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("inputs")
    make_inputs(folder)
    return folder


@pytest.mark.parametrize("command", ["import", "train"])
def test_nobody_would_know_of_a_few_kills(command, inputs, tmp_path):
    """`python tests/strangers/kill.py` does the same with more kills, and simulates, too."""
    found = run_killed(command, inputs, tmp_path, kills=2, seed=1)
    assert found.is_well, found
    assert found.while_running


def test_one_flipped_bit_is_noticed_wherever_it_is(tmp_path):
    found = flip(write_catalog(random_catalog(40), tmp_path / "a.zarr", chunk=10), count=30, seed=1)
    assert found["wrong"] == 0 and found["noticed"] > 20
