"""Where things are kept that can be made again: compiled programs, tables."""

from __future__ import annotations

import os
from pathlib import Path


def cache_folder(name: str) -> Path:
    """The user's folder for one kind of thing that can be made again; $MOSAIC_CACHE moves all of them."""
    base = (
        os.environ.get("MOSAIC_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mosaic-explorer"
    )
    return Path(base) / name
