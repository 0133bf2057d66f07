"""Bokeh figures in one style, densities binned in numpy, lines of medians. Colours: Okabe & Ito 2008."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from bokeh.models import FixedTicker, LinearColorMapper
from bokeh.plotting import figure

BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY = "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"
GREY = "#8a949e"
SERIES = (BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY)
DASHES = {"solid": "solid", "dashed": [6, 4], "dotted": [2, 3]}
DENSITY = [f"#74808c{int(alpha):02x}" for alpha in np.linspace(26, 255, 64)]  # reads on light and on dark, and under any line
CELLS = 64  # along each side of a density
FEWEST = 10  # galaxies under which a bin has no median


@dataclass
class Chart:
    """A figure of the page: panels side by side, a legend, a caption, maybe a table of numbers.

    `missing` takes the place of the panels where the catalog has nothing to show. `legend` is (colour, dash, label) with
    the dash "solid", "dashed", "dotted", "band" or "density".
    """

    title: str
    caption: str = ""
    panels: list[figure] = field(default_factory=list)
    legend: list[tuple[str, str, str]] = field(default_factory=list)
    table: tuple[list[str], list[list[str]]] | None = None
    missing: str = ""


def panel(title: str, x_label: str, y_label: str, **options: Any) -> figure:
    """An empty figure; its text and lines are coloured by the page, which knows whether it is light or dark."""
    options = {"height": 300, "sizing_mode": "stretch_width", "min_border_left": 58, **options}
    fig = figure(title=title, x_axis_label=x_label, y_axis_label=y_label, tools="pan,box_zoom,reset,save", **options)
    fig.toolbar.autohide, fig.toolbar.logo, fig.toolbar.active_drag = True, None, None
    fig.background_fill_color = fig.border_fill_color = None
    fig.title.text_font_size, fig.title.text_font_style = "13px", "normal"
    for axis in fig.axis:
        axis.axis_label_text_font_style, axis.axis_label_text_font_size = "normal", "13px"
        axis.major_label_text_font_size = "12px"
    return fig


def line(fig: figure, x: np.ndarray, y: np.ndarray, colour: str, dash: str = "solid", width: float = 2.5) -> None:
    """A line, broken where y is NaN."""
    fig.line(np.asarray(x, np.float32), np.asarray(y, np.float32), line_color=colour, line_dash=DASHES[dash], line_width=width)


def band(fig: figure, x: np.ndarray, low: np.ndarray, high: np.ndarray, colour: str) -> None:
    """A pale band between two lines."""
    x, low, high = (np.asarray(values, np.float32) for values in (x, low, high))
    fig.varea(x, low, high, fill_color=colour, fill_alpha=0.2)


def density(fig: figure, x: np.ndarray, y: np.ndarray, x_range: tuple, y_range: tuple) -> None:
    """The number of galaxies in each cell, on a logarithmic scale; a cell without any is left clear.

    Ranges are (from, to) in the order in which the axis runs; what lies outside is not drawn.
    """
    (left, right), (bottom, top) = sorted(x_range), sorted(y_range)
    counts, _, _ = np.histogram2d(y, x, bins=CELLS, range=((bottom, top), (left, right)))
    with np.errstate(divide="ignore"):
        image = np.where(counts > 0, np.log10(counts), np.nan).astype(np.float32)
    mapper = LinearColorMapper(DENSITY, low=-0.3, high=max(0.5, float(np.log10(max(1.0, counts.max())))), nan_color="#00000000")
    fig.image([image], x=left, y=bottom, dw=right - left, dh=top - bottom, color_mapper=mapper)
    fig.x_range.start, fig.x_range.end = x_range
    fig.y_range.start, fig.y_range.end = y_range


def spread(values: np.ndarray, pad: float = 0.05, cut: float = 5e-4) -> tuple[float, float]:
    """A range that holds all but the last of the strays on either side, with some room."""
    low, high = np.quantile(values[np.isfinite(values)].astype(float), (cut, 1 - cut))
    room = max(pad * (high - low), 0.05)
    return float(low - room), float(high + room)


def medians(x: np.ndarray, y: np.ndarray, edges: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Median of x and of y, and the number of galaxies, in each bin of x; NaN for fewer than 10 galaxies."""
    place = np.digitize(x, edges) - 1
    middle = np.full((2, len(edges) - 1), np.nan)
    counts = np.bincount(place[(place >= 0) & (place < len(edges) - 1)], minlength=len(edges) - 1)
    for i in np.flatnonzero(counts >= FEWEST):
        inside = place == i
        middle[:, i] = np.median(x[inside]), np.median(y[inside])
    return middle[0], middle[1], counts


def steps(values: np.ndarray, edges: np.ndarray, share: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """The outline of a histogram: x and y of its corners, y as a share of all the values that are numbers."""
    values = values[np.isfinite(values)]
    counts = np.histogram(values, edges)[0].astype(float)
    if share:
        counts /= max(1, len(values))
    return np.repeat(edges, 2)[1:-1], np.repeat(counts, 2)


def ticks(fig: figure, at: dict[float, str]) -> None:
    """Ticks of the x axis at these values, with these texts."""
    fig.xaxis.ticker = FixedTicker(ticks=list(at))
    fig.xaxis.major_label_overrides = at
