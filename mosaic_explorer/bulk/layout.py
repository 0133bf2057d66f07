"""How the answers of a block stand in a file: as a Dataset with the axes of a prediction, or as columns with units."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
import xarray as xr

from .. import __version__
from ..catalog.measurements import noise_words
from ..catalog.schema import GALAXY
from ..catalog.surveys import EXACT, load_surveys
from ..model.estimates import uncertainty_words
from ..model.mosaic import Mosaic
from ..model.prediction import QUANTILE, RANGE, SCORE, Prediction, flat_columns, quantile_name
from .job import Job
from .sources import GIVEN, Source
from .worker import EMBEDDING, ID

INHERITED = ("values", "physics_version")  # attributes of a catalog that its answers bear


class Column(NamedTuple):
    """A column of a table: numbers or texts (n,), or a list of numbers for each galaxy, (n, values)."""

    name: str
    values: np.ndarray
    unit: str


@dataclass(frozen=True)
class Layout:
    """What the blocks of a job hold.

    template : the answer about one galaxy, from which dimensions, coordinates and attributes are taken
    attrs : what is said of the whole
    text_lengths : of ids and other texts, in all blocks
    """

    job: Job
    template: xr.Dataset
    attrs: dict[str, Any]
    text_lengths: dict[str, int] = field(default_factory=dict)

    def dataset(self, arrays: dict[str, np.ndarray]) -> xr.Dataset:
        """The arrays of a block as a Dataset like the one that `predict` gives."""
        arrays = {name: self._widened(name, array) for name, array in arrays.items()}
        variables = self.template.variables
        names = [str(name) for name in self.template.data_vars]
        data = {name: (variables[name].dims, arrays[name], variables[name].attrs) for name in names}
        coords = {name: x for name, x in self.template.coords.items() if name != GALAXY}
        return xr.Dataset(data, {GALAXY: arrays[ID], **coords}, self.attrs)

    def columns(self, arrays: dict[str, np.ndarray], lists: bool) -> list[Column]:
        """The arrays of a block as columns, ids first; vectors along an axis and densities only with `lists`."""
        arrays = {name: self._widened(name, array) for name, array in arrays.items()}
        flat, rest = list[Column](), list[Column]()
        for name, variable in self.template.data_vars.items():
            values, unit = arrays[str(name)], str(variable.attrs.get("units", ""))
            plain = [Column(column, x, unit) for column, x in flat_columns(str(name), variable.dims, values, self._axes)]
            flat += plain
            if lists and not plain:
                rest += _list_columns(str(name), variable, values)
        score = [column for column in flat if column.name in SCORE]
        return [Column(GALAXY, arrays[ID], ""), *(column for column in flat if column.name not in SCORE), *score, *rest]

    @cached_property
    def _axes(self) -> dict[str, np.ndarray]:
        """The values along each dimension that has some."""
        return {str(name): coord.values for name, coord in self.template.coords.items() if coord.dims == (name,)}

    @cached_property
    def grids(self) -> dict[str, tuple[np.ndarray, str]]:
        """The axes of lists, {name: (values, unit)}: the middles of a density's bins, cosmic times, wavelengths."""
        return {
            str(name): (coord.values, str(coord.attrs.get("units", "")))
            for name, coord in self.template.coords.items()
            if name not in (GALAXY, QUANTILE)
        }

    @property
    def ranges(self) -> dict[str, list[float]]:
        """Where the mixtures of each density that is kept are cut off, {scalar: [low, high]}."""
        return {name: [float(x) for x in self.template[f"{name}_weight"].attrs[RANGE]] for name in self.job.densities}

    def units(self, lists: bool) -> dict[str, str]:
        """{name: unit} of the columns."""
        variables = self.template.variables
        arrays = {str(name): variables[name].values for name in (ID, *self.template.data_vars)}
        return {column.name: column.unit for column in self.columns(arrays, lists)}

    def _widened(self, name: str, array: np.ndarray) -> np.ndarray:
        """Texts with room for the longest of all blocks."""
        return array.astype(f"<U{self.text_lengths[name]}") if name in self.text_lengths else array


def _list_columns(name: str, variable: xr.DataArray, values: np.ndarray) -> Iterator[Column]:
    """The lists of a variable along its axis: of each quantile, or, of embeddings, of each modality."""
    unit = str(variable.attrs.get("units", ""))
    if QUANTILE in variable.dims:
        for i, level in enumerate(variable[QUANTILE].values.tolist()):
            yield Column(quantile_name(name, level), np.ascontiguousarray(values[..., i]), unit)
    elif variable.ndim == 3:
        for i, label in enumerate(variable[variable.dims[1]].values):
            yield Column(f"{name}_{label}", np.ascontiguousarray(values[:, i]), unit)
    else:
        yield Column(name, values, unit)


def layout_of(model: Mosaic, source: Source, job: Job) -> Layout:
    """Dimensions and attributes, from the answer about the first galaxy; what is wrong with the question is said here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        catalog = source.first.catalog(model.table)
        about: dict[str, Any] = {"model": job.model, "mask": job.mask.text, "noise": noise_words(catalog, model.table)}
        if job.kind == "embed":
            template = model.embed(catalog, job.mask).to_dataset(name=EMBEDDING)
        else:
            prediction: Prediction = model.predict(
                catalog, job.mask, job.what, job.reconstruct, ood_score=job.ood_score, densities=job.densities
            )
            template = xr.Dataset(prediction.data_vars, prediction.coords)
    if not model.has_uncertainty:
        about["uncertainty"] = uncertainty_words(bool(job.noise) or about["noise"] != EXACT)
    if job.noise:
        about |= {"noise": " + ".join(load_surveys()[name].title for name in job.noise), "seed": job.seed}
    for name in source.first.given:
        variable = model.table.variables[name][1]
        words = {"units": variable.unit, "long_name": f"{variable.label}, as given with the galaxies"}
        template[name + GIVEN] = (GALAXY,), source.first.given[name], words
    about |= {key: str(source.attrs[key]) for key in INHERITED if key in source.attrs}
    about |= {"weights": job.weights, "galaxies": source.name, "mosaic_explorer": __version__}
    lengths = {ID: source.id_length} if source.id_length else {}
    if SCORE[1] in template:
        lengths[SCORE[1]] = max(map(len, model.table.variables))
    return Layout(job, template, about, lengths)
