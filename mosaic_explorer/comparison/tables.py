"""A comparison as Markdown tables, and the rows that the page shows, too."""

from __future__ import annotations

from collections.abc import Iterable

from ..evaluation.tables import UNITS, markdown, setting_title
from ..evaluation.tables import number as rounded
from .question import SCORED
from .schema import Bin, Comparison, Number, QuestionResult, Ratio, Result, Scores
from .summaries import BINS

HEADINGS = {
    "redshift": "redshift",
    "log_stellar_mass": "log M*",
    "log_halo_mass": "log Mh",
    "sfh": "SFH [dex]",
    "sed": "SED [dex]",
}
PHOTO_Z = {  # key of the scores: (heading, digits)
    "mae": ("MAE", 4),
    "bias": ("bias", 4),
    "sigma_mad": ("σ_MAD", 4),
    "outliers": ("outliers > 0.15", 4),
    "outliers_rail": ("outliers (RAIL)", 4),
    "crps": ("CRPS", 4),
    "cde_loss": ("CDE loss", 2),
    "coverage_68": ("in the 68% band", 3),
    "pit_ks": ("PIT KS", 3),
}
BIN_WORDS = {"i": "i [mag]", "redshift": "redshift", "width": "predicted width (half of the 16–84% band)"}
PHOTO_Z_WORDS = (
    "e = (z_p − z_t)/(1 + z_t) with z_p the median; bias = median e; σ_MAD = 1.4826 median|e − median e|; outliers: the share "
    "with |e| > 0.15, and as RAIL says with |e| > max(0.06, 3 σ_IQR), which falls where the core grows wider; CRPS in "
    "redshift, of a point its absolute error; CDE loss and the distance of PIT from even (KS) without unit, of densities only"
)


def table_text(comparison: Comparison) -> str:
    """The whole comparison as Markdown."""
    parts = [
        "# Comparison",
        f"{comparison['galaxies']:,} galaxies of {comparison['catalog']} that nobody learned from; ± is the spread over "
        f"{comparison['resamples']} bootstrap samples of them. All contenders learned from the same galaxies unless the table "
        f"says otherwise ({comparison['training']}); galaxies are selected by their true i. {UNITS[0].upper()}{UNITS[1:]}.",
        "## Who takes part",
        markdown(*contender_table(comparison)),
        *_training_words(comparison),
        "## In one number",
        "Mean absolute errors of a model over those of another, geometric mean over cells (an input and a variable each).",
        markdown(*ratio_table(comparison["ratios"])),
    ]
    for setting in settings(comparison):
        parts += [f"## {title(comparison, setting)}"]
        for selection in selections(comparison):
            parts += [f"### {selection}: mean absolute errors", markdown(*error_table(comparison, setting, selection))]
            parts += [f"### {selection}: redshifts", markdown(*photo_z_table(comparison, setting, selection))]
        parts += ["### Redshift in bins", *(_bin_text(comparison, setting, by) for by in BIN_WORDS)]
    parts += [PHOTO_Z_WORDS + "."]
    if any(question.get("limit") for question in comparison["questions"]):
        parts += ["## The exact limit", limit_words(comparison), markdown(*limit_table(comparison))]
    return "\n\n".join(parts) + "\n"


Rows = tuple[list[str], list[list[str]]]


def settings(comparison: Comparison) -> list[str]:
    """The noise settings, in their order."""
    return list(dict.fromkeys(question["setting"] for question in comparison["questions"]))


def selections(comparison: Comparison) -> list[str]:
    """The selections of galaxies, in their order."""
    found = (
        s
        for q in comparison["questions"]
        for r in q["results"].values()
        for v in r["variables"].values()
        for s in v["selections"]
    )
    return list(dict.fromkeys(found))


def of_setting(comparison: Comparison, setting: str) -> list[QuestionResult]:
    """The questions of a setting."""
    return [question for question in comparison["questions"] if question["setting"] == setting]


def title(comparison: Comparison, setting: str) -> str:
    """A setting with its surveys."""
    names = dict.fromkeys(name for question in of_setting(comparison, setting) for name in question["surveys"])
    return setting_title(setting, names)


def pm(number: Number | None, digits: int = 3) -> str:
    """A score with its error."""
    if number is None or number["value"] is None:
        return "–"
    return f"{rounded(number['value'], digits)} ± {rounded(number['error'], digits)}"


def contender_table(comparison: Comparison) -> Rows:
    """What each contender is, and its time."""
    rows = []
    for name, about in comparison["contenders"].items():
        results = [q["results"][name] for q in comparison["questions"] if name in q["results"]]
        learned = [x for r in results if (x := r["seconds_to_learn"]) is not None]
        times = [x for r in results if (x := r["milliseconds_per_galaxy"]) is not None]
        total = (max(learned) if about["is_model"] else sum(learned)) if learned else None
        rows.append(
            [
                name,
                about["title"],
                str(len(results)),
                rounded(None if total is None else total / 60, 1),
                f"{min(times):.3g}–{max(times):.3g}" if times else "–",
            ]
        )
    return ["contender", "what it is", "questions", "learning, minutes in all", "ms a galaxy"], rows


def _training_words(comparison: Comparison) -> list[str]:
    """What each contender learned from, a line each."""
    lines = []
    for name in comparison["contenders"]:
        words = {q["results"][name]["training"] for q in comparison["questions"] if name in q["results"]}
        lines += [f"- {name} learned from: {'; '.join(sorted(words))}."] if words else []
    return ["\n".join(lines)]


