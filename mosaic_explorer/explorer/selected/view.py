"""Galaxies selected by hand: the groups A and B stacked against each other, and each galaxy in a list.

What is stacked is what the model says under the mask in force, and the true values beside; in the background, group by group.
"""

from __future__ import annotations

import time
from collections.abc import Generator

import numpy as np
import pandas as pd
import panel as pn

from ...errors import MosaicError
from ..session.groups import GROUPS
from ..session.panels import GROUPS_COMPARED, SELECTED, STACKS
from ..session.panels.groups import comparison
from ..session.panels.selected import galaxy_lines, own_columns, own_values
from ..session.population_scores import BAND
from ..session.question import Question
from ..session.session import Session
from ..session.stacks import GroupSummary
from ..session.state import TRUTH, Snapshot
from ..widgets.listing import PAGE, columns, lines
from ..widgets.progress import DIALOG_STYLE, SHOW_EVERY_S, STYLE, far_html
from ..widgets.tooltip import heading
from .compared import compared_lines
from .curves import plots
from .panel import GroupsPanel

MEANING = (
    "Draw around points on Population or Latent map: lasso A, lasso B, or Shift and drag; by keyboard Shift and arrows, then "
    "Enter; with Alt or Ctrl it is a box. Or say which: by a condition, as in 'among'.\n"
    "Compared: the median, and where the middle 68% of the galaxies lie; what follows from answers is of their medians.\n"
    "Stacks: at each time or wavelength the line is the median of the galaxies, the band holds the middle 68% of them. "
    "Histories are rates as they are; each spectrum is divided by its own flux at 5000 Å first, so that shapes are compared. "
    "What is seen is taken as it is. The file has the mean, too: the logarithm of the mean rate or flux.\n"
    "n(z): the sum of all p(z) over the number of galaxies, beside the histogram of the true values."
)
EMPTY = "No galaxy is selected. Draw around some on Population or Latent map (lasso A, or Shift and drag), or take those found."


