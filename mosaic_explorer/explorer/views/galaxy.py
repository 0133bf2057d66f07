"""One galaxy under a mask: spectrum, history, photometry and three densities, following the mask as it is dragged."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from bokeh.models import CustomJSTickFormatter

from ...catalog.measurements import Measurements
from ...cosmology import age
from ...masks import Mask
from ...model.mosaic import Answer
from ..state import ExplorerState, Moment
from ..worker import Worker, once
from .density import DensityPanel
from .schedule import Schedule
from .theme import Paint
from .vector import VectorPanel

ANSWERS = "galaxy"  # this view's key at the worker


class GalaxyView:
    """The panels of one galaxy. `panes` are the Panel objects to lay out: sed, sfh, phot, and one for each scalar.

    Parameters
    ----------
    state : watched: row, mask, drag, noise
    worker : answers in the background, the newest question first
    paint : colours
    schedule : runs a function where the page may be changed
    say : shows one line to the user
    """

    def __init__(self, state: ExplorerState, worker: Worker, paint: Paint, schedule: Schedule, say: Callable[[str], None]):
        self.state, self.worker, self.schedule, self.say = state, worker, schedule, say
        self._asked = state.moment
        table = state.table
        common = {"on_drag": self._dragged}
        self.sed = VectorPanel(
            paint, table, ["sed"], title="Spectrum (SED)",
            x_label="rest-frame wavelength [Å]", y_label="log flux at 10 pc [Jy]",
            x_range=(990, 50500), x_log=True, y_step=0.5, on_double_tap=lambda x: self._tapped(["sed"], x), **common,
        )  # fmt: skip
        self.sfh = VectorPanel(
            paint, table, ["sfh"], title="Star-formation history", x_label="cosmic time [Gyr]",
            y_label="log SFR [Msun/yr]", x_range=(-0.1, 13.9), y_step=1.0,
            on_double_tap=lambda x: self._tapped(["sfh"], x), **common,
        )  # fmt: skip
        self.phot = VectorPanel(
            paint, table, ["spherex", "lsst"], title="Photometry: LSST (circles) and SPHEREx (line or dots)",
            x_label="observed wavelength [µm]", y_label="magnitude [AB]", x_range=(0.33, 5.1), x_log=True, y_flipped=True,
            y_step=1.0, on_double_tap=lambda x: self._tapped(["spherex", "lsst"], x), **common,
        )  # fmt: skip
        self.phot.figure.xaxis.ticker = [0.4, 0.6, 0.8, 1, 1.5, 2, 3, 4, 5]
        self.phot.figure.xaxis.formatter = CustomJSTickFormatter(code="return tick.toString()")
        self.sed.figure.xaxis.ticker = [1000, 2000, 4000, 6000, 10000, 20000, 50000]
        self.observed_at = self.sfh.mark("dashed: the moment it is observed")
        self.panels = {"sed": self.sed, "sfh": self.sfh, "phot": self.phot}
        self.densities = {name: DensityPanel(table.variables[name][1], state.model.edges[name]) for name in table.scalar_names}
        self.panes = {name: schedule.pane(panel.figure) for name, panel in self.panels.items()}
        self.panes |= {name: panel.pane for name, panel in self.densities.items()}
        state.param.watch(self._ask, ["row", "mask", "drag", "noise", "edits"])
        self._paint(*self._answer(state.moment))

    # -- asking and painting ------------------------------------------------------------------------------------------
    def _answer(self, asked: Moment) -> tuple[int, Mask, Measurements, Answer]:
        shown = self.state.shown(asked)
        return asked.row, asked.mask, shown, self.state.model.answer(shown, asked.mask)

    def _ask(self, *_: object) -> None:
        asked = self.state.drag or self.state.moment
        if self._asked == asked:  # a released drag asks for what it has shown already
            return
        self._asked = asked
        self.worker.ask(
            (id(self), ANSWERS),
            once(lambda: self._answer(asked)),
            lambda told: self.schedule.run(lambda: self._paint(*told)),
            urgency=9,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self.schedule.run(lambda: self.say(f"The model could not answer: {error}"))

    def _paint(self, row: int, mask: Mask, shown: Measurements, answer: Answer) -> None:
        if (row, shown.noise) != (self.state.row, self.state.noise):
            return  # another galaxy is shown by now, or as others measure it, and its own answer is on the way
        truth, quantiles = self.state.values[row], answer.quantiles[0]
        for panel in self.panels.values():
            panel.update(truth, shown, mask, quantiles)
        for name, panel in self.densities.items():
            place = self.state.table.place(name).start
            seen = bool(mask.seen[place] and np.isfinite(truth[place]))
            panel.update(truth[place], seen, quantiles[place], answer.densities[name][0])
        redshift = self.state.scalar("redshift")
        self.observed_at.location = float(age(redshift)) if np.isfinite(redshift) else np.nan

    # -- hands on the plots -------------------------------------------------------------------------------------------
    def _dragged(self, rows: list[str], start: float, stop: float, show: bool, phase: str) -> None:
        """Hide what is seen under the drag; where nothing is, or with Shift, show it."""
        mask = self.state.mask
        spans = {name: span for name in rows if (span := clipped(self.state, name, start, stop)) is not None}
        show = show or not any(mask.seen[mask.places(name, *span)].any() for name, span in spans.items())
        for name, span in spans.items():
            mask = mask.show(name, *span) if show else mask.hide(name, *span)
        if phase == "drag":
            self.state.drag = self.state.moment._replace(mask=mask)
        else:
            self.state.param.update(mask=mask, drag=None)

    def _tapped(self, rows: list[str], x: float) -> None:
        """A double tap on a hidden span shows it again."""
        mask = self.state.mask
        for name in rows:
            for start, stop in mask.spans(name, hidden=True):
                if start <= x < stop and self.state.table[name].extent:
                    mask = mask.show(name, start, stop)
        self.state.mask = mask


def clipped(state: ExplorerState, name: str, start: float, stop: float) -> tuple | None:
    """The part of a dragged span on a modality's axis, as arguments of `Mask.hide`; None if nothing is there."""
    row = state.table[name]
    if row.extent is None:
        names = [str(c) for c, x in zip(row.coordinate, row.axis, strict=True) if start <= x < stop]
        return tuple(names) or None
    low, high = max(start, row.extent[0]), min(stop, row.extent[1])
    return (low, high) if low < high else None
