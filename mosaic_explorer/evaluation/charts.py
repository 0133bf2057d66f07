"""Figures of an evaluation's numbers: errors, coverage, PIT, and what seeing more brings."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from bokeh.models import DataRange1d, FactorRange, FixedTicker, Span, Whisker
from bokeh.models.sources import ColumnDataSource
from bokeh.plotting import figure

from ..metrics import INTERVALS
from ..reports.drawing import BLUE, GREEN, GREY, VERMILION, Chart, line, panel
from .photo_z import PIT_BINS
from .schema import SCALARS, Evaluation, PresetResult, VariableResult
from .tables import variables_of

SETTING_COLOURS = (BLUE, GREEN, VERMILION)
SETTING_MARKERS = ("circle", "square", "triangle")
DASHES = ("solid", "dashed", "dotted")
SHIFT = 0.22  # of a row's height, between the markers of two noise settings
ROW = 30  # pixels for each preset
MARK = 8  # pixels
NOMINAL = [100 * (high - low) for low, high in INTERVALS.values()]


def errors_chart(evaluation: Evaluation, labels: dict[str, str]) -> Chart:
    """Each variable's error over that of the median guess, for every preset and noise setting."""
    chart = Chart("Errors relative to the median guess", legend=_settings_legend(evaluation))
    for name in variables_of(_first(evaluation)):
        fig = _rows_panel(evaluation, name, labels[name], "MAE / MAE of always guessing the median")
        fig.add_layout(Span(location=1, dimension="height", line_color=GREY, line_dash="dashed"))
        fig.x_range = DataRange1d(start=0, range_padding=0.05)
        for colour, marker, places, scores in _by_setting(evaluation, name):
            # None becomes NaN
            x, error, guess = (np.array([x[key] for x in scores], float) for key in ("mae", "error", "median_guess"))
            x, error = x / guess, error / guess
            source = ColumnDataSource({"x": x, "y": places, "low": x - error, "high": x + error})
            whisker = Whisker(base="y", lower="low", upper="high", source=source, dimension="width", line_color=colour)
            whisker.upper_head = whisker.lower_head = None
            fig.add_layout(whisker)
            fig.scatter("x", "y", source=source, marker=marker, size=MARK, color=colour)
        chart.panels.append(fig)
    chart.caption = (
        f"Mean absolute error of hidden values, divided by that of always guessing the training median (dashed: no better than "
        f"that), with standard errors; rows are what is seen, with one marker where no survey's noise plays a part "
        f"(N = {evaluation['galaxies']:,})."
    )
    return chart


def coverage_chart(evaluation: Evaluation, labels: dict[str, str]) -> Chart:
    """Percent of true values within the 50, 68 and 95% intervals."""
    chart = Chart("Coverage of the intervals", legend=_settings_legend(evaluation))
    for name in variables_of(_first(evaluation)):
        fig = _rows_panel(evaluation, name, labels[name], "true values within the interval [%]", x_range=(0, 101))
        for nominal in NOMINAL:
            fig.add_layout(Span(location=nominal, dimension="height", line_color=GREY, line_dash="dashed"))
        fig.xaxis.ticker = FixedTicker(ticks=[0, 25, *NOMINAL])
        for colour, marker, places, scores in _by_setting(evaluation, name):
            shares = [x["coverage"][key] for key in INTERVALS for x in scores]
            x = 100 * np.array([np.nan if share is None else share for share in shares])
            fig.scatter(x, places * len(INTERVALS), marker=marker, size=MARK, color=colour, fill_alpha=0.55)
        chart.panels.append(fig)
    chart.caption = (
        "Percent of true values within the 50, 68 and 95% intervals; right lies on the dashed lines, an answer that is too "
        f"sure left of them, one that is too cautious right (N = {evaluation['galaxies']:,}). On the floor of the SFH and at "
        "the faintest magnitude, where many true values are equal, ranks are spread over the tie."
    )
    return chart


def pit_chart(evaluation: Evaluation) -> Chart:
    """Histograms of the redshift's PIT for each preset that hides it."""
    chart = Chart("Probability integral transform of the redshift")
    edges = np.linspace(0, 1, PIT_BINS + 1)
    for preset, result in _first(evaluation).items():
        if not result.get("photo_z"):
            continue
        fig = panel(preset, "PIT = F(true redshift)", "galaxies / expected", height=230, x_range=(0, 1), toolbar_location=None)
        fig.add_layout(Span(location=1, dimension="width", line_color=GREY, line_dash="dashed"))
        for setting, colour, dash in zip(evaluation["noise"], SETTING_COLOURS, DASHES):
            if preset in noisy_presets(evaluation, setting):
                scores = evaluation["noise"][setting]["presets"][preset].get("photo_z")
                shares = np.array(scores["pit"] if scores else np.full(PIT_BINS, np.nan))
                line(fig, np.repeat(edges, 2)[1:-1], np.repeat(shares * PIT_BINS, 2), colour, dash, 2)
        fig.y_range.start = 0
        chart.panels.append(fig)
    chart.legend = [(colour, dash, key) for key, colour, dash in zip(evaluation["noise"], SETTING_COLOURS, DASHES)]
    chart.caption = (
        "Where the true redshift falls in its predicted distribution: flat is right; a hump means densities too wide, a bowl "
        f"too narrow, a slope a bias (N = {evaluation['galaxies']:,})."
    )
    return chart


