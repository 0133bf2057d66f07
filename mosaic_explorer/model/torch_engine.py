"""Answers by torch: of networks that are being trained, and of models that have no graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import numpy as np
import torch
from torch import Tensor

from ..catalog.measurements import Measurements
from ..masks import Mask
from ..modalities import Table
from .batch import normalised_input
from .calibration import Calibration
from .engine import CALIBRATION, Answers, Engine, ModalityAnswer
from .network import MosaicNetwork
from .networks import Network, make_network
from .size import Size
from .tokens import NetworkInput

if TYPE_CHECKING:
    from .mosaic import Mosaic

Raw = dict[str, tuple[np.ndarray, Tensor, Tensor]]


class TorchEngine(Engine):
    """An `Engine` of a network and its corrections."""

    words = "torch"

    def __init__(self, network: Network, calibration: Calibration | None = None):
        self.network, self.calibration = network.eval(), calibration or Calibration({})
        self.table, self.size = network.table, network.config
        self.keys, self.queries = network.keys, network.queries

    @classmethod
    def of_tensors(cls, table: Table, size: Size, tensors: dict[str, np.ndarray]) -> TorchEngine:
        """Of all weights and corrections, as a model's file has them."""
        parts = {name: torch.tensor(array) for name, array in tensors.items()}
        weights = {name.removeprefix(CALIBRATION): parts.pop(name) for name in tensors if name.startswith(CALIBRATION)}
        network = make_network(table, size)
        network.load_state_dict(parts)
        return cls(network, Calibration(weights))

    @property
    def by_torch(self) -> TorchEngine:
        return self

    @property
    def tensors(self) -> dict[str, np.ndarray]:
        parts = {name: x.detach().float().cpu() for name, x in self.network.state_dict().items()}
        parts |= {CALIBRATION + name: x for name, x in self.calibration.weights.items()}
        return {name: x.contiguous().numpy() for name, x in parts.items()}

    def with_table(self, table: Table) -> TorchEngine:
        return TorchEngine(cast(MosaicNetwork, self.network).with_table(table), self.calibration)

    @torch.inference_mode()
    def states(self, given: NetworkInput[np.ndarray], key_ids: np.ndarray, query_ids: np.ndarray) -> np.ndarray:
        return self.network.states(tensors_of(given), key_ids, query_ids).numpy()

    @torch.inference_mode()
    def answers(self, given: NetworkInput[np.ndarray], key_ids: np.ndarray, query_ids: np.ndarray) -> Answers:
        tensors = tensors_of(given)
        out: Answers = {}
        for name, (numbers, raw, states) in raw_answers(self.network, tensors, key_ids, query_ids).items():
            row, place = self.table[name], self.table.slices[name]
            if not self.size.components:
                answer = raw
            elif row.is_vector:
                hidden = self.queries.cut(row, ~tensors.seen[:, place] | tensors.limit[:, place])[:, numbers]
                answer = self.calibration.stretched(name, numbers, raw, hidden, states).sort(-1).values
            else:
                answer = self.calibration.widened(name, numbers, raw)
            out[name] = ModalityAnswer(numbers, answer.numpy())
        return out


@torch.inference_mode()
def raw_answers(network: Network, given: NetworkInput[Tensor], key_ids: np.ndarray, query_ids: np.ndarray) -> Raw:
    """A network's own answer, before correction: {modality: (query numbers, answer, last hidden states)}."""
    if not len(query_ids):
        return {}
    states, queries = network.states(given, key_ids, query_ids), network.queries
    return {
        name: (numbers, answer, states[:, queries.within(network.table[name], query_ids)[0]])
        for name, (numbers, answer) in network.answers(states, query_ids).items()
    }


def tensors_of(given: NetworkInput[np.ndarray]) -> NetworkInput[Tensor]:
    """What a network sees, as tensors that share its memory."""
    values, seen, error, limit = (torch.from_numpy(part) for part in given[:4])
    return NetworkInput(values, seen, error, limit, None if given.trust is None else torch.from_numpy(given.trust))


def network_input(model: Mosaic, inputs: Measurements, mask: Mask) -> tuple[NetworkInput[Tensor], np.ndarray]:
    """What a model's network sees of one batch, as tensors, and the tokens that hold it."""
    given, key_ids = normalised_input(model, inputs, mask)
    return tensors_of(given), key_ids
