"""The model in a served page: the browser is given it once, answers what hands do on the plots, and the server need not."""

from __future__ import annotations

import gzip
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import param

from ...files import read_at_most
from ...graph import shipped_graph
from ..galaxy.view import GalaxyView
from ..session.answers import told_truth
from ..session.asking import Asking
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.component import Component
from .drawing import drawing

RUNTIME = Path(__file__).parent / "onnx_runtime.wasm.gz"  # ONNX Runtime's WebAssembly, see docs/licences.md
MOST_BYTES = 40_000_000  # of a graph


class BrowserModel(Component):
    """Invisible. Where the model ships with a graph the page asks for it when it has been painted, and says when it is ready;
    from then on it is told what is shown and draws the galaxy itself. Elsewhere, or where a browser runs no
    WebAssembly, the server answers as ever.
    """

    key = param.String("", doc="Of the files; empty where there are none.")
    is_ready = param.Boolean(False, doc="Whether the page answers.")

    _bundle = "model.bundle.js"

    def __init__(self, session: Session, galaxy: GalaxyView, **params: Any):
        self.session, self.state, self.galaxy = session, session.state, galaxy
        self._graph = shipped_graph(self.state.model) if session.schedule.is_served else None
        self._asked: Asking | None = None
        key = f"{self.state.model.config.get('weights_sha256')} {RUNTIME.stat().st_size}" if self._graph else ""
        super().__init__(key=key, width=0, height=0, margin=0, **params)
        galaxy.answers_itself = self._answers_itself

    def _answers_itself(self, snapshot: Snapshot, serial: int) -> bool:
        """Whether the page draws this moment; then it is told."""
        if self.is_ready:
            self.session.schedule.run(lambda: self.tell(snapshot, serial))
        return self.is_ready

    def tell(self, snapshot: Snapshot, serial: int) -> None:
        """Tell the page what is shown; and before, if it has changed, what it has to know to draw it. By messages, as a
        property would be kept for each session."""
        state, asked = self.state, self.state.asking(snapshot)
        places, given = asked.drawn_places, asked.inputs(state.inputs(snapshot._replace(edits=())))
        if self._asked is None or asked.filters != self._asked.filters:
            self._asked = asked
            self._send_msg({"drawing": drawing(asked, state.observations.words, given.trust)})
        masks = [type(mask)(asked.mask(mask).seen[places], asked.drawn_table).text for mask in (snapshot.mask, *snapshot.pins)]
        moment = {
            "serial": serial,
            "row": snapshot.row,
            "values": given.values[0, places].astype(np.float32),
            "error": given.error[0, places].astype(np.float32),
            "limit": given.limit[0, places].astype(np.float32),
            "own": asked.values(told_truth(state.observations, snapshot))[places].astype(np.float32),
            "mask": masks[0],
            "pins": masks[1:],
            "noise": snapshot.noise,
            "edits": [list(edit) for edit in snapshot.edits],
            "reference": snapshot.reference,
            "frame": snapshot.frame,
            "time": snapshot.time,
            "sfr": snapshot.sfr,
            "truth": snapshot.truth,
        }
        self._send_msg({"moment": moment})

    def _handle_msg(self, message: object) -> None:
        """Tell a browser what is shown, and give it the files that it lacks; whatever else it sends is left alone."""
        if message == {"hands": True}:
            self.session.hands_at_work()
        if self._graph is None:
            return
        if message == {"want": "moment"}:
            self.tell(self.state.snapshot, self.galaxy.serial)
        if message == {"want": "files"}:
            wasm, graph = _runtime(), _packed(self._graph)
            self._send_msg({"wasm": np.frombuffer(wasm, np.uint8), "graph": np.frombuffer(graph, np.uint8)})


@lru_cache(maxsize=1)
def _runtime() -> bytes:
    return RUNTIME.read_bytes()


@lru_cache(maxsize=2)
def _packed(path: Path) -> bytes:
    return gzip.compress(read_at_most(path, MOST_BYTES), 6)
