"""What a model says of real galaxies with spectroscopic redshifts, as it is and adapted: JSON lines, then Markdown tables.

python training/real_galaxies.py FOLDER [MODEL] [--simulated CATALOG]       # as it is, on every set (`real_sets.py`)
python training/real_galaxies.py FOLDER [MODEL] --adapt [--draws 5]         # adapted with 30 to 10,000 labels, beside others

--simulated is a simulated catalog of bright galaxies, of whose test split those that BOSS would have chosen (CMASS) are seen as
SDSS sees them. Adapted models and yardsticks (`real_yardsticks.py`) are given the same labels and judged on others: of DC2 all
of RAIL's validation file, of zCOSMOS 3,000 galaxies that no draw has.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import xarray as xr
from real_sets import DC2_TRAINING, DC2_VALIDATION, SETS, Answers, RealSet, bpz, dc2_catalog, zcosmos
from real_yardsticks import features, yardsticks

from mosaic_explorer import load_model, open_catalog
from mosaic_explorer.adaptation import adapt
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.catalog.schema import GALAXY
from mosaic_explorer.densities.protocol import Densities
from mosaic_explorer.metrics import coverage, nmad, redshift_errors
from mosaic_explorer.model import Mosaic

OUTLIER = 0.15  # |dz| / (1 + z) of an outlier at least
RESAMPLINGS = 200
LABELS = (30, 100, 300, 1000, 10000)
JUDGED = 3000  # galaxies of zCOSMOS
POINTS = ("bias", "sigma_mad", "outliers")
SDSS = [f"sdss2010-{band}" for band in "ugriz"]


# -- as it is ----------------------------------------------------------------------------------------------------------------
def boss(path: str) -> Iterator[RealSet]:
    """Simulated galaxies that CMASS would choose (Dawson et al. 2013: 17.5 < i < 19.9, d_perp > 0.55), as SDSS sees them."""
    catalog = open_catalog(path, split="test")
    g, r, i = catalog["photometry"].sel(filter=SDSS[1:4]).values.T
    some = (i > 17.5) & (i < 19.9) & ((r - i) - (g - r) / 8 > 0.55)
    seen = observe(catalog.isel({GALAXY: some}), ["sdss"], effects="all")
    yield RealSet("simulated, as CMASS and SDSS", seen, f"photometry[{','.join(SDSS)}]")


def model_answers(some: RealSet, model: Mosaic) -> Answers:
    """The model's medians of p(z)."""
    prediction = model.predict(some.catalog, some.seen, what="redshift", trust="survey")
    truth, quantiles = some.catalog["redshift"].values.astype(float), prediction["redshift"].transpose("galaxy", "quantile")
    inside = coverage(quantiles.values, quantiles["quantile"].values.tolist(), truth)["68"]
    median = quantiles.sel(quantile=0.5, method="nearest").values
    return Answers(some.name, model.name, truth, median, inside, prediction["ood_score"].values)


def figures(answers: Answers, rng: np.random.Generator) -> dict[str, object]:
    """Scores of a set and, after each, its standard deviation over resampled sets."""
    error = redshift_errors(answers.redshift, answers.truth)
    scores: dict[str, Callable[[np.ndarray], float]] = {
        "bias": lambda rows: float(np.median(error[rows])),
        "sigma_mad": lambda rows: nmad(error[rows]),
        "outliers": lambda rows: float((np.abs(error[rows]) > OUTLIER).mean()),
    }
    if answers.inside_68 is not None:
        inside = answers.inside_68
        scores["coverage_68"] = lambda rows: float(np.nanmean(inside[rows]))
    if answers.ood_score is not None:
        score = answers.ood_score
        scores["ood_above_1"] = lambda rows: float((score[rows] > 1).mean())
    every = np.arange(len(error))
    samples = [rng.choice(every, len(every)) for _ in range(RESAMPLINGS)]
    line: dict[str, object] = {"set": answers.set, "by": answers.by, "n": len(error)}
    for name, score_of in scores.items():
        line |= {name: round(score_of(every), 4), f"{name}_spread": round(float(np.std([score_of(x) for x in samples])), 4)}
    return line


def as_it_is(folder: Path, model: Mosaic, simulated: str | None) -> None:
    """Print the figures of all sets in the folder."""
    rng, lines = np.random.default_rng(0), []

    def sets() -> Iterator[RealSet]:
        for file, make in SETS.items():
            if (folder / file).is_file():
                yield from make(folder)
            else:
                print(f"{folder / file}: not there, left out", file=sys.stderr)
        if simulated:
            yield from boss(simulated)

    for some in sets():
        for answers in (model_answers(some, model), *bpz(folder, some)):
            lines.append(figures(answers, rng))
            print(json.dumps(lines[-1]), flush=True)
    print("\n" + markdown(lines, (*POINTS, "coverage_68", "ood_above_1")))


