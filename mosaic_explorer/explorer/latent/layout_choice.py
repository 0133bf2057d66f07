"""The choice of how the latent map is laid out."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ...latent import reference_map
from ...latent.layouts import DENSMAP, OF, PCA, REFERENCE, UMAP
from ..session.session import Session
from ..widgets.follower import Follower
from ..widgets.style import OPTIONS, UNPRINTED


class LayoutChoice:
    """A `choice` that changes `state.layout`, and follows it; `panel` is to lay out."""

    def __init__(self, session: Session):
        self.state = state = session.state
        rows = [row for row in state.table.without_filters if row.is_vector]
        stays = {} if reference_map(state.model) is None else {"The map that stays": {"One map for all masks": ""}}
        first = {"UMAP": UMAP if stays else "", "densMAP": DENSMAP, "Principal components": PCA}
        groups = stays | {
            "Laid out afresh for this mask": first,
            "Afresh, of one modality's states": {f"UMAP of {row.label}": UMAP + OF + row.name for row in rows},
        }
        self._values = [value for options in groups.values() for value in options.values()]
        self.choice = pmui.Select(
            label="Map",
            groups=groups,
            value=self._shown(),
            size="small",
            margin=(8, 8, 4, 8),
            sizing_mode="stretch_width",
            css_classes=["choose-layout"],
            theme_config=OPTIONS,
        )
        self.panel = pn.Column(self.choice, sizing_mode="stretch_width", margin=0, stylesheets=[UNPRINTED])
        self._follower = Follower(self.choice, lambda before, now: self._choose(now), heard=session.heard)
        state.param.watch(lambda event: self._follower.show(self._shown()), ["layout"])

    def _shown(self) -> str:
        """The choice that stands for the state's layout; an address may name what is so by default."""
        layout = self.state.layout
        return "" if layout == REFERENCE or layout not in self._values else layout

    def _choose(self, layout: object) -> None:
        if layout in self._values:  # whatever a browser sends
            self.state.layout = str(layout)
        else:
            self._follower.show(self._shown())
