"""Reads a dropped table in a process of its own: `python -m mosaic_explorer.explorer.upload.reader JOB`.

The job says which file, and how it is to be read; the catalog and what is to be said of it are left beside it.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ...catalog.schema import GALAXY
from ...catalog.writing import write_catalog
from ...errors import MosaicError
from ...importers.table import TableReading
from ..session.child import serve_parent
from .dialog_files import AS_LSST, CATALOG, WORDS
from .table import read_file


def read_job(job: Path, say: Callable[[dict[str, Any]], None]) -> None:
    """Read the table that a job's file names; MosaicError in one line if it cannot be."""
    asked = json.loads(job.read_text())
    path = Path(asked["path"])

    def tell(rows: int, of: int | None) -> None:
        say({"rows": rows, "of": of})

    try:
        reading = read_file(path, asked["map"], as_lsst=asked["as_lsst"], error_floor=asked["error_floor"], progress=tell)
        say({"writing": True})
        (job.parent / CATALOG).unlink(missing_ok=True)
        # by the name that the user gave it, a program finds it on the user's disk
        write_catalog(reading.catalog.assign_attrs(source=asked["name"]), job.parent / CATALOG)
    except (MosaicError, MemoryError):
        raise
    except Exception as error:
        raise MosaicError(f"'{path.name}' cannot be read ({type(error).__name__}); it may be damaged.") from error
    (job.parent / WORDS).write_text(json.dumps(words_of(reading, path.name)))
    say({"done": True})


def words_of(reading: TableReading, name: str) -> dict[str, Any]:
    """All that the dialog says of a table that was read, without its galaxies."""
    reasons = tuple(f": {why}" for why in reading.unused.values())  # which stand column by column in `unused`
    inferred = [line for line in reading.report.unused if not line.endswith(reasons)]
    return {
        "name": name,
        "n": reading.catalog.sizes[GALAXY],
        "matches": [asdict(match) for match in reading.matches],
        "notes": [*reading.notes, *(line for line in inferred if AS_LSST not in line)],
        "cautions": [*reading.cautions, *(line for line in inferred if AS_LSST in line)],
        "losses": reading.losses,
        "unused": reading.unused,
        "map_text": reading.map_text,
    }


if __name__ == "__main__":
    serve_parent(read_job)
