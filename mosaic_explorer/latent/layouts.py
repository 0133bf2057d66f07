"""How hidden states are laid flat: on the map that stays, or afresh by UMAP, densMAP or principal components."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import MosaicError, unknown
from ..modalities import Table

REFERENCE, UMAP, DENSMAP, PCA = "reference", "umap", "densmap", "pca"
METHODS = {
    REFERENCE: "the map that stays",
    UMAP: "UMAP of this mask",
    DENSMAP: "densMAP of this mask",
    PCA: "principal components of this mask",
}
OF = ":"  # between a method and the modality whose states are laid out
NEIGHBOURS, MIN_DISTANCE = 15, 0.1  # UMAP's own defaults
EPOCHS, SEED = 200, 0  # fewer than UMAP's 500 for small sets, to be quick; a seed so that a map stays the same
ALIKE = 1e-5  # of states that differ by less there is no map
Tell = Callable[[float, str], None]  # is told which share is done, and what is being done; what it raises ends the work


def tell_nobody(share: float, doing: str) -> None:
    """For who need not know."""


@dataclass(frozen=True)
class Layout:
    """A way to lay states flat: by which method, of which modality's states; "" for the mean of all."""

    method: str
    modality: str = ""

    @property
    def text(self) -> str:
        """As `read_layout` reads it: "reference", "umap", "umap:sfh"."""
        return self.method + (OF + self.modality if self.modality else "")

    @property
    def is_fresh(self) -> bool:
        """Whether each mask has a map of its own, which takes long to make."""
        return self.method != REFERENCE


def read_layout(text: str, table: Table) -> Layout:
    """The layout that a text means; a MosaicError says what is wrong."""
    method, _, modality = text.strip().lower().partition(OF)
    modalities = [row.name for row in table.without_filters]
    if method not in METHODS:
        raise MosaicError(unknown("layout of the latent map", method, METHODS))
    if modality and method == REFERENCE:
        fresh = Layout(UMAP, modality).text
        raise MosaicError(f"the map that stays is of all modalities' states; for those of {modality} alone take {fresh}.")
    if modality and modality not in modalities:
        raise MosaicError(unknown("modality of the latent map", modality, modalities))
    return Layout(method, modality)


def fit_layout(states: np.ndarray, method: str, tell: Tell = tell_nobody) -> np.ndarray:
    """Places (n, 2) of hidden states (n, width), without unit; all 0 if they are too few, or all alike.

    UMAP: McInnes et al. 2018 (arXiv 1802.03426); densMAP, which keeps how dense groups are: Narayan et al. 2021.
    """
    if len(states) <= NEIGHBOURS or np.ptp(states, 0).max() < ALIKE:
        return np.zeros((len(states), 2), np.float32)
    if method == PCA:
        from sklearn.decomposition import PCA as PrincipalComponents

        return PrincipalComponents(2, random_state=SEED).fit_transform(states).astype(np.float32)
    return fit_umap(states, method == DENSMAP, tell).embedding_.astype(np.float32)


def fit_umap(states: np.ndarray, densmap: bool = False, tell: Tell = tell_nobody) -> Any:
    """A `umap.UMAP` fitted to hidden states (n, width)."""
    tell(0, "finding neighbours; the first time that takes some 15 seconds")
    import umap  # compiles for seconds; only who asks for a map pays

    progress = {"disable": False, "file": _Told(tell), "mininterval": 0.2, "bar_format": "{n}/{total}"}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says that a seed means one core
        mapper = umap.UMAP(
            n_neighbors=NEIGHBOURS,
            min_dist=MIN_DISTANCE,
            n_epochs=EPOCHS,
            random_state=SEED,
            n_jobs=1,
            densmap=densmap,
            tqdm_kwds=progress,
        )
        return mapper.fit(states)


class _Told:
    """Where UMAP's progress bar is written to: what it says is told as a share."""

    def __init__(self, tell: Tell):
        self.tell = tell

    def write(self, text: str) -> None:
        if counted := re.search(r"(\d+)/(\d+)", text):
            self.tell(int(counted[1]) / max(int(counted[2]), 1), "settling")

    def flush(self) -> None:
        """As files have it."""
