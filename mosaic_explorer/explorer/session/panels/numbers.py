"""What panels say of one galaxy under one mask, as arrays: drawings and tables both take it from here."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ....catalog.measurements import Measurements
from ....masks import Mask
from ....model.answer import Answer
from ..answers import is_seen


class GalaxyNumbers(NamedTuple):
    """Truth, input and answer of one galaxy; each array (table.size,) or a part of that, in physical units.

    truth : true values, NaN where not known
    seen : bool, what the model is shown
    value : what it is shown of these, of a limit the limiting magnitude; NaN where hidden
    error : 1 sigma of `value`, 0 where it is exact; NaN where hidden
    limit : bool, seen, and known only to be fainter than `value`
    quantiles : (table.size, len(QUANTILES)) of the answer; where something is seen they repeat it
    implied : what other parts of the galaxy make of these, see `agreement.Parts.news`; NaN where nothing
    """

    truth: np.ndarray
    seen: np.ndarray
    value: np.ndarray
    error: np.ndarray
    limit: np.ndarray
    quantiles: np.ndarray
    implied: np.ndarray

    @classmethod
    def under(
        cls, mask: Mask, truth: np.ndarray, inputs: Measurements, answer: Answer, implied: np.ndarray | None = None
    ) -> GalaxyNumbers:
        """From true values (table.size,), measurements of one galaxy, the answer about it under this mask, what it implies."""
        seen = is_seen(mask, inputs.values[0])
        value, error = (np.where(seen, part[0], np.nan) for part in (inputs.values, inputs.error))
        implied = np.full(truth.shape, np.nan) if implied is None else implied
        return cls(truth, seen, value, error, seen & inputs.limit[0], answer.quantiles[0], implied)

    def at(self, place: slice | np.ndarray) -> GalaxyNumbers:
        """Those of one modality, of one scalar, or at some places."""
        return GalaxyNumbers(*(part[place] for part in self))

    def unlogged(self) -> GalaxyNumbers:
        """Of logarithms to the base 10 the numbers themselves; errors as they are to first order."""
        value = 10.0**self.value
        truth, quantiles = 10.0**self.truth, 10.0**self.quantiles
        return self._replace(truth=truth, value=value, error=value * np.log(10) * self.error, quantiles=quantiles)
