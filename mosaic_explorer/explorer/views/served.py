"""The explorer as served: one session's page, begun as its address asks."""

from __future__ import annotations

import os

import panel as pn
import panel_material_ui as pmui
import xarray as xr

from ...catalog.store import open_catalog
from ...model.files import load_model
from ...model.mosaic import Mosaic
from ..link import read_query
from ..observations import Observations
from .address import Address
from .page import Explorer


def loaded() -> tuple[xr.Dataset, Mosaic]:
    """The catalog and the model that MOSAIC_CATALOG and MOSAIC_MODEL name, else those of the package; read once a server."""
    path, name = os.environ.get("MOSAIC_CATALOG"), os.environ.get("MOSAIC_MODEL", "mosaic-small")
    catalog = pn.state.as_cached("catalog", lambda: open_catalog(path) if path else open_catalog())
    return catalog, pn.state.as_cached("model", lambda: load_model(name))


def served(catalog: xr.Dataset, model: Mosaic) -> pmui.Page:
    """The page of one session; reads `?row=...&mask=...&noise=...&focus=...&among=...`, and says so in a notice if it cannot.

    What the model may be shown of the catalog's galaxies is shared by all sessions of the server.
    """
    key = f"observations {id(catalog)} {model.table.digest}"
    observations = pn.state.as_cached(key, lambda: Observations(catalog, model.table))
    query = pn.state.location.search if pn.state.location is not None else ""
    moment, trouble = read_query(query, model.table, observations)
    explorer = Explorer(catalog, model, moment, observations)
    if trouble:
        explorer.say(trouble)
    if pn.state.curdoc is not None:
        pn.state.on_session_destroyed(lambda context: explorer.close())
    page = explorer.page()
    page.main = [*page.main, Address(explorer.state, explorer.say)]
    return page
