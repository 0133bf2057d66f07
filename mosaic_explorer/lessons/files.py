"""Where lessons lie: those of the package, or a teacher's folder, which is read anew when a file in it is saved."""

from __future__ import annotations

from pathlib import Path

from ..errors import unknown
from .lesson import Lesson, LessonError, read_lesson

SHIPPED_LESSONS = (Path(__file__).parents[2] / "apps" / "lessons", Path(__file__).parent / "shipped")  # a checkout, a wheel


class Lessons:
    """The lessons of a folder; each file is read when it is asked for, and again once it has changed."""

    def __init__(self, folder: str | Path):
        self.folder = Path(folder)
        self._read: dict[Path, tuple[tuple[int, int], Lesson | LessonError]] = {}
        if not self.folder.is_dir():
            raise LessonError(f"there is no folder '{folder}'; give one with lessons, files NAME.toml.")

    @property
    def names(self) -> list[str]:
        """Names of all, those with a fault, too, in their order."""
        known = {path.stem: self._of(path) for path in self.folder.glob("*.toml")}
        return sorted(known, key=lambda name: (one.head.order if isinstance(one := known[name], Lesson) else 0, name))

    @property
    def version(self) -> tuple:
        """Something that changes when a file does."""
        return tuple(sorted((path.name, *_stamp(path)) for path in self.folder.glob("*.toml")))

    @property
    def lessons(self) -> list[Lesson]:
        """Those without a fault, in their order."""
        found = [self._of(self.folder / f"{name}.toml") for name in self.names]
        return [one for one in found if isinstance(one, Lesson)]

    @property
    def troubles(self) -> list[str]:
        """What is wrong with the others, a line each."""
        found = [self._of(self.folder / f"{name}.toml") for name in self.names]
        return [str(one) for one in found if isinstance(one, LessonError)]

    def lesson(self, name: str) -> Lesson:
        """One by its name; a LessonError says what is wrong with it, or that there is none."""
        names = self.names
        if name not in names:
            raise LessonError(unknown("lesson", name, names) if names else f"there is no lesson in {self.folder.name}.")
        one = self._of(self.folder / f"{name}.toml")
        if isinstance(one, LessonError):
            raise one
        return one

    def _of(self, path: Path) -> Lesson | LessonError:
        stamp = _stamp(path)
        if (kept := self._read.get(path)) and kept[0] == stamp:
            return kept[1]
        try:
            one: Lesson | LessonError = read_lesson(path)
        except LessonError as error:
            one = error
        self._read[path] = stamp, one
        return one


def _stamp(path: Path) -> tuple[int, int]:
    try:
        about = path.stat()
    except OSError:  # taken away at this moment
        return 0, 0
    return about.st_mtime_ns, about.st_size


def find_lessons(name: str | Path) -> list[Lesson]:
    """The lessons that a word of the user's means: one of the package's by its name, a file .toml, or all of a folder.

    Raises a LessonError of one line if there is none, or one of them has a fault.
    """
    path = Path(name)
    if path.suffix == ".toml":
        return [read_lesson(path)]
    if str(name) in shipped_lessons().names or not path.is_dir():
        return [shipped_lessons().lesson(str(name))]
    found = lessons_in(path)
    if not found.names:
        raise LessonError(f"there is no lesson in {path}; give a folder with lessons, files NAME.toml.")
    return [found.lesson(one) for one in found.names]


_folders: dict[Path, Lessons] = {}


def lessons_in(folder: str | Path) -> Lessons:
    """The lessons of a folder, which all who ask for it share."""
    path = Path(folder).resolve()
    if path not in _folders:
        _folders[path] = Lessons(folder)
    return _folders[path]


def shipped_lessons() -> Lessons:
    """Those that come with the package."""
    return lessons_in(next((folder for folder in SHIPPED_LESSONS if folder.is_dir()), SHIPPED_LESSONS[0]))
