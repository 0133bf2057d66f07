"""One galaxy under a mask: spectrum, photometry, history and three densities, following whatever is dragged."""

from __future__ import annotations

from collections.abc import Callable

from ...agreement import parts_of
from ...errors import MosaicError
from ..session.answers import told_truth
from ..session.dragging import drag_span, number, take, tap_span, toggle_value
from ..session.jobs import Steps, once
from ..session.panels.numbers import GalaxyNumbers
from ..session.plots import DENSITIES
from ..session.question import Question
from ..session.session import Session
from ..session.state import FRAMES, RATES, TIMES, Snapshot
from ..widgets.style import mark_on_stage
from .derived import DerivedLine
from .headline import Headline
from .plots import Plots
from .scalars import derived_values
from .scene import density_scene, density_spec, vector_scene, vector_spec
from .wire import DensityScene, DerivedValue, VectorScene

AXIS_CHOICES = {"frame": FRAMES, "time": TIMES, "sfr": RATES}  # fields of the state
Scenes = tuple[VectorScene, DensityScene, list[DerivedValue]]


class GalaxyView:
    """The plots of one galaxy; `headline`, `derived`, `vectors` and `densities` are the Panel objects to lay out."""

    def __init__(self, session: Session):
        self.session, self.state, self.serial = session, session.state, 0
        self.answers_itself: Callable[[Snapshot, int], bool] = lambda snapshot, serial: False  # whether the page draws a moment
        table, ranges, dark = self.state.table, self.state.model.ranges, self.state.dark
        words = self.state.observations.words
        self._spec = vector_spec(table, words, self.state.model.knows_filters)
        self.vectors = Plots(self._receive, spec={**self._spec}, dark=dark, css_classes=["mosaic-vectors"])
        spec = density_spec(table, ranges, words)
        self.densities = Plots(self._receive, spec={**spec}, dark=dark, css_classes=["mosaic-densities"])
        self.headline = Headline(panels=spec["panels"], dark=dark)
        self.derived = DerivedLine(table, words, dark=dark)
        session.schedule.push(self.headline, self.derived, self.vectors, self.densities)
        self.question = Question(
            name="galaxy",
            depends_on=("row", "mask", "noise", "edits", "pins", "reference", "frame", "truth", "time", "sfr", "passbands"),
            valid_while=("row", "noise", "truth"),  # under another mask it is still this galaxy: a long drag is seen to move
            steps=self._steps,
            take=self._paint,
            begin=self._begin,
            follows_drag=True,
            urgency=9,
        )
        session.answer(self.question)
        session.watch(self.question)
        session.follow(self._follow_theme, "dark")

    # -- asking and painting ------------------------------------------------------------------------------------------
    def _begin(self, snapshot: Snapshot) -> None:
        self.serial += 1
        if self.state.drag is None:  # the browser itself knows what it waits for while it drags
            serial = self.serial
            self.session.schedule.run(lambda: self._dim_older(serial))

    def _dim_older(self, serial: int) -> None:
        if self.vectors.scene["serial"] < serial:
            self.vectors.newest_serial = self.densities.newest_serial = serial

    def _steps(self, snapshot: Snapshot) -> Steps:
        serial = self.serial
        if self.answers_itself(snapshot, serial):
            return once(lambda: None)
        return once(lambda: (serial, self._scenes(snapshot)))

    def _scenes(self, snapshot: Snapshot) -> Scenes:
        state, answers = self.state, self.session.answers
        asked, answer = state.asking(snapshot), answers.with_passbands(snapshot)
        inputs, mask = asked.inputs(state.inputs(snapshot)), asked.mask(snapshot.mask)
        parts = parts_of(asked.model, inputs, mask, answer).of(0)
        numbers = asked.values(told_truth(state.observations, snapshot)), inputs, answer, parts
        pins = [answers.with_passbands(snapshot, pin) for pin in snapshot.pins]
        return (
            vector_scene(asked, self._spec, snapshot, *numbers, pins),
            density_scene(asked, snapshot, *numbers, pins),
            derived_values(asked.model.table, GalaxyNumbers.under(mask, *numbers[:3])),
        )

    def _paint(self, snapshot: Snapshot, answer: tuple[int, Scenes] | None) -> None:
        if answer is None:
            return
        serial, (vectors, densities, derived) = answer
        self.vectors.scene, self.densities.scene = {**vectors, "serial": serial}, {**densities, "serial": serial}
        self.headline.scalars = densities["scalars"][0]
        self.derived.numbers = derived

    def _follow_theme(self) -> None:
        self.vectors.dark = self.densities.dark = self.headline.dark = self.derived.dark = self.state.dark

    def put_on_stage(self, stage: str) -> None:
        """Show one plot alone and large, or the densities together; all of the page if empty."""
        for plots in (self.vectors, self.densities):
            plots.stage = stage
            mark_on_stage(plots, stage in plots.on_stage)
        mark_on_stage(self.headline, bool(stage))

    @property
    def titles(self) -> dict[str, str]:
        """What the plots are called, by what `state.stage` calls them; those that a panel shows come first."""
        vectors = {panel["key"]: panel["title"] for panel in self._spec["panels"]}
        scalars = {panel["name"]: panel["title"] for panel in self.densities.spec["panels"]}
        return {**vectors, DENSITIES: "all densities", **scalars}

    # -- hands on the plots -------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """Do what a browser says that hands did; whatever else it sends is left alone."""
        if not isinstance(message, dict):
            return
        actions = {
            "drag": self._drag,
            "edit": self._edit,
            "tap": self._tap,
            "toggle": self._toggle,
            "cancel": self._cancel,
        } | dict.fromkeys(AXIS_CHOICES, self._choose_axis)
        action = actions.get(str(message.get("act")))
        if action is None:
            return
        try:
            action(message)
        except MosaicError as error:
            self.session.say(str(error))

    def _drag(self, message: dict) -> None:
        drag_span(self.state, self._rows(message.get("panel")), message)

    def _edit(self, message: dict) -> None:
        value = number(message.get("value"))
        if value is not None:
            take(self.state, self.state.with_edit(str(message.get("name")), value), message)

    def _cancel(self, message: dict) -> None:
        self.state.drag = None

    def _tap(self, message: dict) -> None:
        tap_span(self.state, self._rows(message.get("panel")), message)

    def _toggle(self, message: dict) -> None:
        toggle_value(self.state, self._rows(message.get("panel")), message)

    def _choose_axis(self, message: dict) -> None:
        field = message["act"]
        if message.get(field) in AXIS_CHOICES[field]:
            self.state.param.update(**{field: message[field]})

    def _rows(self, key: object) -> list[str]:
        """The modalities of a panel that the galaxies have."""
        names = [row["name"] for panel in self._spec["panels"] if panel["key"] == key for row in panel["rows"]]
        return [name for name in names if name in self.state.table.names]
