"""What the model says of all galaxies, or those found, as a file: asked for in a dialog, made in the background, and saved."""

from __future__ import annotations

import html
import json
from collections.abc import Generator
from pathlib import Path

import numpy as np
import panel as pn
import panel_material_ui as pmui

from ...files import WorkingFolder
from ..session.child import ChildSteps, Message, child_steps
from ..session.finder import filter_words
from ..session.observations import AS_OBSERVED, WHOLE
from ..session.question import Question
from ..session.rows import ranges_text
from ..session.session import Session
from ..widgets.buttons import small_button, text_button
from ..widgets.progress import DIALOG_STYLE, StoppableWork
from ..widgets.saver import FileSaver
from ..widgets.trouble import error_words, trouble_html

WRITER = "mosaic_explorer.explorer.download.writer"
FORMATS = {"Parquet": ".parquet", "CSV": ".csv"}
ALL, FOUND = "all galaxies", "those found"


class AnswersDownload:
    """A button that opens a dialog; `panel` is to lay out.

    Parameters
    ----------
    catalog, model : where the galaxies lie, all of them, and the model's folder
    n : how many galaxies there are
    write : writes the file that a job asks for, in steps; by default in a process of its own
    """

    def __init__(self, session: Session, catalog: Path, model: Path, n: int, write: ChildSteps = child_steps):
        self.session, self.catalog, self.model, self.n, self.write = session, catalog, model, n, write
        self.folder: WorkingFolder | None = None
        self.saver = FileSaver()
        self.dialog: pmui.Dialog | None = None
        button = text_button("answers for all galaxies, as a file…", "download-answers", self._open)
        self.panel = pn.Column(button, self.saver, sizing_mode="stretch_width", margin=(0, 6, 8, 6))
        self.question: Question | None = None  # while a file is being made

    def _open(self) -> None:
        """Make the dialog the first time it is asked for."""
        if self.dialog is None:
            self._build()
        else:
            self._say_what()
            self.dialog.open = True

    def _build(self) -> None:
        self.what = pn.pane.HTML("", sizing_mode="stretch_width", margin=(0, 8), stylesheets=[DIALOG_STYLE])
        self.format = pmui.RadioButtonGroup(options=list(FORMATS), value="Parquet", size="small", margin=(8, 8))
        self.which = pmui.RadioButtonGroup(options=[ALL, FOUND], value=ALL, size="small", margin=(8, 8), visible=False)
        self.which.param.watch(lambda event: self._say_what(), "value")
        self._follow_filter()
        self.make = small_button("make the file", "contained", self._make, margin=8)
        self.work = StoppableWork("galaxies", self.session.schedule.run, self._stop, margin=8)
        self.words = pn.pane.HTML("", sizing_mode="stretch_width", margin=(4, 8), stylesheets=[DIALOG_STYLE])
        self._say_what()
        self.dialog = pmui.Dialog(
            self.what,
            self.which,
            pn.Row(self.format, self.make, margin=0),
            self.work.panel,
            self.words,
            title="Answers about many galaxies",
            open=True,  # before a browser makes it, which would miss that it is opened afterwards
            title_variant="h6",
            show_close_button=True,
            close_on_click=True,
            width_option="sm",
            sizing_mode="stretch_width",
        )
        self.panel.append(self.dialog)
        for field in ("mask", "noise"):
            self.session.follow(self._say_what, field)
        self.session.follow(self._follow_filter, "filter")

    def _noise(self) -> str | None:
        """The survey that is to measure the galaxies first; None for what the catalog has, measurements if there are some."""
        state = self.session.state
        return None if state.noise in (state.observations.first, AS_OBSERVED) else state.noise

    def _follow_filter(self) -> None:
        """Where galaxies are looked for, offer those found first; not of so many that they would fill the memory."""
        state = self.session.state
        is_offered = bool(state.filter) and len(state.rows) <= WHOLE
        self.which.param.update(visible=is_offered, value=FOUND if is_offered else ALL)
        self._say_what()

    def _rows(self) -> np.ndarray | None:
        """Those that the file is to hold; None for all."""
        return self.session.state.rows if self.which.value == FOUND else None

    def _say_what(self) -> None:
        state, rows = self.session.state, self._rows()
        n = f"{self.n:,}" if rows is None else f"{len(rows):,}"
        of = "" if rows is None else f" ({html.escape(filter_words(state.filter, state.n_galaxies))})"
        noise = state.observations.words.noise(self._noise() or state.observations.first)
        self.what.object = (
            f"<p>What {html.escape(state.model.name)} says of {n} galaxies{of}, of which it sees "
            f"<code>{html.escape(state.mask.text)}</code>, {noise}: median and quantiles of each scalar, and how unlike the "
            "training galaxies each galaxy is, by id; in Parquet p(z), too. The command <code>mosaic predict</code> makes the "
            "same.</p>"
        )

    # -- the file -------------------------------------------------------------------------------------------------------
    def _make(self) -> None:
        self._stop()
        if self.folder is None:
            self.folder = WorkingFolder("mosaic-answers-")
        for old in self.folder.path.glob("answers.*"):
            old.unlink()
        out = self.folder.path / f"answers{FORMATS[self.format.value]}"
        job = self.folder.path / "job.json"
        mask = self.session.state.mask.text
        rows = self._rows()
        asked = {"model": str(self.model), "catalog": str(self.catalog), "out": str(out), "mask": mask}
        asked |= {} if rows is None else {"rows": ranges_text(rows)}
        job.write_text(json.dumps({**asked, "noise": self._noise()}))
        self.words.object, self.make.disabled = "", True
        self.work.begin("beginning…")
        self.question = Question(
            name="answers for all",
            steps=lambda snapshot: self._steps(job),
            take=lambda snapshot, message: self._take(out, message),
            queue="children",
            fail=self._fail,
        )
        self.session.ask(self.question)

    def _steps(self, job: Path) -> Generator[None, None, Message]:
        tell = self.work.listener()

        def hear(message: Message) -> None:
            if "rows" in message:
                tell(message["rows"], message["of"], "")

        return (yield from self.write(WRITER, job, hear))

    def _stop(self) -> None:
        if self.question is not None:
            self.session.forget(self.question)
            self.question = None
        self.work.end()
        self.make.disabled = False

    def _take(self, out: Path, message: Message) -> None:
        notes = "".join(f" {html.escape(note)}" for note in message.get("notes", ()))
        self.words.object = (
            f"<p role='status'>{out.name}, {out.stat().st_size / 1e6:.1f} MB, is saved by the browser.{notes}</p>"
        )
        self.saver.offer(out, out.name)
        self._stop()

    def _fail(self, error: Exception) -> None:
        self.words.object = trouble_html(error_words(error, "it could not be made"))
        self._stop()
