"""What hidden states know, one JSON line a figure: neighbours, probes with few labels, retrieval, cross-modal retrieval, twins.

python training/what_states_know.py CATALOG [--only probes] >> lines.jsonl
python training/what_states_know.py --tables lines.jsonl

CATALOG is the one of which the package's 3,000 held-out galaxies are: these are scored, the other galaxies of its test split,
of which the model has not learned either, are labelled; heads learn from 10,000 of its training split.
docs/what-states-know.md has the tables.
"""

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
import torch
import xarray as xr
from sklearn.neighbors import NearestNeighbors

import mosaic_explorer as me
from mosaic_explorer.catalog.store import open_catalog
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.latent.from_scratch import seen_inputs
from mosaic_explorer.latent.label_fits import SCRATCH, STATES, best
from mosaic_explorer.latent.other_modality import CrossModal, places, ranks, two_states
from mosaic_explorer.latent.retrieval import ranked, seen_numbers
from mosaic_explorer.latent.shown import Shown, pooled
from mosaic_explorer.latent.wanted import target_of
from mosaic_explorer.model import Mosaic

Y10 = "LSST Y10 + SPHEREx deep"
NOISES = {"y10": Y10, "exact": None}
TARGETS = ("redshift", "log_ssfr", "av", "log_gas_metallicity", "log_ssfr < -11")
COUNTS, DRAWS = (10, 30, 100, 1000, 3000, 10_000), (5, 5, 5, 2, 2, 1)  # draws fewer where they differ less
RARE = ("log_ssfr < -11, redshift > 1", "av > 1.35")
SEARCHED = ("lsst", "lsst spherex")
EXAMPLES, RETRIEVALS, K = (10, 30), 5, 50
PAIRS = (("lsst", "sed"), ("lsst spherex", "sed"))
HEAD_GALAXIES, EPOCHS = 10_000, 40
N_NEAREST = 10
Noises = Sequence[str | None]
OF_NEIGHBOURS = ("redshift", "log_stellar_mass", "log_ssfr", "half_mass_age", "av")


class Galaxies:
    """Of a catalog: `scored`, the package's; `labelled`, the others of the test split; `test`, both; `training`, some."""

    def __init__(self, path: str):
        split = xr.open_zarr(path, consolidated=False)["split"].values
        self.test = lean(open_catalog(path, rows=np.flatnonzero(split == "test")))
        self.scored = lean(open_catalog())
        is_scored = np.isin(self.test["galaxy"].values, self.scored["galaxy"].values)
        same = self.test.isel(galaxy=np.flatnonzero(is_scored))
        if is_scored.sum() != self.scored.sizes["galaxy"] or not np.allclose(same["lsst"], self.scored["lsst"], atol=0.01):
            raise SystemExit(f"{path} is not the catalog of which the package's galaxies are.")
        self.labelled = self.test.isel(galaxy=np.flatnonzero(~is_scored))
        self._path, self._rows = path, np.flatnonzero(split == "train")

    @property
    def training(self) -> xr.Dataset:
        return lean(open_catalog(self._path, rows=self._rows[:HEAD_GALAXIES]))


def lean(catalog: xr.Dataset) -> xr.Dataset:
    """Without magnitudes in other surveys' filters, which no figure here needs."""
    return catalog.drop_vars([name for name in catalog.variables if "filter" in catalog[name].dims])


def neighbours(model: Mosaic, galaxies: Galaxies, noises: Noises) -> Iterator[dict]:
    """How alike the nearest are in what is hidden: mean difference from the ten nearest, over that of two at random."""
    catalog = galaxies.scored
    truth = {name: target_of(catalog, model.table, name).values for name in OF_NEIGHBOURS}
    random = np.random.default_rng(0)
    for noise in noises:
        shown = Shown.of(model, catalog, "lsst", noise)
        states = shown.states().astype(float)
        flat = states.reshape(len(states), -1)
        spaces = {
            "pooled": pooled(states),
            "pooled, standardised": scaled(pooled(states)),
            "pooled, cosine": unit(pooled(states) - pooled(states).mean(0)),
            "each modality": flat,
            "each modality, standardised": scaled(flat),
            "magnitudes": shown.inputs.values[:, shown.mask.seen],
        }
        for space, numbers in spaces.items():
            rows = NearestNeighbors(n_neighbors=N_NEAREST).fit(numbers).kneighbors(return_distance=False)  # itself left out
            for name, values in truth.items():
                off = np.abs(values[rows] - values[:, None]).mean(1)
                pairs = np.abs(values[random.permutation(len(values))] - values).mean()
                error = off.std() / np.sqrt(len(off)) / pairs
                yield {
                    "figure": "neighbours",
                    "noise": noise,
                    "space": space,
                    "of": name,
                    "ratio": off.mean() / pairs,
                    "error": error,
                }


