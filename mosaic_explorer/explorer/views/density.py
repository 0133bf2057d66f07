"""A small panel of one scalar: its density, its median and 16-84% band, the truth."""

from __future__ import annotations

import numpy as np
from bokeh.models import ColumnDataSource, Range1d, Span

from ...modalities import Variable
from ...model.network import MEDIAN
from .theme import Paint
from .vector import HIGH, LOW

KEPT_MASS = 0.004  # of the density may lie outside the shown range, on either side


class DensityPanel:
    """p(x) of one scalar, drawn over the part of its range where there is anything to see."""

    def __init__(self, paint: Paint, variable: Variable, edges: np.ndarray, height: int = 112):
        self.variable, self.edges = variable, edges
        self.centres = (edges[1:] + edges[:-1]) / 2
        self.figure = paint.figure(
            height=height,
            title=variable.label,
            x_range=Range1d(float(edges[0]), float(edges[-1])),
            y_range=Range1d(0, 1),
            min_border_left=14,
        )
        self.figure.yaxis.visible = False
        self.figure.ygrid.visible = False
        self.source = ColumnDataSource({"x": self.centres, "density": self.centres * 0, "band": self.centres * 0})
        area = self.figure.varea("x", 0, "density", source=self.source, fill_alpha=0.16)
        band = self.figure.varea("x", 0, "band", source=self.source, fill_alpha=0.38)
        line = self.figure.line("x", "density", source=self.source, line_width=1.5)
        for glyph, role in ((area, "fill_color"), (band, "fill_color"), (line, "line_color")):
            paint.colour(glyph.glyph, **{role: "answer"})
        self.median = Span(dimension="height", line_width=2)
        self.truth = Span(dimension="height", line_width=2, line_dash="dashed")
        self.known = Span(dimension="height", line_width=5)
        for span, role in ((self.known, "seen"), (self.median, "answer"), (self.truth, "ink")):
            paint.colour(span, line_color=role)
            self.figure.add_layout(span)

    def update(self, truth: float, seen: bool, quantiles: np.ndarray, density: np.ndarray) -> None:
        """Paint one galaxy: its true value, whether the model saw it, quantiles (q,) and density (bins,)."""
        low, median, high = quantiles[[LOW, MEDIAN, HIGH]]
        top = float(density.max()) or 1.0
        if seen:
            density = np.zeros_like(density)
            top = 1.0
        inside = (self.centres >= low) & (self.centres <= high)
        self.source.data = {"x": self.centres, "density": density, "band": np.where(inside, density, 0)}
        self.figure.y_range.end = top * 1.12
        self.known.location, self.known.visible = float(truth), bool(seen)
        self.median.location, self.median.visible = float(median), not seen
        self.truth.location, self.truth.visible = float(truth), bool(np.isfinite(truth)) and not seen
        unit = f" [{self.variable.unit}]" if self.variable.unit else ""
        self.figure.title.text = f"{self.variable.label}{unit}: {self._words(truth, seen, low, median, high)}"

    def _words(self, truth: float, seen: bool, low: float, median: float, high: float) -> str:
        if seen:
            return f"{truth:.2f}, seen"
        told = f"; truth {truth:.2f}" if np.isfinite(truth) else ""
        return f"{median:.2f} (+{high - median:.2f} −{median - low:.2f}){told}"
