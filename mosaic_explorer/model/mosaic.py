"""Mosaic: a trained network that speaks catalogs, masks and physical units."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import xarray as xr

from ..catalog.filter_curves import WAVELENGTH, catalog_curves, catalog_filters
from ..catalog.measurements import MeasuredColumns, Measurements, catalog_measurements, catalog_values, noise_words
from ..catalog.noise import add_noise
from ..catalog.photometry_library import PHOTOMETRY, photometry_row
from ..catalog.schema import GALAXY, validate
from ..catalog.surveys import EXACT
from ..catalog.trust import Trust, as_trust, trust_of
from ..errors import ModelError, unknown
from ..masks import Mask, as_mask
from ..modalities import Table
from ..photometry import Filter, load_filter
from .adaptation import Adaptation
from .answer import Answer, VariableAnswers
from .batch import Request, answer_batch, normalised_input
from .engine import CALIBRATION, Engine
from .estimates import uncertainty_words
from .ood import OodScorer
from .prediction import Prediction, PredictionAxes
from .renamed import takes_old_names
from .scaling import Scaling
from .size import Size
from .threads import for_batches
from .with_torch import torch_engine

if TYPE_CHECKING:
    from torch import Tensor

    from .calibration import Calibration
    from .networks import Network
    from .tokens import NetworkInput
    from .torch_engine import Raw

BATCH = 256  # galaxies at a time: larger ones fall out of the processor's cache
PAPER_BATCH = 8  # of the paper's network, which has a token for each value


class Mosaic:
    """A trained model: asks a network about galaxies of which a mask shows some values.

    Made by `load_model`. `name`, `table`, `config` say what it is, and `folder` where it lies, if it was read from one. A
    notebook shows what it sees and answers, and how good it is on galaxies that it never saw.
    """

    def __init__(
        self,
        network: Network | Engine,
        scaling: Scaling,
        calibration: Calibration | None = None,
        *,
        name: str,
        config: dict,
        folder: Path | None = None,
    ):
        """Of a network of torch's, with the corrections of its answers, or of whatever computes these."""
        self.engine, self.scaling, self.name, self.config = _engine(network, calibration), scaling, name, config
        self.table, self.folder = self.engine.table, folder
        self._last_filters: tuple[tuple[str, ...], Mosaic | None] = (), None  # filters of a catalog, and the model with them
        self.adaptation = Adaptation.from_dict(config.get("adapted"))
        self.zero_points = self.adaptation.per_value(self.adaptation.zero_points, self.table)
        self.error_floors = self.adaptation.per_value(self.adaptation.floors, self.table)
        self.edges = {
            scalar: scaling.physical_edges(i, self.table.place(scalar).start)
            for i, scalar in enumerate(self.table.scalar_names)
        }
        self.ranges = {scalar: (float(ends[0]), float(ends[-1])) for scalar, ends in self.edges.items()}

    @property
    def size(self) -> Size:
        """The size of its network."""
        return self.engine.size

    @property
    def network(self) -> Network:
        """Its network as torch's module, made now if a graph has answered so far; raises a ModelError without torch."""
        return self.engine.by_torch.network

    @property
    def calibration(self) -> Calibration:
        """The corrections of the network's answers, as `network`; another one may be set."""
        return self.engine.by_torch.calibration

    @calibration.setter
    def calibration(self, calibration: Calibration) -> None:
        self.engine, self._last_filters = _engine(self.network, calibration), ((), None)
        self.folder = None  # what lies there was said with other corrections

    @property
    def identity(self) -> tuple[Hashable, str]:
        """Tells what it says from what others say: its weights, and how it was adapted."""
        return self.config.get("weights_sha256") or self, str(self.config.get("adapted"))

    @property
    def has_uncertainty(self) -> bool:
        """Whether its answers have widths: the paper's network gives an estimate of each value, and that alone."""
        return self.size.components > 0

    @property
    def components(self) -> int:
        """Of the mixture of a scalar: the network's, and one more if its densities were adapted."""
        return self.size.components + self.adaptation.further_components

    @property
    def _batch(self) -> int:
        return BATCH if self.has_uncertainty else PAPER_BATCH

    @cached_property
    def _axes(self) -> PredictionAxes:
        """Made with the first prediction: xarray looks for dask then, and who asks for arrays alone need not wait for it."""
        return PredictionAxes(self.table, self.edges)

    # -- filters of any survey ------------------------------------------------------------------------------------------
    @property
    def knows_filters(self) -> bool:
        """Whether it can see and predict magnitudes in filters of any survey, by their curves."""
        return bool(getattr(self.size, "filter_width", 0))

    @property
    def filters(self) -> tuple[str, ...]:
        """The filters of any survey in its table."""
        return tuple(map(str, self.table[PHOTOMETRY].coordinate)) if PHOTOMETRY in self.table.by_name else ()

    def with_filters(self, filters: Iterable[str | Path | Filter]) -> Mosaic:
        """This model, with magnitudes in these filters as the last modality of its table, `photometry`.

        >>> model.with_filters(["sdss2010-g", "Euclid-H"]).filters
        ('sdss2010-g', 'Euclid-H')

        Parameters
        ----------
        filters : names of the library, files of two columns, or filters; none for the model without that modality

        Raises
        ------
        CatalogError
            If there is no such filter.
        ModelError
            If the model knows no filters.
        """
        curves = [x if isinstance(x, Filter) else load_filter(x) for x in filters]
        own = self.table.without_filters
        return self.for_table(own.with_row(photometry_row(curves)) if curves else own)

    def for_table(self, table: Table) -> Mosaic:
        """This model with a table that differs from its own by filters of any survey."""
        if table.rows == self.table.rows:  # many times cheaper than their digests
            return self
        if not self.knows_filters:
            raise ModelError(f"the model '{self.name}' knows LSST and SPHEREx alone, no filters of other surveys.")
        own = self.table.without_filters.size
        scaling = self.scaling.first(own).with_filters(table.size - own)
        engine = self.engine.with_table(table)
        return Mosaic(engine, scaling, name=self.name, config=self.config, folder=self.folder)

    def for_catalog(self, catalog: xr.Dataset, filters: Iterable[str | Path | Filter] = ()) -> Mosaic:
        """This model with the filters in which a catalog has magnitudes, and further ones; itself if it knows no filters."""
        further = [x if isinstance(x, Filter) else load_filter(x) for x in filters]
        if not self.knows_filters and not further:
            return self
        if not further and catalog_filters(catalog) == self.filters and WAVELENGTH not in catalog.variables:
            return self
        own = catalog_filters(catalog) if PHOTOMETRY in catalog.variables else ()
        key = own if not further and WAVELENGTH not in catalog.variables else None  # of the library: their names say all
        if key is not None and key == self._last_filters[0] and self._last_filters[1] is not None:
            return self._last_filters[1]
        curves = catalog_curves(catalog) if own else []
        model = self.with_filters([*curves, *(curve for curve in further if curve.name not in own)])
        if key is not None:
            self._last_filters = key, model
        return model

    # -- adapted to a user's galaxies -------------------------------------------------------------------------------------
    def adapted(
        self,
        adaptation: Adaptation,
        network: Network | None = None,
        calibration: Calibration | None = None,
        about: dict[str, Any] | None = None,
    ) -> Mosaic:
        """This model with another adaptation, and if given other weights; `about` stands beside it in the config."""
        config = {**self.config, "adapted": adaptation.to_dict() | (about or {})}
        engine = self.engine
        if network is not None or calibration is not None:
            engine = _engine(network or self.network, calibration or self.calibration)
        return Mosaic(engine, self.scaling, name=self.name, config=config)

    @property
    def parameters(self) -> int:
        """How many numbers its network has learned."""
        return sum(array.size for name, array in self.engine.tensors.items() if not name.startswith(CALIBRATION))

    def __repr__(self) -> str:
        return f"Mosaic('{self.name}', {self.parameters / 1e6:.2f} M parameters, {', '.join(self.table.names)})"

    def _repr_html_(self) -> str:
        from .html import model_html

        return model_html(self)

    # -- with catalogs ------------------------------------------------------------------------------------------------
    @takes_old_names(unlike="ood_score")
    def predict(
        self,
        catalog: xr.Dataset,
        mask: Mask | str,
        what: str | Iterable[str] = "all",
        reconstruct: bool = False,
        observed: bool = True,
        ood_score: bool = True,
        noise: str | Iterable[str] | None = None,
        seed: int = 0,
        densities: Iterable[str] | None = None,
        filters: Iterable[str | Path | Filter] = (),
        trust: str | Trust | None = None,
    ) -> Prediction:
        """Quantiles of every variable of `what`, and the density of every scalar among them, for each galaxy.

        >>> answer = model.predict(catalog, "lsst", what="redshift")
        >>> answer["redshift"].sel(quantile=0.5)[:3].astype(float).round(2).values.tolist()
        [0.45, 0.18, 2.56]
        >>> answer["redshift_pdf"].dims
        ('galaxy', 'bin')

        Parameters
        ----------
        catalog : galaxies; NaN is not seen, whatever the mask
        mask : which values are seen, or its text, like "lsst sfh[0:10]", or a preset's name
        what : "all", or a modality or variable, or several: less is faster, and changes no answer
        reconstruct : also answer for the seen values; otherwise exact ones come back as given, with zero width, measured ones
            with the width of their error (of a limit the model says what it thinks in any case)
        observed : see what surveys measured, with its errors and limits, where the catalog has it; else the true values
        ood_score : score how unlike the training galaxies the seen values are, at the price of two or three more questions
        noise : exact values are measured first, as this survey would: "lsst-y10", or several surveys, or a setting of the
            explorer, like "LSST Y1"
        seed : of the noise, which hangs on it and a galaxy's id alone
        densities : scalars among `what` whose densities are given beside their quantiles (default: all)
        filters : beside those of the catalog, to be predicted as `photometry`: names of the library, or files
        trust : how far what is seen may be trusted, "reference", "broad" or "survey" (default: as the catalog says)

        Returns
        -------
        Dataset with dims galaxy, quantile and those of the table; the densities of scalars, exact as `mixture("redshift")`, and
        as `redshift_pdf` along `bin`, whose middles are `redshift_grid`; `ood_score`, how unlike the training galaxies the seen
        values are (1% of galaxies like those exceed 1), and `ood_variable`, whose are; `table()` gives one row a galaxy

        Raises
        ------
        CatalogError, MaskError, ModelError
        """
        model = self.for_catalog(catalog, filters)
        catalog = model._checked(catalog, noise, seed)
        request = Request(model.as_mask(mask), model.variables_of(what), reconstruct)
        answers = model._answers(*model._source(catalog, observed, trust), request, ood_score)
        words = noise_words(catalog, model.table) if observed else EXACT
        attrs = {"model": self.name, "mask": request.mask.text, "noise": words}
        if not self.has_uncertainty:
            attrs["uncertainty"] = uncertainty_words(words != EXACT)
        if densities is not None:
            wanted = set(densities)
            answers.densities = {name: one for name, one in answers.densities.items() if name in wanted}
        return model._axes.prediction(answers, catalog, attrs)

    def embed(
        self,
        catalog: xr.Dataset,
        mask: Mask | str,
        observed: bool = True,
        noise: str | Iterable[str] | None = None,
        seed: int = 0,
        trust: str | Trust | None = None,
    ) -> xr.DataArray:
        """Last hidden states, (galaxy, modality, hidden): of all modalities, the mean of each one's queries.

        Their mean over `modality` is the pooled embedding. It has the same modalities whatever the catalog: magnitudes in
        filters of any survey are seen, where the mask shows them, and not asked for. The arguments are as for `predict`.

        >>> dict(model.embed(catalog, "lsst").sizes)
        {'galaxy': 60, 'modality': 5, 'hidden': 128}
        """
        model = self.for_catalog(catalog)
        catalog = model._checked(catalog, noise, seed)
        mask = model.as_mask(mask)
        hidden = model._states(*model._source(catalog, observed, trust), mask)
        coords = {GALAXY: catalog[GALAXY].values, "modality": list(self.table.without_filters.names)}
        return xr.DataArray(hidden, coords, (GALAXY, "modality", "hidden"), name="embedding", attrs={"mask": mask.text})

    def _checked(self, catalog: xr.Dataset, noise: str | Iterable[str] | None, seed: int) -> xr.Dataset:
        """The catalog, if it can be asked about, with a survey's noise if that is wanted."""
        validate(catalog, self.table)
        if mismatch := self.physics_mismatch(catalog):
            warnings.warn(mismatch, stacklevel=4)
        return catalog if noise is None else add_noise(catalog, self.table, noise, seed)

    def as_mask(self, mask: Mask | str) -> Mask:
        """A mask, or what a text means, for this table; filters of any survey that a mask does not know are hidden."""
        if isinstance(mask, Mask) and self.filters and mask.table.values_digest == self.table.without_filters.values_digest:
            return Mask(np.concatenate([mask.seen, np.zeros(len(self.filters), bool)]), self.table)
        return as_mask(mask, self.table)

    def _source(
        self, catalog: xr.Dataset, observed: bool, trust: str | Trust | None = None
    ) -> tuple[Callable[[slice], Measurements], int]:
        """What of a catalog a mask may show, to be read a batch at a time, and how many galaxies there are."""
        kind = trust_of(catalog) if trust is None else as_trust(trust)
        if observed:
            columns = MeasuredColumns(catalog, self.table)
            columns.trust = kind
            return columns.__getitem__, len(columns)
        return lambda part: Measurements.exact(catalog_values(catalog, self.table, part), kind), catalog.sizes[GALAXY]

    def inputs(self, catalog: xr.Dataset, observed: bool = True) -> Measurements:
        """What of a validated catalog a mask may show: what surveys measured of it, or its true values as exact."""
        if observed:
            return catalog_measurements(catalog, self.table)
        return Measurements.exact(catalog_values(catalog, self.table), trust_of(catalog))

    shown = inputs  # its former name

    # -- with arrays --------------------------------------------------------------------------------------------------
    def variables_of(self, what: str | Iterable[str]) -> list[str]:
        """The variables that `what` means, in the order of the table."""
        if isinstance(what, str):
            what = list(self.table.variables) if what == "all" else [what]
        names: set[str] = set()
        for word in what:
            if word in self.table.by_name:
                names.update(v.name for v in self.table[word].variables)
            elif word in self.table.variables:
                names.add(word)
            else:
                raise ModelError(unknown("variable to predict", word, ["all", *self.table.by_name, *self.table.variables]))
        return [name for name in self.table.variables if name in names]

    @takes_old_names(unlike="ood_score")
    def answer(
        self,
        inputs: Measurements | np.ndarray,
        mask: Mask | str,
        names: Iterable[str] | None = None,
        reconstruct: bool = False,
        ood_score: bool = False,
        only: np.ndarray | None = None,
    ) -> Answer:
        """As `predict`, for measurements, or exact values (n, table.size) in physical units; nothing is validated.

        `only`, (table.size,) bool, are the values that are wanted of the variables `names`; the quantiles of others are NaN.
        """
        inputs, names = _measurements(inputs), list(self.table.variables if names is None else names)
        request = Request(as_mask(mask, self.table), names, reconstruct, only)
        return self._answers(inputs.__getitem__, len(inputs), request, ood_score).whole(self.table)

    def _answers(
        self, inputs: Callable[[slice], Measurements], n: int, request: Request, ood_score: bool = False
    ) -> VariableAnswers:
        """What is said of n galaxies, whose measurements are asked for a batch at a time."""
        ranges = self.ranges if self.has_uncertainty else {}  # without densities nothing can surprise, either
        ood_score = ood_score and self.has_uncertainty
        answers = VariableAnswers.room_for(self.table, request.names, ranges, self.components, n, ood_score)

        def answer_part(part: slice) -> None:
            some = inputs(part)
            answer_batch(self, some, request, answers, part)
            if answers.ood_score is not None and answers.ood_variable is not None:
                answers.ood_score[part], answers.ood_variable[part] = self.ood.score(some, request.mask)

        for_batches(answer_part, n, self._batch)
        return answers

    @property
    def ood(self) -> OodScorer:
        """Scores how unlike the training galaxies others are."""

        def quantiles(
            inputs: Measurements, mask: Mask, names: Sequence[str], which: np.ndarray | None = None
        ) -> dict[str, np.ndarray]:
            return self._answers(inputs.__getitem__, len(inputs), Request(mask, list(names), only=which)).quantiles

        return OodScorer(quantiles, self.table, self.scaling, self.config.get("ood", {}))

    def embed_values(self, inputs: Measurements | np.ndarray, mask: Mask | str) -> np.ndarray:
        """As `embed`, for measurements, or exact values (n, table.size): (n, modalities, width)."""
        inputs = _measurements(inputs)
        return self._states(inputs.__getitem__, len(inputs), as_mask(mask, self.table))

    def _states(self, inputs: Callable[[slice], Measurements], n: int, mask: Mask) -> np.ndarray:
        queries, rows = self.engine.queries, self.table.without_filters.rows
        query_ids = np.arange(sum(queries.counts[row.name] for row in rows))  # filters of any survey come last
        hidden = np.empty((n, len(rows), self.size.width), np.float32)

        def embed(part: slice) -> None:
            states = self.engine.states(*normalised_input(self, inputs(part), mask), query_ids)
            hidden[part] = np.stack([states[:, queries.slices[row.name]].mean(1) for row in rows], 1)

        for_batches(embed, n, self._batch)
        return hidden

    # -- for training, with torch -----------------------------------------------------------------------------------------
    def network_input(self, inputs: Measurements, mask: Mask) -> tuple[NetworkInput[Tensor], np.ndarray]:
        """What the network sees of one batch, and the tokens that hold it."""
        from .torch_engine import network_input

        return network_input(self, inputs, mask)

    def raw(self, given: NetworkInput[Tensor], key_ids: np.ndarray, query_ids: np.ndarray) -> Raw:
        """The network's own answer, before correction: {modality: (query numbers, answer, last hidden states)}."""
        from .torch_engine import raw_answers

        return raw_answers(self.network, given, key_ids, query_ids)

    def physics_mismatch(self, catalog: xr.Dataset) -> str | None:
        """What to tell a user whose catalog was made by other physics than the model learned from; None if it was not."""
        trained, version = self.config.get("physics_version"), catalog.attrs.get("physics_version")
        further = [one.get("physics_version") for one in self.config.get("catalog", {}).get("further", [])]
        if version is None or trained is None or version in (trained, *further):
            return None
        return (
            f"the model '{self.name}' learned physics version {trained}, the catalog is of version {version}: "
            "its answers may be off."
        )


def _measurements(inputs: Measurements | np.ndarray) -> Measurements:
    return inputs if isinstance(inputs, Measurements) else Measurements.exact(inputs)


def _engine(network: Network | Engine, calibration: Calibration | None) -> Engine:
    if isinstance(network, Engine):
        return network
    return torch_engine("a network of torch's")(network, calibration)
