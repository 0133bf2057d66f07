"""A model's folder as one file that the browser saves."""

from __future__ import annotations

from pathlib import Path

from ...files import WorkingFolder
from ..session.jobs import once
from ..session.question import Question
from ..session.session import Session
from ..widgets.saver import FileSaver
from .archive import pack


class ModelSaver:
    """Packs models; `widget` is to lay out."""

    def __init__(self, session: Session):
        self.session, self.widget = session, FileSaver()
        self.folder: WorkingFolder | None = None

    def save(self, model: Path | None) -> None:
        """Have the browser save the folder of a model, if there is one."""
        if model is None:
            return
        if self.folder is None:
            self.folder = WorkingFolder("mosaic-adapted-")
        out = self.folder.path / f"{model.name}.zip"
        question = Question(
            name="adapted model's file",
            steps=lambda snapshot: once(lambda: pack(model, out)),
            take=lambda snapshot, path: self.widget.offer(path, path.name),
            blocking=True,
            failure="The model could not be packed",
        )
        self.session.ask(question)
