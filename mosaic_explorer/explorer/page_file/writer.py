"""Writes the page: one file that holds all it needs."""

from __future__ import annotations

import base64
import gzip
import html
from collections.abc import Sequence
from pathlib import Path

import xarray as xr

from ...files import write_beside
from ...graph import half_graph
from ...model.mosaic import Mosaic
from ..in_browser.view import RUNTIME
from ..widgets.component import asset
from .chosen import Chosen
from .contents import contents_json


def write_page(
    model: Mosaic,
    catalog: xr.Dataset,
    out: str | Path,
    rows: Sequence[int],
    *,
    title: str = "MOSAIC Explorer",
    catalog_name: str = "",
    model_name: str = "",
) -> Path:
    """Write galaxies of a catalog and a model as one HTML file, which opens without a server, and return its path.

    Parameters
    ----------
    rows : places of the galaxies in the catalog
    title : of the page
    catalog_name, model_name : by which the Python program on the page opens them (default: the package's, the model's own name)

    Raises
    ------
    CatalogError
        If there are no such galaxies, too many for a page, or they cannot be observed.
    ModelError
        If the model has no widths, as the paper's network.
    """
    chosen = Chosen.of(catalog, rows, model)
    numbers, packing = chosen.packed()
    about = contents_json(chosen, packing, catalog_name, model_name or model.name)
    words = f"{model.name} · {len(chosen.rows):,} galaxies"
    parts = {
        "title": html.escape(title),
        "about": html.escape(words),
        "style": asset("page_file/page.css"),
        "contents": packed(about),
        "galaxies": packed(numbers),
        "graph": packed(half_graph(model)),
        "wasm": base64.b64encode(RUNTIME.read_bytes()).decode(),
        "program": asset("page_file/page.bundle.js").replace("</script", "<\\/script"),
    }
    text = asset("page_file/page.html")
    for name, part in parts.items():
        text = text.replace(f"{{{{{name}}}}}", part)
    out = Path(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    write_beside(out, text.encode())
    return out


def packed(data: bytes) -> str:
    """Packed with gzip, in base64."""
    return base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()
