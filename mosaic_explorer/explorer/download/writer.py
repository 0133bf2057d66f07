"""Writes answers about all galaxies in a process of its own: `python -m mosaic_explorer.explorer.download.writer JOB`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ...bulk import write_predictions
from ...cpus import usable_cpus
from ..session.child import serve_parent


def write_job(job: Path, say: Callable[[dict[str, Any]], None]) -> None:
    """Write the file that a job asks for; MosaicError in one line if it cannot be."""
    asked = json.loads(job.read_text())

    def tell(done: int, of: int) -> None:
        say({"rows": done, "of": of})

    outcome = write_predictions(
        asked["model"],
        asked["catalog"],
        asked["out"],
        asked["mask"],
        noise=asked["noise"],
        workers=max(1, usable_cpus() - 1),
        fresh=True,
        progress=tell,
    )
    say({"done": True, "galaxies": outcome.galaxies, "notes": list(outcome.notes)})


if __name__ == "__main__":
    serve_parent(write_job)
