"""A population as an xarray Dataset, to go on with outside the page."""

from __future__ import annotations

import numpy as np
import xarray as xr

from ...catalog.schema import GALAXY
from .groups import GROUPS
from .observations import Observations
from .population import Population
from .sample import Sample
from .state import ExplorerState

QUANTILE_NAMES = {"median": "median", "low": "quantile 0.16", "high": "quantile 0.84"}


def population_dataset(
    population: Population, sample: Sample, observations: Observations, groups: dict[str, np.ndarray]
) -> xr.Dataset:
    """A population by galaxy, whose ids are the coordinate.

    Returns
    -------
    Dataset along `galaxy`: `row` in the catalog, `group` ("", "A", "B" or "AB"), and of each scalar NAME its true or measured
    value, NAME_median, NAME_low, NAME_high (quantiles 0.16 and 0.84), NAME_pit (part of the density below its value), NaN where
    not known
    """
    data: dict[str, tuple] = {"row": (GALAXY, sample.rows, {"long_name": "row in the catalog"})}
    letters = np.full(len(sample), "", "<U2")
    for letter, rows in groups.items():
        letters = np.char.add(letters, np.where(np.isin(sample.rows, rows), letter, ""))
    data["group"] = GALAXY, letters, {"long_name": "groups that were chosen by hand"}
    for name, summary in population.scalars.items():
        variable = observations.table.variables[name][1]
        label, units = variable.label, {"units": variable.unit}
        data[name] = GALAXY, summary.truth, units | {"long_name": f"{observations.words.adjective} {label}"}
        for part, words in QUANTILE_NAMES.items():
            data[f"{name}_{part}"] = GALAXY, getattr(summary, part), units | {"long_name": f"{words} of the predicted {label}"}
        data[f"{name}_pit"] = GALAXY, summary.pit, {"units": "", "long_name": f"part of p({variable.short}) below the value"}
    ids = observations.catalog[GALAXY].values[sample.rows]
    return xr.Dataset(data, {GALAXY: ids}, {"galaxies": sample.words, "noise": population.noise})


def groups_of(state: ExplorerState) -> dict[str, np.ndarray]:
    """The rows of each group by its letter."""
    return {letter: state.group(letter) for letter in GROUPS}
