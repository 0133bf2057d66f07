"""How long one galaxy's whole answer takes, and what many take, alone or beside busy loops. One JSON line a figure.

It uses nothing that an older version lacks: run it by this file's path with PYTHONPATH at another checkout to compare. `cpu_ms`
is the processor's time of the whole process, which tells more where others compute, too. With `--busy N`, beside so many loops.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time

from mosaic_explorer import Mask, load_model, open_catalog
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.schema import GALAXY

LOOP = "while True: pass"
SCALARS = ("redshift", "log_halo_mass", "log_stellar_mass")


def questions(model, catalog) -> dict:
    """{figure: (what is asked, how often)}"""
    mask = Mask.preset("lsst")
    one, thousand = catalog.isel({GALAXY: slice(0, 1)}), catalog.isel({GALAXY: slice(0, 1000)})
    values = catalog_values(one, model.table)
    return {
        "1 galaxy, everything, as arrays": (lambda: model.answer(values, mask), 100),
        "1 galaxy, everything, as a Dataset": (lambda: model.predict(one, mask, ood_score=False), 100),
        "1 galaxy, everything, with the score": (lambda: model.predict(one, mask), 60),
        "1 galaxy, its scalars": (lambda: model.answer(values, mask, SCALARS), 100),
        "1,000 galaxies, scalars": (lambda: model.predict(thousand, mask, what="scalars", ood_score=False), 10),
        "1,000 galaxies, scalars, with the score": (lambda: model.predict(thousand, mask, what="scalars"), 10),
        "1,000 galaxies, everything": (lambda: model.predict(thousand, mask, ood_score=False), 4),
        "1,000 galaxies, embedded": (lambda: model.embed(thousand, mask), 4),
    }


def measure(ask, times: int) -> dict:
    """Milliseconds of a question asked so often."""
    for _ in range(3):
        ask()
    wall, cpu = [], time.process_time()
    for _ in range(times):
        start = time.perf_counter()
        ask()
        wall.append(1000 * (time.perf_counter() - start))
    cpu = 1000 * (time.process_time() - cpu) / times
    return {"median_ms": round(statistics.median(wall), 2), "least_ms": round(min(wall), 2), "cpu_ms": round(cpu, 2)}


def engines(name: str) -> dict:
    """The model by whatever answers for it: {name of it: model}; an older version has torch alone."""
    model = load_model(name)
    engine = getattr(model, "engine", None)
    if engine is None or engine is engine.by_torch:
        return {"torch": model}
    return {"graph": model, "torch": type(model)(engine.by_torch, model.scaling, name=model.name, config=model.config)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="mosaic-small")
    parser.add_argument("--busy", type=int, default=0, help="loops that run beside")
    parser.add_argument("--by", choices=["graph", "torch"], help="only one of them")
    parser.add_argument("--only", default="", help="figures whose name begins so")
    args = parser.parse_args()
    loops = [subprocess.Popen([sys.executable, "-c", LOOP]) for _ in range(args.busy)]
    try:
        catalog = open_catalog()
        for by, model in engines(args.model).items():
            if args.by in (None, by):
                for figure, (ask, times) in questions(model, catalog).items():
                    if figure.startswith(args.only):
                        about = {"figure": figure, "by": by, "busy": args.busy, "load": round(os.getloadavg()[0], 1)}
                        print(json.dumps(about | measure(ask, times)), flush=True)
    finally:
        for loop in loops:
            loop.kill()


if __name__ == "__main__":
    main()