class SelectedView:
    """Groups, stacks and list; `panel` is to lay out. They are made only while looked at; the last stay until newer ones come.

    `sort` is the list's column, and whether it falls; `most` how many lines are shown.
    """

    def __init__(self, session: Session):
        self.session, self.state, self.is_visible = session, session.state, False
        self.sort, self.most = ("row", False), PAGE
        self._summaries: dict[str, tuple[str, GroupSummary]] = {}  # by letter: the group, and what was said of it last
        self._told = 0.0
        self.question = Question(
            name="groups",
            depends_on=("mask", "noise", *GROUPS.values()),
            when=lambda: self.is_visible and bool(self._groups(self.state.snapshot)),
            peek=self._peek,
            begin=lambda snapshot: self._paint(),
            steps=self._steps,
            take=self._take,
            failure="The groups could not be stacked",
        )
        self.busy = pn.pane.HTML("", height=28, sizing_mode="stretch_width", margin=(0, 8), stylesheets=[STYLE, DIALOG_STYLE])
        self.component = GroupsPanel(self._receive, content=self._content(), here=self.state.row, dark=self.state.dark)
        session.schedule.push(self.component)
        self.panel = pn.Column(
            heading("Groups A and B", MEANING), self.busy, self.component, sizing_mode="stretch_width", margin=0
        )
        session.watch(self.question)
        session.follow(self._paint, *self.question.depends_on, "filter", "scalar_name", "truth")
        session.follow(lambda: self.component.param.update(here=self.state.row), "row")
        session.follow(lambda: self.component.param.update(dark=self.state.dark), "dark")

    def look(self, is_visible: bool) -> None:
        """Say whether the groups are on the screen."""
        if is_visible != self.is_visible:
            self.is_visible = is_visible
            self.session.ask(self.question)
            self._paint()

    # -- summaries ----------------------------------------------------------------------------------------------------
    def _groups(self, snapshot: Snapshot) -> dict[str, str]:
        """The groups that hold galaxies, by letter."""
        return {letter: text for letter, field in GROUPS.items() if (text := getattr(snapshot, field))}

    def _peek(self, snapshot: Snapshot) -> dict[str, GroupSummary] | None:
        peek, groups = self.session.groups.peek, self._groups(snapshot)
        known = {letter: peek(text, snapshot.mask, snapshot.noise) for letter, text in groups.items()}
        found = {letter: summary for letter, summary in known.items() if summary is not None}
        return found if len(found) == len(groups) else None

    def _steps(self, snapshot: Snapshot) -> Generator[None, None, dict[str, GroupSummary]]:
        found = {}
        for letter, text in self._groups(snapshot).items():
            n = len(self.state.group(letter))

            def tell(done: int, letter: str = letter, n: int = n) -> None:
                self._tell(f"group {letter}: {done:,} of {n:,} galaxies", done, n)

            found[letter] = yield from self.session.groups.steps(text, snapshot.mask, snapshot.noise, tell)
        return found

    def _take(self, snapshot: Snapshot, found: dict[str, GroupSummary]) -> None:
        groups = self._groups(snapshot)
        self._summaries = {letter: (groups[letter], summary) for letter, summary in found.items()}
        self.busy.object = ""
        self._paint()

    def _tell(self, words: str, done: int, of: int) -> None:
        """Say how far it is, from whatever thread, and not too often."""
        now = time.monotonic()
        if now - self._told >= SHOW_EVERY_S:
            self._told = now
            text = far_html(done, of, 0, words)
            self.session.schedule.run(lambda: self.busy.param.update(object=text if self._is_waiting() else ""))

    def _is_waiting(self) -> bool:
        return self.is_visible and self._peek(self.state.snapshot) is None

    # -- what it says --------------------------------------------------------------------------------------------------
    def _known(self) -> dict[str, GroupSummary]:
        """What was said last of the groups as they are now."""
        groups = self._groups(self.state.snapshot)
        return {letter: one for letter, (text, one) in self._summaries.items() if groups.get(letter) == text}

    def _paint(self) -> None:
        if not self.is_visible:
            return
        known, name = self._known(), self.state.scalar_name
        told = self.state.truth == TRUTH[0]
        stacks = {"plots": plots(self.state.table, name, known, told), "true": self.state.observations.words.adjective}
        self.component.param.update(content=self._content(), stacks=stacks)

    def _content(self) -> dict:
        """All that is said, as plain words and numbers."""
        state, known = self.state, self._known()
        whole = state.observations.whole(state.filter, state.model)
        kind = " held-out" if whole.n_held_out is not None else ""
        which = f"the {len(whole):,}{kind} found" if state.filter else f"all {len(whole):,}{kind}"
        if not whole.is_whole:
            which = f"{len(whole):,} of the {whole.n_matching:,}{kind} found, drawn at random"
        return {
            "empty": "" if self._groups(state.snapshot) else EMPTY,
            "groups": [self._group_content(letter, known.get(letter)) for letter in GROUPS],
            "columns": self._group_heads(),
            "found": which,
            "compared": self._compared_content(known),
            "list": self._list_content(known),
            "waiting": bool(self._groups(state.snapshot)) and self._is_waiting(),
            "panels": {"list": SELECTED, "stacks": STACKS, "compared": GROUPS_COMPARED},
        }

    def _group_heads(self) -> list[dict[str, str]]:
        """Of each group: how many, and medians of own values and answers."""
        table, adjective = self.state.table, self.state.observations.words.adjective
        heads = [{"label": "galaxies", "title": "how many the group holds"}]
        for name in own_columns(table):
            if name == BAND:
                heads.append({"label": BAND, "title": f"median magnitude {BAND}"})
                continue
            variable = table.variables[name][1]
            heads.append(
                {"label": f"{variable.short}, {adjective}", "title": f"median of the {adjective} values: {variable.label}"}
            )
            heads.append({"label": "said", "title": f"median of the predicted medians: {variable.label}"})
        return heads

    def _group_content(self, letter: str, summary: GroupSummary | None) -> dict:
        state = self.state
        rows = state.group(letter)
        cells = [f"{len(rows):,}"]
        is_told, own = state.truth == TRUTH[0], own_values(state.observations, rows)
        for name, values in own.items():
            known = values[np.isfinite(values)] if is_told else values[:0]
            cells.append(f"{np.median(known):.2f}" if len(known) else "–")
            if name in state.table.scalar_names:
                cells.append("…" if summary is None else f"{np.median(summary.scalars[name].median):.2f}")
        return {"letter": letter, "n": len(rows), "cells": cells if len(rows) else []}

    def _compared_content(self, known: dict[str, GroupSummary]) -> dict:
        """The groups side by side, once all of them are known."""
        state, letters = self.state, list(known)
        if not known or len(known) < len(self._groups(state.snapshot)):
            return {"heads": [], "lines": []}
        frame = comparison(state.table, known, state.observations.words.column, state.truth == TRUTH[0])
        heads = [f"{letter}, {len(one.rows):,}" for letter, one in known.items()]
        return {"heads": [*heads, *["A − B"] * (len(known) > 1)], "lines": compared_lines(state.table, frame, letters)}

    def _list_content(self, known: dict[str, GroupSummary]) -> dict:
        state, (sort, descending) = self.state, self.sort
        is_told = state.truth == TRUTH[0]
        frames = [galaxy_lines(letter, one, state.observations, state.scalar_name, is_told) for letter, one in known.items()]
        if not frames:
            return {"columns": [], "rows": [], "sort": sort, "descending": descending, "words": "", "more": 0}
        frame = pd.concat(frames, ignore_index=True)
        shown = columns(state.table, frame, state.scalar_name, state.observations.words.noun, is_told)
        if sort not in {column["key"] for column in shown}:
            sort, descending = "row", False
        n = min(self.most, len(frame))
        return {
            "columns": shown,
            "rows": lines(frame, shown, sort, descending, self.most),
            "sort": sort,
            "descending": descending,
            "words": f"{n:,} of {len(frame):,}" if n < len(frame) else f"{n:,}",
            "more": min(PAGE, len(frame) - n),
        }

    # -- what hands do --------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """Do what a user asks; nonsense does nothing."""
        if not isinstance(message, dict):
            return
        act, letter, state = message.get("act"), message.get("group"), self.state
        if act == "open" and type(row := message.get("row")) is int and 0 <= row < state.n_galaxies:
            state.open(row)
        elif act == "sort" and isinstance(key := message.get("key"), str):
            self.sort = key, key == self.sort[0] and not self.sort[1]
            self._paint()
        elif act == "more":
            self.most += PAGE
            self._paint()
        elif isinstance(letter, str) and letter in GROUPS:
            text = message.get("text")
            self._change(act, letter, text if isinstance(text, str) else "")

    def _change(self, act: object, letter: str, condition: str) -> None:
        """Let a group go, have it be the galaxies found or those of a condition, or look among its galaxies alone."""
        state = self.state
        text = getattr(state, GROUPS[letter])
        try:
            if act == "clear":
                state.select(letter, "")
            elif act == "found":
                state.select(letter, state.observations.whole(state.filter, state.model).rows)
            elif act == "condition" and condition.strip():
                state.select(letter, state.observations.whole(condition.strip(), state.model).rows)
            elif act == "among" and text:
                state.choose(f"#{text}")
        except MosaicError as error:
            self.session.say(str(error))
