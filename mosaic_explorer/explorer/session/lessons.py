"""The lessons of this explorer: the package's, or those of the folder that MOSAIC_LESSONS names."""

from __future__ import annotations

import os
from collections.abc import Sequence

from ...lessons import Lessons, Page, lessons_in, shipped_lessons
from ...lessons.schema import DRAWN

FOLDER = "MOSAIC_LESSONS"  # the variable that every process of a server looks at


def lessons_here() -> Lessons:
    """These."""
    folder = os.environ.get(FOLDER)
    return lessons_in(folder) if folder else shipped_lessons()


def is_own_folder() -> bool:
    """Whether they are a teacher's, who may be writing them now."""
    return bool(os.environ.get(FOLDER))


def plot_on_stage(page: Page, plots: Sequence[str], now: str) -> str:
    """The plot that a page of a lesson brings on stage: the one that its state names, that is drawn on as a guess, or that it
    shows first; else the one that is there `now`."""
    wanted = [page.stage, *([page.guess] if page.guess in DRAWN else []), *page.show]
    return next((plot for plot in wanted if plot in plots), now)
