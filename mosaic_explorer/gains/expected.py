"""A galaxy that turns out as predicted: what is hidden takes the medians of the answer, with the errors of a survey."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..catalog.measurements import Measurements
from ..catalog.surveys import choose_surveys, measure, noise_model
from ..masks import Mask
from ..modalities import Table
from ..model.answer import Answer
from ..model.quantiles import MEDIAN


def as_predicted(table: Table, inputs: Measurements, mask: Mask, answer: Answer, surveys: Sequence[str] = ()) -> Measurements:
    """Measurements (n, table.size) that hold what is seen, and in place of what is hidden the medians of the answer.

    Of a width after more is seen this is what to expect: over 300 held-out galaxies its rank correlation with what really comes
    is 0.86 to 0.98 for redshift and stellar mass (training/README.md), the mean over like galaxies has 0.70 to 0.93.

    Parameters
    ----------
    inputs : what was measured; errors of hidden values are taken from here, where no survey says otherwise and there are some
    answer : about these galaxies under this mask, of all variables
    surveys : whose noise the magnitudes would have
    """
    values = np.where(mask.seen, inputs.values, answer.quantiles[..., MEDIAN]).astype(np.float32)
    error = np.nan_to_num(inputs.error)
    limit = inputs.limit & mask.seen
    for survey in choose_surveys(surveys) if surveys else []:
        if survey.modality not in table.names:
            continue
        row, place = table[survey.modality], table.slices[survey.modality]
        predicted = answer.quantiles[:, place, MEDIAN].astype(float)
        measured = measure(predicted, np.zeros_like(predicted), noise_model(survey, row), survey.detection_snr)
        hidden = ~mask.seen[place]
        for whole, part in zip((values, error, limit), measured, strict=True):
            whole[:, place] = np.where(hidden, part, whole[:, place])
    return Measurements(values, error, limit, inputs.noise, inputs.trust)
