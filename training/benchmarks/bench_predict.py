"""How long a question takes, in milliseconds: one galaxy in full, the scalars of 1,000. One JSON line a figure."""

import json
import statistics
import time

from mosaic_explorer import Mask, load_model, open_catalog
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.schema import GALAXY

catalog, model, mask = open_catalog(), load_model("mosaic-small"), Mask.preset("lsst")
one, thousand = catalog.isel({GALAXY: slice(0, 1)}), catalog.isel({GALAXY: slice(0, 1000)})
values = catalog_values(one, model.table)
QUESTIONS = {
    "predict, 1 galaxy, all 1149 values with bands": (lambda: model.predict(one, mask), 60),
    "predict, 1 galaxy, all values, without the score of unlikeness": (lambda: model.predict(one, mask, ood_score=False), 60),
    "answer, 1 galaxy, all values: arrays, no checks": (lambda: model.answer(values, mask), 60),
    "predict, 1,000 galaxies, scalars from LSST": (lambda: model.predict(thousand, mask, what="scalars"), 12),
    "predict, 1,000 galaxies, scalars from LSST, without the score": (
        lambda: model.predict(thousand, mask, what="scalars", ood_score=False),
        12,
    ),
    "predict, 1,000 galaxies, all values from LSST": (lambda: model.predict(thousand, mask), 4),
    "embed, 1,000 galaxies from LSST": (lambda: model.embed(thousand, mask), 4),
}
for name, (ask, times) in QUESTIONS.items():
    ask()
    took = []
    for _ in range(times):
        start = time.perf_counter()
        ask()
        took.append(1000 * (time.perf_counter() - start))
    quick = statistics.quantiles(took, n=10) if len(took) > 1 else [took[0]] * 9
    print(
        json.dumps(
            {
                "figure": name,
                "model": model.name,
                "median_ms": round(statistics.median(took), 2),
                "p10_ms": round(quick[0], 2),
                "p90_ms": round(quick[-1], 2),
                "runs": times,
            }
        ),
        flush=True,
    )
