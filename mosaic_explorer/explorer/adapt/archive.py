"""A model's folder as one file: unpacked, `load_model` opens it."""

from __future__ import annotations

import zipfile
from pathlib import Path


def pack(folder: Path, out: Path) -> Path:
    """Write weights, config and card to a zip, within a folder of the model's name."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:  # weights hardly get smaller
        for path in sorted(folder.iterdir()):
            if path.is_file() and not path.name.startswith("."):
                file.write(path, f"{folder.name}/{path.name}")
    return out
