"""What the explorer shows as the conditions of a lesson's task are asked about it: plain values; `js/types.d.ts` has them."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..session.observations import noise_key
from ..session.state import Snapshot


def moment(snapshot: Snapshot) -> dict[str, Any]:
    """These values of a snapshot; what is seen as [from, to) of places."""
    seen = np.concatenate([[False], snapshot.mask.seen, [False]])
    return {
        "page": snapshot.page,
        "row": snapshot.row,
        "seen": np.flatnonzero(seen[1:] != seen[:-1]).reshape(-1, 2).tolist(),
        "noise": noise_key(snapshot.noise),
        "edits": dict(snapshot.edits),
        "tab": snapshot.tab,
        "scalar": snapshot.scalar_name,
        "truth": snapshot.truth,
        "frame": snapshot.frame,
        "time": snapshot.time,
        "sfr": snapshot.sfr,
        "pins": len(snapshot.pins),
    }
