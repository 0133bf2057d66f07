"""A lesson's Markdown, with formulae between dollars, as HTML that is safe: no raw HTML, no picture, no host asked."""

from __future__ import annotations

import re
from functools import lru_cache

import latex2mathml.converter
from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin

from ..errors import MosaicError

UNREAD = re.compile(r"\\[A-Za-z]+")


@lru_cache(maxsize=1000)
def html(text: str) -> str:
    """HTML of a Markdown text; formulae become MathML. A MosaicError names a formula that cannot be read."""
    return _markdown().render(text).strip()


@lru_cache(maxsize=1)
def _markdown() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": False, "typographer": False}).enable("table").disable("image")
    return made.use(dollarmath_plugin, renderer=_formula, double_inline=True)


def _formula(text: str, options: dict) -> str:
    fault = f"the formula '{text.strip()}' cannot be read"
    try:
        made = latex2mathml.converter.convert(text.strip(), display="block" if options["display_mode"] else "inline")
    except Exception as error:  # the converter has a kind for each fault, and lets others through
        raise MosaicError(f"{fault} ({type(error).__name__}).") from None
    if unread := UNREAD.search(made):  # a command that it does not know comes out as it went in
        raise MosaicError(f"{fault}: there is no command {unread[0]}.")
    return made
