"""The lessons of this explorer: the package's, or those of the folder that MOSAIC_LESSONS names."""

from __future__ import annotations

import os

from ...lessons import Lessons, lessons_in, shipped_lessons

FOLDER = "MOSAIC_LESSONS"  # the variable that every process of a server looks at


def lessons_here() -> Lessons:
    """These."""
    folder = os.environ.get(FOLDER)
    return lessons_in(folder) if folder else shipped_lessons()


def is_own_folder() -> bool:
    """Whether they are a teacher's, who may be writing them now."""
    return bool(os.environ.get(FOLDER))