def scaled(numbers: np.ndarray) -> np.ndarray:
    return (numbers - numbers.mean(0)) / (numbers.std(0) + 1e-9)


def unit(numbers: np.ndarray) -> np.ndarray:
    return numbers / np.linalg.norm(numbers, axis=1, keepdims=True)


def probes(
    model: Mosaic,
    galaxies: Galaxies,
    noises: Noises,
    counts: Sequence[int],
    targets: Sequence[str],
    methods: Sequence[str] | None,
) -> Iterator[dict]:
    """Curves of few labels."""
    draws = [DRAWS[COUNTS.index(count)] for count in counts]
    for noise in noises:
        for target in targets:
            asked = (model, galaxies.labelled, "lsst", target, counts, galaxies.scored, draws, methods, noise)
            curve = me.latent.few_labels(*asked, tell=tell)
            about = {"score_name": curve.attrs["score"], "scored": curve.attrs["scored"]}
            for line in curve.to_dict("records"):
                yield {"figure": "probes", "noise": noise, "target": target, **about, **line}


def retrieval(model: Mosaic, galaxies: Galaxies, noises: Noises) -> Iterator[dict]:
    """Precision among the first fifty of a rare class, by a probe of a few examples."""
    catalog = galaxies.test
    ids, n = catalog["galaxy"].values, catalog.sizes["galaxy"]
    for mask, noise in ((mask, noise) for noise in noises for mask in SEARCHED):
        shown = Shown.of(model, catalog, mask, noise)
        spaces = {"states": shown.states(), "seen": seen_numbers(seen_inputs(shown.inputs, shown.mask))}
        for kind in RARE:
            members = np.flatnonzero(target_of(catalog, model.table, kind).values == 1)
            for count in EXAMPLES:
                for draw in range(RETRIEVALS):
                    examples = np.sort(np.random.default_rng([count, draw]).choice(members, count, replace=False))
                    for space, numbers in spaces.items():
                        tell(f"{kind}, {count} examples, draw {draw + 1}: {mask} {space}")
                        precision = me.latent.precision_at(ranked(numbers, examples, ids, K, seed=draw), members, K)
                        yield {
                            "figure": "retrieval", "noise": noise, "kind": kind, "share": len(members) / n, "n": n,
                            "mask": mask, "examples": count, "draw": draw, "space": space, "precision": precision,
                        }  # fmt: skip


def cross(model: Mosaic, galaxies: Galaxies, noises: Noises) -> Iterator[dict]:
    """Recall of cross-modal retrieval, plain and with a head."""
    training = galaxies.training
    for noise in noises:
        for mask, other in PAIRS:
            states = two_states(model, galaxies.scored, mask, other, noise)
            head = me.latent.contrastive_head(model, training, mask, other, noise, EPOCHS)
            for name, one in (("plain", None), ("contrastive", head)):
                found = CrossModal(ranks(*places(*states, one)))
                n = len(found.ranks)
                yield {
                    "figure": "cross-modal", "noise": noise, "mask": mask, "other": other, "head": name, "n": n,
                    **{f"recall_{k}": found.recall(k) for k in (1, 10)},
                    **{f"error_{k}": float(np.sqrt(found.recall(k) * (1 - found.recall(k)) / n)) for k in (1, 10)},
                    "median_rank": float(np.median(found.ranks)),
                }  # fmt: skip


def pairs(model: Mosaic, galaxies: Galaxies, noises: Noises) -> Iterator[dict]:
    """How many galaxies are alike, and along which line what is hidden changes among them."""
    for noise in noises:
        for mask in ("lsst", "lsst spherex", "lsst redshift"):
            found = me.latent.twins(model, galaxies.scored, mask, noise=noise, also=["av"])
            yield {
                "figure": "twins", "noise": noise, "mask": mask, "n": galaxies.scored.sizes["galaxy"], "alike": found.alike,
                "direction": found.direction.words if found.direction else "",
                "share": found.direction.share if found.direction else None,
                "apart": float(found.pairs["apart"].iloc[0]) if len(found.pairs) else None,
            }  # fmt: skip


SECTIONS = {"neighbours": neighbours, "pairs": pairs, "cross": cross, "probes": probes, "retrieval": retrieval}


def tell(words: str) -> None:
    print(f"\r{words:<110}", end="", file=sys.stderr)


