"""The lattice of masks: found subset by subset in the background, coloured by error or width; a click has the model see it."""

from __future__ import annotations

from functools import partial

import xarray as xr

from ...errors import MosaicError
from ...gains.cheapest import MEASURES, Plan, cheapest
from ...gains.edges import edges
from ...gains.lattice import lattice_dataset
from ...gains.pieces import SFH_PARTS
from ...gains.subset_scores import targets_of
from ...masks import Mask
from ...model.estimates import NO_WIDTHS
from ..session.lattice import LatticeScores, lattice_pieces, lattice_target
from ..session.lattice_choice import LatticeChoice, check_vector, check_want, with_cost
from ..session.panels import LATTICE
from ..session.panels.lattice import plan_words
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.points import PALETTE
from ..widgets.theme import DARK, LIGHT
from .diagram import LatticeDiagram
from .nodes import nodes_of

TOPIC = "lattice"  # of what the notice says


class LatticeView:
    """The diagram; `panel` is to lay out. Subsets are looked into only while it is looked at, and kept."""

    def __init__(self, session: Session):
        self.session, self.state, self.is_visible = session, session.state, False
        self.scores = LatticeScores(self.state.model, self.state.observations)
        self.question = Question(
            name="lattice",
            depends_on=("noise", "filter", "passbands", "lattice"),
            when=lambda: self.is_visible,
            peek=self.scores.peek,
            begin=lambda snapshot: self._paint(),
            steps=lambda snapshot: self.scores.steps(snapshot, partial(self._tell, snapshot)),
            take=lambda snapshot, scores: self._paint(),
            urgency=-3,
            failure="The lattice could not be found",
        )
        self.panel = LatticeDiagram(self._receive, content=self._content())
        self.state.param.watch(lambda *events: self._paint(), ["mask", "scalar_name", "dark"])
        session.watch(self.question)

    def look(self, is_visible: bool) -> None:
        """Say whether the diagram is on the screen."""
        if is_visible != self.is_visible:
            self.is_visible = is_visible
            self.session.ask(self.question)
            self._paint()

    def _tell(self, snapshot: Snapshot) -> None:
        self.session.schedule.run(lambda: self._paint_if(snapshot))

    def _paint_if(self, snapshot: Snapshot) -> None:
        if self.is_visible and self.question.is_valid(snapshot, self.state.snapshot):
            self._paint()

    def _paint(self) -> None:
        if self.is_visible:
            self.panel.content = self._content()

    # -- what it shows -------------------------------------------------------------------------------------------------
    def _content(self) -> dict:
        """All that the diagram shows, as plain words and numbers."""
        state, snapshot = self.state, self.state.snapshot
        choice, table = snapshot.lattice, state.table
        pieces, inputs = lattice_pieces(snapshot, state.observations), self.scores.galaxies(snapshot)
        known, target = self.scores.known(snapshot), lattice_target(snapshot)
        one = lattice_dataset(state.model, pieces, known, target, inputs)
        nodes = nodes_of(one, {mask.text for mask in known}, pieces, choice.by)
        is_done, unit = len(known) == len(nodes), one["error"].attrs["units"]
        plan, plan_text = self._plan(one, choice) if is_done else (None, "")
        colours = DARK if state.dark else LIGHT
        measure = "mean absolute error" if choice.by == MEASURES[0] else "half of the 16–84% range, of the median galaxy"
        masks = [node["mask"] for node in nodes]
        return {
            "question": f"What is each combination worth for the {self._label(target)}?",
            "about": self._about(len(inputs), len(known), len(nodes), state.mask.text in masks),
            "instead": "" if pieces else "These galaxies have nothing that could be seen or hidden as a whole.",
            "nodes": nodes if pieces else [],
            "edges": [edge._asdict() for edge in edges(one, choice.by)],
            "pieces": [piece._asdict() for piece in pieces],
            "now": masks.index(state.mask.text) if state.mask.text in masks else -1,
            "way": [0, *(masks.index(step.seen) for step in plan.steps)] if plan else [],
            "way_words": plan_text,
            "choices": {
                "targets": self._targets(),
                "target": target,
                "by": choice.by,
                "in_two": choice.in_two,
                "can_split": "sfh" in table.names and any(p.text in ("sfh", SFH_PARTS[0].text) for p in pieces),
                "want": choice.want,
                "unit": unit,
            },
            "colours_title": f"{measure}{f' [{unit}]' if unit else ''}",
            "palette": PALETTE,
            "waiting": not is_done,
            "panel": LATTICE,
            "colours": {role: colours[role] for role in ("ink", "soft", "edge", "grid", "ground", "seen", "answer")},
        }

    def _about(self, n_galaxies: int, n_known: int, n_all: int, is_here: bool) -> str:
        state = self.state
        galaxies = f"{n_galaxies} galaxies{' of those found' if state.filter else ''}"
        words = [f"Over {galaxies}, {state.observations.words.noise(state.noise)}."]
        if n_known < n_all:
            words.append(f"{n_known} of {n_all} combinations looked into…")
        elif self.state.lattice.by != MEASURES[0] and not state.model.has_uncertainty:
            words.append(f"{NO_WIDTHS[0].upper()}{NO_WIDTHS[1:]}.")
        if not is_here:
            words.append("What is seen now is none of these.")
        return " ".join(words)

    def _plan(self, one: xr.Dataset, choice: LatticeChoice) -> tuple[Plan | None, str]:
        if not choice.want:
            return None, ""
        try:
            plan = cheapest(one, choice.want, choice.by)
        except MosaicError as error:
            return None, str(error)
        unit = one[choice.by].attrs["units"]
        order = " → ".join(f"{step.piece} ({step.error:.2g})" for step in plan.steps) if len(plan.steps) > 1 else ""
        return plan, f"{plan_words(plan, choice, unit)}.{f' In this order: {order}.' if order else ''}"

    def _label(self, target: str) -> str:
        table = self.state.table
        return table.by_name[target].short if target in table.names else table.variables[target][1].label

    def _targets(self) -> list[dict[str, str]]:
        """What errors may be of: a scalar, which is in focus then, or a vector."""
        return [{"key": name, "label": self._label(name)} for name in targets_of(self.state.table)]

    # -- what hands do --------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """See what was chosen, or look otherwise; nonsense does nothing, and what cannot be is said."""
        if not isinstance(message, dict):
            return
        try:
            choice = self._changed(self.state.lattice, message)
        except MosaicError as error:
            self.session.say(str(error), TOPIC)
            self._paint()
            return
        self.session.say("", TOPIC)
        focus = message.get("target") if message.get("target") in self.state.table.scalar_names else self.state.scalar_name
        self.state.param.update(lattice=choice, scalar_name=focus)
        texts = {node["mask"] for node in self.panel.content["nodes"]}
        if isinstance(mask := message.get("mask"), str) and mask in texts:
            self.state.mask = Mask.parse(mask, self.state.table)

    def _changed(self, choice: LatticeChoice, message: dict) -> LatticeChoice:
        """The choice as a message would have it."""
        if message.get("by") in MEASURES:
            choice = choice._replace(by=message["by"])
        if isinstance(message.get("in_two"), bool):
            choice = choice._replace(in_two=message["in_two"])
        if isinstance(target := message.get("target"), str):
            choice = choice._replace(
                target="" if target in self.state.table.scalar_names else check_vector(target, self.state.table)
            )
        if isinstance(want := message.get("want"), str):
            choice = choice._replace(want=check_want(want, choice.by))
        pieces = {piece["text"] for piece in self.panel.content["pieces"]}
        if isinstance(text := message.get("cost"), str) and text in pieces:
            choice = with_cost(choice, text, message.get("hours"))
        return choice
