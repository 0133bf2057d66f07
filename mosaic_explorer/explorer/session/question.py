"""What a view wants to know: what the answer hangs on, how to come to it, what to do with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from .jobs import Steps
from .state import Snapshot

Queue = Literal["answers", "behind", "maps", "children", "adaptations"]


@dataclass(frozen=True, eq=False)
class Question:
    """A view declares it once; a `Session` asks it, drops answers that come too late, and reports failure.

    Attributes
    ----------
    name : its own in a session; of questions with one name only the newest is answered
    steps : the job that answers it under a snapshot, see `JobQueue`; may raise a MosaicError at once
    take : does something with a snapshot and its answer, where the page may be changed
    depends_on : fields of a snapshot that the answer hangs on
    valid_while : those of them that must be as they were asked when the answer comes, else nobody takes it; None for all
    peek : the answer under a snapshot if it is at hand, else None
    begin : shows that an answer is waited for
    when : whether anybody wants to know; asked and not wanted, it is forgotten
    follows_drag : whether what a drag would make of the snapshot is asked about, too
    urgency : the greater the sooner
    blocking : whether a step may take a second or more
    queue : "behind" is for what leaves the processors to all else, "maps" for what takes many seconds in one step, "children"
        for `child_steps`, "adaptations" for those of minutes
    failure : the words of the notice, with the error behind them
    fail : what is done with an error instead
    """

    name: str
    steps: Callable[[Snapshot], Steps]
    take: Callable[[Snapshot, Any], None]
    depends_on: tuple[str, ...] = ()
    valid_while: tuple[str, ...] | None = None
    peek: Callable[[Snapshot], Any | None] = lambda snapshot: None
    begin: Callable[[Snapshot], None] = lambda snapshot: None
    when: Callable[[], bool] = lambda: True
    follows_drag: bool = False
    urgency: int = 0
    blocking: bool = False
    queue: Queue = "answers"
    failure: str = "The model could not answer"
    fail: Callable[[Exception], None] | None = None

    def subject(self, snapshot: Snapshot) -> tuple:
        """What of a snapshot is asked about: two with the same subject have the same answer."""
        return tuple(getattr(snapshot, field) for field in self.depends_on)

    def is_valid(self, then: Snapshot, now: Snapshot) -> bool:
        """Whether an answer to what was asked then may be taken now."""
        fields = self.depends_on if self.valid_while is None else self.valid_while
        return all(getattr(then, field) == getattr(now, field) for field in fields)
