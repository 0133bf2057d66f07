"""Counting what happens to values and galaxies while a file passes by in chunks."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

SHOWN_ROWS = 5


@dataclass
class _Count:
    values: int = 0
    galaxies: int = 0
    rows: list[int] = field(default_factory=list)
    example: float | str | None = None


class ImportTally:
    """For each event: how many values and galaxies, in which rows, and one example."""

    def __init__(self) -> None:
        self.counts: dict[str, _Count] = {}

    def add(self, event: str, wrong: np.ndarray, rows: np.ndarray, examples: np.ndarray | None = None) -> None:
        """Count an event: `wrong`, (rows,) or (rows, values), is where it happened, `rows` the rows of the file."""
        if not wrong.any():
            return
        count = self.counts.setdefault(event, _Count())
        is_affected = wrong.reshape(len(wrong), -1).any(axis=1)
        count.values += int(wrong.sum())
        count.galaxies += int(is_affected.sum())
        count.rows += rows[is_affected][: SHOWN_ROWS + 1 - len(count.rows)].tolist() if len(count.rows) <= SHOWN_ROWS else []
        if count.example is None and examples is not None:
            count.example = examples[wrong].flat[0]

    def lines(self) -> list[str]:
        """One line for each event: "EVENT: 3 values in 2 galaxies (rows 4, 7; found -0.2)"."""
        return [self._line(event, count) for event, count in self.counts.items()]

    @staticmethod
    def _line(event: str, count: _Count) -> str:
        galaxies = f"{count.galaxies} galax{'y' if count.galaxies == 1 else 'ies'}"
        how_many = galaxies if count.values == count.galaxies else f"{count.values} values in {galaxies}"
        return f"{event}: {how_many} ({row_words(count.rows, count.example)})"


def row_words(rows: list[int], example: float | str | None = None) -> str:
    """Rows, counted from 0, as words: rows 4, 7, ...; found -0.2."""
    numbers = ", ".join(map(str, rows[:SHOWN_ROWS])) + (", ..." if len(rows) > SHOWN_ROWS else "")
    value = f"{example:g}" if isinstance(example, float | np.floating) else str(example)
    return f"row{'s' if len(rows) > 1 else ''} {numbers}{'' if example is None else f'; found {value}'}"
