"""The class itself: what the presenter shows, who is here, what was answered. One object, which lives in its server's loop."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from .answers import Answer, Answers, PageKey
from .bounds import (
    ANSWERS,
    COMING,
    MOST_KNOWN,
    MOST_OF_ONE_ADDRESS,
    MOST_PAGES_OF_ONE,
    MOST_STREAMS,
    Allowance,
    AllowanceOfEach,
    Crowded,
    Stranger,
)

NAME_BYTES = 12  # of the word by which a page is known again; it says nothing of who sits before it
Change = Callable[[], object]


class View(NamedTuple):
    """What the presenter shows, as students' pages open it.

    lesson, page : "" if there is none
    query : all else, with the keys of addresses
    row : the galaxy, which may not be on students' pages
    is_led : whether students are to follow; else each is on its own
    """

    lesson: str = ""
    page: int = 1
    query: str = ""
    row: int = 0
    is_led: bool = False


@dataclass
class Student:
    """One page that has come, as far as the server knows it."""

    address: str
    pages: int = 0  # that are open now
    allowance: Allowance = field(default_factory=lambda: Allowance(*ANSWERS))


class Classroom:
    """Presenters' sessions lead it: whoever holds the object may call `lead`; students only enter, answer and leave."""

    def __init__(self) -> None:
        self.view, self.version, self.answers = View(), 0, Answers()
        self._students: dict[str, Student] = {}  # the one who came last, last
        self._coming = AllowanceOfEach(*COMING)
        self._watchers: dict[str, list[Change]] = {"view": [], "class": []}

    # -- what is shown ------------------------------------------------------------------------------------------------
    def lead(self, view: View) -> None:
        """Show something else, to all who follow."""
        if view != self.view:
            self.view, self.version = view, self.version + 1
            self._tell("view")

    def view_json(self) -> str:
        """What students' pages are told of it."""
        return json.dumps({**self.view._asdict(), "version": self.version})

    # -- who is here --------------------------------------------------------------------------------------------------
    @property
    def n_here(self) -> int:
        """Students whose pages are open now."""
        return sum(student.pages > 0 for student in self._students.values())

    def enter(self, name: str, address: str) -> str:
        """Let a page in that was here before by this name, or a new one; return the name by which it is known.

        Raises Crowded if there are too many, or they come too often.
        """
        if not self._coming.of(address).take():
            raise Crowded("pages come too often from this address; wait a few seconds.")
        here = [student for student in self._students.values() if student.pages]
        if sum(student.pages for student in here) >= MOST_STREAMS:
            raise Crowded(f"the class is full: {MOST_STREAMS} pages are open.")
        if sum(student.pages for student in here if student.address == address) >= MOST_OF_ONE_ADDRESS:
            raise Crowded(f"{MOST_OF_ONE_ADDRESS} pages are open from this address already.")
        student = self._students.get(name)
        if student is None or student.pages >= MOST_PAGES_OF_ONE:
            self._make_room(address)
            name, student = secrets.token_urlsafe(NAME_BYTES), Student(address)
        else:
            del self._students[name]  # to come last
        self._students[name] = student
        student.address, student.pages = address, student.pages + 1
        self._tell("class")
        return name

    def leave(self, name: str) -> None:
        """A page has gone; it is known again for a while, and its answers stay."""
        student = self._students.get(name)
        if student is not None and student.pages:
            student.pages -= 1
            self._tell("class")

    def _make_room(self, address: str) -> None:
        """Forget who has gone longest, with the answers, where too many are known: first of those of the same address."""
        gone = [name for name, one in self._students.items() if not one.pages]
        same = [name for name in gone if self._students[name].address == address]
        n_same = sum(one.address == address for one in self._students.values())
        if n_same >= 2 * MOST_OF_ONE_ADDRESS and same:
            self._forget(same[0])
        elif len(self._students) >= MOST_KNOWN and gone:
            self._forget(gone[0])

    def _forget(self, name: str) -> None:
        del self._students[name]
        self.answers.forget(name)

    # -- answers ------------------------------------------------------------------------------------------------------
    def take(self, name: str, page: PageKey, answer: Answer) -> None:
        """Keep a student's answer; a Stranger or Crowded error says why not."""
        student = self._students.get(name)
        if student is None or not student.pages:
            raise Stranger("this page is not in the class; load it again.")
        if not student.allowance.take():
            raise Crowded("answers come too often; wait a few seconds.")
        self.answers.take(name, page, answer)
        self._tell("class")

    def clear(self, page: PageKey) -> None:
        """Forget the answers to a page."""
        self.answers.clear(page)
        self._tell("class")

    # -- who is told --------------------------------------------------------------------------------------------------
    def watch(self, what: str, change: Change) -> Change:
        """Call a function whenever the "view", or the "class", its students and answers, changes; what is returned ends it."""
        watchers = self._watchers[what]
        watchers.append(change)
        return lambda: watchers.remove(change) if change in watchers else None

    def _tell(self, what: str) -> None:
        for change in list(self._watchers[what]):
            change()
