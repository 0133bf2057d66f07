"""The colours of many galaxies' points: values, the ends of their scale, and words, for whatever is chosen."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, NamedTuple

import numpy as np

from ...catalog.quantities import quantities_of
from ...catalog.surveys import EXACT
from ...lru_cache import LRUCache
from ...masks import Mask
from ...modalities import LSST_BANDS, Variable
from ...model.estimates import NO_WIDTHS
from ...model.mosaic import Mosaic
from .answers import Summaries
from .colour_choices import (
    BAND,
    COLUMN,
    ERROR,
    FOCUS,
    NONE,
    OOD,
    PREDICTED,
    SEPARATOR,
    TRUE,
    WIDTH,
    variables_of,
)
from .derived import predicted_quantities, true_quantity
from .lean import LeanRows
from .observations import Observations
from .population import CHUNK, Population
from .sample import Sample
from .state import TRUTH, Snapshot

ROBUST = (1, 99)  # percentiles between which the scale lies
LEAST_RANGE = 1e-6
BLOCK = 5000  # galaxies whose histories or spectra are at hand together: 25 MB
KEPT_BYTES = 8_000_000  # of a session: some 400 masks of 3,000 galaxies, 50 of 20,000
KEPT_BACK = "kept back (T reveals it)"


class Colouring(NamedTuple):
    """Colours of n galaxies, or none (0).

    values : (n,) float32, NaN for grey
    low, high : ends of the scale
    label : what it is, with its unit
    column : its name in a table
    unit : in a table
    is_diverging : whether 0 is the middle of the scale
    """

    values: np.ndarray
    low: float = 0.0
    high: float = 1.0
    label: str = ""
    column: str = ""
    unit: str = ""
    is_diverging: bool = False

    @classmethod
    def of(
        cls,
        values: np.ndarray,
        label: str,
        column: str,
        unit: str = "",
        printed_unit: str = "",
        is_diverging: bool = False,
    ) -> Colouring:
        """With a scale that a few odd galaxies do not stretch."""
        values = np.asarray(values, np.float32)
        finite = values[np.isfinite(values)]
        low, high = (float(x) for x in np.percentile(finite, ROBUST)) if len(finite) else (0.0, 1.0)
        if is_diverging:
            high = float(np.percentile(np.abs(finite), ROBUST[1])) if len(finite) else 1.0
            low = -high
        label = f"{label} [{printed_unit}]" if printed_unit else label
        return cls(values, low, max(high, low + LEAST_RANGE), label, column, unit, is_diverging)

    @property
    def message(self) -> dict[str, Any]:
        """What `Points` is told; nothing for no colours."""
        if not len(self.values):
            return {}
        ends = {"low": self.low, "high": self.high, "title": self.label, "diverging": self.is_diverging}
        return {"values": self.values, **ends}


PLAIN = Colouring(np.zeros(0, np.float32))


class Colours:
    """Makes the colours of samples of galaxies, and keeps what the model was asked for. May be asked from any thread."""

    def __init__(self, model: Mosaic, observations: Observations, summaries: Summaries | None = None):
        self.model, self.table, self.observations = model, model.table, observations
        self.summaries = summaries or Summaries(model, observations)
        self._variables = variables_of(model.table)
        self._cache: LRUCache[dict[str, np.ndarray]] = LRUCache(KEPT_BYTES, lambda kept: sum(x.nbytes for x in kept.values()))

    def peek(self, snapshot: Snapshot, sample: Sample, default: str = NONE) -> Colouring | None:
        """The colours, if the model need not be asked for them."""
        try:
            next(self.steps(snapshot, sample, default))
        except StopIteration as end:
            return end.value
        return None

    def steps(self, snapshot: Snapshot, sample: Sample, default: str = NONE) -> Generator[None, None, Colouring]:
        """The colours of a sample's galaxies; yields before, and between, questions to the model.

        Parameters
        ----------
        default : the key of what is meant where nothing is chosen
        """
        key, focus = snapshot.colour or default, snapshot.scalar_name
        kind, _, name = key.partition(SEPARATOR)
        own, told = self.observations.words.adjective, snapshot.truth == TRUTH[0]
        if kind == NONE:
            return PLAIN
        if kind == COLUMN:
            return self._column(name, sample)
        if kind == OOD:
            scores = yield from self._ood(snapshot, sample)
            return Colouring.of(scores, f"how unusual{self._no_widths}", "ood_score")
        if kind == BAND:
            place = self.table.slices["lsst"].start + LSST_BANDS.index(name)
            values = self.observations.own(sample.rows, [name])[name] if told or snapshot.mask.seen[place] else None
            return self._own(sample, values, f"{own} {name}", f"{name}_mag", self.table.variables["lsst"][1])
        if kind == FOCUS:
            known = told and np.isfinite(self._true(focus, sample)).any()
            kind, name = TRUE if known else PREDICTED, focus
        variable = self._variables[name or focus]
        if kind == TRUE:
            values = self._true(name, sample) if told else None
            return self._own(sample, values, f"{own} {variable.label}", f"{TRUE}_{name}", variable)
        if kind == ERROR and not told:
            return self._own(sample, None, f"predicted − {own}, {variable.label}", ERROR, variable, is_diverging=True)
        if kind == PREDICTED and name not in self.table.scalar_names:
            values = (yield from self._derived(snapshot, sample))[name]
        else:
            summary = (yield from self._summary(snapshot, sample)).scalars[name or focus]
            if kind == ERROR:
                off, label = summary.median - summary.truth, f"predicted − {own}, {variable.label}"
                return self._own(sample, off, label, ERROR, variable, is_diverging=True)
            if kind == WIDTH:
                label, unit = f"width, {variable.label}{self._no_widths}", variable.error_unit
                return Colouring.of(summary.sigma, label, WIDTH, unit, unit)
            values = summary.median
        label, column = f"predicted {variable.label}", f"{PREDICTED}_{name}"
        return Colouring.of(values, label, column, variable.unit, variable.printed_unit)

    # -- what needs no model ------------------------------------------------------------------------------------------
    def _own(
        self,
        sample: Sample,
        values: np.ndarray | None,
        label: str,
        column: str,
        variable: Variable,
        is_diverging: bool = False,
    ) -> Colouring:
        """Of the galaxies' own values, or errors against them; None for those kept back. Words say why there is nothing."""
        if values is None:
            return Colouring.of(np.full(len(sample), np.nan), f"{label}: {KEPT_BACK}", column, is_diverging=is_diverging)
        if not np.isfinite(values).any():
            return Colouring.of(values, f"{label}: not known", column, is_diverging=is_diverging)
        unit, printed = variable.unit, variable.printed_unit
        if is_diverging:
            unit = printed = variable.error_unit
        return Colouring.of(values, label, column, unit, printed, is_diverging)

    def _column(self, name: str, sample: Sample) -> Colouring:
        variable = self.observations.catalog.variables[name]
        values, unit = variable.values[sample.rows].astype(np.float32), str(variable.attrs.get("units", ""))
        return Colouring.of(np.where(np.isfinite(values), values, np.nan), name, name, unit, unit)

    @property
    def _no_widths(self) -> str:
        """Why a model without uncertainty has nothing to say."""
        return "" if self.model.has_uncertainty else f": {NO_WIDTHS}"

    # -- what the model is asked for, kept a while --------------------------------------------------------------------
    def _true(self, name: str, sample: Sample) -> np.ndarray:
        """True values (n,) of a scalar, or of what follows from others."""
        if name in self.table.scalar_names:
            return self.observations.own(sample.rows, [name])[name]
        needs = Mask.only(*quantities_of(self.table)[name].needs, table=self.table)
        rows = self.observations.lean_rows(sample.rows, EXACT, needs)
        parts = (rows.part(slice(start, start + BLOCK)).values for start in range(0, len(sample), BLOCK))
        return np.concatenate([true_quantity(self.table, name, values) for values in parts])

    def _inputs(self, snapshot: Snapshot, sample: Sample) -> LeanRows:
        return self.observations.lean_rows(sample.rows, snapshot.noise, snapshot.mask)

    def _summary(self, snapshot: Snapshot, sample: Sample) -> Generator[None, None, Population]:
        kept = self.summaries.peek(snapshot.mask, snapshot.noise, sample=sample)
        if kept is not None:
            return kept
        yield  # before anything is asked
        return (yield from self.summaries.steps(snapshot.mask, snapshot.noise, sample=sample))

    def _derived(self, snapshot: Snapshot, sample: Sample) -> Generator[None, None, dict[str, np.ndarray]]:
        key = "derived", snapshot.mask, snapshot.noise, sample.filter, sample.n_held_out, len(sample)
        if (kept := self._cache.peek(key)) is not None:
            return kept
        quantities = yield from predicted_quantities(self.model, self._inputs(snapshot, sample), snapshot.mask)
        self._cache.put(key, quantities)
        return quantities

    def _ood(self, snapshot: Snapshot, sample: Sample) -> Generator[None, None, np.ndarray]:
        key = "ood", snapshot.mask, snapshot.noise, sample.filter, sample.n_held_out, len(sample)
        if (kept := self._cache.peek(key)) is not None:
            return kept["score"]
        scores = np.full(len(sample), np.nan, np.float32)
        if self.model.has_uncertainty:
            inputs = self._inputs(snapshot, sample)
            for start in range(0, len(sample), CHUNK):
                yield
                part = slice(start, start + CHUNK)
                scores[part], _ = yield from self.model.ood.steps(inputs.part(part), snapshot.mask)
        self._cache.put(key, {"score": scores})
        return scores
