"""What students' browsers get: one page for all, which holds galaxies, model and lessons, and answers itself."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import xarray as xr

from ...catalog.schema import GALAXY
from ...errors import MosaicError
from ...lessons import Lesson, Lessons
from ...lru_cache import LRUCache
from ...model.mosaic import Mosaic
from ..page_file.chosen import Chosen
from ..page_file.writer import page_text, with_lessons
from ..session.observations import Observations
from ..session.url import read_query
from ..widgets.component import asset

TITLE = "MOSAIC class"
KEPT_GALAXIES = 64  # of those that are on no page and have been asked for
LEVEL = 6  # of gzip: the page is half as large again as it need be, in base64
PROGRAM = re.compile(
    r'<script id="[a-z]+">(.*?)</script>', re.DOTALL
)  # one that runs; what a page holds beside is of type text/plain


@dataclass(frozen=True)
class Built:
    """The page as it is sent.

    packed : with gzip
    version : changes when the page does
    scripts : hashes of its programs, by which a content policy knows them
    """

    packed: bytes
    version: str
    scripts: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Built:
        """Of the page's text."""
        data = text.encode()
        digests = [hashlib.sha256(script.encode()).digest() for script in PROGRAM.findall(text)]
        scripts = tuple(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
        return cls(gzip.compress(data, LEVEL, mtime=0), hashlib.sha256(data).hexdigest()[:20], scripts)


def without_notes(lesson: Lesson) -> Lesson:
    """A lesson as students have it: without what is written for teachers."""
    pages = tuple(page.model_copy(update={"teacher": "", "walk": []}) for page in lesson.pages)
    return replace(lesson, head=lesson.head.model_copy(update={"teacher": ""}), pages=pages)


@dataclass
class StudentPage:
    """The page of a class, made once, and again when a lesson's file has changed; may be asked from any thread.

    catalog, model : what it shows
    lessons : those that it has; one with a fault is left out
    n : galaxies beside those of the lessons
    catalog_name, model_name : by which a program on the page opens them
    """

    catalog: xr.Dataset
    model: Mosaic
    lessons: Lessons
    n: int
    catalog_name: str = ""
    model_name: str = ""
    _built: tuple[tuple, Built] | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    def __post_init__(self) -> None:
        self._galaxies: LRUCache[str] = LRUCache(KEPT_GALAXIES, lambda text: 1)

    @cached_property
    def observations(self) -> Observations:
        """Of the catalog."""
        return Observations(self.catalog, self.model.table)

    def good_lessons(self) -> tuple[list[Lesson], list[str]]:
        """Lessons all of whose pages can be opened, and in a line each what is wrong with others."""
        good, troubles = [], list(self.lessons.troubles)
        for lesson in self.lessons.lessons:
            try:
                lesson.check_states(lambda query: read_query(query, self.model.table, self.observations)[1])
            except MosaicError as error:
                troubles.append(str(error))
            else:
                good.append(lesson)
        return good, troubles

    def rows(self, lessons: Sequence[Lesson]) -> list[int]:
        """The galaxies of the page: those of the lessons, then the first ones of the catalog."""
        return with_lessons(range(min(self.n, self.catalog.sizes[GALAXY])), lessons, self.catalog)

    def built(self) -> Built:
        """The page."""
        with self._lock:
            version = self.lessons.version
            if self._built is None or self._built[0] != version:
                self._built = version, Built.of(self._text())
            return self._built[1]

    def _text(self) -> str:
        lessons = [without_notes(lesson) for lesson in self.good_lessons()[0]]
        names = {"title": TITLE, "catalog_name": self.catalog_name, "model_name": self.model_name}
        script = asset("classroom/student.bundle.js")
        return page_text(self.model, self.catalog, self.rows(lessons), **names, lessons=lessons, script=script)

    def galaxy_json(self, row: int) -> str:
        """One galaxy that may not be on the page, as JSON: how its numbers lie, see `Chosen.packed`, and these in base64."""
        return self._galaxies.get((row,), lambda: self._galaxy_json(row))

    def _galaxy_json(self, row: int) -> str:
        numbers, packing = Chosen.of(self.catalog, [row], self.model).packed()
        return json.dumps({"packing": packing, "numbers": base64.b64encode(numbers).decode()})
