"""The stage: one plot fills the window, in type that reads from the back of a room; rail, bar and tabs step aside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import panel as pn
import param

from ..session.session import Session
from ..session.state import TRUTH
from ..widgets.component import Component, asset
from ..widgets.style import mark_on_stage

FILL = asset("stage/js/fill.css")  # for what stands around the plot: it fills the window
BUTTONS = (  # what it does, its label, its name for who cannot see it, its tooltip
    ("previous", "‹", "previous galaxy", "previous galaxy (←)"),
    ("next", "›", "next galaxy", "next galaxy (→)"),
    ("plot", "", "next plot", "next plot (↓; ↑ for the one before)"),
    ("truth", "hide truth", "hide or reveal the truth", "keep the galaxy's own values back, or reveal them with a score (T)"),
    ("lesson", "lesson", "show the lesson", "show the lesson beside the plot (L)"),
    ("leave", "leave", "leave the stage", "back to the whole page (S or Esc)"),
)


class StageBar(Component):
    """Which galaxy is on stage and what of it is seen, in large type, and a few large buttons."""

    buttons = param.List(list(BUTTONS), doc="The buttons.")
    titles = param.Dict({}, doc="What each plot is called.")
    stage = param.String("", doc="The plot on stage; nothing is drawn if empty.")
    summary = param.Dict({}, doc="The galaxy's name, and the mask.")
    labels = param.Dict({}, doc="Other labels than the buttons' own, by what they do; their own if empty.")
    absent = param.List(["lesson"], item_type=str, doc="Buttons that are not there now, by what they do.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "stage.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        super().__init__(sizing_mode="stretch_width", margin=0, stylesheets=[asset("stage/js/stage.css")], **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)


class StageView:
    """Brings plots on the stage; `bar` is to lay out above what fills the window.

    Parameters
    ----------
    commands : of the page, by name; its own ones are added: "stage", "leave", "plot" and "plot before"; "lesson" shows what
        stands beside the plot on stage, and its button is there where `offer_lesson` says so
    titles : of the plots, in the order in which one steps through them, by what `state.stage` calls them
    """

    def __init__(self, session: Session, commands: dict[str, Callable[[], object]], titles: Mapping[str, str]):
        self.session, self.state, self.titles = session, session.state, dict(titles)
        self.last = self.state.stage or next(iter(self.titles))  # on stage, or to come there first
        self.commands = commands
        commands |= {
            "stage": self.toggle,
            "leave": self.leave,
            "plot": lambda: self.step(1),
            "plot before": lambda: self.step(-1),
        }
        self.bar = StageBar(self._receive, titles=self.titles, dark=self.state.dark)
        self._followers: list[Callable[[str], object]] = []
        session.schedule.push(self.bar)
        self.state.param.watch(lambda *events: self._write(), ["row", "mask", "truth"])
        session.follow(lambda: self.bar.param.update(dark=self.state.dark), "dark")
        session.follow(self._change, "stage")
        self._write()
        self.follow(self._name)

    def toggle(self) -> None:
        """The plot that was there last comes on stage, or what is there leaves."""
        self.state.stage = "" if self.state.stage else self.last

    def leave(self) -> None:
        """Back to the whole page."""
        self.state.stage = ""

    def step(self, by: int) -> None:
        """Another plot comes on stage, round the end."""
        keys = list(self.titles)
        if self.state.stage:
            self.state.stage = keys[(keys.index(self.state.stage) + by) % len(keys)]

    def make_room(self, aside: Sequence[pn.viewable.Viewable], around: Sequence[pn.viewable.Viewable]) -> None:
        """From now on the parts `aside` are hidden while a plot is on stage, and those `around` it fill the window."""

        def change(stage: str) -> None:
            for part in aside:
                part.visible = not stage
            self.bar.visible = bool(stage)
            for part in around:
                mark_on_stage(part, bool(stage))

        self.follow(change)

    def offer_lesson(self, is_offered: bool) -> None:
        """Have the button of the lesson, which is folded away, or not."""
        self.bar.absent = [] if is_offered else ["lesson"]

    def follow(self, change: Callable[[str], object]) -> None:
        """Call a function now, and whenever another plot comes on stage or none is there; the page changes but once for all."""
        self._followers.append(change)
        change(self.state.stage)

    def _change(self) -> None:
        for change in self._followers:
            change(self.state.stage)

    def _name(self, stage: str) -> None:
        self.last = stage or self.last
        self.bar.stage = stage

    def _write(self) -> None:
        state = self.state
        labels = {"truth": "" if state.truth == TRUTH[0] else "reveal"}
        summary = {"name": f"Galaxy {state.row}", "mask": state.mask.text}
        self.bar.param.update(summary=summary, labels=labels)

    def _receive(self, message: object) -> None:
        there = {name for name, *_ in BUTTONS}.difference(self.bar.absent)
        if isinstance(message, str) and message in there:  # whatever a browser sends
            self.commands[message]()
