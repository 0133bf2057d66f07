"""Samples of training galaxies: catalogs of different depths, from which brighter galaxies are drawn, too."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..catalog.trust import Trust

LEAST_SAMPLE = 500  # galaxies: a brighter sample has as many


@dataclass(frozen=True)
class Sample:
    """The galaxies of one catalog: their numbers, the brightest first, their i magnitudes, and that of its faintest."""

    numbers: np.ndarray
    magnitude: np.ndarray
    limit: float


def samples_of(magnitude: np.ndarray, trust: np.ndarray, catalog: np.ndarray) -> dict[bool, list[Sample]]:
    """{whether of the reference world: its catalogs}, the deepest first."""
    worlds: dict[bool, list[Sample]] = {}
    for number in np.unique(catalog):
        own = np.flatnonzero(catalog == number)
        order = own[np.argsort(np.nan_to_num(magnitude[own], nan=np.inf), kind="stable")]
        bright = magnitude[order]
        limit = float(np.nanmax(bright)) if np.isfinite(bright).any() else np.inf
        worlds.setdefault(bool(trust[own[0]] == Trust.REFERENCE), []).append(Sample(order, bright, limit))
    return {world: sorted(samples, key=lambda x: -x.limit) for world, samples in worlds.items()}


def draw(samples: list[Sample], faintest: float, n: int, rng: np.random.Generator) -> np.ndarray:
    """n galaxies not fainter than `faintest`, of all catalogs that reach so deep; of the deepest, if none does."""
    usable = [x for x in samples if x.limit >= faintest] or samples[:1]
    most = np.array([max(int(np.searchsorted(x.magnitude, faintest)), min(LEAST_SAMPLE, len(x.numbers))) for x in usable])
    whose = rng.choice(len(usable), n, p=most / most.sum())
    places = (rng.random(n) * most[whose]).astype(int)
    return np.array([usable[i].numbers[k] for i, k in zip(whose.tolist(), places.tolist(), strict=True)], np.int64)
