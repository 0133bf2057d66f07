"""The choice of model and galaxies, and the way to one's own; a choice opens another page at the same view."""

from __future__ import annotations

from collections.abc import Callable

import panel as pn
import panel_material_ui as pmui

from ..session.jobs import Worker
from ..session.observations import AS_OBSERVED
from ..session.schedule import Schedule
from ..session.state import ExplorerState, Snapshot
from ..upload.dialog import OwnTableDialog
from ..widgets.style import OPTIONS
from ..widgets.tooltip import heading
from .sources import Chosen, Source, Sources

MEANING = (
    "Models: those of the package, and folders with config.json and weights.safetensors in ./runs and $MOSAIC_MODELS. "
    "Galaxies: those of the package, .zarr and .zarr.zip in ./data and $MOSAIC_CATALOGS, and your own table."
)


class SourceChoice:
    """Which model and which galaxies; `panel` is to lay out.

    Parameters
    ----------
    chosen : what this page shows
    visit : opens a page, given the moment to show there and what its address says of model and catalog
    """

    def __init__(
        self,
        state: ExplorerState,
        sources: Sources,
        chosen: Chosen,
        worker: Worker,
        schedule: Schedule,
        visit: Callable[[Snapshot, dict[str, str]], None],
    ):
        self.state, self.sources, self.chosen, self.visit = state, sources, chosen, visit
        self.worker, self.schedule = worker, schedule
        self.own: OwnTableDialog | None = None
        self.opening = pn.pane.HTML("", visible=False, margin=(2, 4))
        self.models = self._select("Model", sources.models(), chosen.model_source)
        self.catalogs = self._select("Galaxies", sources.catalogs(), chosen.catalog_source)
        self.models.param.watch(lambda event: self._choose("model", event.new), "value")
        self.catalogs.param.watch(lambda event: self._choose("catalog", event.new), "value")
        bring = pmui.Button(
            label="your own galaxies…",
            variant="text",
            size="small",
            margin=(0, 8),
            sx={"textTransform": "none", "py": "0px"},
            css_classes=["bring-galaxies"],
        )
        bring.on_click(lambda event: self._bring())
        self.panel = pn.Column(
            heading("Model and galaxies", MEANING),
            self.opening,
            self.models,
            self.catalogs,
            bring,
            sizing_mode="stretch_width",
            margin=(8, 6),
        )

    def _select(self, label: str, sources: dict[str, Source], here: Source) -> pmui.Select:
        known = {source.label: name for name, source in sources.items()}
        if here.name not in sources:  # one's own
            known[here.label] = here.name
        return pmui.Select(
            label=label,
            options=known,
            value=here.name,
            size="small",
            margin=(8, 10, 4, 10),
            sizing_mode="stretch_width",
            css_classes=[f"choose-{label.lower()}"],
            theme_config=OPTIONS,
        )

    def _choose(self, key: str, name: str) -> None:
        first = next(iter(self.sources.models() if key == "model" else self.sources.catalogs()))
        told = {k: v for k, v in self.chosen.told.items() if k != key} | ({key: name} if name != first else {})
        self.open({k: told[k] for k in ("model", "catalog") if k in told})

    def open(self, told: dict[str, str]) -> None:
        """Leave for a page of what `told` says; another catalog has other galaxies, so that page begins with the first."""
        snapshot = self.state.snapshot
        if told.get("catalog") != self.chosen.told.get("catalog"):
            noise = self.state.observations.first if snapshot.noise == AS_OBSERVED else snapshot.noise
            snapshot = snapshot._replace(row=0, among="", edits=(), noise=noise)
        self.opening.param.update(object="Opening another page…", visible=True)
        self.visit(snapshot, told)

    def _bring(self) -> None:
        """Make the dialog the first time it is asked for."""
        if self.own is None:
            self.own = OwnTableDialog(self.worker, self.schedule, self._opened)
            self.panel.append(self.own.panel)
        self.own.panel.open = True

    def _opened(self, catalog, name: str) -> None:
        kept = self.sources.own.keep(catalog, name)
        self.open({k: v for k, v in self.chosen.told.items() if k != "catalog"} | {"catalog": kept.name})
