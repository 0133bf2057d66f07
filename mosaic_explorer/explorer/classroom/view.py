"""The presenter's side, beside the explorer: the link, who is here, whether they follow, what they answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import numpy as np
import param

from ...errors import MosaicError
from ...lessons import Page
from ...lessons.contents import added_words
from ...lessons.drawn import HIGHEST, LOWEST, coarse, drawn_times
from ...model.quantiles import HIGH, LOW, MEDIAN
from ..galaxy.scene import density_spec
from ..session.answers import told_truth
from ..session.jobs import Steps, once
from ..session.lessons import lessons_here
from ..session.question import Question
from ..session.session import Session
from ..session.state import TRUTH, Snapshot
from ..session.url import KEYS, page_snapshot, words_of
from ..widgets.component import Component, asset
from ..widgets.theme import DARK, LIGHT
from .answers import PageKey
from .network import qr_picture
from .room import Classroom, View

FOLLOWED = ("row", "mask", "noise", "scalar_name", "edits", "pins", "reference", "frame", "truth", "time", "sfr")
N_BINS = 1200  # of a density, over the axis
TRUTHS, MODELS = ("truth", "true_curve"), ("model_answer", "model_curve")  # of the panel, which are there once they are told
FORMS = ("json", "csv")  # of the file that answers are saved to
OTHERS = "The class has another model or other galaxies than this page: it follows the page that was printed at the start."


def view_of(snapshot: Snapshot, is_led: bool) -> View:
    """What of a snapshot students' pages open; all of it is said, as they begin with another galaxy."""
    words = words_of(snapshot)
    query = urlencode({KEYS[name]: words[name] for name in FOLLOWED if words[name]})
    return View(snapshot.lesson, snapshot.page, query, snapshot.row, is_led)


