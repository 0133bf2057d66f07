"""Models that users have adapted to their galaxies on the page: kept on disk for a while, under names that nobody can guess."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

from ...errors import ModelError
from .own_files import OwnFiles
from .source import Source

ADAPTED_BYTES = 1_000_000_000  # on disk: a hundred models of the size of mosaic-small
PREFIX, FOLDER = "adapted-", "mosaic-adapted-"
NAME_LENGTH = 24  # of a prefix and what cannot be guessed


def is_adapted(name: str) -> bool:
    """Whether a source of this name was adapted on the page."""
    return name.startswith(PREFIX) and len(name) == NAME_LENGTH


class AdaptedModels:
    """Adapted models of users, see `OwnFiles`."""

    def __init__(self, capacity: int = ADAPTED_BYTES, parent: Path | None = None):
        self._files = OwnFiles(FOLDER, PREFIX, capacity, parent)

    def keep(self, model: Path, label: str, adapted_from: str, owner: str = "") -> Source:
        """Keep a copy of a model's folder under a new name.

        Parameters
        ----------
        label : of the list to choose from
        adapted_from : name of the source that it was adapted from
        owner : a name of the user's, whose other models may have to make place
        """
        return self._files.put(model.name, partial(shutil.copytree, model), label, adapted_from, owner)

    def find(self, name: str) -> Source:
        """The one of that name; a ModelError, which names no other, if it is not there or no more."""
        source = self._files.get(name)
        if source is None:
            raise ModelError(
                f"there is no adapted model '{name}' on this server; it keeps those that were made last, "
                f"{self._files.capacity / 1e6:.0f} MB of them, for as long as it runs: adapt once more, or put the one that "
                "you saved into ./runs of this server."
            )
        return source
