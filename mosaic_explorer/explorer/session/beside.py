"""Another model beside the one that is shown: a shipped one that knows the same values, but for filters of other surveys."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ...catalog.measurements import Measurements
from ...errors import MosaicError
from ...masks import Mask
from ...modalities import Table
from ...model.answer import Answer
from ...model.config import read_config
from ...model.files import CONFIG, load_model, shipped_models
from ...model.mosaic import Mosaic
from .passbands import own_variables

KEPT = 3  # models in memory, of some 10 MB each


def models_beside(table: Table) -> list[str]:
    """Names of the shipped models whose answers can be compared with those of a model of this table."""
    own = table.without_filters.values_digest
    return [name for name in shipped_models() if _values_digest(name) == own]


@lru_cache(KEPT)
def model_beside(name: str) -> Mosaic:
    """One of them, read once for all sessions; a MosaicError if it cannot be."""
    return load_model(name)


def as_seen_by(model: Mosaic, inputs: Measurements, mask: Mask) -> tuple[Measurements, Mask]:
    """What a model sees of galaxies: all, but for filters of other surveys where it knows none."""
    n = model.table.size
    if n == mask.table.size:
        return inputs, mask
    values, error, limit = inputs.values[:, :n], inputs.error[:, :n], inputs.limit[:, :n]
    return Measurements(values, error, limit, inputs.noise, inputs.trust), Mask(mask.seen[:n], model.table)


def answer_beside(model: Mosaic, inputs: Measurements, mask: Mask) -> Answer:
    """What another model says of galaxies, in the order of the mask's table; nothing of filters of other surveys."""
    answer = model.answer(*as_seen_by(model, inputs, mask), own_variables(model.table))
    missing = mask.table.size - answer.quantiles.shape[1]
    nothing = np.full((len(inputs), missing, answer.quantiles.shape[2]), np.nan, np.float32)
    return Answer(np.concatenate([answer.quantiles, nothing], 1), answer.densities)


@lru_cache
def _values_digest(name: str) -> str:
    try:
        return read_config(shipped_models()[name] / CONFIG).table.values_digest
    except MosaicError:  # of files that are damaged: no choice
        return ""
