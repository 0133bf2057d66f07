"""An evaluation as Markdown tables, each with its units in words."""

from __future__ import annotations

from collections.abc import Iterable

from ..catalog.surveys import EXACT
from ..masks import PAPER_PRESETS
from ..metrics import INTERVALS
from ..modalities import EXTENDED_TABLE
from ..paper import PAPER, PAPER_VARIABLES
from .schema import SCALARS, Evaluation, PhotoZScore, PresetResult, ScalarResult, VariableResult

HEADLINE_SETTINGS = (EXACT, "LSST Y10 + SPHEREx deep")  # the noise settings that a model card shows
UNITS = "redshift has no unit; masses, SFH and SED are in dex, magnitudes in mag"
PHOTO_Z: dict[PhotoZScore, tuple[str, int]] = {  # key of the scores: (heading, digits)
    "bias": ("bias", 4),
    "sigma_mad": ("σ_MAD", 4),
    "sigma_iqr": ("σ_IQR", 4),
    "outliers": ("outliers", 3),
    "crps": ("CRPS", 4),
    "cde_loss": ("CDE loss", 2),
    "pit_ks": ("PIT KS", 3),
}
PHOTO_Z_WORDS = (
    "e = (z_p − z_t)/(1 + z_t) with z_p the median; bias = median e; σ_MAD = 1.4826 median|e − median e|; σ_IQR = "
    "interquartile range of e / 1.349; outliers: share with |e| > max(0.06, 3 σ_IQR); CRPS in redshift; CDE loss and the "
    "distance of PIT from uniform (KS) without unit. Bias is best near 0, all else small"
)


def table_text(evaluation: Evaluation) -> str:
    """All scores as Markdown: for each noise setting errors, photo-z scores and coverage, then what seeing more brings."""
    parts = []
    for setting, result in evaluation["noise"].items():
        presets = result["presets"]
        parts += [
            f"## {setting_title(setting, result['surveys'])}, {evaluation['galaxies']:,} galaxies",
            f"Mean absolute error ± standard error (that of always guessing the training median); {UNITS}.",
            error_table(presets),
            f"Photo-z: {PHOTO_Z_WORDS}.",
            photo_z_table(presets),
            "Coverage: percent of true values within the 50, 68 and 95% intervals.",
            coverage_table(presets),
        ]
    parts += ["## Seeing more", nested_words(evaluation), by_values_seen_table(evaluation)]
    return "\n\n".join(parts)


def setting_title(setting: str, surveys: Iterable[str]) -> str:
    """A noise setting with the surveys behind it."""
    surveys = list(surveys)
    return f"{setting} ({', '.join(surveys)})" if surveys else setting


def variables_of(presets: dict[str, PresetResult]) -> list[str]:
    """The variables that any of the presets hides, in the table's order."""
    names = {name for preset in presets.values() for name in preset["variables"]}
    order = list(EXTENDED_TABLE.variables)
    return sorted(names, key=lambda name: order.index(name) if name in order else len(order))


def markdown(head: list[str], rows: Iterable[list[str]]) -> str:
    """A Markdown table."""
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def number(x: float | None, digits: int = 3) -> str:
    """A number with so many digits after the point, or a dash."""
    return "–" if x is None else f"{x:.{digits}f}".replace("-", "−")


def error_table(presets: dict[str, PresetResult]) -> str:
    """A row for each preset: "MAE ± standard error (median guess)" of each variable."""
    names = variables_of(presets)
    rows = [
        [preset, *(_error_cell(result["variables"][name]) if name in result["variables"] else "seen" for name in names)]
        for preset, result in presets.items()
    ]
    return markdown(["seen", *names], rows)


def _error_cell(scores: VariableResult | ScalarResult) -> str:
    return f"{number(scores['mae'])} ± {number(scores['error'])} ({number(scores['median_guess'], 2)})"


def photo_z_table(presets: dict[str, PresetResult]) -> str:
    """A row of photo-z scores for each preset that hides the redshift."""
    return markdown(["seen", *(heading for heading, _ in PHOTO_Z.values())], photo_z_rows(presets))


def photo_z_rows(presets: dict[str, PresetResult]) -> list[list[str]]:
    """The rows of `photo_z_table`."""
    return [
        [preset, *(number(scores[key], digits) for key, (_, digits) in PHOTO_Z.items())]
        for preset, result in presets.items()
        if (scores := result.get("photo_z"))
    ]


def coverage_table(presets: dict[str, PresetResult]) -> str:
    """A row for each preset: percent of true values within the 50, 68 and 95% intervals of each variable."""
    names = variables_of(presets)
    rows = [[preset, *(coverage_cell(result["variables"].get(name)) for name in names)] for preset, result in presets.items()]
    return markdown(["seen", *names], rows)


def coverage_cell(scores: VariableResult | None) -> str:
    """ "49 / 68 / 95"."""
    return "seen" if scores is None else " / ".join(number(_percent(scores["coverage"][key]), 0) for key in INTERVALS)


def _percent(x: float | None) -> float | None:
    return None if x is None else 100 * x


def nested_words(evaluation: Evaluation) -> str:
    """One sentence or two: whether seeing more ever hurts."""
    nested = evaluation["nested"]
    worst = nested["worst"][0]
    return (
        f"Over {nested['pairs']} random pairs of nested masks ({EXACT}, {nested['galaxies']} galaxies each), errors of values "
        f"hidden in both are {number(nested['ratio'])} times as large with the larger mask as with the smaller (in training "
        f"spreads, modalities equal). They grew in {number(_percent(nested['grew']), 0)}% of the pairs, by more than two "
        f"standard errors in {number(_percent(nested['grew_significantly']), 0)}%. The worst pair: {number(worst['ratio'])} "
        f"times the error of “{worst['smaller']}” seeing “{worst['larger']}”."
    )


def by_values_seen_table(evaluation: Evaluation) -> str:
    """Errors of redshift and stellar mass under random masks, by how many values they show."""
    rows = [
        [f"{group['from']}–{group['to']}" if group["to"] > group["from"] else str(group["from"])]
        + [f"{_error_cell(group[name])}" if name in group else "–" for name in SCALARS]
        + [str(group["masks"])]
        for group in evaluation["by_values_seen"]
    ]
    return markdown(["values seen", "redshift", "log_stellar_mass", "random masks"], rows)


def paper_rows(presets: dict[str, PresetResult]) -> list[list[str]]:
    """The paper's Table 1 beside ours: "ours (paper)"."""
    rows = []
    for preset in PAPER_PRESETS:
        cells = []
        for name in PAPER_VARIABLES:
            ours, theirs = presets[preset]["variables"].get(name), PAPER[preset].get(name)
            cells.append("seen" if ours is None else f"{number(ours['mae'])} ({number(theirs)})")
        rows.append([preset, *cells])
    return rows


def gains(presets: dict[str, PresetResult]) -> list[tuple[str, float | None, float]]:
    """The paper's two headlines: (what falls when, by which part ours, by which part the paper's)."""
    pairs = (
        ("Redshift error, SPHEREx added to LSST", "redshift", "lsst", "lsst+spherex"),
        (
            "stellar mass error, SFH before 10 Gyr instead of after it",
            "log_stellar_mass",
            "lsst+sfh_after_10gyr",
            "lsst+sfh_before_10gyr",
        ),
    )
    rows = []
    for words, name, one, other in pairs:
        before, after = (presets[preset]["variables"][name]["mae"] for preset in (one, other))
        ours = None if not before or after is None else 1 - after / before
        rows.append((words, ours, 1 - PAPER[other][name] / PAPER[one][name]))
    return rows
