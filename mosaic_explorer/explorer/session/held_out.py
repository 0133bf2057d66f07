"""Whether a model may have learned from a catalog's galaxies: how good it is about those says nothing."""

from __future__ import annotations

import xarray as xr

from ...model.mosaic import Mosaic

SAME = ("physics_version", "world", "selection", "seed")  # attributes by which a simulation is known


def learned_from(model: Mosaic, catalog: xr.Dataset) -> bool:
    """Whether the catalog comes of a simulation that the model's galaxies came of, by what both say of it."""
    source = model.config.get("catalog") or {}
    sources = [{"physics_version": model.config.get("physics_version"), **source}, *source.get("further", [])]
    attrs = catalog.attrs
    return any(all(key in attrs and attrs[key] == one.get(key) for key in SAME) for one in sources)
