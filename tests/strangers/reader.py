"""The process that is watched: reads one file of a stranger after another by every public way in, and says how each ended.

    python reader.py KIND PATH < numbers and paths, a line each

A line of JSON before each file, {"begin": number}, and one after it, {"end": number, "how": ..., "what": ...}.
"""

from __future__ import annotations

import contextlib
import io
import json
import shutil
import sys
import tempfile
import traceback
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

READ, REFUSED, TRACEBACK = "read", "refused", "traceback"


def model_ways(path: Path, originals: Path) -> Iterator[Callable[[], object]]:
    """Loading it; asking it."""
    from mosaic_explorer import Mask, load_model, open_catalog

    loaded = []
    yield lambda: loaded.append(load_model(path))
    if loaded:
        galaxies = kept("galaxies", lambda: open_catalog(originals / "catalog.zarr"))
        yield lambda: loaded[0].predict(galaxies, Mask.only("lsst"), "redshift")


def recipe_ways(path: Path, originals: Path) -> Iterator[Callable[[], object]]:
    """Loading it; training by it, for a moment."""
    from mosaic_explorer.training.recipe import Recipe

    yield lambda: Recipe.load(path).table()
    yield lambda: command("train", str(path), "--out", str(path.parent / "trained"), "--stop-after", "0.0001")


def store_ways(path: Path, originals: Path) -> Iterator[Callable[[], object]]:
    """Opening it, all of it or some; `mosaic info`; choosing it in the explorer."""
    from mosaic_explorer import open_catalog

    yield lambda: open_catalog(path)
    yield lambda: open_catalog(path, rows=[3, 1])
    yield lambda: command("info", str(path))
    sources = kept("sources", lambda: explorer_sources(originals))
    sources.environ = {"MOSAIC_CATALOGS": str(path.parent), "MOSAIC_MODEL": str(originals / "model")}
    yield lambda: sources.choose("catalog=catalog")


def table_ways(path: Path, originals: Path) -> Iterator[Callable[[], object]]:
    """Reading it as one that is dropped; `mosaic import table`."""
    from mosaic_explorer.explorer.upload.table import read_file

    map_file = path.with_name("map.toml")
    map_text = map_file.read_text(errors="replace") if map_file.exists() else ""
    yield lambda: read_file(path, map_text)
    by = ("--map", str(map_file)) if map_text else ()
    yield lambda: command("import", "table", str(path), *by, "--out", str(path.parent / "imported.zarr"))


def explorer_sources(originals: Path) -> object:
    """The models and catalogs of an explorer."""
    try:
        from mosaic_explorer.explorer.sources.sources import Sources
    except ImportError:
        from mosaic_explorer.explorer.sources import Sources
    return Sources(originals, {})


_kept: dict[str, object] = {}


def kept(name: str, make: Callable[[], object]) -> object:
    """What is made once and used for every file."""
    if name not in _kept:
        _kept[name] = make()
    return _kept[name]


def command(*words: str) -> None:
    """One of `mosaic`'s, which turns what the user can mend into a line and a status."""
    from mosaic_explorer import cli

    kept("parser", lambda: setattr(cli, "build_parser", cache(cli.build_parser)))  # a fifth of the time, if made for each file
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = cli.main(list(words))
    if status == 1:
        raise RuntimeError(err.getvalue())
    if status == 2 and err.getvalue().count("\n") != 1 and "mosaic: " in err.getvalue():
        refusal = err.getvalue()[err.getvalue().index("mosaic: ") :]
        if refusal.count("\n") != 1:
            raise RuntimeError(f"a refusal of several lines: {refusal}")


WAYS = {"model": model_ways, "recipe": recipe_ways, "store": store_ways, "table": table_ways}
WHOLE = {"model": "model", "recipe": "recipe.toml", "store": "catalog.zarr", "table": "tables/*"}  # among the originals


def read(kind: str, path: Path, originals: Path) -> tuple[str, str]:
    """How reading a file ended, and with which words."""
    from mosaic_explorer.errors import MosaicError

    how, what = READ, ""
    for way in WAYS[kind](path, originals):
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                way()
        except MosaicError as error:
            how, what = REFUSED, str(error)
            if "\n" in what:
                return TRACEBACK, f"an error of several lines: {what!r}"
        except BaseException as error:
            place = traceback.extract_tb(error.__traceback__)[-1]
            what = f"{type(error).__name__}: {str(error)[-300:]} ({Path(place.filename).name}:{place.lineno})"
            return TRACEBACK, what
    return how, what


def main() -> None:
    """Read the files that standard input names."""
    kind, originals = sys.argv[1], Path(sys.argv[2])
    out = sys.stdout
    say = lambda **words: print(json.dumps(words), file=out, flush=True)  # noqa: E731
    read_whole(kind, originals)
    say(ready=True)
    for line in sys.stdin:
        number, _, path = line.rstrip("\n").partition(" ")
        say(begin=int(number))
        how, what = read(kind, Path(path), originals)
        say(end=int(number), how=how, what=what[:400])


def read_whole(kind: str, originals: Path) -> None:
    """Read what is not damaged: it can be read, and what a way imports is no fault of the first file."""
    for original in sorted(originals.glob(WHOLE[kind])):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / original.name
            shutil.copytree(original, path) if original.is_dir() else shutil.copy(original, path)
            how, what = read(kind, path, originals)
        if how != READ:
            raise SystemExit(f"{original.name} is whole, and was not read: {what}")


if __name__ == "__main__":
    main()
