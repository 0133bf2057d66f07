"""The paper's Figure 2: for its five inputs, three galaxies' vectors and a thousand galaxies' scalars, predicted and true."""

from __future__ import annotations

import numpy as np
from bokeh.models import BoxAnnotation, Range1d
from bokeh.plotting import figure

from ..cosmology import age
from ..masks import PAPER_PRESETS, PRESET_MEANING, Mask
from ..modalities import Modality, Variable
from ..model.mosaic import Mosaic
from ..model.quantiles import HIGH, LOW, MEDIAN
from ..reports.drawing import BLUE, GREEN, GREY, VERMILION, Chart, panel, ticks
from .schema import Evaluation, VariableResult
from .tables import number

POINTS = 1000  # galaxies in the scalars' panels
GALAXIES = (0.2, 0.5, 0.8)  # where in the order of redshift the three sample galaxies stand
COLOURS = (BLUE, VERMILION, GREEN)
BINS = 12  # of the true value, for the band over the points
FEWEST = 8  # points in such a bin
HEIGHT = 230  # pixels
TICKS: dict[str, dict[float, str]] = {
    "sed": {1e3: "1000", 1e4: "10⁴", 5e4: "5·10⁴"},
    "spherex": {x: str(x) for x in (1, 2, 3, 4, 5)},
}


def figure_2(model: Mosaic, truth: np.ndarray, evaluation: Evaluation) -> list[Chart]:
    """A chart for each of the paper's presets, noise-free; `truth` (galaxies, table.size) in physical units."""
    rows = np.random.default_rng(0).permutation(len(truth))[:POINTS]
    three = sample_galaxies(truth, model)
    scores = next(iter(evaluation["noise"].values()))["presets"]
    return [_row(model, truth[rows], truth[three], preset, scores[preset]["variables"]) for preset in PAPER_PRESETS]


def sample_galaxies(truth: np.ndarray, model: Mosaic) -> np.ndarray:
    """Three galaxies, near, middling and far; of those with every value known, if there are any."""
    complete = np.flatnonzero(np.isfinite(truth).all(1))
    rows = complete if len(complete) else np.arange(len(truth))
    order = rows[np.argsort(truth[rows, model.table.place("redshift").start])]
    return np.array([order[int(part * (len(order) - 1))] for part in GALAXIES])


def _row(model: Mosaic, many: np.ndarray, three: np.ndarray, preset: str, scores: dict[str, VariableResult]) -> Chart:
    mask = Mask.preset(preset, model.table)
    vectors = model.answer(three, mask).quantiles
    scalars = model.answer(many, mask, model.table.scalar_names).quantiles
    chart = Chart(f"Seen: {mask.text}", PRESET_MEANING[preset])
    for row in sorted(model.table, key=lambda row: not row.is_vector):
        for variable in row.variables:
            place = model.table.place(variable.name)
            title = f"{row.label if row.is_vector else variable.label}: "
            title += f"MAE {number(scores[variable.name]['mae'])}" if variable.name in scores else "seen"
            if row.is_vector:
                fig = _vector(title, row, variable, mask, three[:, place], vectors[:, place])
                if row.name == "sfh":
                    _mark_observed(fig, three[:, model.table.place("redshift").start])
            else:
                hidden = not mask.seen[place.start]
                fig = _scalar(title, variable, many[:, place.start], scalars[:, place.start], hidden)
            chart.panels.append(fig)
    return chart


