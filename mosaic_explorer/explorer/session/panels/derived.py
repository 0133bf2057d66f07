"""The table of what follows from a galaxy's values: predicted, and true."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....catalog.quantities import quantities_of
from ....model.mosaic import Mosaic
from ....model.quantiles import MEDIAN
from ..answers import told_truth
from ..derived import derived_numbers
from ..observations import Observations
from ..passbands import own_variables
from ..state import Snapshot
from .names import DERIVED, LETTERS
from .numbers import GalaxyNumbers
from .words import Steps, with_words


def derived(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Each quantity with its unit, of the truth, and of the medians under the mask in force and the pins."""
    truth, inputs = told_truth(observations, snapshot), observations.one(snapshot.row, snapshot.noise, snapshot.edits)
    quantities, noun = quantities_of(model.table), observations.words.column
    frame = pd.DataFrame({"quantity": list(quantities)})
    for word, mask in [("", snapshot.mask), *zip([f"_{letter}" for letter in LETTERS], snapshot.pins, strict=False)]:
        yield
        galaxy = GalaxyNumbers.under(mask, truth, inputs, model.answer(inputs, mask, own_variables(model.table)))
        numbers = derived_numbers(model.table, galaxy.quantiles[:, MEDIAN], truth, galaxy.seen & ~galaxy.limit).values()
        if not word:
            frame[noun] = np.array([number.truth for number in numbers])
            frame["seen"] = [number.seen for number in numbers]
        frame[f"of_medians{word}"] = np.array([number.of_medians for number in numbers])
    frame["unit"] = [quantity.variable.unit for quantity in quantities.values()]
    about = [
        "of_medians: what follows from the answer's medians and from what is seen; how sure that is the model does not say",
        "seen: the model is shown all that it follows from",
        *(f"{name}: {quantity.variable.meaning}" for name, quantity in quantities.items()),
    ]
    units = {column: "that of the quantity" for column in frame if column == noun or column.startswith("of_medians")}
    return with_words(frame, DERIVED, snapshot, model, observations, about, units)
