"""The processes that share a training, started by Lightning Fabric: one for each device, on one machine or several."""

from __future__ import annotations

import atexit
import subprocess
import time
import warnings
from typing import Any, Literal

import torch
from lightning.fabric import Fabric
from lightning.fabric.plugins import MixedPrecision
from lightning.fabric.strategies import DDPStrategy
from lightning.fabric.utilities.exceptions import MisconfigurationException

from ..errors import ModelError
from .recipe import Recipe

MIXED: Literal["bf16-mixed"] = "bf16-mixed"
PRODUCTS = 5
SHUTDOWN_TIMEOUT_S = 5.0  # in which the other processes have to end by themselves once the first one has
CONNECTION_ERRORS = ("Connection closed by peer", "Connection reset by peer")  # what gloo says when a process has ended


class InputsIn32Bits(MixedPrecision):
    """Blocks in bf16, and what they are told in 32 bits: Fabric's own rounds all inputs, magnitudes to a hundredth."""

    def convert_input(self, data: Any) -> Any:
        """As it is."""
        return data


def make_fabric(recipe: Recipe, accelerator: str, devices: int, nodes: int) -> Fabric:
    """A Fabric that is not launched yet; raises ModelError if the micro-batches or the machine do not allow it.

    DDP looks for parameters without a gradient, as a micro-batch may show or ask nothing of some modality. The buffers are
    constants, so none is sent around.
    """
    world = devices * nodes
    if devices < 1 or nodes < 1:
        raise ModelError(f"--devices and --nodes must be at least 1; found {devices} and {nodes}.")
    if recipe.micro_batches % world:
        raise ModelError(
            f"a step's {recipe.micro_batches} micro-batches cannot be shared out evenly over {world} processes; "
            f"'micro_batches' in the recipe must be a multiple of {world}."
        )
    strategy = DDPStrategy(find_unused_parameters=True, forward_sync_buffers=False) if world > 1 else "auto"
    try:
        if recipe.precision == MIXED:
            cuda = accelerator == "cuda" or (accelerator == "auto" and torch.cuda.is_available())
            how: dict[str, Any] = {"plugins": [InputsIn32Bits(MIXED, "cuda" if cuda else "cpu")]}
        else:
            how = {"precision": recipe.precision}
        return Fabric(accelerator=accelerator, strategy=strategy, devices=devices, num_nodes=nodes, **how)
    except (MisconfigurationException, RuntimeError, ValueError) as error:
        what = " ".join(str(error).split())
        raise ModelError(f"cannot train on {devices} device(s) of '{accelerator}': {what}") from error


def warn_of_slow_bf16(recipe: Recipe, device: torch.device) -> None:
    """Tell whoever trains on a processor without bf16 instructions, where products take many times as long in them."""
    if recipe.precision != "bf16-mixed" or device.type != "cpu":
        return
    full, half = (fastest_product(dtype) for dtype in (torch.float32, torch.bfloat16))
    if half > full:
        warnings.warn(
            f"this processor multiplies in bf16 {half / full:.1f} times as slowly as in 32 bits; "
            'precision = "32-true" in the recipe is faster here.',
            stacklevel=3,
        )


def fastest_product(dtype: torch.dtype) -> float:
    """Seconds of the fastest of a few products of matrices as a network has them."""
    a, b, times = torch.ones(1024, 128, dtype=dtype), torch.ones(128, 512, dtype=dtype), []
    for _ in range(PRODUCTS):
        start = time.perf_counter()
        a @ b
        times.append(time.perf_counter() - start)
    return min(times)


def launch(fabric: Fabric) -> None:
    """Start the other processes, which run the same command; they end when this one does, whatever it ends with."""
    try:
        fabric.launch()
    except (MisconfigurationException, RuntimeError, ValueError) as error:  # a notebook, a busy port, another count in Slurm
        raise ModelError(f"the processes could not be started: {' '.join(str(error).split())}") from error
    others = getattr(fabric.strategy.launcher, "procs", [])
    if others:
        atexit.register(_end, others)


def is_connection_lost(error: BaseException) -> bool:
    """Whether an error says that another process has ended."""
    return any(word in str(error) for word in CONNECTION_ERRORS)


def _end(others: list[subprocess.Popen]) -> None:
    for process in others:
        try:
            process.wait(SHUTDOWN_TIMEOUT_S)
        except subprocess.TimeoutExpired:  # it waits for an answer that will not come
            process.kill()
