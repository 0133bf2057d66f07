"""Writes answers about all galaxies in a process of its own: `python -m mosaic_explorer.explorer.download.writer JOB`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import xarray as xr

from ...bulk import write_predictions
from ...catalog.store import catalog_size, open_catalog
from ...cpus import usable_cpus
from ...model.config import read_config
from ...model.files import CONFIG
from ..session.child import serve_parent
from ..session.rows import read_rows


def write_job(job: Path, say: Callable[[dict[str, Any]], None]) -> None:
    """Write the file that a job asks for; MosaicError in one line if it cannot be."""
    asked = json.loads(job.read_text())

    def tell(done: int, of: int) -> None:
        say({"rows": done, "of": of})

    outcome = write_predictions(
        asked["model"],
        _galaxies(asked),
        asked["out"],
        asked["mask"],
        noise=asked["noise"],
        workers=max(1, usable_cpus() - 1),
        fresh=True,
        progress=tell,
    )
    say({"done": True, "galaxies": outcome.galaxies, "notes": list(outcome.notes)})


def _galaxies(asked: dict[str, Any]) -> str | xr.Dataset:
    """The catalog's path, or those of its galaxies that are asked for."""
    if "rows" not in asked:
        return str(asked["catalog"])
    rows = read_rows(asked["rows"], catalog_size(asked["catalog"]))
    return open_catalog(asked["catalog"], rows=rows, table=read_config(Path(asked["model"]) / CONFIG).table)


if __name__ == "__main__":
    serve_parent(write_job)
