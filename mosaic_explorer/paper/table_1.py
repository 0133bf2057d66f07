"""The paper's Table 1 of any galaxies: for each of its five inputs the errors of all that is hidden, a block after another."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..catalog.measurements import Measurements
from ..errors import MosaicError
from ..masks import PAPER_PRESETS, Mask
from ..metrics import mean_and_error, mean_of_known
from ..modalities import Table
from ..model.mosaic import Mosaic
from ..model.quantiles import MEDIAN


class Cell(NamedTuple):
    """The mean absolute error of one variable under one input, in its unit, its standard error, and of how many galaxies."""

    mae: float
    error: float
    n: int


@dataclass(frozen=True)
class Table1:
    """Errors and medians of n galaxies under the paper's five inputs.

    errors : {preset: {variable: (n,)}}, of each galaxy the mean of |median - truth| over its hidden values, in the variable's
        unit; NaN where not known, or not asked about yet; what is seen whole is left out
    medians : {preset: {scalar: (n,)}}, seen ones as they are
    noise : under which the galaxies were seen, in words
    done : galaxies that have been asked about
    """

    errors: dict[str, dict[str, np.ndarray]]
    medians: dict[str, dict[str, np.ndarray]]
    noise: str
    done: int

    def cell(self, preset: str, name: str) -> Cell | None:
        """A cell of the table; None where the variable is seen whole."""
        errors = self.errors[preset].get(name)
        if errors is None:
            return None
        mae, error = mean_and_error(errors)
        return Cell(mae, error, int(np.isfinite(errors).sum()))

    @property
    def nbytes(self) -> int:
        """Bytes of all arrays."""
        return sum(values.nbytes for some in (self.errors, self.medians) for row in some.values() for values in row.values())


Tell = Callable[[int, Callable[[], Table1]], object]  # is given how many are done, and what makes the table so far


def paper_masks(table: Table) -> dict[str, Mask]:
    """The paper's five inputs, by preset; without those of modalities that a table lacks."""
    masks = {}
    for preset in PAPER_PRESETS:
        with suppress(MosaicError):
            masks[preset] = Mask.preset(preset, table)
    return masks


def vector_names(table: Table) -> list[str]:
    """The variables that are vectors, without filters of further surveys: the paper knows none."""
    return [variable.name for row in table.without_filters if row.is_vector for variable in row.variables]


def table_1_steps(
    model: Mosaic,
    inputs: Callable[[np.ndarray], Measurements],
    truth: Callable[[np.ndarray], np.ndarray],
    n: int,
    blocks: Iterator[np.ndarray],
    tell: Tell = lambda done, so_far: None,
) -> Generator[None, None, Table1]:
    """Errors as `evaluation.evaluate` has them: of hidden values only. Yields between answers, returns the table.

    Parameters
    ----------
    inputs, truth : make measurements, and true values (k, table.size), of galaxies by their numbers
    n : galaxies
    blocks : their numbers, some at a time: all five inputs grow together
    """
    masks, table = paper_masks(model.table), model.table
    names = [*table.scalar_names, *vector_names(table)]
    hidden = {preset: [name for name in names if not mask.seen[table.place(name)].all()] for preset, mask in masks.items()}

    def nothing() -> np.ndarray:
        return np.full(n, np.nan)

    errors = {preset: {name: nothing() for name in names} for preset, names in hidden.items()}
    medians = {preset: {name: nothing() for name in table.scalar_names} for preset in masks}
    noise, done = "", 0

    def so_far() -> Table1:
        return Table1(_copied(errors), _copied(medians), noise, done)

    for some in blocks:
        ready, true = inputs(some), truth(some)
        noise = ready.noise
        for preset, mask in masks.items():
            wanted = [name for name in names if name in hidden[preset] or name in table.scalar_names]
            quantiles = model.answer(ready, mask, wanted).quantiles
            for name in hidden[preset]:
                place = table.place(name)
                scored = np.where(mask.seen[place], np.nan, true[:, place])
                errors[preset][name][some] = mean_of_known(np.abs(quantiles[:, place, MEDIAN] - scored))
            for name in table.scalar_names:
                medians[preset][name][some] = quantiles[:, table.place(name).start, MEDIAN]
            yield
        done += len(some)
        tell(done, so_far)
    return so_far()


def _copied(of: dict[str, dict[str, np.ndarray]]) -> dict[str, dict[str, np.ndarray]]:
    return {preset: {name: values.copy() for name, values in row.items()} for preset, row in of.items()}
