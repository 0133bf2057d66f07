"""A catalog's own columns: a number a galaxy that no model knows, like those that were kept of an imported table."""

from __future__ import annotations

import xarray as xr

from ..modalities import EXTENDED_TABLE, Table
from .schema import ERROR, GALAXY, LIMIT, OBSERVED


def own_columns(catalog: xr.Dataset, table: Table) -> list[str]:
    """Names of the variables of one number a galaxy that are none of a table's, nor what a survey measured of those."""
    known = {*table.variables, *EXTENDED_TABLE.variables}
    known |= {name + part for name in known for part in (OBSERVED, ERROR, LIMIT)}
    return [
        str(name)
        for name, variable in catalog.data_vars.items()
        if variable.dims == (GALAXY,) and variable.dtype.kind in "iufb" and name not in known
    ]
