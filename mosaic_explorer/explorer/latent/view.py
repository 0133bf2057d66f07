"""A map of the latent space: each point a galaxy, near ones alike to the model; click a point and that galaxy opens."""

from __future__ import annotations

import html
from collections.abc import Generator
from typing import Any

import numpy as np
import panel as pn

from ...catalog.measurements import Measurements
from ...latent.maps import NEIGHBOURS, LatentMap, kept_map, latent_map
from ...latent.overlay import Overlay, kept_overlay, overlay, package_galaxies
from ..session.colour_choices import DEFAULT, FOCUS
from ..session.colours import Colouring
from ..session.derived import true_quantity
from ..session.finder import filter_words
from ..session.panels import LATENT_MAP, is_laid_over, map_sample, matches_on_map
from ..session.point_colours import PointColours
from ..session.question import Question
from ..session.sample import Sample
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.points import Points
from ..widgets.progress import progress
from ..widgets.selecting import Selecting

NO_ROWS = np.zeros(0, np.int64)
MARGINS = np.array([-0.04, 0.04])  # of the map, around its outermost points


class LatentView:
    """The UMAP of the last hidden states under the state's mask; maps are made only while it is looked at.

    Unless others are chosen, colours are true scalars; predicted ones, and said to be, where no galaxy's is known. Galaxies of
    a table are laid over the map of the package's galaxies, in a second colour, or in their own before grey ones.
    """

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        state, observations = self.state, self.state.observations
        self.sample, self.is_visible = map_sample(state.model, observations, state.filter), True
        self.is_over = is_laid_over(state.model, observations)
        self._laid: tuple[LatentMap, bool] | None = None  # the map that is shown, and whether all of it is one place
        self.plot = Points(self._open, key=LATENT_MAP, title="Latent map", height=360, coloured=True, dark=state.dark)
        self.selecting = Selecting(session, self.plot, lambda: self.sample.rows if len(self.plot.points["x"]) else NO_ROWS)
        session.schedule.push(self.plot)
        self.busy = progress("laying out the map")
        self.note = pn.pane.HTML("", margin=(0, 8), sizing_mode="stretch_width", min_height=40)
        self.panel = pn.Column(self.note, self.busy, self.plot, sizing_mode="stretch_width", margin=0)
        self.map_question = Question(
            name="latent map",
            depends_on=("mask", "noise", *self._looked_for),
            valid_while=self._looked_for,  # one of an earlier mask says so, and is better than nothing
            when=lambda: self.is_visible and not self._is_too_small,
            peek=self._peek,
            begin=self._wait,
            steps=self._map_steps,
            take=self._take_map,
            queue="maps",
            fail=self._fail,
        )
        self.colours = PointColours(
            session,
            "latent map's colours",
            self._sample,
            self._paint_colours,
            default=FOCUS,
            when=lambda: self.is_visible and not self._by_package,
        )
        session.watch(self.map_question)
        session.follow(self._paint_colours, "scalar_name", "colour")
        session.follow(self._mark, "row")
        session.follow(self._say, "filter")
        session.follow(lambda: self.plot.param.update(dark=state.dark), "dark")
        if self._is_too_small:
            self._say_too_few()
        self._ask()

    @property
    def _looked_for(self) -> tuple[str, ...]:
        """The field that says which galaxies are laid out; none where all are, for that takes long."""
        return ("filter",) if self.is_over else ()

    @property
    def _is_too_small(self) -> bool:
        return not self.is_over and len(self.sample) <= NEIGHBOURS

    def look(self, is_visible: bool) -> None:
        """Say whether the map is on the screen: unseen maps are not made."""
        self.is_visible = is_visible
        if is_visible:
            self._ask()

    def _ask(self) -> None:
        self._paint_colours()
        self.session.ask(self.colours.question)
        self.session.ask(self.map_question)

    def _open(self, number: int) -> None:
        if number < len(self.sample):  # not one of the package's
            self.state.open(int(self.sample.rows[number]))

    # -- the map ------------------------------------------------------------------------------------------------------
    def _inputs(self, snapshot: Snapshot) -> Measurements:
        """What the model is shown of the galaxies."""
        return self.state.observations.of_rows(self._sample(snapshot), snapshot.noise)

    def _sample(self, snapshot: Snapshot) -> Sample:
        """The galaxies that are laid out under a snapshot."""
        return map_sample(self.state.model, self.state.observations, snapshot.filter) if self.is_over else self.sample

    def _peek(self, snapshot: Snapshot) -> LatentMap | Overlay | None:
        kept = kept_overlay if self.is_over else kept_map
        return kept(self.state.model, self._inputs(snapshot), snapshot.mask)

    def _map_steps(self, snapshot: Snapshot) -> Generator[None, None, LatentMap | Overlay | None]:
        yield  # a newer mask may already have replaced this one
        make = overlay if self.is_over else latent_map
        return make(self.state.model, self._inputs(snapshot), snapshot.mask)

    def _say_too_few(self) -> None:
        n = len(self.sample)
        few = f"{n} galaxies" if n > 1 else "a single galaxy"
        self.note.object = f"The map needs more than {NEIGHBOURS} galaxies; there {'are' if n > 1 else 'is'} {few} here."
        self.plot.visible = False

    def _wait(self, snapshot: Snapshot) -> None:
        self.busy.visible = True
        over = "the package's galaxies, and among them yours," if self.is_over else f"{len(self.sample):,} galaxies"
        self.note.object = f"Laying out {over} as the model sees them now; some 20 seconds…"

    def _fail(self, error: Exception) -> None:
        self.busy.visible = False
        self.note.object = f"The map could not be made: {error}"

    def _take_map(self, snapshot: Snapshot, latent: LatentMap | Overlay) -> None:
        self.sample = self._sample(snapshot)
        own, below = (latent.own, latent.package) if isinstance(latent, Overlay) else (latent, None)
        self.busy.visible = (own.mask, own.noise) != (self.state.mask, self.state.noise)
        xy = own.xy if below is None else np.concatenate([own.xy, below.xy])
        one_place = not np.ptp(xy, 0).any()
        self._laid = own, one_place
        self.note.object = self._words(own, one_place)
        x, y = xy.T.astype(np.float32)
        ends = [0.0, 1.0, 0.0, 1.0]
        if not one_place:
            ends = [float(end) for axis in (x, y) for end in np.array([axis.min(), axis.max()]) + np.ptp(axis) * MARGINS]
        words = f"map of {len(own.xy):,} galaxies, near ones alike to the model"
        more: dict[str, Any] = {}
        if self.sample.drawn or self.sample.filter:  # not counted from 0
            more["rows"] = self.sample.rows.astype(np.float32)
        if below is not None:
            words += f", among {len(below.xy):,} of the package"
            yours = f"{len(self.sample):,} found" if self.sample.filter else self.sample.words
            more |= {"behind": len(below.xy), "legend": [f"yours, {yours}", f"the package's {len(below.xy):,}"]}
        self.plot.points = {"x": x, "y": y, "ends": ends, "words": words, "x_label": "", "y_label": "", **more}
        self._paint_colours()  # own ones may be others
        self.selecting.paint()
        self._mark()

    def _say(self) -> None:
        """What the map is of, once there is one; while another is made, that is said."""
        if self._laid is not None and not self.busy.visible:
            self.note.object = self._words(*self._laid)

    def _found_words(self) -> str:
        """How many of those found are here, where all are laid out; "" where nothing is looked for."""
        state = self.state
        if not state.filter or self.is_over:
            return ""
        here, found = int(matches_on_map(self.sample, state.observations, state.filter).sum()), len(state.rows)
        what = html.escape(filter_words(state.filter, state.n_galaxies))
        return f"{here:,} of the {found:,} found ({what}) are among the {len(self.sample):,} laid out; the others are grey. "

    def _words(self, own: LatentMap, one_place: bool) -> str:
        if one_place:
            return "With nothing seen all galaxies look the same to the model; show it something."
        seen = f"<code>{own.mask.text}</code>, {self.state.observations.words.noise(own.noise)}"
        over = "Yours lie over the package's galaxies, of which it saw the same, without errors. " if self.is_over else ""
        return (
            f"{self._found_words()}Near points look alike to the model, which saw {seen}. {over}"
            "Axes have no unit. Click a point to open it; turn the wheel to zoom, drag to move, double-click for all."
        )

    # -- its colours --------------------------------------------------------------------------------------------------
    @property
    def _by_package(self) -> bool:
        """Whether colours are those of the package's galaxies, over which others are laid in one colour."""
        return self.is_over and self.state.colour in (DEFAULT, FOCUS)

    def _paint_colours(self) -> None:
        if self._by_package:
            self._colour_package()
            return
        message = self.colours.of(self.sample.rows).message
        if self.is_over and message:
            message |= {"own": True, "values": np.append(message["values"], np.full(self._n_package, np.nan, np.float32))}
        self.plot.colouring = message

    def _colour_package(self) -> None:
        """The true scalar in focus of the package's galaxies."""
        package = package_galaxies(self.state.table)
        if package is None:
            return
        name, (_, variable) = self.state.scalar_name, self.state.table.variables[self.state.scalar_name]
        values = true_quantity(self.state.table, name, package.values)
        colouring = Colouring.of(values, f"true {variable.label}", name, variable.unit, variable.printed_unit)
        beside = np.full(len(self.sample), np.nan, np.float32)  # own ones have one colour
        self.plot.colouring = colouring.message | {"values": np.append(beside, colouring.values)}

    @property
    def _n_package(self) -> int:
        package = package_galaxies(self.state.table)
        return 0 if package is None else len(package)

    def _mark(self) -> None:
        at = self.sample.place(self.state.row)
        self.plot.here = at if at < len(self.plot.points["x"]) else -1
