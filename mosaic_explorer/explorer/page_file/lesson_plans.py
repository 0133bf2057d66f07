"""Lessons before they are put on a page: each is looked through, and what the model would have bought in games found."""

from __future__ import annotations

from collections.abc import Sequence

from ...lessons import Lesson
from ...model.mosaic import Mosaic
from ...steps import finish
from ..lessons.plans import Plans, plan_steps
from ..session.observations import Observations
from ..session.url import read_query


def checked_plans(lessons: Sequence[Lesson], observations: Observations, model: Mosaic) -> dict[str, list[Plans | None]]:
    """What the model would have bought, {name of a lesson: for each page; None where it has no game}.

    Parameters
    ----------
    observations : of the whole catalog that pages open galaxies of
    model : for it

    Raises
    ------
    LessonError
        If a page opens what cannot be.
    """
    plans: dict[str, list[Plans | None]] = {}
    for lesson in lessons:
        lesson.check_states(lambda query: read_query(query, model.table, observations)[1])
        plans[lesson.name] = [
            finish(plan_steps(model, observations, lesson, page, page.row)) if page.game else None for page in lesson.pages
        ]
    return plans
