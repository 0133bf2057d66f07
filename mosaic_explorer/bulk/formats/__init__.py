"""The files that answers are written to, by suffix; each writer takes blocks in order and holds but one."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np

from ...errors import MosaicError, excerpt
from ..job import Job
from ..layout import Layout

Blocks = Iterator[dict[str, np.ndarray]]
Kind = Literal["predict", "embed"]


@dataclass(frozen=True)
class Format:
    """A kind of file.

    suffixes : of its names
    module : that writes it: `write(path, blocks, layout)`
    package, extra : what it needs, and the part of the install that brings it
    kinds : what may be written to it
    lists : whether it holds densities and vectors beside plain columns
    """

    suffixes: tuple[str, ...]
    module: str
    package: str | None = None
    extra: str = ""
    kinds: tuple[Kind, ...] = ("predict",)
    lists: bool = False

    def writer(self) -> Callable[[Path, Blocks, Layout], None]:
        """The function that writes; a MosaicError if its package is not there."""
        try:
            if self.package:
                importlib.import_module(self.package)
        except ImportError as error:
            raise MosaicError(
                f"writing {self.suffixes[0]} needs '{error.name}'; install with: pip install 'mosaic-explorer[{self.extra}]'."
            ) from error
        return importlib.import_module(f".{self.module}", __name__).write

    def losses(self, job: Job) -> list[str]:
        """What of a job's answers has no place in such a file, in a line to be told.

        Raises
        ------
        MosaicError
            If nothing that it is for would be left.
        """
        variables = job.mask.table.variables
        vectors = [name for name in job.what if variables[name][0].extent is not None]
        if self.module == "qp":
            if vectors:
                raise MosaicError(f"{', '.join(vectors)} cannot be in an ensemble of qp; ask for scalars, or write .parquet.")
            if not job.densities:
                raise MosaicError(
                    "an ensemble of qp holds densities, and none is kept; ask for the redshift, of a model that has densities."
                )
            return []
        absent = [] if self.lists else [*(f"the density of {name}" for name in job.densities), *vectors]
        if not absent:
            return []
        return [f"not in a {self.suffixes[0]}: {', '.join(absent)}; a .parquet or .zarr holds them, densities also an .hdf5."]


FORMATS = (
    Format((".zarr", ".zarr.zip"), "zarr", kinds=("predict", "embed"), lists=True),
    Format((".parquet", ".pq"), "parquet", "pyarrow", "import", ("predict", "embed"), lists=True),
    Format((".csv",), "csv"),
    Format((".fits", ".fit"), "fits", "astropy", "simulate"),
    Format((".hdf5", ".h5"), "qp", "h5py", "simulate"),
)


def format_of(path: Path, kind: Kind) -> Format:
    """The format of a file, by its name.

    Raises
    ------
    MosaicError
        If there is none, or it cannot hold this kind of answers.
    """
    name = path.name.lower()
    allowed = [one for one in FORMATS if kind in one.kinds]
    for one in allowed:
        if name.endswith(one.suffixes):
            return one
    words = ", ".join(suffix for one in allowed for suffix in one.suffixes)
    raise MosaicError(f"--out {excerpt(str(path))} must end in one of: {words}.")
