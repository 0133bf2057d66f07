"""How many galaxies a model is asked about at a time: between two such chunks a more urgent question has its chance."""

from __future__ import annotations

from collections.abc import Iterator

from ...model.mosaic import Mosaic

SLOW_CHUNK = 4  # galaxies at a time of the paper's network, which takes dozens of times as long


def chunks(model: Mosaic, n: int, size: int) -> Iterator[slice]:
    """Of `n` galaxies `size` after another, or fewer of a model that takes long."""
    step = size if model.has_uncertainty else SLOW_CHUNK
    return (slice(start, start + step) for start in range(0, n, step))
