"""Finished blocks of answers, in a folder beside the file that is to be written: a run that is killed loses none of them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import load_file, save

from ..errors import MosaicError
from ..files import FolderHeld, FolderLock, write_beside
from .job import Job

RECORD = "job.json"
DIGEST, TEXTS = "job", "texts"  # in a block's header: whose it is, and the length of texts, which are kept as their bytes
SUFFIX = ".safetensors"


class BlockFolder:
    """The blocks of a job that are finished, held by one run at a time.

    Parameters
    ----------
    out : the file that is to be written
    job : whose blocks they are
    fresh : remove the blocks of another job, where there are any

    Raises
    ------
    MosaicError
        If another run works there, or blocks of another job lie there.
    """

    def __init__(self, out: Path, job: Job, fresh: bool = False):
        self.path, self.job = out.with_name(f".{out.name}.blocks"), job
        try:
            self._lock = FolderLock(self.path)
        except FolderHeld as held:
            raise MosaicError(
                f"another run is writing '{out}' at this moment{held}; wait for it, or choose another --out."
            ) from None
        try:
            self._claim(fresh)
        except BaseException:
            self._lock.release()
            raise

    def _claim(self, fresh: bool) -> None:
        record = self.path / RECORD
        others = self._differences(record) if record.exists() else []
        if others and not fresh:
            raise MosaicError(
                f"'{self.path}' holds unfinished answers of another job ({'; '.join(others)}); run that one to its end, or "
                "give --fresh to remove them."
            )
        if others or fresh:
            for file in self.path.glob(f"*{SUFFIX}"):
                file.unlink()
        write_beside(record, json.dumps(self.job.record, indent=1).encode())

    def _differences(self, record: Path) -> list[str]:
        """In words, what the job of `record` asks for otherwise than this one."""
        try:
            theirs = json.loads(record.read_text())
        except (OSError, ValueError):
            return [f"its {RECORD} cannot be read"]
        ours = self.job.record
        if not isinstance(theirs, dict):
            return [f"its {RECORD} cannot be read"]
        return [f"{key}: {theirs.get(key)}, here {ours.get(key)}" for key in ours if theirs.get(key) != ours[key]]

    def file(self, number: int) -> Path:
        """Where a block lies, or will."""
        return self.path / f"block-{number:06d}{SUFFIX}"

    def finished(self) -> set[int]:
        """The numbers of the blocks that are whole and this job's; others are removed."""
        numbers = set()
        for number in range(len(self.job.blocks)):
            file = self.file(number)
            if file.exists():
                if _owner(file) == self.job.digest:
                    numbers.add(number)
                else:
                    file.unlink()
        return numbers

    def __enter__(self) -> BlockFolder:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._lock.release()

    def remove(self) -> None:
        """The folder goes, when the answers are written."""
        shutil.rmtree(self.path, ignore_errors=True)


def write_block(file: Path, digest: str, arrays: Mapping[str, np.ndarray]) -> None:
    """Write a block so that it is whole or not there."""
    texts = {name: array.dtype.itemsize // 4 for name, array in arrays.items() if array.dtype.kind == "U"}
    numbers = {name: np.ascontiguousarray(_as_numbers(array)) for name, array in arrays.items()}
    header = {DIGEST: digest, TEXTS: json.dumps(texts)}
    write_beside(file, save(numbers, metadata=header))


def read_block(file: Path) -> dict[str, np.ndarray]:
    """The arrays of a block."""
    with safe_open(file, "numpy") as opened:
        texts = json.loads((opened.metadata() or {}).get(TEXTS, "{}"))
    arrays: dict[str, Any] = load_file(file)
    return {name: _as_texts(array, texts[name]) if name in texts else array for name, array in arrays.items()}


def _owner(file: Path) -> str | None:
    """The digest in a block's header; None of one that is damaged: safetensors compares the header with the file's length."""
    try:
        with safe_open(file, "numpy") as opened:
            return (opened.metadata() or {}).get(DIGEST)
    except (SafetensorError, OSError):
        return None


def _as_numbers(array: np.ndarray) -> np.ndarray:
    """Texts as the numbers of their characters, (n, length)."""
    if array.dtype.kind != "U":
        return array
    length = max(1, array.dtype.itemsize // 4)
    return np.ascontiguousarray(array.astype(f"<U{length}")).view("<u4").reshape(len(array), length)


def _as_texts(array: np.ndarray, length: int) -> np.ndarray:
    return np.ascontiguousarray(array).view(f"<U{max(1, length)}").reshape(len(array))
