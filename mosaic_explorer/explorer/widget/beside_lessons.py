"""The lessons that stand beside a widget: what each of their pages opens, as values of the widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import xarray as xr

from ...errors import MosaicError, unknown
from ...lessons import Lesson
from ...model.mosaic import Mosaic
from ..lessons.plans import Plans
from ..page_file.lesson_plans import checked_plans
from ..session.observations import Observations, noise_key
from ..session.state import Snapshot
from ..session.url import opened


@dataclass(frozen=True)
class BesideLessons:
    """Lessons that have been looked through.

    plans : what the model would have bought in the games of their pages, by the lesson's name
    moments : what their pages open, by the lesson's name
    """

    lessons: Sequence[Lesson]
    plans: dict[str, list[Plans | None]]
    moments: dict[str, list[Snapshot]]

    @classmethod
    def of(cls, lessons: Sequence[Lesson], catalog: xr.Dataset, model: Mosaic) -> BesideLessons:
        """Of a catalog that their pages open galaxies of; a LessonError says what they cannot."""
        if not lessons:
            return cls((), {}, {})
        observations = Observations(catalog, model.table)
        plans = checked_plans(lessons, observations, model)
        moments = {one.name: [opened(page, model.table, observations)[0] for page in one.pages] for one in lessons}
        return cls(lessons, plans, moments)

    @property
    def first(self) -> str:
        """The lesson that is open at first; "" is none: of several one chooses."""
        return self.lessons[0].name if len(self.lessons) == 1 else ""

    def check(self, name: str, page: int) -> None:
        """Raise a MosaicError of one line unless there is such a page; without a lesson it is the first."""
        if name and name not in self.moments:
            names = list(self.moments)
            raise MosaicError(unknown("lesson", name, names) if names else "this widget has no lessons; give it `lesson`.")
        n = len(self.moments[name]) if name else 1
        if not 1 <= page <= n:
            raise MosaicError(f"the lesson '{name}' has pages 1 to {n}; found {page}." if name else "no lesson is open.")

    def opened(self, name: str, page: int) -> dict[str, Any]:
        """What a page opens, as values of the widget; nothing without a lesson."""
        if not name:
            return {}
        self.check(name, page)
        moment = self.moments[name][page - 1]
        return {
            "row": moment.row,
            "mask": moment.mask.text,
            "noise": noise_key(moment.noise),
            "edits": dict(moment.edits),
            "pins": [pin.text for pin in moment.pins],
            "scalar": moment.scalar_name,
            "truth": moment.truth,
        }
