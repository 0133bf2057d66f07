"""What a lesson's file may say, as pydantic models; an unknown key is an error that names the nearest."""

from __future__ import annotations

from urllib.parse import parse_qs

from pydantic import Field, model_validator

from ..schemas import Strict
from .game import Game, Observation

PLOTS = ("sed", "photometry", "sfh", "redshift", "log_halo_mass", "log_stellar_mass")
CONTROLS = ("search", "presets", "noise", "seen", "edits")
PARTS = (*PLOTS, *CONTROLS, "derived", "many", "recent")  # of the page, which a lesson may show: by name, else all of them
DRAWN = ("sfh",)  # vectors that may be guessed, by drawing them
STEPS = "drag, see, preset, noise, axis, tab, press, edit, guess, draw, choose, buy, commit or reveal"


class Beyond(Strict):
    """A number is greater, or less, than another."""

    above: float | None = None
    below: float | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Beyond:
        if self.above is None and self.below is None:
            raise ValueError("say 'above' or 'below'")
        return self


class Conditions(Strict):
    """When a task is done: all that is said here holds of what the explorer shows.

    shows, hides : masks as texts: all of these values are seen, none of those
    row : the galaxy; `other_galaxy` : any but the one that the page opens
    noise : as in an address, or one of several
    edited : values of the galaxy that the model is shown otherwise, and beyond what
    width : half the 68% range of the answer about a scalar, in its unit
    pins : so many masks at least are pinned
    guess, choice : the student has guessed, has chosen
    game : the round is over
    """

    shows: str | None = None
    hides: str | None = None
    row: int | None = None
    other_galaxy: bool | None = None
    noise: str | list[str] | None = None
    edited: dict[str, Beyond] = Field(default_factory=dict)
    width: dict[str, Beyond] = Field(default_factory=dict)
    tab: str | None = None
    scalar: str | None = None
    truth: str | None = None
    frame: str | None = None
    time: str | None = None
    sfr: str | None = None
    pins: int | None = None
    guess: bool | None = None
    choice: bool | None = None
    game: bool | None = None


class Step(Strict):
    """A movement of the hand; one of these, with what it needs.

    drag : a panel, `from` one place on its axis `to` another: hides, or shows what nothing is seen of
    see : a switch of the rail, of a modality or a scalar; the point of a band of LSST
    preset, noise : the choice of this name
    axis : the button beside a plot's heading with these words
    tab : one beside the galaxy
    press : a button of the bar, by what it does
    edit : a scalar's line in its panel is dragged `to` a value
    guess : a value, with the half width of its range; choose : the answer of this number, from 1
    draw : the history, a line through these points [time, log rate], taken as the guess
    buy : an observation of a game, by what it sees; commit : its round is ended
    reveal : the truth is revealed
    """

    drag: str | None = None
    see: str | None = None
    preset: str | None = None
    noise: str | None = None
    axis: str | None = None
    tab: str | None = None
    press: str | None = None
    edit: str | None = None
    guess: list[float] | None = None
    draw: list[list[float]] | None = None
    choose: int | None = None
    buy: str | None = None
    commit: bool | None = None
    reveal: bool | None = None
    start: float | None = Field(None, alias="from")
    to: float | None = None

    @property
    def verb(self) -> str:
        """Which of the movements it is."""
        return next(name for name in type(self).model_fields if name in self.model_fields_set)

    @model_validator(mode="after")
    def _is_one(self) -> Step:
        verbs = self.model_fields_set - {"start", "to"}
        if len(verbs) != 1:
            raise ValueError(f"say one of {STEPS}")
        if self.drag and (self.start is None or self.to is None):
            raise ValueError("say 'from' where the drag begins and 'to' where it ends")
        if self.edit and self.to is None:
            raise ValueError("say 'to' which value")
        if self.guess is not None and (len(self.guess) != 2 or self.guess[1] <= 0):
            raise ValueError("a guess is [value, half width]")
        if self.draw is not None and (
            len(self.draw) < 2 or any(len(point) != 2 for point in self.draw) or sorted(self.draw) != self.draw
        ):
            raise ValueError("'draw' has points [time, log rate], two at least, in the order of time")
        return self


class Choice(Strict):
    """What would tell most: the student chooses, the model computes it.

    of : the scalar whose answer is to become narrow
    among : masks as texts, each seen in addition to what the page shows
    """

    of: str
    among: list[str] = Field(min_length=2, max_length=6)


class Page(Strict):
    """One page of a lesson."""

    title: str = Field(min_length=1, max_length=80)
    text: str = Field(min_length=1)
    state: str = ""
    show: list[str] = Field(default_factory=list)
    task: str = ""
    done: Conditions | None = None
    guess: str | None = None
    choice: Choice | None = None
    game: Game | None = None
    hints: list[str] = Field(default_factory=list)
    teacher: str = ""
    worksheet: list[str] = Field(default_factory=list)
    walk: list[Step] = Field(default_factory=list)

    @property
    def row(self) -> int:
        """The galaxy that it opens."""
        text = parse_qs(self.state).get("row", ["0"])[0]
        return int(text) if text.isdecimal() else 0

    @property
    def stage(self) -> str:
        """The plot that its state names for the stage, or ""."""
        return parse_qs(self.state).get("stage", [""])[0]

    @property
    def guessed_scalar(self) -> str:
        """The scalar that is guessed, by its name; "" if none is: a history is drawn."""
        return "" if self.guess is None or self.guess in DRAWN else self.guess

    @property
    def drawn_history(self) -> str:
        """The history that is drawn as a guess, by its name; "" if none is."""
        return self.guess if self.guess in DRAWN else ""

    @model_validator(mode="after")
    def _fits(self) -> Page:
        if bool(self.task) != (self.done is not None):
            raise ValueError("have both a 'task' and 'done', or none")
        if sum(map(bool, (self.guess, self.choice, self.game))) > 1:
            raise ValueError("have one of 'guess', 'choice' and 'game'")
        return self


class Head(Strict):
    """What a lesson says before its pages."""

    title: str = Field(min_length=1, max_length=80)
    summary: str = Field(min_length=1, max_length=240)
    minutes: int = Field(gt=0, le=180)
    order: int = 100
    teacher: str = ""
    observation: list[Observation] = Field(default_factory=list)  # for sale in its games
