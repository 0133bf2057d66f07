"""The browser's part of the views: JavaScript and style sheets, one subject a file; several are read as one module."""

from pathlib import Path

EXPLORER = Path(__file__).parents[2]


def _read(name: str) -> str:
    return next(EXPLORER.rglob(name)).read_text()


def code(*names: str) -> str:
    """Files of JavaScript as one module; the last one renders."""
    return "\n".join(map(_read, names))


def style(name: str) -> str:
    """A style sheet."""
    return _read(name)