def _vector(title: str, row: Modality, variable: Variable, mask: Mask, truth: np.ndarray, answer: np.ndarray) -> figure:
    """Truth (galaxies, values), pale and solid; `answer` (galaxies, values, levels): the median, dotted, its 16-84% band."""
    axis = {"x_axis_type": "log"} if row.log_axis else {}
    fig = _panel(title, row.axis_label, variable.axis_label, **axis)
    for start, stop in mask.spans(row.name, hidden=True):
        _shade(fig, left=start, right=stop)
    x, middle = row.axis.astype(np.float32), answer[..., MEDIAN]
    for colour, levels in zip(COLOURS, answer):
        fig.varea(x, levels[:, LOW], levels[:, HIGH], fill_color=colour, fill_alpha=0.22)
    every = {"xs": [x] * len(COLOURS), "line_color": list(COLOURS)}
    fig.multi_line(ys=list(truth), line_alpha=0.45, line_width=4, **every)
    fig.multi_line(ys=list(middle), line_dash="dotted", line_width=2, **every)
    if row.extent is None:
        fig.scatter(np.tile(x, len(COLOURS)), middle.ravel(), color=np.repeat(COLOURS, len(x)), size=5)
    values = np.r_[truth.ravel(), middle.ravel()]
    _frame(fig, values[np.isfinite(values)], upside_down=variable.is_magnitude)
    if row.extent is None:
        ticks(fig, dict(zip(row.axis.tolist(), map(str, row.coordinate))))
    elif row.name in TICKS:
        ticks(fig, TICKS[row.name])
    return fig


def _scalar(title: str, variable: Variable, truth: np.ndarray, answer: np.ndarray, hidden: bool) -> figure:
    """Predicted medians against truth (n,), and the 16-84% of them in bins of it; `answer` (n, levels)."""
    unit = f" [{variable.value_unit}]" if variable.value_unit else ""
    fig = _panel(title, f"true{unit}", f"predicted{unit}")
    has_truth = np.isfinite(truth)
    truth, median = truth[has_truth], answer[has_truth, MEDIAN]
    if hidden:
        _shade(fig)
    for axis in fig.axis:
        axis.ticker.desired_num_ticks = 4
    fig.scatter(truth.astype(np.float32), median.astype(np.float32), color=BLUE, size=2.5, alpha=0.4, line_color=None)
    if len(truth):
        ends = [float(min(truth.min(), median.min())), float(max(truth.max(), median.max()))]
        fig.line(ends, ends, color=GREY, line_dash="dashed", line_width=2)
    if hidden and len(truth):
        edges = np.linspace(truth.min(), truth.max(), BINS + 1)
        at = np.clip(np.digitize(truth, edges) - 1, 0, BINS - 1)
        full = [i for i in range(BINS) if (at == i).sum() >= FEWEST]
        levels = np.array([np.quantile(median[at == i], (0.16, 0.84)) for i in full]).reshape(-1, 2)
        fig.varea((edges[1:] + edges[:-1])[full] / 2, levels[:, 0], levels[:, 1], fill_color=VERMILION, fill_alpha=0.3)
    return fig


def _panel(title: str, x_label: str, y_label: str, **options: object) -> figure:
    fig = panel(title, x_label, y_label, height=HEIGHT, min_border_left=48, **options)
    for axis in fig.axis:
        axis.axis_label_text_font_size, axis.major_label_text_font_size = "12px", "11px"
    fig.title.text_font_size, fig.toolbar_location = "12px", None
    return fig


def _shade(fig: figure, **where: float) -> None:
    """Grey is hidden."""
    fig.add_layout(BoxAnnotation(fill_color=GREY, fill_alpha=0.14, line_color=None, level="underlay", **where))


def _frame(fig: figure, values: np.ndarray, upside_down: bool) -> None:
    """The y range that holds all values and a little more; magnitudes have the bright ones on top."""
    if not len(values):
        return
    low, high = float(values.min()), float(values.max())
    room = 0.06 * (high - low) + 1e-3
    ends = (high + room, low - room) if upside_down else (low - room, high + room)
    fig.y_range = Range1d(*ends)


def _mark_observed(fig: figure, redshift: np.ndarray) -> None:
    """A triangle at the foot of the SFH where each galaxy is observed."""
    if not isinstance(fig.y_range, Range1d):
        return
    foot = fig.y_range.start + 0.04 * (fig.y_range.end - fig.y_range.start)
    fig.scatter(age(redshift), np.full(len(redshift), foot), marker="triangle", size=10, color=list(COLOURS))
