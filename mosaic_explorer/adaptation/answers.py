"""What a network says of a label before anything is corrected, as mixtures."""

from __future__ import annotations

import numpy as np

from ..model.batch import normalised_input
from ..model.mosaic import Mosaic
from ..model.threads import for_batches
from .galaxies import Labelled

BATCH = 512  # galaxies at a time


def label_query(model: Mosaic, of: str) -> tuple[str, int, int]:
    """The modality of a scalar, its number within it and among all queries."""
    row = model.table.variables[of][0]
    number = [str(name) for name in row.coordinate].index(of)
    return row.name, number, model.engine.queries.slices[row.name].start + number


def label_mixtures(model: Mosaic, galaxies: Labelled, rows: np.ndarray) -> np.ndarray:
    """Normalised mixtures of the label of some galaxies, (rows, 3, components), under the model's own calibration."""
    name, _, query = label_query(model, galaxies.of)
    found = np.empty((len(rows), 3, model.size.components), np.float32)

    def answer(part: slice) -> None:
        inputs, key_ids = normalised_input(model, galaxies.measurements(rows[part]), galaxies.mask)
        found[part] = model.engine.answers(inputs, key_ids, np.array([query]))[name].values[:, 0]

    for_batches(answer, len(rows), BATCH)
    return found
