"""Answers by ONNX Runtime, without torch: of models whose network is there as a graph.

The graph (`graph.network_graph` makes it) has no weights of its own: it is given those of the model that it answers for. So the
graph of one model serves all that are built alike, as those that were adapted or trained further.
"""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..catalog.photometry_library import PHOTOMETRY
from ..errors import ModelError
from ..files import read_at_most
from ..modalities import Modality, Table
from .curves import CURVE_FEATURES, curve_features
from .engine import CALIBRATION, Answers, Engine, ModalityAnswer
from .graph_checks import trouble_with
from .graph_sessions import WITHOUT, open_limited, open_session, run_limited
from .quantiles import QUANTILES
from .size import PARTS, NetworkConfig
from .tokens import NetworkInput, Tokens
from .with_torch import torch_engine

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

    from .torch_engine import TorchEngine

NETWORK, ABOUT = "network.onnx", "answer.json"  # files beside the weights
ARCHITECTURE, SHA256 = "architecture", "network_sha256"  # in the latter: of the former
FORMAT = 1  # of the graph's inputs and outputs
MOST_BYTES = 16_000_000  # of the file; a shipped one has 100,000
VALUES = ("values", "seen", "error", "limit")  # (b, own values), normalised
FILTERS = tuple(f"filter_{name}" for name in VALUES)  # (b, seen filters)
TRUST, CURVES = "trust", "filter_curves"  # (b,); (seen filters, features)
SHARED, HIDDEN, QUERY_CURVES = "shared_keys", "filter_hidden", "query_curves"  # filters' common tokens; (b, asked filters)
WEIGHT = "weight:"  # before the names of weights and corrections
QUERIES, PLACES, ENDS, STATES = "queries", "places", "ends", "states"


def keys_of(row: Modality) -> str:
    """The graph's input that says which tokens of a modality are keys, numbers among its own."""
    return f"{row.name}_keys"


def rows_of(row: Modality) -> str:
    """The graph's input that says of which galaxies a modality is asked: all, or none."""
    return f"{row.name}_rows"


def quantiles_of(row: Modality) -> str:
    """The graph's output with the quantiles of scalars, (b, scalars, levels)."""
    return f"{row.name}_quantiles"


def architecture(table: Table, size: NetworkConfig, tensors: Iterable[str]) -> str:
    """What a graph is made of, but for its weights, as a digest; `tensors` are the names of these and of corrections."""
    rows = [
        [row.name, row.size, row.patch, row.asked_patch, row.measured, row.is_vector, len(row.variables)]
        for row in table.without_filters
    ]
    corrected = sorted(name for name in tensors if name.startswith(CALIBRATION))
    return hashlib.sha256(json.dumps([FORMAT, rows, size.to_dict(), corrected]).encode()).hexdigest()[:20]


def network_digest(folder: Path, built: str) -> str | None:
    """The SHA-256 of the graph in a folder, if there is one of networks that are built so (`architecture`)."""
    try:
        about = json.loads(read_at_most(folder / ABOUT, MOST_BYTES))
    except (OSError, ValueError, RecursionError):
        return None
    fits = isinstance(about, dict) and about.get(ARCHITECTURE) == built and (folder / NETWORK).is_file()
    digest = about.get(SHA256) if fits else None
    return digest if isinstance(digest, str) and re.fullmatch("[0-9a-f]{64}", digest) else None


class NetworkFile:
    """A graph's file and the weights that it works with: a session that is opened with the first question.

    One that `is_ours` came with the package. Any other may be of a stranger: it is looked through, and has limits.
    """

    def __init__(self, path: Path, sha256: str, tensors: Mapping[str, np.ndarray], is_ours: bool = True):
        self.path, self.sha256, self.tensors, self.is_ours = path, sha256, dict(tensors), is_ours
        self._lock = threading.Lock()
        self._session: InferenceSession | None = None

    @property
    def session(self) -> InferenceSession:
        with self._lock:
            if self._session is None:
                self._session = self._opened()
            return self._session

    def _opened(self) -> InferenceSession:
        data, weights = self.read(), {WEIGHT + name: np.ascontiguousarray(x) for name, x in self.tensors.items()}
        if self.is_ours:
            return open_session(data, weights, self.path)
        if trouble := trouble_with(data, {name: x.shape for name, x in weights.items()}):
            raise ModelError(f"'{self.path}' {trouble}. {WITHOUT}")
        return open_limited(data, weights, self.path)

    def run(self, wanted: list[str], feed: dict[str, np.ndarray], shapes: list[tuple[int, ...]]) -> list[np.ndarray]:
        """The outputs that are wanted; of a stranger's graph a ModelError unless they are numbers of these shapes, in time."""
        if self.is_ours:
            return self.session.run(wanted, feed)
        return run_limited(self.session, wanted, feed, shapes, self.path)

    def read(self) -> bytes:
        """What the file holds; raises a ModelError if that is not what it held when it was made."""
        try:
            data = read_at_most(self.path, MOST_BYTES)
        except OSError as error:
            raise ModelError(f"'{self.path}' cannot be read ({error.strerror or error}).") from error
        if (found := hashlib.sha256(data).hexdigest()) != self.sha256:
            raise ModelError(
                f"'{self.path}' is damaged or belongs to another model: its SHA-256 begins {found[:10]}, "
                f"{ABOUT} expects {self.sha256[:10]}."
            )
        return data


