"""A lesson as read from its file, checked: each error is one line that names file, page and key."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote_plus

from pydantic import BaseModel

from ..errors import MosaicError, unknown
from ..files import read_at_most, read_toml
from ..masks import Mask
from ..modalities import TABLE, Table
from ..schemas import parse
from .game import check_game, check_observations
from .schema import DRAWN, PARTS, Head, Page
from .text import html

MOST_BYTES = 1_000_000  # of a file
MOST_PAGES = 60
S = TypeVar("S", bound=BaseModel)


class LessonError(MosaicError):
    """A lesson's file says what cannot be."""


@dataclass(frozen=True)
class Lesson:
    """A lesson.

    name : of its file, without .toml; stands in addresses
    """

    name: str
    head: Head
    pages: tuple[Page, ...]
    path: Path

    def page(self, number: int) -> Page:
        """One page, counted from 1."""
        if not 1 <= number <= len(self.pages):
            raise LessonError(f"the lesson '{self.name}' has pages 1 to {len(self.pages)}; found {number}.")
        return self.pages[number - 1]

    def check_states(self, trouble_of: Callable[[str], str]) -> None:
        """Raise a LessonError if a page's state cannot be understood; a function says in one line what cannot, or ""."""
        for number, page in enumerate(self.pages, 1):
            if trouble := trouble_of(page.state):
                raise LessonError(f"{_where(self.path, number, page.title)}: 'state': {trouble}")
            if page.game and page.game.deal and (trouble := trouble_of(f"filter={quote_plus(page.game.deal)}")):
                raise LessonError(f"{_where(self.path, number, page.title)}: 'game.deal': {trouble}")


def read_lesson(path: str | Path, table: Table = TABLE) -> Lesson:
    """The lesson in a TOML file.

    Parameters
    ----------
    table : that its masks are about

    Raises
    ------
    LessonError
        In one line, with file, page and key, what is wrong first.
    """
    path = Path(path)
    try:
        data = read_toml(read_at_most(path, MOST_BYTES).decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LessonError(f"{path.name}: {_one_line(error)}") from None
    except OSError as error:
        raise LessonError(f"{path.name} cannot be read: {error.strerror or error}.") from None
    pages = data.pop("page", None)
    head = _parsed(Head, data, path.name)
    if not isinstance(pages, list) or not 1 <= len(pages) <= MOST_PAGES:
        raise LessonError(f"{path.name}: a lesson has 1 to {MOST_PAGES} pages, each under a line [[page]].")
    try:
        check_observations(head.observation, table)
    except MosaicError as error:
        raise LessonError(f"{path.name}: {error}") from None
    return Lesson(path.stem, head, tuple(_page(path, number, one, head, table) for number, one in enumerate(pages, 1)), path)


def _page(path: Path, number: int, data: object, head: Head, table: Table) -> Page:
    title = str(data.get("title", "")) if isinstance(data, dict) else ""
    where = _where(path, number, title)
    page = _parsed(Page, data, where)
    try:
        for part in page.show:
            if part not in PARTS:
                raise MosaicError(f"'show': {unknown('part', part, PARTS)}")
        if page.guess and page.guess not in (
            guessable := (*table.scalar_names, *(name for name in DRAWN if name in table.by_name))
        ):
            raise MosaicError(f"'guess': {unknown('scalar or history', page.guess, guessable)}")
        for name in [page.choice and page.choice.of, *(page.done.width if page.done else ())]:
            if name and name not in table.scalar_names:
                raise MosaicError(unknown("scalar", name, table.scalar_names))
        masks = [("choice.among", text) for text in page.choice.among] if page.choice else []
        if page.done is not None:
            masks += [(f"done.{key}", text) for key in ("shows", "hides") if (text := getattr(page.done, key)) is not None]
        for key, text in masks:
            _check_mask(key, text, table)
        if page.game is not None:
            check_game(page.game, page.state, head.observation, table)
        for key in ("text", "task", "teacher"):
            html(getattr(page, key))
    except MosaicError as error:
        raise LessonError(f"{where}: {error}") from None
    return page


def _check_mask(key: str, text: str, table: Table) -> None:
    try:
        Mask.parse(text, table)
    except MosaicError as error:
        raise MosaicError(f"'{key}': {error}") from None


def _parsed(schema: type[S], data: object, where: str) -> S:
    try:
        return parse(schema, data)
    except ValueError as error:
        raise LessonError(f"{where}: {error}.".replace("..", ".")) from None


def _where(path: Path, number: int, title: str) -> str:
    return f"{path.name}, page {number}" + (f" ({title[:60]})" if title else "")


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