# -- tables ---------------------------------------------------------------------------------------------------------------
def tables(lines: pd.DataFrame) -> str:
    """All figures as Markdown."""
    lines["noise"] = lines["noise"].fillna("exact")
    makers = {
        "probes": probe_table,
        "retrieval": retrieval_table,
        "cross-modal": cross_table,
        "neighbours": neighbour_table,
        "twins": twin_table,
    }
    parts = [
        f"### {name}\n\n{make(lines[lines['figure'] == name])}"
        for name, make in makers.items()
        if (lines["figure"] == name).any()
    ]
    return "\n\n".join(parts)


def spread(values: pd.Series) -> str:
    return with_spread(values.mean(), values.std())


def with_spread(mean: float, spread: float) -> str:
    return f"{mean:.3f} ± {spread:.3f}" if np.isfinite(spread) else f"{mean:.3f}"


def probe_table(lines: pd.DataFrame) -> str:
    """Of each kind of inputs the method that does best on average: that favours the kind of which more are tried."""
    rows, counts = [], sorted(lines["labels"].astype(int).unique())
    for (noise, target), some in lines.groupby(["noise", "target"], sort=False):
        found = best(some).set_index(["of", "labels"])
        for of in (STATES, SCRATCH):
            ones = [found.loc[(of, count)] if (of, count) in found.index else None for count in counts]
            words = ["–" if one is None else f"{with_spread(one['score'], one['spread'])} {one['method']}" for one in ones]
            rows.append([noise, f"{target} ({some['score_name'].iloc[0]})", of, *words])
    return markdown(["noise", "target", "learned from", *(f"{n:,} labels" for n in counts)], rows)


def retrieval_table(lines: pd.DataFrame) -> str:
    rows = []
    for (noise, kind, share), some in lines.groupby(["noise", "kind", "share"], sort=False):
        for (mask, examples), those in some.groupby(["mask", "examples"], sort=False):
            rows.append(
                [noise, f"{kind} ({100 * share:.2f}%)", mask, f"{int(examples)}"]
                + [spread(those[those["space"] == space]["precision"]) for space in ("states", "seen")]
            )
    return markdown(["noise", "kind", "seen", "examples", "hidden states", "what is seen itself"], rows)


def cross_table(lines: pd.DataFrame) -> str:
    rows = [
        [one.noise, f"{one.mask} → {one.other}", one.head, f"{one.recall_1:.3f} ± {one.error_1:.3f}",
         f"{one.recall_10:.3f} ± {one.error_10:.3f}", f"{one.median_rank:g}"]
        for one in lines.itertuples()
    ]  # fmt: skip
    return markdown(["noise", "sought", "head", "recall at 1", "recall at 10", "median rank"], rows)


def neighbour_table(lines: pd.DataFrame) -> str:
    rows = [
        [noise, space, *(f"{some[some['of'] == name]['ratio'].iloc[0]:.3f}" for name in OF_NEIGHBOURS)]
        for (noise, space), some in lines.groupby(["noise", "space"], sort=False)
    ]
    return markdown(["noise", "space", *OF_NEIGHBOURS], rows)


def twin_table(lines: pd.DataFrame) -> str:
    rows = [[one.noise, one.mask, f"{one.alike:.3g}", f"{one.apart:.2f}", one.direction] for one in lines.itertuples()]
    return markdown(["noise", "seen", "alike, on average", "furthest apart [spreads]", "direction"], rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("catalog", nargs="?")
    parser.add_argument("--only", choices=SECTIONS, action="append")
    parser.add_argument("--counts", type=int, nargs="+", choices=COUNTS, default=COUNTS, help="of labels, for the probes")
    parser.add_argument("--targets", nargs="+", default=TARGETS, help="of the probes")
    parser.add_argument("--methods", nargs="+", help="of the probes and from scratch (default: all)")
    parser.add_argument("--noises", nargs="+", choices=NOISES, default=list(NOISES), help="of the magnitudes")
    parser.add_argument("--tables", type=Path, help="make tables of JSON lines")
    given = parser.parse_args()
    if given.tables:
        print(tables(pd.DataFrame([json.loads(line) for line in given.tables.read_text().splitlines()])))
        return
    if not given.catalog:
        parser.error("give the catalog, or --tables with a file of lines")
    torch.set_num_threads(1)
    model, galaxies = me.load_model(), Galaxies(given.catalog)
    for name, section in SECTIONS.items():
        if not given.only or name in given.only:
            words = {"counts": given.counts, "targets": given.targets, "methods": given.methods} if name == "probes" else {}
            for line in section(model, galaxies, [NOISES[noise] for noise in given.noises], **words):
                numbers = {k: float(f"{v:.5g}") if isinstance(v, float) else v for k, v in line.items()}
                print(json.dumps(numbers, default=lambda x: x.item()), flush=True)


if __name__ == "__main__":
    main()
