"""A model or a catalog that can be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """A model or a catalog that can be chosen.

    Attributes
    ----------
    name : by which an address asks for it
    path : of the model's folder, or the catalog
    label : of a person's choice
    most : galaxies that are read at most; None for all
    adapted_from : name of the model that this one was adapted from on the page; "" for all others
    """

    name: str
    path: Path
    label: str
    most: int | None = None
    adapted_from: str = ""
