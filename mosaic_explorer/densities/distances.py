"""How far two densities of one number are apart."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from .mixtures import NODE_WEIGHTS, NODES, Mixtures


class Distances(NamedTuple):
    """How far each of n densities is from another one, in the unit of the number.

    moved : the integral of |F - G|, by which probability has to be moved on average to make one the other (Wasserstein's)
    crps : the integral of (F - G)^2: what is lost of the CRPS on average if G is answered where F is right (Gneiting & Raftery
        2007, JASA 102, 359, Sec. 4.2)
    """

    moved: np.ndarray
    crps: np.ndarray


def distances(first: Mixtures, second: Mixtures) -> Distances:
    """How far the densities of n galaxies are from others of the same galaxies, by Gauss and Legendre's rule between all places
    near a component of either: `crps` to 1e-5 of itself, `moved`, which has kinks, to 1e-3."""
    places = np.sort(np.concatenate([first.places(), second.places()], 1), 1)
    half = np.diff(places, axis=1)[..., None] / 2
    x = (places[:, :-1, None] + half * (1 + NODES)).reshape(len(places), -1)
    width = (half * NODE_WEIGHTS).reshape(len(places), -1)
    apart = np.abs(first.cdf(x) - second.cdf(x))
    return Distances((apart * width).sum(1), (apart**2 * width).sum(1))
