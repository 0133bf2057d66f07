"""The page of an evaluation stands alone, and `mosaic evaluate` writes where it is told to and nowhere else."""

import json
import re
from pathlib import Path

import numpy as np
import pytest
from forecaster import Forecaster
from galaxies import random_catalog, tiny_model

from mosaic_explorer import evaluation as package
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.cli import main
from mosaic_explorer.evaluation import evaluate, figure_3, write_report
from mosaic_explorer.files import write_beside
from mosaic_explorer.latent.modality_map import hidden_state_map, hull
from mosaic_explorer.model import save_model

LOADS = re.compile(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)


@pytest.fixture(scope="module")
def scored():
    catalog = random_catalog(40)
    return catalog, evaluate(Forecaster(), catalog, "<random>", pairs=6)


@pytest.fixture
def no_umap(monkeypatch):
    """Maps in an instant."""
    monkeypatch.setattr(figure_3, "hidden_state_map", lambda hidden: hidden[..., :2].astype(np.float32))


@pytest.mark.slow
def test_the_page_loads_nothing_from_elsewhere_and_holds_every_part(scored, tmp_path, no_umap):
    page = write_report(Forecaster(), *scored, tmp_path / "report.html").read_text()
    assert {address for address in LOADS.findall(page) if not address.startswith("data:")} == set()
    assert "@import" not in page and len(page) < 6e6
    for part in ("Beside the paper", "Errors", "Redshifts", "Intervals", "Seeing more", "Figure 2", "Figure 3"):
        assert part in page
    assert page.count('class="panels') == 5 + 5 + 5  # errors, estimates, PIT, coverage, seeing more; Figures 2 and 3
    assert "<random>" not in page and "prefers-color-scheme" in page


def test_a_hull_leaves_out_the_last_thousandth_on_either_side():
    inside = np.random.default_rng(0).uniform(size=(5000, 2))
    assert np.abs(hull(np.r_[inside, [[100.0, 100.0]]])).max() <= 1
    assert hull(np.zeros((50, 2))) is None


def test_hidden_states_that_are_all_alike_lie_in_one_place():
    assert not hidden_state_map(np.ones((30, 5, 8))).any()


@pytest.fixture
def command(scored, tmp_path, monkeypatch):
    """`mosaic evaluate` of a tiny model on a small catalog, without waiting for scores and figures."""
    model = tiny_model()
    model.config |= Forecaster().config | {"network": "mosaic"}
    save_model(model, tmp_path / "model")
    write_catalog(random_catalog(40), tmp_path / "a.zarr")
    monkeypatch.setattr(package, "evaluate", lambda *_: scored[1])
    monkeypatch.setattr(package, "write_report", lambda *asked: write_beside(Path(asked[-1]), b"page") or Path(asked[-1]))
    return lambda *more: main(["evaluate", str(tmp_path / "model"), "--catalog", str(tmp_path / "a.zarr"), *more])


def test_the_command_writes_the_card_and_a_report_only_where_asked(command, tmp_path, capsys):
    assert command() == 0
    assert {p.name for p in (tmp_path / "model").iterdir()} >= {"evaluation.json", "README.md"}
    assert not list(tmp_path.rglob("*.html")) and "README.md written" in capsys.readouterr().out


def test_print_only_leaves_the_model_as_it_is(command, tmp_path, capsys):
    before = sorted(p.name for p in (tmp_path / "model").iterdir())
    assert command("--print-only", "--report", str(tmp_path / "out" / "r.html")) == 0
    assert sorted(p.name for p in (tmp_path / "model").iterdir()) == before
    assert (tmp_path / "out" / "r.html").exists() and "r.html" in capsys.readouterr().out


def test_a_report_that_cannot_be_written_is_said_before_the_work(command, monkeypatch, capsys):
    def never(*_):
        raise AssertionError("evaluated in vain")

    monkeypatch.setattr(package, "evaluate", never)
    assert command("--report", "report.pdf") == 2
    error = capsys.readouterr().err
    assert "must end in .html" in error and error.count("\n") == 1


def test_a_model_that_does_not_say_how_it_was_made_gets_no_card_and_is_told_before_the_work(
    command, tmp_path, monkeypatch, capsys
):
    config = tmp_path / "model" / "config.json"
    notes = json.loads(config.read_text())
    del notes["trained"]["seconds"]
    config.write_text(json.dumps(notes))

    def never(*_):
        raise AssertionError("evaluated in vain")

    with monkeypatch.context() as patch:
        patch.setattr(package, "evaluate", never)
        assert command() == 2
    error = capsys.readouterr().err
    assert "lacks 'trained.seconds', of which a model card tells; give --print-only" in error and error.count("\n") == 1
    assert command("--print-only") == 0
