"""The whole explorer: rail, galaxy, many galaxies; as a page of its own, or as one object in a notebook."""

from __future__ import annotations

from collections.abc import Callable

import panel as pn
import panel_material_ui as pmui
import xarray as xr

from ...errors import CatalogError
from ...masks import PAPER_PRESETS, Mask
from ...model.mosaic import Mosaic
from ..history import History
from ..link import first_moment
from ..observations import Observations, noise_words
from ..state import ExplorerState, Moment
from ..worker import Worker
from .caution import CautionLine
from .controls import PRESET_LABELS, Controls
from .finding import Finding
from .galaxy import GalaxyView
from .keys import Keys, Shortcut, help_overlay
from .latent import LatentView
from .noise import NoiseChoice
from .population import PopulationView
from .schedule import Schedule
from .style import CSS, FOLLOW_BROWSER, LEGEND
from .theme import Paint


class Explorer(pn.viewable.Viewer):
    """The explorer of one catalog with one model.

    Parameters
    ----------
    catalog : validated galaxies
    model : a trained model
    moment : what to begin with (default: `first_moment`)
    observations : those of this catalog, to share them
    """

    def __init__(
        self,
        catalog: xr.Dataset,
        model: Mosaic,
        moment: Moment | None = None,
        observations: Observations | None = None,
        dark: bool = False,
        **params,
    ):
        super().__init__(**params)
        observations = observations or Observations(catalog, model.table)
        moment = moment or first_moment(model.table, observations)
        begin = moment._replace(noise=observations.first)
        self.state = ExplorerState(catalog, model, observations, **begin._asdict(), dark=dark)
        self.paint = Paint(dark)
        self.notice = pmui.Alert(
            "", severity="warning", visible=False, closeable=True, sizing_mode="stretch_width", margin=(4, 8)
        )
        self.schedule = Schedule(self.say)
        self.answers, self.maps = Worker("mosaic-answers"), Worker("mosaic-maps")
        try:
            self.state.observe(moment.noise)
        except CatalogError as error:
            self.say(f"The galaxies stay {noise_words(self.state.noise)}: {error}")
        self.history = History(self.state)
        self.shortcuts = self._shortcuts()
        self.help = help_overlay(self.shortcuts)
        self.galaxy = GalaxyView(self.state, self.answers, self.paint, self.schedule, self.say)
        # the galaxy comes first; rail and population are made once it is on the screen, the map when it is looked at
        self.rail = pn.Column(sizing_mode="stretch_width", margin=0)
        self.many = pn.Column(sizing_mode="stretch_width", margin=0, min_height=480)
        self.caution = CautionLine(self.state, self.answers, self.schedule)
        self.controls: Controls | None = None
        self.noise: NoiseChoice | None = None
        self.population: PopulationView | None = None
        self.latent: LatentView | None = None
        self.facts = pn.pane.HTML("", margin=(6, 8), css_classes=["galaxy-facts"])
        self.about = pn.pane.HTML("", margin=(4, 12), styles={"color": "white", "font-size": "13px"})
        self.state.param.watch(lambda *events: self._tell_facts(), ["row", "mask", "among"])
        self.state.param.watch(lambda event: self._tell_about(), ["noise"])
        # in its turn: repainted while the rest is being made, the browser would hear of models that it has not got yet
        self.state.param.watch(lambda event: self.schedule.run(lambda: self.paint.set_dark(event.new)), ["dark"])
        self._tell_facts()
        self._tell_about()
        if mismatch := model.physics_mismatch(catalog):
            self.say(f"Take care: {mismatch}")
        self.schedule.run(self._furnish)

    def _furnish(self) -> None:
        """Make the rest of the page."""
        self.controls = Controls(self.state)
        self.noise = NoiseChoice(self.state, self.answers, self.schedule)
        self.rail.extend([self.controls.inputs, self.noise.panel, self.controls.seen])
        self.population = PopulationView(self.state, self.answers, self.paint, self.schedule)
        self.many.extend([self._tabs(), self._scalar_choice()])

    def say(self, text: str) -> None:
        """Show one line to the user."""
        self.notice.param.update(object=text, visible=True)

    def close(self) -> None:
        """End the background work."""
        self.answers.close()
        self.maps.close()

    def _shortcuts(self) -> list[Shortcut]:
        state = self.state

        def preset(name: str) -> Callable[[], None]:
            return lambda: state.param.update(mask=Mask.preset(name, state.table))

        return [
            Shortcut(("ArrowLeft",), "←", "previous galaxy", lambda: state.step(-1)),
            Shortcut(("ArrowRight",), "→", "next galaxy", lambda: state.step(1)),
            Shortcut(("r", "R"), "R", "any galaxy", state.random),
            Shortcut(("z", "Z"), "Z", "undo", self.history.undo),
            Shortcut(("y", "Y"), "Y", "redo", self.history.redo),
            *(
                Shortcut((str(i),), str(i), f"see {PRESET_LABELS[name]}", preset(name))
                for i, name in enumerate(PAPER_PRESETS, 1)
            ),
            Shortcut(("?",), "?", "this overview", lambda: self.help.param.update(open=not self.help.open)),
        ]

    # -- parts --------------------------------------------------------------------------------------------------------
    def _tell_facts(self) -> None:
        state = self.state
        found = f" ({len(state.rows):,} found)" if state.among else ""
        self.facts.object = (
            f"<b>Galaxy {state.row}</b> of {state.n_galaxies:,}{found} &nbsp; z {state.scalar('redshift'):.2f} &nbsp; "
            f"log M* {state.scalar('log_stellar_mass'):.2f} &nbsp; log Mh {state.scalar('log_halo_mass'):.2f} "
            f"&nbsp; <span class='mosaic-mask' aria-live='polite'>seen: <code>{state.mask.text}</code></span>"
        )

    def _tell_about(self) -> None:
        state = self.state
        about = f"model {state.model.name} · {state.n_galaxies:,} held-out galaxies · {noise_words(state.noise)}"
        self.about.object = f"<span class='mosaic-about'>{about}</span>"

    def bar(self) -> pn.viewable.Viewable:
        """Which galaxy: previous, next, random, found, and what it is; undo and redo."""

        def button(label: str, do: Callable[[], None]) -> pmui.Button:
            made = pmui.Button(label=label, variant="outlined", size="small", margin=(4, 3))
            made.on_click(lambda event: do())
            return made

        return pn.FlexBox(
            button("‹ previous", lambda: self.state.step(-1)),
            button("next ›", lambda: self.state.step(1)),
            button("random", self.state.random),
            *self._undoing(button("↶ undo", self.history.undo), button("↷ redo", self.history.redo)),
            button("?", lambda: self.help.param.update(open=True)),
            Finding(self.state, self.say).field,
            self.facts,
            align_items="center",
            margin=(2, 4),
        )

    def _undoing(self, undo: pmui.Button, redo: pmui.Button) -> tuple[pmui.Button, pmui.Button]:
        """The two buttons, which can be pressed when there is somewhere to go."""

        def follow(*_: object) -> None:
            undo.disabled, redo.disabled = not self.history.past, not self.history.future

        self.history.param.watch(follow, ["past", "future"])
        follow()
        return undo, redo

    def centre(self) -> pn.viewable.Viewable:
        """The galaxy's three plots and the legend."""
        return pn.Column(
            pn.pane.HTML(LEGEND, margin=(0, 8), sizing_mode="stretch_width"),
            *(self.galaxy.panes[name] for name in ("sed", "sfh", "phot")),
            sizing_mode="stretch_width",
            margin=0,
        )

    def side(self) -> pn.viewable.Viewable:
        """Densities, and the views of many galaxies."""
        densities = (self.galaxy.panes[name] for name in self.state.table.scalar_names)
        return pn.Column(*densities, self.many, sizing_mode="stretch_width", margin=0)

    def _scalar_choice(self) -> pmui.RadioButtonGroup:
        """Which scalar the population shows and the map is coloured by."""
        choice = pmui.RadioButtonGroup(
            options={self.state.table.variables[n][1].label: n for n in self.state.table.scalar_names},
            value=self.state.scalar_name,
            size="small",
            margin=(4, 8),
            sx={"& .MuiToggleButton-root": {"textTransform": "none", "py": "1px"}},
        )
        choice.param.watch(lambda event: self.state.param.update(scalar_name=event.new), "value")
        return choice

    def _tabs(self) -> pmui.Tabs:
        latent = pn.Column(sizing_mode="stretch_width", margin=0)
        tabs = pmui.Tabs(("Population", self.population.panel), ("Latent map", latent), sizing_mode="stretch_width", margin=0)
        tabs.param.watch(lambda event: self._look(event.new == 1, latent), "active")
        return tabs

    def _look(self, at_latent: bool, place: pn.Column) -> None:
        """Make the latent map the first time it is looked at, and let it rest while it is not."""
        if self.latent is None and at_latent:
            self.latent = LatentView(self.state, self.maps, self.paint, self.schedule)
            place.append(self.latent.panel)
        elif self.latent is not None:
            self.latent.look(at_latent)

    def body(self) -> pn.viewable.Viewable:
        """Everything but the rail."""
        grid = pn.FlexBox(
            pn.Column(self.centre(), css_classes=["mosaic-centre"], margin=0),
            pn.Column(self.side(), css_classes=["mosaic-side"], margin=0),
            margin=0,
            sizing_mode="stretch_width",
            stylesheets=[CSS],
        )
        return pn.Column(
            self.notice,
            self.bar(),
            self.caution.pane,
            grid,
            self.help,
            sizing_mode="stretch_width",
            margin=0,
            stylesheets=[CSS],
        )

    def __panel__(self) -> pn.viewable.Viewable:
        """The explorer in a notebook: the rail beside the rest."""
        return pn.Row(pn.Column(self.rail, width=290), self.body(), sizing_mode="stretch_width", stylesheets=[CSS])

    def page(self) -> pmui.Page:
        """The explorer as a page of its own, light or dark as the browser prefers."""
        page = pmui.Page(
            title="MOSAIC Explorer",
            sidebar=[self.rail],
            sidebar_width=300,
            main=[self.body(), Keys(self.shortcuts)],
            header=[self.about],
            busy_indicator=None,
            dark_theme=self.state.dark,
            raw_css=[CSS],
            template=FOLLOW_BROWSER,
        )
        page.param.watch(lambda event: self.state.param.update(dark=event.new), "dark_theme")
        return page
