"""One training run: step after step, shared out over the processes, logged and saved by the first of them."""

from __future__ import annotations

import math
import time
from pathlib import Path
from typing import cast

import torch
from lightning.fabric import Fabric
from lightning.fabric.wrappers import _FabricModule
from torch import Tensor
from tqdm import tqdm

from ..errors import ModelError
from ..model.networks import Network
from .checkpoint import CHECKPOINT, Checkpoint, Progress
from .log import TrainingLog
from .memory import fitting_micro_batches, free, is_exhausted
from .micro_batch import Galaxies, micro_batch_loss
from .optimisers import rate_scale
from .processes import is_connection_lost
from .recipe import Recipe
from .stopping import StopRequest, TrainingStop

LOG_EVERY = 50  # steps
CLIP = 1.0  # the longest gradient
MOST_SKIPPED = 10  # steps in a row without a finite gradient, then the run ends
PROBES = 3  # micro-batches that must fit, as one shows more of its galaxies than another


class NotFinite(ModelError):
    """Step after step had no finite gradient; every process of the run finds so at the same step."""


class Run:
    """One training run: where it stands, and how it goes on. Of the files, only the first process writes any."""

    def __init__(self, fabric: Fabric, recipe: Recipe, network: _FabricModule, optimisers: list, catalog: dict, out: Path):
        self.fabric, self.recipe, self.network, self.optimisers = fabric, recipe, network, optimisers
        self.catalog, self.out = catalog, out
        self.module = cast(Network, network.module)  # without what Fabric put around it
        self.names = self.module.table.names
        self.steps = -(-recipe.galaxies_seen // recipe.batch)
        self.rates = [optimiser.param_groups[0]["lr"] for optimiser in optimisers]
        self.progress = Progress(figures=self._no_figures())
        self.skipped_in_a_row = 0

    def _no_figures(self) -> list[float]:
        return [0.0] * (2 + 2 * len(self.names))

    @property
    def galaxies_seen(self) -> int:
        """So far; the galaxies of a skipped step count."""
        return self.progress.step * self.recipe.batch

    def resume(self, checkpoint: Checkpoint) -> None:
        """Stand where the checkpoint stood."""
        self.progress = checkpoint.progress
        try:
            self.module.load_state_dict(checkpoint.network)
            for optimiser, saved in zip(self.optimisers, checkpoint.optimisers, strict=True):
                optimiser.load_state_dict(saved)
        except (ValueError, KeyError, RuntimeError) as error:
            what = str(error).splitlines()[0]
            raise ModelError(f"'{self.out / CHECKPOINT}' does not fit its own recipe ({what}); remove it.") from error

    def save(self) -> None:
        """Write a checkpoint."""
        if self.fabric.is_global_zero:
            Checkpoint(
                self.recipe.to_dict(),
                self.catalog,
                self.progress,
                self.module.state_dict(),
                [optimiser.state_dict() for optimiser in self.optimisers],
            ).write(self.out)

    def go(self, galaxies: Galaxies, log: TrainingLog | None, stop: StopRequest) -> None:
        """Train from where the run stands to its end.

        Raises
        ------
        TrainingStop, KeyboardInterrupt
            If asked to stop, in all processes after the same step; a checkpoint is written.
        NotFinite, ModelError
        """
        recipe, progress, start = self.recipe, self.progress, time.monotonic() - self.progress.seconds
        per_checkpoint = max(1, recipe.checkpoint_every // recipe.batch)
        row_seconds, row_step = progress.seconds, progress.step
        bar = tqdm(
            total=self.steps * recipe.batch,
            initial=self.galaxies_seen,
            unit=" galaxies",
            unit_scale=True,
            desc=recipe.name,
            mininterval=1.0,  # seconds
            disable=not self.fabric.is_global_zero,
        )
        with bar:
            while progress.step < self.steps:
                stopping = self._step_in_memory(galaxies, stop)
                progress.step += 1
                progress.seconds = time.monotonic() - start
                bar.update(recipe.batch)
                at_end = progress.step == self.steps
                if progress.step % LOG_EVERY == 0 or at_end:
                    losses = self._losses()
                    bar.set_postfix(loss=f"{losses[0]:.4f}", **({"skipped": progress.skipped} if progress.skipped else {}))
                    if log is not None:
                        galaxies_since = (progress.step - row_step) * recipe.batch
                        per_second = galaxies_since / max(progress.seconds - row_seconds, 1e-9)
                        log.write(self.galaxies_seen, progress.seconds, per_second, losses)
                    row_seconds, row_step, progress.figures = progress.seconds, progress.step, self._no_figures()
                if progress.step % per_checkpoint == 0 or at_end or stopping:
                    self.save()
                if stopping and not at_end:
                    self.fabric.barrier()
                    self._raise_stop(stop)

    def _raise_stop(self, stop: StopRequest) -> None:
        if stop.is_interrupted or stop.minutes is None:
            raise KeyboardInterrupt
        raise TrainingStop(
            f"stopped after {stop.minutes:g} minutes, at {self.galaxies_seen:,} of {self.steps * self.recipe.batch:,} "
            "galaxies; the same command goes on."
        )

    def _losses(self) -> list[float]:
        """The loss and its parts, means since the log's last row; NaN where nothing was asked."""
        m = len(self.names)
        steps, loss, parts, counts = (x := self.progress.figures)[0], x[1], x[2 : 2 + m], x[2 + m :]
        return [a / b if b else math.nan for a, b in zip([loss, *parts], [steps, *counts], strict=True)]

    # -- one step -----------------------------------------------------------------------------------------------------
    def _step_in_memory(self, galaxies: Galaxies, stop: StopRequest) -> bool:
        """`_step`, or a ModelError that says what would fit in memory."""
        try:
            return self._step(galaxies, stop)
        except (RuntimeError, MemoryError) as error:
            if is_connection_lost(error):
                raise ModelError("another process of this training has ended; the last checkpoint is whole.") from error
            if not is_exhausted(error):
                raise
        # out of the handler, so that the step's tensors are no longer held by its traceback
        raise ModelError(self._what_fits(galaxies))

    def _step(self, galaxies: Galaxies, stop: StopRequest) -> bool:
        """Train on one batch; whether any process has been asked to stop."""
        fabric, recipe, progress = self.fabric, self.recipe, self.progress
        scale = rate_scale(progress.step / self.steps, recipe)
        for optimiser, rate in zip(self.optimisers, self.rates, strict=True):
            optimiser.param_groups[0]["lr"] = rate * scale
        own = range(fabric.global_rank, recipe.micro_batches, fabric.world_size)
        figures = []
        for number in own:
            with fabric.no_backward_sync(self.network, enabled=number != own[-1]):
                loss, parts = micro_batch_loss(self.network, galaxies, recipe, progress.step, number)
                fabric.backward(loss / len(own))  # DDP takes the mean over the processes
            figures.append(self._figures(loss, parts))
        stops = torch.tensor([float(stop.is_due)], device=fabric.device)
        sums = cast(Tensor, fabric.all_reduce(torch.cat([stops, torch.stack(figures).sum(0)]), reduce_op="sum")).tolist()
        lengths = [
            cast(Tensor, fabric.clip_gradients(self.network, optimiser, max_norm=CLIP, error_if_nonfinite=False))
            for optimiser in self.optimisers
        ]
        if all(math.isfinite(x) for x in (sums[1], *map(float, lengths))):
            self.skipped_in_a_row = 0
            for optimiser in self.optimisers:
                optimiser.step()
            progress.figures = [a + b for a, b in zip(progress.figures, [1.0, *sums[1:]], strict=True)]
        else:
            self._skip()
        self._forget_gradients()
        return sums[0] > 0

    def _figures(self, loss: Tensor, parts: dict[str, Tensor]) -> Tensor:
        """What a micro-batch adds to the sums of a step: its share of the loss, its parts, whether they were asked."""
        nothing = loss.new_zeros(())
        losses = [parts.get(name, nothing) for name in self.names]
        counts = [nothing + (name in parts) for name in self.names]
        return torch.stack([loss.detach() / self.recipe.micro_batches, *losses, *counts]).float()

    def _skip(self) -> None:
        progress = self.progress
        progress.skipped += 1
        self.skipped_in_a_row += 1
        if self.skipped_in_a_row == MOST_SKIPPED:
            raise NotFinite(
                f"no finite loss or gradient at step {progress.step} and the {MOST_SKIPPED - 1} before it; lower the rates. "
                "None of these steps was applied; the last checkpoint is whole."
            )

    def _forget_gradients(self) -> None:
        for optimiser in self.optimisers:
            optimiser.zero_grad()

    def _what_fits(self, galaxies: Galaxies) -> str:
        recipe = self.recipe
        self._forget_gradients()
        free()

        def attempt(smaller: Recipe) -> None:
            for number in range(PROBES):
                with self.fabric.no_backward_sync(self.network):
                    loss, _ = micro_batch_loss(self.network, galaxies, smaller, self.progress.step, number)
                    self.fabric.backward(loss)

        count = fitting_micro_batches(attempt, recipe, self.fabric.world_size)
        advice = (
            f"{recipe.batch // count} fit, with micro_batches = {count} in the recipe"
            if count
            else "not even the smallest fit: take a smaller network or a larger machine"
        )
        return (
            f"micro-batches of {recipe.batch // recipe.micro_batches} galaxies do not fit in the memory of "
            f"{self.fabric.device}; {advice}. Nothing was overwritten."
        )