class ClassPanel(Component):
    """The class, in the rail; enlarged for a projector."""

    address = param.String("", doc="Where students find the class.")
    picture = param.String("", doc="The same as a QR code.")
    n_here = param.Integer(0, doc="Students whose pages are open.")
    is_led = param.Boolean(False, doc="Whether students follow.")
    note = param.String("", doc="Why this page does not lead.")
    answers = param.Dict({}, doc="What was answered to the lesson's page, see `ClassView._answers`.")
    model_answer = param.Dict(None, allow_None=True, doc="What the model answers: `edges` of the axis, `density` of bins.")
    truth = param.Number(None, allow_None=True, doc="The galaxy's own value, once it is told.")
    model_curve = param.Dict(None, allow_None=True, doc="What the model answers of a drawn history: `low`, `median`, `high`.")
    true_curve = param.List(None, allow_None=True, doc="The galaxy's own history, once it is told.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "class.bundle.js"

    def __init__(self, receive: Callable[[object], None], **params: Any):
        self._receive = receive
        style = [asset("classroom/js/class.css")]
        super().__init__(sizing_mode="stretch_width", margin=(0, 10), stylesheets=style, css_classes=["mosaic-class"], **params)

    def _handle_msg(self, message: object) -> None:
        self._receive(message)


class ClassView:
    """`panel` is to lay out; while it `leads`, the class follows this session."""

    def __init__(self, session: Session, room: Classroom, link: str, leads: bool = True):
        self.session, self.state, self.room, self.leads = session, session.state, room, leads
        self._is_asked, self._is_told = False, False  # whether the model's answer is; whether a change is on its way
        dark, note = self.state.dark, "" if leads else OTHERS
        self.panel = ClassPanel(self._receive, address=link, picture=qr_picture(link), note=note, dark=dark)
        session.schedule.push(self.panel)
        spec = density_spec(self.state.table, self.state.model.ranges, self.state.observations.words)
        self._panels = {panel["name"]: panel for panel in spec["panels"]}
        self.question = Question(
            name="the model's answer, for the class",
            depends_on=("row", "mask", "noise", "edits", "truth", "passbands", "lesson", "page"),
            steps=self._steps,
            take=self._take,
            when=self._is_model_wanted,
        )
        session.follow(self._follow_state, *self.state.snapshot._fields)
        session.follow(lambda: self.panel.param.update(dark=self.state.dark), "dark")
        self._ends = [room.watch("class", self._hear), room.watch("view", self._hear)]
        if leads:
            self._lead(room.view.is_led or not room.version)
        self._refresh()

    def close(self) -> None:
        """The session has ended: what it showed last stays with the class."""
        for end in self._ends:
            end()

    # -- what is shown ------------------------------------------------------------------------------------------------
    def _follow_state(self) -> None:
        if self.leads:
            self._lead(self.room.view.is_led)
        self._refresh()

    def _lead(self, is_led: bool) -> None:
        """Show the class what is shown here; of a game's round only what its page opens, as each plays a round of its own."""
        snapshot = self.state.snapshot
        if self._page is not None and self._page.game:
            snapshot = page_snapshot(snapshot.lesson, snapshot.page, self.state.table, self.state.observations)[0]
        self.room.lead(view_of(snapshot, is_led))

    def _hear(self) -> None:
        """The class has changed, perhaps thirty times at once: the page is told in its turn, once."""
        if not self._is_told:
            self._is_told = True
            self.session.schedule.run(self._refresh)

    def _refresh(self) -> None:
        self._is_told = False
        answers, page = self._answers(), self._page
        wanted = {"n_here": self.room.n_here, "is_led": self.room.view.is_led, "answers": answers, **dict.fromkeys(TRUTHS)}
        if page is not None and page.guess and self._is_own_galaxy(page):
            truth = told_truth(self.state.observations, self.state.snapshot)[self.state.table.place(page.guess)]
            if np.isfinite(truth).all():
                wanted |= {"true_curve": _rounded(truth)} if page.drawn_history else {"truth": float(truth[0])}
        if not self._is_model_wanted():
            wanted |= dict.fromkeys(MODELS)
        self.panel.param.update(**wanted)
        self.session.ask(self.question)

    @property
    def _key(self) -> PageKey:
        return self.state.lesson, self.state.page

    @property
    def _page(self) -> Page | None:
        if not self.state.lesson:
            return None
        try:
            return lessons_here().lesson(self.state.lesson).page(self.state.page)
        except MosaicError:  # a teacher writes it at this moment
            return None

    def _answers(self) -> dict[str, Any]:
        """Those to the page: `guesses` as values and half widths on an axis, `curves` at `times`, or `counts` of choices with
        `labels`."""
        page, n_all = self._page, len(self.room.answers)
        given = self.room.answers.of(self._key)
        shared = {"n": len(given), "n_all": n_all, "page": page.title if page else ""}
        if page is not None and page.guessed_scalar:
            panel = self._panels[page.guessed_scalar]
            about = {name: panel[name] for name in ("title", "unit", "edges")}
            about["truth"] = f"{self.state.observations.words.adjective} value"
            about["elsewhere"] = self._elsewhere(page)
            return {**shared, **about, "kind": "guess", "guesses": [list(one.guess) for one in given if one.guess]}
        if page is not None and page.drawn_history:
            row = self.state.table[page.drawn_history]
            variable = row.variables[0]
            about = {
                "title": row.label,
                "times": drawn_times(row.name, self.state.table).round(3).tolist(),
                "room": [LOWEST, HIGHEST],
            }
            about |= {
                "time_label": f"{row.coordinate_label} [{row.printed_coordinate_unit}]",
                "unit": f"{variable.short} [{variable.printed_unit}]",
            }
            about |= {"truth": self.state.observations.words.noun, "elsewhere": self._elsewhere(page)}
            return {**shared, **about, "kind": "curve", "curves": [list(one.curve) for one in given if one.curve]}
        if page is not None and page.choice:
            counts = [sum(one.choice == i for one in given) for i in range(len(page.choice.among))]
            title = self._panels[page.choice.of]["title"]
            labels = [added_words(text, self.state.table) for text in page.choice.among]
            return {**shared, "kind": "choice", "title": title, "counts": counts, "labels": labels}
        return {**shared, "kind": ""}

    def _elsewhere(self, page: Page) -> str:
        return "" if self._is_own_galaxy(page) else f"These are of galaxy {page.row}, which the page opens."

    # -- the model's answer -------------------------------------------------------------------------------------------
    def _is_model_wanted(self) -> bool:
        page = self._page
        if page is None or not page.guess or not self._is_own_galaxy(page):
            return False
        return self._is_asked or self.state.truth == TRUTH[0]

    def _is_own_galaxy(self, page: Page) -> bool:
        """Whether the galaxy that guesses are about is shown."""
        return self.state.row == page.row

    def _steps(self, snapshot: Snapshot) -> Steps:
        scalar, history = (self._page.guessed_scalar, self._page.drawn_history) if self._page else ("", "")
        if history:
            return once(lambda: {"model_curve": self._curve(snapshot, history)})
        return once(lambda: {"model_answer": self._density(snapshot, scalar)})

    def _curve(self, snapshot: Snapshot, name: str) -> dict[str, Any] | None:
        """The model's median and 68% range at the times of drawn histories; None where something of the history is seen."""
        place = self.state.table.place(name)
        if snapshot.mask.seen[place].any():
            return None
        quantiles = self.session.answers.of(snapshot).quantiles[0][place]
        levels = {"low": LOW, "median": MEDIAN, "high": HIGH}
        return {word: _rounded(quantiles[:, level]) for word, level in levels.items()}

    def _density(self, snapshot: Snapshot, name: str) -> dict[str, Any] | None:
        """The mean density of bins of the axis, per unit; None where the scalar is seen, or the model gives none."""
        answer = self.session.answers.with_passbands(snapshot)
        if name not in answer.densities or snapshot.mask.seen[self.state.table.place(name).start]:
            return None
        edges = self._panels[name]["edges"]
        density = answer.densities[name].on(np.linspace(edges[0], edges[1], N_BINS + 1))[0]
        return {"edges": edges, "density": density.round(5).tolist()}

    def _take(self, snapshot: Snapshot, model: dict[str, Any]) -> None:
        self.panel.param.update(**model)

    # -- hands --------------------------------------------------------------------------------------------------------
    def _receive(self, message: object) -> None:
        """Do what the presenter's browser asks for; whatever else it sends is left alone."""
        if not isinstance(message, dict):
            return
        act, is_on = message.get("act"), message.get("on") is True
        if act == "lead" and self.leads:
            self._lead(is_on)
        elif act == "model":
            self._is_asked = is_on
            self._refresh()
        elif act == "clear":
            self.room.clear(self._key)
        elif act == "save" and message.get("form") in FORMS:
            form = str(message["form"])
            self.panel._send_msg({"name": f"mosaic-class.{form}", "text": self.room.answers.text(form)})


def _rounded(values: np.ndarray) -> list[float]:
    """A history at the times of drawn ones."""
    return coarse(values).round(3).tolist()
