"""A small picture of one scalar: its density, its median and 16-84% band, the truth. Drawn as SVG: light and sharp."""

from __future__ import annotations

import numpy as np
import panel as pn

from ...modalities import Variable
from ...model.quantiles import HIGH, LOW, MEDIAN

WIDTH, HEIGHT, BASE = 420, 86, 66  # of the picture, and where its axis lies [px]
DRAWN_ABOVE = 1e-3  # of the peak: lower parts of a density are not drawn
TICKS = 6

STYLE = """
svg { width: 100%; height: auto; display: block; overflow: visible; }
.words { font-size: 13px; } .words b { font-weight: 600; }
.area { fill: #e0660a; fill-opacity: 0.2; } .band { fill: #e0660a; fill-opacity: 0.45; }
.line { fill: none; stroke: #e0660a; stroke-width: 1.5; } .median { stroke: #e0660a; stroke-width: 2.5; }
.seen { stroke: #0b83c9; stroke-width: 5; } .truth { stroke: currentColor; stroke-width: 2; stroke-dasharray: 5 3; }
.axis { stroke: currentColor; stroke-opacity: 0.4; } text { fill: currentColor; fill-opacity: 0.75; font-size: 12px; }
"""


class DensityPanel:
    """p(x) of one scalar over its whole range; `pane` is the Panel object to lay out."""

    def __init__(self, variable: Variable, edges: np.ndarray):
        self.variable, self.edges = variable, edges
        self.centres = (edges[1:] + edges[:-1]) / 2
        self.pane = pn.pane.HTML(
            "", sizing_mode="stretch_width", margin=(2, 10), stylesheets=[STYLE], css_classes=[f"density-{variable.name}"]
        )

    def update(self, truth: float, seen: bool, quantiles: np.ndarray, density: np.ndarray) -> None:
        """Draw one galaxy: its true value, whether the model saw it, quantiles (q,) and density (bins,)."""
        low, median, high = (float(x) for x in quantiles[[LOW, MEDIAN, HIGH]])
        unit = f" [{self.variable.unit}]" if self.variable.unit else ""
        words = self._words(truth, seen, low, median, high)
        if seen:
            shapes = self._upright("seen", truth) if self._inside(truth) else ""
        else:
            shapes = self._density(density, low, high) + self._upright("median", median)
        if not seen and self._inside(truth):
            shapes += self._upright("truth", truth)
        label = self.variable.label
        self.pane.object = (
            f"<div class='words'><b>{label}</b>{unit} {words}</div>"
            f"<svg viewBox='0 0 {WIDTH} {HEIGHT}' role='img' aria-label='{label} {words}'>{shapes}{self._axis()}</svg>"
        )

    def _words(self, truth: float, seen: bool, low: float, median: float, high: float) -> str:
        beyond = "" if self._inside(truth) else " (beyond this axis)"
        if seen:
            return f"{truth:.2f}, seen{beyond}"
        told = f"; truth {truth:.2f}{beyond}" if np.isfinite(truth) else ""
        return f"{median:.2f} (+{high - median:.2f} −{median - low:.2f}){told}"

    def _inside(self, value: float) -> bool:
        """Whether a value is on the axis, which ends where those of the training galaxies do."""
        return bool(self.edges[0] <= value <= self.edges[-1])

    def _x(self, value: np.ndarray | float) -> np.ndarray | float:
        return (value - self.edges[0]) / (self.edges[-1] - self.edges[0]) * WIDTH

    def _upright(self, kind: str, value: float) -> str:
        x = self._x(float(value))
        return f"<line class='{kind}' x1='{x:.1f}' x2='{x:.1f}' y1='4' y2='{BASE}'/>"

    def _density(self, density: np.ndarray, low: float, high: float) -> str:
        peak = float(density.max()) or 1.0
        drawn = np.flatnonzero(density > DRAWN_ABOVE * peak)
        part = slice(drawn[0], drawn[-1] + 1) if len(drawn) else slice(0, 0)
        x, y = self._x(self.centres[part]), BASE - (BASE - 6) * density[part] / peak
        inside = (self.centres[part] >= low) & (self.centres[part] <= high)
        return _area("area", x, y) + _area("band", x[inside], y[inside]) + f"<polyline class='line' points='{_points(x, y)}'/>"

    def _axis(self) -> str:
        ticks = "".join(
            f"<line class='axis' x1='{x:.1f}' x2='{x:.1f}' y1='{BASE}' y2='{BASE + 4}'/>"
            f"<text x='{x:.1f}' y='{BASE + 17}' text-anchor='middle'>{value:g}</text>"
            for value in round_ticks(self.edges[0], self.edges[-1])
            for x in [self._x(value)]
        )
        return f"<line class='axis' x1='0' x2='{WIDTH}' y1='{BASE}' y2='{BASE}'/>{ticks}"


def round_ticks(low: float, high: float) -> list[float]:
    """About TICKS round numbers between two ends, steps of 1, 2 or 5."""
    unit = 10 ** np.floor(np.log10((high - low) / TICKS))
    step = min((unit * k for k in (1, 2, 5, 10)), key=lambda s: abs((high - low) / s - TICKS))
    return [round(float(x), 10) + 0.0 for x in np.arange(np.ceil(low / step) * step, high, step)]


def _points(x: np.ndarray, y: np.ndarray) -> str:
    return " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x, y, strict=True))


def _area(kind: str, x: np.ndarray, y: np.ndarray) -> str:
    return f"<polygon class='{kind}' points='{x[0]:.1f},{BASE} {_points(x, y)} {x[-1]:.1f},{BASE}'/>" if len(x) else ""
