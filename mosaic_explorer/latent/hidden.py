"""What is hidden of galaxies: how far apart they are in it, and the numbers by which people speak of it."""

from __future__ import annotations

import warnings
from collections.abc import Mapping

import numpy as np

from ..catalog.quantities import quantities_of, table_values
from ..masks import Mask
from ..modalities import Variable

LEAST_SPREAD = 1e-3
SPOKEN_OF = ("log_ssfr", "half_mass_age", "fuv_dimming")  # of the derived quantities; the others say much the same


class Hidden:
    """What a mask hides of n galaxies, in units of their spread (half of the 16-84% range).

    Parameters
    ----------
    truth : (n, table.size) true values
    own : further numbers of each galaxy, a variable and (n,) values each, of which no model knows: always hidden

    Attributes
    ----------
    quantities : {name: (n,)} hidden scalars, and what follows from hidden values, in their units
    variables : their words
    spreads : {name: of these galaxies}
    """

    def __init__(self, truth: np.ndarray, mask: Mask, own: Mapping[str, tuple[Variable, np.ndarray]] | None = None):
        self.mask, table = mask, mask.table
        self.quantities: dict[str, np.ndarray] = {}
        self.variables: dict[str, Variable] = {}
        self._parts: list[np.ndarray] = []
        for name in table.scalar_names:
            place = table.place(name).start
            if not mask.seen[place]:
                self._speak_of(table.variables[name][1], truth[:, place].astype(float))
                self._parts.append(truth[:, place : place + 1])
        for row in table.without_filters:
            hidden = ~mask.seen[table.slices[row.name]]
            if row.is_vector and hidden.any():
                self._parts.append(truth[:, table.slices[row.name]][:, hidden])
        values = table_values(table, truth)
        for name, quantity in quantities_of(table).items():
            if name in SPOKEN_OF and any(not mask.seen[table.place(needed)].all() for needed in quantity.needs):
                with np.errstate(invalid="ignore"):
                    self._speak_of(quantity.variable, np.asarray(quantity.of(values), float))
        for variable, numbers in (own or {}).values():
            self._speak_of(variable, np.asarray(numbers, float))
        self.spreads = {name: float(_spread(x[:, None])[0]) for name, x in self.quantities.items()}
        self._parts = [(part / _spread(part)).astype(np.float32) for part in self._parts]

    def _speak_of(self, variable: Variable, values: np.ndarray) -> None:
        if np.isfinite(values).sum() > 1:
            self.quantities[variable.name], self.variables[variable.name] = values, variable

    def apart(self, row: int, rows: np.ndarray) -> np.ndarray:
        """How far galaxies are from one in what is hidden, (rows,): root mean square over its parts; NaN if not known."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # of parts that are not known
            squares = [np.nanmean((part[rows] - part[row]) ** 2, 1) for part in self._parts]
            return np.sqrt(np.nanmean(squares, 0)) if squares else np.full(len(rows), np.nan)


def _spread(values: np.ndarray) -> np.ndarray:
    """Half of the 16-84% range of each column; or half the standard deviation: some are on a floor for most galaxies."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        low, high = np.nanpercentile(values, [16, 84], axis=0)
        return np.maximum(np.nan_to_num(np.maximum((high - low) / 2, np.nanstd(values, 0) / 2)), LEAST_SPREAD)
