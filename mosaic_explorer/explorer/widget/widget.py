"""The widget: what of it kernel and page share, and what the kernel makes of that."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, ClassVar

import anywidget
import numpy as np
import traitlets
import xarray as xr

from ...catalog.noise import add_noise
from ...catalog.schema import GALAXY, LIMIT, OBSERVED
from ...catalog.surveys import EXACT, SETTINGS
from ...errors import MosaicError, unknown
from ...graph import half_graph
from ...lessons import Lesson
from ...masks import Mask
from ...model.mosaic import Mosaic
from ...model.prediction import Prediction
from ..in_browser.view import RUNTIME
from ..page_file.chosen import Chosen
from ..page_file.contents import contents_json
from ..session.edits import editable, with_edit
from ..session.observations import noise_key
from ..session.state import MOST_PINS, TRUTH
from .beside_lessons import BesideLessons

VIEWS = ("galaxy", "sed", "photometry", "sfh", "density", "population", "latent")
THEMES = ("auto", "light", "dark")
BUNDLE = Path(__file__).parent / "widget.bundle.js"


class GalaxyWidget(anywidget.AnyWidget):
    """A galaxy in a cell: set `mask`, `row` and the like and it follows; drag on it and they do. `observe` tells of changes.

    Attributes
    ----------
    view : "galaxy", all of it; "sed", "photometry", "sfh", "density", "population" or "latent" alone
    mask : what is seen, as a text; may be set to a Mask or a preset's name
    row : of the galaxy in its catalog
    noise : a setting of noise, as an address calls it: "noise-free", "lsst-y1", "lsst-y10", "as-observed"
    edits : values that the model is shown instead of the galaxy's own, {name: value}
    pins : masks to compare with, at most four, as texts
    scalar : that is looked at in many galaxies
    truth : "shown", or "off" while the galaxy's own values are kept back
    lesson, page : of the lesson that is open, "" is none, and its page, from 1; setting one shows what the page opens
    theme : "auto", "light" or "dark"
    answer : what the model says of the galaxy under the mask, as `Mosaic.predict` does
    """

    _esm = BUNDLE
    view = traitlets.Unicode("galaxy").tag(sync=True)
    mask = traitlets.Any("lsst").tag(sync=True)
    row = traitlets.Int(0).tag(sync=True)
    noise = traitlets.Unicode(EXACT).tag(sync=True)
    edits = traitlets.Dict().tag(sync=True)
    pins: traitlets.List = traitlets.List().tag(sync=True)
    scalar = traitlets.Unicode("redshift").tag(sync=True)
    truth = traitlets.Unicode(TRUTH[0]).tag(sync=True)
    theme = traitlets.Unicode("auto").tag(sync=True)
    lesson = traitlets.Unicode("").tag(sync=True)
    page = traitlets.Int(1).tag(sync=True)
    _key = traitlets.Unicode().tag(sync=True)
    _contents = traitlets.Bytes().tag(sync=True)
    _galaxies = traitlets.Bytes().tag(sync=True)
    _graph = traitlets.Bytes().tag(sync=True)
    _wasm = traitlets.Bytes().tag(sync=True)

    _own: ClassVar[tuple[str, ...]] = ("chosen", "comm")  # attributes that are no traits

    def __init__(self, chosen: Chosen, catalog_name: str, model_name: str, lessons: BesideLessons, **values: Any):
        self.chosen, self._lessons, self._is_told = chosen, lessons, True
        (numbers, packing), graph = chosen.packed(), half_graph(chosen.model)
        about = contents_json(chosen, packing, catalog_name, model_name, lessons.lessons, lessons.plans)
        values = {"lesson": lessons.first} | values
        first = {"mask": chosen.first_mask_text, "noise": noise_key(chosen.observations.first), "row": int(chosen.rows[0])}
        first |= lessons.opened(values["lesson"], values.get("page", 1))
        large = {
            "_contents": _packed(about),
            "_galaxies": _packed(numbers),
            "_graph": _packed(graph),
            "_wasm": RUNTIME.read_bytes(),
            "_key": hashlib.sha256(graph).hexdigest(),
        }
        super().__init__(**{**first, **values}, **large)
        self._is_told = False  # from here on who sets a page in Python wants what it opens

    def __setattr__(self, name: str, value: object) -> None:
        """As ever, but a name that there is not is an error: nothing is dropped in silence."""
        if not name.startswith("_") and name not in self._own and not self.has_trait(name) and not hasattr(type(self), name):
            public = [trait for trait in GalaxyWidget.class_own_traits() if not trait.startswith("_")]
            raise AttributeError(unknown("attribute of the widget", name, public))
        super().__setattr__(name, value)

    # -- what may be set -----------------------------------------------------------------------------------------------------
    @traitlets.validate("mask")
    def _mask(self, proposal: dict) -> str:
        return self._as_mask(proposal["value"]).text

    @traitlets.validate("pins")
    def _pins(self, proposal: dict) -> list[str]:
        if len(proposal["value"]) > MOST_PINS:
            raise MosaicError(f"at most {MOST_PINS} masks can be pinned; found {len(proposal['value'])}.")
        return [self._as_mask(pin).text for pin in proposal["value"]]

    @traitlets.validate("row")
    def _row(self, proposal: dict) -> int:
        if proposal["value"] not in self.chosen.rows:
            some = ", ".join(map(str, list(self.chosen.rows)[:5]))
            raise MosaicError(
                f"galaxy {proposal['value']} is not in this widget, which has {some}, ...; give it `rows` with it."
            )
        return proposal["value"]

    @traitlets.validate("edits")
    def _edits(self, proposal: dict) -> dict[str, float]:
        valid: tuple[tuple[str, float], ...] = ()
        for name, value in proposal["value"].items():
            valid = with_edit(valid, name, value, self.chosen.table)
        return dict(valid)

    @traitlets.validate("view", "noise", "scalar", "truth", "theme")
    def _choice(self, proposal: dict) -> str:
        name, value = proposal["trait"].name, proposal["value"]
        allowed = {
            "view": VIEWS,
            "noise": tuple(self.chosen.noises),
            "scalar": self.chosen.table.scalar_names,
            "truth": TRUTH,
            "theme": THEMES,
        }[name]
        if value in SETTINGS:
            value = noise_key(value)
        if value not in allowed:
            raise MosaicError(unknown(name, value, allowed))
        return value

    @traitlets.validate("lesson", "page")
    def _place(self, proposal: dict) -> str | int:
        name, value = proposal["trait"].name, proposal["value"]
        self._lessons.check(*((value, 1) if name == "lesson" else (self.lesson, value)))
        return value

    def _as_mask(self, mask: object) -> Mask:
        table = self.chosen.table
        if isinstance(mask, Mask) and mask.table == table.without_filters:
            return Mask(np.concatenate([mask.seen, np.zeros(table.size - mask.table.size, bool)]), table)
        return self.chosen.asked.model.for_table(table).as_mask(mask)  # type: ignore[arg-type]

    # -- a lesson -----------------------------------------------------------------------------------------------------------
    def set_state(self, sync_data: dict) -> None:
        """Take what the page says, which has turned by itself."""
        self._is_told = True
        try:
            super().set_state(sync_data)
        finally:
            self._is_told = False

    def notify_change(self, change: Any) -> None:
        """Tell the page of another place in the lesson together with all that is shown there."""
        if change["name"] not in ("lesson", "page"):
            super().notify_change(change)
            return
        with self.hold_sync():
            super().notify_change(change)

    @traitlets.observe("lesson", "page")
    def _open(self, change: dict) -> None:
        if self._is_told:
            return
        if change["name"] == "lesson" and self.page != 1:
            self.page = 1
            return
        for name, value in self._lessons.opened(self.lesson, self.page).items():
            setattr(self, name, value)

    # -- what follows --------------------------------------------------------------------------------------------------------
    @property
    def galaxy(self) -> xr.Dataset:
        """The galaxy as the model is shown it: a catalog of one, under the noise, with the edits."""
        chosen, noise = self.chosen, self.chosen.noises[self.noise]
        one = chosen.catalog.isel({GALAXY: [list(chosen.rows).index(self.row)]}).copy(deep=True)
        if surveys := SETTINGS.get(noise):
            one = add_noise(one, chosen.model.table, surveys, 0)
        places, table = editable(chosen.table), chosen.table
        for name, value in self.edits.items():
            row = next(row for row in table if places[name] < table.slices[row.name].stop)
            place = places[name] - table.slices[row.name].start
            variable = row.variables[0 if row.is_vector else place].name
            seen = variable + OBSERVED if variable + OBSERVED in one and noise != EXACT else variable
            at = (0, place) if row.is_vector else (0,)
            one[seen].values[at] = value
            if variable + LIMIT in one:
                one[variable + LIMIT].values[at] = False
        return one

    @property
    def answer(self) -> Prediction:
        """What the model says of the galaxy as it is shown; a Dataset of one galaxy."""
        return self.chosen.model.predict(self.galaxy, self.mask, observed=self.chosen.noises[self.noise] != EXACT)


def make_widget(
    catalog: xr.Dataset,
    model: Mosaic,
    rows: Iterable[int],
    catalog_name: str,
    model_name: str,
    lessons: Sequence[Lesson] = (),
    **values: Any,
) -> GalaxyWidget:
    """A widget of some galaxies of a catalog; a MosaicError says what cannot be."""
    chosen = Chosen.of(catalog, list(rows), model)
    return GalaxyWidget(chosen, catalog_name, model_name, BesideLessons.of(lessons, catalog, chosen.model), **values)


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, 6, mtime=0)
