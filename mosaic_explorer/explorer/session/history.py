"""What was shown before: undo and redo."""

from __future__ import annotations

from typing import Any

import param

from .state import ExplorerState, Snapshot

MOST = 200  # moments that are remembered
ELSEWHERE = ("tab", "stage", "lattice", "states")  # where one looks: nothing to undo


class History(param.Parameterized):
    """Remembers each moment of a state; `past` and `future` say how many there are to go back and forth to."""

    past = param.Integer(0, doc="Moments to undo to.")
    future = param.Integer(0, doc="Moments to redo to.")

    def __init__(self, state: ExplorerState, **params: Any):
        super().__init__(**params)
        self.state, self._snapshots, self._at = state, [state.snapshot], 0
        state.param.watch(lambda *events: self._remember(), list(state.snapshot._fields))

    def undo(self) -> None:
        """Show what was shown before, if anything was."""
        self._go(self._at - 1)

    def redo(self) -> None:
        """Show what was undone last, if anything was."""
        self._go(self._at + 1)

    def _go(self, at: int) -> None:
        if 0 <= at < len(self._snapshots):
            self._at = at  # before the state changes: it is then where it is expected to be
            self.state.go(self._where_one_is(self._snapshots[at]))
            self._count()

    def _remember(self) -> None:
        snapshot = self.state.snapshot
        if snapshot == self._where_one_is(self._snapshots[self._at]):
            self._snapshots[self._at] = snapshot
            return
        self._snapshots = [*self._snapshots[: self._at + 1], snapshot][-MOST:]
        self._at = len(self._snapshots) - 1
        self._count()

    def _where_one_is(self, snapshot: Snapshot) -> Snapshot:
        """A moment, looked at where one looks now."""
        return snapshot._replace(**{name: getattr(self.state, name) for name in ELSEWHERE})

    def _count(self) -> None:
        self.param.update(past=self._at, future=len(self._snapshots) - 1 - self._at)
