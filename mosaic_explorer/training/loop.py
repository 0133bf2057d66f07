"""Training from a recipe to a model on disk: on one device or many, resumed exactly where it stopped."""

from __future__ import annotations

import time
from pathlib import Path

import torch
from lightning.fabric import Fabric
from lightning.fabric.loggers import TensorBoardLogger

from ..catalog.schema import GALAXY
from ..errors import ModelError
from ..model.files import load_model, save_model
from ..model.mosaic import Mosaic
from ..model.networks import Network, make_network
from ..model.scaling import Scaling
from ..model.size import PAPER, network_name
from .calibration import calibrate
from .checkpoint import Checkpoint
from .galaxies import TrainingGalaxies, load_galaxies
from .log import TrainingLog, tensorboard_logger
from .memory import check_memory, is_exhausted
from .micro_batch import Galaxies
from .optimisers import make_optimisers
from .output import check_output, unwritable
from .processes import launch, make_fabric, warn_of_slow_bf16
from .recipe import Recipe
from .run import NotFinite, Run
from .stopping import StopRequest, TrainingStop
from .threads import limited_threads
from .warm_start import grow


def train(
    recipe: Recipe,
    out: str | Path,
    accelerator: str = "auto",
    devices: int = 1,
    nodes: int = 1,
    *,
    tensorboard: bool = False,
    stop_after: float | None = None,
    replace: bool = False,
) -> Mosaic | None:
    """Train a model and write it to `out`, resuming from a checkpoint there; Ctrl-C saves one first.

    Each micro-batch draws its galaxies and masks from (seed, step, number), so a resumed run is the same run, and so is
    one on another number of devices, but for rounding. Other processes run this same command: Fabric starts those of this
    machine; on several machines start it on each, with srun, or with MASTER_ADDR, MASTER_PORT and NODE_RANK set.

    Parameters
    ----------
    accelerator : "auto", "cpu" or "cuda"
    devices, nodes : devices of each machine, and machines; each device is a process that takes its share of every step's
        micro-batches
    tensorboard : log there, too
    stop_after : minutes, after which the run is saved and stopped
    replace : whether a model that lies in `out`, of which no checkpoint is there to go on from, may be overwritten

    Returns
    -------
    the model; None in all processes but the first

    Raises
    ------
    CatalogError, ModelError
    TrainingStop
        After `stop_after` minutes.
    """
    start, out = time.monotonic(), Path(out)
    if stop_after is not None and not stop_after > 0:
        raise ModelError(f"--stop-after must be a positive number of minutes; found {stop_after:g}.")
    # whatever can be found wrong is found before other processes are started
    check_output(out, replace)
    checkpoint = Checkpoint.read(out)
    fabric = make_fabric(recipe, accelerator, devices, nodes)
    warn_of_slow_bf16(recipe, fabric.device)
    there = load_galaxies(recipe)
    table, provenance, values, kept_back = there.table, there.provenance, there.values, there.kept_back
    check_memory(recipe, table, fabric.device.type == "cpu")
    torch.manual_seed(recipe.seed)
    network = make_network(table, recipe.network)
    if recipe.begin_with:
        ancestor = load_model(recipe.begin_with)
        grow(network, ancestor)
        scaling, provenance["begun_with"] = ancestor.scaling, _ancestor_facts(ancestor)
    else:
        own = recipe.table()
        scaling = Scaling.fit(
            values[:, : own.size], own, recipe.network.bins, by_modality=network_name(recipe.network) == PAPER
        )
    whole_scaling = scaling.with_filters(table.size - len(scaling.mean))
    if checkpoint is not None:
        checkpoint.check(out, recipe, provenance, network)
    start_at = checkpoint.progress.step * recipe.batch if checkpoint else 0
    events = tensorboard_logger(out, start_at) if tensorboard else None

    launch(fabric)
    with limited_threads(devices):
        checkpoint = fabric.broadcast(checkpoint)  # the other machines need not see the first one's files
        run, galaxies = _prepare(fabric, recipe, network, there, whole_scaling, out)
        if checkpoint is not None:
            run.resume(checkpoint)
        try:
            log = _begin_files(out, table.names, run.galaxies_seen, events) if fabric.is_global_zero else None
            with StopRequest(stop_after, start) as stop:
                run.go(galaxies, log, stop)
        except (TrainingStop, NotFinite, KeyboardInterrupt):  # met by all processes at the same step: the first one says so
            if fabric.is_global_zero:
                raise
            return None
        except OSError as error:
            raise unwritable(out, error) from error
        if not fabric.is_global_zero:
            return None
        model = _make_model(run, network, scaling, provenance, len(values))
        if kept_back[0].sizes[GALAXY] and model.has_uncertainty:
            calibrate(model, kept_back, recipe.seed)
        try:
            save_model(model, out)
        except OSError as error:
            raise unwritable(out, error) from error
        return model


def _ancestor_facts(model: Mosaic) -> dict:
    """What a model's card tells of the one it began with."""
    trained = model.config.get("trained", {})
    seen = trained.get("galaxies_seen")
    if seen is None:
        raise ModelError(
            f"recipe: 'begin_with' names '{model.name}', whose configuration does not say how many galaxies it has seen "
            "('trained.galaxies_seen')."
        )
    return {
        "name": model.name,
        "weights_sha256": model.config["weights_sha256"],
        "galaxies_seen": seen,
        "seconds": trained.get("seconds"),
    }


def _prepare(
    fabric: Fabric,
    recipe: Recipe,
    network: Network,
    there: TrainingGalaxies,
    scaling: Scaling,
    out: Path,
) -> tuple[Run, Galaxies]:
    """The run at its beginning and its galaxies, on the device."""
    optimisers = make_optimisers(network, recipe)
    if recipe.compile:
        for block in network.blocks:
            block.compile(dynamic=True)  # micro-batches differ in their numbers of tokens
    try:
        galaxies = Galaxies.of(there.values, scaling, network, recipe, fabric.device, there.trust, there.catalog)
        wrapped, *optimisers = fabric.setup(network, *optimisers)
    except (RuntimeError, MemoryError) as error:
        if not is_exhausted(error):
            raise
        raise ModelError(
            f"the network and {len(there.values)} galaxies do not fit in the memory of {fabric.device}."
        ) from error
    return Run(fabric, recipe, wrapped, optimisers, there.provenance, out), galaxies


def _begin_files(out: Path, names: tuple[str, ...], galaxies_seen: int, events: TensorBoardLogger | None) -> TrainingLog:
    """The model's folder and the log in it."""
    out.mkdir(parents=True, exist_ok=True)
    return TrainingLog(out, names, galaxies_seen, events)


def _make_model(run: Run, network: Network, scaling: Scaling, provenance: dict, n: int) -> Mosaic:
    """The trained model; `n` galaxies taught it."""
    recipe, progress = run.recipe, run.progress
    config = {
        "physics_version": provenance["physics_version"],
        "catalog": {key: value for key, value in provenance.items() if key not in ("physics_version", "begun_with")},
        "trained": {
            "galaxies": n,
            "galaxies_seen": run.galaxies_seen,
            "skipped_steps": progress.skipped,
            "seconds": round(progress.seconds),
            "device": str(run.fabric.device),
            "processes": run.fabric.world_size,
            "torch": torch.__version__,
            **({"begun_with": provenance["begun_with"]} if "begun_with" in provenance else {}),
        },
        "recipe": recipe.to_dict(),
    }
    plain = make_network(recipe.table(), network.config)  # neither compiled nor shared
    plain.load_state_dict(network.state_dict())
    return Mosaic(plain, scaling, name=recipe.name, config=config)