# -- adapted -----------------------------------------------------------------------------------------------------------------
def adapted(folder: Path, model: Mosaic, draws: int, counts: list[int]) -> None:
    """Print, for each number of labels, how good adapted models and yardsticks are on other galaxies: mean, spread of draws."""
    lines = []
    for name, known, judged, seen in _labelled_sets(folder):
        truth = judged["redshift"].values.astype(float)
        for count in counts:
            if count > known.sizes[GALAXY]:
                continue
            by: dict[str, list[dict]] = {}
            for draw in range(draws):
                rows = np.sort(np.random.default_rng([count, draw]).choice(known.sizes[GALAXY], count, replace=False))
                some = known.isel({GALAXY: rows})
                ours = adapt(model, some, seen, progress=False)
                mixtures = ours.model.predict(judged, seen, what="redshift", ood_score=False).mixture("redshift")
                by.setdefault(f"{model.name}, adapted", []).append(_scores(mixtures, truth) | {"way": ours.way})
                for label, make in yardsticks().items():
                    densities = make(features(some), some["redshift"].values.astype(float), features(judged))
                    by.setdefault(label, []).append(_scores(densities, truth))
            for label, found in by.items():
                line: dict[str, object] = {"set": name, "by": label, "n": count, "draws": draws}
                for key in found[0]:
                    values = [one[key] for one in found]
                    if key == "way":
                        line[key] = "; ".join(dict.fromkeys(values))
                        continue
                    line |= {key: round(float(np.mean(values)), 4), f"{key}_spread": round(float(np.std(values)), 4)}
                lines.append(line)
                print(json.dumps(line), flush=True)
    print("\n" + markdown(lines, (*POINTS, "coverage_68", "crps", "cde_loss")))


def _labelled_sets(folder: Path) -> Iterator[tuple[str, xr.Dataset, xr.Dataset, str]]:
    """(name, galaxies of which labels are drawn, those that judge, what is seen)."""
    if (folder / DC2_TRAINING).is_file():
        yield "DC2", dc2_catalog(folder / DC2_TRAINING), dc2_catalog(folder / DC2_VALIDATION), "lsst"
    if (folder / "zcosmos.csv.gz").is_file():
        some = next(zcosmos(folder))
        order = np.random.default_rng(3).permutation(some.catalog.sizes[GALAXY])
        judged, known = (some.catalog.isel({GALAXY: np.sort(rows)}) for rows in (order[:JUDGED], order[JUDGED:]))
        yield "zCOSMOS", known, judged, some.seen


def _scores(densities: Densities, truth: np.ndarray) -> dict[str, float]:
    low, median, high = densities.quantiles([0.16, 0.5, 0.84]).T
    error = redshift_errors(median, truth)
    return {
        "bias": float(np.median(error)),
        "sigma_mad": nmad(error),
        "outliers": float((np.abs(error) > OUTLIER).mean()),
        "coverage_68": float(((truth > low) & (truth < high)).mean()),
        "crps": float(np.nanmean(densities.crps(truth))),
        "cde_loss": float(np.nanmean(densities.cde_loss(truth))),
    }


# -- tables ------------------------------------------------------------------------------------------------------------------
SHOWN = {  # {score: heading, digits}
    "bias": ("bias", "+.3f"),
    "sigma_mad": ("sigma_MAD", ".3f"),
    "outliers": ("outliers", ".1%"),
    "coverage_68": ("in the 68% band", ".1%"),
    "ood_above_1": ("OOD score > 1", ".1%"),
    "crps": ("CRPS", ".3f"),
    "cde_loss": ("CDE loss", ".2f"),
}


def markdown(lines: list[dict], shown: tuple[str, ...]) -> str:
    """The figures as a table."""
    headings = ["set", "by", "n", *(SHOWN[name][0] for name in shown)]
    rows = [headings, ["---"] * len(headings)]
    for line in lines:
        cells = [line["set"], line["by"], f"{line['n']:,}"]
        for name in shown:
            digits = SHOWN[name][1]
            cells.append(f"{line[name]:{digits}} ± {line[f'{name}_spread']:{digits.strip('+')}}" if name in line else "")
        rows.append(cells)
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def main(arguments: list[str] | None = None) -> None:
    """Read the command line."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("folder", type=Path)
    ask.add_argument("model", nargs="?", default="mosaic-small", help="one that knows filters")
    ask.add_argument("--simulated")
    ask.add_argument("--adapt", action="store_true")
    ask.add_argument("--draws", type=int, default=5)
    ask.add_argument("--labels", type=int, nargs="+", default=list(LABELS))
    args = ask.parse_args(arguments)
    model = load_model(args.model)
    if not model.knows_filters:
        ask.error(f"{args.model} knows no filters but those it was trained in: these galaxies are measured in others")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of other physics: that is what is measured
        if args.adapt:
            adapted(args.folder, model, args.draws, args.labels)
        else:
            as_it_is(args.folder, model, args.simulated)


if __name__ == "__main__":
    main()
