"""A map of the latent space: each point a galaxy, near ones alike to the model; click a point and that galaxy opens."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import panel as pn

from ...latent import LatentMap, latent_map
from ...latent.maps import NEIGHBOURS, kept_map
from ...masks import Mask
from ..session.jobs import Worker
from ..session.observations import noise_words
from ..session.panels import LATENT_MAP, N_MAPPED
from ..session.population import Population, summarise
from ..session.schedule import Schedule
from ..session.state import ExplorerState
from ..widgets.points import Points
from ..widgets.progress import progress

MARGINS = np.array([-0.04, 0.04])  # of the map, around its outermost points


class LatentView:
    """The UMAP of the last hidden states under the state's mask; maps are made only while it is looked at.

    Colours are true scalars; predicted ones, and said to be, where no galaxy's is known.
    """

    def __init__(self, state: ExplorerState, worker: Worker, schedule: Schedule):
        self.state, self.worker, self.schedule = state, worker, schedule
        self.values, self.map, self.looked_at = state.values[:N_MAPPED], None, True
        self.predicted: tuple[Mask, Population] | None = None
        self.plot = Points(state.open, key=LATENT_MAP, title="Latent map", height=360, coloured=True, dark=state.dark)
        schedule.push(self.plot)
        self.busy = progress("laying out the map")
        self.note = pn.pane.HTML("", margin=(0, 8), sizing_mode="stretch_width", min_height=40)
        self.panel = pn.Column(self.note, self.busy, self.plot, sizing_mode="stretch_width", margin=0)
        state.param.watch(lambda *events: self.ask(), ["mask", "noise"])
        state.param.watch(lambda event: self.schedule.run(self._recolour), ["scalar_name"])
        state.param.watch(lambda event: self.schedule.run(self._mark), ["row"])
        state.param.watch(lambda event: self.schedule.run(lambda: self.plot.param.update(dark=event.new)), ["dark"])
        self._recolour()
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
        self._ask_colours()
        if len(self.values) <= NEIGHBOURS:
            n = len(self.values)
            few = f"{n} galaxies" if n > 1 else "a single galaxy"
            self.note.object = f"The map needs more than {NEIGHBOURS} galaxies; there {'are' if n > 1 else 'is'} {few} here."
            self.plot.visible = False
            return
        mask, shown, key = self.state.mask, self.state.measurements[:N_MAPPED], (id(self), "map")
        known = self.map if self.map is not None and self._wanted(self.map) else kept_map(self.state.model, shown, mask)
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
            "Axes have no unit. Click a point to open it; turn the wheel to zoom, drag to move, double-click for all."
        )
        x, y = made.xy.T.astype(np.float32)
        ends = [0.0, 1.0, 0.0, 1.0]
        if not one_place:
            ends = [float(end) for axis in (x, y) for end in np.array([axis.min(), axis.max()]) + np.ptp(axis) * MARGINS]
        words = f"map of {len(x):,} galaxies, near ones alike to the model"
        self.plot.points = {"x": x, "y": y, "ends": ends, "words": words, "x_label": "", "y_label": ""}
        self._mark()

    def _true(self) -> np.ndarray:
        """The scalar in focus of the galaxies, NaN where not known."""
        return self.values[:, self.state.table.place(self.state.scalar_name).start]

    def _recolour(self) -> None:
        self._colour()
        if self.looked_at:
            self._ask_colours()

    def _ask_colours(self) -> None:
        """Ask what the model takes the galaxies for, where nobody knows what they are."""
        state = self.state
        wanted = (state.mask, state.noise)
        if np.isfinite(self._true()).any() or (self.predicted and (self.predicted[0], self.predicted[1].noise) == wanted):
            return
        shown = state.measurements[:N_MAPPED]
        self.worker.ask(
            (id(self), "colours"),
            summarise(state.model, shown, self.values, state.mask),
            lambda found: self.schedule.run(lambda: self._take_colours(wanted[0], found)),
            urgency=1,  # before a map that is still to come
        )

    def _take_colours(self, mask: Mask, found: Population) -> None:
        self.predicted = mask, found
        self._colour()

    def _colour(self) -> None:
        name, values = self.state.scalar_name, self._true()
        label, is_known = self.state.table.variables[name][1].label, bool(np.isfinite(values).any())
        if not is_known and self.predicted:
            values = self.predicted[1].scalars[name].median
        title = label if is_known else f"{label}, predicted"
        known = values[np.isfinite(values)]
        low, high = (float(x) for x in np.percentile(known, [1, 99])) if len(known) else (0.0, 1.0)
        self.plot.colouring = {"values": values.astype(np.float32), "low": low, "high": max(high, low + 1e-6), "title": title}

    def _mark(self) -> None:
        self.plot.here = self.state.row if self.state.row < len(self.plot.points["x"]) else -1
