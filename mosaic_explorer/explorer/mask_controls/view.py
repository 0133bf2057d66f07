"""The rail on the left: switches for what is seen, strips that show and take spans, the presets."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ...masks import PRESET_MEANING, PRESETS, Mask
from ...masks.named_spans import SPANS, toggled
from ...modalities import Modality
from ..session.session import Session
from ..widgets.labels import PRESET_LABELS, meanings
from ..widgets.toggles import Toggles
from ..widgets.tooltip import heading
from .modality_groups import modality_groups
from .passbands import PassbandControls
from .presets import preset_groups
from .strip import Strip


class Controls:
    """Widgets that change `state.mask`, and follow it when something else does; `inputs` and `seen` are to lay out.

    Attributes
    ----------
    presets : the inputs that one chooses at a click
    toggles, strips : by modality: its switches and, where it has few values, one for each; what shows and takes spans of it
    """

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        state = self.state
        self.toggles: dict[str, Toggles] = {}
        self.strips: dict[str, Strip] = {}
        self.presets = Toggles(session, preset_groups(), lambda name, on: self._set(Mask.preset(name, state.table)))
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
    def _modality(self, row: Modality) -> pn.viewable.Viewable:
        self.toggles[row.name] = toggles = Toggles(
            self.session, modality_groups(row), lambda name, on: self._see(row, name, on), css_classes=[f"see-{row.name}"]
        )
        parts: list[pn.viewable.Viewable] = [toggles]
        if row.is_vector and row.extent is not None:
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

    def _see(self, row: Modality, name: str, on: bool) -> None:
        """Show or hide a modality, a scalar or a band."""
        part = (name,) if name == row.name or not row.is_vector else (row.name, name)
        mask = self.state.mask
        self._set(mask.show(*part) if on else mask.hide(*part))

    # -- from the mask to the widgets ---------------------------------------------------------------------------------
    def follow(self) -> None:
        """Show the state's mask."""
        mask, table = self.state.mask, self.state.table
        for name, toggles in self.toggles.items():
            row = table[name]
            seen = {v: mask.of(v) for v in ((name,) if row.is_vector else [v.name for v in row.variables])}
            on = [v for v, values in seen.items() if values.any()]
            partly = [v for v in on if not seen[v].all()]
            if row.is_vector and row.extent is None:
                on += [str(c) for c, is_seen in zip(row.coordinate, seen[name], strict=True) if is_seen]
            toggles.param.update(checked=on, partly=partly)
        for strip in self.strips.values():
            strip.follow()
        self.presets.checked = [mask.preset_name] if mask.preset_name else []
