"""A model's folder as one file that the browser saves: unpacked, `load_model` opens it."""

from __future__ import annotations

import zipfile
from pathlib import Path

from ...files import WorkingFolder
from ..session.jobs import once
from ..session.question import Question
from ..session.session import Session
from ..widgets.saver import FileSaver


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


def pack(folder: Path, out: Path) -> Path:
    """Write weights, config and card to a zip, within a folder of the model's name."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:  # weights hardly get smaller
        for path in sorted(folder.iterdir()):
            if path.is_file() and not path.name.startswith("."):
                file.write(path, f"{folder.name}/{path.name}")
    return out
