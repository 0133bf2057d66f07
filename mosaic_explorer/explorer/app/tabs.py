"""Beside one galaxy: tabs of many galaxies, masks compared, what would help, those selected, those alike; made when seen."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ..attention.view import AttentionView
from ..colours.view import ColourChoiceView
from ..compare.view import PinsView
from ..latent.view import LatentView
from ..paper.view import PaperView
from ..population.view import PopulationView
from ..selected.view import SelectedView
from ..session.session import Session
from ..session.state import TABS
from ..widgets.follower import Follower
from ..widgets.toggles import Toggle, ToggleGroup, Toggles
from .either import Either, alike_view, next_view

NARROW_TABS = {"& .MuiTab-root": {"minWidth": 0, "px": "4px", "fontSize": "13px", "textTransform": "none", "letterSpacing": 0}}


class ManyView:
    """The tabs and the choices of the scalar in focus and of colours; `panel` is to lay out."""

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        state = self.state
        self.population = PopulationView(session)
        self.latent: LatentView | None = None
        self.pins: PinsView | None = None
        self.next: Either | None = None
        self.selected: SelectedView | None = None
        self.twins: Either | None = None
        self.paper: PaperView | None = None
        self.attention: AttentionView | None = None
        self._places = [pn.Column(sizing_mode="stretch_width", margin=0) for _ in TABS[1:]]
        names = ("Population", "Latent map", "Compare", "Observe next", "Selected", "Alike", "Paper", "Attention")
        contents = (self.population.panel, *self._places)
        self.tabs = pmui.Tabs(*zip(names, contents, strict=True), sizing_mode="stretch_width", margin=0, sx=NARROW_TABS)
        self.tabs.active = TABS.index(state.tab)
        follower = Follower(self.tabs, lambda before, now: state.param.update(tab=TABS[now]), "active", session.heard)
        state.param.watch(lambda event: follower.show(TABS.index(event.new)), ["tab"])
        state.param.watch(lambda event: self._look(), ["tab"])
        state.param.watch(lambda event: self._look(), ["pins"])
        self.colour_choice = ColourChoiceView(session)
        self.scalar_choice = self._scalar_choice()
        choices = self.scalar_choice, self.colour_choice.panel
        self.panel = pn.Column(self.tabs, *choices, self.population.more, sizing_mode="stretch_width", margin=0)
        self._look()

    def _look(self) -> None:
        """Make what is looked at for the first time, and let rest what is not."""
        at_map, at_pins, at_next, at_selected, at_twins, at_paper, at_attention = (self.state.tab == tab for tab in TABS[1:])
        if self.latent is not None:
            self.latent.look(at_map)
        elif at_map:
            self.latent = LatentView(self.session)
            self._places[0].append(self.latent.panel)
        if self.pins is None and (at_pins or self.state.pins):
            self.pins = PinsView(self.session)
            self._places[1].append(self.pins.panel)
        if self.pins is not None:
            self.pins.look(at_pins)
        if self.next is None and at_next:
            self.next = next_view(self.session)
            self._places[2].append(self.next.panel)
        if self.next is not None:
            self.next.look(at_next)
        if self.selected is None and at_selected:
            self.selected = SelectedView(self.session)
            self._places[3].append(self.selected.panel)
        if self.selected is not None:
            self.selected.look(at_selected)
        if self.twins is None and at_twins:
            self.twins = alike_view(self.session)
            self._places[4].append(self.twins.panel)
        if self.twins is not None:
            self.twins.look(at_twins)
        self.scalar_choice.visible = not at_paper  # which has its own
        if self.paper is None and at_paper:  # it follows the tab by itself
            self.paper = PaperView(self.session)
            self._places[5].append(self.paper.panel)
        if self.attention is None and at_attention:
            self.attention = AttentionView(self.session)
            self._places[6].append(self.attention.panel)
        if self.attention is not None:
            self.attention.look(at_attention)

    def _scalar_choice(self) -> Toggles:
        """Which scalar is in focus: the population shows it, and the map is coloured by it unless another colour is chosen."""
        state = self.state
        scalars = tuple(Toggle(name, state.table.variables[name][1].label) for name in state.table.scalar_names)
        choice = Toggles(
            self.session,
            [ToggleGroup("scalar in focus", "row", scalars)],
            lambda name, on: state.param.update(scalar_name=name),
            checked=[state.scalar_name],
            margin=(4, 8),
        )
        state.param.watch(lambda event: choice.param.update(checked=[event.new]), ["scalar_name"])
        return choice
