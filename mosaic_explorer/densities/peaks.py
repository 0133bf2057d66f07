"""The peaks of one galaxy's density: where they are, how much of it each holds, how wide they are."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np

from .mixtures import Mixtures

LEAST_SHARE = 0.05  # of the probability: a smaller peak is none
SHALLOWEST_SADDLE = 0.6  # of the lower of two neighbours: with a density above that between them they are one
NEAR = np.linspace(-3, 3, 25)  # sigma of each component: where the density is looked at
ONE_SIGMA = (0.16, 0.84)


class Peak(NamedTuple):
    """One peak of a density.

    place : where half of what it holds lies below
    share : of the whole probability, between the lowest points beside it
    sigma : half of the range that holds the middle 68% of it
    """

    place: float
    share: float
    sigma: float


def peaks(density: Mixtures) -> list[Peak]:
    """The peaks of the density of one galaxy, rising in place; none where there is no density."""
    if np.isnan(density.weights).any():
        return []
    ends = saddles(density)
    upto = np.r_[0.0, density.cdf(ends)[0] if len(ends) else [], 1.0]
    held = [(low, high - low) for low, high in pairwise(upto) if high - low >= LEAST_SHARE]
    levels = [low + share * part for low, share in held for part in (ONE_SIGMA[0], 0.5, ONE_SIGMA[1])]
    places = density.quantiles(levels)[0].reshape(-1, 3)
    return [
        Peak(float(middle), float(share), float(above - below) / 2)
        for (_, share), (below, middle, above) in zip(held, places, strict=True)
    ]


def saddles(density: Mixtures) -> np.ndarray:
    """Where the density of one galaxy is lowest between two neighbouring peaks, rising; (0,) where there is one peak.

    It is looked at about every component, so where nothing is between two peaks one of many equally good places is told.
    """
    x = np.unique(density.places(NEAR)[0])
    return x[_saddles(density.pdf(x)[0])]


def _saddles(heights: np.ndarray) -> list[int]:
    """Where, along a line of heights, those are."""
    beside = np.r_[-1.0, heights, -1.0]
    tops: list[int] = []
    found: list[int] = []
    for top in np.flatnonzero((heights > beside[:-2]) & (heights >= beside[2:])).tolist():
        while tops:
            saddle = tops[-1] + int(heights[tops[-1] : top].argmin())
            if heights[saddle] <= SHALLOWEST_SADDLE * min(heights[tops[-1]], heights[top]):
                found.append(saddle)
                tops.append(top)
                break
            if heights[top] <= heights[tops[-1]]:
                break  # a shoulder of the peak before
            tops.pop()  # which was a shoulder of this one
            del found[-1:]
        else:
            tops.append(top)
    return found
