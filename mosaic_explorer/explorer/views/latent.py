"""A map of the latent space: each point a galaxy, near ones alike to the model; click a point and that galaxy opens."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import panel as pn
import panel_material_ui as pmui
from bokeh.models import (
    ColumnDataSource,
    DataRange1d,
    HoverTool,
    LinearColorMapper,
    PanTool,
    ResetTool,
    Scatter,
    TapTool,
    WheelZoomTool,
)
from bokeh.palettes import Viridis256

from ...latent import LatentMap, latent_map
from ...latent.maps import known_map
from ..observations import noise_words
from ..state import ExplorerState
from ..worker import Worker
from .schedule import Schedule
from .theme import Paint

N_MAPPED = 3000


class LatentView:
    """The UMAP of the last hidden states under the state's mask; maps are made only while it is looked at."""

    def __init__(self, state: ExplorerState, worker: Worker, paint: Paint, schedule: Schedule):
        self.state, self.worker, self.schedule = state, worker, schedule
        self.values, self.map, self.looked_at = state.values[:N_MAPPED], None, True  # true ones: they colour the map
        self.figure = paint.figure(
            height=350,
            x_range=DataRange1d(),
            y_range=DataRange1d(),
            min_border_left=12,
            title="Latent map",
            toolbar_location="right",
        )
        self.figure.axis.visible = False
        self.mapper = LinearColorMapper(palette=Viridis256)
        n = len(self.values)
        self.source = ColumnDataSource({"x": np.zeros(n), "y": np.zeros(n), "colour": np.zeros(n), "row": np.arange(n)})
        self.here = ColumnDataSource({"x": [], "y": []})
        fill = {"field": "colour", "transform": self.mapper}
        dot = Scatter(x="x", y="y", size=5, line_color=None, fill_alpha=0.8, fill_color=fill)
        points = paint.draw(self.figure, self.source, dot)
        points.nonselection_glyph = points.selection_glyph = None
        paint.draw(self.figure, self.here, Scatter(x="x", y="y", size=15, fill_alpha=0, line_width=3), line_color="answer")
        self.bar = paint.colour_bar(self.mapper, "")
        self.figure.add_layout(self.bar, "right")
        wheel = WheelZoomTool()
        self.figure.add_tools(
            PanTool(),
            wheel,
            ResetTool(),
            TapTool(renderers=[points]),
            HoverTool(renderers=[points], tooltips=[("value", "@colour{0.00}"), ("row", "@row")])
        )  # fmt: skip
        self.figure.toolbar.active_scroll, self.figure.toolbar.logo = wheel, None
        self.source.selected.on_change("indices", self._tapped)
        self.busy = pmui.LinearProgress(active=True, visible=False, sizing_mode="stretch_width", margin=(0, 8))
        self.note = pn.pane.HTML("", margin=(0, 8), sizing_mode="stretch_width", min_height=40)
        self.panel = pn.Column(self.note, self.busy, schedule.pane(self.figure), sizing_mode="stretch_width", margin=0)
        state.param.watch(lambda *events: self.ask(), ["mask", "noise"])
        state.param.watch(lambda event: self.schedule.run(self._colour), ["scalar_name"])
        state.param.watch(lambda event: self.schedule.run(self._mark), ["row"])
        self._colour()
        self.ask()

    def look(self, looked_at: bool) -> None:
        """Say whether the map is on the screen: unseen maps are not made."""
        self.looked_at = looked_at
        if looked_at:
            self.ask()

    def ask(self) -> None:
        """Ask for the map under the state's mask and noise, if it is looked at and not there yet."""
        if not self.looked_at:
            return
        mask, shown, key = self.state.mask, self.state.measurements[:N_MAPPED], (id(self), "map")
        known = self.map if self.map is not None and self._wanted(self.map) else known_map(self.state.model, shown, mask)
        if known is not None:
            self.worker.forget(key)  # of another mask
            self._take(known)
            return
        self.busy.visible = True
        self.note.object = f"Laying out {len(self.values):,} galaxies as the model sees them now; some 20 seconds…"

        def steps() -> Generator[None, None, LatentMap]:
            yield  # a newer mask may already have replaced this one
            return latent_map(self.state.model, shown, mask)

        self.worker.ask(key, steps(), lambda made: self.schedule.run(lambda: self._take(made)), failed=self._failed)

    def _wanted(self, made: LatentMap) -> bool:
        return (made.mask, made.noise) == (self.state.mask, self.state.noise)

    def _failed(self, error: Exception) -> None:
        def tell() -> None:
            self.busy.visible = False
            self.note.object = f"The map could not be made: {error}"

        self.schedule.run(tell)

    def _take(self, made: LatentMap) -> None:
        self.map = made
        self.busy.visible = not self._wanted(made)
        one_place = not np.ptp(made.xy, 0).any()
        self.note.object = (
            "With nothing seen all galaxies look the same to the model; show it something."
            if one_place
            else f"Near points look alike to the model, which saw <code>{made.mask.text}</code>, {noise_words(made.noise)}. "
            "Axes have no unit. Click a point to open it."
        )
        self.source.patch({"x": [(slice(None), made.xy[:, 0])], "y": [(slice(None), made.xy[:, 1])]})
        self._mark()

    def _colour(self) -> None:
        name = self.state.scalar_name
        values = self.values[:, self.state.table.place(name).start]
        low, high = np.nanpercentile(values, [1, 99])
        self.mapper.update(low=float(low), high=float(high))
        self.source.patch({"colour": [(slice(None), values)]})
        self.bar.title = self.state.table.variables[name][1].label

    def _mark(self) -> None:
        row = self.state.row
        if self.map is not None and row < len(self.map.xy):
            self.here.data = {"x": [self.map.xy[row, 0]], "y": [self.map.xy[row, 1]]}

    def _tapped(self, attr: str, old: list[int], new: list[int]) -> None:
        if new:
            self.source.selected.indices = []
            self.state.open(int(new[0]))
