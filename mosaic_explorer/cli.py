"""`mosaic ...`: simulate galaxies, train a model, evaluate it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

from .errors import MosaicError


def main(argv: list[str] | None = None) -> int:
    """Run one command; what the user can mend is one line on standard error and exit status 2."""
    ask = argparse.ArgumentParser(prog="mosaic", description="Galaxies, and the models that know them.")
    commands = ask.add_subparsers(required=True, metavar="COMMAND")
    for add in (_add_simulate, _add_train, _add_evaluate):
        add(commands)
    args = ask.parse_args(argv)
    try:
        args.run(args)
    except MosaicError as error:
        print(f"mosaic: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("mosaic: stopped; finished work is kept.", file=sys.stderr)
        return 130
    return 0


def _command(commands: argparse._SubParsersAction, name: str, what: str, run: Callable) -> argparse.ArgumentParser:
    command = commands.add_parser(name, help=what, description=what)
    command.set_defaults(run=run)
    return command


def _add_simulate(commands: argparse._SubParsersAction) -> None:
    command = _command(commands, "simulate", "Simulate galaxies and write a catalog.", _simulate)
    command.add_argument("--n", type=int, default=1000, help="galaxies (default 1000)")
    command.add_argument("--seed", type=int, default=0, help="the same seed gives the same galaxies (default 0)")
    command.add_argument("--out", required=True, help="the catalog to write, .zarr or .zarr.zip")
    command.add_argument("--chunk", type=int, default=4000, help="galaxies in a chunk of the file (default 4000)")
    command.add_argument(
        "--i-limit", type=float, default=27.0, help="leave out galaxies fainter than this in i [AB] (default 27)"
    )


def _simulate(args: argparse.Namespace) -> None:
    try:
        from .catalog.simulation.simulate import simulate
    except ImportError as error:
        raise MosaicError(f"simulation needs '{error.name}'; install with: pip install 'mosaic-explorer[simulate]'.") from error
    catalog = simulate(args.n, args.seed, args.out, args.chunk, args.i_limit)
    print(f"{args.out}: {catalog.sizes['galaxy']} galaxies, physics version {catalog.attrs['physics_version']}")


def _add_train(commands: argparse._SubParsersAction) -> None:
    command = _command(commands, "train", "Train a model by a recipe; the same command resumes.", _train)
    command.add_argument("recipe", help="a TOML file, see training/recipes")
    command.add_argument("--out", required=True, help="the model's folder")
    command.add_argument("--accelerator", default="auto", choices=["auto", "cpu", "cuda"])


def _train(args: argparse.Namespace) -> None:
    try:
        from .training.loop import train
    except ImportError as error:
        raise MosaicError(f"training needs '{error.name}'; install with: pip install 'mosaic-explorer[train]'.") from error
    from .training.recipe import Recipe

    model = train(Recipe.load(args.recipe), args.out, args.accelerator)
    print(f"{args.out}: {model}")


def _add_evaluate(commands: argparse._SubParsersAction) -> None:
    command = _command(commands, "evaluate", "Score a model on held-out galaxies and write its model card.", _evaluate)
    command.add_argument("model", help="a shipped model's name or a folder")
    command.add_argument("--catalog", help="a catalog; its test split is used (default: the 3,000 galaxies of the package)")
    command.add_argument("--print-only", action="store_true", help="write nothing")


def _evaluate(args: argparse.Namespace) -> None:
    from .catalog.store import open_catalog
    from .model.files import load_model, model_folder
    from .training.evaluate import evaluate, table_text, write_evaluation

    model = load_model(args.model)
    evaluation = evaluate(model, open_catalog(args.catalog, split="test"))
    if not args.print_only:
        write_evaluation(model, evaluation, model_folder(args.model))
    print(table_text(evaluation))


if __name__ == "__main__":
    sys.exit(main())
