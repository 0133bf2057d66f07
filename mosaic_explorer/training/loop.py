"""The training loop: micro-batches that share a choice of modalities, two optimisers, checkpoints that resume exactly."""

from __future__ import annotations

import csv
import io
import json
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from lightning.fabric import Fabric
from torch import nn
from tqdm import tqdm

from ..catalog.schema import GALAXY
from ..catalog.store import choose_split, open_catalog
from ..errors import ModelError
from ..modalities import TABLE, Table
from ..model.files import save_model, write_beside
from ..model.mosaic import Mosaic
from ..model.network import MosaicNetwork, Tokens
from ..model.scaling import Scaling, catalog_values
from ..random_masks import paper_masks, shared_masks
from .losses import masked_loss
from .recipe import Recipe

CHECKPOINT = "checkpoint.pt"
LOG = "log.csv"
LOG_EVERY = 50  # steps
CLIP = 1.0  # the longest gradient


@dataclass
class Data:
    """The training galaxies on the device: normalised values with zeros where there is none, and which are known."""

    values: torch.Tensor
    known: torch.Tensor
    edges: torch.Tensor


def train(recipe: Recipe, out: str | Path, accelerator: str = "auto", table: Table = TABLE) -> Mosaic:
    """Train a model and write it to `out`, resuming from a checkpoint there; Ctrl-C saves one first.

    Every step draws its galaxies and masks from (seed, step), so a resumed run is the same run.

    Raises
    ------
    CatalogError, ModelError
    """
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    fabric = Fabric(accelerator=accelerator, devices=1, precision=recipe.precision)
    fabric.launch()
    torch.manual_seed(recipe.seed)
    table = recipe.table(table)
    catalog = open_catalog(recipe.catalog, table=table)
    about = {key: catalog.attrs.get(key) for key in ("light", "selection", "redshift_distribution", "seed")}
    about["galaxies"] = catalog.sizes[GALAXY]
    catalog = choose_split(catalog, "train")
    values = catalog_values(catalog, table)
    scaling = Scaling.fit(values, table, recipe.network.bins)
    data = Data(
        torch.from_numpy(np.nan_to_num(scaling.normalise(values))).to(fabric.device),
        torch.from_numpy(np.isfinite(values)).to(fabric.device),
        torch.from_numpy(scaling.edges).to(fabric.device),
    )
    network = MosaicNetwork(table, recipe.network)
    optimisers = _optimisers(network, recipe)
    network, *optimisers = fabric.setup(network, *optimisers)
    run = _Run(fabric, recipe, network, optimisers, out)
    run.resume()
    try:
        run.go(data)
    except KeyboardInterrupt:
        run.save()
        raise
    config = {
        "physics_version": catalog.attrs.get("physics_version"),
        "catalog": about,
        "trained": {
            "galaxies": len(values),
            "galaxies_seen": run.step * recipe.batch,
            "seconds": round(run.seconds),
            "device": str(fabric.device),
            "torch": torch.__version__,
        },
        "recipe": recipe.to_dict(),
    }
    model = Mosaic(network.module.cpu(), scaling, name=recipe.name, config=config)
    save_model(model, out)
    return model


def _optimisers(network: MosaicNetwork, recipe: Recipe) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the blocks, AdamW for everything else."""
    matrices = [p for name, p in network.named_parameters() if name.startswith("blocks") and p.ndim == 2]
    others = [p for name, p in network.named_parameters() if not (name.startswith("blocks") and p.ndim == 2)]
    return [
        torch.optim.Muon(matrices, lr=recipe.muon_rate, weight_decay=recipe.muon_decay),
        torch.optim.AdamW(others, lr=recipe.adamw_rate, weight_decay=0.0, betas=(0.9, 0.95)),
    ]


def rate_scale(done: float, recipe: Recipe) -> float:
    """The learning rate's factor after a part `done` of the run: warm up, hold, then down to zero in a line."""
    up = min(1.0, (done + 1e-4) / max(recipe.warm_up, 1e-4))
    down = min(1.0, (1 - done) / max(recipe.cool_down, 1e-4))
    return min(up, down)


