"""How far ONNX Runtime's answers are from torch's, over random questions: masks, noise, limits, filters, edits, batch sizes.

    .venv/bin/python training/graph_parity.py --n 2000

One JSON line: of each variable the largest difference of quantiles, and the 99.9th percentile over galaxies, in units of the
value's 16-84% width, or of a thousandth of its spread over the training galaxies where that is more; of states and of the score
the largest difference.
"""

import argparse
import json

import numpy as np
from tqdm import tqdm

from mosaic_explorer import Mask, load_model, open_catalog
from mosaic_explorer.catalog.measurements import Measurements
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.trust import Trust
from mosaic_explorer.masks.random import shared_masks
from mosaic_explorer.model import Mosaic
from mosaic_explorer.model.quantiles import HIGH, LOW

SURVEYS = ((), ("lsst-y1",), ("lsst-y10", "spherex-allsky"))
MOST_GALAXIES = 12
SCORED = 20  # one question of so many asks for the score, too, which takes twenty times as long
EDITS = 0.3  # mag: of what is changed by hand
LEAST = 1e-3  # of the spread: narrower widths are not divided by


def random_question(rng: np.random.Generator, models: dict, catalogs: dict) -> tuple[Mosaic, Measurements, Mask]:
    """A model with filters, a few galaxies as they are measured, some of them edited, and what is seen of them."""
    survey = SURVEYS[rng.integers(len(SURVEYS))]
    model, inputs = models[survey], catalogs[survey]
    some = inputs[rng.choice(len(inputs), int(rng.integers(1, MOST_GALAXIES + 1)), replace=False)]
    values = some.values.copy()
    is_edited = rng.random(values.shape) < rng.choice([0, 0.2])
    values[is_edited] += (EDITS * rng.normal(size=is_edited.sum())).astype(np.float32)
    own = shared_masks(1, rng, model.table.without_filters)[1][0]
    seen = np.concatenate([own, rng.random(len(model.filters)) < rng.choice([0, 0.1, 0.5])])
    trust = list(Trust)[rng.integers(len(Trust))]
    return model, Measurements(values, some.error, some.limit, some.noise, trust), Mask(seen, model.table)


def by_torch(model: Mosaic) -> Mosaic:
    """The same model answered by torch."""
    return Mosaic(model.engine.by_torch, model.scaling, name=model.name, config=model.config)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--n", type=int, default=2000)
    parser.add_argument("--model", default="mosaic-small")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    rng, catalog = np.random.default_rng(args.seed), open_catalog(rows=np.arange(400))
    observed = {survey: observe(catalog, survey, seed=args.seed) if survey else catalog for survey in SURVEYS}
    models = {survey: load_model(args.model).for_catalog(one) for survey, one in observed.items()}
    others = {survey: by_torch(model) for survey, model in models.items()}
    inputs = {survey: model.inputs(observed[survey]) for survey, model in models.items()}
    table = models[()].table
    off: dict[str, list[np.ndarray]] = {name: [] for name in table.variables}
    states = score = 0.0
    for number in tqdm(range(args.n), desc="asking", unit="question"):
        model, galaxies, mask = random_question(rng, models, inputs)
        other = next(others[survey] for survey, one in models.items() if one is model)
        ours, theirs = (one.answer(galaxies, mask, ood_score=number % SCORED == 0) for one in (model, other))
        width = (theirs.quantiles[..., HIGH] - theirs.quantiles[..., LOW])[..., None]
        difference = np.abs(ours.quantiles - theirs.quantiles) / np.maximum(width, LEAST * model.scaling.spread[:, None])
        for name in table.variables:
            off[name].append(difference[:, table.place(name)].max((1, 2)))
        states = max(states, float(np.abs(model.embed_values(galaxies, mask) - other.embed_values(galaxies, mask)).max()))
        if ours.ood_score is not None:
            score = max(score, float(np.abs(ours.ood_score - theirs.ood_score).max()))
    found = {name: np.concatenate(parts) for name, parts in off.items()}
    about = {name: [float(f"{y:.2g}") for y in (x.max(), np.quantile(x, 0.999))] for name, x in found.items()}
    print(json.dumps({"questions": args.n, "galaxies": len(found["redshift"]), **about, "states": states, "ood_score": score}))


if __name__ == "__main__":
    main()
