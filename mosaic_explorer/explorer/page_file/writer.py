"""Writes the page: one file that holds all it needs."""

from __future__ import annotations

import base64
import gzip
import html
from collections.abc import Sequence
from pathlib import Path

import xarray as xr

from ...catalog.schema import GALAXY
from ...files import write_beside
from ...graph import half_graph
from ...lessons import Lesson
from ...model.mosaic import Mosaic
from ..in_browser.view import RUNTIME
from ..session.observations import Observations
from ..widgets.component import asset
from .chosen import Chosen
from .contents import contents_json
from .lesson_plans import checked_plans


def write_page(
    model: Mosaic,
    catalog: xr.Dataset,
    out: str | Path,
    rows: Sequence[int],
    *,
    title: str = "MOSAIC Explorer",
    catalog_name: str = "",
    model_name: str = "",
    lessons: Sequence[Lesson] = (),
) -> Path:
    """Write galaxies of a catalog and a model as one HTML file, which opens without a server, and return its path.

    Parameters
    ----------
    rows : places of the galaxies in the catalog
    title : of the page
    catalog_name, model_name : by which the Python program on the page opens them (default: the package's, the model's own name)
    lessons : stand beside the explorer, which opens with the first page of one, with none of several; see `with_lessons`

    Raises
    ------
    CatalogError
        If there are no such galaxies, too many for a page, or they cannot be observed.
    LessonError
        If a page of a lesson opens what cannot be.
    ModelError
        If the model has no widths, as the paper's network.
    """
    names = {"title": title, "catalog_name": catalog_name, "model_name": model_name}
    text = page_text(model, catalog, rows, **names, lessons=lessons)
    out = Path(out)
    out.parent.mkdir(parents=True, exist_ok=True)
    write_beside(out, text.encode())
    return out


def page_text(
    model: Mosaic,
    catalog: xr.Dataset,
    rows: Sequence[int],
    *,
    title: str = "MOSAIC Explorer",
    catalog_name: str = "",
    model_name: str = "",
    lessons: Sequence[Lesson] = (),
    script: str = "",
) -> str:
    """The text of such a page, as for `write_page`.

    Parameters
    ----------
    script : a further program, which runs after the page's own
    """
    chosen = Chosen.of(catalog, rows, model)
    numbers, packing = chosen.packed()
    plans = checked_plans(lessons, Observations(catalog, chosen.model.table), chosen.model)
    about = contents_json(chosen, packing, catalog_name, model_name or model.name, lessons, plans)
    words = f"{model.name} · {len(chosen.rows):,} galaxies"
    parts = {
        "title": html.escape(title),
        "about": html.escape(words),
        "style": asset("page_file/page.css"),
        "contents": packed(about),
        "galaxies": packed(numbers),
        "graph": packed(half_graph(model)),
        "wasm": base64.b64encode(RUNTIME.read_bytes()).decode(),
        "program": _script("program", asset("page_file/page.bundle.js")),
        "more": _script("more", script) if script else "",
    }
    text = asset("page_file/page.html")
    for name, part in parts.items():
        text = text.replace(f"{{{{{name}}}}}", part)
    return text


def _script(name: str, program: str) -> str:
    return "".join((f'<script id="{name}">', program.replace("</script", "<\\/script"), "</script>"))


def with_lessons(rows: Sequence[int], lessons: Sequence[Lesson], catalog: xr.Dataset) -> list[int]:
    """The galaxies that the pages of lessons open, then those of these rows."""
    opened = [page.row for lesson in lessons for page in lesson.pages if page.row < catalog.sizes[GALAXY]]
    return list(dict.fromkeys([*opened, *rows]))


def packed(data: bytes) -> str:
    """Packed with gzip, in base64."""
    return base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()
