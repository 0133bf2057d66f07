"""What `mosaic predict` and `mosaic embed` share: which galaxies, which model, where to, and what is said afterwards."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..errors import MosaicError
from .import_catalog import add_reading_options
from .progress import progress_bar
from .terminal import say

if TYPE_CHECKING:
    from ..bulk import Outcome

CATALOGS = (".zarr", ".zarr.zip")
QUANTILE = re.compile(r"_q\d+$")
UNUSED = "not used"
ROWS = re.compile(r"(\d*):(\d*)")


def add_options(command: argparse.ArgumentParser, formats: str) -> None:
    """The options of both commands."""
    about = "a table (.parquet, .fits, .hdf5, .csv ...) or a catalog (.zarr, .zarr.zip); without, the 3,000 of the package"
    command.add_argument("galaxies", nargs="?", help=about)
    command.add_argument(
        "--see", required=True, metavar="MASK", help="what the model is shown: 'lsst', 'lsst[g,r,i] sfh[0:10]'"
    )
    command.add_argument("--out", required=True, help=f"the file to write: {formats}")
    command.add_argument("--model", default="mosaic-small", help="a shipped model's name or a folder (default mosaic-small)")
    about = (
        "measure exact values first, as a survey would: lsst-y1, lsst-y10, spherex-allsky, spherex-deep; commas between several"
    )
    command.add_argument("--noise", metavar="SURVEY", help=about)
    command.add_argument("--seed", type=int, default=0, help="of the noise (default 0)")
    command.add_argument(
        "--rows", type=_rows, metavar="FIRST:END", help="only these galaxies, counted from 0, without the END-th"
    )
    command.add_argument("--limit", type=int, metavar="N", help="only the first N galaxies (of --rows, if given)")
    command.add_argument("--map", help="how a table is read: a TOML file (docs/import-map.toml; default: by usual names)")
    add_reading_options(command)
    about = "processors to use (default: all that this program may)"
    command.add_argument("--workers", type=int, metavar="N", help=about)
    command.add_argument("--scheduler", metavar="ADDRESS", help="a dask cluster that shares this file system, tcp://HOST:PORT")
    command.add_argument("--fresh", action="store_true", help="remove unfinished answers of another job that lie beside --out")
    command.add_argument("--json", action="store_true", help="say what came of it as one JSON object")


def _rows(text: str) -> tuple[int | None, int | None]:
    match = ROWS.fullmatch(text)
    if match is None or text == ":":
        raise argparse.ArgumentTypeError(f"write rows as 100:200, 100: or :200; found '{text}'")
    first, end = (int(part) if part else None for part in match.groups())
    return first, end


def carry_out(
    args: argparse.Namespace, kind: Literal["predict", "embed"], write: Callable[..., Outcome], **options: Any
) -> None:
    """Read the galaxies, ask about them, and say what came of it; where it goes is looked at first."""
    from ..bulk import check_output

    check_output(Path(args.out).absolute(), kind)
    galaxies, table = _galaxies(args)
    outcome = write(
        args.model,
        galaxies,
        args.out,
        args.see,
        noise=_names(args.noise),
        seed=args.seed,
        rows=_limited(args.rows or (None, None), args.limit),
        workers=args.workers,
        scheduler=args.scheduler,
        fresh=args.fresh,
        progress=sys.stderr.isatty(),
        **options,
    )
    say(json.dumps(_record(outcome, table)) if args.json else _text(outcome, table))


def _galaxies(args: argparse.Namespace) -> tuple[Any, dict[str, list[str]]]:
    """The galaxies, and of a table what there is to say of how it was read."""
    if args.galaxies is None or str(args.galaxies).rstrip("/").endswith(CATALOGS):
        if args.map or args.as_lsst or args.error_floor is not None:
            raise MosaicError("--map, --as-lsst and --error-floor say how a table is read; a catalog has been read already.")
        return args.galaxies, {}
    from ..importers.table import read

    with progress_bar("rows") as advance:
        reading = read(args.galaxies, args.map, as_lsst=args.as_lsst, error_floor=args.error_floor, progress=advance)
    words = {"understood": reading.notes, "mind": reading.cautions, "left out or lost": reading.losses}
    return reading.catalog, words | {UNUSED: [f"{name}: {why}" for name, why in reading.unused.items()]}


def _names(text: str | None) -> tuple[str, ...] | str | None:
    """Surveys with commas between; a setting of the explorer as it is."""
    if text is None or "," not in text:
        return text
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _limited(rows: tuple[int | None, int | None], limit: int | None) -> tuple[int | None, int | None]:
    if limit is None:
        return rows
    if limit < 1:
        raise MosaicError(f"--limit must be at least 1; found {limit}.")
    end = (rows[0] or 0) + limit
    return rows[0], end if rows[1] is None else min(end, rows[1])


def _record(outcome: Outcome, table: dict[str, list[str]]) -> dict[str, Any]:
    return {
        "out": str(outcome.path),
        "galaxies": outcome.galaxies,
        "resumed": outcome.resumed,
        "seconds": round(outcome.seconds, 3),
        "galaxies_per_second": _rate(outcome),
        "columns": outcome.columns,
        "notes": list(outcome.notes),
        "table": table,
    }


def _rate(outcome: Outcome) -> float:
    return round((outcome.galaxies - outcome.resumed) / max(outcome.seconds, 1e-9), 1)


def _text(outcome: Outcome, table: dict[str, list[str]]) -> str:
    lines = [f"{what}: {line}" for what, said in table.items() if what != UNUSED for line in said]
    if unused := table.get(UNUSED):
        lines.append(f"{UNUSED}: {len(unused)} columns; `mosaic import table --dry-run` says why.")
    plain = {name: unit for name, unit in outcome.columns.items() if not QUANTILE.search(name)}
    units = ", ".join(f"{name} [{unit}]" if unit else name for name, unit in plain.items())
    lines += [f"{units}; medians, with quantiles in NAME_q16 and so on" if plain != outcome.columns else units, *outcome.notes]
    earlier = f", {outcome.resumed:,} of them by an earlier run" if outcome.resumed else ""
    return "\n".join(
        [*lines, f"{outcome.path}: {outcome.galaxies:,} galaxies in {outcome.seconds:.1f} s ({_rate(outcome):,.0f}/s){earlier}"]
    )
