"""Figures of a comparison: errors and coverage in bins, PIT."""

from __future__ import annotations

import numpy as np
from bokeh.models import Span
from bokeh.plotting import figure

from ..evaluation.photo_z import PIT_BINS
from ..reports.drawing import GREY, SERIES, Chart, line, panel
from .question import SCALARS
from .schema import Bin, Comparison, QuestionResult
from .tables import BIN_WORDS, HEADINGS, bins_of

DASHES = ("solid", "dashed", "dotted")
NOMINAL, ALLOWED = 68, (65, 71)  # percent
MARK = 7  # pixels


def looks(comparison: Comparison) -> dict[str, tuple[str, str]]:
    """Colour and dash of each contender, the same on every figure."""
    return {
        name: (SERIES[i % len(SERIES)], DASHES[i // len(SERIES) % len(DASHES)])
        for i, name in enumerate(comparison["contenders"])
    }


def bins_chart(comparison: Comparison, question: QuestionResult, variable: str) -> Chart:
    """Errors of one variable in bins of i, of redshift and of each contender's predicted width."""
    chart = Chart(f"{question['preset']}: errors of {HEADINGS[variable]}")
    for by, words in BIN_WORDS.items():
        fig = panel(by, words, "mean absolute error", x_axis_type="log" if by == "width" else "linear", y_axis_type="log")
        for name, bins in _binned(question, variable, by):
            colour, dash = looks(comparison)[name]
            _series(fig, bins, [x["scores"]["mae"]["value"] for x in bins], colour, dash)
        chart.panels.append(fig)
    chart.legend = _legend(comparison, question, variable)
    chart.caption = f"Five bins of equal numbers of galaxies, {question['setting']}, drawn at their middles."
    return chart


def coverage_chart(comparison: Comparison, question: QuestionResult, variable: str) -> Chart:
    """How many true values lie in the 16-84% band, in the same bins."""
    chart = Chart(f"{question['preset']}: coverage of {HEADINGS[variable]}")
    for by, words in BIN_WORDS.items():
        fig = panel(by, words, "in the 16–84% band [%]", x_axis_type="log" if by == "width" else "linear")
        for at in (NOMINAL, *ALLOWED):
            fig.add_layout(
                Span(location=at, dimension="width", line_color=GREY, line_dash="solid" if at == NOMINAL else "dotted")
            )
        for name, bins in _binned(question, variable, by):
            shares = [x["scores"].get("coverage_68", {"value": None})["value"] for x in bins]
            if None not in shares:
                colour, dash = looks(comparison)[name]
                _series(fig, bins, [100 * x for x in shares if x is not None], colour, dash)
        chart.panels.append(fig)
    chart.legend = _legend(comparison, question, variable, densities=True)
    chart.caption = f"Right is 68% (grey; dotted 65 and 71%) in each bin, {question['setting']}."
    return chart


def pit_chart(comparison: Comparison, question: QuestionResult) -> Chart:
    """Histograms of PIT, of each scalar a panel."""
    chart = Chart(f"{question['preset']}: probability integral transform")
    edges = np.linspace(0, 1, PIT_BINS + 1)
    for variable in SCALARS:
        found = {
            name: result["variables"][variable]["pit"]
            for name, result in question["results"].items()
            if variable in result["variables"] and "pit" in result["variables"][variable]
        }
        if not found:
            continue
        fig = panel(HEADINGS[variable], "PIT = F(true value)", "galaxies / expected", height=230, x_range=(0, 1))
        fig.add_layout(Span(location=1, dimension="width", line_color=GREY))
        for name, shares in found.items():
            colour, dash = looks(comparison)[name]
            line(fig, np.repeat(edges, 2)[1:-1], np.repeat(np.array(shares) * PIT_BINS, 2), colour, dash, 2)
        fig.y_range.start = 0
        chart.panels.append(fig)
    chart.legend = _legend(comparison, question, "redshift", densities=True)
    chart.caption = (
        f"Flat is right; a hump means densities too wide, a bowl too narrow, a slope a bias ({question['setting']})."
    )
    return chart


def _binned(question: QuestionResult, variable: str, by: str) -> list[tuple[str, list[Bin]]]:
    found = [(name, bins_of(result, variable, by)) for name, result in question["results"].items()]
    return [(name, bins) for name, bins in found if bins]


def _series(fig: figure, bins: list[Bin], values: list, colour: str, dash: str) -> None:
    x = np.array([(one["from"] + one["to"]) / 2 for one in bins])
    y = np.array([np.nan if value is None else value for value in values], float)
    line(fig, x, y, colour, dash)
    fig.scatter(x, y, size=MARK, color=colour)


def _legend(
    comparison: Comparison, question: QuestionResult, variable: str, densities: bool = False
) -> list[tuple[str, str, str]]:
    names = [
        name
        for name, result in question["results"].items()
        if variable in result["variables"] and (not densities or "pit" in result["variables"][variable])
    ]
    return [(*looks(comparison)[name], name) for name in names]