class _Run:
    """One training run: where it stands, and how it goes on."""

    def __init__(self, fabric: Fabric, recipe: Recipe, network: nn.Module, optimisers: list, out: Path):
        self.fabric, self.recipe, self.network, self.optimisers, self.out = fabric, recipe, network, optimisers, out
        self.step, self.seconds, self.steps = 0, 0.0, -(-recipe.galaxies_seen // recipe.batch)
        self.rates = [optimiser.param_groups[0]["lr"] for optimiser in optimisers]
        self.tokens: Tokens = network.module.tokens

    def go(self, data: Data) -> None:
        """Train from where the run stands to its end."""
        recipe, began, first = self.recipe, time.time() - self.seconds, self.step
        per_checkpoint = max(1, recipe.checkpoint_every // recipe.batch)
        bar = tqdm(
            total=self.steps * recipe.batch, initial=first * recipe.batch, unit="galaxy", unit_scale=True, desc=recipe.name
        )
        with bar, (self.out / LOG).open("a", newline="") as log:
            writer = csv.writer(log)
            while self.step < self.steps:
                loss, parts = self._one_step(data)
                self.step += 1
                self.seconds = time.time() - began
                bar.update(recipe.batch)
                if self.step % LOG_EVERY == 0:
                    if not np.isfinite(loss := float(loss)):
                        raise ModelError(
                            f"the loss is {loss} at step {self.step}; lower the rates. The last checkpoint is whole."
                        )
                    bar.set_postfix(loss=f"{loss:.4f}")
                    if self.step == LOG_EVERY:
                        writer.writerow(["galaxies_seen", "seconds", "loss", *parts])
                    figures = [f"{float(parts.get(row.name, np.nan)):.5f}" for row in self.tokens.table]
                    writer.writerow([self.step * recipe.batch, f"{self.seconds:.1f}", f"{loss:.5f}", *figures])
                    log.flush()
                if self.step % per_checkpoint == 0:
                    self.save()
        self.save()

    def _one_step(self, data: Data) -> tuple[torch.Tensor, dict]:
        recipe, rng = self.recipe, np.random.default_rng([self.recipe.seed, self.step])
        for optimiser, rate in zip(self.optimisers, self.rates, strict=True):
            optimiser.param_groups[0]["lr"] = rate * rate_scale(self.step / self.steps, recipe)
        n, total, mean_parts = recipe.batch // recipe.micro_batches, 0.0, {}
        for _ in range(recipe.micro_batches):
            rows = torch.from_numpy(rng.integers(0, len(data.values), n)).to(data.values.device)
            loss, parts = self._micro_batch(data, rows, rng)
            self.fabric.backward(loss / recipe.micro_batches)
            total = total + loss.detach() / recipe.micro_batches
            for name, part in parts.items():
                mean_parts.setdefault(name, []).append(part)
        self.fabric.clip_gradients(self.network, self.optimisers[0], max_norm=CLIP)
        self.fabric.clip_gradients(self.network, self.optimisers[1], max_norm=CLIP)
        for optimiser in self.optimisers:
            optimiser.step()
            optimiser.zero_grad()
        return total, {name: torch.stack(x).mean() for name, x in mean_parts.items()}

    def _micro_batch(self, data: Data, rows: torch.Tensor, rng: np.random.Generator) -> tuple[torch.Tensor, dict]:
        table, device = self.tokens.table, data.values.device
        if self.recipe.masks == "paper":
            shared, seen = np.ones(table.size, bool), paper_masks(len(rows), rng, table)
        else:
            shared, seen = shared_masks(len(rows), rng, table)
        key_ids, asked_ids = self.tokens.holding(shared), ask(self.tokens, seen, self.recipe.asked_tokens, rng)
        values, known = data.values[rows], data.known[rows]
        seen = torch.from_numpy(seen).to(device) & known
        answers = self.network(values, seen, key_ids, asked_ids)
        return masked_loss(self.network.module, answers, values, seen, known, data.edges, self.recipe.seen_weight)

    # -- checkpoints --------------------------------------------------------------------------------------------------
    def save(self) -> None:
        """Write the checkpoint beside, then rename."""
        buffer = io.BytesIO()
        torch.save(
            {
                "recipe": json.dumps(self.recipe.to_dict(), sort_keys=True),
                "step": self.step,
                "seconds": self.seconds,
                "network": self.network.module.state_dict(),
                "optimisers": [optimiser.state_dict() for optimiser in self.optimisers],
            },
            buffer,
        )
        write_beside(self.out / CHECKPOINT, buffer.getvalue())

    def resume(self) -> None:
        """Go on from the checkpoint in the folder, if there is one of this recipe."""
        path = self.out / CHECKPOINT
        if not path.exists():
            (self.out / LOG).unlink(missing_ok=True)
            return
        state = torch.load(path, weights_only=True, map_location="cpu")
        theirs, ours = json.loads(state["recipe"]), json.loads(json.dumps(self.recipe.to_dict(), sort_keys=True))
        if theirs != ours:
            key = next(k for k in ours if theirs.get(k) != ours[k])
            raise ModelError(
                f"'{path}' is of another recipe: '{key}' is {theirs.get(key)!r} there and {ours[key]!r} here; "
                "choose another --out, or remove it."
            )
        self.step, self.seconds = state["step"], state["seconds"]
        self.network.module.load_state_dict(state["network"])
        for optimiser, saved in zip(self.optimisers, state["optimisers"], strict=True):
            optimiser.load_state_dict(saved)


def ask(tokens: Tokens, seen: np.ndarray, most: int, rng: np.random.Generator) -> np.ndarray:
    """The tokens to ask of a micro-batch: of each modality at most `most` with hidden values, and one that is all seen."""
    whole = seen.all(0)
    chosen = []
    for row in tokens.table:
        part = tokens.slices[row.name]
        hidden = np.unique(tokens.of_value[tokens.table.slices[row.name]][~whole[tokens.table.slices[row.name]]])
        shown = np.setdiff1d(np.arange(part.start, part.stop), hidden)
        chosen.append(rng.permutation(hidden)[:most])
        chosen.append(rng.permutation(shown)[:1])
    return np.sort(np.concatenate(chosen))
