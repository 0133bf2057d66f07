"""One galaxy's answer together with the magnitudes in other surveys' filters that are drawn, and no others."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
import xarray as xr

from ...catalog.measurements import Measurements
from ...catalog.photometry_library import PHOTOMETRY
from ...masks import Mask
from ...modalities import Modality, Table
from ...model.answer import Answer
from ...model.mosaic import Mosaic
from .passbands import Passbands, drawn_filters, further_filters, own_variables


@dataclass(frozen=True)
class Asking:
    """A model that is asked for all that is drawn; its table may have more filters than the session's, behind all else.

    Attributes
    ----------
    model : as the session's, with the filters that are predicted alone
    filters : names of those that are drawn
    alone : of these, those in which the catalog has no magnitudes: their predictions stand alone
    """

    model: Mosaic
    filters: tuple[str, ...]
    alone: tuple[str, ...] = ()

    @cached_property
    def places(self) -> np.ndarray:
        """Where the filters that are drawn stand among all values, (filters,)."""
        if not self.filters:
            return np.zeros(0, int)
        number = {name: i for i, name in enumerate(self.model.filters)}
        return self.model.table.slices[PHOTOMETRY].start + np.array([number[name] for name in self.filters])

    @cached_property
    def row(self) -> Modality | None:
        """The filters that are drawn as a row of a table; None if there are none."""
        if not self.filters:
            return None
        row = self.model.table[PHOTOMETRY]
        at = self.places - self.model.table.slices[PHOTOMETRY].start
        curves, position = tuple(row.curves[i] for i in at), tuple(row.position[i] for i in at)
        return replace(row, coordinate=self.filters, position=position, curves=curves)

    @cached_property
    def drawn_table(self) -> Table:
        """The model's table with no other filters than those that are drawn."""
        own = self.model.table.without_filters
        return own if self.row is None else own.with_row(self.row)

    @cached_property
    def drawn_places(self) -> np.ndarray:
        """Where the values of that table stand in the model's, (drawn_table.size,)."""
        return np.concatenate([np.arange(self.model.table.without_filters.size), self.places])

    def place(self, name: str) -> slice | np.ndarray:
        """Where the drawn values of a modality stand."""
        return self.places if name == PHOTOMETRY else self.model.table.slices[name]

    # -- from the session's table to this one -------------------------------------------------------------------------
    def mask(self, mask: Mask) -> Mask:
        """A mask; what is predicted alone is hidden."""
        return mask if mask.table == self.model.table else Mask(self._longer(mask.seen, False), self.model.table)

    def values(self, values: np.ndarray) -> np.ndarray:
        """Values (..., of the session's table), NaN of what is predicted alone."""
        return self._longer(values, np.nan)

    def inputs(self, inputs: Measurements) -> Measurements:
        """Measurements of galaxies, which have nothing of what is predicted alone."""
        values, error, limit = self.values(inputs.values), self._longer(inputs.error, 0), self._longer(inputs.limit, False)
        return replace(inputs, values=values, error=error, limit=limit)

    def _longer(self, array: np.ndarray, filling: float | bool) -> np.ndarray:
        more = self.model.table.size - array.shape[-1]
        return np.concatenate([array, np.full((*array.shape[:-1], more), filling, array.dtype)], -1) if more else array

    # -- asking -------------------------------------------------------------------------------------------------------
    def answer(self, inputs: Measurements, mask: Mask) -> Answer:
        """What the model says of all values but filters that are not drawn, whose quantiles are NaN.

        Parameters
        ----------
        inputs, mask : of the session's table
        """
        names, only = own_variables(self.model.table), None
        if self.filters:
            names, only = [*names, PHOTOMETRY], np.ones(self.model.table.size, bool)
            only[self.model.table.slices[PHOTOMETRY]] = False
            only[self.places] = True
        return self.model.answer(self.inputs(inputs), self.mask(mask), names, only=only)


def with_further(model: Mosaic, catalog: xr.Dataset, passbands: Passbands) -> Mosaic:
    """A session's model with the filters that are predicted alone; itself if there are none, or it knows none."""
    further = further_filters(passbands, model.table)
    return model.for_catalog(catalog, further) if further and model.knows_filters else model


def asking(model: Mosaic, passbands: Passbands, mask: Mask) -> Asking:
    """How a model, which `with_further` gave, is asked for what is drawn under a mask; one that knows no filters for none."""
    if not model.knows_filters:
        return Asking(model, ())
    return Asking(model, drawn_filters(passbands, mask), further_filters(passbands, mask.table))
