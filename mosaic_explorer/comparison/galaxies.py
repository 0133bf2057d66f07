"""The galaxies that contenders learn from: the same for each of them, and as a survey would measure them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
import xarray as xr
from torch import Tensor

from ..catalog.measurements import Measurements, catalog_values
from ..catalog.schema import validate
from ..catalog.surveys import choose_surveys, measure, noise_model
from ..errors import CatalogError
from ..modalities import TABLE, Table
from ..training.galaxies import kept_back_rows
from ..training.recipe import Recipe
from .question import Question

FEWEST = 100  # galaxies to learn from
DEFAULTS = Recipe(name="comparison", catalog="comparison")  # whose galaxies are held back as in every training


@dataclass(frozen=True)
class TrainingGalaxies:
    """True values of galaxies, (n, table.size) in physical units.

    held_back : the same of others, which our models are calibrated on, and others' methods may be tuned on
    source : where they come from, in words
    """

    values: np.ndarray
    held_back: np.ndarray
    source: str
    table: Table = TABLE

    @classmethod
    def of(cls, catalog: xr.Dataset, name: str, table: Table = TABLE) -> TrainingGalaxies:
        """The galaxies of a training split, less those that training holds back for calibration.

        Parameters
        ----------
        name : of the catalog

        Raises
        ------
        CatalogError
            If they are too few, or a value of one is not observed: contenders but ours have no place for gaps.
        """
        validate(catalog, table)
        values = catalog_values(catalog, table)
        held = kept_back_rows(len(values), DEFAULTS)
        if len(values) - len(held) < FEWEST:
            raise CatalogError(
                f"'{name}' leaves {len(values) - len(held)} galaxies to learn from; at least {FEWEST} are needed."
            )
        gaps = ~np.isfinite(values)
        if gaps.any():
            column = int(np.flatnonzero(gaps.any(0))[0])
            variable = next(key for key in table.variables if column in range(*table.place(key).indices(table.size)))
            raise CatalogError(
                f"'{name}': {gaps.any(1).sum():,} galaxies to learn from lack values, of '{variable}' for one; every contender "
                "needs all values of each. Give a catalog without gaps."
            )
        learned = np.delete(values, held, 0)
        return cls(learned, values[held], f"{len(learned):,} galaxies of {name}", table)

    def __len__(self) -> int:
        return len(self.values)

    @cached_property
    def digest(self) -> str:
        """A short hash of the values."""
        return digest(self.values)


def digest(values: np.ndarray) -> str:
    """A short hash of numbers."""
    return hashlib.sha256(np.ascontiguousarray(values).tobytes()).hexdigest()[:16]


class Inputs:
    """What a specialist is shown of galaxies under a question: (n, width) in spreads of the training galaxies as measured.

    A value of a fixed survey tells its error and whether it is a limit by itself; the flag beside it spares a network the step.

    Parameters
    ----------
    galaxies, question : whose mean and spread are taken
    """

    def __init__(self, galaxies: TrainingGalaxies, question: Question):
        self.question, seen = question, question.mask.seen
        self.truth, self.held_truth = (
            torch.from_numpy(x[:, seen].astype(np.float32)) for x in (galaxies.values, galaxies.held_back)
        )
        self.noisy = torch.from_numpy(question.is_measured)
        self.surveys = [
            (survey, noise_model(survey, galaxies.table[survey.modality]), self._columns(survey.modality, galaxies.table))
            for survey in (choose_surveys(question.surveys) if question.surveys else ())
        ]
        self.mean, self.spread = torch.zeros(self.truth.shape[1]), torch.ones(self.truth.shape[1])
        values, _ = self._measured(self.truth, torch.Generator().manual_seed(0))
        self.mean, self.spread = values.mean(0), values.std(0).clamp_min(1e-3)
        self.width = self.truth.shape[1] + int(self.noisy.sum())

    def _columns(self, modality: str, table: Table) -> Tensor:
        """Where a modality's values stand among the seen ones."""
        of_modality = np.zeros(table.size, bool)
        of_modality[table.slices[modality]] = True
        return torch.from_numpy(np.flatnonzero(of_modality[self.question.mask.seen]))

    def draw(self, rows: Tensor, generator: torch.Generator) -> Tensor:
        """Training galaxies as the surveys measure them, with noise drawn anew, (rows, width)."""
        return self._features(*self._measured(self.truth[rows], generator))

    def measure_once(self, seed: int) -> Tensor:
        """All training galaxies, with noise drawn once, (n, width)."""
        return self._features(*self._measured(self.truth, torch.Generator().manual_seed(seed)))

    def held_back(self, seed: int) -> Tensor:
        """The galaxies that were held back, with noise drawn once, (n, width)."""
        return self._features(*self._measured(self.held_truth, torch.Generator().manual_seed(seed + 1)))

    def of(self, measured: Measurements) -> Tensor:
        """Galaxies as they were measured, (n, width)."""
        seen = self.question.mask.seen
        return self._features(*(torch.from_numpy(x[:, seen]) for x in (measured.values.astype(np.float32), measured.limit)))

    def _measured(self, truth: Tensor, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        """Values and limits, (n, seen values) each."""
        values, limit = truth.clone(), torch.zeros(truth.shape, dtype=torch.bool)
        for survey, model, columns in self.surveys:
            normal = torch.randn((len(truth), len(columns)), generator=generator)
            parts = [torch.as_tensor(x, dtype=torch.float32) for x in (model.floor, model.photon, model.sky)]
            observed, _, below = measure(truth[:, columns], normal, type(model)(*parts), survey.detection_snr, torch)
            values[:, columns], limit[:, columns] = observed, below
        return values, limit

    def _features(self, values: Tensor, limit: Tensor) -> Tensor:
        return torch.cat([(values - self.mean) / self.spread, limit[:, self.noisy].float()], 1)