class GraphEngine(Engine):
    """An `Engine` of a graph and the weights of a model; `ends` (scalars, 2) cut off the densities of scalars, normalised."""

    size: NetworkConfig
    words = "ONNX Runtime"

    def __init__(self, file: NetworkFile, table: Table, size: NetworkConfig, ends: np.ndarray):
        self.file, self.table, self.size, self.ends = file, table, size, ends
        self.keys, self.queries = Tokens.of_keys(table), Tokens.of_queries(table)
        self.own = table.without_filters
        filters = table.by_name.get(PHOTOMETRY)
        self.curves = curve_features(filters.curves) if filters else np.empty((0, CURVE_FEATURES), np.float32)

    @property
    def tensors(self) -> dict[str, np.ndarray]:
        return self.file.tensors

    @cached_property
    def by_torch(self) -> TorchEngine:
        return torch_engine("whoever looks into a network").of_tensors(self.table, self.size, self.tensors)

    def with_table(self, table: Table) -> GraphEngine:
        return GraphEngine(self.file, table, self.size, self.ends)

    def answers(self, given: NetworkInput[np.ndarray], key_ids: np.ndarray, query_ids: np.ndarray) -> Answers:
        numbers = {row.name: self.queries.within(row, query_ids)[1] for row in self.table}
        asked = [name for name, some in numbers.items() if len(some)]
        shapes = self._shapes(asked, len(given.values), numbers)
        results = dict(zip(shapes, self._run(given, key_ids, numbers, shapes), strict=True))
        answers: Answers = {}
        for name in asked:
            some, values, quantiles = numbers[name], results[name], results.get(quantiles_of(self.table[name]))
            if len(some) < values.shape[1]:  # a modality of the galaxy's own is answered whole
                values, quantiles = values[:, some], None if quantiles is None else quantiles[:, some]
            answers[name] = ModalityAnswer(some, values, quantiles)
        return answers

    def states(self, given: NetworkInput[np.ndarray], key_ids: np.ndarray, query_ids: np.ndarray) -> np.ndarray:
        numbers = {row.name: self.queries.within(row, query_ids)[1] for row in self.table}
        return self._run(given, key_ids, numbers, {STATES: (len(given.values), len(query_ids), self.size.width)})[0]

    def _shapes(self, asked: list[str], b: int, numbers: dict[str, np.ndarray]) -> dict[str, tuple[int, ...]]:
        """{output: shape} of what is said of modalities that are asked for, and of the quantiles of scalars behind."""
        answers: dict[str, tuple[int, ...]] = {}
        quantiles: dict[str, tuple[int, ...]] = {}
        levels = len(QUANTILES)
        for row in map(self.table.by_name.__getitem__, asked):
            count = len(numbers[row.name]) if row.curves else self.queries.counts[row.name]
            answers[row.name] = (
                (b, count, row.asked_patch, levels) if row.is_vector else (b, count, PARTS, self.size.components)
            )
            if not row.is_vector:
                quantiles[quantiles_of(row)] = (b, count, levels)
        return answers | quantiles

    def _run(
        self,
        given: NetworkInput[np.ndarray],
        key_ids: np.ndarray,
        numbers: dict[str, np.ndarray],
        wanted: dict[str, tuple[int, ...]],
    ) -> list[np.ndarray]:
        """Outputs of the graph, of these shapes, of the queries `numbers` {modality: numbers among its own}."""
        n, b = self.own.size, len(given.values)
        columns = given.values, given.seen, given.error, given.limit
        feed: dict[str, Any] = {name: part[:, :n] for name, part in zip(VALUES, columns, strict=True)}
        if given.trust is not None:
            feed[TRUST] = given.trust
        everyone, nobody = np.arange(b), np.empty(0, np.int64)
        queries, places, count = [], np.zeros(sum(self.queries.counts[row.name] for row in self.own), np.int64), 0
        for row in self.own:
            is_asked = len(numbers[row.name]) > 0
            feed[keys_of(row)] = self.keys.within(row, key_ids)[1]
            feed[rows_of(row)] = everyone if is_asked and row.name in wanted else nobody
            part = self.queries.slices[row.name]
            some = np.arange(part.start, part.stop) if row.name in wanted else part.start + numbers[row.name]
            if row.name in wanted:
                places[part] = np.arange(count, count + len(some))
            queries.append(some)
            count += len(some)
        feed |= {QUERIES: np.concatenate(queries), PLACES: places, ENDS: self.ends}
        if self.size.filter_width:
            feed |= self._filters(given, key_ids, numbers.get(PHOTOMETRY, nobody))
        return self.file.run(list(wanted), feed, list(wanted.values()))

    def _filters(self, given: NetworkInput[np.ndarray], key_ids: np.ndarray, asked: np.ndarray) -> dict[str, np.ndarray]:
        """The inputs about filters of any survey, of which some are keys and `asked` are asked for."""
        row, n = self.table.by_name.get(PHOTOMETRY), self.own.size
        seen = self.keys.within(row, key_ids)[1] if row else np.empty(0, np.int64)
        columns = given.values, given.seen, given.error, given.limit
        feed = {name: part[:, n + seen] for name, part in zip(FILTERS, columns, strict=True)}
        hidden = ~given.seen[:, n + asked] | given.limit[:, n + asked]
        shared = np.arange(self.size.filter_tokens if len(seen) else 0)
        return feed | {CURVES: self.curves[seen], QUERY_CURVES: self.curves[asked], HIDDEN: hidden, SHARED: shared}
