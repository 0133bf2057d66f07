"""Models on disk: a folder with weights.safetensors, config.json, evaluation.json and a model card. Never a pickle."""

from __future__ import annotations

import errno
import hashlib
import json
from pathlib import Path

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import load, save

from ..catalog.photometry_library import PHOTOMETRY
from ..errors import ModelError, excerpt, nearest
from ..files import exists, read_at_most, write_beside
from ..machine import available_memory, gigabytes
from ..modalities import EXTENDED_TABLE, Table
from .config import read_config
from .engine import CALIBRATION, Engine
from .graph_engine import NETWORK, GraphEngine, NetworkFile, architecture, network_digest
from .mosaic import Mosaic
from .scaling import Scaling
from .size import NetworkConfig, Size, network_name
from .sizes import SCALING, calibration_shapes, network_shapes, scaling_shapes
from .with_torch import torch_engine

SHIPPED = (Path(__file__).parents[2] / "models", Path(__file__).parents[1] / "models")  # a checkout, an installed wheel
WEIGHTS, CONFIG = "weights.safetensors", "config.json"
FLOAT = "F32"  # of every tensor, as safetensors writes it


def shipped_models() -> dict[str, Path]:
    """The models that come with the package, {name: folder}."""
    return {path.parent.name: path.parent for root in reversed(SHIPPED) for path in sorted(root.glob(f"*/{WEIGHTS}"))}


def model_folder(name: str | Path) -> Path:
    """Where a shipped model, or the model in a folder, lies."""
    return shipped_models().get(str(name), Path(name))


def load_model(name: str | Path = "mosaic-small") -> Mosaic:
    """A trained model: one that is shipped, by name, or any folder that `save_model` wrote.

    Files may come from anyone: they are checked, and their sizes added up, before anything is allocated.

    >>> me.load_model("mosaic-small")
    Mosaic('mosaic-small', 3.15 M parameters, scalars, lsst, spherex, sfh, sed)

    Raises
    ------
    ModelError
        If there is no such model, a file is damaged, or the weights do not match the table of modalities.
    """
    folder = model_folder(name)
    if not exists(folder / CONFIG) or not exists(folder / WEIGHTS):
        known = ", ".join(shipped_models()) or "none"
        raise ModelError(
            f"there is no model {excerpt(str(name))}: neither a folder with {CONFIG} and {WEIGHTS} nor a shipped model "
            f"(shipped: {known}).{nearest(str(name), shipped_models())}"
        )
    config = read_config(folder / CONFIG)
    table, size = config.table.reworded(EXTENDED_TABLE), config.size
    path = folder / WEIGHTS
    _check_fit(table, size, _weights_header(path), folder)
    data = read_at_most(path, available_memory())
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != config.weights_sha256:
        raise ModelError(
            f"'{path}' is damaged or belongs to another model: its SHA-256 begins {sha256[:10]}, "
            f"{CONFIG} expects {config.weights_sha256[:10]}."
        )
    tensors = load(data)
    for key, tensor in tensors.items():
        if not np.isfinite(tensor).all():
            raise ModelError(f"'{path}' is damaged: '{key}' holds NaN or infinite numbers; expected finite ones.")
    scaling = Scaling(*(np.array(tensors.pop(f"scaling.{key}")) for key in SCALING))
    engine = _engine(folder, table, size, tensors, scaling)
    return Mosaic(engine, scaling, name=folder.name, config=config.raw, folder=folder)


def _engine(folder: Path, table: Table, size: Size, tensors: dict[str, np.ndarray], scaling: Scaling) -> Engine:
    """What answers with these weights: the graph of a shipped model built alike, or beside them, else torch."""
    if isinstance(size, NetworkConfig):
        built = architecture(table, size, tensors)
        ours = list(shipped_models().values())
        for place in dict.fromkeys([*ours, folder]):  # a stranger's graph only where ours will not do
            if (digest := network_digest(place, built)) is not None:
                file = NetworkFile(place / NETWORK, digest, tensors, is_ours=place in ours)
                return GraphEngine(file, table, size, scaling.edges[:, [0, -1]])
    return torch_engine(f"the model '{folder.name}', which has no graph,").of_tensors(table, size, tensors)


def _weights_header(path: Path) -> dict[str, tuple[str, tuple[int, ...]]]:
    """{tensor: (type, shape)} of a safetensors file; its bytes, which are not read, are as many as these ask for."""
    try:
        if not path.is_file():
            raise OSError(errno.EINVAL, "it is not a file")
        if (size := path.stat().st_size) > (free := available_memory()):
            raise ModelError(f"'{path}' has {gigabytes(size)}, and {gigabytes(free)} of memory are free.")
        with safe_open(path, "np") as file:
            slices = {name: file.get_slice(name) for name in file.keys()}  # noqa: SIM118, a file is no dict
            return {name: (part.get_dtype(), tuple(part.get_shape())) for name, part in slices.items()}
    except OSError as error:
        raise ModelError(f"'{path}' cannot be read ({error.strerror or error}).") from error
    except SafetensorError as error:
        raise ModelError(f"'{path}' is damaged or belongs to another model: it is no safetensors file ({error}).") from error


def _check_fit(table: Table, size: Size, header: dict[str, tuple[str, tuple[int, ...]]], folder: Path) -> None:
    """Say in one line which tensor does not fit the table, if any does not."""
    expected = scaling_shapes(table, size) | network_shapes(table, size)
    if any(name.startswith(CALIBRATION) for name in header):
        fitted = calibration_shapes(table, size)
        expected |= {name: shape for name, shape in fitted.items() if name in header or name != f"calibration.{PHOTOMETRY}"}
    for name in [*expected, *header]:
        kind, here = header.get(name, (FLOAT, "missing"))
        want = expected.get(name, "nothing")
        if here != want:
            raise ModelError(
                f"the weights in '{folder}' do not match its table: {excerpt(name)} is {here}; the table asks for {want}."
            )
        if kind != FLOAT:
            raise ModelError(f"the weights in '{folder}' are of another type: '{name}' holds {kind}; expected {FLOAT}.")


def save_model(model: Mosaic, folder: str | Path) -> Path:
    """Write a model's weights, scaling and configuration to a folder, each file beside and then renamed."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    tensors = model.engine.tensors | {f"scaling.{key}": np.ascontiguousarray(getattr(model.scaling, key)) for key in SCALING}
    data = save(tensors)
    config = {
        **model.config,
        "network": network_name(model.size),
        "size": model.size.to_dict(),
        "table": model.table.to_dict(),
        "weights_sha256": hashlib.sha256(data).hexdigest(),
    }
    write_beside(folder / WEIGHTS, data)
    write_beside(folder / CONFIG, (json.dumps(config, indent=1) + "\n").encode())
    return folder
