"""`mosaic train`: a model by a recipe."""

from __future__ import annotations

import argparse

from ..errors import MosaicError
from .command import add_command, add_replace
from .terminal import say

EXAMPLES = (
    "mosaic train training/recipes/mosaic-small-first.toml --out runs/mine",
    "mosaic train my.toml --out runs/mine --accelerator cuda --devices 4 --tensorboard",
    "mosaic train my.toml --out runs/mine --stop-after 55   # again, until it says that it is done",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    command = add_command(commands, "train", "Train a model by a recipe; the same command resumes.", run, EXAMPLES)
    command.add_argument("recipe", help="a TOML file, see training/recipes")
    command.add_argument("--out", required=True, help="the model's folder")
    command.add_argument("--accelerator", default="auto", choices=["auto", "cpu", "cuda"])
    command.add_argument("--devices", type=int, default=1, help="of each machine; each is a process (default 1)")
    command.add_argument("--nodes", type=int, default=1, help="machines; start the command on each (default 1)")
    command.add_argument("--stop-after", type=float, metavar="MINUTES", help="save then, and stop; the same command goes on")
    add_replace(command, "a model in --out of which no checkpoint is there to go on from")
    command.add_argument("--tensorboard", action="store_true", help="log for TensorBoard, too, in the model's folder")


def run(args: argparse.Namespace) -> None:
    """Train, and say where the model is."""
    from ..training.threads import wait_asleep

    wait_asleep()  # before torch is loaded
    try:
        from ..training.loop import TrainingStop, train
    except ImportError as error:
        raise MosaicError(f"training needs '{error.name}'; install with: pip install 'mosaic-explorer[train]'.") from error
    from ..training.recipe import Recipe

    try:
        model = train(
            Recipe.load(args.recipe),
            args.out,
            args.accelerator,
            args.devices,
            args.nodes,
            tensorboard=args.tensorboard,
            stop_after=args.stop_after,
            replace=args.replace,
        )
    except TrainingStop as stop:
        say(f"{args.out}: {stop}")
        return
    if model is not None:  # the first process tells
        say(f"{args.out}: {model}")
