"""Every other token of the vectors: what is shown when a model is asked whether the rest fits."""

from __future__ import annotations

import numpy as np

from ..modalities import Table


def odd_tokens(table: Table) -> np.ndarray:
    """Which values lie in every second token of their modality, (table.size,) bool.

    A modality that is one token, like six bands, alternates value by value.
    """
    parts = []
    for row in table:
        numbers = np.arange(row.size)
        parts.append((numbers if row.size <= row.patch else numbers // row.patch) % 2 == 1)
    return np.concatenate(parts)


def vector_values(table: Table) -> np.ndarray:
    """Which values are those of vectors, (table.size,) bool."""
    return np.concatenate([np.full(row.size, row.is_vector) for row in table])
