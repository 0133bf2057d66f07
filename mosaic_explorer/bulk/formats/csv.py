"""Answers as CSV: a row a galaxy, a line of names above; units and densities have no place in it."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from ..layout import Layout
from . import Blocks


def write(path: Path, blocks: Blocks, layout: Layout) -> None:
    """Write the blocks one after another."""
    for number, arrays in enumerate(blocks):
        frame = pd.DataFrame({column.name: column.values for column in layout.columns(arrays, lists=False)})
        frame.to_csv(path, mode="a" if number else "w", header=not number, index=False)
