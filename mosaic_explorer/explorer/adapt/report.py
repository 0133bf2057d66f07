"""What a check has found, and what an adaptation has done, as HTML."""

from __future__ import annotations

import html
from typing import Any

from ...adaptation.figures import Figures
from ..widgets.tooltip import note_html
from .checking import MOST_CHECKED
from .meaning import FIGURES, Figure
from .pit_chart import pit_chart

WAYS = {  # as `adaptation` names them, in plain words
    "zero points": "The zero points of the filters are corrected, and their errors get a floor where they are too small.",
    "densities": "Places and widths of the densities p(z) are corrected.",
    "population": "Redshifts that are frequent among your galaxies get more weight.",
    "heads": "The part of the network that answers was trained on.",
    "all weights": "All of the network was trained on.",
}
FLATTERED = (
    "This model was adapted, perhaps to these very redshifts: then these figures flatter it. Honest ones, by cross-validation, "
    "stand in its card."
)


def figures_from(words: dict[str, Any]) -> Figures:
    """The figures that a process of its own has told."""
    return Figures(words["of"], words["n"], words["mask"], words["values"], words["spreads"], tuple(words["pit"]))


def check_html(figures: Figures, known: int, is_adapted: bool) -> str:
    """Each figure with its spread and what it says; the histogram of percentiles.

    Parameters
    ----------
    known : how many galaxies have a known redshift
    """
    rows = "".join(
        f"<tr><th scope='row'>{_name(key, one)}</th><td>{_cell(figures, key, one)}</td>"
        f"<td class='says'>{html.escape(one.says(figures))}</td></tr>"
        for key, one in FIGURES.items()
    )
    caution = f"<p class='caution' role='note'>{FLATTERED}</p>" if is_adapted else ""
    head = "<tr><th scope='col'>figure</th><th scope='col'>value ± spread</th><th scope='col'>which says</th></tr>"
    which, seen = _which(figures.n, known), html.escape(figures.mask)
    return (
        f"<p role='status'>What it says of {which}, shown <code>{seen}</code> and not the redshift:</p>{caution}"
        f"<div class='wide' tabindex='0' role='region' aria-label='figures'><table>{head}{rows}</table></div>"
        f"<div class='pit'>{pit_chart(figures.pit)}<p>{HOW_TO_READ}</p></div>"
    )


def _which(n: int, known: int) -> str:
    if n == known:
        return "them"
    if n == MOST_CHECKED:
        return f"{n:,} of them, drawn at random"
    return f"{n:,} of them (the others lie beyond the redshifts that it knows, as stars do, or have nothing to be shown)"


HOW_TO_READ = (
    "Bars at 1, within the shade, are right. High at both ends: densities are too narrow. High in the middle: too wide. Higher "
    "towards one side: shifted."
)


def done_html(outcome: dict[str, Any]) -> str:
    """What was done, or that nothing was, and why."""
    return _declined(outcome) if outcome["declined"] else _done(outcome)


def outcome_html(outcome: dict[str, Any]) -> str:
    """The figures before and after, zero points, and what was tried."""
    parts = []
    if not outcome["declined"]:
        before, after = figures_from(outcome["before"]), figures_from(outcome["after"])
        parts = [_comparison(before, after), f"<div class='pit'>{pit_chart(after.pit, before.pit)}<p>{BESIDE}</p></div>"]
    parts += [_zero_points(outcome), _tried(outcome)]
    return "".join(parts)


BESIDE = "Bars: after. Dashed: before. At 1, within the shade, is right."


def _done(outcome: dict[str, Any]) -> str:
    ways = [words for way, words in WAYS.items() if way in outcome["way"].split(", ")]
    n = outcome["before"]["n"]
    done = "".join(f"<li>{words}</li>" for words in ways)
    return f"<p role='status'><b>Adapted</b> to {n:,} galaxies with known redshifts.</p><ul>{done}</ul>"


def _declined(outcome: dict[str, Any]) -> str:
    n, best = outcome["before"]["n"], max(outcome["tried"][1:], key=lambda one: one["gain"], default=None)
    why = (
        ""
        if best is None
        else (
            f" The best of {len(outcome['tried']) - 1} ways, {html.escape(best['way'])}, gains "
            f"{_gain(best['gain'], best['error'])} of log density a galaxy; two errors would be needed."
        )
    )
    return (
        f"<p role='status'><b>Declined</b>: by {n:,} galaxies, nothing is better for sure than the model as it is, which "
        f"stays.{why}</p>"
    )


def cross_validated_html(adapted: dict[str, Any]) -> str:
    """The figures before and after that a model keeps which was adapted on the page."""
    before, after = (figures_from(adapted[when] | {"pit": ()}) for when in ("before", "after"))
    return f"<details><summary>When it was adapted: before and after</summary>{_comparison(before, after)}</details>"


def _comparison(before: Figures, after: Figures) -> str:
    rows = "".join(
        f"<tr><th scope='row'>{_name(f'{key}-after', one)}</th><td>{_cell(before, key, one)}</td>"
        f"<td>{_cell(after, key, one)}</td><td class='says'>{html.escape(one.says(after))}</td></tr>"
        for key, one in FIGURES.items()
    )
    heads = "".join(f"<th scope='col'>{one}</th>" for one in ("figure", "before", "after", "which says"))
    table = f"<table><tr>{heads}</tr>{rows}</table>"
    return (
        f"<div class='wide' tabindex='0' role='region' aria-label='before and after'>{table}</div>"
        "<p>After is by cross-validation: each galaxy by a model that was adapted without it.</p>"
    )


def _zero_points(outcome: dict[str, Any]) -> str:
    heads = "".join(f"<th scope='col'>{one}</th>" for one in ("filter", "zero point [mag]", "error floor [mag]", "values"))
    rows = "".join(
        f"<tr><th scope='row'>{html.escape(name)}</th><td>{_gain(one['offset'], one['error'])}</td>"
        f"<td>{one['floor']:.3f}</td><td>{one['values']:,}</td></tr>"
        for name, one in outcome["bands"].items()
    )
    head, is_open = (
        ("Zero points, measured less expected", " open")
        if outcome["has_zero_points"]
        else ("Zero points that were found, and not used: the model is no better with them", "")
    )
    return f"<details{is_open}><summary>{head}</summary><div class='wide'><table><tr>{heads}</tr>{rows}</table></div></details>"


def _tried(outcome: dict[str, Any]) -> str:
    lines = "".join(
        f"<tr><th scope='row'>{html.escape(one['way'])}</th>"
        f"<td>{_gain(one['gain'], one['error']) if number else ''}</td>"
        f"<td>{'taken' if one['way'] == outcome['way'] else ''}</td></tr>"
        for number, one in enumerate(outcome["tried"])
    )
    heads = "<th scope='col'>way</th><th scope='col'>log density gained</th><th scope='col'></th>"
    return f"<details><summary>What was tried</summary><table><tr>{heads}</tr>{lines}</table></details>"


def _name(key: str, one: Figure) -> str:
    return f"{html.escape(one.name)} {note_html(one.name, one.meaning, key)}"


def _number(text: str) -> str:
    return text.replace("-", "−")


def _gain(value: float, error: float) -> str:
    return _number(f"{value:+.3f} ± {error:.3f}")


def _cell(figures: Figures, key: str, one: Figure) -> str:
    return f"{_number(one.printed(figures.values[key]))} ± {one.printed(figures.spreads[key]).lstrip('+')}"
