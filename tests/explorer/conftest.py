"""Sessions for tests of views: with an untrained model, and queues that hold their jobs if the test wants to see them wait."""

import pytest
from galaxies import random_catalog, tiny_model
from held_queue import HeldQueue
from waiting import change_whole

from mosaic_explorer.explorer.session.notice import Notice
from mosaic_explorer.explorer.session.schedule import Schedule
from mosaic_explorer.explorer.session.session import Session
from mosaic_explorer.explorer.session.state import ExplorerState


class Lines(Notice):
    """A notice that remembers what it was told to say."""

    def __init__(self):
        self.lines = []

    def show(self):
        if self.text:
            self.lines.append(self.text)


@pytest.fixture(autouse=True)
def whole_changes(monkeypatch):
    """A change is seen by `wait_for` when all of it is made, as it is by a page."""
    monkeypatch.setattr(Schedule, "run", change_whole)


@pytest.fixture
def open_session():
    """Opens sessions, by default of 20 random galaxies; with `held`, their queues are a `HeldQueue`."""
    opened = []

    def open_it(catalog=None, model=None, held=False, **state):
        made = ExplorerState(random_catalog(20) if catalog is None else catalog, model or tiny_model(), **state)
        session = Session(made, notice=Lines())
        if held:
            session.queues = dict.fromkeys(session.queues, HeldQueue())
        opened.append(session)
        return session

    yield open_it
    for session in opened:
        session.close()
