"""One number of a catalog beside the published one, and tables of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

FEWEST_IN_A_CELL = 20  # galaxies under which the tables give no number


@dataclass(frozen=True)
class Comparison:
    """A number of the catalog and the published one.

    subject : what it is a number of, in words
    row, column : of which galaxies: where it stands in the report's table
    here, published : the two, in `unit`; NaN where there is none
    n : galaxies that the catalog's number is made from
    source : the paper
    """

    subject: str
    row: str
    column: str
    here: float
    published: float
    unit: str
    n: int
    source: str


def table(
    head: str, comparisons: Sequence[Comparison], cell: Callable[[Comparison], str], columns: Sequence[str] | None = None
) -> tuple[list[str], list[list[str]]] | None:
    """A chart's table: a line for each row and a cell for each column that has a number, by default in the order in which they
    come; None without any."""
    rows = list(dict.fromkeys(one.row for one in comparisons))
    filled = list(dict.fromkeys(one.column for one in comparisons))
    cells = {(one.row, one.column): cell(one) for one in comparisons}
    if not rows:
        return None
    shown = [column for column in columns or filled if column in filled]
    return [head, *shown], [[row, *(cells.get((row, column), "–") for column in shown)] for row in rows]


def number(value: float, form: str) -> str:
    """A number as it is printed; a dash where there is none."""
    return f"{value:{form}}".replace("-", "−") if np.isfinite(value) else "–"


def pair(form: str) -> Callable[[Comparison], str]:
    """Cells "here (published)"."""

    def cell(one: Comparison) -> str:
        here = number(one.here, form)
        return f"{here} ({number(one.published, form)})" if np.isfinite(one.published) else here

    return cell


def difference(form: str) -> Callable[[Comparison], str]:
    """Cells "here minus published"."""
    return lambda one: number(one.here - one.published, form)
