"""The whole explorer: rail, galaxy, many galaxies; as a page of its own, or as one object in a notebook."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import panel as pn
import panel_material_ui as pmui
import xarray as xr

from ...catalog.unobserved import choose_galaxies
from ...errors import CatalogError, MosaicError
from ...masks import PAPER_PRESETS, Mask
from ...model.mosaic import Mosaic
from ...steps import finish
from ..bands.view import BandsLine
from ..compare.view import pin
from ..galaxy.view import GalaxyView
from ..in_browser.view import BrowserModel
from ..lessons.view import LessonsView
from ..mask_controls.noise import NoiseChoice
from ..mask_controls.view import Controls
from ..ood.view import OodWarning
from ..recent.view import STRIP_SPACE, Filmstrip
from ..reproduce.view import Reproduce
from ..search.view import Search
from ..session.many_dataset import groups_of, population_dataset
from ..session.observations import Observations
from ..session.session import Session
from ..session.state import ExplorerState, Snapshot
from ..session.url import first_snapshot
from ..sources.origin import Origin
from ..stage.view import FILL, StageView
from ..what_if.view import EditsView
from ..widgets.labels import PRESET_LABELS
from ..widgets.notice import AlertNotice
from ..widgets.page_schedule import PageSchedule
from ..widgets.panel_internals import never_busy
from ..widgets.style import (
    ABOUT,
    BAR_ON_TOP,
    BREAKPOINTS,
    FOLLOW_BROWSER,
    GRID,
    LESSON_BESIDE,
    NO_BAR,
    ONE_PLACE,
    OVERLAY,
    mark_wide,
)
from .bar import Bar
from .first_visit import Hints
from .keys import Keys, Shortcut, help_overlay
from .tabs import ManyView

RAIL_WIDTH, LESSON_WIDTH = 290, 440  # px, in a notebook: of the rail, and of a lesson beside a plot on stage
LEARNED_ELSEWHERE = "learned from another world"  # than the galaxies shown: beside the model's name


class Explorer(pn.viewable.Viewer):
    """The explorer of one catalog with one model.

    Parameters
    ----------
    catalog : validated galaxies
    model : a trained model
    snapshot : what to begin with (default: `first_snapshot`)
    observations : those of this catalog, to share them
    galaxies : which these are, in words (default: how many)
    origin : where galaxies and model come from, if from files
    """

    def __init__(
        self,
        catalog: xr.Dataset,
        model: Mosaic,
        snapshot: Snapshot | None = None,
        observations: Observations | None = None,
        dark: bool = False,
        galaxies: str = "",
        origin: Origin | None = None,
        **params: Any,
    ):
        super().__init__(**params)
        self.origin = origin
        self.galaxies = galaxies or (f"{n:,} galaxies" if (n := catalog.sizes["galaxy"]) > 1 else "1 galaxy")
        model = model.for_catalog(catalog) if observations is None else model
        observations = observations or Observations(catalog, model.table)
        snapshot = snapshot or first_snapshot(model.table, observations)
        begin = snapshot._replace(noise=observations.first)
        self.state = ExplorerState(catalog, model, observations, **begin._asdict(), dark=dark)
        notice = AlertNotice()
        try:
            self.state.observe(snapshot.noise)
        except CatalogError as error:
            notice.say(f"The galaxies stay {observations.words.noise(self.state.noise)}: {error}")
        self.session = Session(self.state, PageSchedule(notice), notice)
        self.notice, self.say = notice.alert, self.session.say
        self.commands = self._commands()
        self.galaxy = GalaxyView(self.session)
        self.lessons = LessonsView(self.session, self.galaxy.densities.spec["panels"], self.galaxy.headline.scalars)
        self.galaxy.headline.param.watch(lambda event: self.lessons.follow_answers(event.new), "scalars")
        self.commands["lessons"] = self.lessons.toggle
        self.stage = StageView(self.session, self.commands, self.galaxy.titles)
        self.stage.follow(self.galaxy.put_on_stage)
        self.commands["lesson"] = self.lessons.fold
        self.shortcuts = self._shortcuts()
        self.help = help_overlay(self.shortcuts)
        # the galaxy comes first; rail and population are made once it is on the screen, the map when it is looked at
        self.lasting: list[pn.viewable.Viewable] = [self.lessons.panel]  # parts of the rail that no lesson hides
        self.rail = pn.Column(self.lessons.panel, sizing_mode="stretch_width", margin=0)
        self.beside = pn.Column(sizing_mode="stretch_width", margin=0, min_height=480, css_classes=["mosaic-many"])
        self.strip = pn.Column(sizing_mode="stretch_width", margin=0, height=STRIP_SPACE, css_classes=["mosaic-strip"])
        self.hints = Hints()
        self.ood_warning = OodWarning(self.session, self.hints)
        self.controls: Controls | None = None
        self.noise: NoiseChoice | None = None
        self.edits: EditsView | None = None
        self.many: ManyView | None = None
        self.about = pn.pane.HTML("", margin=(4, 12), stylesheets=[ABOUT])
        self.state.param.watch(lambda event: self._write_about(), ["noise"])
        self._write_about()
        self.session.schedule.run(self._build_rest)

    def _build_rest(self) -> None:
        """Make the rest of the page."""
        session = self.session
        self.controls, self.noise, self.edits = Controls(session), NoiseChoice(session), EditsView(session)
        search, bands = Search(session), BandsLine(session)
        controls = [self.controls.inputs, self.noise.panel, bands.panel, self.controls.seen, self.edits.panel]
        self.rail.extend([search.panel, *controls])
        parts: dict[str, pn.viewable.Viewable] = {
            "presets": self.controls.inputs,
            "noise": self.noise.panel,
            "seen": self.controls.seen,
        }
        parts |= {"search": search.panel, "edits": self.edits.panel}
        self.lessons.follow(partial(self._show_parts, {part: name for name, part in parts.items()}))
        self.many = ManyView(session)
        self.beside.extend([self.many.panel, Reproduce(session, self.origin)])
        self.strip.extend([Filmstrip(session), BrowserModel(session, self.galaxy)])

    def _show_parts(self, names: dict[pn.viewable.Viewable, str], shown: Sequence[str]) -> None:
        """Show those parts of the rail that a lesson's page wants, all if it says nothing; on stage the page alone."""
        on_stage = bool(self.state.stage)
        for part in self.rail:
            is_wanted = not shown or part in self.lasting or names.get(part, "") in shown
            part.visible = part is self.lessons.panel if on_stage else is_wanted

    # -- for who goes on in a notebook --------------------------------------------------------------------------------
    def population(self) -> xr.Dataset:
        """What the model says of the scalars of all galaxies found, under the mask and noise in force, and in which group each
        is; see `population_dataset`. Asks the model, some seconds for 20,000 galaxies, where the page has not done so."""
        state, summaries = self.state, self.session.summaries
        sample = state.observations.whole(state.filter, state.model)
        population = finish(summaries.steps(state.mask, state.noise, state.filter, sample))
        attrs = {"model": state.model.name, "mask": state.mask.text}
        return population_dataset(population, sample, state.observations, groups_of(state)).assign_attrs(attrs)

    def group(self, letter: str) -> xr.Dataset:
        """The galaxies of group "A" or "B", as a catalog; a MosaicError if there are none."""
        rows = groups_of(self.state).get(letter)
        if rows is None or not len(rows):
            raise MosaicError(f"group '{letter}' holds no galaxy; choose some: explorer.state.select('A', 'ROWS').")
        return choose_galaxies(self.state.catalog, rows)

    def close(self) -> None:
        """End the background work."""
        self.session.close()

    def _commands(self) -> dict[str, Callable[[], object]]:
        """What buttons and keys do, by name."""
        state, history = self.state, self.session.history
        return {
            "previous": lambda: state.step(-1),
            "next": lambda: state.step(1),
            "random": state.random,
            "clear": lambda: state.choose(""),
            "undo": history.undo,
            "redo": history.redo,
            "pin": lambda: pin(self.session),
            "truth": state.reveal,
            "help": lambda: self.help.param.update(open=not self.help.open),
        }

    def _shortcuts(self) -> list[Shortcut]:
        state, commands = self.state, self.commands

        def preset(name: str) -> Callable[[], object]:
            return lambda: state.param.update(mask=Mask.preset(name, state.table))

        return [
            Shortcut(("ArrowLeft",), "←", "previous galaxy", commands["previous"]),
            Shortcut(("ArrowRight",), "→", "next galaxy", commands["next"]),
            Shortcut(("r", "R"), "R", "any galaxy", commands["random"]),
            Shortcut(("z", "Z"), "Z", "undo", commands["undo"]),
            Shortcut(("y", "Y"), "Y", "redo", commands["redo"]),
            *(
                Shortcut((str(i),), str(i), f"see {PRESET_LABELS[name]}", preset(name))
                for i, name in enumerate(PAPER_PRESETS, 1)
            ),
            Shortcut(("t", "T"), "T", "hide or reveal the truth", commands["truth"]),
            Shortcut(("p", "P"), "P", "pin this mask", commands["pin"]),
            Shortcut(("s", "S"), "S", "stage: one plot, large; S again leaves it", commands["stage"]),
            Shortcut(("?",), "?", "this overview", commands["help"]),
            Shortcut(("ArrowDown", "]"), "↓ ]", "next plot", commands["plot"], on_stage=True),
            Shortcut(("ArrowUp", "["), "↑ [", "the plot before", commands["plot before"], on_stage=True),
            Shortcut(
                ("PageDown",),
                "Page Down",
                "next galaxy; in a lesson on, to its next page",
                lambda: self._go_on(1),
                on_stage=True,
            ),
            Shortcut(("PageUp",), "Page Up", "previous galaxy; in a lesson back", lambda: self._go_on(-1), on_stage=True),
            Shortcut(("l", "L"), "L", "fold the lesson away, or show it", commands["lesson"], on_stage=True),
            Shortcut(("Escape",), "Esc", "leave the stage", commands["leave"], on_stage=True),
        ]

    def _go_on(self, by: int) -> None:
        """What a presenter's clicker does on stage: a lesson goes on, without one the next galaxy comes."""
        if self.lessons.is_open:
            self.lessons.turn(by)
        else:
            self.commands["next" if by > 0 else "previous"]()

    # -- parts --------------------------------------------------------------------------------------------------------
    def _write_about(self) -> None:
        state = self.state
        adapted = ", adapted" if state.model.config.get("adapted") and "adapted" not in state.model.name else ""
        about = f"model {state.model.name}{adapted} · {self.galaxies} · {state.observations.words.noise(state.noise)}"
        words = html.escape(about, quote=True)
        self.about.object = (
            f"<h1>MOSAIC Explorer</h1><span class='mosaic-about' title='{words}'>{words}</span>{self._mismatch()}"
        )

    def _mismatch(self) -> str:
        """A sign, where the model learned another world than these galaxies are of; all of it when it is pointed at."""
        mismatch = self.state.model.physics_mismatch(self.state.catalog)
        if mismatch is None:
            return ""
        words = html.escape(f"Take care: {mismatch}", quote=True)
        return f"<span class='mosaic-mismatch' title='{words}'>⚠ <span>{LEARNED_ELSEWHERE}</span></span>"

    def body(self) -> pn.viewable.Viewable:
        """Everything but the rail."""
        grid = pn.Column(
            self.galaxy.vectors,
            self.galaxy.densities,
            self.beside,
            self.strip,
            margin=0,
            sizing_mode="stretch_width",
            stylesheets=[GRID, FILL],
        )
        self.state.param.watch(lambda event: mark_wide(grid, self.state.tab), ["tab"])
        mark_wide(grid, self.state.tab)
        line = pn.Column(self.ood_warning.pane, self.hints, sizing_mode="stretch_width", margin=0, stylesheets=[ONE_PLACE])
        bar = Bar(self.session, self.commands)
        body = pn.Column(
            pn.Column(self.notice, height=0, margin=0, sizing_mode="stretch_width", stylesheets=[OVERLAY]),
            bar,
            line,
            self.stage.bar,
            self.galaxy.headline,
            self.galaxy.derived,
            grid,
            self.help,
            sizing_mode="stretch_width",
            margin=0,
            css_classes=["mosaic-body"],
            stylesheets=[FILL],
        )
        self.lessons.follow(self._show_around)
        self.stage.make_room(
            [bar, self.galaxy.derived, self.beside, self.strip], [body, self.hints, self.galaxy.headline, grid]
        )
        self.stage.follow(lambda stage: self.lessons.repeat())
        self.lessons.follow(self._make_room_for_lesson)
        return body

    def _make_room_for_lesson(self, shown: Sequence[str]) -> None:
        """Beside a plot on stage stands the page of a lesson, unless it is folded away; else the stage is the plot's."""
        lessons, stage = self.lessons, self.state.stage
        self.rail.visible = not stage or lessons.is_on_stage
        self.stage.offer_lesson(lessons.is_open and lessons.is_folded)
        if not stage:
            self.stage.last = lessons.plot(self.stage.last)

    def _show_around(self, shown: Sequence[str]) -> None:
        """Show what stands around the plots as far as a lesson's page wants it; on stage none of it is there."""
        for name, part in {"derived": self.galaxy.derived, "many": self.beside, "recent": self.strip}.items():
            part.visible = (not shown or name in shown) and not self.state.stage

    def __panel__(self) -> pn.viewable.Viewable:
        """The explorer in a notebook: the rail beside the rest; its parts know each other by the class of what holds them."""
        rail = pn.Column(self.rail, width=RAIL_WIDTH)
        self.lessons.follow(lambda shown: rail.param.update(width=LESSON_WIDTH if self.lessons.is_on_stage else RAIL_WIDTH))
        return pn.Row(rail, self.body(), sizing_mode="stretch_width", css_classes=["mosaic-explorer"])

    def page(self) -> pmui.Page:
        """The explorer as a page of its own, light or dark as the browser prefers."""
        keys = Keys(self.shortcuts)
        self.stage.follow(lambda stage: keys.listen(on_stage=bool(stage)))  # before what is seen of it changes
        page = pmui.Page(
            meta_title="MOSAIC Explorer",
            sidebar=[self.rail],
            sidebar_width=300,
            sidebar_resizable=False,  # by mouse alone, and by a handle with a name that it must not have
            main=[self.body()],
            header=[keys, self.about],
            busy_indicator=None,
            dark_theme=self.state.dark,
            sx=BAR_ON_TOP,
            theme_config=BREAKPOINTS,
            template=FOLLOW_BROWSER,
        )
        never_busy(page)

        def follow_lesson(shown: Sequence[str]) -> None:
            style = LESSON_BESIDE if self.lessons.is_on_stage else NO_BAR if self.state.stage else BAR_ON_TOP
            if page.sx != style:
                page.sx = style

        self.lessons.follow(follow_lesson)
        page.param.watch(lambda event: self.state.param.update(dark=event.new), "dark_theme")
        return page
