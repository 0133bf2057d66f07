"""Survey noise on the fly: half of the training draws are measured, to depths drawn between shallow and deep surveys."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from ..catalog.surveys import NoiseModel, load_surveys, measure, noise_model
from ..modalities import Table
from ..model.network import NetworkInput
from ..model.scaling import Scaling, error_scale

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
        for name in self.names:
            surveys = [load_surveys()[survey] for survey in DEPTHS[name]]
            self.models[name] = [self._on_device(noise_model(survey, table[name])) for survey in surveys]
            self.snr[name] = surveys[0].detection_snr
            place = table.slices[name]
            self.scale[name] = tuple(torch.from_numpy(x[place]).to(device) for x in (scaling.mean, scaling.spread))

    def _on_device(self, model: NoiseModel) -> NoiseModel:
        parts = (np.float32(model.floor), model.photon, model.sky)
        return NoiseModel(*(torch.as_tensor(part, dtype=torch.float32, device=self.device) for part in parts))

    def measure(self, values: Tensor, seen: Tensor, noisy_part: float, generator: torch.Generator) -> NetworkInput:
        """What a network is shown of `values` (b, table.size), of which a part of the galaxies is measured with noise."""
        values, error = values.clone(), torch.zeros_like(values)
        limit = torch.zeros_like(seen)
        noisy = self._noisy_modalities(len(values), noisy_part, generator)
        for i, name in enumerate(self.names):
            rows = torch.nonzero(noisy[:, i])[:, 0]
            if not len(rows):
                continue
            place, (mean, spread) = self.table.slices[name], self.scale[name]
            shallow, deep = self.models[name]
            true = values[rows, place] * spread + mean
            model = shallow.between(deep, self._depth(true.shape, generator))
            normal = torch.randn(true.shape, device=self.device, generator=generator)
            observed, sigma, below = measure(true, normal, model, self.snr[name], torch)
            values[rows, place] = (observed - mean) / spread
            error[rows, place], limit[rows, place] = error_scale(sigma), below
        return NetworkInput(values, seen, error, limit & seen)

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
