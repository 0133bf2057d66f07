"""What a command says of itself can be typed: each help has examples that its parser takes, and a tab completes them."""

import argparse
import os
import shlex
import subprocess
import sys

import pytest

from mosaic_explorer.cli import build_parser


def commands(parser=None, name=()):
    """(words of the command, parser) of every command that runs."""
    parser = build_parser() if parser is None else parser
    below = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not below:
        return [(" ".join(name), parser)]
    return [pair for one in below for key, sub in one.choices.items() for pair in commands(sub, (*name, key))]


def examples(parser):
    return [line.strip() for line in (parser.epilog or "").split("\n") if line.startswith("  mosaic ")]


@pytest.mark.parametrize(("name", "parser"), commands(), ids=[name for name, _ in commands()])
def test_every_command_shows_examples_of_itself_which_its_parser_takes(name, parser):
    own = [line for line in examples(parser) if line.startswith(f"mosaic {name}")]
    assert own
    for line in examples(parser):
        words = shlex.split(line, comments=True)
        assert words[0] == "mosaic"
        assert callable(build_parser().parse_args(words[1:]).run)


def test_the_first_help_tells_of_exit_statuses_and_completion():
    text = build_parser().format_help()
    assert all(f"{status} " in text for status in (0, 1, 2, 130)) and "register-python-argcomplete mosaic" in text


@pytest.mark.parametrize(
    ("line", "found"), [("mosaic ev", "evaluate"), ("mosaic evaluate --pr", "--print-only"), ("mosaic import op", "opencosmo")]
)
def test_a_tab_completes_commands_and_options(line, found, tmp_path):
    pytest.importorskip("argcomplete")
    out = tmp_path / "completions"
    about = {"_ARGCOMPLETE": "1", "COMP_LINE": line, "COMP_POINT": str(len(line)), "_ARGCOMPLETE_STDOUT_FILENAME": str(out)}
    code = "import sys; from mosaic_explorer.cli import main; main(sys.argv[1:])"
    subprocess.run([sys.executable, "-c", code], env={**os.environ, **about}, check=True, capture_output=True)
    assert found in out.read_text().replace("\x0b", " ").split()
