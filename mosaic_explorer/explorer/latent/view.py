"""A map of the latent space: each point a galaxy, near ones alike to the model; click a point and that galaxy opens."""

from __future__ import annotations

import html
from collections.abc import Callable, Generator
from typing import Any

import numpy as np
import panel as pn

from ...errors import MosaicError
from ...latent import reference_map
from ...latent.layouts import NEIGHBOURS
from ...latent.maps import AT_ONCE, LatentMap, layout_of
from ...latent.overlay import Overlay, package_galaxies
from ..session.colour_choices import DEFAULT, FOCUS
from ..session.colours import Colouring
from ..session.derived import true_quantity
from ..session.finder import filter_words
from ..session.panels import LATENT_MAP, is_laid_over, laid_out, lay_out, map_sample, matches_on_map
from ..session.point_colours import PointColours
from ..session.question import Question
from ..session.sample import Sample
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.points import Points
from ..widgets.progress import StoppableWork
from ..widgets.selecting import Selecting
from ..widgets.tooltip import STYLE as TOOLTIP
from .layout_choice import LayoutChoice
from .words import map_words, working_words

NO_ROWS = np.zeros(0, np.int64)
MARGINS = np.array([-0.04, 0.04])  # of the map, around its outermost points
ONE_PLACE = 1e-3  # across
ROOM = np.array([-0.1, 0.1])  # the same of the map that stays, around those that it was laid out of


