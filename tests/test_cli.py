"""The command line: what a user can mend is one line and exit status 2."""

import pytest

from mosaic_explorer.cli import main


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["simulate", "--n", "0", "--out", "a.zarr"], "--n must be at least 1"),
        (["simulate", "--n", "5", "--out", "a.fits"], "must end in .zarr"),
        (["train", "nowhere.toml", "--out", "m"], "there is no recipe at 'nowhere.toml'"),
        (["evaluate", "mosaic-smal"], "Did you mean 'mosaic-small'"),
        (["evaluate", "mosaic-small", "--catalog", "nowhere.zarr"], "there is no catalog at 'nowhere.zarr'"),
    ],
)
def test_errors_are_one_line(argv, words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(argv) == 2
    error = capsys.readouterr().err
    assert words in error and error.count("\n") == 1