def ratio_table(ratios: Iterable[Ratio]) -> Rows:
    """Geometric means, a row each, with the worst cell."""
    rows = []
    for ratio in ratios:
        worst = max(ratio["of_cells"], key=lambda cell: ratio["of_cells"][cell]["value"] or 0)
        rows.append(
            [
                f"{ratio['model']} / {ratio['other']}",
                ratio["setting"],
                f"{ratio['cells']} ({ratio['count']})",
                pm(ratio["geometric_mean"]),
                f"{worst}: {pm(ratio['of_cells'][worst])}",
            ]
        )
    return ["errors of", "noise", "cells", "geometric mean", "the largest"], rows


def error_table(comparison: Comparison, setting: str, selection: str) -> Rows:
    """A row for each input and contender: the mean absolute errors of all variables."""

    def cell(question: QuestionResult, contender: str, variable: str) -> str:
        scores = _scores(question, contender, variable, selection)
        return "–" if scores is None else pm(scores["mae"], 4)

    rows = [
        [question["preset"], contender, *(cell(question, contender, variable) for variable in SCORED)]
        for question in of_setting(comparison, setting)
        for contender, result in question["results"].items()
        if result["variables"]
    ]
    return ["seen", "contender", *(HEADINGS[name] for name in SCORED)], rows


def photo_z_table(comparison: Comparison, setting: str, selection: str) -> Rows:
    """A row for each input and contender: all scores of the redshift."""
    rows = []
    for question in of_setting(comparison, setting):
        for contender in question["results"]:
            scores = _scores(question, contender, "redshift", selection)
            if scores is not None:
                rows.append([question["preset"], contender, *photo_z_cells(scores)])
    return ["seen", "contender", *(heading for heading, _ in PHOTO_Z.values())], rows


def photo_z_cells(scores: Scores) -> list[str]:
    """The scores of `PHOTO_Z`; the distance of PIT has no error."""
    cells = []
    for key, (_, digits) in PHOTO_Z.items():
        value = scores.get(key)
        cells.append(rounded(value, digits) if key == "pit_ks" else pm(value, digits))  # type: ignore[arg-type]
    return cells


def _scores(question: QuestionResult, contender: str, variable: str, selection: str) -> Scores | None:
    result = question["results"][contender]["variables"].get(variable)
    return None if result is None else result["selections"].get(selection)


def _bin_text(comparison: Comparison, setting: str, by: str) -> str:
    return f"By {BIN_WORDS[by]}: MAE; of densities also percent in the 68% band, and PIT KS.\n\n" + markdown(
        *bin_table(comparison, setting, by)
    )


def bin_table(comparison: Comparison, setting: str, by: str) -> Rows:
    """A row for each input and contender: the redshift in five bins of equal numbers of galaxies."""
    rows = [
        [question["preset"], contender, *map(_bin_cell, bins)]
        for question in of_setting(comparison, setting)
        for contender, result in question["results"].items()
        if (bins := bins_of(result, "redshift", by))
    ]
    return ["seen", "contender", *(f"fifth {i + 1}" for i in range(BINS))], rows


def bins_of(result: Result, variable: str, by: str) -> list[Bin]:
    """The bins of a contender's variable; none where it has none."""
    found = result["variables"].get(variable)
    return found.get("bins", {}).get(by, []) if found else []


def _bin_cell(one: Bin) -> str:
    scores = one["scores"]
    first = f"{one['from']:.3g} to {one['to']:.3g}: {rounded(scores['mae']['value'], 4)}"
    if "coverage_68" not in scores or scores["coverage_68"]["value"] is None:
        return first
    return f"{first}; {100 * scores['coverage_68']['value']:.0f}%; {rounded(scores['pit_ks'], 3)}"


def limit_words(comparison: Comparison) -> str:
    """What the exact limit is, and where it is not known."""
    return (
        "Under noise the best possible answer is known: the posterior of the simulator, a sum over simulated galaxies weighted "
        "by how likely each would have been measured so. It is shown for galaxies for which at least "
        f"{comparison['least_samples']} effective ones say so, whose share is given: where measurements are sharp "
        "(bright galaxies, many bands, no noise) too few simulated galaxies are like them, and the limit is not reachable so. "
        "CRPS is the unbiased one, so that few samples are no drawback; MAE (of a median of few samples) and CDE loss (by a "
        "kernel) of the limit are a little too large. A ratio of 1 says that nobody could do better."
    )


def limit_table(comparison: Comparison) -> Rows:
    """A row for each question, selection, variable and contender."""
    rows = []
    for question in comparison["questions"]:
        for selection, variables in question.get("limit", {}).items():
            for variable, limit in variables.items():
                for contender, scores in limit["contenders"].items():
                    rows.append(
                        [
                            f"{question['preset']}, {question['setting']}",
                            selection,
                            HEADINGS[variable],
                            contender,
                            f"{limit['galaxies']:,} ({100 * limit['share']:.0f}%)",
                            pm(scores["mae"], 4),
                            pm(scores["mae_ratio"], 3),
                            pm(scores["crps"], 4),
                            pm(scores["crps_ratio"], 3),
                            pm(scores["cde_loss"], 2),
                            pm(scores["cde_difference"], 2),
                        ]
                    )
    head = [
        "seen",
        "galaxies",
        "of",
        "contender",
        "known of",
        "MAE",
        "over the limit's",
        "CRPS",
        "over the limit's",
        "CDE loss",
        "from the limit's",
    ]
    return head, rows
