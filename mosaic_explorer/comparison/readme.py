"""The README's tables of scores, written from a comparison, so that no figure of them is typed."""

from __future__ import annotations

from ..catalog.surveys import EXACT
from ..errors import ModelError, unknown
from ..evaluation.tables import markdown
from ..evaluation.tables import number as rounded
from .question import SCORED
from .schema import Comparison, QuestionResult, Scores
from .tables import HEADINGS

DEEP = "LSST Y10 + SPHEREx deep"
SELECTION = "i < 25.3"  # LSST's gold sample: what people mean by "LSST's galaxies"
LABELS = {
    "lsst": "LSST",
    "lsst+spherex": "LSST + SPHEREx",
    "lsst+sfh_after_10gyr": "LSST + SFH after 10 Gyr",
    "lsst+sfh_before_10gyr": "LSST + SFH before 10 Gyr",
    "stellar_mass": "stellar mass",
}
PHOTO_Z = {"sigma_mad": ("σ_MAD of z", 3), "outliers": ("outliers > 0.15", 1)}


def scores_table(comparison: Comparison, model: str, selection: str = SELECTION) -> str:
    """A row for each input: scores as measured by LSST in ten years and SPHEREx in its deep fields, in brackets without noise.

    Parameters
    ----------
    model : a contender's name
    selection : of the galaxies

    Raises
    ------
    ModelError
        If the comparison lacks the model, the selection or one of both settings.
    """
    if model not in comparison["contenders"]:
        raise ModelError(unknown("contender", model, comparison["contenders"]))
    of = {(q["preset"], q["setting"]): q for q in comparison["questions"] if model in q["results"]}
    rows = []
    for preset in dict.fromkeys(preset for preset, _ in of):
        exact, noisy = of.get((preset, EXACT)), of.get((preset, DEEP))
        if exact is None:
            raise ModelError(f"the comparison lacks '{preset}' under '{EXACT}'; compare under all settings.")
        cells = [_cell(noisy, exact, model, name, "mae", selection) for name in SCORED]
        more = [_cell(noisy, exact, model, "redshift", key, selection) for key in PHOTO_Z]
        rows.append([LABELS.get(preset, preset), cells[0], *more, *cells[1:]])
    head = ["seen", "redshift", *(heading for heading, _ in PHOTO_Z.values()), *(HEADINGS[name] for name in SCORED[1:])]
    return markdown(head, rows)


def _cell(noisy: QuestionResult | None, exact: QuestionResult, model: str, variable: str, key: str, selection: str) -> str:
    """ "0.046 (0.020)"; a single number where noise plays no part."""
    values = [_value(question, model, variable, key, selection) for question in (noisy, exact) if question is not None]
    if values[-1] is None:
        return "seen"
    words = [f"{100 * x:.1f}%" if key == "outliers" else rounded(x) for x in values if x is not None]
    return f"{words[0]} ({words[1]})" if len(words) > 1 else words[0]


def _value(question: QuestionResult, model: str, variable: str, key: str, selection: str) -> float | None:
    result = question["results"][model]["variables"].get(variable)
    if result is None:
        return None
    if selection not in result["selections"]:
        raise ModelError(unknown("selection", selection, result["selections"]))
    scores: Scores = result["selections"][selection]
    number = scores.get(key)
    return number["value"] if isinstance(number, dict) else None
