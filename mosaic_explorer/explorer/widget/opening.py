"""`me.widget()`, which loads anywidget when it is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import xarray as xr

from ...catalog.schema import GALAXY
from ...catalog.store import open_catalog
from ...errors import MosaicError
from ...lessons import find_lessons
from ...model.files import load_model
from ...model.mosaic import Mosaic
from ..page_file.writer import with_lessons
from ..sources.origin import origin

if TYPE_CHECKING:
    from .widget import GalaxyWidget

N, N_LESSON = 100, 40  # galaxies that come along, unless others are asked for; beside those of lessons


def widget(
    catalog: xr.Dataset | None = None,
    model: Mosaic | None = None,
    galaxy: int | None = None,
    view: str = "galaxy",
    rows: Iterable[int] | None = None,
    lesson: str | Path | Sequence[str | Path] = (),
    **values: Any,
) -> GalaxyWidget:
    """Parts of the explorer in a cell of a notebook: JupyterLab, Notebook, VS Code, Colab, marimo. The model is in the page, so
    that it answers without a kernel, too, in a notebook that was saved as HTML.

    >>> w = me.widget(catalog, model, galaxy=1, view="sed")
    >>> w.mask = "lsst sfh[0:10]"
    >>> w.answer["redshift"].dims
    ('galaxy', 'quantile')
    >>> w = me.widget(lesson="colours")
    >>> w.page = 2

    Parameters
    ----------
    catalog : galaxies (default: the 3,000 held-out ones of the package)
    model : a trained model (default: mosaic-small)
    galaxy : the row of the one that is shown at first (default: 0; in a lesson that of its page)
    view : "galaxy", all of it; "sed", "photometry", "sfh", "density", "population" or "latent" alone
    rows : of the galaxies that come along (default: the first hundred, and this one; with lessons the first forty, and theirs)
    lesson : that stands beside it: one of the package's by name, a file .toml, all of a folder; or several of these
    values : mask, noise, edits, pins, scalar, truth, theme, page, as attributes of the widget

    Raises
    ------
    MosaicError
        In one line, if anything of it cannot be, or anywidget is not installed.
    """
    try:
        from .widget import make_widget
    except ImportError as error:
        raise MosaicError(f"widgets need '{error.name}'; install with: pip install 'mosaic-explorer[notebook]'.") from error
    catalog, model = open_catalog() if catalog is None else catalog, load_model() if model is None else model
    n, where = catalog.sizes[GALAXY], origin(catalog, model)
    if galaxy is not None and not -n <= galaxy < n:
        raise MosaicError(f"galaxy must be between {-n} and {n - 1}; found {galaxy}.")
    several = [lesson] if isinstance(lesson, str | Path) else lesson
    lessons = [one for name in dict.fromkeys(several) for one in find_lessons(name)]
    chosen = list(range(min(n, N_LESSON if lessons else N))) if rows is None else [int(row) for row in rows]
    chosen = with_lessons(chosen, lessons, catalog)
    if galaxy is not None:
        values = {"row": galaxy % n} | values
        chosen = list(dict.fromkeys([*chosen, galaxy % n]))
    return make_widget(catalog, model, chosen, where.catalog or "", where.model or model.name, lessons, view=view, **values)
