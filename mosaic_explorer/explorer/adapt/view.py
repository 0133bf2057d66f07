"""The model beside the user's known redshifts: how right it is, and a model made right about galaxies like those."""

from __future__ import annotations

import html
import json
import shutil
from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import panel as pn
import panel_material_ui as pmui

from ...adaptation.figures import Figures
from ...errors import MosaicError
from ...files import WorkingFolder
from ..session.child import ChildSteps, Message, child_steps
from ..session.jobs import once
from ..session.panels import POPULATION
from ..session.question import Question
from ..session.session import Session
from ..session.value_words import MEASURED
from ..widgets.buttons import small_button, text_button
from ..widgets.component import asset
from ..widgets.progress import DIALOG_STYLE, StoppableWork
from ..widgets.saver import FileSaver
from ..widgets.tooltip import STYLE as NOTE_STYLE
from .archive import pack
from .checking import check_steps
from .known import LABEL, known_redshifts, obstacle
from .report import check_html, cross_validated_html, done_html, outcome_html
from .time_left import time_left_words

WORKER = "mosaic_explorer.explorer.adapt.worker"
STYLE = asset("adapt/css/adapt.css")
STYLES = [DIALOG_STYLE, NOTE_STYLE, STYLE]
CHECK_HEIGHT = 450  # px of the figures
USE = "use it"
TOPIC = "adapt"  # of notices
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


