"""A model as a notebook shows it: what it sees and answers, how large it is, and how good on galaxies that it never saw."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from ..masks import PAPER_PRESETS
from ..modalities.html import html_table
from .held_out import HeldOut, NoiseFigures, PresetFigures, held_out
from .size import network_name

if TYPE_CHECKING:
    from .mosaic import Mosaic

SHOWN = ("redshift", "log_stellar_mass", "log_halo_mass", "sfh", "sed")  # of the variables that an evaluation scores


def model_html(model: Mosaic) -> str:
    """Facts, modalities and held-out errors, in the page's own colours."""
    return (
        f"<div><div><b>{escape(model.name)}</b>: {escape(facts(model))}</div>"
        f"{html_table(('sees and answers', 'values', 'unit'), _modalities(model))}"
        f"{_figures(model, held_out(model.folder, model.config.get('weights_sha256')))}</div>"
    )


def facts(model: Mosaic) -> str:
    """The model's size, what it answers with, and what it can, in a line of words."""
    words = [
        f"{model.parameters / 1e6:.2f} M parameters",
        f"the {network_name(model.size)} network",
        f"answers by {model.engine.words}",
        "medians, intervals and densities" if model.has_uncertainty else "estimates without uncertainty",
    ]
    if model.knows_filters:
        words.append("knows filters of any survey")
    if model.config.get("adapted"):
        words.append("adapted to a user's galaxies")
    return "; ".join(words)


def _modalities(model: Mosaic) -> Iterable[tuple[str, str, str]]:
    for row in model.table:
        if row.is_vector:
            yield f"{row.label} ({row.name})", str(row.size), row.variables[0].value_unit
        else:
            for variable in row.variables:
                yield f"{variable.label} ({variable.name})", "1", variable.value_unit


def _figures(model: Mosaic, figures: HeldOut | None) -> str:
    """Errors of each of the paper's masks, noise-free and under the last noise setting."""
    if figures is None:
        return "<div>No held-out figures of these weights lie beside it; <code>mosaic evaluate</code> writes them.</div>"
    variables = [name for name in SHOWN if name in model.table.variables]
    units = [model.table.variables[name][1].error_unit for name in variables]
    heads = ["seen", *(f"{name} [{unit}]" if unit else name for name, unit in zip(variables, units, strict=True))]
    coverage = "; <i>in 68%</i>: share of true redshifts within the central 68% interval" if model.has_uncertainty else ""
    heads += ["in 68%"] * model.has_uncertainty
    parts = [
        f"<div>Mean absolute errors of what is hidden, {escape(setting)}, {figures.galaxies:,} galaxies "
        f"that it never saw{coverage}</div>{html_table(heads, _errors(result, variables, model.has_uncertainty))}"
        for setting, result in _first_and_last(figures.noise)
    ]
    return "".join(parts)


def _first_and_last(noise: dict[str, NoiseFigures]) -> list[tuple[str, NoiseFigures]]:
    settings = list(noise.items())
    return settings if len(settings) < 2 else [settings[0], settings[-1]]


def _errors(result: NoiseFigures, variables: list[str], has_coverage: bool) -> Iterable[tuple[str, ...]]:
    for name in PAPER_PRESETS:
        if name in result.presets:
            preset = result.presets[name]
            yield name, *(_error(preset, variable) for variable in variables), *[_coverage(preset)] * has_coverage


def _error(preset: PresetFigures, variable: str) -> str:
    if variable not in preset.variables:
        return "seen"
    mae = preset.variables[variable].mae
    return "" if mae is None else f"{mae:.3f}"


def _coverage(preset: PresetFigures) -> str:
    share = preset.variables["redshift"].coverage.get("68") if "redshift" in preset.variables else None
    return "" if share is None else f"{share:.0%}"
