"""What the explorer shows: galaxy, mask, noise, edits, pins, a scalar in focus. Views watch it; none keeps its own state."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import numpy as np
import param
import xarray as xr

from ...catalog.measurements import Measurements
from ...catalog.photometry_library import PHOTOMETRY
from ...catalog.surveys import EXACT, SETTINGS
from ...catalog.unobserved import distinct
from ...errors import ModelError, MosaicError
from ...lru_cache import LRUCache
from ...masks import Mask
from ...modalities import Table
from ...modalities.rows import LSST
from ...model.mosaic import Mosaic
from .asking import Asking, asking, with_further
from .edits import Edits, editable, with_edit
from .groups import GROUPS, group_text
from .lattice_choice import LatticeChoice
from .observations import AS_OBSERVED, Observations
from .passbands import Passbands, first_passbands, further_filters
from .rows import read_rows
from .states_choice import StatesChoice

FIRST_MASK = "lsst"  # the preset that an explorer begins with
MOST_PINS = 4
FRAMES = ("rest", "observed")  # of the spectrum's wavelengths
TIMES = ("cosmic", "lookback", "age")  # along a history: since the Big Bang, before today, before the galaxy is observed
RATES = ("log", "linear")  # of star formation
TABS = ("population", "map", "compare", "next", "selected", "alike", "paper", "attention")  # beside the galaxy
KEPT_MODELS = 8  # of those with further filters: they share their weights, and differ by a few numbers
TRUTH = ("shown", "off")  # off: kept back, for who is to judge first


class Snapshot(NamedTuple):
    """What an explorer shows at a moment: all that a link, or undoing, brings back."""

    row: int
    mask: Mask
    noise: str
    scalar_name: str
    filter: str
    edits: Edits = ()
    pins: tuple[Mask, ...] = ()
    reference: int = 0
    frame: str = FRAMES[0]
    beside: str = ""
    truth: str = TRUTH[0]
    tab: str = TABS[0]
    group_a: str = ""
    group_b: str = ""
    time: str = TIMES[0]
    sfr: str = RATES[0]
    colour: str = ""
    stage: str = ""
    passbands: Passbands = ()
    layout: str = ""
    lattice: LatticeChoice = LatticeChoice()
    states: StatesChoice = StatesChoice()
    lesson: str = ""
    page: int = 1


def first_mask(table: Table, catalog: xr.Dataset) -> Mask:
    """What is seen at first: LSST, unless others alone have measured, and what they have measured."""
    mask = Mask.preset(FIRST_MASK, table)
    if not first_passbands(table, catalog):
        return mask
    has_lsst = np.isfinite(distinct(catalog[LSST.name].values)).any()
    return mask.show(PHOTOMETRY) if has_lsst else Mask.only(PHOTOMETRY, table=table)


class ExplorerState(param.Parameterized):
    """The explorer's state.

    `mask` is what is seen; `drag` is the snapshot under the mouse while a span or a value is being dragged (None otherwise),
    so that fast panels can follow it and slow ones wait. `noise` says what `measurements` the model is shown, `edits` what
    of the galaxy is changed before; what answers are compared with are always the true `values`.
    """

    row = param.Integer(0, bounds=(0, None), doc="The galaxy's row in the catalog.")
    mask = param.ClassSelector(class_=Mask, default=Mask.preset("lsst"), doc="Which values are seen.")
    drag = param.ClassSelector(class_=Snapshot, default=None, allow_None=True, doc="What a drag would make of the snapshot.")
    noise: param.Selector[str] = param.Selector(
        default=EXACT, objects=[*SETTINGS, AS_OBSERVED], doc="Who has measured the magnitudes."
    )
    scalar_name: param.Selector[str] = param.Selector(
        default="redshift",
        objects=["redshift"],
        doc="The scalar that is looked at in many galaxies.",
    )
    filter = param.String("", doc="Which galaxies one steps among and many are shown of, see `Finder.rows`; all if empty.")
    edits = param.ClassSelector(
        class_=tuple, default=(), doc="Values of this galaxy that the model is shown otherwise; see `Edits`."
    )
    pins = param.ClassSelector(class_=tuple, default=(), doc="Masks to compare with, at most four.")
    reference = param.Integer(0, bounds=(0, MOST_PINS), doc="What residuals are taken from: 0 truth, 1 first pin, ...")
    frame: param.Selector[str] = param.Selector(
        default=FRAMES[0], objects=list(FRAMES), doc="Wavelengths of the spectrum as emitted or observed."
    )
    beside = param.String("", doc="A shipped model whose answers are compared with this one's; none if empty.")
    truth: param.Selector[str] = param.Selector(
        default=TRUTH[0],
        objects=list(TRUTH),
        doc="Whether the galaxy's own values are told or kept back.",
    )
    tab: param.Selector[str] = param.Selector(default=TABS[0], objects=list(TABS), doc="What is open beside the galaxy.")
    group_a = param.String("", doc="Rows of the galaxies that are group A, as `read_rows` reads them.")
    group_b = param.String("", doc="Rows of those that are group B.")
    time: param.Selector[str] = param.Selector(
        default=TIMES[0], objects=list(TIMES), doc="From when on the times of a history are counted."
    )
    sfr: param.Selector[str] = param.Selector(
        default=RATES[0], objects=list(RATES), doc="Star-formation rates as logarithms or as they are."
    )
    colour = param.String("", doc="What the points of many galaxies are coloured by; see `colours.colour_choices`.")
    stage = param.String("", doc="The plot that alone is shown, large, one of `stage_plots`; none if empty.")
    passbands = param.ClassSelector(
        class_=tuple, default=(), doc="Surveys and filters that are drawn beside the panels' own bands; see `passbands`."
    )
    layout = param.String("", doc="How the latent map is laid out, see `latent.layouts`; the map that stays if empty.")
    lattice = param.ClassSelector(class_=LatticeChoice, default=LatticeChoice(), doc="What the lattice of masks is of.")
    states = param.ClassSelector(class_=StatesChoice, default=StatesChoice(), doc="What is asked of hidden states.")
    lesson = param.String("", doc="The lesson that stands beside it, by name; none if empty.")
    page = param.Integer(1, bounds=(1, None), doc="The page of the lesson.")
    dark = param.Boolean(False, doc="Dark theme.")

    def __init__(self, catalog: xr.Dataset, model: Mosaic, observations: Observations | None = None, **params: Any):
        self.catalog, self.model, self.table = catalog, model, model.table
        self.observations = observations or Observations(catalog, model.table)
        if not self.observations.n:
            raise ModelError("there is no galaxy to show.")
        self._random = np.random.default_rng()
        self._models: LRUCache[Mosaic] = LRUCache(KEPT_MODELS, lambda model: 1)  # with further filters, the same weights
        scalar_name = params.pop("scalar_name", self.table.scalar_names[0])
        first: dict[str, Any] = {"noise": self.observations.first, "passbands": first_passbands(self.table, catalog)}
        if PHOTOMETRY in self.table.names:
            first["mask"] = first_mask(self.table, catalog)
        super().__init__(**{**first, **params})
        self.param.noise.objects = self.observations.choices
        self.param.scalar_name.objects = list(self.table.scalar_names)
        self.scalar_name = scalar_name
        self.param.row.bounds = (0, self.n_galaxies - 1)

    @property
    def values(self) -> np.ndarray:
        """The true values of all galaxies of a small catalog, (galaxies, table.size), physical, NaN where not known."""
        return self.observations.true

    @property
    def measurements(self) -> Measurements:
        """What of all galaxies of a small catalog the model may be shown; CatalogError if they cannot be observed."""
        return self.observations.under(self.noise)

    def observe(self, noise: str) -> None:
        """Choose the noise; a CatalogError is raised before anything changes."""
        self.observations.make_ready(noise)
        self.noise = noise

    def inputs(self, snapshot: Snapshot) -> Measurements:
        """What the model may be shown of a snapshot's galaxy: measurements of one, with the edits."""
        return self.observations.one(snapshot.row, snapshot.noise, snapshot.edits)

    def asking(self, snapshot: Snapshot) -> Asking:
        """How the model is asked for what is drawn of a snapshot's galaxy."""
        passbands, model = snapshot.passbands, self.model
        if further := further_filters(passbands, self.table):
            model = self._models.get(further, lambda: with_further(self.model, self.catalog, passbands))
        return asking(model, passbands, snapshot.mask)

    @property
    def rows(self) -> np.ndarray:
        """Those among which to step, sorted."""
        return self.observations.finder.rows(self.filter)

    @property
    def snapshot(self) -> Snapshot:
        """What is shown now."""
        return Snapshot(*(getattr(self, name) for name in Snapshot._fields))

    def go(self, snapshot: Snapshot) -> None:
        """Show another moment, all at once; a CatalogError is raised before anything changes."""
        self.observations.make_ready(snapshot.noise)
        self.observations.finder.rows(snapshot.filter)
        self.param.update(**snapshot._asdict(), drag=None)

    def open(self, row: int) -> None:
        """Show another galaxy, as it is."""
        self.param.update(row=row, edits=())

    def edit(self, name: str, value: float | None) -> None:
        """Show the model another value of this galaxy, which is seen then; None takes the change back.

        Raises a MosaicError before anything changes if the value cannot be.
        """
        self.go(self.with_edit(name, value))

    def with_edit(self, name: str, value: float | None) -> Snapshot:
        """What `edit` would make of the moment."""
        edits, seen = with_edit(self.edits, name, value, self.table), self.mask.seen.copy()
        if value is not None:
            seen[editable(self.table)[name]] = True
        return self.snapshot._replace(edits=edits, mask=Mask(seen, self.table))

    def reveal(self) -> None:
        """Tell the galaxy's own values, or keep them back again."""
        self.truth = TRUTH[self.truth == TRUTH[0]]

    def pin(self) -> None:
        """Keep the mask to compare with; MosaicError if there are four already, nothing if it is one of them."""
        if self.mask in self.pins:
            return
        if len(self.pins) == MOST_PINS:
            raise MosaicError(f"{MOST_PINS} masks are pinned already; take one away first.")
        self.pins = (*self.pins, self.mask)

    def unpin(self, number: int) -> None:
        """Take the pin `number`, counted from 0, away; residuals from it are taken from the truth again."""
        pins = tuple(mask for i, mask in enumerate(self.pins) if i != number)
        reference = 0 if self.reference == number + 1 else self.reference - (self.reference > number + 1)
        self.param.update(pins=pins, reference=reference)

    @property
    def n_galaxies(self) -> int:
        return self.observations.n

    @property
    def own_values(self) -> np.ndarray:
        """The galaxy's true values, or those that were measured, (table.size,), in physical units; told or kept back."""
        return self.observations.truth_of(self.row)

    def choose(self, filter: str) -> None:
        """Step among some galaxies only, and show the first of them unless one is shown already.

        Raises a CatalogError before anything changes, if there are none such; see `Finder.rows`.
        """
        rows = self.observations.finder.rows(filter)
        if self.row in rows:
            self.filter = filter
        else:
            self.go(self.snapshot._replace(filter=filter, row=int(rows[0]), edits=()))

    def group(self, letter: str) -> np.ndarray:
        """The rows of group "A" or "B", sorted."""
        return read_rows(getattr(self, GROUPS[letter]), self.n_galaxies)

    def select(self, letter: str, rows: str | Iterable[int]) -> None:
        """Have these galaxies be group "A" or "B"; a CatalogError is raised before anything changes if they cannot be."""
        self.param.update({GROUPS[letter]: group_text(rows, self.n_galaxies)})

    def step(self, by: int) -> None:
        """The next galaxy of those among which to step, or another one `by` places away, round the end."""
        rows = self.rows
        at = np.searchsorted(rows, self.row, "right") - 1 if by > 0 else np.searchsorted(rows, self.row, "left")
        self.open(int(rows[(at + by) % len(rows)]))

    def random(self) -> None:
        """Any galaxy of those among which to step."""
        self.open(int(self._random.choice(self.rows)))
