"""A session asks the questions of views: again when something changes, never twice, and nobody is given a stale answer."""

import threading

import pytest
from galaxies import tiny_model
from waiting import wait_for

from mosaic_explorer import Mask
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.session.jobs import once
from mosaic_explorer.explorer.session.question import Question
from mosaic_explorer.explorer.session.schedule import Schedule
from mosaic_explorer.steps import finish

SED, SFH = Mask.only("sed"), Mask.only("sfh")


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture
def session(open_session, tiny):
    return open_session(model=tiny, held=True)


@pytest.fixture
def queue(session):
    return session.queues["answers"]


@pytest.fixture
def declare(session):
    """Declares a question about the mask whose answer is the mask's text, and watches it; `taken` gathers the answers."""
    taken = []

    def declare_it(**options):
        declared = {
            "name": "mask",
            "depends_on": ("mask",),
            "steps": lambda snapshot: once(lambda: snapshot.mask.text),
            "take": lambda snapshot, answer: taken.append(answer),
        }
        question = Question(**(declared | options))
        session.watch(question)
        return question

    declare_it.taken = taken
    return declare_it


def test_it_is_asked_anew_when_something_changes_that_it_depends_on_and_only_then(session, queue, declare):
    session.ask(declare())
    queue.finish()
    session.state.row = 3
    assert len(queue.jobs) == 1
    session.state.mask = SED
    queue.finish()
    assert declare.taken == ["lsst", "sed"]


def test_a_stale_answer_is_dropped(session, queue, declare):
    session.ask(declare())
    session.state.mask = SED
    queue.finish(0)
    assert declare.taken == []
    queue.finish(1)
    assert declare.taken == ["sed"]


def test_an_answer_that_is_still_valid_is_taken_ahead_of_the_newer_one(session, queue, declare):
    session.ask(declare(depends_on=("row", "mask"), valid_while=("row",)))
    session.state.mask = SED
    queue.finish(0)
    session.state.mask = SFH
    session.state.row = 5
    queue.finish(1)  # of another galaxy
    queue.finish()
    assert declare.taken == ["lsst", "sfh"]


def test_the_same_is_not_asked_twice_while_it_is_on_its_way_or_was_answered_last(session, queue, declare):
    question = declare()
    for _ in range(2):
        session.ask(question)
    queue.finish()
    session.ask(question)
    assert len(queue.jobs) == 1


def test_who_goes_back_is_answered_about_that_and_not_about_where_he_was(session, queue, declare):
    session.ask(declare())
    session.state.mask = SED
    session.state.mask = Mask.preset("lsst")
    queue.finish(1)
    assert declare.taken == []
    queue.finish(2)
    assert declare.taken == ["lsst"]


def test_a_drag_is_followed_where_the_question_says_so(session, queue, declare):
    session.ask(declare(follows_drag=True))
    other = declare(name="settled")
    session.ask(other)
    session.state.drag = session.state.snapshot._replace(mask=SED)
    queue.finish()
    assert declare.taken == ["sed"] and len(queue.jobs) == 3
    session.state.param.update(mask=SED, drag=None)  # released: it has been asked about already
    assert [key for key, *_ in queue.jobs] == ["mask", "settled", "mask", "settled"]


def test_the_answer_about_a_drag_that_was_cancelled_is_dropped(session, queue, declare):
    session.ask(declare(follows_drag=True))
    session.state.drag = session.state.snapshot._replace(mask=SED)
    session.state.drag = None
    queue.finish(1)
    assert declare.taken == []


def test_what_is_at_hand_is_taken_at_once_and_what_was_waited_for_is_forgotten(session, queue, declare):
    session.ask(declare(peek=lambda snapshot: "at hand" if snapshot.mask == SED else None))
    session.state.mask = SED
    assert declare.taken == ["at hand"] and queue.forgotten == ["mask"] and len(queue.jobs) == 1


