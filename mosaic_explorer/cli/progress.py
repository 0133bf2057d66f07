"""A bar on a terminal for work that goes row by row: how far, how fast, how long still."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress_bar(unit: str) -> Iterator[Callable[[int, int | None], None]]:
    """A function that is told how many are done, and of how many; it draws only for a person, and only what takes a while."""
    from tqdm import tqdm

    with tqdm(unit=f" {unit}", unit_scale=True, delay=1.0, leave=False, disable=not sys.stderr.isatty()) as bar:

        def advance(done: int, total: int | None) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield advance
