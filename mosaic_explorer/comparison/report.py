"""A comparison on disk: comparison.json, its tables as Markdown, and a page that needs nothing but a browser."""

from __future__ import annotations

import json
from pathlib import Path

from .. import __version__
from ..errors import ModelError
from ..evaluation.page import Section, sections_html
from ..evaluation.tables import UNITS
from ..files import read_at_most, write_beside
from ..reports.drawing import Chart
from . import tables
from .charts import bins_chart, coverage_chart, pit_chart
from .question import SCALARS
from .schema import Comparison

JSON, MARKDOWN, PAGE = "comparison.json", "comparison.md", "comparison.html"
MOST_BYTES = 1 << 28  # of comparison.json


def write_comparison(comparison: Comparison, folder: Path) -> list[Path]:
    """Write all three; each is whole at every moment. Returns their paths."""
    texts = {
        JSON: json.dumps(comparison, indent=1, ensure_ascii=False) + "\n",
        MARKDOWN: tables.table_text(comparison),
        PAGE: page_html(comparison),
    }
    for name, text in texts.items():
        write_beside(folder / name, text.encode())
    return [folder / name for name in texts]


def read_comparison(path: str | Path) -> Comparison:
    """What `write_comparison` wrote, from its folder or from the JSON file.

    Raises
    ------
    ModelError
        If there is none, or it is none.
    """
    path = Path(path)
    path = path / JSON if path.is_dir() else path
    try:
        found = json.loads(read_at_most(path, MOST_BYTES))
    except OSError as error:
        raise ModelError(
            f"'{path}' cannot be read ({error.strerror}); make it with: mosaic compare MODEL --out FOLDER"
        ) from error
    except ValueError as error:
        raise ModelError(f"'{path}' is no comparison: it is not JSON.") from error
    if not isinstance(found, dict) or not {"contenders", "questions", "ratios"} <= set(found):
        raise ModelError(f"'{path}' is no comparison; make one with: mosaic compare MODEL --out FOLDER")
    return found  # type: ignore[return-value]


def page_html(comparison: Comparison) -> str:
    """The page as text; it asks no other host for anything."""
    sections = [
        Section("Who takes part", [Chart("Contenders", _training(comparison), table=tables.contender_table(comparison))]),
        Section("In one number", [_ratios(comparison)]),
    ]
    for setting in tables.settings(comparison):
        sections.append(Section(tables.title(comparison, setting), _charts(comparison, setting), layout="three"))
    if any(question.get("limit") for question in comparison["questions"]):
        chart = Chart("Distance from the limit", tables.limit_words(comparison), table=tables.limit_table(comparison))
        sections.append(Section("The exact limit", [chart]))
    about = {
        "galaxies": f"{comparison['galaxies']:,} of {comparison['catalog']}, seen by nobody before",
        "learned from": comparison["training"],
        "physics version": comparison["physics_version"],
        "page made by": f"MOSAIC Explorer {__version__}",
    }
    words = "One table for our models, the paper's network, specialists, guesses and the exact limit."
    return sections_html("Comparison", words, about, sections)


def _training(comparison: Comparison) -> str:
    return "Learned from: " + "; ".join(
        f"{name}: {next(q['results'][name]['training'] for q in comparison['questions'] if name in q['results'])}"
        for name in comparison["contenders"]
        if any(name in q["results"] for q in comparison["questions"])
    )


def _ratios(comparison: Comparison) -> Chart:
    words = "Mean absolute errors of a model over those of another; geometric mean over cells, an input and a variable each."
    return Chart("Ratios of errors", words, table=tables.ratio_table(comparison["ratios"]))


def _charts(comparison: Comparison, setting: str) -> list[Chart]:
    words = f"± is the spread over {comparison['resamples']} bootstrap samples; {UNITS}."
    charts = []
    for selection in tables.selections(comparison):
        charts += [
            Chart(f"Mean absolute errors, {selection}", words, table=tables.error_table(comparison, setting, selection)),
            Chart(
                f"Redshifts, {selection}",
                tables.PHOTO_Z_WORDS + ".",
                table=tables.photo_z_table(comparison, setting, selection),
            ),
        ]
    for question in tables.of_setting(comparison, setting):
        for variable in SCALARS:
            if any(variable in result["variables"] for result in question["results"].values()):
                charts += [bins_chart(comparison, question, variable), coverage_chart(comparison, question, variable)]
        charts.append(pit_chart(comparison, question))
    return charts