def test_what_nobody_wants_is_not_asked_and_forgotten(session, queue, declare):
    wanted = [True]
    question = declare(when=lambda: wanted[0])
    session.ask(question)
    wanted[0] = False
    session.state.mask = SED
    assert queue.forgotten == ["mask"] and len(queue.jobs) == 1
    wanted[0] = True
    session.ask(question)
    queue.finish()
    assert declare.taken == ["sed"]


class LaterSchedule(Schedule):
    """Runs changes of the page when the test says."""

    def __init__(self):
        self.changes = []

    def run(self, change):
        self.changes.append(change)


def test_an_answer_forgotten_on_its_way_to_the_page_is_not_taken(session, queue, declare):
    session.schedule = LaterSchedule()
    question = declare()
    session.ask(question)
    queue.finish()
    session.forget(question)
    for change in session.schedule.changes:
        change()
    assert declare.taken == []


def test_of_questions_with_one_name_the_newest_is_answered(session, queue, declare):
    for mask in ("first", "second"):
        session.ask(declare(depends_on=(), steps=lambda snapshot, mask=mask: once(lambda: mask)))
    queue.finish(0)
    queue.finish(1)
    assert declare.taken == ["second"]


def test_it_is_said_that_an_answer_is_waited_for(session, declare):
    begun = []
    session.ask(declare(begin=lambda snapshot: begun.append(snapshot.mask)))
    session.state.mask = SED
    assert begun == [Mask.preset("lsst"), SED]


def test_a_failure_is_a_notice_and_the_question_may_be_asked_again(session, queue, declare):
    question = declare(failure="It could not be")
    session.ask(question)
    queue.fail(RuntimeError("no memory"))
    assert session.notice.lines == ["It could not be: no memory"]
    session.ask(question)
    queue.finish()
    assert declare.taken == ["lsst"]


def test_a_failure_that_comes_too_late_is_not_told(session, queue, declare):
    session.ask(declare())
    session.state.mask = SED
    queue.jobs[0][3](RuntimeError("no memory"))
    assert not session.notice.lines


def test_a_view_may_tell_of_a_failure_itself_also_of_one_at_once(session, queue, declare):
    failures = []

    def refuse(snapshot):
        raise MosaicError("the mask sees it")

    session.ask(declare(steps=refuse, fail=failures.append))
    assert str(failures[0]) == "the mask sees it" and not queue.jobs and not session.notice.lines


def test_a_first_answer_can_be_had_at_once(session, queue, declare):
    question = declare()
    session.answer(question)
    session.ask(question)
    assert declare.taken == ["lsst"] and not queue.jobs


def test_a_notice_is_withdrawn_by_its_topic(session):
    session.say("no galaxy is so", "find")
    session.notice.withdraw("another")
    assert session.notice.text == "no galaxy is so"
    session.notice.withdraw("find")
    assert session.notice.text == ""


def test_in_the_background_a_map_holds_up_no_other_answer(open_session, tiny):
    session, gate, taken = open_session(model=tiny), threading.Event(), []
    session.ask(Question("map", lambda s: once(lambda: gate.wait(20)), lambda s, a: taken.append("map"), queue="maps"))
    session.ask(Question("answer", lambda s: once(lambda: 1), lambda s, a: taken.append("answer")))
    wait_for(lambda: taken == ["answer"])
    gate.set()
    wait_for(lambda: taken == ["answer", "map"])


def test_what_is_not_urgent_rests_while_something_is_dragged(open_session):
    session, done = open_session(), []

    def counting():
        for i in range(3):
            done.append(i)
            yield
        return "all"

    steps = session.out_of_the_way(counting())
    next(steps)
    session.state.drag = session.state.snapshot
    for _ in range(3):
        next(steps)
    assert done == [0]
    session._hands_until = 0.0  # the time has passed
    assert finish(steps) == "all" and done == [0, 1, 2]
    session.state.drag = None
    assert session._hands_until == 0.0
