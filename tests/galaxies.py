"""Galaxies and models made up for tests in which physics plays no part."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
import xarray as xr

from mosaic_explorer.catalog import build_catalog, open_catalog
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.photometry_library import FILTER, PHOTOMETRY, SIMULATED, with_photometry
from mosaic_explorer.catalog.schema import ERROR, LIMIT, OBSERVED
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model import Mosaic
from mosaic_explorer.model.network import MosaicNetwork, NetworkConfig
from mosaic_explorer.model.paper import PaperConfig, PaperNetwork
from mosaic_explorer.model.scaling import Scaling
from mosaic_explorer.photometry import load_filter


def random_catalog(n: int, table=TABLE, seed: int = 0):
    """Galaxies of random but possible numbers, for tests in which physics plays no part."""
    rng = np.random.default_rng(seed)
    middle = {"redshift": 1.0, "log_halo_mass": 12.0, "log_stellar_mass": 10.0, "lsst": 24.0, "spherex": 23.0}
    values = {}
    for row in table:
        for variable in row.variables:
            shape = (n, row.size) if row.is_vector else (n,)
            values[variable.name] = middle.get(variable.name, 0.0) + 0.3 * rng.normal(size=shape).clip(-3, 3)
    split = np.where(np.arange(n) % 5 == 0, "test", "train")
    return build_catalog(values, split=split, table=table)


def tiny_model(table=TABLE, seed: int = 0) -> Mosaic:
    """An untrained small model whose every weight matters."""
    torch.manual_seed(seed)
    network = MosaicNetwork(table, replace(NetworkConfig(), width=32, depth=2, heads=2, bins=64))
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    values = catalog_values(random_catalog(64, table), table)
    return Mosaic(network, Scaling.fit(values, table, 64), name="tiny", config={})


def tiny_filter_model(seed: int = 0) -> Mosaic:
    """As `tiny_model`; knows filters of any survey, and how far galaxies may be trusted."""
    torch.manual_seed(seed)
    size = replace(NetworkConfig(), width=32, depth=2, heads=2, bins=64, filter_width=16, filter_tokens=2, trust=3)
    network = MosaicNetwork(TABLE, size)
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.2)
    values = catalog_values(random_catalog(64), TABLE)
    return Mosaic(network, Scaling.fit(values, TABLE, 64), name="tiny-filters", config={})


def with_filters(
    catalog: xr.Dataset, names=("sdss2010-g", "hsc2017-i2", "vista-J", "wise2010-W1"), seed: int = 0
) -> xr.Dataset:
    """A catalog with random magnitudes in further filters."""
    magnitudes = 23 + np.random.default_rng(seed).normal(size=(catalog.sizes["galaxy"], len(names)))
    return with_photometry(catalog, magnitudes, [load_filter(name) for name in names], "stored spectrum")


def with_magnitudes(catalog: xr.Dataset, filters: Sequence[str], measured: bool = False) -> xr.Dataset:
    """The catalog with random magnitudes in filters of the library; measured ones have errors, the last of each a limit."""
    curves, n = [load_filter(name) for name in filters], catalog.sizes["galaxy"]
    magnitudes = 24.0 + 0.3 * np.random.default_rng(1).normal(size=(n, len(filters))).clip(-3, 3)
    catalog = with_photometry(catalog, magnitudes, curves, SIMULATED)
    if not measured:
        return catalog
    values, limit = catalog[PHOTOMETRY].values, np.zeros((n, len(filters)), np.int8)
    limit[:, -1] = 1
    parts = {OBSERVED: values + np.float32(0.05), ERROR: np.full_like(values, 0.1), LIMIT: limit}
    units = {OBSERVED: "mag(AB)", ERROR: "mag", LIMIT: ""}
    return catalog.assign({PHOTOMETRY + end: (("galaxy", FILTER), x, {"units": units[end]}) for end, x in parts.items()})


def tiny_paper_model(table=TABLE, seed: int = 0) -> Mosaic:
    """As `tiny_model`, of the paper's kind: one token a value."""
    torch.manual_seed(seed)
    single = dict.fromkeys(table.names, 1)
    network = PaperNetwork(table.with_patches(single, single), PaperConfig(width=8, depth=2, heads=2))
    for parameter in network.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    values = catalog_values(random_catalog(64, table), table)
    return Mosaic(network, Scaling.fit(values, table, PaperConfig.bins, by_modality=True), name="tiny-paper", config={})


def with_value(name, value):
    """A function that spoils a catalog: this value of one variable in its third galaxy."""

    def spoil(catalog):
        spoilt = catalog[name].copy(deep=True)
        spoilt.values[2] = value
        return catalog.assign({name: spoilt})

    return spoil


def familiar_galaxies() -> xr.Dataset:
    """The package's galaxies of the reference world with haloes and redshifts of which the shipped models learned."""
    catalog = open_catalog("reference")
    is_familiar = (catalog["log_halo_mass"] > 11) & (catalog["redshift"] > 0.02) & (catalog["redshift"] < 3)
    return open_catalog("reference", rows=np.flatnonzero(is_familiar))
