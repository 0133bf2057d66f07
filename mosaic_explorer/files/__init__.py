"""Files: kept in the user's cache, read only up to a size, whole at every moment, cleared away after a run that was killed."""

from .lock import FolderHeld, FolderLock
from .reading import cache_folder, exists, read_at_most
from .toml import read_toml
from .working import LOCK, UNFINISHED, WorkingFolder, clear_abandoned
from .writing import check_place, put, write_beside

__all__ = [
    "LOCK",
    "UNFINISHED",
    "FolderHeld",
    "FolderLock",
    "WorkingFolder",
    "cache_folder",
    "check_place",
    "clear_abandoned",
    "exists",
    "put",
    "read_at_most",
    "read_toml",
    "write_beside",
]
