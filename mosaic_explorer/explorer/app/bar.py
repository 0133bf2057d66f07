"""The bar above the plots: previous, next, any galaxy; undo, redo, pin, link, help; and which galaxy it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import param

from ..session.edits import edits_words
from ..session.finder import filter_words
from ..session.session import Session
from ..session.state import MOST_PINS, TRUTH
from ..widgets.component import Component, asset

ACTIONS = (  # what it does, its label, its name for who cannot see it, its tooltip
    ("previous", "‹", "previous galaxy", "previous galaxy (←)"),
    ("next", "›", "next galaxy", "next galaxy (→)"),
    ("random", "random", "random galaxy", "any galaxy (R)"),
    ("undo", "↶", "undo", "undo (Z)"),
    ("redo", "↷", "redo", "redo (Y)"),
    ("pin", "pin", "pin this mask", "keep this mask to compare others with it (P)"),
    ("truth", "hide truth", "hide or reveal the truth", "keep the galaxy's own values back, or reveal them with a score (T)"),
    ("stage", "stage", "stage view", "one plot, large, for a projector (S)"),
    ("lessons", "lessons", "lessons", "lessons: pages with tasks, beside the explorer"),
    ("link", "link", "copy link", "copy the address, which opens this very view"),
    ("help", "?", "keyboard and mouse", "keyboard and mouse (?)"),
)


class Bar(Component):
    """Buttons, each of which does one of `commands`, and words that follow the state."""

    actions = param.List(list(ACTIONS), doc="The buttons.")
    summary = param.Dict({}, doc="The galaxy's name, facts, the mask, and what is looked for.")
    idle = param.List([], item_type=str, doc="Buttons that can do nothing now.")
    labels = param.Dict({}, doc="Other labels than the buttons' own, by what they do.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "bar.bundle.js"

    def __init__(self, session: Session, commands: dict[str, Callable[[], object]], **params: Any):
        self.state, self.history, self.commands = session.state, session.history, commands
        state = self.state
        super().__init__(
            sizing_mode="stretch_width", margin=(4, 12, 0, 12), dark=state.dark, stylesheets=[asset("app/js/bar.css")], **params
        )
        state.param.watch(lambda *events: self._follow(), ["row", "mask", "filter", "edits", "pins", "truth"])
        session.follow(lambda: self.param.update(dark=state.dark), "dark")
        self.history.param.watch(lambda *events: self._follow(), ["past", "future"])
        self._follow()

    def _follow(self) -> None:
        state, history, words = self.state, self.history, []
        idle = {"undo": not history.past, "redo": not history.future}
        idle["pin"] = len(state.pins) == MOST_PINS or state.mask in state.pins
        filter = filter_words(state.filter, state.n_galaxies)
        if filter:
            rows = state.rows
            other = "" if state.row in rows else ", this is none of them"
            words.append(f"of {state.n_galaxies:,} ({len(rows):,} found{other})")
        else:
            words.append(f"of {state.n_galaxies:,}")
        if state.edits:
            words.append(f"edited: {edits_words(state.edits, state.mask.seen, state.table)}")
        summary = {"name": f"Galaxy {state.row}", "words": words, "mask": state.mask.text, "filter": filter}
        labels = {} if state.truth == TRUTH[0] else {"truth": "reveal"}
        self.param.update(summary=summary, idle=[act for act, is_idle in idle.items() if is_idle], labels=labels)

    def _handle_msg(self, message: object) -> None:
        if isinstance(message, str) and message in self.commands:  # whatever a browser sends
            self.commands[message]()
