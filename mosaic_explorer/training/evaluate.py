"""Held-out scores of a model for the paper's five inputs, beside the median guess; written beside the weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import xarray as xr
from tqdm import tqdm

from ..catalog.schema import GALAXY, validate
from ..masks import PAPER_PRESETS, PRESETS, Mask
from ..metrics import coverage, mean_absolute_error, nmad, outlier_fraction, redshift_errors
from ..model.files import write_beside
from ..model.mosaic import Mosaic
from ..model.network import MEDIAN, QUANTILES
from ..model.scaling import catalog_values

EVALUATION, CARD = "evaluation.json", "README.md"
LOW, HIGH = QUANTILES.index(0.16), QUANTILES.index(0.84)


def evaluate(model: Mosaic, catalog: xr.Dataset) -> dict:
    """Mean absolute errors of every variable that a preset hides (hidden values only), with standard errors.

    Returns
    -------
    {"galaxies": ..., "presets": {preset: {"mask": ..., "variables": {variable: {"mae", "error", "median_guess",
    "coverage_68"}}, "photo_z": {...}}}} in the units of the table
    """
    validate(catalog, model.table)
    values = catalog_values(catalog, model.table)
    presets = {}
    for preset in tqdm(PAPER_PRESETS, desc="evaluating", unit="preset"):
        mask = Mask.preset(preset, model.table)
        answer = model.answer(values, mask)
        presets[preset] = {"mask": PRESETS[preset], "variables": _scores(model, values, mask, answer.quantiles)}
        place = model.table.place("redshift").start
        if not mask.seen[place]:
            errors = redshift_errors(answer.quantiles[:, place, MEDIAN], values[:, place])
            presets[preset]["photo_z"] = {
                "bias": float(np.median(errors)),
                "sigma_mad": nmad(errors),
                "outliers": outlier_fraction(errors),
            }
    return {
        "model": model.name,
        "weights_sha256": model.config["weights_sha256"],
        "galaxies": int(catalog.sizes[GALAXY]),
        "physics_version": catalog.attrs.get("physics_version"),
        "noise": "noise-free",
        "presets": presets,
    }


def _scores(model: Mosaic, values: np.ndarray, mask: Mask, quantiles: np.ndarray) -> dict[str, dict[str, float]]:
    truth = np.where(mask.seen, np.nan, values)  # seen values are never scored
    scores = {}
    for name in model.table.variables:
        place = model.table.place(name)
        if mask.seen[place].all():
            continue
        mae, error = mean_absolute_error(quantiles[:, place, MEDIAN], truth[:, place])
        guess, _ = mean_absolute_error(np.broadcast_to(model.scaling.median[place], truth[:, place].shape), truth[:, place])
        scores[name] = {
            "mae": mae,
            "error": error,
            "median_guess": guess,
            "coverage_68": coverage(quantiles[:, place, LOW], quantiles[:, place, HIGH], truth[:, place]),
        }
    return scores


def table_text(evaluation: dict) -> str:
    """The scores as a Markdown table: one row a preset, "MAE ± standard error (median guess)"."""
    names = list(dict.fromkeys(n for p in evaluation["presets"].values() for n in p["variables"]))
    lines = ["| seen | " + " | ".join(names) + " |", "|" + "---|" * (len(names) + 1)]
    for preset, found in evaluation["presets"].items():
        cells = []
        for name in names:
            s = found["variables"].get(name)
            cells.append(f"{s['mae']:.3f} ± {s['error']:.3f} ({s['median_guess']:.2f})" if s else "seen")
        lines.append(f"| {preset} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def write_evaluation(model: Mosaic, evaluation: dict, folder: str | Path) -> None:
    """evaluation.json and the model card, into the model's folder."""
    folder = Path(folder)
    write_beside(folder / EVALUATION, (json.dumps(evaluation, indent=1) + "\n").encode())
    write_beside(folder / CARD, card_text(model, evaluation).encode())


def card_text(model: Mosaic, evaluation: dict) -> str:
    """The model card: what it is, what it learned from, what it scores, what it cannot do, how to make it again."""
    trained, recipe, size = model.config["trained"], model.config["recipe"], model.network.config
    parameters = sum(p.numel() for p in model.network.parameters())
    passes = trained["galaxies_seen"] / trained["galaxies"]
    source = model.config["catalog"]
    physics = f"physics version `{model.config['physics_version']}`: {source['light']}"
    covered = [
        f"{preset}: " + ", ".join(f"{name} {s['coverage_68']:.2f}" for name, s in found["variables"].items())
        for preset, found in evaluation["presets"].items()
    ]
    return f"""# {model.name}

A masked galaxy model after MOSAIC (arXiv 2510.07684): shown any part of a galaxy, it gives quantiles of every vector
value and a density of every scalar.

- **Network**: `mosaic`, {parameters / 1e6:.2f} M parameters, {size.depth} blocks of width {size.width}, \
{model.network.tokens.total} tokens.
- **Learned from** {trained["galaxies"]:,} simulated galaxies ({physics}),
  each seen {passes:.0f} times under random masks.
- **Training**: {trained["galaxies_seen"]:,} galaxies seen in {trained["seconds"] / 60:.0f} minutes on `{trained["device"]}`, \
torch {trained["torch"]}.
- **Noise**: none. Measurements are taken as exact; real photometry will make it overconfident.

## Held-out error

Mean absolute error ± standard error over {evaluation["galaxies"]:,} galaxies that it never saw, hidden values only; in brackets
the error of always guessing the training median. Units: redshift none; masses, SFH and SED dex; magnitudes mag.

{table_text(evaluation)}

Share of true values within the 16-84% band (0.68 is right; ties on the floors count as inside, which widens `sfh`'s figure):

- {chr(10).join(["", *covered]).strip().replace(chr(10), chr(10) + "- ")}

## Limits

Galaxies at 0.02 < z < 3 in haloes above 1e11 Msun with {source["selection"]}, made by one calibrated simulation; nothing else
was ever seen. Bands are not yet calibrated beyond the figures above.

## Make it again

```
mosaic simulate --n {source["galaxies"]} --seed {source["seed"]} --out {recipe["catalog"]}
mosaic train training/recipes/{model.name}.toml --out models/{model.name}
mosaic evaluate models/{model.name}
```
"""
