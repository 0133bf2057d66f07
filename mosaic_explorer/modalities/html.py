"""The table that a notebook shows of masks, models and answers: in the page's own colours, so at home in light and dark."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

CELL = "padding:2px 14px 2px 0;border:0;text-align:left;vertical-align:middle"


class Drawn(str):
    """A cell that is HTML already."""

    __slots__ = ()


def html_table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of words, which are escaped, and of what is `Drawn`."""
    top = "".join(f'<th style="{CELL};font-weight:600">{escape(word)}</th>' for word in heads)
    body = "".join(f'<tr style="background:none">{"".join(map(_cell, row))}</tr>' for row in rows)
    return f'<table style="border-collapse:collapse;margin:4px 0"><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>'


def _cell(words: str) -> str:
    return f'<td style="{CELL}">{words if isinstance(words, Drawn) else escape(words)}</td>'
