"""Lessons: pages of text with a task each, that stand beside the explorer; written as TOML by teachers, checked here."""

from .files import SHIPPED_LESSONS, Lessons, find_lessons, lessons_in, shipped_lessons
from .lesson import Lesson, LessonError, read_lesson
from .schema import Conditions, Page, Step

__all__ = [
    "SHIPPED_LESSONS",
    "Conditions",
    "Lesson",
    "LessonError",
    "Lessons",
    "Page",
    "Step",
    "find_lessons",
    "lessons_in",
    "read_lesson",
    "shipped_lessons",
]
