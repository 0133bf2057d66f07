"""The map that stays: one layout of a model's hidden states, in which galaxies have a place under any mask and noise."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from ..files import write_beside
from ..model.files import shipped_models
from ..model.mosaic import Mosaic

FILE = "map.safetensors"


@dataclass(frozen=True)
class ReferenceMap:
    """A small perceptron from pooled hidden states to places on the map, which has no unit.

    It says where a galaxy is to be expected, given what is seen of it, on a map that was laid out with nearly everything seen:
    the less is seen, the more places draw together. Distances between far groups mean nothing.

    Attributes
    ----------
    mean, scale : (width,) of the states
    layers : weights (out, in) and biases (out,); between them what is below 0 becomes 0
    ends : [x low, x high, y low, y high] of the layout
    about : how well it places galaxies, {figure: value}
    """

    mean: np.ndarray
    scale: np.ndarray
    layers: Sequence[tuple[np.ndarray, np.ndarray]]
    ends: Sequence[float]
    about: dict[str, float]

    def place(self, states: np.ndarray) -> np.ndarray:
        """Places (n, 2) of pooled hidden states (n, width), as `Mosaic.embed_values(...).mean(1)` gives them."""
        x = (states - self.mean) / self.scale
        for number, (weight, bias) in enumerate(self.layers):
            x = (x if number == 0 else np.maximum(x, 0)) @ weight.T + bias
        return x.astype(np.float32)

    def save(self, path: Path, weights_sha256: str) -> None:
        """Write it beside a model's weights, of which it is."""
        tensors = {"mean": self.mean, "scale": self.scale}
        for number, (weight, bias) in enumerate(self.layers):
            tensors |= {f"weight_{number}": weight, f"bias_{number}": bias}
        words = {"weights_sha256": weights_sha256, "ends": json.dumps(list(self.ends)), "about": json.dumps(self.about)}
        arrays = {name: np.ascontiguousarray(values, np.float32) for name, values in tensors.items()}
        write_beside(path, save(arrays, metadata=words))


def reference_map(model: Mosaic) -> ReferenceMap | None:
    """The map that ships with just this model; None where there is none."""
    folder = shipped_models().get(model.name)
    return None if folder is None or "adapted" in model.config else _read(folder / FILE, model.config.get("weights_sha256", ""))


@lru_cache(maxsize=4)
def _read(path: Path, weights_sha256: str) -> ReferenceMap | None:
    try:
        with safe_open(path, "numpy") as file:
            words = file.metadata() or {}
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError):
        return None
    if words.get("weights_sha256") != weights_sha256:
        return None
    count = sum(name.startswith("weight_") for name in tensors)
    layers = [(tensors[f"weight_{number}"], tensors[f"bias_{number}"]) for number in range(count)]
    return ReferenceMap(tensors["mean"], tensors["scale"], layers, json.loads(words["ends"]), json.loads(words["about"]))
