"""Which columns are the errors of which: "e_gmag", "FLUX_IVAR_G" or "mag_err_u_lsst" beside the values that they belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from .words import words_of

ERROR_WORDS = frozenset(
    ("err", "error", "errs", "errors", "sigma", "sigmas", "sig", "unc", "uncertainty", "std", "stddev", "rms")
)
IVAR_WORDS = frozenset(("ivar", "invvar"))
SNR_WORDS = frozenset(("snr", "s2n", "sn"))
MAG_WORDS, FLUX_WORDS = frozenset(("mag", "m")), frozenset(("flux", "fnu", "f"))

PLAIN_WORDS = MAG_WORDS | FLUX_WORDS | {"dered", "dereddened", "corrected", "corr", "obs", "observed"}  # errors lack these

Rule = tuple[str, ...]  # kind, mark, way
Form = str | frozenset[str]  # a name without its mark

# (kind, the mark in a name), the likelier first. VizieR: e_gmag; BPZ: du; zCOSMOS: eu_photzi25; 2MASS: j_msigcom.
LONG_MARKS = (
    ("error", "error"),
    ("error", "err-cal"),  # COSMOS2025: flux_err-cal_model_hsc-g
    ("error", "errs?"),
    ("error", "sigcom|sigmas?|sig"),
    ("error", "uncertainty|uncert|unc"),
    ("error", "stddev|std|rms"),
    ("inverse_variance", "ivar|invvar|inv_?var|inverse_?variance"),
    ("snr", "snr|s2n|signal_?to_?noise"),
)
SHORT_MARKS = (  # single letters, at an end of the name only
    ("error", r"(?:^|(?<=/))e_?(?=.)"),
    ("error", r"(?:^|(?<=/))d_?(?=.)"),
    ("error", r"(?<=.)_e$"),
    ("snr", r"(?<=.)_sn$"),
)
KINDS = ("error", "inverse_variance", "snr")  # the likelier first
WAYS = ("as it is", "any case", "plain word", "words")  # in which a name without its mark is the name of the values
MARK_WORDS = {"error": ERROR_WORDS, "inverse_variance": IVAR_WORDS, "snr": SNR_WORDS}
_GAP = r"[_.\s-]?"
_MARKS = [(kind, mark, re.compile(f"({_GAP})(?:{mark})({_GAP})", re.IGNORECASE)) for kind, mark in LONG_MARKS]
_MARKS += [(kind, mark, re.compile(f"()(?:{mark})()", re.IGNORECASE)) for kind, mark in SHORT_MARKS]
MARKS: list[Rule] = [*LONG_MARKS, *SHORT_MARKS, *((kind, "") for kind in KINDS)]
# A word that says no more than that a column is photometry: "mag_g" and its "g_err", eazy's "F_U" and "E_U".
_PLAIN = re.compile(r"(^|/|[_.\s-])(?:mag|flux|fnu|m(?=[_\d])|f)([_.\s-]?)|([_.\s-]?)(?:mag|flux)($|[_.\s-])", re.IGNORECASE)


def find_errors(names: list[str], columns: list[str]) -> tuple[str, list[str]] | None:
    """The columns that hold the errors of `columns`, in their order; None unless there is one for each.

    Parameters
    ----------
    names : all columns of the table
    columns : those of the values, one for each band or channel

    Returns
    -------
    the kind, a key of the map ("error", "inverse_variance" or "snr"), and the columns
    """
    kind, by_column = errors_of(names, columns)
    return (kind, [by_column[column] for column in columns]) if columns and len(by_column) == len(set(columns)) else None


def errors_of(names: list[str], columns: list[str]) -> tuple[str, dict[str, str]]:
    """Like `find_errors`, {column: column of its errors}, for as many of `columns` as one way of naming errors knows."""
    values, parts = set(columns), _distinctive_parts(columns)
    by_form: dict[tuple[Rule, Form], list[str]] = {}
    for name in names:
        if name not in values:
            for rule, form in _forms(name):
                by_form.setdefault((rule, form), []).append(name)
    found: dict[Rule, dict[str, str]] = {}  # by the way of naming, which is the same for all columns
    for column in columns:
        for rule, name in _candidates(column, by_form):
            for template in _templates(name, parts[column]):
                found.setdefault((*rule, template), {}).setdefault(column, name)
    if not found:
        return "error", {}
    best = min(found, key=lambda rule: (-len(found[rule]), KINDS.index(rule[0]), WAYS.index(rule[2]), MARKS.index(rule[:2])))
    return best[0], found[best]


def named_errors(names: list[str]) -> dict[str, str]:
    """{column: column of its errors} of all columns whose name, with a mark of errors, is another's: one pass, however many."""
    every, found = set(names), dict[str, str]()
    for name in names:
        for (_, _, way), form in _forms(name):
            if way == "as it is" and form in every:
                found.setdefault(str(form), name)
    return found


