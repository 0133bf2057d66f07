"""Finished blocks of a simulation, in a hidden folder beside the result: whose they are, and one run at a time among them."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from ..errors import CatalogError
from ..files import FolderHeld, FolderLock, write_beside
from .options import Job

RECORD = "simulation.json"  # beside the blocks, for people: the attributes of their catalog
SUFFIX = ".zarr.zip"


class BlockFolder:
    """The blocks of a job that are finished, `path`, held by one run at a time.

    Parameters
    ----------
    out : the catalog that is to be written
    job : whose blocks they are
    fresh : remove the blocks of another simulation, where there are any

    Raises
    ------
    CatalogError
        If another run works there, blocks of another simulation lie there, or it cannot be written.
    """

    def __init__(self, out: Path, job: Job, fresh: bool = False):
        self.path, self.job = out.with_name(f".{out.name}.blocks"), job
        try:
            self._lock = FolderLock(self.path)
            try:
                self._claim(fresh)
            except BaseException:
                self._lock.release()
                raise
        except FolderHeld as held:
            raise CatalogError(
                f"another run is making '{out}' at this moment{held}; wait for it, or choose another --out."
            ) from None
        except OSError as error:
            raise CatalogError(f"'{self.path}' could not be written ({error.strerror or error}).") from error

    def _claim(self, fresh: bool) -> None:
        about = json.dumps({key: str(value) for key, value in self.job.attrs.items()}, indent=1)
        record = self.path / RECORD
        ours = set(self._finished())
        others = [path for path in self.path.glob(f"block-*{SUFFIX}") if path not in ours]
        is_ours = not record.exists() or record.read_text(errors="replace") == about
        if (others or not is_ours) and not fresh:
            raise CatalogError(
                f"'{self.path}' holds unfinished blocks of another simulation (other seed, options or versions); run that one "
                "to its end, choose another name, or give --fresh to remove them."
            )
        for path in others:
            path.unlink()
        write_beside(record, about.encode())

    def counts(self) -> dict[int, int]:
        """The finished blocks, {number: galaxies}."""
        return dict(block_place(path) for path in self._finished())

    def _finished(self) -> Iterator[Path]:
        return self.path.glob(f"block-*-{self.job.digest}{SUFFIX}")

    def file(self, number: int, count: int) -> Path:
        """Where a block of so many galaxies lies."""
        return self.path / block_name(number, count, self.job.digest)

    def cleared(self, name: str) -> Path:
        """A place of this name in the folder; what a run that was killed left there goes."""
        place = self.path / name
        if place.is_file():
            place.unlink()
        shutil.rmtree(place, ignore_errors=True)
        return place

    def remove(self) -> None:
        """The folder goes, when the catalog is written."""
        shutil.rmtree(self.path, ignore_errors=True)

    def __enter__(self) -> BlockFolder:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._lock.release()


def block_name(number: int, count: int, digest: str) -> str:
    """The file of one block of a job; its name says how many galaxies it holds, and whose it is."""
    return f"block-{number:06d}-{count}-{digest}{SUFFIX}"


def block_place(path: Path) -> tuple[int, int]:
    """Number and galaxies of a finished block, by the name of its file."""
    _, number, count, _ = path.name.removesuffix(SUFFIX).split("-")
    return int(number), int(count)
