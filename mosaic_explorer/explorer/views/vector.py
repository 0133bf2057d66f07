"""A panel of one or more vector modalities on one axis: truth, seen or measured, answer; drag to hide, Shift-drag to show."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from bokeh.events import DoubleTap, Pan, PanEnd, PanStart
from bokeh.models import (
    BoxAnnotation,
    ColumnDataSource,
    CustomJS,
    CustomJSHover,
    Glyph,
    GlyphRenderer,
    HoverTool,
    Line,
    NumeralTickFormatter,
    Range1d,
    Scatter,
    Segment,
    Span,
    VArea,
    VStrip,
)

from ...catalog.measurements import Measurements
from ...masks import Mask
from ...modalities import Modality, Table
from .columns import columns, no_columns
from .theme import Paint

# called with (modalities, start, stop, show, phase): a span on the axis, whether to show it, and "drag" or "end"
OnDrag = Callable[[list[str], float, float, bool, str], None]

# The box under the mouse is drawn by the browser itself; the answer follows from the server. `tags` remember the anchor.
_BOX_START = "box.tags = [cb_obj.x]; box.left = cb_obj.x; box.right = cb_obj.x; box.visible = true"
_BOX_MOVE = "box.left = Math.min(cb_obj.x, box.tags[0]); box.right = Math.max(cb_obj.x, box.tags[0])"
_BOX_END = "box.visible = false"
_PREDICTED = """
const [median, low, high] = ["median", "low", "high"].map(name => source.data[name][special_vars.index])
return isNaN(median) ? "not asked: it is seen" : `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
"""


class VectorPanel:
    """A Bokeh figure of one x axis; `add` puts modalities on it, `update` paints a galaxy under a mask.

    Parameters
    ----------
    paint : colours
    table : the modalities
    rows : names of those shown here
    y_step : the y range grows and shrinks in such steps, so that it seldom moves
    """

    def __init__(
        self,
        paint: Paint,
        table: Table,
        rows: list[str],
        *,
        title: str,
        x_label: str,
        y_label: str,
        x_range: tuple[float, float],
        x_log: bool = False,
        y_flipped: bool = False,
        y_step: float = 1.0,
        height: int = 230,
        on_drag: OnDrag | None = None,
        on_double_tap: Callable[[float], None] | None = None,
    ):
        self.paint, self.table, self.rows, self.y_step, self.y_flipped = paint, table, rows, y_step, y_flipped
        self.figure = paint.figure(
            height=height,
            title=title,
            x_axis_type="log" if x_log else "linear",
            x_range=Range1d(*x_range),
            y_range=Range1d(0, 1),
            x_axis_label=x_label,
            y_axis_label=y_label,
        )
        if x_log:
            self.figure.xaxis.formatter = NumeralTickFormatter(format="0,0.[0]")
        self.figure.grid.level = "underlay"
        self.strips = ColumnDataSource({"x0": [], "x1": []})
        strip = VStrip(x0="x0", x1="x1", fill_alpha=0.10, line_alpha=0, hatch_pattern="/", hatch_alpha=0.35, hatch_scale=9)
        strip.hatch_weight = 0.7
        paint.draw(self.figure, self.strips, strip, level="underlay", fill_color="hidden", hatch_color="hidden")
        self.sources: dict[str, ColumnDataSource] = {}
        for name in rows:
            self._add(table[name])
        if on_drag is not None:
            self._drags(on_drag)
        if on_double_tap is not None:
            self.figure.on_event(DoubleTap, lambda event: on_double_tap(event.x))

    # -- drawing ------------------------------------------------------------------------------------------------------
    def _add(self, row: Modality) -> None:
        names = np.array([str(c) for c in row.coordinate]) if row.extent is None else np.round(row.axis, 3)
        source = self.sources[row.name] = ColumnDataSource({"x": row.axis, "name": names, **no_columns(row)})

        def draw(glyph: Glyph, **roles: str) -> GlyphRenderer:
            return self.paint.draw(self.figure, source, glyph, **roles)

        if row.extent is None:  # a handful of points: bars and markers
            bar = Segment(x0="x", y0="low", x1="x", y1="high", line_width=9, line_alpha=0.35, line_cap="round")
            draw(bar, line_color="answer")
            truth = draw(Scatter(x="x", y="truth", size=11, fill_alpha=0, line_width=1.6), line_color="ink")
            draw(Scatter(x="x", y="exact", size=11), fill_color="seen", line_color="ground")
            if row.measured:
                self._add_measured(draw, dot=8, width=2.0)  # small: its error shows beside it
            draw(Scatter(x="x", y="median", size=9, marker="diamond", line_width=0), fill_color="answer")
        else:
            draw(VArea(x="x", y1="low", y2="high", fill_alpha=0.3), fill_color="answer")
            truth = draw(Line(x="x", y="truth", line_width=1.1), line_color="ink")
            draw(Line(x="x", y="exact", line_width=3), line_color="seen")
            if row.measured:
                self._add_measured(draw, dot=5, width=1.0)
            draw(Line(x="x", y="median", line_width=2), line_color="answer")
        self._add_hover(row, source, truth)

    def _add_measured(self, draw: Callable[..., GlyphRenderer], dot: float, width: float) -> None:
        """Points with their errors, and triangles that point to the fainter side of a limit."""
        draw(Segment(x0="x", y0="from", x1="x", y1="to", line_width=width), line_color="seen")
        draw(Scatter(x="x", y="measured", size=dot), fill_color="seen", line_color="ground")
        limit = Scatter(x="x", y="limit", size=dot, marker="inverted_triangle", fill_alpha=0, line_width=width)
        draw(limit, line_color="seen")

    def _add_hover(self, row: Modality, source: ColumnDataSource, truth: GlyphRenderer) -> None:
        unit = row.variables[0].unit
        tooltips = [
            (row.coordinate_label or "value", "@name " + row.coordinate_unit),
            ("truth", f"@truth{{0.00}} {unit}"),
            ("predicted", "@x{custom}"),
        ]
        if row.measured:
            tooltips.insert(2, ("seen", "@words"))
        mode = "mouse" if row.extent is None else "vline"
        told = {"@x": CustomJSHover(args={"source": source}, code=_PREDICTED)}
        self.figure.add_tools(HoverTool(renderers=[truth], mode=mode, attachment="above", tooltips=tooltips, formatters=told))

    def mark(self, label: str) -> Span:
        """A vertical dashed line whose `location` can be set; `label` says what it is."""
        span = Span(location=np.nan, dimension="height", line_dash="dashed", line_width=1.4)
        self.paint.colour(span, line_color="mark")
        self.figure.add_layout(span)
        self.figure.title.text = f"{self.figure.title.text}   ¦ {label}"
        return span

    def update(self, truth: np.ndarray, shown: Measurements, mask: Mask, quantiles: np.ndarray) -> None:
        """Paint one galaxy: its true values (table.size,), what of it the model may be shown, the answer (table.size, q)."""
        drawn = []
        for name in self.rows:
            place = self.table.slices[name]
            value, error, limit = (part[0, place] for part in (shown.values, shown.error, shown.limit))
            told = columns(self.table[name], truth[place], value, error, limit, mask.seen[place], quantiles[place])
            now = self.sources[name].data
            now.update({column: new for column, new in told.items() if not _same(now[column], new)})  # a drag leaves the truth
            drawn += [values for values in told.values() if values.dtype == np.float32]
        self._set_y(np.concatenate(drawn))
        spans = mask.spans(next(n for n in self.rows if self.table[n].extent), hidden=True)
        strips = {"x0": [a for a, _ in spans], "x1": [b for _, b in spans]}
        if self.strips.data != strips:
            self.strips.data = strips

    def _set_y(self, shown: np.ndarray) -> None:
        """The y range that holds everything shown, in whole steps; untouched while it is about right."""
        low, high = np.nanpercentile(shown, [0, 100]) if np.isfinite(shown).any() else (0, 1)
        margin = 0.06 * max(high - low, self.y_step)
        low = np.floor((low - margin) / self.y_step) * self.y_step
        high = np.ceil((high + margin) / self.y_step) * self.y_step
        now = self.figure.y_range
        first, last = (high, low) if self.y_flipped else (low, high)
        if (now.start, now.end) != (first, last):
            now.update(start=float(first), end=float(last))

    # -- dragging -----------------------------------------------------------------------------------------------------
    def _drags(self, on_drag: OnDrag) -> None:
        box = BoxAnnotation(visible=False, fill_alpha=0.15, line_width=1.5, level="overlay", name="drag")
        self.paint.colour(box, fill_color="answer", line_color="answer")
        self.figure.add_layout(box)
        for event, code in ((PanStart, _BOX_START), (Pan, _BOX_MOVE), (PanEnd, _BOX_END)):
            self.figure.js_on_event(event, CustomJS(args={"box": box}, code=code))
        begun: dict[str, float | bool] = {}

        def start_drag(event: PanStart) -> None:
            begun.update(x=event.x, show=bool(event.modifiers and event.modifiers.get("shift")))

        def move_drag(event: Pan | PanEnd, phase: str) -> None:
            if "x" in begun and event.x is not None:
                on_drag(self.rows, *sorted((begun["x"], event.x)), begun["show"], phase)

        self.figure.on_event(PanStart, start_drag)
        self.figure.on_event(Pan, lambda event: move_drag(event, "drag"))
        self.figure.on_event(PanEnd, lambda event: move_drag(event, "end"))


def _same(one: np.ndarray, other: np.ndarray) -> bool:
    return np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
