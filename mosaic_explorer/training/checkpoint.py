"""Checkpoints: where a run stands, so that the same command goes on as if it had never stopped. Never a free pickle."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ..errors import ModelError
from ..files import write_beside
from ..model.network import NetworkConfig
from .recipe import Recipe

CHECKPOINT = "checkpoint.pt"
ELSEWHERE = "choose another --out, or remove it"


@dataclass
class Progress:
    """How far a run is.

    step : steps done, of which `skipped` had no finite gradient and changed nothing
    seconds : spent on them
    figures : sums since the log's last row: [steps, loss, the parts of each modality, in how many micro-batches it was asked]
    """

    step: int = 0
    skipped: int = 0
    seconds: float = 0.0
    figures: list[float] = field(default_factory=list)


@dataclass
class Checkpoint:
    """What a checkpoint holds; `catalog` is what its attributes say of the galaxies."""

    recipe: dict
    catalog: dict
    progress: Progress
    network: dict[str, Tensor]
    optimisers: list[dict]

    def write(self, folder: Path) -> None:
        """Write it to a folder: beside, then renamed."""
        buffer = io.BytesIO()
        parts = {"recipe": json.dumps(self.recipe), "catalog": json.dumps(self.catalog), "progress": asdict(self.progress)}
        torch.save({**parts, "network": self.network, "optimisers": self.optimisers}, buffer)
        write_beside(folder / CHECKPOINT, buffer.getvalue())

    @classmethod
    def read(cls, folder: Path) -> Checkpoint | None:
        """The checkpoint in a folder, if there is one; raises ModelError if it is damaged or none of ours."""
        path = folder / CHECKPOINT
        if not path.exists():
            return None
        try:
            with zipfile.ZipFile(path) as archive:
                if archive.testzip() is not None:  # torch itself never looks at the checksums
                    raise zipfile.BadZipFile("a checksum is wrong")
            parts = torch.load(path, weights_only=True, map_location="cpu")
        except Exception as error:  # zipfile and torch have a dozen kinds
            what = str(error).splitlines()[0][:120] if str(error) else ""
            raise ModelError(f"'{path}' is damaged or no checkpoint ({type(error).__name__}: {what}); {ELSEWHERE}.") from error
        try:
            recipe, catalog = json.loads(parts["recipe"]), json.loads(parts["catalog"])
            if isinstance(recipe["network"], dict):
                recipe["network"] = NetworkConfig.current_keys(recipe["network"])
            return cls(recipe, catalog, Progress(**parts["progress"]), parts["network"], parts["optimisers"])
        except (KeyError, TypeError, ValueError) as error:
            raise ModelError(
                f"'{path}' is no checkpoint of this version ({type(error).__name__}: {error}); {ELSEWHERE}."
            ) from error

    def check(self, folder: Path, recipe: Recipe, catalog: dict, network: nn.Module) -> None:
        """Raise a ModelError of one line unless the checkpoint is of this recipe, catalog and network."""
        path = folder / CHECKPOINT
        if changed := _changed(Recipe.from_dict(self.recipe).to_dict(), recipe.to_dict()):
            key, there, here = changed[0]
            lengthened = (
                "a run cannot be lengthened or cut, as its learning rates were laid out for its whole length; "
                if [x[0] for x in changed] == ["galaxies_seen"]
                else ""
            )
            raise ModelError(
                f"'{path}' is of another recipe: '{key}' is {there!r} there and {here!r} here; {lengthened}{ELSEWHERE}."
            )
        if changed := _changed(self.catalog, json.loads(json.dumps(catalog))):
            key, there, here = changed[0]
            raise ModelError(
                f"'{path}' was trained on another catalog at '{recipe.catalog}': '{key}' was {there!r} and is {here!r}; "
                f"{ELSEWHERE}."
            )
        theirs, ours = (
            {name: tuple(x.shape) for name, x in tensors.items()} for tensors in (self.network, network.state_dict())
        )
        if changed := _changed(theirs, ours):
            key, there, here = changed[0]
            raise ModelError(
                f"'{path}' is of another network: '{key}' is {there or 'missing'} there and {here or 'nothing'} here; "
                f"{ELSEWHERE}."
            )


def _changed(theirs: dict, ours: dict, before: str = "") -> list[tuple[str, Any, Any]]:
    """[(key, their value, our value)] wherever two settings differ; None where a key is lacking."""
    differences = []
    for key in {**ours, **theirs}:
        there, here = theirs.get(key), ours.get(key)
        if isinstance(there, dict) and isinstance(here, dict):
            differences += _changed(there, here, f"{before}{key}.")
        elif there != here:
            differences.append((before + key, there, here))
    return differences
