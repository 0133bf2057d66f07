"""The figures of a model about galaxies whose redshift is known, as a job in steps."""

from __future__ import annotations

from collections.abc import Callable, Generator

import numpy as np
import xarray as xr

from ...adaptation.answers import BATCH, label_mixtures
from ...adaptation.figures import Figures, figures_of
from ...adaptation.galaxies import labelled
from ...model.mosaic import Mosaic
from .known import LABEL

MOST_CHECKED = 20_000  # galaxies: of more, as many are drawn by their names


def check_steps(model: Mosaic, catalog: xr.Dataset, tell: Callable[[int, int], object]) -> Generator[None, None, Figures]:
    """As `adaptation.check`, of at most `MOST_CHECKED` galaxies; `tell` is given how many are done, of how many."""
    yield
    model, galaxies = labelled(model, catalog, of=LABEL)
    yield
    galaxies = galaxies[np.arange(min(len(galaxies), MOST_CHECKED))]
    parts = []
    for start in range(0, len(galaxies), BATCH):
        rows = np.arange(start, min(start + BATCH, len(galaxies)))
        parts.append(label_mixtures(model, galaxies, rows))
        tell(int(rows[-1]) + 1, len(galaxies))
        yield
    return figures_of(model, galaxies, model.adaptation.of_arrays([LABEL], np.concatenate(parts)[:, None])[:, 0])