def seeing_more_chart(evaluation: Evaluation) -> Chart:
    """Errors against the number of values seen, and each pair of nested masks."""
    chart = Chart("Seeing more", legend=[(BLUE, "solid", "model"), (GREY, "dashed", "median guess, or equal errors")])
    groups = evaluation["by_values_seen"]
    names = [f"{g['from']}–{g['to']}" if g["to"] > g["from"] else str(g["from"]) for g in groups]
    for name, label in zip(SCALARS, ("MAE of redshift", "MAE of stellar mass [dex]")):
        points = [(x, g[name]) for x, g in zip(names, groups) if name in g]
        if not points:
            continue
        fig = panel(label.removeprefix("MAE of ").split(" [")[0], "values seen of a galaxy", label, x_range=FactorRange(*names))
        x, y = [x for x, _ in points], np.array([g["mae"] for _, g in points])
        error = np.array([g["error"] or 0 for _, g in points])
        source = ColumnDataSource({"x": x, "y": y, "low": y - error, "high": y + error})
        fig.line(x, [g["median_guess"] for _, g in points], color=GREY, line_dash="dashed", line_width=2)
        fig.line("x", "y", source=source, color=BLUE, line_width=2)
        fig.scatter("x", "y", source=source, color=BLUE, size=MARK)
        whisker = Whisker(base="x", lower="low", upper="high", source=source, line_color=BLUE)
        whisker.upper_head = whisker.lower_head = None
        fig.add_layout(whisker)
        fig.y_range.start = 0
        chart.panels.append(fig)
    small, large = np.array(evaluation["nested"]["errors"], float).T
    log = {"x_axis_type": "log", "y_axis_type": "log"}
    fig = panel("pairs of nested masks", "error, smaller mask [spreads]", "error, larger mask [spreads]", **log)
    ends = [0.8 * min(small.min(), large.min()), 1.2 * max(small.max(), large.max())]
    fig.line(ends, ends, color=GREY, line_dash="dashed", line_width=2)
    fig.scatter(small, large, color=BLUE, size=5, fill_alpha=0.5, line_color=None)
    chart.panels.append(fig)
    nested = evaluation["nested"]
    chart.caption = (
        "Left: errors under random masks by how many values they show, where the scalar itself is hidden; bars are standard "
        f"errors over masks. Right: {nested['pairs']} pairs of masks, the smaller a part of the larger; the mean of |median − "
        "truth| over the spread of the training galaxies, for values hidden in both, modalities equal. A point above the "
        f"dashed line is a pair in which seeing more gave a larger error. N = {nested['galaxies']} galaxies for each mask."
    )
    return chart


def _first(evaluation: Evaluation) -> dict[str, PresetResult]:
    return next(iter(evaluation["noise"].values()))["presets"]


def _settings_legend(evaluation: Evaluation) -> list[tuple[str, str, str]]:
    return [(colour, mark, key) for key, colour, mark in zip(evaluation["noise"], SETTING_COLOURS, SETTING_MARKERS)]


def _rows_panel(evaluation: Evaluation, name: str, label: str, x_label: str, **options: object) -> figure:
    """A panel with a row for each preset that hides the variable, the first on top."""
    rows = [preset for preset, result in _first(evaluation).items() if name in result["variables"]]
    y_range = FactorRange(*rows[::-1])
    size = {"height": 90 + ROW * len(rows), "min_border_left": 10, "toolbar_location": None}
    return panel(label, x_label, "", y_range=y_range, **size, **options)


def _by_setting(evaluation: Evaluation, name: str) -> Iterator[tuple[str, str, list[tuple[str, float]], list[VariableResult]]]:
    """For each noise setting: colour, marker, where its markers stand, and the variable's scores there."""
    for i, (setting, colour, marker) in enumerate(zip(evaluation["noise"], SETTING_COLOURS, SETTING_MARKERS)):
        hidden = {
            preset: x["variables"][name] for preset, x in noisy_presets(evaluation, setting).items() if name in x["variables"]
        }
        yield colour, marker, [(preset, SHIFT * (1 - i)) for preset in hidden], list(hidden.values())


def noisy_presets(evaluation: Evaluation, setting: str) -> dict[str, PresetResult]:
    """The presets of a setting, save those whose scores are the first setting's because nothing noisy is seen."""
    presets, first = evaluation["noise"][setting]["presets"], _first(evaluation)
    return {preset: x for preset, x in presets.items() if presets is first or x != first[preset]}
