"""Files that are whole at every moment: written beside, then renamed."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def write_beside(path: Path, data: bytes) -> None:
    """Write a file so that at every moment it is whole: the old one or the new one."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(name, 0o644)  # mkstemp lets only its maker read
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
