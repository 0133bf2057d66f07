"""The head of a model card that Hugging Face reads: licence, library, tags and held-out errors, as YAML."""

from __future__ import annotations

import yaml

from ..masks import PAPER_PRESETS
from .schema import Evaluation
from .tables import HEADLINE_SETTINGS, setting_title

TASK = "tabular-regression"  # of the hub's tasks the nearest: numbers in, numbers out
TAGS = (
    "astronomy",
    "galaxies",
    "masked-modeling",
    "photometric-redshift",
    "star-formation-history",
    "spectral-energy-distribution",
    "arxiv:2510.07684",
)


def front_matter(evaluation: Evaluation) -> str:
    """The YAML between two lines of three dashes at the top of a model card, with the mean absolute errors of an evaluation.

    The errors are of the paper's presets without noise and with that of the deepest surveys, in the units of the card's
    tables. Keys as in https://github.com/huggingface/hub-docs/blob/main/modelcard.md.
    """
    settings = [name for name in HEADLINE_SETTINGS if name in evaluation["noise"]]
    card = {
        "license": "bsd-3-clause",
        "library_name": "mosaic-explorer",
        "pipeline_tag": TASK,
        "tags": list(TAGS),
        "metrics": ["mae"],
        "model-index": [
            {
                "name": evaluation["model"],
                "results": [_result(evaluation, name, preset) for name in settings for preset in PAPER_PRESETS],
            }
        ],
    }
    return f"---\n{yaml.safe_dump(card, sort_keys=False, default_flow_style=None, allow_unicode=True, width=120)}---\n"


def _result(evaluation: Evaluation, setting: str, preset: str) -> dict:
    noise = evaluation["noise"][setting]
    scores = noise["presets"][preset]["variables"]
    return {
        "task": {"type": TASK, "name": f"the rest of a galaxy from {preset}"},
        "dataset": {
            "type": "simulated-galaxies",
            "name": f"{evaluation['galaxies']:,} held-out galaxies, {setting_title(setting, noise['surveys'])}",
        },
        "metrics": [{"type": "mae", "name": name, "value": score["mae"]} for name, score in scores.items()],
    }
