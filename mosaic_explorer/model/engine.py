"""What computes a model's answers from normalised numbers: torch's network, or the same network as a graph."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, NamedTuple

import numpy as np

from ..modalities import Table
from .size import Size
from .tokens import NetworkInput, Tokens

if TYPE_CHECKING:
    from .torch_engine import TorchEngine

CALIBRATION = "calibration."  # what names of tensors of corrections begin with


class ModalityAnswer(NamedTuple):
    """What is said of b galaxies in one modality.

    numbers : (n,) of the queries that are answered, among its own
    values : of vectors quantiles (b, n, patch, levels), of scalars mixtures (b, n, 3, components), as `density` has them; of a
        network without widths, estimates (b, n)
    quantiles : of scalars (b, n, levels), if the engine has them; mixtures that are corrected later have others
    """

    numbers: np.ndarray
    values: np.ndarray
    quantiles: np.ndarray | None = None


Answers = dict[str, ModalityAnswer]  # of each modality


class Engine(ABC):
    """Answers about galaxies of one table; all arrays are normalised.

    table, size : of the network
    keys, queries : how a galaxy's values are cut into tokens
    words : what computes, for a reader
    """

    table: Table
    size: Size
    keys: Tokens
    queries: Tokens
    words: ClassVar[str]

    @property
    @abstractmethod
    def tensors(self) -> dict[str, np.ndarray]:
        """All weights and corrections by name, as a model's file has them."""

    @property
    @abstractmethod
    def by_torch(self) -> TorchEngine:
        """The same by torch; raises a ModelError if that is not installed."""

    @abstractmethod
    def with_table(self, table: Table) -> Engine:
        """The same for a table that differs by its filters of any survey."""

    @abstractmethod
    def answers(self, given: NetworkInput[np.ndarray], key_ids: np.ndarray, query_ids: np.ndarray) -> Answers:
        """What is said, corrected; `key_ids` and `query_ids` are the tokens seen and asked for, sorted."""

    @abstractmethod
    def states(self, given: NetworkInput[np.ndarray], key_ids: np.ndarray, query_ids: np.ndarray) -> np.ndarray:
        """Last hidden states of the queries, (b, queries, width)."""
