"""Small tables that ask for hours or gigabytes: one line each, soon, in little memory."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hostile_tables import TABLES

from mosaic_explorer.explorer.session.limits import SMALL_POOLS

MOST_SECONDS = 10.0  # of processor time; alone none takes 5
MOST_BYTES = 1_100_000_000
HARMLESS = {"unit_in_a_header", "no_width", "brackets"}  # what cannot be is left aside
WORDS = {
    "unit": "no unit of mass",
    "pattern_of_many_bands": "unknown column",
    "pattern_of_great_width": "pattern must hold {band}",
    "nested_groups": "30 groups in one another",
    "many_links": "30 groups in one another",
    "dictionary_texts": "holds texts of 1,000,000 characters",
    "one_array_for_all_rows": "arrays of 125,000 values",
    "long_lists": "more memory than there is",
    "zip_named_fits": "is a zip archive",
    "packed_twice": "packed twice",
    "zip_in_gzip": "packed twice",
    "many_columns": "more than 10,000 columns",
    "many_columns_parquet": "more than 10,000 columns",
    "many_axes": "NAXIS = 92233720368547758",
    "endless_fits": "does not begin with SIMPLE",
    "pipe": "a device, a pipe or a folder",
    "unwritten_rows": "of which it holds 0 bytes",
    "long_header": "at most 300,000 are read",
}


@pytest.mark.skipif(sys.platform != "linux", reason="limits of a process are Linux's here")
def test_tables_that_ask_for_far_more_than_they_hold_are_read_or_refused_in_one_line(tmp_path):
    script = Path(__file__).with_name("read_tables.py")
    environ = os.environ | SMALL_POOLS | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path)], env=environ, capture_output=True, text=True, check=True, timeout=300
    )
    told = {line["name"]: line for line in map(json.loads, done.stdout.splitlines())}
    assert list(told) == list(TABLES)
    for name, outcome in told.items():
        assert outcome["how"] == "refused" or (outcome["how"] == "read" and name in HARMLESS), outcome
        assert "\n" not in outcome["words"] and "/tmp" not in outcome["words"], outcome
        assert WORDS.get(name, "") in outcome["words"], outcome
        assert outcome["seconds"] < MOST_SECONDS and outcome["memory"] < MOST_BYTES, outcome
