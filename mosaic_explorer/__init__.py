"""MOSAIC Explorer: see what a multi-modal galaxy model knows.

import mosaic_explorer as me
model = me.load_model("mosaic-small")
catalog = me.open_catalog()
model.predict(catalog, me.Mask.preset("lsst"))
me.panels.table("sed", catalog, model, me.Mask.preset("lsst"))
me.explore(catalog, model)
me.widget(catalog, model, view="sed")
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .masks import Mask

__all__ = ["Mask", "accuracy", "adapt", "explore", "galaxy", "load_model", "open_catalog", "panels", "read_table", "widget"]
__version__ = "0.1.0"

_HOME = {
    "Mask": "mosaic_explorer.masks",
    "load_model": "mosaic_explorer.model",
    "open_catalog": "mosaic_explorer.catalog",
    "galaxy": "mosaic_explorer.catalog",
    "explore": "mosaic_explorer.explorer",
    "widget": "mosaic_explorer.explorer.widget.opening",
    "accuracy": "mosaic_explorer.binned_accuracy",
    "adapt": "mosaic_explorer.adaptation",
    "read_table": "mosaic_explorer.importers.table",
}
_MODULES = {
    "panels": "mosaic_explorer.explorer.session.panels",
    "agreement": "mosaic_explorer.agreement",
    "bulk": "mosaic_explorer.bulk",
    "gains": "mosaic_explorer.gains",
    "latent": "mosaic_explorer.latent",
    "masks": "mosaic_explorer.masks",
    "plot": "mosaic_explorer.plot",
    "modalities": "mosaic_explorer.modalities",
    "errors": "mosaic_explorer.errors",
}


def __getattr__(name: str) -> object:
    """Import numpy, torch, xarray or Panel only when something of theirs is asked for."""
    if name in _HOME:
        return getattr(importlib.import_module(_HOME[name]), name)
    if name in _MODULES:
        return importlib.import_module(_MODULES[name])
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted({*__all__, *_MODULES, "__version__"})
