"""The command line: examples in every help, what a user can mend is one line and status 2, and never a traceback."""

import subprocess
import sys

import pytest

from mosaic_explorer import __version__, cli
from mosaic_explorer.cli import main

NAMES = ["simulate", "observe", "import", "info", "plot", "train", "evaluate", "explore"]


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


@pytest.mark.parametrize("argv", [[], *([name] for name in NAMES), ["import", "table"], ["import", "opencosmo"]])
def test_help_shows_examples_of_the_command(argv, capsys):
    with pytest.raises(SystemExit) as end:
        main([*argv, "--help"])
    text = capsys.readouterr().out
    assert end.value.code == 0
    assert f"mosaic {' '.join(argv)}".strip() in text.split("examples:")[1]


def test_help_lists_all_commands(capsys):
    with pytest.raises(SystemExit):
        main(["--help"])
    text = capsys.readouterr().out
    assert [name for name in NAMES if f"\n    {name} " not in text] == []


def test_the_version_is_the_packages(capsys):
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0 and __version__ in capsys.readouterr().out


def test_a_wrong_option_is_status_2(capsys):
    with pytest.raises(SystemExit) as end:
        main(["info", "--jsn"])
    assert end.value.code == 2 and "--jsn" in capsys.readouterr().err


def test_what_the_system_refuses_is_one_line_that_names_the_file(capsys, tmp_path, monkeypatch):
    def refuse(args):
        (tmp_path / "nowhere" / "file").read_bytes()

    monkeypatch.setattr(cli.info, "run", refuse)
    assert main(["info"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1 and "No such file or directory" in error and "nowhere" in error


def test_a_fault_of_the_program_is_one_line_and_leaves_its_traceback_in_a_file(capsys, tmp_path, monkeypatch):
    def fail(args):
        raise KeyError("no such\nkey")

    monkeypatch.setattr(cli.info, "run", fail)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert main(["info"]) == 1
    error = capsys.readouterr().err
    (report,) = tmp_path.glob("mosaic-fault-*.txt")
    assert error.count("\n") == 1 and "KeyError" in error and str(report) in error
    assert "Traceback" in report.read_text() and "in fail" in report.read_text()


def test_ctrl_c_is_status_130_and_says_that_work_is_kept(capsys, monkeypatch):
    def interrupt(args):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli.info, "run", interrupt)
    assert main(["info"]) == 130
    assert capsys.readouterr().err == "mosaic: stopped; finished work is kept.\n"


def test_help_and_the_packages_import_load_nothing_heavy():
    code = "import sys, mosaic_explorer.cli; mosaic_explorer.cli.build_parser(); print(*{'numpy', 'torch'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
