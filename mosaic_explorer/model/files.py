"""Models on disk: a folder with weights.safetensors, config.json, evaluation.json and a model card. Never a pickle."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load, save

from ..errors import ModelError, nearest
from ..modalities import EXTENDED_TABLE, Table
from ..writing import write_beside
from .calibration import Calibration, correction_shapes
from .mosaic import Mosaic
from .network import MosaicNetwork, NetworkConfig
from .scaling import Scaling

SHIPPED = (Path(__file__).parents[2] / "models", Path(__file__).parents[1] / "models")  # a checkout, an installed wheel
WEIGHTS, CONFIG = "weights.safetensors", "config.json"
SCALING = ("mean", "spread", "median", "low", "high", "edges")  # of Scaling, beside the weights


def shipped_models() -> dict[str, Path]:
    """The models that come with the package, {name: folder}."""
    return {path.parent.name: path.parent for root in reversed(SHIPPED) for path in sorted(root.glob(f"*/{WEIGHTS}"))}


def model_folder(name: str | Path) -> Path:
    """Where a shipped model, or the model in a folder, lies."""
    return shipped_models().get(str(name), Path(name))


def load_model(name: str | Path = "mosaic-small") -> Mosaic:
    """A trained model: one that is shipped, by name, or any folder that `save_model` wrote.

    Raises
    ------
    ModelError
        If there is no such model, a file is damaged, or the weights do not match the table of modalities.
    """
    folder = model_folder(name)
    if not (folder / CONFIG).exists() or not (folder / WEIGHTS).exists():
        known = ", ".join(shipped_models()) or "none"
        raise ModelError(
            f"there is no model '{name}': neither a folder with {CONFIG} and {WEIGHTS} nor a shipped model (shipped: {known})."
            f"{nearest(str(name), shipped_models())}"
        )
    try:
        config = json.loads((folder / CONFIG).read_text())
        table = Table.from_dict(config["table"]).reworded(EXTENDED_TABLE)
        network = MosaicNetwork(table, NetworkConfig(**config["size"]))
        expected_hash = config["weights_sha256"]
    except (json.JSONDecodeError, KeyError, TypeError) as error:
        raise ModelError(f"'{folder / CONFIG}' is not a model's configuration ({type(error).__name__}: {error}).") from error
    data = (folder / WEIGHTS).read_bytes()
    found_hash = hashlib.sha256(data).hexdigest()
    if found_hash != expected_hash:
        raise ModelError(
            f"'{folder / WEIGHTS}' is damaged or belongs to another model: its SHA-256 begins {found_hash[:10]}, "
            f"{CONFIG} expects {expected_hash[:10]}."
        )
    try:
        tensors = load(data)
    except SafetensorError as error:
        raise ModelError(f"'{folder / WEIGHTS}' cannot be read ({error}).") from error
    _check_fit(network, tensors, folder)
    scaling = Scaling(*(tensors.pop(f"scaling.{key}").numpy() for key in SCALING))
    calibration = Calibration({row.name: tensors.pop(name) for row in table if (name := f"calibration.{row.name}") in tensors})
    network.load_state_dict(tensors)
    return Mosaic(network, scaling, calibration, name=folder.name, config=config)


def _check_fit(network: MosaicNetwork, tensors: dict[str, torch.Tensor], folder: Path) -> None:
    """Say in one line which tensor does not fit the table, if any does not."""
    table, bins = network.table, network.config.bins
    expected = {f"scaling.{key}": (table.size,) for key in SCALING if key != "edges"}
    expected["scaling.edges"] = (len(table.scalar_names), bins + 1)
    expected |= {name: tuple(x.shape) for name, x in network.state_dict().items()}
    found = {name: tuple(x.shape) for name, x in tensors.items()}
    if any(name.startswith("calibration.") for name in found):
        expected |= {f"calibration.{name}": shape for name, shape in correction_shapes(network).items()}
    for name in [*expected, *found]:
        here, want = found.get(name, "missing"), expected.get(name, "nothing")
        if here != want:
            raise ModelError(
                f"the weights in '{folder}' do not match its table: '{name}' is {here}; the table asks for {want}."
            )


def save_model(model: Mosaic, folder: str | Path) -> Path:
    """Write a model's weights, scaling and configuration to a folder, each file beside and then renamed."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: x.detach().float().cpu().contiguous() for name, x in model.network.state_dict().items()}
    tensors |= {f"calibration.{name}": x.contiguous() for name, x in model.calibration.weights.items()}
    tensors |= {f"scaling.{key}": torch.from_numpy(getattr(model.scaling, key)) for key in SCALING}
    data = save(tensors)
    config = {
        "network": "mosaic",
        **model.config,
        "size": model.network.config.to_dict(),
        "table": model.table.to_dict(),
        "weights_sha256": hashlib.sha256(data).hexdigest(),
    }
    write_beside(folder / WEIGHTS, data)
    write_beside(folder / CONFIG, (json.dumps(config, indent=1) + "\n").encode())
    return folder
