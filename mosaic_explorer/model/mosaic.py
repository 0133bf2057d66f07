"""Mosaic: a trained network that speaks catalogs, masks and physical units."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import torch
import xarray as xr
from scipy.special import ndtri
from torch import Tensor

from ..catalog.measurements import Measurements, catalog_measurements, catalog_values
from ..catalog.schema import GALAXY, validate
from ..errors import ModelError, unknown
from ..masks import Mask
from .calibration import Calibration
from .density import quantile_places, spike
from .network import MosaicNetwork, Shown
from .ood import ood_score as compute_ood
from .quantiles import QUANTILES
from .scaling import Scaling, error_scale

NORMAL_QUANTILES = ndtri(QUANTILES).astype(np.float32)  # of a standard normal: a measured value's, in units of its error
BATCH = 256  # galaxies at a time: larger ones fall out of the processor's cache


@dataclass
class Answer:
    """What the model says of n galaxies, as arrays in physical units.

    Attributes
    ----------
    quantiles : (n, table.size, len(QUANTILES)), NaN where not asked
    densities : {scalar: (n, bins)} probability per unit of the scalar, for the scalars asked
    edges : {scalar: (bins + 1,)} where the bins of the densities end
    ood_score : (n,) how unlike the training galaxies the seen values are, 1 is reached by 1% of galaxies like those
    ood_variable : (n,) the variable whose seen values are to blame; both None where not asked
    """

    quantiles: np.ndarray
    densities: dict[str, np.ndarray] = field(default_factory=dict)
    edges: dict[str, np.ndarray] = field(default_factory=dict)
    ood_score: np.ndarray | None = None
    ood_variable: np.ndarray | None = None


class Mosaic:
    """A trained model: asks a network about galaxies of which a mask shows some values.

    Made by `load_model`. `name`, `table`, `config` say what it is.
    """

    def __init__(
        self, network: MosaicNetwork, scaling: Scaling, calibration: Calibration | None = None, *, name: str, config: dict
    ):
        self.network, self.scaling, self.name, self.config = network.eval(), scaling, name, config
        self.table, self.calibration = network.table, calibration or Calibration({})
        self.edges = {
            scalar: scaling.physical_edges(i, self.table.place(scalar).start)
            for i, scalar in enumerate(self.table.scalar_names)
        }

    @cached_property
    def _coords(self) -> xr.Coordinates:
        """The coordinates of every answer but the galaxies; making them anew costs more than a question."""
        coords: dict[str, np.ndarray | tuple] = {"quantile": np.array(QUANTILES)}
        for row in self.table:
            if row.dim is not None:
                coords[row.dim] = (row.dim, np.array(row.coordinate), {"units": row.coordinate_unit})
        for name, edges in self.edges.items():
            coords[f"{name}_grid"] = (edges[1:] + edges[:-1]) / 2
        return xr.Coordinates(coords)

    def _coords_of(self, catalog: xr.Dataset, dims: set[str]) -> xr.Coordinates:
        """The coordinates of an answer along `dims`; put together from parts, which spares xarray's alignment."""
        galaxies = xr.Coordinates({GALAXY: catalog[GALAXY].values}) if GALAXY not in catalog.xindexes else catalog.coords
        source = {dim: galaxies if dim == GALAXY else self._coords for dim in dims}
        return xr.Coordinates(
            {dim: coords.variables[dim] for dim, coords in source.items()},
            indexes={dim: coords.xindexes[dim] for dim, coords in source.items()},
        )

    def __repr__(self) -> str:
        return f"Mosaic('{self.name}', {sum(p.numel() for p in self.network.parameters()) / 1e6:.2f} M parameters)"

    # -- with catalogs ------------------------------------------------------------------------------------------------
    def predict(
        self,
        catalog: xr.Dataset,
        mask: Mask,
        what: str | Iterable[str] = "all",
        reconstruct: bool = False,
        observed: bool = True,
        ood_score: bool = True,
    ) -> xr.Dataset:
        """Quantiles of every asked variable, and the density of every asked scalar, for each galaxy.

        Parameters
        ----------
        catalog : galaxies; NaN is not seen, whatever the mask
        mask : which values are seen
        what : "all", or a modality or variable, or several: less is faster, and changes no answer
        reconstruct : also answer for the seen values; otherwise exact ones come back as given, with zero width, measured ones
            with the width of their error (of a limit the model says what it thinks in any case)
        observed : show what surveys measured, with its errors and limits, where the catalog has it; else the true values
        ood_score : score how unlike the training galaxies the seen values are, at the price of two or three more questions

        Returns
        -------
        Dataset with dims galaxy, quantile and those of the table; `redshift_pdf` and its like along `redshift_grid`;
        `ood_score`, how unlike the training galaxies the seen values are (1% of galaxies like those exceed 1), and which
        variable's are

        Raises
        ------
        CatalogError, MaskError, ModelError
        """
        validate(catalog, self.table)
        if mismatch := self.physics_mismatch(catalog):
            warnings.warn(mismatch, stacklevel=2)
        names = self.asked(what)
        shown = self.shown(catalog, observed)
        answer = self.answer(shown, mask, names, reconstruct, ood_score)
        data: dict[str, tuple] = {}
        if answer.ood_score is not None and answer.ood_variable is not None:
            data["ood_score"] = (GALAXY,), answer.ood_score, {"units": "", "long_name": "how unlike the training galaxies"}
            data["ood_variable"] = (GALAXY,), answer.ood_variable.astype(str), {"long_name": "whose seen values are to blame"}
        for name in names:
            row, variable = self.table.variables[name]
            values = answer.quantiles[:, self.table.place(name)]
            attrs = {"units": variable.unit, "long_name": variable.label}
            if row.is_vector:
                data[name] = ((GALAXY, row.dim, "quantile"), values, attrs)
            else:
                data[name] = ((GALAXY, "quantile"), values[:, 0], attrs)
                data[f"{name}_pdf"] = (
                    (GALAXY, f"{name}_grid"),
                    answer.densities[name],
                    {"long_name": f"density of {variable.label}"},
                )
        dims = {dim for dims, *_ in data.values() for dim in dims}
        attrs = {"model": self.name, "mask": mask.text, "noise": shown.noise}
        return xr.Dataset(data, self._coords_of(catalog, dims), attrs)

    def embed(self, catalog: xr.Dataset, mask: Mask, observed: bool = True) -> xr.DataArray:
        """Last hidden states, (galaxy, modality, hidden): all modalities asked, the mean of each one's queries.

        Their mean over `modality` is the pooled embedding. `observed` as for `predict`.
        """
        validate(catalog, self.table)
        hidden = self.embed_values(self.shown(catalog, observed), mask)
        coords = {GALAXY: catalog[GALAXY].values, "modality": list(self.table.names)}
        return xr.DataArray(hidden, coords, (GALAXY, "modality", "hidden"), name="embedding", attrs={"mask": mask.text})

    def shown(self, catalog: xr.Dataset, observed: bool = True) -> Measurements:
        """What of a validated catalog may be shown: what surveys measured of it, or its true values as exact."""
        if observed:
            return catalog_measurements(catalog, self.table)
        return Measurements.exact(catalog_values(catalog, self.table))

    # -- with arrays --------------------------------------------------------------------------------------------------
    def asked(self, what: str | Iterable[str]) -> list[str]:
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

    def answer(
        self,
        shown: Measurements | np.ndarray,
        mask: Mask,
        names: Iterable[str] | None = None,
        reconstruct: bool = False,
        ood_score: bool = False,
    ) -> Answer:
        """As `predict`, for measurements, or exact values (n, table.size) in physical units; nothing is validated."""
        shown = shown if isinstance(shown, Measurements) else Measurements.exact(shown)
        names = list(self.table.variables) if names is None else list(names)
        n = len(shown)
        answer = Answer(np.full((n, self.table.size, len(QUANTILES)), np.nan, np.float32))
        for name in names:
            if name in self.edges:
                answer.edges[name] = self.edges[name]
                answer.densities[name] = np.empty((n, len(self.edges[name]) - 1), np.float32)
        wanted = np.zeros(self.table.size, bool)
        for name in names:
            wanted[self.table.place(name)] = True
        for start in range(0, n, BATCH):
            part = slice(start, min(start + BATCH, n))
            self._answer_batch(shown[part], mask, wanted, reconstruct, answer, part)
        if ood_score:
            answer.ood_score, answer.ood_variable = compute_ood(self, shown, mask)
        return answer

    def embed_values(self, shown: Measurements | np.ndarray, mask: Mask) -> np.ndarray:
        """As `embed`, for measurements, or exact values (n, table.size): (n, modalities, width)."""
        shown = shown if isinstance(shown, Measurements) else Measurements.exact(shown)
        queries = self.network.queries
        asked_ids = np.arange(queries.total)
        parts = []
        for start in range(0, len(shown), BATCH):
            inputs, key_ids = self.inputs(shown[start : start + BATCH], mask)
            with torch.inference_mode():
                states = self.network.states(inputs, key_ids, asked_ids)
            parts.append(torch.stack([states[:, queries.slices[row.name]].mean(1) for row in self.table], 1).numpy())
        return np.concatenate(parts)

    def inputs(self, shown: Measurements, mask: Mask) -> tuple[Shown, np.ndarray]:
        """What the network is shown of one batch, and the tokens that hold it."""
        if mask.table.values_digest != self.table.values_digest:
            raise ModelError(f"the mask is made for another table of modalities than the model '{self.name}'.")
        seen = np.isfinite(shown.values) & mask.seen
        x = np.where(seen, self.scaling.normalise(np.where(seen, shown.values, 0)), 0).astype(np.float32)
        parts = (x, seen, error_scale(shown.error).astype(np.float32), shown.limit)
        return Shown(*(torch.from_numpy(part) for part in parts)), self.network.keys.holding(seen.any(0))

    @torch.inference_mode()
    def said(self, inputs: Shown, key_ids: np.ndarray, asked_ids: np.ndarray) -> dict[str, tuple[np.ndarray, Tensor, Tensor]]:
        """What the network itself says, before correction: {modality: (query numbers, answer, last hidden states)}."""
        if not len(asked_ids):
            return {}
        states, queries = self.network.states(inputs, key_ids, asked_ids), self.network.queries
        answers = self.network.answers(states, asked_ids)
        return {
            name: (numbers, answer, states[:, queries.within(self.table[name], asked_ids)[0]])
            for name, (numbers, answer) in answers.items()
        }

    @torch.inference_mode()
    def _answer_batch(
        self, shown: Measurements, mask: Mask, wanted: np.ndarray, reconstruct: bool, answer: Answer, part: slice
    ) -> None:
        values, queries, scale = shown.values, self.network.queries, self.scaling
        inputs, key_ids = self.inputs(shown, mask)
        given = inputs.seen.numpy() & ~shown.limit & wanted
        asked = wanted if reconstruct else wanted & ~given.all(0)
        asked_ids = queries.holding(asked)
        out = answer.quantiles[part]
        answered = ~inputs.seen | inputs.limit
        for name, (numbers, said, states) in self.said(inputs, key_ids, asked_ids).items():
            row, place = self.table[name], self.table.slices[name]
            if row.is_vector:
                hidden = queries.cut(row, answered[:, place])[:, numbers]
                said = self.calibration.stretched(name, numbers, said, hidden, states).sort(-1).values
                full = np.full((len(values), queries.counts[name], row.asked_patch, len(QUANTILES)), np.nan, np.float32)
                full[:, numbers] = said.numpy()
                joined = full.reshape(len(values), -1, len(QUANTILES))[:, : row.size]
                out[:, place] = joined * scale.spread[place, None] + scale.mean[place, None]
            else:
                mass = self.calibration.tilted(name, numbers, said, states).exp()
                parts = quantile_places(mass)
                for k, number in enumerate(numbers.tolist()):
                    scalar, edges = row.coordinate[number], self.edges[row.coordinate[number]]
                    answer.densities[scalar][part] = mass[:, k].numpy() * (len(edges) - 1) / (edges[-1] - edges[0])
                    out[:, place.start + number] = edges[0] + parts[:, k] * (edges[-1] - edges[0])
        out[:, ~wanted] = np.nan
        if not reconstruct:
            rows, columns = np.nonzero(given)
            out[rows, columns] = values[rows, columns, None] + shown.error[rows, columns, None] * NORMAL_QUANTILES
            for scalar in answer.densities:
                at = self.table.place(scalar).start
                known = np.flatnonzero(given[:, at])
                if not len(known):
                    continue
                answer.densities[scalar][part.start + known] = spike(values[known, at], self.edges[scalar])

    def physics_mismatch(self, catalog: xr.Dataset) -> str | None:
        """What to tell a user whose catalog was made by other physics than the model learned from; None if it was not."""
        trained, found = self.config.get("physics_version"), catalog.attrs.get("physics_version")
        if found is None or trained is None or found == trained:
            return None
        return (
            f"the model '{self.name}' learned physics version {trained}, the catalog is of version {found}: "
            "its answers may be off."
        )
