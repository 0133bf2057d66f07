"""The process that is watched: reads each table of `hostile_tables.py` in a fork of its own, under the limits of a dropped one.

    python read_tables.py FOLDER [NAME ...]

A line of JSON a table: how it ended, in which words, seconds of processor time, and bytes of memory beside the start's.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import sys
from pathlib import Path

from hostile_tables import TABLES

IMPORTED = ("astropy.io.ascii.cds", "astropy.io.fits", "astropy.units", "pandas", "pyarrow.csv", "pyarrow.parquet")
IMPORTED += ("mosaic_explorer.explorer.upload.table",)


def main() -> None:
    """Read the tables that are named, by default all."""
    for module in IMPORTED:  # what a way imports is no fault of the first file
        importlib.import_module(module)
    folder = Path(sys.argv[1])
    for name in sys.argv[2:] or TABLES:
        place = folder / name
        place.mkdir()
        maker = os.fork()  # what making it takes is not what reading it takes
        if maker == 0:
            path, map_text = TABLES[name](place)
            (place / "map").write_text(json.dumps([str(path), map_text]))
            os._exit(0)
        os.waitpid(maker, 0)
        path, map_text = json.loads((place / "map").read_text())
        reader = os.fork()
        if reader == 0:
            _read(name, Path(path), map_text)
            os._exit(0)
        _, status = os.waitpid(reader, 0)
        if status:
            print(
                json.dumps({"name": name, "how": "ended", "words": f"status {os.waitstatus_to_exitcode(status)}"}), flush=True
            )


def _read(name: str, path: Path, map_text: str) -> None:
    from mosaic_explorer.errors import MosaicError
    from mosaic_explorer.explorer.upload.checks import reading_limits
    from mosaic_explorer.explorer.upload.table import read_file

    start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    how, words = "read", ""
    reading_limits(path).set()
    try:
        read_file(path, map_text)
    except MosaicError as error:
        how, words = "refused", str(error)
    except BaseException as error:
        how, words = "traceback", f"{type(error).__name__}: {error}"
    used = resource.getrusage(resource.RUSAGE_SELF)
    told = {"name": name, "how": how, "words": words, "seconds": used.ru_utime + used.ru_stime}
    print(json.dumps({**told, "memory": 1024 * (used.ru_maxrss - start)}), flush=True)


if __name__ == "__main__":
    main()
