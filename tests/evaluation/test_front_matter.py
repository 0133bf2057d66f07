"""What Hugging Face reads of a model card: YAML, with the figures of evaluation.json and no others."""

import json
from pathlib import Path

import pytest
import yaml

from mosaic_explorer.evaluation.front_matter import front_matter
from mosaic_explorer.masks import PAPER_PRESETS

MODELS = Path(__file__).parents[2] / "models"


@pytest.fixture(params=sorted(path.parent.name for path in MODELS.glob("*/evaluation.json")))
def folder(request):
    return MODELS / request.param


@pytest.fixture
def evaluation(folder):
    return json.loads((folder / "evaluation.json").read_text())


def test_a_shipped_card_begins_with_what_is_made_from_its_evaluation(folder, evaluation):
    card = (folder / "README.md").read_text()
    assert card.startswith(f"{front_matter(evaluation)}\n# {folder.name}\n")


def test_the_front_matter_says_licence_library_and_task_in_the_hubs_words(evaluation):
    card = yaml.safe_load(front_matter(evaluation).strip("-\n"))
    assert card["license"] == "bsd-3-clause"
    assert card["library_name"] == "mosaic-explorer"
    assert card["pipeline_tag"] == "tabular-regression"
    assert "arxiv:2510.07684" in card["tags"] and "datasets" not in card


def test_the_front_matter_holds_the_errors_of_the_papers_inputs(folder, evaluation):
    (index,) = yaml.safe_load(front_matter(evaluation).strip("-\n"))["model-index"]
    assert index["name"] == folder.name
    exact = [result for result in index["results"] if "noise-free" in result["dataset"]["name"]]
    assert len(exact) == len(PAPER_PRESETS) and len(index["results"]) == 2 * len(exact)
    for preset, result in zip(PAPER_PRESETS, exact, strict=True):
        scores = evaluation["noise"]["noise-free"]["presets"][preset]["variables"]
        assert {metric["name"]: metric["value"] for metric in result["metrics"]} == {k: v["mae"] for k, v in scores.items()}
        assert {metric["type"] for metric in result["metrics"]} == {"mae"}
