"""Survey noise on the fly: half of the training draws are measured, to depths drawn between shallow and deep surveys.

A share of these suffers from what real surveys do beside noise, each galaxy as one of a survey of its own.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..catalog.bands import Bands
from ..catalog.effects import Exposure, load_effects
from ..catalog.measured import DETECTION_SIGMA
from ..catalog.surveys import NoiseModel, flux_to_magnitude, load_surveys, magnitude_to_flux, measure, noise_model
from ..catalog.trust import Trust
from ..modalities import Table
from ..model.network import NetworkInput
from ..model.scaling import Scaling, error_scale
from .draws import TrainingDraws
from .filter_draws import survey_noise

DEPTHS = {"lsst": ("lsst-y1", "lsst-y10"), "spherex": ("spherex-allsky", "spherex-deep")}  # shallow, deep
SINGLE_SHARE = 0.2  # of the noisy draws, in which one modality alone is noisy, the other exact
BAND_SCATTER = 0.15  # of each band's depth about its galaxy's, as a part of the way from shallow to deep
FAINTEST = 26.0  # [mag] of the galaxies of a sample of which nothing is known
DEPTH_MARGIN = 0.1  # so much further than either survey may a depth lie, as a part of the way


class SurveyNoise:
    """Measures normalised galaxies as surveys of random depth would; on any device.

    Parameters
    ----------
    table, scaling : of the model
    device : where the galaxies are
    """

    def __init__(self, table: Table, scaling: Scaling, device: torch.device):
        self.table, self.device = table, device
        self.names = [row.name for row in table if row.measured]
        self.models, self.snr, self.scale = {}, {}, {}
        self.bands = {name: Bands.of_row(table[name]) for name in self.names}
        self.effects = tuple(load_effects().values())
        for name in self.names:
            place = table.slices[name]
            self.scale[name] = tuple(torch.from_numpy(x[place]).to(device) for x in (scaling.mean, scaling.spread))
            if table[name].curves:
                continue  # of no survey that is known
            surveys = [load_surveys()[survey] for survey in DEPTHS[name]]
            self.models[name] = [self._on_device(noise_model(survey, table[name])) for survey in surveys]
            self.snr[name] = surveys[0].detection_snr

    def _on_device(self, model: NoiseModel) -> NoiseModel:
        parts = (np.float32(model.floor), model.photon, model.sky)
        return NoiseModel(*(torch.as_tensor(part, dtype=torch.float32, device=self.device) for part in parts))

    def measure(
        self,
        values: Tensor,
        seen: Tensor,
        noisy_part: float,
        generator: torch.Generator,
        effects: float = 0.0,
        has_value: Tensor | None = None,
        *,
        trust: Tensor | None = None,
        filters: np.ndarray | None = None,
        faintest: Tensor | None = None,
    ) -> NetworkInput:
        """What a network is shown of `values` (b, table.size), of which a part of the galaxies is measured with noise.

        Parameters
        ----------
        effects : the part of the noisy galaxies that suffers from what real surveys do, `catalog.effects`, all of it together
        has_value : (b, table.size) bool, where `values` are galaxies' and not mere fillers; left out, `seen`
        trust : (b,) of which kind each galaxy is; those of the reference world suffer from nothing
        filters : numbers of those of any survey that are shown at all
        faintest : (b,) magnitude of the faintest galaxies of the samples that they are part of
        """
        truth, there = values, seen if has_value is None else has_value
        values, seen, error = values.clone(), seen.clone(), torch.zeros_like(values)
        limit = torch.zeros_like(seen)
        noisy = self._noisy_modalities(len(values), noisy_part, generator)
        draws = TrainingDraws(len(values), generator, self.device) if effects else None
        suffers = draws.of_galaxies("effects", ("chance",)) < effects if draws else None
        if suffers is not None and trust is not None:
            suffers &= (trust != Trust.REFERENCE)[:, None]
            trust = torch.where((suffers & noisy.any(1, keepdim=True))[:, 0], int(Trust.SURVEY), trust)
        for i, name in enumerate(self.names):
            rows = torch.nonzero(noisy[:, i])[:, 0]
            columns = self._columns(name, filters)
            if not len(rows) or not len(columns):
                continue
            mean, spread = (x[columns] for x in self.scale[name])
            place = torch.from_numpy(self.table.slices[name].start + columns).to(self.device)
            at = rows[:, None], place
            true = truth[at] * spread + mean
            model = self._model(name, columns, rows, faintest, generator)
            normal = torch.randn(true.shape, device=self.device, generator=generator)
            noise = model
            if draws is not None and suffers is not None:
                light = torch.where(there[:, place], magnitude_to_flux(truth[:, place] * spread + mean), torch.nan)
                exposure = self._after_effects(self.bands[name].some(columns), light, rows, model, draws)
                is_changed = suffers[rows] & there[at]
                true = torch.where(is_changed, flux_to_magnitude(exposure.flux, torch), true)
                noise = _either(suffers[rows], exposure.noise, model)
                if exposure.missing is not None:
                    seen[at] &= ~(suffers[rows] & exposure.missing)
            observed, sigma, below = measure(true, normal, model, self.snr.get(name, DETECTION_SIGMA), torch, noise)
            values[at] = (observed - mean) / spread
            error[at], limit[at] = error_scale(sigma), below
        return NetworkInput(values, seen, error, limit & seen, trust)

    def _columns(self, name: str, filters: np.ndarray | None) -> np.ndarray:
        """Which values of a modality are measured: all, but of filters of any survey those that are shown."""
        if self.table[name].curves and filters is not None:
            return filters
        return np.arange(self.table[name].size)

    def _model(
        self, name: str, columns: np.ndarray, rows: Tensor, faintest: Tensor | None, generator: torch.Generator
    ) -> NoiseModel:
        """The noise of some of a modality's values, of some galaxies, each of a survey of its own."""
        if name in self.models:
            shallow, deep = self.models[name]
            return shallow.between(deep, self._depth(torch.Size([len(rows), len(columns)]), generator))
        faint = torch.full((len(rows),), FAINTEST, device=self.device) if faintest is None else faintest[rows]
        return survey_noise(self.table[name].axis[columns], faint, generator)

    def _after_effects(self, bands: Bands, light: Tensor, rows: Tensor, model: NoiseModel, draws: TrainingDraws) -> Exposure:
        """The light [maggies] (b, values) of some rows after all effects; companions are others of the same galaxies."""
        exposure = Exposure(light[rows], torch.nan_to_num(light[draws.companions])[rows], model)
        for effect in self.effects:
            exposure = effect.apply(exposure, draws.at(rows), bands)
        return exposure

    def _noisy_modalities(self, n: int, part: float, generator: torch.Generator) -> Tensor:
        """Which modalities of which galaxies are noisy, (n, measured modalities)."""
        chance = torch.rand(n, 3, device=self.device, generator=generator)
        only = (chance[:, 2] * len(self.names)).long()
        either = (chance[:, 1] > SINGLE_SHARE)[:, None] | (only[:, None] == torch.arange(len(self.names), device=self.device))
        return (chance[:, 0] < part)[:, None] & either

    def _depth(self, shape: torch.Size, generator: torch.Generator) -> Tensor:
        """How far from the shallow to the deep survey each value's depth lies."""
        each = torch.rand(shape[0], 1, device=self.device, generator=generator)
        band = torch.randn(shape, device=self.device, generator=generator)
        return (each * (1 + 2 * DEPTH_MARGIN) - DEPTH_MARGIN + BAND_SCATTER * band).clamp(
            -2 * DEPTH_MARGIN, 1 + 2 * DEPTH_MARGIN
        )


def _either(where: Tensor, one: NoiseModel, other: NoiseModel) -> NoiseModel:
    """One noise for some galaxies (b, 1), another for the rest."""
    parts = ((one.floor, other.floor), (one.photon, other.photon), (one.sky, other.sky))
    return NoiseModel(*(torch.where(where, a, b) for a, b in parts))
