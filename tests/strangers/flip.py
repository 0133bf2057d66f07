"""One bit of a catalog's files is flipped at a time: is it noticed? And what the checksums cost.

python tests/strangers/flip.py [--seed 0] [--count 200] [--galaxies 2000] [--zip]
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from pathlib import Path

OUTCOMES = ("noticed", "harmless", "wrong")


def flip(catalog: Path, count: int, seed: int) -> dict[str, int]:
    """How many of so many flips were refused, changed nothing that is read, or went unnoticed; all bits are equally likely."""
    from mosaic_explorer.catalog import open_catalog
    from mosaic_explorer.errors import CatalogError

    rng, whole = random.Random(seed), open_catalog(catalog)
    files = [catalog] if catalog.is_file() else sorted(path for path in catalog.rglob("*") if path.is_file())
    sizes, found = [path.stat().st_size for path in files], dict.fromkeys(OUTCOMES, 0)
    for i in range(count):  # every third of a file that is drawn without regard to its size: metadata are few bytes
        path = rng.choices(files, sizes if i % 3 else None)[0]
        data = path.read_bytes()
        bit = rng.randrange(8 * len(data))
        path.write_bytes(data[: bit // 8] + bytes([data[bit // 8] ^ 1 << bit % 8]) + data[bit // 8 + 1 :])
        try:
            how = "harmless" if open_catalog(catalog).identical(whole) else "wrong"
        except CatalogError:
            how = "noticed"
        found[how] += 1
        if how == "wrong":
            print(f"not noticed: bit {bit} of {path}", file=sys.stderr)
        path.write_bytes(data)
    return found


def main() -> int:
    """Print figures as JSON; exit status 1 if any flip went unnoticed."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seed", type=int, default=0)
    ask.add_argument("--count", type=int, default=200)
    ask.add_argument("--galaxies", type=int, default=2000)
    ask.add_argument("--zip", action="store_true", help="a .zarr.zip instead of a folder")
    args = ask.parse_args()
    from mosaic_explorer.catalog import open_catalog, write_catalog

    catalog = open_catalog(rows=range(args.galaxies))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("a.zarr.zip" if args.zip else "a.zarr")
        began = time.perf_counter()
        write_catalog(catalog, path)
        written = time.perf_counter()
        open_catalog(path)
        read = time.perf_counter()
        size = path.stat().st_size if args.zip else sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
        figures = {"bytes": size, "write_s": round(written - began, 3), "read_s": round(read - written, 3)}
        found = flip(path, args.count, args.seed)
    print(json.dumps({"catalog": path.name, "galaxies": args.galaxies, **figures, **found}))
    return int(found["wrong"] > 0)


if __name__ == "__main__":
    sys.exit(main())
