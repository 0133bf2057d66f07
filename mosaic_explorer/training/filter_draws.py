"""Which filters a training galaxy was measured in, and how deeply: surveys' sets, and any others, drawn anew."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..catalog.surveys import NoiseModel, magnitude_to_flux
from ..modalities import Modality

SETS_FILE = Path(__file__).parent / "data" / "filter_sets.toml"
OF_A_SURVEY = 0.7  # of the draws that show a set of `filter_sets.toml`; the rest any filters
KEPT = 0.9  # chance of each filter of a set to be there, in half of the draws; in the others all are
ANY = (2, 14)  # filters drawn at random, the fewest and the most
MOST_SHOWN = 24  # of a set: more cost time and tell little more
NARROW = 0.05  # width over centre: of filters drawn at random a narrower one is so rare as this
DEPTH_SNR = 5.0
DEPTH = (-0.5, 4.5)  # [mag] a survey's depth at 0.8 um lies beyond the faintest galaxies of its sample
SLOPE = (-0.8, 0.2)  # [mag] per octave, of depth with wavelength
BAND_SCATTER = 0.6  # [mag] of each filter's depth
FLOOR = (0.002, 0.03)  # [mag] of calibration, part of the error that is stated
PHOTONS = 0.3  # share of a source's own photons in the variance at 5 sigma, at most


def load_filter_sets() -> dict[str, list[str]]:
    """The filters that users bring together, {name: names and patterns}."""
    return tomllib.loads(SETS_FILE.read_text(encoding="utf-8"))


@dataclass(frozen=True)
class FilterDraws:
    """Draws sets of filters among those of a table's row.

    sets : numbers of filters of each survey's set
    chances : (filters,) of each filter among any
    """

    sets: list[np.ndarray]
    chances: np.ndarray

    @classmethod
    def of(cls, row: Modality) -> FilterDraws:
        """Of the filters of a row; of a set those count that it has, if there are two."""
        sets = []
        for words in load_filter_sets().values():
            numbers = [i for i, name in enumerate(row.coordinate) if any(fnmatchcase(str(name), word) for word in words)]
            if len(numbers) > 1:
                sets.append(np.array(numbers))
        curves = np.array(row.curves)
        width = (curves[:, -2] - curves[:, 1]) / row.axis
        weight = np.where(width < NARROW, NARROW, 1.0)
        return cls(sets, weight / weight.sum())

    def shown(self, rng: np.random.Generator) -> np.ndarray:
        """Numbers of the filters in which a micro-batch's galaxies were measured, sorted."""
        if self.sets and rng.random() < OF_A_SURVEY:
            numbers = self.sets[rng.integers(len(self.sets))]
            if rng.random() < 0.5:
                numbers = numbers[rng.random(len(numbers)) < KEPT]
            if len(numbers) > MOST_SHOWN:
                numbers = rng.choice(numbers, MOST_SHOWN, replace=False)
            if len(numbers) > 1:
                return np.sort(numbers)
        return self.any(int(rng.integers(*ANY, endpoint=True)), rng)

    def any(self, count: int, rng: np.random.Generator) -> np.ndarray:
        """Numbers of any filters, sorted."""
        count = min(count, int((self.chances > 0).sum()))
        return np.sort(rng.choice(len(self.chances), count, replace=False, p=self.chances))


def survey_noise(wavelength: Sequence[float], faintest: Tensor, generator: torch.Generator) -> NoiseModel:
    """Noise of a survey of its own for each of n galaxies, in filters at `wavelength` [um]; arrays (n, filters).

    faintest : (n,) magnitude of the faintest galaxies of each one's sample
    """
    device, n = faintest.device, len(faintest)

    def uniform(ends: tuple[float, float]) -> Tensor:
        return ends[0] + (ends[1] - ends[0]) * torch.rand(n, 1, device=device, generator=generator)

    octaves = torch.tensor(np.log2(np.asarray(wavelength) / 0.8), dtype=torch.float32, device=device)
    scatter = torch.randn(n, len(octaves), device=device, generator=generator)
    depth = faintest[:, None] + uniform(DEPTH) + uniform(SLOPE) * octaves + BAND_SCATTER * scatter
    flux = magnitude_to_flux(depth)
    photons = uniform((0.0, PHOTONS))
    floor = 10 ** (uniform(FLOOR) / 2.5) - 1
    variance = flux**2 / DEPTH_SNR**2
    return NoiseModel(floor, photons * variance / flux, (1 - photons) * variance)