class LatentView:
    """The map of the last hidden states under the state's mask; maps are made only while it is looked at.

    On the map that stays galaxies move as the mask changes; a fresh one is laid out anew, which can be stopped. Unless others
    are chosen, colours are true scalars; predicted ones, and said to be, where no galaxy's is known. Galaxies of a table, or a
    few given by hand, are laid over the package's galaxies, in a second colour, or in their own before grey ones.
    """

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        state, observations = self.state, self.state.observations
        self.sample, self.is_visible = map_sample(state.model, observations, state.filter, state.layout), True
        self.is_over = is_laid_over(state.model, observations)
        self._laid: tuple[LatentMap, bool] | None = None  # the map that is shown, and whether all of it is one place
        self._work: object = None  # stands for the map that is being made
        self.plot = Points(
            self._open, key=LATENT_MAP, title="Latent map", height=360, coloured=True, follows=True, dark=state.dark
        )
        self.selecting = Selecting(session, self.plot, lambda: self.sample.rows if len(self.plot.points["x"]) else NO_ROWS)
        session.schedule.push(self.plot)
        self.busy = StoppableWork("of the map", session.schedule.run, self.stop, margin=4)
        self.note = pn.pane.HTML("", margin=(0, 8), sizing_mode="stretch_width", min_height=40, stylesheets=[TOOLTIP])
        self.layouts = LayoutChoice(session)
        parts = self.note, self.busy.panel, self.plot, self.layouts.panel
        self.panel = pn.Column(*parts, sizing_mode="stretch_width", margin=0)
        self.placed = self._question("latent map", "answers", lambda: not self._is_fresh)
        self.fitted = self._question("fresh latent map", "maps", lambda: self._is_fresh and not self._is_too_small)
        self.colours = PointColours(
            session,
            "latent map's colours",
            self._sample,
            self._paint_colours,
            default=FOCUS,
            when=lambda: self.is_visible and not self._by_package,
        )
        session.follow(self._paint_colours, "scalar_name", "colour")
        session.follow(self._mark, "row")
        session.follow(self._say, "filter")
        session.follow(self._say_too_few, "layout")
        session.follow(lambda: self.plot.param.update(dark=state.dark), "dark")
        self._say_too_few()
        self._ask()

    def _question(self, name: str, queue: Any, when: Callable[[], bool]) -> Question:
        question = Question(
            name=name,
            depends_on=("mask", "noise", "layout", *self._looked_for),
            valid_while=("layout", *self._looked_for),  # one of an earlier mask says so, and is better than nothing
            when=lambda: self.is_visible and when(),
            peek=lambda snapshot: laid_out(snapshot, self.state.model, self.state.observations),
            begin=self._wait,
            steps=self._map_steps,
            take=self._take_map,
            queue=queue,
            urgency=-1,  # after the answers that it is of
            fail=self._fail,
        )
        self.session.watch(question)
        return question

    @property
    def _looked_for(self) -> tuple[str, ...]:
        """The field that says which galaxies are laid out; none where all are, for that takes long."""
        return ("filter",) if self.is_over else ()

    @property
    def _is_fresh(self) -> bool:
        """Whether each mask has a map of its own."""
        return layout_of(self.state.model, self.state.layout).is_fresh

    @property
    def _is_too_small(self) -> bool:
        return not self.is_over and self.state.n_galaxies <= NEIGHBOURS

    def look(self, is_visible: bool) -> None:
        """Say whether the map is on the screen: unseen maps are not made."""
        self.is_visible = is_visible
        if is_visible:
            self._ask()

    def stop(self) -> None:
        """Let the map be that is being made; the one that stays is shown, where there is one."""
        self._work = None
        for question in (self.placed, self.fitted):
            self.session.forget(question)
        self.busy.end()
        if self.state.layout and reference_map(self.state.model) is not None:
            self.state.layout = ""
        else:
            self.note.object = "Stopped. Change the mask, or choose another map, to lay one out."

    def _ask(self) -> None:
        self._paint_colours()
        for question in (self.colours.question, self.placed, self.fitted):
            self.session.ask(question)

    def _open(self, number: int) -> None:
        if number < len(self.sample):  # not one of the package's
            self.state.open(int(self.sample.rows[number]))

    # -- the map ------------------------------------------------------------------------------------------------------
    def _sample(self, snapshot: Snapshot) -> Sample:
        """The galaxies that are laid out under a snapshot."""
        return map_sample(self.state.model, self.state.observations, snapshot.filter, snapshot.layout)

    def _map_steps(self, snapshot: Snapshot) -> Generator[None, None, LatentMap | Overlay | None]:
        work = self._work = object()
        words = self._working(snapshot)

        def tell(share: float, doing: str) -> None:
            if self._work is not work:
                raise MosaicError("another map is wanted.")  # nobody is told: nobody waits for this one
            self.busy.show(share, f"{words}: {doing}…")

        def grow(latent: LatentMap) -> None:
            self.session.schedule.run(lambda: self._show(snapshot, latent) if self._work is work else None)

        return lay_out(snapshot, self.state.model, self.state.observations, tell, grow)

    def _working(self, snapshot: Snapshot) -> str:
        layout = layout_of(self.state.model, snapshot.layout)
        return working_words(layout, len(self._sample(snapshot)), self.is_over, self.state.table)

    def _say_too_few(self) -> None:
        few = self._is_fresh and self._is_too_small
        self.plot.visible = not few
        if few:
            n = self.state.n_galaxies
            galaxies = f"{n} galaxies" if n > 1 else "a single galaxy"
            self.note.object = (
                f"A fresh map needs more than {NEIGHBOURS} galaxies; there {'are' if n > 1 else 'is'} {galaxies} here."
            )

    def _wait(self, snapshot: Snapshot) -> None:
        is_long = layout_of(self.state.model, snapshot.layout).is_fresh or len(self._sample(snapshot)) > AT_ONCE
        self.busy.stop.visible = is_long
        self.busy.begin(f"{self._working(snapshot)}…")

    def _fail(self, error: Exception) -> None:
        self.busy.end()
        self.note.object = f"The map could not be made: {html.escape(str(error))}"

    def _take_map(self, snapshot: Snapshot, latent: LatentMap | Overlay) -> None:
        self._show(snapshot, latent)
        if (snapshot.mask, snapshot.noise) == (self.state.mask, self.state.noise):
            self.busy.end()
            self._say()

    def _show(self, snapshot: Snapshot, latent: LatentMap | Overlay) -> None:
        """Show a map, or what has come of it."""
        if not np.array_equal(self.sample.rows, (sample := self._sample(snapshot)).rows):
            self.sample = sample  # others have colours of their own
            self.session.forget(self.colours.question)
            self.session.ask(self.colours.question)
        own, below = (latent.own, latent.package) if isinstance(latent, Overlay) else (latent, None)
        xy = own.xy if below is None else np.concatenate([own.xy, below.xy])
        one_place = float((np.nanmax(xy, 0) - np.nanmin(xy, 0)).max()) < ONE_PLACE
        self._laid = own, one_place
        self.note.object = self._words(own, one_place)
        x, y = xy.T.astype(np.float32)
        words = f"map of {len(own.xy):,} galaxies, near ones alike to the model"
        noise = self.state.observations.words.noise(own.noise)
        more: dict[str, Any] = {"stays": not own.layout.is_fresh, "caption": f"{own.mask.text}, {noise}"}
        if not self.sample.is_beginning:  # not counted from 0
            more["rows"] = self.sample.rows.astype(np.float32)
        if below is not None:
            words += f", among {len(below.xy):,} of the package"
            yours = f"{len(self.sample):,} found" if self.sample.filter else self.sample.words
            more |= {"behind": len(below.xy), "legend": [f"yours, {yours}", f"the package's {len(below.xy):,}"]}
        ends = self._ends(own, xy, one_place)
        self.plot.points = {"x": x, "y": y, "ends": ends, "words": words, "x_label": "", "y_label": "", **more}
        self._paint_colours()  # own ones may be others
        self.selecting.paint()
        self._mark()

    def _ends(self, own: LatentMap, xy: np.ndarray, one_place: bool) -> list[float]:
        """What of the map is looked at, [x low, x high, y low, y high]: of the one that stays always the same."""
        stays = reference_map(self.state.model)
        if not own.layout.is_fresh and stays is not None:
            axes, room = np.reshape(stays.ends, (2, 2)), ROOM
        elif one_place:
            return [0.0, 1.0, 0.0, 1.0]
        else:
            axes, room = np.stack([xy.min(0), xy.max(0)], 1), MARGINS
        return [float(end) for axis in axes for end in axis + np.ptp(axis) * room]

    def _say(self) -> None:
        """What the map is of, once there is one; while another is made, that is said."""
        if self._laid is not None and not self.busy.panel.visible:
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
        return map_words(own, one_place, self.state.observations.words.noise(own.noise), self._found_words(), self.is_over)

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
