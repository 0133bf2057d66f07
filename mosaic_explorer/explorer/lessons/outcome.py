"""What comes of each answer to "what would tell most?": computed by the model, never written in a lesson."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...gains import Candidate, Gain, real_gains
from ...lessons.schema import Choice
from ...masks import Mask
from ..session.jobs import Steps
from ..session.state import ExplorerState, Snapshot


def outcome_steps(state: ExplorerState, snapshot: Snapshot, choice: Choice) -> Steps:
    """Half the 68% range of a scalar as things are, and with each answer really seen; yields between answers."""
    inputs, model, unknown = state.inputs(snapshot), state.model, dict.fromkeys(state.table.scalar_names, np.nan)
    texts = [snapshot.mask.text, *(f"{snapshot.mask.text} {text}".removeprefix("nothing ") for text in choice.among)]
    masks = [Mask.parse(text, state.table) for text in texts]
    asked = [Gain(Candidate(text, mask), unknown, unknown, unknown) for text, mask in zip(choice.among, masks[1:], strict=True)]
    none = Mask.none(state.table)  # so that what is seen now counts as added, too
    now, *gains = yield from real_gains(model, inputs, none, [Gain(Candidate("now", masks[0]), *[unknown] * 3), *asked])
    return _outcome(now, gains, choice)


def _outcome(now: Gain, gains: list[Gain], choice: Choice) -> dict[str, Any]:
    return {"before": now.real[choice.of], "widths": [gain.real[choice.of] for gain in gains]}
