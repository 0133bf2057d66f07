"""What is finished is kept: a file for each contender and question, so that a comparison that was stopped goes on."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from ..errors import ModelError
from ..files import FolderHeld, FolderLock, read_at_most, write_beside
from .galaxy_scores import GalaxyScores

FORMAT = 1  # of the steps: another number, and those of older versions are made again
MOST_BYTES = 1 << 30  # of one


class Steps:
    """A folder of finished steps that one comparison at a time works in.

    Raises
    ------
    ModelError
        If it cannot be made, or another comparison works in it.
    """

    def __init__(self, path: Path):
        self.path = path
        try:
            self._lock = FolderLock(path)
        except FolderHeld as held:
            raise ModelError(f"another comparison works in '{path}'{held}; wait for it, or give another --out.") from None
        except OSError as error:
            raise ModelError(f"'{path}' cannot be written ({error.strerror or error}); give another --out.") from error

    def __enter__(self) -> Steps:
        return self

    def __exit__(self, *_: object) -> None:
        self._lock.release()

    def find(self, name: str, identity: dict) -> GalaxyScores | None:
        """The step of this identity; None if it is not finished. What is damaged is not."""
        try:
            return GalaxyScores.from_bytes(read_at_most(self._file(name, identity), MOST_BYTES))
        except (OSError, ValueError):
            return None

    def keep(self, name: str, identity: dict, scores: GalaxyScores) -> None:
        """Keep a finished step, whole or not at all."""
        write_beside(self._file(name, identity), scores.to_bytes())

    def _file(self, name: str, identity: dict) -> Path:
        text = json.dumps({"format": FORMAT, **identity}, sort_keys=True, default=str)
        return self.path / f"{name}-{hashlib.sha256(text.encode()).hexdigest()[:24]}.npz"
