"""An answer as a notebook shows it: what is said of the first galaxies' scalars, above what xarray shows of the rest."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import numpy as np

from ..catalog.schema import GALAXY
from ..modalities import EXTENDED_TABLE
from ..modalities.html import Drawn, html_table

if TYPE_CHECKING:
    from .prediction import Prediction

FIRST = 5  # galaxies
BAND = (0.16, 0.84)  # of quantiles
WIDTH, HEIGHT = 120, 20  # px of a density


def scalars_html(answer: Prediction) -> str:
    """Medians with their 16-84% bands, and densities, of at most `FIRST` galaxies; "" where there are none."""
    names = [name for name in EXTENDED_TABLE.scalar_names if name in answer and _has_levels(answer, name)]
    if not names or GALAXY not in answer.dims:
        return ""
    first = answer.isel({GALAXY: slice(0, FIRST)})
    rows = ((str(id), *(_cell(first.isel({GALAXY: i}), name) for name in names)) for i, id in enumerate(first[GALAXY].values))
    n = answer.sizes[GALAXY]
    rest = f", the first {FIRST} of {n:,}" if n > FIRST else ""
    seen = escape(str(answer.attrs.get("mask", "")))
    return (
        f"<div><div>What {escape(str(answer.attrs.get('model', 'the model')))} says, shown <code>{seen}</code>{rest}: "
        "median (16% to 84%), and the density</div>"
        f"{html_table((GALAXY, *map(_title, names)), rows)}</div>"
    )


def _has_levels(answer: Prediction, name: str) -> bool:
    array = answer[name]
    return "quantile" in array.dims and {0.5, *BAND} <= set(array["quantile"].values.tolist())


def _title(name: str) -> str:
    variable = EXTENDED_TABLE.variables[name][1]
    return f"{name} [{variable.value_unit}]" if variable.value_unit else name


def _cell(galaxy: Prediction, name: str) -> Drawn:
    low, median, high = (float(galaxy[name].sel(quantile=level)) for level in (BAND[0], 0.5, BAND[1]))
    words = "not known" if np.isnan(median) else f"{median:.3f} ({low:.3f} to {high:.3f})"
    drawn = _density(galaxy[f"{name}_pdf"].values) if f"{name}_pdf" in galaxy and high > low else ""
    return Drawn(words + drawn)


def _density(pdf: np.ndarray) -> str:
    """A density over its whole grid, filled in the page's colour of text, as high as there is room."""
    top = float(np.nanmax(pdf)) if np.isfinite(pdf).any() else 0.0
    if not top > 0:
        return ""
    bars = np.nan_to_num(pdf) / top
    step = max(1, len(bars) // WIDTH)
    high = bars[: len(bars) // step * step].reshape(-1, step).max(1)
    x = np.linspace(0, WIDTH, len(high))
    line = " ".join(f"{a:.1f},{HEIGHT * (1 - b):.1f}" for a, b in zip(x, high, strict=True))
    return (
        f'<svg aria-hidden="true" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" style="display:block">'
        f'<polygon points="0,{HEIGHT} {line} {WIDTH},{HEIGHT}" fill="currentColor" fill-opacity="0.6"/>'
        f'<path d="M0 {HEIGHT}H{WIDTH}" stroke="currentColor" stroke-opacity="0.4"/></svg>'
    )
