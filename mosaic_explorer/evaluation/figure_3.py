"""The paper's Figure 3: maps of the last hidden states of the five modalities, for its five inputs."""

from __future__ import annotations

import numpy as np
from bokeh.models import LinearColorMapper
from bokeh.palettes import Viridis256
from bokeh.plotting import figure
from tqdm import tqdm

from ..latent.layouts import SEED
from ..latent.modality_map import hidden_state_map, hull
from ..masks import PAPER_PRESETS, PRESET_MEANING, Mask
from ..model.mosaic import Mosaic
from ..reports.drawing import BLUE, GREEN, ORANGE, PURPLE, SKY, VERMILION, Chart, panel

MOST = 10_000  # galaxies, as in the paper
HULL_COLOURS = (BLUE, VERMILION, GREEN, PURPLE, ORANGE, SKY)
SPREAD = (1, 99)  # percentiles of a scalar between which colours change
PALETTE = tuple(Viridis256[40:240])  # what reads on white and on black
CELLS = (110, 220)  # along each side of a map, at least and at most
HEIGHT = 330  # pixels


def figure_3(model: Mosaic, truth: np.ndarray) -> list[Chart]:
    """A chart for each of the paper's presets, noise-free, with a panel for each scalar; `truth` (galaxies, table.size)."""
    rows = np.sort(np.random.default_rng(SEED).permutation(len(truth))[:MOST])
    charts = []
    for preset in tqdm(PAPER_PRESETS, desc="mapping hidden states", unit="map"):
        mask = Mask.preset(preset, model.table)
        charts.append(_chart(model, truth[rows], mask, hidden_state_map(model.embed_values(truth[rows], mask)), preset))
    return charts


def _chart(model: Mosaic, truth: np.ndarray, mask: Mask, xy: np.ndarray, preset: str) -> Chart:
    chart = Chart(f"Seen: {mask.text}", f"{PRESET_MEANING[preset]} N = {len(truth):,} galaxies, {xy.shape[1]} points each.")
    low, high = xy.min((0, 1)), xy.max((0, 1))
    room = 0.03 * (high - low).max() + 1e-3
    x_range, y_range = ((float(low[i] - room), float(high[i] + room)) for i in range(2))
    hulls = [(hull(xy[:, i]), colour) for i, colour in zip(range(xy.shape[1]), HULL_COLOURS)]
    closed = [(np.r_[corners, corners[:1]], colour) for corners, colour in hulls if corners is not None]
    for name in model.table.scalar_names:
        variable = model.table.variables[name][1]
        values = truth[:, model.table.place(name).start]
        ends = np.nanpercentile(values, SPREAD) if np.isfinite(values).any() else (0, 1)
        title = f"{variable.label}, {ends[0]:.2f} (dark) to {ends[1]:.2f} (bright) {variable.value_unit}"
        fig = panel(title, "UMAP 1", "UMAP 2", height=HEIGHT, x_range=x_range, y_range=y_range)
        if chart.panels:  # the panels of a row move together
            fig.x_range, fig.y_range = chart.panels[0].x_range, chart.panels[0].y_range
        _paint(fig, xy, np.repeat(values[:, None], xy.shape[1], 1), ends, x_range, y_range)
        xs, ys, colours = [c[:, 0] for c, _ in closed], [c[:, 1] for c, _ in closed], [colour for _, colour in closed]
        fig.multi_line(xs, ys, line_color=colours, line_width=2.5)
        chart.panels.append(fig)
    chart.legend = [(colour, "solid", row.label) for row, colour in zip(model.table, HULL_COLOURS)]
    chart.legend.append(("", f"linear-gradient(90deg, {PALETTE[0]}, {PALETTE[100]}, {PALETTE[-1]})", "scalar, low to high"))
    return chart


def _paint(fig: figure, xy: np.ndarray, values: np.ndarray, ends: tuple, x_range: tuple, y_range: tuple) -> None:
    """Points as an image: in each cell the mean value of the points there, an empty cell clear. It weighs less than points."""
    has_value = np.isfinite(values)
    x, y, v = xy[..., 0][has_value], xy[..., 1][has_value], np.clip(values[has_value], *ends)
    cells = int(np.clip(1.5 * np.sqrt(len(x)), *CELLS))
    ranges = y_range, x_range
    counts, _, _ = np.histogram2d(y, x, cells, ranges)
    sums, _, _ = np.histogram2d(y, x, cells, ranges, weights=v)
    mean = sums / np.maximum(counts, 1)
    steps = 1 + np.round((mean - ends[0]) / max(ends[1] - ends[0], 1e-9) * (len(PALETTE) - 1))
    image = np.where(counts > 0, steps, 0).astype(np.uint8)
    mapper = LinearColorMapper(PALETTE, low=1, high=len(PALETTE), low_color="#00000000")
    at = {"x": x_range[0], "y": y_range[0], "dw": x_range[1] - x_range[0], "dh": y_range[1] - y_range[0]}
    fig.image([image], color_mapper=mapper, **at)
