"""The card of an adapted model, and what is said of the ways that were tried."""

from __future__ import annotations

from ..model.mosaic import Mosaic
from .candidates import Trial
from .figures import Figures

ROWS = {  # {score: its name, digits}
    "bias": ("bias (median error)", "+.4f"),
    "sigma_mad": ("sigma_MAD", ".4f"),
    "outliers": ("outliers", ".1%"),
    "outliers_rail": ("outliers, RAIL's", ".1%"),
    "coverage_50": ("in the 50% band", ".1%"),
    "coverage_68": ("in the 68% band", ".1%"),
    "coverage_95": ("in the 95% band", ".1%"),
    "pit_ks": ("PIT, KS distance", ".3f"),
    "crps": ("CRPS", ".4f"),
    "cde_loss": ("CDE loss", ".3f"),
}


def adaptation_card(model: Mosaic, before: Figures, after: Figures, trial: Trial) -> str:
    """The card of an adapted model, in Markdown."""
    about = model.config["adapted"]
    of = before.of.replace("_", " ")
    is_trained = any(words in about["way"] for words in ("heads", "all weights"))
    parts = [
        f"# {model.name}",
        f"`{about['from']['name']}` ({about['from']['weights_sha256'][:10]}...), adapted to {before.n:,} galaxies with a known "
        f"{of}, seen as `{before.mask}`. What was done: **{about['way']}**.",
        "## Before and after",
        f"{_errors(before)} After is by cross-validation: each galaxy by a model that was adapted without it.",
        figures_table(before, after),
        "## What was tried",
        "Gain of the mean log density of the truth over the model as it is. The first way within a standard error of the best "
        "is taken, if its gain is two standard errors or more.",
        trial_table(trial),
        "## Zero points and error floors",
        offsets_table(model, trial),
        "## Limits",
        "It is right about galaxies like those that it was adapted to: as bright, measured by the same survey, chosen alike. "
        f"Nothing was learned of where no {of} was known."
        + (
            " What it says of other variables has moved with it, unchecked: ask the model that it came from for those."
            if is_trained
            else ""
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _errors(figures: Figures) -> str:
    if figures.of == "redshift":
        return "Errors are (z - z_true) / (1 + z_true) of medians; outliers lie beyond 0.15, RAIL's beyond max(0.06, 3 sigma)."
    return "Errors are of medians, in dex; outliers lie beyond 0.3, RAIL's beyond max(0.06, 3 sigma)."


def figures_table(before: Figures, after: Figures) -> str:
    """Scores before and after with their spreads over resampled galaxies, in Markdown."""
    lines = [f"| {before.n:,} galaxies | before | after |", "|---|---|---|"]
    for name, (words, digits) in ROWS.items():
        cells = [f"{one.values[name]:{digits}} ± {one.spreads[name]:{digits.strip('+')}}" for one in (before, after)]
        lines.append(f"| {words} | {' | '.join(cells)} |")
    return "\n".join(lines)


def trial_table(trial: Trial) -> str:
    """The ways that were tried, what each gains, and which was taken, in Markdown."""
    lines = ["| way | log density gained | |", "|---|---|---|"]
    for number, (one, (gain, error)) in enumerate(zip(trial.candidates, trial.gains, strict=True)):
        cell = f"{gain:+.3f} ± {error:.3f}" if number else "0"
        lines.append(f"| {one.name} | {cell} | {'taken' if number == trial.chosen else ''} |")
    return "\n".join(lines)


def offsets_table(model: Mosaic, trial: Trial) -> str:
    """What was found of each band, in Markdown, and whether the model uses it."""
    applied = model.adaptation.zero_points
    lines = [
        "Measured less expected magnitudes, given all else and the label, less what all bands share."
        + ("" if any(applied.values()) else " The model does not use them: it is no better with them."),
        "",
        "| band | zero point [mag] | error floor [mag] | values |",
        "|---|---|---|---|",
    ]
    for name, one in trial.bands.items():
        floor = f"{one.floor:.3f} ± {one.floor_error:.3f}"
        lines.append(f"| {name} | {one.offset:+.3f} ± {one.offset_error:.3f} | {floor} | {one.values:,} |")
    return "\n".join(lines)
