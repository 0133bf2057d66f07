"""How well attention agrees with what hiding does, one JSON line a mask and scalar: python training/attention_agreement.py [N]

Over N held-out galaxies of the package (default 300): Spearman's rank correlation, within each galaxy and over its seen tokens,
between what its answer attends to and by how much the answer moves when each token is hidden. docs/attention.md has the tables,
which `--tables lines.jsonl` prints.
"""

import argparse
import json
from pathlib import Path

import numpy as np

import mosaic_explorer as me
from mosaic_explorer.evaluation.tables import markdown
from mosaic_explorer.gains.influence import Influence, influence, rank_correlation
from mosaic_explorer.model import Mosaic
from mosaic_explorer.steps import finish

MASKS = ("lsst spherex", "sed", "sfh log_stellar_mass", "lsst spherex sfh sed")
NOISES = (None, "lsst-y10")
TOP = 3  # tokens


def ways(found: Influence) -> dict[str, np.ndarray]:
    """What attention says, several ways, each (n, tokens)."""
    n_layers, n_heads = found.layers.shape[1:3]
    last = {f"last block, head {head + 1}": found.layers[:, -1, head] for head in range(n_heads)}
    by_layer = {f"look {layer + 1} of {n_layers}, all heads": found.layers[:, layer].mean(1) for layer in range(n_layers)}
    return {"rollout": found.rollout, **by_layer, **last}


def figures(model: Mosaic, inputs, mask: str, name: str) -> dict:
    """The line of one mask and scalar."""
    found = finish(influence(model, inputs, me.Mask.parse(mask, model.table), name))
    moved, n = found.hidden.moved, len(inputs)
    rng = np.random.default_rng(0)
    line = {"mask": mask, "of": name, "galaxies": n, "tokens": len(found.tokens)}
    for way, weights in ways(found).items():
        rho = np.array([rank_correlation(weights[i], moved[i]) for i in range(n)])
        others = rng.permutation(n)
        line[way] = {
            "median": round(float(np.nanmedian(rho)), 3),
            "q16": round(float(np.nanpercentile(rho, 16)), 3),
            "q84": round(float(np.nanpercentile(rho, 84)), 3),
            "standard_error": round(float(1.25 * np.nanstd(rho) / np.sqrt(np.isfinite(rho).sum())), 3),
            "first_is_first": round(float((weights.argmax(1) == moved.argmax(1)).mean()), 3),
            "of_other_galaxies": round(
                float(np.nanmedian([rank_correlation(weights[others[i]], moved[i]) for i in range(n)])), 3
            ),
        }
    shift = np.abs(found.hidden.median - found.median[:, None]) / found.width[:, None]
    line["moved against shift of the median"] = round(
        float(np.nanmedian([rank_correlation(moved[i], shift[i]) for i in range(n)])), 3
    )
    mean_rank = rank_correlation(found.rollout.mean(0), moved.mean(0))
    line["means over galaxies"] = round(mean_rank, 3)
    return line


def tables(path: str) -> str:
    """The lines as a table in Markdown."""
    rows = []
    for text in Path(path).read_text().splitlines():
        line = json.loads(text)
        cells = [line["mask"], line["noise"], line["of"], line["tokens"]]
        for way in ("rollout", *(key for key in line if key.startswith("look"))):
            one = line[way]
            cells.append(f"{one['median']:.2f} ± {one['standard_error']:.2f} ({one['q16']:.2f} to {one['q84']:.2f})")
        cells += [f"{100 * line['rollout']['first_is_first']:.0f}%", f"{line['rollout']['of_other_galaxies']:.2f}"]
        rows.append(list(map(str, cells)))
    heads = ["seen", "noise", "answer", "tokens", "rollout", "block 3", "block 4", "same first", "another galaxy's rollout"]
    return markdown(heads, rows)


def main() -> None:
    """Print lines, or tables of lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("galaxies", nargs="?", type=int, default=300)
    parser.add_argument("--tables")
    options = parser.parse_args()
    if options.tables:
        print(tables(options.tables))
        return
    model = me.load_model()
    catalog = me.open_catalog(rows=np.arange(options.galaxies))
    for noise in NOISES:
        inputs = model.inputs(catalog if noise is None else me.catalog.noise.add_noise(catalog, model.table, noise, 0))
        for mask in (one for one in MASKS if noise is None or "lsst" in one):
            for name in model.table.scalar_names:
                if name not in mask.split():
                    print(json.dumps({"noise": noise or "none", **figures(model, inputs, mask, name)}), flush=True)


if __name__ == "__main__":
    main()
