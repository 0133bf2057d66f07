"""A lesson as the browser is told it: HTML, and conditions whose masks are places among a galaxy's values."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..masks import Mask
from ..modalities import Table
from .drawn import N_POINTS
from .game import Game, first_mask, for_sale
from .lesson import Lesson
from .schema import Conditions, Head, Page
from .text import html
from .walk_words import step_words


def contents(lesson: Lesson, table: Table) -> dict[str, Any]:
    """All of a lesson, as plain values; its masks are about `table`."""
    return {
        **summary(lesson),
        "teacher": html(lesson.head.teacher),
        "pages": [_page(page, lesson.head, table) for page in lesson.pages],
    }


def summary(lesson: Lesson) -> dict[str, Any]:
    """What a list of lessons says of one."""
    head = lesson.head
    about = {"name": lesson.name, "title": head.title, "summary": head.summary, "minutes": head.minutes}
    return {**about, "n_pages": len(lesson.pages)}


def _page(page: Page, head: Head, table: Table) -> dict[str, Any]:
    guess: dict[str, Any] | None = None
    if page.guess:
        guess = {"name": page.guess, "label": _label(page.guess, table), "drawn": bool(page.drawn_history), "points": N_POINTS}
    choice = page.choice and {
        "of": page.choice.of,
        "label": table.variables[page.choice.of][1].label,
        "among": [{"mask": text, "label": added_words(text, table), "seen": _runs(text, table)} for text in page.choice.among],
    }
    return {
        "title": page.title,
        "html": html(page.text),
        "state": page.state,
        "row": page.row,
        "show": page.show,
        "task": html(page.task),
        "done": page.done and _conditions(page.done, table),
        "guess": guess,
        "choice": choice,
        "game": page.game and _game(page.game, page.state, head, table),
        "hints": [html(hint) for hint in page.hints],
        "teacher": html(page.teacher),
        "worksheet": [html(question) for question in page.worksheet],
        "walk": [step_words(step, table) for step in page.walk],
    }


def _game(game: Game, state: str, head: Head, table: Table) -> dict[str, Any]:
    """A round: what it asks for, what is seen at first, what is for sale."""
    _, variable = table.variables[game.of]
    sale = []
    for one in for_sale(game, head.observation, table):
        meaning = added_words(one.see, table)
        words = {"see": one.see, "name": one.name or meaning, "meaning": meaning, "hours": one.hours}
        sale.append({**words, "seen": _runs(one.see, table)})
    asked = {"of": game.of, "label": variable.label, "unit": variable.error_unit, "width": game.width, "budget": game.budget}
    asked["deals"] = bool(game.deal)
    return {**asked, "first": _runs(first_mask(state, table).text, table), "sale": sale}


def _label(name: str, table: Table) -> str:
    return table[name].label if name in table.by_name else table.variables[name][1].label


def _conditions(done: Conditions, table: Table) -> dict[str, Any]:
    """Those that are said; masks as runs of places."""
    said = done.model_dump(exclude_unset=True, exclude_none=True)
    return said | {name: _runs(said[name], table) for name in ("shows", "hides") if name in said}


def _runs(text: str, table: Table) -> list[list[int]]:
    """[from, to) of the places that a mask shows."""
    seen = np.concatenate([[False], Mask.parse(text, table).seen, [False]])
    return np.flatnonzero(seen[1:] != seen[:-1]).reshape(-1, 2).tolist()


def added_words(text: str, table: Table) -> str:
    """What a mask shows, in words, with spans as the text has them: "LSST i and spectrum 1216 to 3000 Å"."""
    words = []
    for item in text.split():
        name, _, brackets = item.partition("[")
        row = table.by_name.get(name)
        if row is None:
            words.append(table.variables[name][1].label)
        elif not brackets:
            words.append(row.label)
        elif row.extent is None:
            words.append(f"{row.short} {brackets.removesuffix(']').replace(',', ', ')}")
        else:
            ends = [
                [x or f"{end:g}" for x, end in zip(span.split(":"), row.extent)]
                for span in brackets.removesuffix("]").split(",")
            ]
            spans = ", ".join(" to ".join(pair) for pair in ends)
            words.append(f"{row.label} {spans} {row.printed_coordinate_unit}")
    return " and ".join(words)
