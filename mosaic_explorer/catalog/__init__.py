"""Galaxies in: what a catalog is, catalogs on disk, one galaxy by hand. Simulation lies in `catalog.simulation`."""

from .galaxy import galaxy
from .schema import build_catalog, validate
from .store import open_catalog
from .writing import write_catalog

__all__ = ["build_catalog", "galaxy", "open_catalog", "validate", "write_catalog"]
