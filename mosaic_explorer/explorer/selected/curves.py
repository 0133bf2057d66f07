"""The groups stacked, as curves on axes."""

from __future__ import annotations

from typing import TypedDict

import numpy as np

from ...modalities import Table
from ..session.stacks import GroupSummary, Stack, stack_names


class Curve(TypedDict):
    """One group's line: `side` is "predicted" or "true"; low and high are empty where there is no band."""

    letter: str
    side: str
    middle: np.ndarray
    low: np.ndarray
    high: np.ndarray


class Plot(TypedDict):
    """Curves over one axis; `steps` where a true one is a histogram; `least` keeps faint parts off the vertical axis."""

    key: str
    title: str
    x_label: str
    y_label: str
    x_log: bool
    steps: bool
    least: float
    x: np.ndarray
    curves: list[Curve]


def plots(table: Table, name: str, summaries: dict[str, GroupSummary], is_told: bool) -> list[Plot]:
    """A plot of each modality that is stacked, and one of how the scalar `name` is distributed."""
    stacks = [_stack_plot(table, one, summaries, is_told) for one in stack_names(table)]
    return [*stacks, _density_plot(table, name, summaries, is_told)]


def _stack_plot(table: Table, name: str, summaries: dict[str, GroupSummary], is_told: bool) -> Plot:
    row, curves = table[name], []
    variable = row.variables[0]
    for letter, summary in summaries.items():
        for side, stacks in (("predicted", summary.predicted), ("true", summary.true if is_told else {})):
            if name in stacks:
                curves.append(_curve(letter, side, stacks[name]))
    is_sed = name == "sed"
    return {
        "key": name,
        "title": f"{row.label}: median and 16–84% of the galaxies",
        "x_label": row.axis_label,
        "y_label": "log₁₀ F / F(5000 Å)" if is_sed else variable.axis_label,
        "x_log": row.log_axis,
        "steps": False,
        "least": -3.0 if is_sed else -np.inf if variable.floor is None else variable.floor,
        "x": row.axis.astype(np.float32),
        "curves": curves,
    }


def _curve(letter: str, side: str, stack: Stack) -> Curve:
    low, median, high, _ = stack
    return {"letter": letter, "side": side, "middle": median, "low": low, "high": high}


def _density_plot(table: Table, name: str, summaries: dict[str, GroupSummary], is_told: bool) -> Plot:
    variable, nothing, curves = table.variables[name][1], np.zeros(0, np.float32), []
    middle = nothing
    for letter, summary in summaries.items():
        scalar = summary.scalars[name]
        middle = (scalar.edges[1:] + scalar.edges[:-1]) / 2
        for side, density in (("predicted", scalar.density), ("true", scalar.true_density)):
            if np.isfinite(density).any() and (is_told or side == "predicted"):
                curves.append(Curve(letter=letter, side=side, middle=density.astype(np.float32), low=nothing, high=nothing))
    symbol = variable.short
    return {
        "key": "distribution",
        "title": f"n({symbol}): sum of all p({symbol}), divided by the number of galaxies",
        "x_label": variable.axis_label,
        "y_label": "density",
        "x_log": False,
        "steps": True,
        "least": 0.0,
        "x": middle.astype(np.float32),
        "curves": curves,
    }