class AdaptView:
    """A button that opens a dialog, where galaxies have measured values; `panel` is to lay out.

    Parameters
    ----------
    adapt : adapts as a job asks, in steps; by default in a process of its own
    """

    def __init__(self, session: Session, place: Place, adapt: ChildSteps = child_steps):
        self.session, self.place, self.adapt = session, place, adapt
        self.state = session.state
        self.is_adapted = bool(self.state.model.config.get("adapted"))
        self.folder: WorkingFolder | None = None
        self.made: Path | None = None  # the adapted model's folder
        self.dialog: pmui.Dialog | None = None
        self.checking: Question | None = None
        self.adapting: Question | None = None
        self.saver = FileSaver()
        self.panel = pn.Column(sizing_mode="stretch_width", margin=(0, 6, 4, 6))
        self._build_rail()

    # -- in the rail ----------------------------------------------------------------------------------------------------
    def _build_rail(self) -> None:
        if self.place.undo is not None:
            undo = text_button("the model as it was", "undo-adapted", self._undo)
            save = text_button("save the adapted model (zip)", "save-adapted", lambda: self._save(self.place.model))
            self.panel.extend([_line("<b>This model is adapted to your redshifts.</b>"), undo, save])
        if self.place.undo is not None or self.state.observations.words == MEASURED:
            why = obstacle(self.state.catalog, self.state.model)
            self.button = text_button("check against my redshifts…", "check-redshifts", self._open)
            self.button.disabled = bool(why)
            self.panel.append(self.button)
            if why:
                self.panel.append(_line(html.escape(why)))
        if len(self.panel):
            self.panel.append(self.saver)

    def _undo(self) -> None:
        assert self.place.undo is not None
        self.place.undo()

    # -- the dialog -----------------------------------------------------------------------------------------------------
    def _open(self) -> None:
        """Make the dialog the first time it is asked for, and check at once."""
        if self.dialog is None:
            self._build()
            self._check()
        else:
            self.session.notice.withdraw(TOPIC)
            self.dialog.open = True

    def _build(self) -> None:
        run, state = self.session.schedule.run, self.state
        known, n = known_redshifts(state.catalog), state.catalog.sizes["galaxy"]
        name = html.escape(state.model.name)
        intro = f"<p>{known:,} of {n:,} galaxies have a known redshift: how right is {name} about them?</p>"
        self.figures = _pane("")
        self.check_work = StoppableWork("galaxies", run, self._stop_check, margin=8)
        self.checked = pn.Column(self.check_work.panel, self.figures, sizing_mode="stretch_width", margin=0)
        self.again = small_button("check again", "outlined", self._check, margin=8, visible=False)
        self.to_population = small_button("each galaxy, predicted against measured", "text", self._look, margin=8)
        self.offer = _pane(OFFER)
        self.make = small_button("adapt the model", "contained", self._adapt, margin=8)
        self.adapt_work = StoppableWork("of the adaptation", run, self._stop_adapt, margin=8)
        self.done, self.outcome = _pane(""), _pane("")
        self.use = small_button(USE, "contained", self._use, margin=8)
        self.save = small_button("save it (zip)", "outlined", lambda: self._save(self.made), margin=8)
        self.result_row = pn.Row(self.use, self.save, margin=0, visible=False)
        self.keeping = _pane(KEEPING, visible=False)
        self.dialog = pmui.Dialog(
            _pane(intro),
            self.checked,
            pn.Row(self.again, self.to_population, margin=0),
            self.offer,
            self.make,
            self.adapt_work.panel,
            self.done,
            self.result_row,
            self.keeping,
            self.outcome,
            title="The model and your redshifts",
            open=True,  # before a browser makes it, which would miss that it is opened afterwards
            title_variant="h6",
            show_close_button=True,
            close_on_click=True,
            width_option="md",
            sizing_mode="stretch_width",
        )
        self.panel.append(self.dialog)

    def _look(self) -> None:
        """Show predicted against measured redshifts beside the galaxy."""
        self.state.param.update(tab=POPULATION, scalar_name=LABEL)
        if self.dialog is not None:
            self.dialog.open = False

    # -- the check --------------------------------------------------------------------------------------------------------
    def _check(self) -> None:
        self._stop(self.checking)
        self.figures.object, self.again.visible = "", False
        self.checked.min_height = CHECK_HEIGHT  # so that nothing beneath moves when it comes
        self.check_work.begin("reading the galaxies…")
        self.checking = Question(
            name="check",
            steps=lambda snapshot: check_steps(self.state.model, self.state.catalog, self._check_listener()),
            take=lambda snapshot, figures: self._take_check(figures),
            blocking=True,
            fail=self._fail_check,
        )
        self.session.ask(self.checking)

    def _check_listener(self) -> Callable[[int, int], None]:
        tell = self.check_work.listener()
        return lambda done, of: tell(done, of, "")

    def _take_check(self, figures: Figures) -> None:
        kept = cross_validated_html(self.state.model.config["adapted"]) if self.place.undo is not None else ""
        self.figures.object = check_html(figures, known_redshifts(self.state.catalog), self.is_adapted) + kept
        self._end_check()

    def _fail_check(self, error: Exception) -> None:
        self.figures.object = _trouble(error, "it could not be checked")
        self._end_check(may_repeat=True)

    def _stop_check(self) -> None:
        self.figures.object = "<p role='status'>Stopped.</p>"
        self._end_check(may_repeat=True)

    def _end_check(self, may_repeat: bool = False) -> None:
        self._stop(self.checking)
        self.checking = None
        self.check_work.end()
        self.again.visible = may_repeat
        if may_repeat:
            self.checked.min_height = 0

    # -- the adaptation -----------------------------------------------------------------------------------------------------
    def _adapt(self) -> None:
        self._stop(self.adapting)
        self.done.object = self.outcome.object = ""
        self.result_row.visible = self.keeping.visible = False
        try:
            job, out = self._job()
        except MosaicError as error:
            self.done.object = _trouble(error, "it could not be adapted")
            return
        self.make.disabled = True
        self.adapt_work.begin("waiting for its turn…")
        self.adapting = Question(
            name="adapt",
            steps=lambda snapshot: self._adapt_steps(job),
            take=lambda snapshot, outcome: self._take_outcome(outcome, out),
            queue="adaptations",
            fail=self._fail_adapt,
        )
        self.session.ask(self.adapting)

    def _job(self) -> tuple[Path, Path]:
        """The file that says what is to be done, and the folder to be; what was made before goes."""
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

    def _adapt_steps(self, job: Path) -> Generator[None, None, Message]:
        def hear(message: Message) -> None:
            if "share" in message:
                words = time_left_words(message["share"], message["seconds"], message["doing"])
                self.adapt_work.show(message["share"], words)

        self.adapt_work.show(0.0, "beginning…")
        return (yield from self.adapt(WORKER, job, hear))

    def _take_outcome(self, outcome: dict[str, Any], out: Path) -> None:
        self.made = None if outcome["declined"] else out
        self.done.object, self.outcome.object = done_html(outcome), outcome_html(outcome)
        self.result_row.visible = self.keeping.visible = self.made is not None
        self._end_adapt()
        if self.dialog is not None and not self.dialog.open:
            came = "could not be made better" if self.made is None else "is adapted"
            self.session.say(f"The model {came}: see 'check against my redshifts'.", TOPIC)

    def _fail_adapt(self, error: Exception) -> None:
        self.done.object = _trouble(error, "it could not be adapted")
        self._end_adapt()

    def _stop_adapt(self) -> None:
        self.done.object = "<p role='status'>Stopped; the model is as it was.</p>"
        self._end_adapt()

    def _end_adapt(self) -> None:
        self._stop(self.adapting)
        self.adapting = None
        self.adapt_work.end()
        self.make.disabled = False

    def _stop(self, question: Question | None) -> None:
        if question is not None:
            self.session.forget(question)

    # -- what comes of it ---------------------------------------------------------------------------------------------------
    def _use(self) -> None:
        if self.made is None:
            return
        self.use.param.update(disabled=True, label="Opening…")
        try:
            self.place.use(self.made)
        except OSError as error:  # the disk is full, for one
            self.use.param.update(disabled=False, label=USE)
            self.done.object = _trouble(MosaicError(f"it could not be kept here: {error.strerror or error}; save it."), "")

    def _save(self, folder: Path | None) -> None:
        """Have the browser save a model's folder as one file."""
        if folder is None:
            return
        if self.folder is None:
            self.folder = WorkingFolder("mosaic-adaptation-")
        out = self.folder.path / f"{folder.name}.zip"
        question = Question(
            name="adapted model's file",
            steps=lambda snapshot: once(lambda: pack(folder, out)),
            take=lambda snapshot, path: self.saver.offer(path, path.name),
            blocking=True,
            failure="The model could not be packed",
        )
        self.session.ask(question)


def _pane(text: str, **options: Any) -> pn.pane.HTML:
    return pn.pane.HTML(text, sizing_mode="stretch_width", margin=(0, 8), stylesheets=STYLES, **options)


def _line(text: str) -> pn.pane.HTML:
    return pn.pane.HTML(f"<p class='line'>{text}</p>", sizing_mode="stretch_width", margin=(0, 12), stylesheets=STYLES)


def _trouble(error: Exception, what: str) -> str:
    text = str(error) if isinstance(error, MosaicError) else f"{what} ({type(error).__name__})."
    return f"<p class='trouble' role='alert'>{html.escape(text[:1].upper() + text[1:])}</p>"
