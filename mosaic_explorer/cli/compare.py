"""`mosaic compare`: models beside specialists, guesses and the exact limit, on one table."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..errors import MosaicError
from .command import add_command
from .terminal import say

EXAMPLES = (
    "mosaic compare mosaic-small --catalog data/galaxies.zarr --out comparison",
    "mosaic compare mosaic-small mosaic-paper --catalog data/galaxies.zarr --only perceptron,limit --settings noise-free",
    "mosaic compare mosaic-small --catalog data/galaxies.zarr --limit-catalog more.zarr --limit-catalog yet-more.zarr",
    "mosaic compare --catalog data/galaxies.zarr --quick --inputs lsst --out trial",
)


def add_to(commands: argparse._SubParsersAction) -> None:
    """Add the command to its parser."""
    summary = (
        "Compare models with specialists trained on the same galaxies, with guesses and with the exact limit; hours for all. "
        "The same command goes on where it was stopped."
    )
    command = add_command(commands, "compare", summary, run, EXAMPLES)
    command.add_argument("model", nargs="*", help="shipped models' names or folders; the paper's network is one")
    command.add_argument("--catalog", required=True, help="a catalog; others learn from its training split, as our models do")
    command.add_argument(
        "--out", default="comparison", help="a folder for JSON, Markdown, page and finished steps (comparison)"
    )
    command.add_argument(
        "--judge", metavar="CATALOG", help="judge on its test split (default: the 3,000 galaxies of the package)"
    )
    command.add_argument(
        "--limit-catalog", action="append", default=[], metavar="CATALOG", help="further simulated galaxies for the exact limit"
    )
    command.add_argument("--only", metavar="NAMES", help="of the contenders beside the models, with commas; '' for none")
    command.add_argument("--inputs", metavar="PRESETS", help="with commas (default: the paper's five)")
    command.add_argument("--settings", metavar="NAMES", help="noise settings, with commas (default: all three)")
    command.add_argument("--quick", action="store_true", help="small budgets: minutes, and figures that mean little")


def run(args: argparse.Namespace) -> None:
    """Compare, and say where the tables are."""
    from ..catalog.store import EMBEDDED, choose_split, open_catalog
    from ..catalog.surveys import SETTINGS
    from ..comparison.contenders import TrainedModel, choose_contenders
    from ..comparison.galaxies import TrainingGalaxies
    from ..comparison.question import questions
    from ..comparison.report import write_comparison
    from ..comparison.run import Judged, compare
    from ..comparison.steps import Steps
    from ..masks import PAPER_PRESETS
    from ..model.files import load_model

    asked = questions(_words(args.inputs, PAPER_PRESETS), _words(args.settings, tuple(SETTINGS)))
    contenders = choose_contenders(None if args.only is None else _words(args.only, ()), args.quick, args.limit_catalog)
    models = [load_model(name) for name in args.model]
    if not asked or not (contenders or models):
        raise MosaicError("there is nothing to compare; name an input and a setting, and a model or a contender (--only).")
    folder = Path(args.out)
    with Steps(folder / "steps") as steps:  # asked before the work, so that none is in vain
        catalog = open_catalog(args.catalog)
        galaxies = TrainingGalaxies.of(choose_split(catalog, "train"), Path(args.catalog).name)
        name = Path(args.judge).name if args.judge else EMBEDDED.name
        judged = Judged(open_catalog(args.judge, split="test"), galaxies, name)
        comparison = compare([*(TrainedModel(model) for model in models), *contenders], asked, galaxies, judged, steps)
        paths = write_comparison(comparison, folder)
    say("\n".join(f"{path}: {path.stat().st_size / 1e6:.2f} MB" for path in paths))
    say(f"{folder / 'steps'}: finished answers, which another comparison in this folder takes up")


def _words(text: str | None, default: tuple[str, ...]) -> list[str]:
    return list(default) if text is None else [word.strip() for word in text.split(",") if word.strip()]
