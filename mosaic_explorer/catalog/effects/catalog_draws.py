"""A catalog's random numbers for effects, and who lies on whose line of sight: each depends on the seed and ids alone."""

from __future__ import annotations

from types import ModuleType

import numpy as np
from scipy.special import ndtri

from ..draws import uniform_by_id

ALL_SKY = np.zeros(1, int)  # the id of what all galaxies have in common


class CatalogDraws:
    """`protocol.Draws` of galaxies by their ids (galaxies,), and by their patches of sky where a catalog knows them."""

    xp: ModuleType = np

    def __init__(self, seed: int, ids: np.ndarray, patches: np.ndarray | None = None):
        self.seed, self.ids, self.patches = seed, ids, patches

    def of_galaxies(self, what: str, names: tuple[str, ...]) -> np.ndarray:
        """(galaxies, names), by the galaxies' ids."""
        return self._columns(what, names, self.ids)

    def of_sightlines(self, what: str, names: tuple[str, ...]) -> np.ndarray:
        """(galaxies, names), by their patches or else their ids."""
        return self._columns(what, names, self.ids) if self.patches is None else self._of_patches(what, names, self.patches)

    def of_calibrations(self, what: str, names: tuple[str, ...]) -> np.ndarray:
        """(galaxies, names) by their patches, or (1, names)."""
        return self._of_patches(what, names, ALL_SKY if self.patches is None else self.patches)

    def of_surveys(self, what: str, names: tuple[str, ...]) -> np.ndarray:
        """(1, names)."""
        return self._columns(what, names, ALL_SKY)

    def normal(self, uniform: np.ndarray) -> np.ndarray:
        """The quantiles of the normal distribution."""
        return ndtri(uniform)

    def constant(self, values: np.ndarray) -> np.ndarray:
        """As they are."""
        return values

    def _of_patches(self, what: str, names: tuple[str, ...], patches: np.ndarray) -> np.ndarray:
        each, back = np.unique(patches, return_inverse=True)
        return self._columns(f"patch {what}", names, each)[back]

    def _columns(self, what: str, names: tuple[str, ...], ids: np.ndarray) -> np.ndarray:
        return np.concatenate([uniform_by_id(self.seed, f"{what} {name}", ids, 1) for name in names], axis=1)


def companions(seed: int, ids: np.ndarray, groups: np.ndarray | None = None) -> np.ndarray:
    """The row of the galaxy that would be blended with each, (galaxies,); -1 where there is no other.

    Galaxies stand on a ring, at places by their ids; each draws another place, and has the first galaxy from there on, which
    is not itself. So a galaxy's companion depends on no order, and changes only with who stands near that place. `groups`
    (galaxies,) have rings of their own: no training galaxy lends a test galaxy its light.
    """
    rows = np.full(len(ids), -1)
    place, drawn = (uniform_by_id(seed, what, ids, 1)[:, 0] for what in ("place on the ring", "place of the companion"))
    labels = np.zeros(len(ids), int) if groups is None else np.asarray(groups)
    for label in np.unique(labels):
        members = np.flatnonzero(labels == label)
        if len(members) < 2:
            continue
        ring = members[np.argsort(place[members])]
        found = np.searchsorted(place[ring], drawn[members]) % len(ring)
        found = np.where(ring[found] == members, (found + 1) % len(ring), found)
        rows[members] = ring[found]
    return rows
