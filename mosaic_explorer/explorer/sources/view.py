"""The choice of model and galaxies, and the way to one's own; a choice opens another page at the same view."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import panel as pn
import panel_material_ui as pmui

from ...catalog.photometry_library import PHOTOMETRY
from ..session.observations import AS_OBSERVED
from ..session.session import Session
from ..session.state import Snapshot
from ..session.url import first_snapshot
from ..upload.dialog import UploadDialog
from ..widgets.buttons import text_button
from ..widgets.style import OPTIONS
from ..widgets.tooltip import heading
from .source import Source
from .sources import Choice, Sources

MEANING = (
    "Models: those of the package, and folders with config.json and weights.safetensors in ./runs and $MOSAIC_MODELS. "
    "Galaxies: those of the package, .zarr and .zarr.zip in ./data and $MOSAIC_CATALOGS, and your own table."
)


class SourceChoice:
    """Which model and which galaxies; `panel` is to lay out.

    Parameters
    ----------
    choice : what this page shows
    visit : opens a page, given the moment to show there and what its address says of model and catalog
    owner : a name of the user's, of what is brought or made here
    """

    def __init__(
        self,
        session: Session,
        sources: Sources,
        choice: Choice,
        visit: Callable[[Snapshot, dict[str, str]], None],
        owner: str = "",
    ):
        self.owner = owner
        self.session, self.state, self.sources, self.choice, self.visit = session, session.state, sources, choice, visit
        mismatch = self.state.model.physics_mismatch(self.state.catalog)  # the sign in the bar, for keyboard and touch
        self.upload: UploadDialog | None = None
        self.opening = pn.pane.HTML("", visible=False, margin=(2, 4))
        self.models = self._select("Model", sources.models(), choice.model_source)
        self.catalogs = self._select("Galaxies", sources.catalogs(), choice.catalog_source)
        self.models.param.watch(lambda event: self.open_model(event.new), "value")
        self.catalogs.param.watch(lambda event: self._choose("catalog", event.new), "value")
        upload = text_button("your own galaxies…", "bring-galaxies", self._open_dialog)
        self.panel = pn.Column(
            heading("Model and galaxies", MEANING + (f"\nTake care: {mismatch}" if mismatch else "")),
            self.opening,
            self.models,
            self.catalogs,
            upload,
            sizing_mode="stretch_width",
            margin=(8, 6),
        )

    def _select(self, label: str, sources: dict[str, Source], here: Source) -> pmui.Select:
        options = {source.label: name for name, source in sources.items()}
        if here.name not in sources:  # an upload, or adapted on the page
            options[here.label] = here.name
        return pmui.Select(
            label=label,
            options=options,
            value=here.name,
            size="small",
            margin=(8, 10, 4, 10),
            sizing_mode="stretch_width",
            css_classes=[f"choose-{label.lower()}"],
            theme_config=OPTIONS,
        )

    def _choose(self, key: str, name: str) -> None:
        first = next(iter(self.sources.models() if key == "model" else self.sources.catalogs()))
        query = {k: v for k, v in self.choice.query.items() if k != key} | ({key: name} if name != first else {})
        self.open({k: query[k] for k in ("model", "catalog") if k in query})

    def open_model(self, name: str) -> None:
        """Leave for a page of these galaxies with another model."""
        self._choose("model", name)

    def use_adapted(self, model: Path) -> None:
        """Keep a copy of a model that was adapted to these galaxies from the one of this page, and go on with it."""
        label = f"{model.name}, to {self.choice.catalog_source.label}"
        self.open_model(self.sources.adapted.keep(model, label, self.choice.model_source.name, self.owner).name)

    def open(self, query: dict[str, str]) -> None:
        """Leave for a page of this model and catalog; another catalog has other galaxies, so it begins with the first."""
        snapshot = self.state.snapshot
        if query.get("catalog") != self.choice.query.get("catalog"):
            noise = self.state.observations.first if snapshot.noise == AS_OBSERVED else snapshot.noise
            snapshot = snapshot._replace(row=0, filter="", edits=(), noise=noise, group_a="", group_b="")
            snapshot = _without_filters(snapshot, first_snapshot(self.state.table, self.state.observations))
        self.opening.param.update(object="Opening another page…", visible=True)
        self.visit(snapshot, query)

    def _open_dialog(self) -> None:
        """Make the dialog the first time it is asked for."""
        if self.upload is None:
            self.upload = UploadDialog(self.session, self._open_upload)
            self.upload.panel.open = True  # before a browser makes it, which would miss that it is opened afterwards
            self.panel.append(self.upload.panel)
        else:
            self.upload.panel.open = True

    def _open_upload(self, catalog: Path, name: str) -> None:
        source = self.sources.uploads.keep(catalog, name, self.owner)
        self.open({k: v for k, v in self.choice.query.items() if k != "catalog"} | {"catalog": source.name})


def _without_filters(snapshot: Snapshot, first: Snapshot) -> Snapshot:
    """A moment without what hands have chosen among filters of other surveys: galaxies of another catalog may have others."""
    if PHOTOMETRY not in first.mask.table.names:
        return snapshot._replace(passbands=first.passbands)
    mask = snapshot.mask if snapshot.mask == first.mask else snapshot.mask.hide(PHOTOMETRY)
    pins = tuple(dict.fromkeys(pin.hide(PHOTOMETRY) for pin in snapshot.pins))
    reference = snapshot.reference if len(pins) == len(snapshot.pins) else 0
    return snapshot._replace(mask=mask, pins=pins, reference=reference, passbands=first.passbands)