def _candidates(column: str, by_form: dict[tuple[Rule, Form], list[str]]) -> Iterator[tuple[Rule, str]]:
    """Names that may be of the errors of a column, each with its rule: (kind, mark, way)."""
    forms: list[tuple[str, Form]] = [("as it is", column), ("any case", column.casefold())]
    forms += [("plain word", form.casefold()) for form in _without_plain_words(column)]
    for way, form in forms:
        for mark in MARKS:
            for name in by_form.get(((*mark, "as it is" if way == "as it is" else "any case"), form), ()):
                yield (*mark, way), name
    words = frozenset(words_of(column))
    for kind in KINDS:
        for name in by_form.get(((kind, "", "words"), words - PLAIN_WORDS), ()):
            others = set(words_of(name))
            if not ((words & MAG_WORDS and others & FLUX_WORDS) or (words & FLUX_WORDS and others & MAG_WORDS)):
                yield (kind, "", "words"), name


def _distinctive_parts(columns: list[str]) -> dict[str, str]:
    """What tells each column from the others, in lower case: a band, the number of a channel; "" for one alone."""
    low = [column.casefold() for column in columns]
    start = _n_common(low)
    end = _n_common([name[start:][::-1] for name in low])
    parts = [name[start : len(name) - end] for name in low]
    return dict(zip(columns, parts if len(columns) == 1 or all(parts) else low))


def _n_common(texts: list[str]) -> int:
    """How many letters they begin with alike."""
    first, last = min(texts), max(texts)  # in the order of the alphabet these two differ most
    return next((n for n, (a, b) in enumerate(zip(first, last)) if a != b), min(len(first), len(last)))


def _templates(name: str, part: str) -> Iterator[str]:
    """A name with a hole for what tells it from its like: "z_err" of the band z is no error of the kind "err_{}"."""
    if not part:
        yield ""
        return
    name = name.casefold()
    at = name.find(part)
    while at >= 0:
        yield name[:at] + "{}" + name[at + len(part) :]
        at = name.find(part, at + 1)


def is_error(name: str) -> bool:
    """Whether a name by itself says that it is of errors, inverse variances or S/N."""
    words = set(words_of(name))
    return bool(words & (ERROR_WORDS | IVAR_WORDS | SNR_WORDS)) or bool(re.match(r"[ed]_.", name.rpartition("/")[2].lower()))


@lru_cache(maxsize=10_000)  # a table with many families of photometry asks for each of its columns again and again
def _forms(name: str) -> tuple[tuple[Rule, Form], ...]:
    """What is left of a name without a mark of errors, by the mark."""
    forms: list[tuple[Rule, Form]] = []
    for kind, mark, pattern in _MARKS:
        for match in pattern.finditer(name):
            before, after = name[: match.start()], name[match.end() :]
            for between in dict.fromkeys((match[1], match[2], "")):
                if form := before + between + after:
                    forms += [((kind, mark, "as it is"), form), ((kind, mark, "any case"), form.casefold())]
    words = frozenset(words_of(name))
    for kind in KINDS:
        if words & MARK_WORDS[kind]:
            forms.append(((kind, "", "words"), words - MARK_WORDS[kind] - PLAIN_WORDS))
    return tuple(forms)


def _without_plain_words(column: str) -> Iterator[str]:
    for match in _PLAIN.finditer(column):
        gaps = [gap or "" for gap in match.groups()]
        for between in dict.fromkeys((gaps[0] + gaps[2], gaps[1] + gaps[3], "")):
            if form := column[: match.start()] + between + column[match.end() :]:
                yield form
