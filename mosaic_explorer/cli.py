"""`mosaic ...`: make, import, look at and observe galaxies; train a model, evaluate it."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from .errors import MosaicError


def main(argv: list[str] | None = None) -> int:
    """Run one command; what the user can mend is one line on standard error and exit status 2."""
    ask = argparse.ArgumentParser(prog="mosaic", description="Galaxies, and the models that know them.")
    commands = ask.add_subparsers(required=True, metavar="COMMAND")
    for add in (_add_simulate, _add_observe, _add_import, _add_info, _add_plot, _add_train, _add_evaluate):
        add(commands)
    args = ask.parse_args(argv)
    try:
        args.run(args)
    except MosaicError as error:
        print(f"mosaic: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output, like `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
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
    command.add_argument("--chunk", type=int, default=4000, help="galaxies in a chunk of the file's spectra (default 4000)")
    command.add_argument(
        "--where",
        action="append",
        metavar="CONDITION",
        help="keep galaxies with, for instance, 'i < 25' or '0.5 < redshift < 1'; may be given again; one of "
        "u g r i z y redshift log_halo_mass log_stellar_mass (default 'i < 27')",
    )
    command.add_argument("--flat-redshift", action="store_true", help="spread the galaxies evenly in redshift")
    command.add_argument("--ssp", metavar="FILE", help="stellar templates, HDF5 in DSPS format (default BC03-MILES)")
    command.add_argument("--log-u", type=float, default=-2.5, help="ionisation parameter of the gas, -4 to 0 (default -2.5)")
    command.add_argument("--no-nebular", action="store_true", help="no lines and continuum of gas")
    command.add_argument("--no-igm", action="store_true", help="no absorption between the galaxy and us")
    command.add_argument("--no-dust-emission", action="store_true", help="no infrared light of dust")
    command.add_argument("--workers", type=int, help="processes on this machine (default: one per core)")
    command.add_argument("--scheduler", metavar="ADDRESS", help="a dask cluster that shares this file system, tcp://HOST:PORT")


def _simulate(args: argparse.Namespace) -> None:
    try:
        from .simulation.options import Physics
        from .simulation.selection import Selection
        from .simulation.simulate import DEFAULT_SELECTION, simulate
    except ImportError as error:
        raise MosaicError(f"simulation needs '{error.name}'; install with: pip install 'mosaic-explorer[simulate]'.") from error
    physics = Physics(not args.no_nebular, args.log_u, not args.no_igm, not args.no_dust_emission, args.ssp)
    out = simulate(
        args.n,
        args.seed,
        args.out,
        physics=physics,
        selection=Selection.parse(args.where) if args.where else DEFAULT_SELECTION,
        flat_redshift=args.flat_redshift,
        chunk=args.chunk,
        workers=args.workers,
        scheduler=args.scheduler,
    )
    print(f"{out}: {args.n} galaxies, physics version {physics.version}")


def _add_import(commands: argparse._SubParsersAction) -> None:
    what = "Make a catalog of galaxies that others have made."
    formats = commands.add_parser("import", help=what, description=what).add_subparsers(required=True, metavar="FORMAT")
    for add in (_add_import_table, _add_import_opencosmo):
        add(formats)


def _import_command(formats: argparse._SubParsersAction, name: str, what: str, run: Callable) -> argparse.ArgumentParser:
    """A command of `mosaic import`, with the options that all of them share."""
    command = _command(formats, name, what, run)
    command.add_argument("--out", help="the catalog to write, .zarr or .zarr.zip")
    command.add_argument("--dry-run", action="store_true", help="say what is understood; write nothing")
    command.add_argument("--strict", action="store_true", help="any galaxy left out or value lost is an error")
    return command


def _add_import_table(formats: argparse._SubParsersAction) -> None:
    what = "A table: Parquet, FITS, HDF5 or CSV."
    command = _import_command(formats, "table", what, _import_table)
    command.add_argument("file", help="the table (.parquet, .fits, .hdf5, .csv)")
    command.add_argument("--map", required=True, help="a TOML file: which column is what, in which unit (docs/import-map.toml)")


def _import_table(args: argparse.Namespace) -> None:
    from .importers.table import import_table

    _, text = import_table(args.file, args.map, args.out, dry_run=args.dry_run, strict=args.strict)
    print(text)


def _add_import_opencosmo(formats: argparse._SubParsersAction) -> None:
    what = "A diffsky mock in OpenCosmo format (Last Journey and others)."
    command = _import_command(formats, "opencosmo", what, _import_opencosmo)
    command.add_argument("folder", metavar="DIR", help="the mock's folder: *diffsky_gals.hdf5, diffsky_*.hdf5")
    command.add_argument("--limit", type=int, help="at most so many galaxies, of haloes drawn at random (default: all)")


def _import_opencosmo(args: argparse.Namespace) -> None:
    from .importers.opencosmo import import_opencosmo

    _, text = import_opencosmo(args.folder, args.out, limit=args.limit, dry_run=args.dry_run, strict=args.strict)
    print(text)


def _add_observe(commands: argparse._SubParsersAction) -> None:
    what = "Add what surveys would measure: magnitudes with noise, beside the true ones."
    command = _command(commands, "observe", what, _observe)
    command.add_argument("catalog", help="the catalog, .zarr or .zarr.zip")
    command.add_argument(
        "--survey", required=True, help="lsst-y1 or lsst-y10, spherex-allsky or spherex-deep; several with commas between"
    )
    command.add_argument("--seed", type=int, default=0, help="the same seed gives the same noise (default 0)")
    command.add_argument("--out", help="the catalog to write (default: replace the one given)")


def _observe(args: argparse.Namespace) -> None:
    from .catalog.noise import observe, summary
    from .catalog.store import check_free, open_catalog, replace_catalog, write_catalog
    from .catalog.surveys import choose_surveys

    names = [name.strip() for name in args.survey.split(",") if name.strip()]
    surveys = choose_surveys(names)
    if args.out:
        check_free(args.out)
    catalog = observe(open_catalog(args.catalog), names, args.seed)
    path = write_catalog(catalog, args.out) if args.out else replace_catalog(catalog, args.catalog)
    print("\n".join(summary(catalog, survey) for survey in surveys))
    print(f"{path}: {catalog.sizes['galaxy']} galaxies observed, seed {args.seed}; their true values are kept")


def _add_info(commands: argparse._SubParsersAction) -> None:
    command = _command(commands, "info", "Say what a catalog holds, in numbers.", _info)
    command.add_argument("catalog", nargs="?", help="a catalog (default: the 3,000 galaxies of the package)")
    command.add_argument("--json", action="store_true", help="print one JSON object")


def _info(args: argparse.Namespace) -> None:
    from .catalog.info import catalog_info, info_json, info_text

    info = catalog_info(args.catalog)
    print(info_json(info) if args.json else info_text(info))


def _add_plot(commands: argparse._SubParsersAction) -> None:
    command = _command(commands, "plot", "Draw a catalog beside published relations, as one page for the browser.", _plot)
    command.add_argument("catalog", nargs="?", help="a catalog (default: the 3,000 galaxies of the package)")
    command.add_argument("--out", required=True, help="the page to write, .html; one that is there is replaced")


def _plot(args: argparse.Namespace) -> None:
    from .catalog.store import EMBEDDED, open_catalog
    from .reports.catalog import plot_catalog
    from .reports.catalog.page import check_page

    check_page(args.out)
    name = Path(args.catalog).name if args.catalog else EMBEDDED.name
    catalog = open_catalog(args.catalog)
    page = plot_catalog(catalog, args.out, name)
    print(f"{page}: {catalog.sizes['galaxy']:,} galaxies, {page.stat().st_size / 1e6:.1f} MB; open it in a browser")


def _add_train(commands: argparse._SubParsersAction) -> None:
    command = _command(commands, "train", "Train a model by a recipe; the same command resumes.", _train)
    command.add_argument("recipe", help="a TOML file, see training/recipes")
    command.add_argument("--out", required=True, help="the model's folder")
    command.add_argument("--accelerator", default="auto", choices=["auto", "cpu", "cuda"])
    command.add_argument("--devices", type=int, default=1, help="of each machine; each is a process (default 1)")
    command.add_argument("--nodes", type=int, default=1, help="machines; start the command on each (default 1)")
    command.add_argument("--stop-after", type=float, metavar="MINUTES", help="save then, and stop; the same command goes on")
    command.add_argument("--tensorboard", action="store_true", help="log for TensorBoard, too, in the model's folder")


def _train(args: argparse.Namespace) -> None:
    try:
        from .training.loop import TrainingStop, train
    except ImportError as error:
        raise MosaicError(f"training needs '{error.name}'; install with: pip install 'mosaic-explorer[train]'.") from error
    from .training.recipe import Recipe

    try:
        model = train(
            Recipe.load(args.recipe),
            args.out,
            args.accelerator,
            args.devices,
            args.nodes,
            tensorboard=args.tensorboard,
            stop_after=args.stop_after,
        )
    except TrainingStop as stop:
        print(f"{args.out}: {stop}")
        return
    if model is not None:  # the first process tells
        print(f"{args.out}: {model}")


def _add_evaluate(commands: argparse._SubParsersAction) -> None:
    what = "Score a model on held-out galaxies and write its model card; minutes for thousands of galaxies."
    command = _command(commands, "evaluate", what, _evaluate)
    command.add_argument("model", help="a shipped model's name or a folder")
    command.add_argument("--catalog", help="a catalog; its test split is used (default: the 3,000 galaxies of the package)")
    command.add_argument("--report", metavar="FILE", help="also write a page of tables and figures, .html")
    command.add_argument("--print-only", action="store_true", help="leave the model's folder as it is")


def _evaluate(args: argparse.Namespace) -> None:
    from .catalog.store import EMBEDDED, open_catalog
    from .evaluation import evaluate, table_text, write_evaluation, write_report
    from .model.files import load_model, model_folder
    from .reports.catalog.page import check_page

    model, folder = load_model(args.model), model_folder(args.model)
    if not args.print_only and not os.access(folder, os.W_OK):  # asked before the work, so that none is in vain
        raise MosaicError(f"the folder '{folder}' allows no new files; give --print-only, or a copy of the model.")
    if args.report:
        check_page(args.report)
    catalog = open_catalog(args.catalog, split="test")
    evaluation = evaluate(model, catalog, Path(args.catalog).name if args.catalog else EMBEDDED.name)
    print(table_text(evaluation))
    if not args.print_only:
        write_evaluation(model, evaluation, folder)
        print(f"\n{folder}: evaluation.json and README.md written")
    if args.report:
        page = write_report(model, catalog, evaluation, args.report)
        print(f"\n{page}: {page.stat().st_size / 1e6:.1f} MB; open it in a browser")


if __name__ == "__main__":
    sys.exit(main())
