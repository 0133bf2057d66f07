"""What a simulated catalog holds of each galaxy beside the table's values: where it lives, and what was drawn for it.

A number a galaxy, with its unit, a name in words and where it comes from; a quantity that a world draws has its row here.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import xarray as xr

from ..catalog.schema import GALAXY
from .worlds import QUANTITIES


class Column(NamedTuple):
    """One number a galaxy: `source` says by what law or from what simulation it comes."""

    name: str
    unit: str
    label: str
    source: str
    dtype: type = np.float32


COLUMNS = {
    column.name: column
    for column in (
        Column("halo_id", "", "number of the host halo", "galaxies of one host halo share it", np.int64),
        Column(
            "sky_patch",
            "",
            "number of the patch of sky",
            "a twentieth of a block's host halos; a patch is held out or learned from as a whole",
            np.int32,
        ),
        Column("is_satellite", "", "1 for a galaxy in a subhalo, 0 for a central", "diffhalos", np.int8),
        *(Column(name, of.unit, of.label, f"{of.law}: {of.source}") for name, of in QUANTITIES.items()),
    )
}


def with_columns(catalog: xr.Dataset, values: dict[str, np.ndarray]) -> xr.Dataset:
    """A catalog with further numbers a galaxy, {name: (galaxies,)}, each of them in `COLUMNS`."""
    for name, numbers in values.items():
        column = COLUMNS[name]
        about = {"units": column.unit, "long_name": column.label, "source": column.source}
        catalog[name] = ((GALAXY,), np.asarray(numbers, column.dtype), about)
    return catalog
