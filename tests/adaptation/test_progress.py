"""How far an adaptation is, as somebody else is told."""

import pytest

from mosaic_explorer.adaptation.progress import Progress


def test_shares_of_the_whole_are_told_in_order():
    told = []
    progress = Progress(lambda doing, share: told.append((doing, share)), whole=10.0)
    with progress.stage("zero points", 2, each=2.0) as advance:
        advance()
        advance()
    with progress.stage("heads", 3, each=2.0) as advance:
        advance(2)  # the last step is not told of
    with progress.stage("all weights", 1, each=5.0) as advance:
        advance()
    assert [doing for doing, _ in told] == ["zero points"] * 3 + ["heads"] * 2 + ["all weights"] * 2
    assert [share for _, share in told] == pytest.approx([0, 0.2, 0.4, 0.4, 0.8, 1.0, 1.0])


def test_who_wants_no_bars_sees_none(capsys):
    with Progress(False).stage("zero points", 1, each=1.0) as advance:
        advance()
    assert capsys.readouterr().err == ""
