"""When memory is exhausted: how large a micro-batch would fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import torch

from .recipe import Recipe

CPU_WORDS = ("can't allocate memory", "not enough memory")  # of torch's RuntimeError on Linux and macOS, on Windows


def is_exhausted(error: BaseException) -> bool:
    """Whether an error says that there is no memory left."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(word in str(error) for word in CPU_WORDS)


def fitting_micro_batches(attempt: Callable[[Recipe], None], recipe: Recipe, world: int) -> int | None:
    """The smallest `micro_batches` above the recipe's with which `attempt` finds memory enough; None if there is none.

    Parameters
    ----------
    attempt : goes forward and backward through micro-batches of a recipe
    world : processes that share a step
    """
    for count in _larger(recipe, world):
        try:
            attempt(replace(recipe, micro_batches=count))
            return count
        except (RuntimeError, MemoryError) as error:
            if not is_exhausted(error):
                raise
        free()
    return None


def _larger(recipe: Recipe, world: int) -> Iterator[int]:
    """Numbers of micro-batches that halve their galaxies, or nearly, from one to the next."""
    least = 2 * recipe.micro_batches
    for count in range(least, recipe.batch + 1):
        if count >= least and recipe.batch % count == 0 and count % world == 0:
            yield count
            least = 2 * count


def free() -> None:
    """Give what torch keeps for later back to the GPU."""
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
