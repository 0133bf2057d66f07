"""Where the map leans on what UMAP does not promise to keep; a test fails when an upgrade moves it."""

from __future__ import annotations

from typing import Any


def transform_by_arrays(mapper: Any) -> None:
    """Have `mapper.transform` take distances of whole arrays at once.

    Of fewer than 4,096 galaxies it asks scikit-learn to call a function of its own for each pair: 12 million times, half a
    minute in which Python does nothing else. (`umap.UMAP.transform`, `_input_distance_func`)
    """
    mapper._input_distance_func = "euclidean"
