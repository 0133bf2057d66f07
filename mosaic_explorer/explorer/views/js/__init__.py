"""The browser's part of the views: JavaScript and style sheets, one subject a file; several are read as one module."""

from pathlib import Path

HERE = Path(__file__).parent


def code(*names: str) -> str:
    """Files of JavaScript as one module; the last one renders."""
    return "\n".join((HERE / name).read_text() for name in names)


def style(name: str) -> str:
    """A style sheet."""
    return (HERE / name).read_text()
