"""Survey noise on the fly: half of the training draws are measured, to depths drawn between shallow and deep surveys.

A share of these suffers from what real surveys do beside noise, each galaxy as one of a survey of its own.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..catalog.bands import Bands
from ..catalog.effects import Exposure, load_effects
from ..catalog.surveys import NoiseModel, flux_to_magnitude, load_surveys, magnitude_to_flux, measure, noise_model
from ..modalities import Table
from ..model.network import NetworkInput
from ..model.scaling import Scaling, error_scale
from .draws import TrainingDraws

DEPTHS = {"lsst": ("lsst-y1", "lsst-y10"), "spherex": ("spherex-allsky", "spherex-deep")}  # shallow, deep
SINGLE_SHARE = 0.2  # of the noisy draws, in which one modality alone is noisy, the other exact
BAND_SCATTER = 0.15  # of each band's depth about its galaxy's, as a part of the way from shallow to deep
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
            surveys = [load_surveys()[survey] for survey in DEPTHS[name]]
            self.models[name] = [self._on_device(noise_model(survey, table[name])) for survey in surveys]
            self.snr[name] = surveys[0].detection_snr
            place = table.slices[name]
            self.scale[name] = tuple(torch.from_numpy(x[place]).to(device) for x in (scaling.mean, scaling.spread))

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
    ) -> NetworkInput:
        """What a network is shown of `values` (b, table.size), of which a part of the galaxies is measured with noise.

        Parameters
        ----------
        effects : the part of the noisy galaxies that suffers from what real surveys do, `catalog.effects`, all of it together
        has_value : (b, table.size) bool, where `values` are galaxies' and not mere fillers; left out, `seen`
        """
        values, seen, error = values.clone(), seen.clone(), torch.zeros_like(values)
        limit = torch.zeros_like(seen)
        truth, there = values.clone(), seen.clone() if has_value is None else has_value
        noisy = self._noisy_modalities(len(values), noisy_part, generator)
        draws = TrainingDraws(len(values), generator, self.device) if effects else None
        suffers = draws.of_galaxies("effects", ("chance",)) < effects if draws else None
        for i, name in enumerate(self.names):
            rows = torch.nonzero(noisy[:, i])[:, 0]
            if not len(rows):
                continue
            place, (mean, spread) = self.table.slices[name], self.scale[name]
            shallow, deep = self.models[name]
            true = values[rows, place] * spread + mean
            model = shallow.between(deep, self._depth(true.shape, generator))
            normal = torch.randn(true.shape, device=self.device, generator=generator)
            noise = model
            if draws is not None and suffers is not None:
                light = torch.where(there[:, place], magnitude_to_flux(truth[:, place] * spread + mean), torch.nan)
                exposure = self._after_effects(name, light, rows, model, draws)
                is_changed = suffers[rows] & there[rows, place]
                true = torch.where(is_changed, flux_to_magnitude(exposure.flux, torch), true)
                noise = _either(suffers[rows], exposure.noise, model)
                if exposure.missing is not None:
                    seen[rows, place] &= ~(suffers[rows] & exposure.missing)
            observed, sigma, below = measure(true, normal, model, self.snr[name], torch, noise)
            values[rows, place] = (observed - mean) / spread
            error[rows, place], limit[rows, place] = error_scale(sigma), below
        return NetworkInput(values, seen, error, limit & seen)

    def _after_effects(self, name: str, light: Tensor, rows: Tensor, model: NoiseModel, draws: TrainingDraws) -> Exposure:
        """The light [maggies] (b, values) of some rows after all effects; companions are others of the same galaxies."""
        exposure = Exposure(light[rows], torch.nan_to_num(light[draws.companions])[rows], model)
        for effect in self.effects:
            exposure = effect.apply(exposure, draws.at(rows), self.bands[name])
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
