"""Adapts a model in a process of its own: `python -m mosaic_explorer.explorer.adapt.worker JOB`."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...catalog.store import open_catalog
from ..session.child import serve_parent
from .known import LABEL

if TYPE_CHECKING:
    from ...adaptation import Adapted

TELL_EVERY_S = 0.5


def adapt_job(job: Path, say: Callable[[dict[str, Any]], None]) -> None:
    """Adapt the model that a job's file names, and say what came of it; MosaicError in one line if it cannot be."""
    from ...adaptation import adapt

    asked = json.loads(job.read_text())
    begun = told = time.monotonic()
    last = ""

    def hear(doing: str, share: float) -> None:
        nonlocal told, last
        now = time.monotonic()
        if doing != last or now - told > TELL_EVERY_S:
            told, last = now, doing
            say({"doing": doing, "share": share, "seconds": now - begun})

    adapted = adapt(asked["model"], open_catalog(asked["catalog"]), of=LABEL, out=asked["out"], progress=hear)
    say(outcome(adapted))


def outcome(adapted: Adapted) -> dict[str, Any]:
    """All that the page says of an adaptation."""
    trial = adapted.trial
    applied = adapted.model.adaptation.zero_points if not adapted.declined else {}
    return {
        "declined": adapted.declined,
        "way": adapted.way,
        "before": adapted.before.to_dict() | {"pit": adapted.before.pit},
        "after": adapted.after.to_dict() | {"pit": adapted.after.pit},
        "tried": [
            {"way": one.name, "gain": gain, "error": error}
            for one, (gain, error) in zip(trial.candidates, trial.gains, strict=True)
        ],
        "bands": {
            name: {"offset": one.offset, "error": one.offset_error, "floor": one.floor, "values": one.values}
            for name, one in trial.bands.items()
        },
        "has_zero_points": any(applied.values()),
    }


if __name__ == "__main__":
    serve_parent(adapt_job)
