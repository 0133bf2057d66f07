"""What the answer about the scalar in focus hangs on: attention to each seen token beside what hiding it does."""

from __future__ import annotations

from ...gains.influence import Influence, influence
from ...lru_cache import LRUCache
from ...masks import Mask
from ...model.estimates import NO_WIDTHS
from ..session.jobs import Steps
from ..session.panels import ATTENTION
from ..session.panels.attention import first_block
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.theme import DARK, LIGHT
from .content import HIDDEN, ROLLOUT, TOKEN, how_words, rest_words, strips, ways
from .panel import AttentionPanel

KEPT_BYTES = 2_000_000  # of a session: some hundred moments
ABOUT = (
    "Attention is where the network looks, not what its answer hangs on: two tokens that say the same share it, or one of them "
    "has all, and the answer needs neither alone. So each token is hidden, too, and the answer is asked for again."
)


class AttentionView:
    """The bars; `panel` is to lay out. They are found only while they are looked at; the last stay until newer ones come."""

    def __init__(self, session: Session):
        self.session, self.state, self.is_visible = session, session.state, False
        self._cache: LRUCache[Influence] = LRUCache(KEPT_BYTES, _size)
        self._found: tuple[Snapshot, Influence] | None = None
        self._trouble = ""
        self.question = Question(
            name="what an answer hangs on",
            depends_on=("row", "mask", "noise", "edits", "scalar_name"),
            when=lambda: self.is_visible and not self._instead(),
            peek=lambda snapshot: self._cache.peek(self.question.subject(snapshot)),
            begin=lambda snapshot: self._paint(),
            steps=lambda snapshot: session.out_of_the_way(self._steps(snapshot)),
            take=self._take,
            urgency=2,
            blocking=True,  # torch is loaded by the first
            fail=self._fail,
        )
        self.panel = AttentionPanel(self._receive, content=self._content())
        session.watch(self.question)
        self.state.param.watch(lambda *events: self._paint(), [*self.question.depends_on, "dark"])

    def look(self, is_visible: bool) -> None:
        """Say whether the bars are on the screen."""
        if is_visible != self.is_visible:
            self.is_visible = is_visible
            self.session.ask(self.question)
            self._paint()

    def _steps(self, snapshot: Snapshot) -> Steps:
        state = self.state
        found = yield from influence(state.model, state.inputs(snapshot), snapshot.mask, snapshot.scalar_name)
        self._cache.put(self.question.subject(snapshot), found)
        return found

    def _take(self, snapshot: Snapshot, found: Influence) -> None:
        self._found, self._trouble = (snapshot, found), ""
        self._paint()

    def _fail(self, error: Exception) -> None:
        self._found, self._trouble = None, str(error)
        self._paint()

    # -- what it shows -------------------------------------------------------------------------------------------------
    def _paint(self) -> None:
        if self.is_visible:
            self.panel.content = self._content()

    def _content(self) -> dict:
        """All that is drawn, as plain words and numbers."""
        state = self.state
        variable = state.table.variables[state.scalar_name][1]
        instead, found = self._instead(), self._found
        fresh = found is not None and self.question.is_valid(found[0], state.snapshot)
        is_of_this = found is not None and found[0].scalar_name == state.scalar_name and not instead
        colours = DARK if state.dark else LIGHT
        return {
            "question": f"What does the answer about the {variable.label} hang on?",
            "how": how_words(found[1], first_block(state.model), variable.label) if found and is_of_this else "",
            "about": ABOUT,
            "instead": instead or ("" if is_of_this else self._trouble or "The model is asked without each token…"),
            "waiting": not fresh and not instead and not self._trouble,
            "unit": variable.error_unit,
            "strips": strips(found[1], state.table) if found and is_of_this else [],
            "ways": ways(found[1], first_block(state.model)) if found and is_of_this else [],
            "rest": rest_words(found[1]) if found and is_of_this else "",
            "meanings": {"token": TOKEN, "rollout": ROLLOUT, "hidden": HIDDEN},
            "panel": ATTENTION,
            "colours": {role: colours[role] for role in ("ink", "soft", "edge", "grid", "ground", "seen", "answer")},
        }

    def _instead(self) -> str:
        """Why there is nothing to show, if there is nothing."""
        state = self.state
        label = state.table.variables[state.scalar_name][1].label
        if not state.model.has_uncertainty:
            return f"{NO_WIDTHS[0].upper()}{NO_WIDTHS[1:]}."
        if state.mask.seen[state.table.place(state.scalar_name)].all():
            return f"The {label} is seen: its answer hangs on nothing else. Hide it, or choose another one below."
        return "" if state.mask.seen.any() else "Nothing is seen: there is nothing to attend to, or to hide."

    # -- what hands do --------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """Hide a token that was clicked; whatever else a browser sends is left alone."""
        if not isinstance(message, dict) or self._found is None:
            return
        snapshot, found = self._found
        kind, number = message.get("hide"), message.get("key")
        some = {"token": found.tokens, "band": found.bands}.get(kind if isinstance(kind, str) else "", ())
        is_now = self.question.is_valid(snapshot, self.state.snapshot)
        if is_now and isinstance(number, int) and not isinstance(number, bool) and 0 <= number < len(some):
            self.state.mask = some[number].without(Mask(self.state.mask.seen, self.state.table))


def _size(found: Influence) -> int:
    return sum(part.nbytes for part in (found.layers, found.rollout, *found.hidden, *found.hidden_bands)) + 500 * len(
        found.tokens
    )
