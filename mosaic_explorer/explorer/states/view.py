"""What hidden states know: asked in the background while looked at, shown as it comes, stopped by a button."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import panel as pn

from ...catalog.own_columns import own_columns
from ...errors import MosaicError
from ..session.colour_choices import variables_of
from ..session.jobs import Steps
from ..session.panels import FEW_LABELS, RARE_FOUND, SPECTRA_FOUND
from ..session.question import Question
from ..session.session import Session
from ..session.state import TRUTH, Snapshot
from ..session.states import StatesKept, Tell, target_name
from ..session.states_choice import CLASSES, ENDS, check_target, targets_of_states
from ..session.states_curve import Curve, curve_steps
from ..session.states_found import rare_steps, spectra_steps
from ..widgets.progress import StoppableWork
from ..widgets.small_curves import HEIGHT
from ..widgets.theme import DARK, LIGHT
from ..widgets.tooltip import heading
from .content import curve_content, rare_content, spectra_content
from .panel import StatesPanel
from .words import KEPT_BACK, MEANING, STOPPED, curve_words, rare_words, spectra_words

CURVE, RARE, SPECTRA = "few labels", "rare galaxies", "spectra"
SUBJECT = ("mask", "noise", "filter", "states", "scalar_name")
TELL_APART = 0.02  # of the whole: a smaller step is not told


class StatesView:
    """The page; `panel` is to lay out. What takes seconds comes first, the curve last; each stays until what is newer comes."""

    def __init__(self, session: Session):
        self.session, self.state, self.is_visible = session, session.state, False
        self.kept = StatesKept(self.state.model, self.state.observations)
        self._found: dict[str, tuple[Snapshot, Any]] = {}
        self._trouble: dict[str, str] = {}
        self._waiting: set[str] = set()
        self._stopped: tuple | None = None  # what was asked when it was stopped
        galaxy = (*SUBJECT[:-1], "row", "edits")
        self.questions = [
            self._question(RARE, SUBJECT, rare_steps, -3),
            self._question(SPECTRA, galaxy, spectra_steps, -4),
            self._question(CURVE, SUBJECT, self._curve_steps, -5),
        ]
        self.busy = StoppableWork("of what states know", session.schedule.run, self.stop, margin=4)
        self.component = StatesPanel(self._receive, content=self._content())
        head = heading("What the states know", MEANING)
        self.panel = pn.Column(head, self.busy.panel, self.component, sizing_mode="stretch_width", margin=0)
        for question in self.questions:
            session.watch(question)
        session.follow(self._ask, "truth")
        session.follow(self._paint, "dark", "row")

    def _question(self, name: str, depends_on: tuple[str, ...], steps: Callable[..., Steps], urgency: int) -> Question:
        return Question(
            name=f"states: {name}",
            depends_on=depends_on,
            when=self._is_wanted,
            begin=lambda snapshot: self._begin(name),
            steps=lambda snapshot: self.session.out_of_the_way(steps(self.kept, snapshot, self._tell(snapshot))),
            take=lambda snapshot, found: self._take(name, snapshot, found),
            urgency=urgency,
            queue="maps",
            fail=lambda error: self._fail(name, error),
        )

    def look(self, is_visible: bool) -> None:
        """Say whether the page is on the screen."""
        if is_visible != self.is_visible:
            self.is_visible = is_visible
            self._ask()

    def stop(self) -> None:
        """Let be what is under way; what has come is kept, and a curve goes on from there."""
        self._stopped = self._subject()
        self._ask()

    def _subject(self) -> tuple:
        return tuple(getattr(self.state, name) for name in SUBJECT)

    def _is_told(self) -> bool:
        return self.state.truth == TRUTH[0]

    def _is_wanted(self) -> bool:
        return self.is_visible and self._is_told() and self._stopped != self._subject()

    def _ask(self) -> None:
        if not self._is_wanted():
            self._waiting.clear()
            self.busy.end()
        for question in self.questions:
            self.session.ask(question)
        self._paint()

    # -- answers -------------------------------------------------------------------------------------------------------
    def _curve_steps(self, kept: StatesKept, snapshot: Snapshot, tell: Tell) -> Steps:
        return curve_steps(kept, snapshot, tell, lambda curve: self.session.schedule.run(lambda: self._grow(snapshot, curve)))

    def _grow(self, snapshot: Snapshot, curve: Curve) -> None:
        if CURVE in self._waiting and self._is_now(CURVE, snapshot):
            self._found[CURVE] = snapshot, curve
            self._paint()

    def _tell(self, snapshot: Snapshot) -> Tell:
        told, kind = -1.0, ""

        def tell(share: float, doing: str) -> None:
            nonlocal told, kind
            now = doing.partition(":")[0]
            if now == kind and abs(share - told) < TELL_APART:
                return
            told, kind = share, now
            if self._waiting:
                self.busy.show(share, f"{doing}…")

        return tell

    def _begin(self, name: str) -> None:
        self._waiting.add(name)
        self._trouble.pop(name, None)
        if not self.busy.panel.visible:
            self.busy.begin("what states know…")
        self._paint()

    def _take(self, name: str, snapshot: Snapshot, found: Any) -> None:
        self._found[name] = snapshot, found
        self._end(name)

    def _fail(self, name: str, error: Exception) -> None:
        self._found.pop(name, None)
        self._trouble[name] = str(error) if isinstance(error, MosaicError) else f"This could not be found: {error}"
        self._end(name)

    def _end(self, name: str) -> None:
        self._waiting.discard(name)
        if not self._waiting:
            self.busy.end()
        self._paint()

    def _is_now(self, name: str, snapshot: Snapshot) -> bool:
        question = next(one for one in self.questions if one.name == f"states: {name}")
        return question.is_valid(snapshot, self.state.snapshot)

    # -- what it says --------------------------------------------------------------------------------------------------
    def _paint(self) -> None:
        if self.is_visible:
            self.component.content = self._content()

    def _content(self) -> dict:
        """All that is shown, as plain words and numbers."""
        state, colours = self.state, DARK if self.state.dark else LIGHT
        target = target_name(state.snapshot)
        content: dict[str, Any] = {
            "question": f"What do the states know of {self._label(target)}?",
            "instead": "" if self._is_told() else KEPT_BACK,
            "about": f"Over {self.kept.sample(state.snapshot).words}, {state.observations.words.noise(state.noise)}.",
            "stopped": STOPPED if self._stopped == self._subject() else "",
            "choices": self._choices(target),
            "curve": {"panel": FEW_LABELS, "series": []},
            "rare": {"panel": RARE_FOUND, "lists": []},
            "spectra": {"panel": SPECTRA_FOUND, "cards": []},
            "here": state.row,
            "height": HEIGHT,
            "colours": {role: colours[role] for role in ("ink", "soft", "edge", "grid", "ground", "seen", "answer", "mark")},
        }
        if self._is_told():
            for key, name, fill in (
                ("curve", CURVE, self._curve),
                ("rare", RARE, self._rare),
                ("spectra", SPECTRA, self._spectra),
            ):
                content[key] |= {"words": self._trouble.get(name, ""), "waiting": name in self._waiting}
                if name in self._found and name not in self._trouble:
                    content[key] |= fill(*self._found[name])
        return content

    def _curve(self, snapshot: Snapshot, curve: Curve) -> dict:
        said = f"{curve.of[0]:,} may be labelled, {curve.of[1]:,} are scored."
        label = self._label(target_name(snapshot))
        return curve_content(curve) | {
            "words": f"{curve_words(curve)} {said}".strip(),
            "label": f"{curve.target.score_name}, {label}",
        }

    def _rare(self, snapshot: Snapshot, rare: Any) -> dict:
        label, unit = self._label(rare.target.name), self._unit(rare.target.name)
        words = rare_words(rare, label, unit, snapshot.states.end == ENDS[1])
        return {"words": words, "lists": rare_content(rare, unit)}

    def _spectra(self, snapshot: Snapshot, found: Any) -> dict:
        return {"words": spectra_words(found), "cards": spectra_content(found, snapshot.row, self.state.table)}

    def _label(self, target: str) -> str:
        variables = variables_of(self.state.table)
        return variables[target].label if target in variables else CLASSES.get(target, target)

    def _unit(self, target: str) -> str:
        variables = variables_of(self.state.table)
        if target in variables:
            return variables[target].printed_unit
        known = target in own_columns(self.state.catalog, self.state.table)
        return str(self.state.catalog[target].attrs.get("units", "")) if known else ""

    def _choices(self, target: str) -> dict:
        choice, targets = self.state.states, targets_of_states(self.state.table, self.state.catalog)
        groups = [{"title": t, "items": [{"key": k, "label": label} for k, label in o.items()]} for t, o in targets.items()]
        return {"targets": groups, "target": target, "end": choice.end, "is_class": target in CLASSES, "head": choice.head}

    # -- what hands do -------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """Ask otherwise, go on, or open a galaxy; whatever else a browser sends does nothing."""
        if not isinstance(message, dict):
            return
        choice = self.state.states
        if message.get("act") == "go on":
            self._stopped = None
            self._ask()
        if message.get("end") in ENDS:
            self.state.states = choice._replace(end=message["end"])
        if isinstance(message.get("head"), bool):
            self.state.states = choice._replace(head=message["head"])
        if isinstance(target := message.get("target"), str):
            self._choose(target)
        if type(row := message.get("row")) is int and 0 <= row < self.state.n_galaxies:
            self.state.open(row)

    def _choose(self, target: str) -> None:
        """Have another target: a scalar is in focus then."""
        try:
            target = check_target(target, self.state.table, self.state.catalog)
        except MosaicError:
            return
        if target in self.state.table.scalar_names:
            self.state.param.update(states=self.state.states._replace(target=""), scalar_name=target)
        else:
            self.state.states = self.state.states._replace(target=target)
