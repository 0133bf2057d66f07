"""One user's session: what is shown, who answers, who speaks; every view is given this one object."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import param

from ...errors import MosaicError
from ...steps import finish
from .answers import Answers, Summaries
from .colours import Colours
from .heard import Heard
from .history import History
from .jobs import ADAPTATIONS, BEHIND, CHILDREN, MAPS, JobQueue, Steps
from .notice import Notice
from .question import Question
from .schedule import Schedule
from .stacks import GroupSummaries
from .state import ExplorerState, Snapshot

HANDS_S = 0.6  # after the last move of a drag
REST_S = 0.02  # a more urgent question has its chance after it


class Session:
    """Asks the questions of all views, in the background: the one place that knows which answers are still wanted.

    Attributes
    ----------
    state : what is shown; views watch it
    history : what was shown before
    schedule : runs changes of the page where they may be made
    notice : speaks to the user, a line at a time
    answers, summaries, groups : about the galaxy, about many, about those selected; kept, and shared by all views
    colours : of many galaxies' points
    queues : where jobs wait, by name
    heard : knows what the page has drawn of what it was told
    """

    def __init__(self, state: ExplorerState, schedule: Schedule | None = None, notice: Notice | None = None):
        self.state, self.history = state, History(state)
        self.schedule, self.notice = schedule or Schedule(), notice or Notice()
        self.answers, self.summaries = Answers(state), Summaries(state.model, state.observations)
        self.groups = GroupSummaries(state.model, state.observations)
        self.colours = Colours(state.model, state.observations, self.summaries)
        self.queues = {"answers": JobQueue("answers"), "maps": JobQueue("maps", MAPS)}
        self.queues["behind"] = JobQueue("behind", BEHIND)
        self.queues["children"] = JobQueue("children", CHILDREN)
        self.queues["adaptations"] = JobQueue("adaptations", ADAPTATIONS)
        self.heard = Heard()
        self._latest: dict[str, tuple[Question, tuple]] = {}  # by name: what is on its way, or was answered last
        self._hands_until = 0.0
        self.state.param.watch(self._follow_drag, ["drag"])

    def say(self, text: str, topic: str = "") -> None:
        """Tell the user one line; of a topic it can be withdrawn."""
        self.notice.say(text, topic)

    def follow(self, change: Callable[[], object], *fields: str) -> None:
        """Run a change of the page whenever one of these fields of the state changes."""
        self.state.param.watch(lambda *events: self.schedule.run(change), list(fields))

    # -- hands --------------------------------------------------------------------------------------------------------
    def hands_at_work(self) -> None:
        """Be told that something is being dragged at this moment."""
        self._hands_until = time.monotonic() + HANDS_S

    def _follow_drag(self, event: param.parameterized.Event) -> None:
        if event.new is not None:
            self.hands_at_work()

    def out_of_the_way(self, steps: Steps) -> Steps:
        """A job that rests while something is being dragged: its steps would take the cores that draw the drag."""
        while True:
            if time.monotonic() < self._hands_until:
                time.sleep(REST_S)
            else:
                try:
                    next(steps)
                except StopIteration as end:
                    return end.value
            yield

    # -- asking -------------------------------------------------------------------------------------------------------
    def watch(self, question: Question) -> None:
        """Ask whenever something changes that the answer hangs on; when for the first time, the view says."""
        drag = ["drag"] if question.follows_drag else []
        self.state.param.watch(lambda *events: self.ask(question), [*question.depends_on, *drag])

    def ask(self, question: Question) -> None:
        """Have a question answered under what is shown now, unless that is on its way, or was answered last."""
        if not question.when():
            self.forget(question)
            return
        snapshot = self._now(question)
        asking = question, question.subject(snapshot)
        if self._latest.get(question.name) == asking:
            return
        if (answer := question.peek(snapshot)) is not None:
            self.forget(question)  # of another subject
            self._latest[question.name] = asking
            question.take(snapshot, answer)
            return
        self._latest[question.name] = asking
        question.begin(snapshot)
        try:
            steps = question.steps(snapshot)
        except MosaicError as error:
            self._fail(question, snapshot, error)
            return
        self.queues[question.queue].ask(
            question.name,
            steps,
            lambda answer: self.schedule.run(lambda: self._take(question, snapshot, answer)),
            urgency=question.urgency,
            fail=lambda error: self.schedule.run(lambda: self._fail(question, snapshot, error)),
            blocking=question.blocking,
        )

    def answer(self, question: Question) -> None:
        """Answer a question here and now: the first one of a view that has nothing else to show."""
        snapshot = self._now(question)
        self._latest[question.name] = question, question.subject(snapshot)
        question.take(snapshot, finish(question.steps(snapshot)))

    def forget(self, question: Question) -> None:
        """Nobody wants to know any more."""
        self._latest.pop(question.name, None)
        self.queues[question.queue].forget(question.name)

    def close(self) -> None:
        """End the background work."""
        for queue in self.queues.values():
            queue.close()

    # -- answers and failures as they come ----------------------------------------------------------------------------
    def _now(self, question: Question) -> Snapshot:
        state = self.state
        return state.drag if question.follows_drag and state.drag is not None else state.snapshot

    def _is_wanted(self, question: Question, snapshot: Snapshot) -> bool:
        """Whether what comes is still wanted: not forgotten, not of another galaxy, mask, or whatever it hangs on."""
        latest, _ = self._latest.get(question.name, (None, ()))
        return latest is question and question.is_valid(snapshot, self._now(question))

    def _take(self, question: Question, snapshot: Snapshot, answer: Any) -> None:
        if self._is_wanted(question, snapshot):
            question.take(snapshot, answer)
        else:
            self._unask(question, snapshot)

    def _fail(self, question: Question, snapshot: Snapshot, error: Exception) -> None:
        wanted = self._is_wanted(question, snapshot)
        self._unask(question, snapshot)
        if wanted and question.fail is not None:
            question.fail(error)
        elif wanted:
            self.say(f"{question.failure}: {error}")

    def _unask(self, question: Question, snapshot: Snapshot) -> None:
        """What has come to nothing may be asked again."""
        if self._latest.get(question.name) == (question, question.subject(snapshot)):
            del self._latest[question.name]
