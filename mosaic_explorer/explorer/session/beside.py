"""Another model beside the one that is shown: a shipped one that knows the same values."""

from __future__ import annotations

from functools import lru_cache

from ...errors import MosaicError
from ...modalities import Table
from ...model.config import read_config
from ...model.files import CONFIG, load_model, shipped_models
from ...model.mosaic import Mosaic

KEPT = 3  # models in memory, of some 10 MB each


def models_beside(table: Table) -> list[str]:
    """Names of the shipped models whose answers can be compared with those of a model of this table."""
    return [name for name in shipped_models() if _values_digest(name) == table.values_digest]


@lru_cache(KEPT)
def model_beside(name: str) -> Mosaic:
    """One of them, read once for all sessions; a MosaicError if it cannot be."""
    return load_model(name)


@lru_cache
def _values_digest(name: str) -> str:
    try:
        return read_config(shipped_models()[name] / CONFIG).table.values_digest
    except MosaicError:  # of files that are damaged: no choice
        return ""
