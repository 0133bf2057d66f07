"""The model card and evaluation.json, written beside the weights."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

from ..errors import ModelError
from ..files import write_beside
from ..masks import PAPER_PRESETS
from ..model.held_out import EVALUATION
from ..model.mosaic import Mosaic
from ..training.recipe import recipe_toml
from .front_matter import front_matter
from .provenance import data_words, effects_words, limits, simulate_commands
from .schema import Evaluation, PresetResult
from .tables import (
    HEADLINE_SETTINGS,
    PHOTO_Z_WORDS,
    UNITS,
    by_values_seen_table,
    coverage_table,
    error_table,
    nested_words,
    photo_z_table,
    setting_title,
)

CARD = "README.md"
NOTES = {  # of a model's configuration, which its card tells
    "trained": ("galaxies", "galaxies_seen", "seconds", "device", "torch"),
    "catalog": ("selection", "redshift_distribution", "light"),
    "recipe": ("name",),
}


WITH_WIDTHS = (
    "A masked galaxy model after MOSAIC (arXiv 2510.07684): shown any part of a galaxy, it gives quantiles of every vector "
    "value and a density of every scalar."
)
ESTIMATES_ONLY = (
    "MOSAIC (arXiv 2510.07684) as its paper describes it, trained to be measured against: shown any part of a galaxy, it gives "
    "an estimate of every value, and no uncertainty. docs/deviations.md says what the paper leaves open."
)
INTERVAL_WORDS = (
    "Percent of true values within the 50, 68 and 95% intervals. Where many true values are equal, on the floor of the SFH "
    "(−4) or the faintest magnitude (32), ranks are spread over the tie."
)
SCORE_WORDS = (
    " Only some are caught by the score of unlikeness that comes with each answer: it asks whether the model, shown one part "
    "of what is seen, expects the other."
)


def write_evaluation(model: Mosaic, evaluation: Evaluation, folder: str | Path) -> None:
    """evaluation.json and the model card, into the model's folder."""
    folder = Path(folder)
    write_beside(folder / EVALUATION, evaluation_json(evaluation).encode())
    write_beside(folder / CARD, card_text(model, evaluation).encode())


def check_notes(model: Mosaic) -> None:
    """Raise a ModelError if a model's configuration lacks what its card tells of it; asked before the scoring."""
    for key, notes in NOTES.items():
        for note in notes:
            if note not in model.config.get(key, {}):
                raise ModelError(
                    f"the configuration of '{model.name}' lacks '{key}.{note}', of which a model card tells; give --print-only."
                )


def evaluation_json(evaluation: Evaluation) -> str:
    """An evaluation as JSON, a list of numbers on one line."""
    text = json.dumps(evaluation, indent=1, allow_nan=False, ensure_ascii=False)
    return re.sub(r"\[[\s\d.eE+,-]+\]", lambda match: re.sub(r"\s+", " ", match[0]), text) + "\n"


def card_text(model: Mosaic, evaluation: Evaluation) -> str:
    """The model card: what it is, what it learned from, what it scores, what it cannot do, how to make it again."""
    trained, recipe = (model.config[key] for key in ("trained", "recipe"))
    parameters = model.parameters
    size = model.size
    parts = [
        f"{front_matter(evaluation)}\n# {model.name}",
        WITH_WIDTHS if model.has_uncertainty else ESTIMATES_ONLY,
        "\n".join(
            [
                f"- **Network**: `{model.config.get('network', 'mosaic')}`, {parameters / 1e6:.2f} M parameters, {size.depth} "
                f"blocks of width {size.width}; weights SHA-256 `{str(evaluation['weights_sha256'])[:16]}...`.",
                f"- **Data**: {data_words(model)}",
                f"- **Training**: {trained['galaxies_seen']:,} galaxies seen in {trained['seconds'] / 60:.0f} minutes on "
                f"`{trained['device']}`, torch {trained['torch']}{ancestor_words(trained)}.",
                f"- **Noise**: {noise_words(model)}",
            ]
        ),
        "## Held-out error",
        f"Mean absolute error ± standard error over {evaluation['galaxies']:,} galaxies that it never saw, hidden values only; "
        f"in brackets the error of always guessing the training median. Here {UNITS}. What is predicted is always the true "
        "value without noise. `sfh_before_10gyr` is what the paper calls late SFH, `sfh_after_10gyr` early.",
        *_headline(evaluation),
        "## Redshifts",
        f"{PHOTO_Z_WORDS}.",
        *_tables(evaluation, photo_z_table),
        *(["## Intervals", INTERVAL_WORDS, *_tables(evaluation, coverage_table)] if model.has_uncertainty else []),
        "## Seeing more",
        nested_words(evaluation),
        by_values_seen_table(evaluation),
        "## Limits",
        limits(model) + (SCORE_WORDS if model.has_uncertainty else ""),
        "## Recipe",
        f"```toml\n{recipe_toml(recipe)}\n```",
        "## Make it again",
        "\n".join(
            [
                "```",
                *simulate_commands(model),
                f"mosaic train training/recipes/{recipe['name']}.toml --out models/{model.name}",
                f"mosaic evaluate models/{model.name} --report report.html",
                "```",
            ]
        ),
        "`evaluation.json` holds these figures and more: every preset, every noise setting.",
    ]
    return "\n\n".join(parts) + "\n"


def ancestor_words(trained: dict) -> str:
    """With which trained model this one began, if it did."""
    if not (before := trained.get("begun_with")):
        return ""
    return (
        f"; it began with the weights of `{before['name']}` ({before['weights_sha256'][:10]}...), which had seen "
        f"{before['galaxies_seen']:,} galaxies"
    )


def noise_words(model: Mosaic) -> str:
    """What the model knows of errors of measurement."""
    if not model.has_uncertainty:
        return "none. It has no place for errors: a measured value is taken as exact, a limit as if it were a value."
    measured = [row.name for row in model.table if row.measured]
    if not measured:
        return "none. Measurements are taken as exact; real photometry will make it overconfident."
    part = model.config["recipe"].get("noisy")
    share = f" in training, {100 * part:.0f}% of galaxies were shown with survey noise;" if part is not None else ""
    return (
        f"each value of {' and '.join(f'`{name}`' for name in measured)} comes with its error, or as a limit;{share} an error "
        "of 0 is exact. Noise is Gaussian in flux, with the depths of the surveys in `catalog/data/surveys.toml`."
        f"{effects_words(model)}"
    )


def _headline(evaluation: Evaluation) -> list[str]:
    return _tables(evaluation, lambda presets: error_table({name: presets[name] for name in PAPER_PRESETS}))


def _tables(evaluation: Evaluation, table: Callable[[dict[str, PresetResult]], str]) -> list[str]:
    """A table of the presets for each of the card's noise settings, under the setting's name."""
    parts = []
    for setting in HEADLINE_SETTINGS:
        if setting in evaluation["noise"]:
            results = evaluation["noise"][setting]
            parts += [f"**{setting_title(setting, results['surveys'])}**", table(results["presets"])]
    return parts
