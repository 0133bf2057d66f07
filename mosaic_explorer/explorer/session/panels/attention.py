"""The table of what an answer hangs on: attention to each seen token, and what hiding it does."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....gains.influence import Hidden, Influence, influence
from ....gains.seen_tokens import SeenToken
from ....model.mosaic import Mosaic
from ....model.size import NetworkConfig
from ..observations import Observations
from ..state import Snapshot
from .names import ATTENTION
from .words import Steps, with_words


def first_block(model: Mosaic) -> int:
    """The number, from 1, of the first block that queries pass."""
    size = model.size
    return size.first_query_block + 1 if isinstance(size, NetworkConfig) else 1


def attention(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """A line each token, then each band within one."""
    inputs, name = observations.one(snapshot.row, snapshot.noise, snapshot.edits), snapshot.scalar_name
    found = yield from influence(model, inputs, snapshot.mask, name)
    weights = _weights(found, first_block(model))
    lines = [
        *(_line(one, i, found.hidden) | {way: x[i] for way, x in weights.items()} for i, one in enumerate(found.tokens)),
        *(_line(one, i, found.hidden_bands) for i, one in enumerate(found.bands)),
    ]
    frame = pd.DataFrame(lines)
    unit = model.table.variables[name][1].error_unit
    about = [
        f"of {name}: with all of it {found.median[0]:.5g}, half of the 16-84% range {found.width[0]:.3g}",
        "rollout: attention rolled out over all blocks (Abnar & Zuidema 2020), means over heads; "
        f"{found.own[0]:.4g} is the query's own, {found.registers[0]:.4g} that of keys without a place; block_N: the query's "
        "attention in block N, the mean of its heads, and of each head",
        "moved: by how much probability moves on average when it is hidden; crps: what is lost of it; median, width: of the "
        "answer without it; bands within a token have no attention of their own",
    ]
    units = dict.fromkeys(["moved", "crps", "width"], unit) | {"median": model.table.variables[name][1].unit}
    return with_words(frame, ATTENTION, snapshot, model, observations, about, units)


def _line(token: SeenToken, i: int, hidden: Hidden) -> dict[str, object]:
    place = {"token": token.label, "modality": token.modality, "from": token.low, "to": token.high}
    return place | {key: part[0, i] for key, part in hidden._asdict().items()}


def _weights(found: Influence, first: int) -> dict[str, np.ndarray]:
    weights = {"rollout": found.rollout[0]}
    for layer, heads in enumerate(found.layers[0], first):
        weights[f"block_{layer}"] = heads.mean(0)
        weights |= {f"block_{layer}_head_{number}": head for number, head in enumerate(heads, 1)}
    return weights
