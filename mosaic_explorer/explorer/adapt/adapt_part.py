"""A model made right about galaxies like those whose redshift is known: begun in the dialog, made in a process of its own."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import panel as pn

from ...errors import MosaicError
from ...files import WorkingFolder
from ..session.child import ChildSteps, Message
from ..session.question import Question
from ..session.session import Session
from ..widgets.buttons import small_button
from ..widgets.progress import StoppableWork
from ..widgets.trouble import error_words, trouble_html
from .archive import ModelSaver
from .pieces import text_pane
from .report import done_html, outcome_html
from .time_left import time_left_words

WORKER = "mosaic_explorer.explorer.adapt.worker"
USE = "use it"
COPIES = 4  # of a model's files, for which there must be place on the disk
OFFER = (
    "<h3>Make it right</h3><p>Zero points of the filters, corrections of p(z), how frequent redshifts are, the network's "
    "weights: each is tried, by galaxies that were held back, and the simplest that is as good as the best is taken; or none. "
    "It takes some minutes; you can close this and go on working on this page.</p>"
)
KEEPING = (
    "<p>Used here, it is kept on this server for as long as that runs, at an address that only you have; others do not see it. "
    "The zip has weights, config and card; unpacked, <code>mosaic_explorer.load_model</code> opens it.</p>"
)


@dataclass(frozen=True)
class Place:
    """Where galaxies and model lie, and what can be done with another model.

    catalog : all galaxies
    model : the model's folder
    use : opens the page with a model in a folder, as adapted from this one
    undo : opens the page with the model from which this one was adapted; None if it was not adapted on the page
    """

    catalog: Path
    model: Path
    use: Callable[[Path], None]
    undo: Callable[[], None] | None = None


class AdaptPart:
    """An adapted model, when a button asks for it, and what may be done with it; `parts` are to lay out.

    Parameters
    ----------
    tell : told in one sentence what came of it
    """

    def __init__(self, session: Session, place: Place, adapt: ChildSteps, saver: ModelSaver, tell: Callable[[str], None]):
        self.session, self.place, self.adapt, self.saver, self.tell = session, place, adapt, saver, tell
        self.folder: WorkingFolder | None = None
        self.made: Path | None = None  # the adapted model's folder
        self.question: Question | None = None
        self.make = small_button("adapt the model", "contained", self.start, margin=8)
        self.work = StoppableWork("of the adaptation", session.schedule.run, self.stop, margin=8)
        self.done, self.outcome = text_pane(""), text_pane("")
        self.use_button = small_button(USE, "contained", self.use, margin=8)
        save = small_button("save it (zip)", "outlined", lambda: self.saver.save(self.made), margin=8)
        self.results = pn.Row(self.use_button, save, margin=0, visible=False)
        self.keeping = text_pane(KEEPING, visible=False)
        self.parts = [text_pane(OFFER), self.make, self.work.panel, self.done, self.results, self.keeping, self.outcome]

    def start(self) -> None:
        """Adapt; what was made before goes."""
        self._forget()
        self.done.object = self.outcome.object = ""
        self.results.visible = self.keeping.visible = False
        try:
            job, out = self._job()
        except MosaicError as error:
            self.done.object = trouble_html(error_words(error, "it could not be adapted"))
            return
        self.make.disabled = True
        self.work.begin("waiting for its turn…")
        self.question = Question(
            name="adapt",
            steps=lambda snapshot: self._steps(job),
            take=lambda snapshot, outcome: self._take(outcome, out),
            queue="adaptations",
            fail=self._fail,
        )
        self.session.ask(self.question)

    def stop(self) -> None:
        """Stop, and say so."""
        self.done.object = "<p role='status'>Stopped; the model is as it was.</p>"
        self._end()

    def use(self) -> None:
        """Open the page with the adapted model."""
        if self.made is None:
            return
        self.use_button.param.update(disabled=True, label="Opening…")
        try:
            self.place.use(self.made)
        except (OSError, MosaicError) as error:  # the disk is full, for one
            why = (error.strerror if isinstance(error, OSError) else "") or error
            self.use_button.param.update(disabled=False, label=USE)
            self.done.object = trouble_html(f"it could not be kept here: {why}; save it.")

    def _job(self) -> tuple[Path, Path]:
        """The file that says what is to be done, and the folder to be."""
        if self.folder is None:
            self.folder = WorkingFolder("mosaic-adaptation-")
        name = self.place.model.name
        out = self.folder.path / (name if name.endswith("-adapted") else f"{name}-adapted")
        self.made = None
        shutil.rmtree(out, ignore_errors=True)
        size = sum(path.stat().st_size for path in self.place.model.glob("*") if path.is_file())
        if shutil.disk_usage(self.folder.path).free < COPIES * size:
            raise MosaicError(f"there is no place for {COPIES * size / 1e6:.0f} MB on the disk of this server.")
        job = self.folder.path / "job.json"
        asked = {"model": str(self.place.model), "catalog": str(self.place.catalog), "out": str(out)}
        job.write_text(json.dumps(asked))
        return job, out

    def _steps(self, job: Path) -> Generator[None, None, Message]:
        def hear(message: Message) -> None:
            if "share" in message:
                words = time_left_words(message["share"], message["seconds"], message["doing"])
                self.work.show(message["share"], words)

        self.work.show(0.0, "beginning…")
        return (yield from self.adapt(WORKER, job, hear))

    def _take(self, outcome: dict[str, Any], out: Path) -> None:
        self.made = None if outcome["declined"] else out
        self.done.object, self.outcome.object = done_html(outcome), outcome_html(outcome)
        self.results.visible = self.keeping.visible = self.made is not None
        self._end()
        came = "could not be made better" if self.made is None else "is adapted"
        self.tell(f"The model {came}: see 'check against my redshifts'.")

    def _fail(self, error: Exception) -> None:
        self.done.object = trouble_html(error_words(error, "it could not be adapted"))
        self._end()

    def _end(self) -> None:
        self._forget()
        self.work.end()
        self.make.disabled = False

    def _forget(self) -> None:
        if self.question is not None:
            self.session.forget(self.question)
        self.question = None
