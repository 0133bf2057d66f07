"""Random numbers of effects in training: each galaxy is one of a survey, and of a patch of sky, of its own."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import torch
from torch import Tensor

LEAST = 1e-7  # of a uniform number: single precision draws 0 now and then, whose normal number is infinite


class TrainingDraws:
    """`catalog.effects.Draws` of a micro-batch of n galaxies; numbers of one name are drawn once, for all modalities.

    companions : (n,) the row of the galaxy that each would be blended with, never its own but where there is no other
    """

    xp: ModuleType = torch

    def __init__(self, n: int, generator: torch.Generator, device: torch.device):
        self.n, self.generator, self.device = n, generator, device
        self.columns: dict[str, Tensor] = {}
        self.rows: Tensor | slice = slice(None)
        step = 1 + (self.of_galaxies("companion", ("step",))[:, 0] * (n - 1)).long()
        self.companions = (torch.arange(n, device=device) + step.clamp(max=max(n - 1, 1))) % n

    def at(self, rows: Tensor) -> TrainingDraws:
        """The same numbers of some of the galaxies."""
        some = object.__new__(TrainingDraws)
        some.__dict__ |= self.__dict__ | {"rows": rows}
        return some

    def of_galaxies(self, what: str, names: tuple[str, ...]) -> Tensor:
        """(galaxies, names)."""
        return torch.cat([self._column(f"{what} {name}") for name in names], 1)[self.rows]

    of_sightlines = of_calibrations = of_surveys = of_galaxies

    def normal(self, uniform: Tensor) -> Tensor:
        """The quantiles of the normal distribution."""
        return torch.special.ndtri(uniform)

    def constant(self, values: np.ndarray) -> Tensor:
        """On the device, numbers in single precision."""
        tensor = torch.as_tensor(values, device=self.device)
        return tensor.float() if tensor.is_floating_point() else tensor

    def _column(self, name: str) -> Tensor:
        if name not in self.columns:
            drawn = torch.rand(self.n, 1, device=self.device, generator=self.generator)
            self.columns[name] = drawn.clamp(LEAST, 1 - LEAST)
        return self.columns[name]
