"""The direction of a degeneracy: along which line hidden quantities of galaxies vary that are alike in all that is seen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..modalities import Variable
from .hidden import Hidden

FEWEST = 5  # galaxies alike, for a direction
LEAST_PART = 0.35  # of a quantity's scatter among them that must run along the line, as a correlation, to be spoken of
LEAST_STEP = 0.05  # of the spread of all galaxies: less is not spoken of
MOST_TOLD = 4  # quantities
FIRST_PART = 0.1  # of the largest part of the line: the first quantity with more than that goes up
MOSTLY_KNOWN = 0.8  # of the galaxies: a quantity of which fewer are known is left out


@dataclass(frozen=True)
class Degeneracy:
    """How hidden quantities change together among n galaxies that are alike in what is seen.

    Attributes
    ----------
    steps : {name: change for one standard deviation along the line}, in its unit
    correlations : {name: with the place along the line}
    share : of the variance that lies along the line, of quantities in units of the spread of all galaxies
    n : galaxies, or pairs of them
    """

    steps: dict[str, float]
    correlations: dict[str, float]
    share: float
    n: int
    variables: dict[str, Variable]
    spreads: dict[str, float]

    @property
    def words(self) -> str:
        """For instance "redshift up 0.12, stellar mass up 0.3 dex": the clearest four first, "" of none."""
        told = [
            name
            for name, step in self.steps.items()
            if abs(self.correlations[name]) >= LEAST_PART and abs(step) >= LEAST_STEP * self.spreads[name]
        ]
        told.sort(key=lambda name: -abs(self.steps[name] / self.spreads[name]))
        return ", ".join(self._words(name) for name in told[:MOST_TOLD])

    def _words(self, name: str) -> str:
        variable, step = self.variables[name], self.steps[name]
        unit = f" {variable.error_unit}" if variable.error_unit else ""
        return f"{variable.label.removeprefix('log ')} {'up' if step > 0 else 'down'} {abs(step):.2g}{unit}"


def degeneracy(hidden: Hidden, rows: np.ndarray) -> Degeneracy | None:
    """The first principal component of hidden quantities among galaxies in rows; None of fewer than five.

    The first quantity of which is spoken goes up.
    """
    line = Line(hidden, [name for name, x in hidden.quantities.items() if _mostly_known(x[rows])])
    numbers = line.numbers(rows)
    numbers = numbers[np.isfinite(numbers).all(1)]
    line.add(numbers - numbers.mean(0) if len(numbers) else numbers)
    return line.direction()


class Line:
    """Adds up how hidden quantities vary together, for the line along which they do.

    names : of quantities (default: those of which most galaxies' are known)
    """

    def __init__(self, hidden: Hidden, names: list[str] | None = None):
        known = [name for name, x in hidden.quantities.items() if _mostly_known(x)]
        self.hidden, self.names = hidden, known if names is None else names
        self._squares, self._n = np.zeros((len(self.names), len(self.names))), 0

    def numbers(self, rows: np.ndarray) -> np.ndarray:
        """Quantities of galaxies, (rows, names), in units of the spread of all."""
        columns = [self.hidden.quantities[name][rows] / self.hidden.spreads[name] for name in self.names]
        return np.stack(columns, 1) if columns else np.zeros((len(rows), 0))

    def add(self, off: np.ndarray) -> None:
        """Add differences (n, names); those that are not wholly known are left out."""
        off = off[np.isfinite(off).all(1)]
        self._squares += off.T @ off
        self._n += len(off)

    def direction(self) -> Degeneracy | None:
        """The line; None with fewer than five differences, or none that varies."""
        if self._n < FEWEST or not self.names or not self._squares.any():
            return None
        covariance = self._squares / self._n
        variances, axes = np.linalg.eigh(covariance)
        axis, along = axes[:, -1], float(np.sqrt(variances[-1]))
        if axis[np.abs(axis) > FIRST_PART * np.abs(axis).max()][0] < 0:
            axis = -axis
        scatter = np.sqrt(np.maximum(np.diag(covariance), 1e-24))
        spreads = {name: self.hidden.spreads[name] for name in self.names}
        return Degeneracy(
            {name: float(step * along * spreads[name]) for name, step in zip(self.names, axis, strict=True)},
            dict(zip(self.names, (axis * along / scatter).tolist(), strict=True)),
            float(variances[-1] / variances.sum()),
            self._n,
            {name: self.hidden.variables[name] for name in self.names},
            spreads,
        )


def _mostly_known(values: np.ndarray) -> bool:
    return bool(len(values)) and float(np.isfinite(values).mean()) >= MOSTLY_KNOWN
