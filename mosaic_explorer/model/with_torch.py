"""Torch where it is installed: everything that needs it for a model comes by here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from ..errors import ModelError

if TYPE_CHECKING:
    from .torch_engine import TorchEngine


@contextmanager
def torch_for(who: str) -> Iterator[None]:
    """Where what needs torch is imported: a ModelError if that is not installed, without which `who` cannot be served."""
    try:
        yield
    except ImportError as error:
        raise ModelError(f"{who} needs '{error.name}'; install with: pip install 'mosaic-explorer[torch]'.") from error


def torch_engine(who: str) -> type[TorchEngine]:
    """The class of engines by torch; raises a ModelError if that is not installed, without which `who` cannot be served."""
    with torch_for(who):
        from .torch_engine import TorchEngine
    return TorchEngine
