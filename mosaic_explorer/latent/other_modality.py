"""Cross-modal retrieval: of many galaxies' spectra, which is that of the galaxy with this photometry?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import xarray as xr

from ..errors import MaskError, ModelError
from ..masks import Mask
from ..model.with_torch import torch_for
from .nearest import nearest
from .shown import Shown, pooled

if TYPE_CHECKING:
    from ..model.mosaic import Mosaic
    from .contrastive import ContrastiveHead

CHUNK = 500  # galaxies at a time of which all likenesses are taken


@dataclass(frozen=True)
class CrossModal:
    """Where each galaxy under the second mask came when all n were ranked by likeness to it under the first.

    Attributes
    ----------
    ranks : (n,) 1 where its own came first; of ties, half are before it
    """

    ranks: np.ndarray

    def recall(self, k: int) -> float:
        """The share of galaxies whose own was among the first k."""
        return float((self.ranks <= k).mean())

    def __repr__(self) -> str:
        n = len(self.ranks)
        recalls = f"recall at 1 {self.recall(1):.3f}, at 10 {self.recall(10):.3f}"
        return f"of {n:,} galaxies: {recalls}, median rank {np.median(self.ranks):g}"


def cross_modal(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    other: Mask | str,
    head: ContrastiveHead | None = None,
    noise: str | Iterable[str] | None = None,
    seed: int = 0,
) -> CrossModal:
    """Find each galaxy seen under one mask among all of them seen under another: its spectrum from its photometry.

    Parameters
    ----------
    catalog : galaxies to be found; a head must not have learned from them
    mask, other : under which they are sought, and under which they lie there, like "lsst" and "sed"; nothing in common
    head : of `contrastive_head`; without one the pooled states are compared as they are, less each mask's mean: no training
    noise, seed : exact values are measured first, as for `Mosaic.predict`

    Raises
    ------
    CatalogError, MaskError, ModelError
    """
    a, b = two_states(model, catalog, mask, other, noise, seed)
    return CrossModal(ranks(*places(a, b, head)))


def contrastive_head(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    other: Mask | str,
    noise: str | Iterable[str] | None = None,
    epochs: int = 40,
    seed: int = 0,
) -> ContrastiveHead:
    """A head for `cross_modal`, learned from these galaxies: two small perceptrons, trained by InfoNCE.

    Arguments as for `cross_modal`; some thousand galaxies make a good one, in a minute.

    Raises
    ------
    CatalogError, MaskError, ModelError
    """
    if not isinstance(epochs, int) or isinstance(epochs, bool) or epochs < 1:
        raise ModelError(f"epochs are 1 or more; found {epochs!r}.")
    with torch_for("a contrastive head"):
        from .contrastive import fit_head

    return fit_head(*two_states(model, catalog, mask, other, noise, seed), epochs=epochs, seed=seed)


def two_states(
    model: Mosaic,
    catalog: xr.Dataset,
    mask: Mask | str,
    other: Mask | str,
    noise: str | Iterable[str] | None = None,
    seed: int = 0,
) -> tuple[np.ndarray, np.ndarray]:
    """Hidden states of galaxies under two masks that have nothing in common, (n, modalities, width) each."""
    both: Sequence[Shown] = [Shown.of(model, catalog, one, noise, seed) for one in (mask, other)]
    if (both[0].mask.seen & both[1].mask.seen).any():
        raise MaskError(
            f"'{both[0].mask.text}' and '{both[1].mask.text}' show some of the same values; a galaxy would be found by these."
        )
    return both[0].states(), both[1].states()


def places(a: np.ndarray, b: np.ndarray, head: ContrastiveHead | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Where galaxies lie under both masks, (n, numbers) each, so that near is alike."""
    if head is not None:
        return head.place(a, 0), head.place(b, 1)
    first, second = (pooled(states).astype(float) for states in (a, b))
    return first - first.mean(0), second - second.mean(0)


def nearest_of(a: np.ndarray, b: np.ndarray, number: int, k: int) -> np.ndarray:
    """The k (or all, if fewer) of b (n, numbers) nearest to one of a (n, numbers), the nearest first."""
    return nearest(((b.astype(float) - a[number]) ** 2).sum(1), k)


def ranks(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """The rank (n,) of each galaxy's own among all b (n, numbers) by distance from a (n, numbers)."""
    out, squares = np.empty(len(a)), (b.astype(float) ** 2).sum(1)
    for start in range(0, len(a), CHUNK):
        part = slice(start, start + CHUNK)
        far = squares - 2 * a[part].astype(float) @ b.T  # the square of the distance, less what is the same for all
        own = far[np.arange(len(far)), np.arange(start, start + len(far))][:, None]
        out[part] = 1 + (far < own).sum(1) + ((far == own).sum(1) - 1) / 2
    return out
