"""How far a map is to be trusted: whether galaxies that lie together are alike to the model."""

from __future__ import annotations

import numpy as np

from .layouts import ALIKE, NEIGHBOURS, SEED

JUDGED = 1500  # galaxies, that stand for more: all pairs of them are looked at


def trustworthiness(states: np.ndarray, xy: np.ndarray) -> float:
    """Of Venna & Kaski (2001), by the 15 neighbours on the map: 1 if they are neighbours in hidden states (n, width), too,
    about 0.5 if a map is drawn by chance; NaN of galaxies too few, or all alike."""
    if len(states) > JUDGED:
        some = np.sort(np.random.default_rng(SEED).permutation(len(states))[:JUDGED])
        states, xy = states[some], xy[some]
    if len(states) <= 2 * NEIGHBOURS + 1 or np.ptp(states, 0).max() < ALIKE or not np.ptp(xy, 0).any():
        return float("nan")
    from sklearn.manifold import trustworthiness as of_neighbours  # imports for a second; only who asks for a map pays

    return float(of_neighbours(states, xy, n_neighbors=NEIGHBOURS))
