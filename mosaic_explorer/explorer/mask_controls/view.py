"""The rail on the left: switches for what is seen, strips that show and take spans, the presets."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ...masks import PRESET_MEANING, PRESETS, Mask
from ...masks.named_spans import SPANS, toggled
from ...modalities import Modality
from ..session.session import Session
from ..widgets.component import asset
from ..widgets.follower import Follower
from ..widgets.labels import PRESET_LABELS, meanings
from ..widgets.panel_internals import TitledSwitch
from ..widgets.tooltip import heading
from .passbands import PassbandControls
from .presets import Presets
from .strip import Strip

LABEL_UNSEEN = asset("widgets/css/unseen_label.css")


class Controls:
    """Widgets that change `state.mask`, and follow it when something else does; `inputs` and `seen` are to lay out."""

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        state = self.state
        self.switches: dict[str, TitledSwitch] = {}
        self.bands: dict[str, pmui.CheckButtonGroup] = {}
        self.strips: dict[str, Strip] = {}
        self._followers: dict[str, Follower] = {}  # of switches and bands, by what they show
        self.presets = Presets(session, lambda name: self._set(Mask.preset(name, state.table)))
        self.inputs = pn.Column(
            heading("The paper's inputs, and more", "\n".join(f"{PRESET_LABELS[n]}: {PRESET_MEANING[n]}" for n in PRESETS)),
            self.presets,
            sizing_mode="stretch_width",
            margin=(0, 6),
        )
        self.seen = pn.Column(
            heading("What is seen", "\n".join(meanings(row) for row in state.table.without_filters)),
            *(self._modality(row) for row in state.table.without_filters),
            sizing_mode="stretch_width",
            margin=(0, 6),
        )
        self.passbands = PassbandControls(session) if state.model.knows_filters else None
        if self.passbands is not None:
            self.seen.append(self.passbands.panel)
        state.param.watch(lambda event: self.follow(), ["mask"])
        self.follow()

    # -- building -----------------------------------------------------------------------------------------------------
    def _switch(self, name: str, label: str, meaning: str) -> TitledSwitch:
        switch = TitledSwitch(label=label, size="small", margin=(0, 2), title=meaning, css_classes=[f"see-{name}"])
        self._followers[f"switch {name}"] = Follower(
            switch, lambda before, now: self._set(self._toggled(name, now)), heard=self.session.heard
        )
        self.switches[name] = switch
        return switch

    def _modality(self, row: Modality) -> pn.viewable.Viewable:
        if not row.is_vector:
            return pn.Column(*(self._switch(v.name, v.label, v.meaning) for v in row.variables), margin=(0, 0, 6, 0))
        parts: list[pn.viewable.Viewable] = [self._switch(row.name, row.label, row.variables[0].meaning)]
        if row.extent is None:
            group = pmui.CheckButtonGroup(
                label=row.label,
                stylesheets=[LABEL_UNSEEN],
                options=[str(c) for c in row.coordinate],
                size="small",
                margin=(0, 8),
                sx={"& .MuiToggleButton-root": {"textTransform": "none", "py": "1px"}},
            )
            self._followers[f"bands {row.name}"] = Follower(
                group, lambda before, now: self._set(self._named(row, now)), heard=self.session.heard
            )
            self.bands[row.name] = group
            parts.append(group)
        else:
            self.strips[row.name] = strip = Strip(self.session, row)
            parts.append(strip)
            if row.name in SPANS:
                parts.append(self._named_spans(row))
        return pn.Column(*parts, margin=(0, 0, 6, 0), sizing_mode="stretch_width")

    def _named_spans(self, row: Modality) -> pmui.MenuButton:
        """A menu of spans that have a name; one that is chosen is hidden, or shown if it was."""
        menu = pmui.MenuButton(
            label=f"hide or show a span of {row.short}…",
            items=[{"label": name, "tooltip": f"{name}: {span.meaning}"} for name, span in SPANS[row.name].items()],
            variant="text",
            size="small",
            margin=(0, 8, 0, 8),
            css_classes=[f"spans-{row.name}"],
            sx={"textTransform": "none", "py": "0px"},
        )
        menu.on_click(lambda item: self._set(toggled(self.state.mask, row.name, item["label"])))
        return menu

    # -- from the widgets to the mask ---------------------------------------------------------------------------------
    def _set(self, mask: Mask) -> None:
        self.state.mask = mask

    def _toggled(self, name: str, on: bool) -> Mask:
        return self.state.mask.show(name) if on else self.state.mask.hide(name)

    def _named(self, row: Modality, names: list[str]) -> Mask:
        mask = self.state.mask.hide(row.name)
        return mask.show(row.name, *names) if names else mask

    # -- from the mask to the widgets ---------------------------------------------------------------------------------
    def follow(self) -> None:
        """Show the state's mask."""
        mask = self.state.mask
        for name in self.switches:
            self._followers[f"switch {name}"].show(bool(mask.of(name).any()))
        for name in self.bands:
            row = self.state.table[name]
            seen = [str(c) for c, on in zip(row.coordinate, mask.of(name), strict=True) if on]
            self._followers[f"bands {name}"].show(seen)
        for strip in self.strips.values():
            strip.follow()
        self.presets.follow()
