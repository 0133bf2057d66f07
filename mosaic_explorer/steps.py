"""Jobs in steps: generators between whose steps something more urgent may be done, and which return what they found."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar

Found = TypeVar("Found")


def finish(steps: Generator[None, None, Found]) -> Found:
    """What a job returns, without a pause."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value
