"""Parts of the page that the browser draws, and the files it is given: bundles of JavaScript, style sheets, HTML."""

from __future__ import annotations

import hashlib
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

import panel as pn

EXPLORER = Path(__file__).parents[1]


@cache
def asset(path: str) -> str:
    """The text of a file for the browser, by its path within explorer/, like "galaxy/js/plots.css"; one for all sessions."""
    return (EXPLORER / path).read_text(encoding="utf-8")


class Component(pn.custom.JSComponent):
    """A part of the page; `_bundle` names its JavaScript, which `npm run build` has made beside the Python file.

    A served page asks for the bundle by its address, a notebook has it within. The address changes with what the bundle
    holds, so that a browser keeps it, yet never runs that of another version. (`panel.custom.ReactiveESM._render_esm`)
    """

    @classmethod
    def _render_esm(cls, compiled: bool | Literal["compiling"] = True, server: bool = False) -> str:
        esm = super()._render_esm(compiled, server)
        return f"{esm}?v={_version(cls._bundle_path)}" if server else esm


@lru_cache
def _version(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
