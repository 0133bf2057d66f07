"""Memory: whether a recipe can fit at all and, when it is exhausted, how large a micro-batch would fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import torch

from ..errors import ModelError
from ..machine import available_memory, gigabytes
from ..modalities import Table
from ..model.size import PaperConfig, Size
from ..model.sizes import network_shapes, total
from .recipe import Recipe

NUMBER = 4  # bytes
COPIES = 3  # of the weights at least: themselves, their gradients, one moment of the optimiser
VALUES = 4  # numbers held for each value of a galaxy at least: true, shown, its error, its weight in the loss
STATES = 8  # numbers kept for the way back for each state of a token in each block at least

CPU_WORDS = ("can't allocate memory", "not enough memory")  # of torch's RuntimeError on Linux and macOS, on Windows


def is_exhausted(error: BaseException) -> bool:
    """Whether an error says that there is no memory left."""
    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    return isinstance(error, RuntimeError) and any(word in str(error) for word in CPU_WORDS)


def check_memory(recipe: Recipe, table: Table, on_cpu: bool) -> None:
    """Raise a ModelError if this machine has less memory free than a run needs in any case; asked before anything is allocated.

    On a GPU only what the machine itself holds counts, since a GPU says by itself when its memory is exhausted.
    """
    weights, free = total(network_shapes(table, recipe.network)), available_memory()
    if (needed := weights * NUMBER * (COPIES if on_cpu else 1)) > free:
        raise ModelError(
            f"recipe, network: its {weights / 1e6:,.1f} M numbers need at least {gigabytes(needed)} in training, and "
            f"{gigabytes(free)} of memory are free; take a smaller 'width' or 'depth'."
        )
    galaxies, size = recipe.batch // recipe.micro_batches, recipe.network
    if (needed := galaxies * (table.size * VALUES + on_cpu * _kept(table, size)) * NUMBER) > free:
        raise ModelError(
            f"recipe: micro-batches of {galaxies:,} galaxies ('batch' / 'micro_batches') need at least {gigabytes(needed)}, "
            f"and {gigabytes(free)} of memory are free; take more 'micro_batches'."
        )


def _kept(table: Table, size: Size) -> int:
    """Numbers kept of each galaxy for the way back at least: of tokens in blocks, and of densities."""
    if isinstance(size, PaperConfig):
        return table.size * size.depth * size.width * STATES
    queries = sum(-(-row.size // row.asked_patch) for row in table)
    states = (size.registers * size.depth + queries) * size.width * STATES  # further keys depend on what masks show
    return states + len(table.scalar_names) * size.components**2 * VALUES


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
