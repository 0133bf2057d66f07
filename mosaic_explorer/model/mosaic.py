"""Mosaic: a trained network that speaks catalogs, masks and physical units."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import cached_property

import numpy as np
import torch
import xarray as xr
from scipy.special import ndtri
from torch import Tensor

from ..catalog.measurements import Measurements, catalog_measurements, catalog_values
from ..catalog.schema import GALAXY, validate
from ..errors import ModelError, unknown
from ..masks import Mask, as_mask
from .answer import Answer
from .calibration import Calibration
from .density import quantile_places, spike
from .network import MosaicNetwork, NetworkInput
from .ood import OodScorer
from .prediction import Prediction, PredictionAxes
from .quantiles import QUANTILES
from .renamed import takes_old_names
from .scaling import Scaling, error_scale
from .threads import for_batches

NORMAL_QUANTILES = ndtri(QUANTILES).astype(np.float32)  # of a standard normal: a measured value's, in units of its error
BATCH = 256  # galaxies at a time: larger ones fall out of the processor's cache


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
    def _axes(self) -> PredictionAxes:
        """Made with the first prediction: xarray looks for dask then, and who asks for arrays alone need not wait for it."""
        return PredictionAxes(self.table, self.edges)

    def __repr__(self) -> str:
        return f"Mosaic('{self.name}', {sum(p.numel() for p in self.network.parameters()) / 1e6:.2f} M parameters)"

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
    ) -> Prediction:
        """Quantiles of every variable of `what`, and the density of every scalar among them, for each galaxy.

        Parameters
        ----------
        catalog : galaxies; NaN is not seen, whatever the mask
        mask : which values are seen, or its text, like "lsst sfh[0:10]", or a preset's name
        what : "all", or a modality or variable, or several: less is faster, and changes no answer
        reconstruct : also answer for the seen values; otherwise exact ones come back as given, with zero width, measured ones
            with the width of their error (of a limit the model says what it thinks in any case)
        observed : see what surveys measured, with its errors and limits, where the catalog has it; else the true values
        ood_score : score how unlike the training galaxies the seen values are, at the price of two or three more questions

        Returns
        -------
        Dataset with dims galaxy, quantile and those of the table; `redshift_pdf` and its like along `bin`, whose middles are
        `redshift_grid`; `ood_score`, how unlike the training galaxies the seen values are (1% of galaxies like those exceed
        1), and `ood_variable`, whose are; `table()` gives one row a galaxy

        Raises
        ------
        CatalogError, MaskError, ModelError
        """
        validate(catalog, self.table)
        if mismatch := self.physics_mismatch(catalog):
            warnings.warn(mismatch, stacklevel=3)
        mask, names, inputs = as_mask(mask, self.table), self.variables_of(what), self.inputs(catalog, observed)
        answer = self.answer(inputs, mask, names, reconstruct, ood_score)
        attrs = {"model": self.name, "mask": mask.text, "noise": inputs.noise}
        return self._axes.prediction(answer, names, catalog, attrs)

    def embed(self, catalog: xr.Dataset, mask: Mask | str, observed: bool = True) -> xr.DataArray:
        """Last hidden states, (galaxy, modality, hidden): of all modalities, the mean of each one's queries.

        Their mean over `modality` is the pooled embedding. `mask` and `observed` as for `predict`.
        """
        validate(catalog, self.table)
        mask = as_mask(mask, self.table)
        hidden = self.embed_values(self.inputs(catalog, observed), mask)
        coords = {GALAXY: catalog[GALAXY].values, "modality": list(self.table.names)}
        return xr.DataArray(hidden, coords, (GALAXY, "modality", "hidden"), name="embedding", attrs={"mask": mask.text})

    def inputs(self, catalog: xr.Dataset, observed: bool = True) -> Measurements:
        """What of a validated catalog a mask may show: what surveys measured of it, or its true values as exact."""
        if observed:
            return catalog_measurements(catalog, self.table)
        return Measurements.exact(catalog_values(catalog, self.table))

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
    ) -> Answer:
        """As `predict`, for measurements, or exact values (n, table.size) in physical units; nothing is validated."""
        inputs, mask = _measurements(inputs), as_mask(mask, self.table)
        names = list(self.table.variables) if names is None else list(names)
        n = len(inputs)
        answer = Answer(np.full((n, self.table.size, len(QUANTILES)), np.nan, np.float32))
        for name in names:
            if name in self.edges:
                answer.edges[name] = self.edges[name]
                answer.densities[name] = np.empty((n, len(self.edges[name]) - 1), np.float32)
        targets = np.zeros(self.table.size, bool)
        for name in names:
            targets[self.table.place(name)] = True
        for_batches(lambda part: self._answer_batch(inputs[part], mask, targets, reconstruct, answer, part), n, BATCH)
        if ood_score:
            answer.ood_score, answer.ood_variable = self.ood.score(inputs, mask)
        return answer

    @property
    def ood(self) -> OodScorer:
        """Scores how unlike the training galaxies others are."""
        return OodScorer(
            lambda inputs, mask, names: self.answer(inputs, mask, names).quantiles,
            self.network.keys,
            self.scaling,
            self.config.get("ood", {}),
        )

    def embed_values(self, inputs: Measurements | np.ndarray, mask: Mask | str) -> np.ndarray:
        """As `embed`, for measurements, or exact values (n, table.size): (n, modalities, width)."""
        inputs, mask = _measurements(inputs), as_mask(mask, self.table)
        queries = self.network.queries
        hidden = np.empty((len(inputs), len(self.table.rows), self.network.config.width), np.float32)

        @torch.inference_mode()
        def embed(part: slice) -> None:
            states = self.network.states(*self.network_input(inputs[part], mask), np.arange(queries.total))
            hidden[part] = torch.stack([states[:, queries.slices[row.name]].mean(1) for row in self.table], 1).numpy()

        for_batches(embed, len(inputs), BATCH)
        return hidden

    def network_input(self, inputs: Measurements, mask: Mask) -> tuple[NetworkInput, np.ndarray]:
        """What the network sees of one batch, and the tokens that hold it."""
        if mask.table.values_digest != self.table.values_digest:
            raise ModelError(f"the mask is made for another table of modalities than the model '{self.name}'.")
        seen = np.isfinite(inputs.values) & mask.seen
        x = np.where(seen, self.scaling.normalise(np.where(seen, inputs.values, 0)), 0).astype(np.float32)
        parts = (x, seen, error_scale(inputs.error).astype(np.float32), inputs.limit)
        return NetworkInput(*(torch.from_numpy(part) for part in parts)), self.network.keys.holding(seen.any(0))

    @torch.inference_mode()
    def raw(
        self, network_input: NetworkInput, key_ids: np.ndarray, query_ids: np.ndarray
    ) -> dict[str, tuple[np.ndarray, Tensor, Tensor]]:
        """The network's own answer, before correction: {modality: (query numbers, answer, last hidden states)}."""
        if not len(query_ids):
            return {}
        states, queries = self.network.states(network_input, key_ids, query_ids), self.network.queries
        answers = self.network.answers(states, query_ids)
        return {
            name: (numbers, answer, states[:, queries.within(self.table[name], query_ids)[0]])
            for name, (numbers, answer) in answers.items()
        }

    @torch.inference_mode()
    def _answer_batch(
        self, inputs: Measurements, mask: Mask, targets: np.ndarray, reconstruct: bool, answer: Answer, part: slice
    ) -> None:
        values, queries, scale = inputs.values, self.network.queries, self.scaling
        network_input, key_ids = self.network_input(inputs, mask)
        passthrough = network_input.seen.numpy() & ~inputs.limit & targets
        query_ids = queries.holding(targets if reconstruct else targets & ~passthrough.all(0))
        out = answer.quantiles[part]
        unknown_values = ~network_input.seen | network_input.limit
        for name, (numbers, raw, states) in self.raw(network_input, key_ids, query_ids).items():
            row, place = self.table[name], self.table.slices[name]
            if row.is_vector:
                hidden = queries.cut(row, unknown_values[:, place])[:, numbers]
                quantiles = self.calibration.stretched(name, numbers, raw, hidden, states).sort(-1).values
                full = np.full((len(values), queries.counts[name], row.asked_patch, len(QUANTILES)), np.nan, np.float32)
                full[:, numbers] = quantiles.numpy()
                joined = full.reshape(len(values), -1, len(QUANTILES))[:, : row.size]
                out[:, place] = joined * scale.spread[place, None] + scale.mean[place, None]
            else:
                mass = self.calibration.tilted(name, numbers, raw, states).exp()
                parts = quantile_places(mass)
                for k, number in enumerate(numbers.tolist()):
                    scalar, edges = row.coordinate[number], self.edges[row.coordinate[number]]
                    answer.densities[scalar][part] = mass[:, k].numpy() * (len(edges) - 1) / (edges[-1] - edges[0])
                    out[:, place.start + number] = edges[0] + parts[:, k] * (edges[-1] - edges[0])
        out[:, ~targets] = np.nan
        if not reconstruct:
            rows, columns = np.nonzero(passthrough)
            out[rows, columns] = values[rows, columns, None] + inputs.error[rows, columns, None] * NORMAL_QUANTILES
            for scalar, density in answer.densities.items():
                at = self.table.place(scalar).start
                certain = np.flatnonzero(passthrough[:, at])
                density[part.start + certain] = spike(values[certain, at], self.edges[scalar])

    def physics_mismatch(self, catalog: xr.Dataset) -> str | None:
        """What to tell a user whose catalog was made by other physics than the model learned from; None if it was not."""
        trained, version = self.config.get("physics_version"), catalog.attrs.get("physics_version")
        if version is None or trained is None or version == trained:
            return None
        return (
            f"the model '{self.name}' learned physics version {trained}, the catalog is of version {version}: "
            "its answers may be off."
        )


def _measurements(inputs: Measurements | np.ndarray) -> Measurements:
    return inputs if isinstance(inputs, Measurements) else Measurements.exact(inputs)
