"""Files from strangers are read or refused: no traceback, no more than 2 GB, no more than 20 s each."""

import pytest
from watch import COUNTS, FAILURES, MOST_BYTES, MOST_SECONDS, run

SEED = 0


@pytest.mark.strangers
@pytest.mark.slow
def test_damaged_or_hostile_files_are_read_or_refused_in_one_line(tmp_path):
    """The first of those that `python tests/strangers/watch.py` makes."""
    outcomes = run(SEED, {kind: range(count // 5) for kind, count in COUNTS.items()}, tmp_path)
    assert len(outcomes) >= 140
    assert [outcome for outcome in outcomes if outcome.how in FAILURES] == []
    assert max(outcome.memory for outcome in outcomes) < MOST_BYTES
    assert max(outcome.seconds for outcome in outcomes) < MOST_SECONDS
    for kind in COUNTS:  # a script that damaged nothing, or all beyond reading, would show nothing
        assert {"read", "refused"} <= {outcome.how for outcome in outcomes if outcome.kind == kind}
