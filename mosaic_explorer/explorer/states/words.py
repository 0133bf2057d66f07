"""What is said of what states know: in a line each of curves, rare galaxies and spectra."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...latent.label_fits import SCRATCH, STATES
from ..session.states_curve import Curve
from ..session.states_found import EXAMPLES, Rare, Spectra

MEANING = (
    "The model's last hidden states hold what it makes of a galaxy, given what is seen. Here they are asked what they know.\n"
    "Few labels: a probe (ridge regression, of a class a logistic one) learns the target from the states of so many galaxies, "
    "and is scored on others, a fifth. R² is the share of the variance that it tells, AUC the area under the ROC curve: 0 "
    "and 0.5 by guessing, 1 at best. Beside it the best of four methods that learn from what is seen itself, from the same "
    "labels: linear with products, a Gaussian process (to 300 labels), randomised trees (to 1,000), boosted trees (where "
    "not too much is seen of too many galaxies). The best is "
    "chosen on the scored galaxies, which favours these. Bars: the spread over draws of labels.\n"
    "Rare galaxies: ten examples of a kind are given to a logistic probe, of states and of what is seen itself; how many of "
    "the first that it finds are of the kind. Five draws of examples; the lists show the first.\n"
    "Spectra: the spectrum whose own states lie nearest to the galaxy's, among many. A contrastive head, two small networks, "
    "learns from half of the galaxies, and is judged on the others (as AstroCLIP, Parker et al. 2024).\n"
    "Of galaxies that the model may have learned from, held-out ones alone are asked about."
)
KEPT_BACK = "What states know is told by the galaxies' own values, which are kept back now; T reveals them."
STOPPED = "Stopped; what has come is kept."
METHODS = {"gaussian process": "Gaussian process"}


def curve_words(curve: Curve) -> str:
    """How good both are with the most labels and with a hundred, and how many labels a hundred for the states are worth."""
    found = curve.best
    tables = {of: found[found["of"] == of].set_index("labels") for of in (STATES, SCRATCH)}
    shared = [int(n) for n in tables[STATES].index if n in tables[SCRATCH].index]
    if not shared:
        return ""
    name = curve.target.score_name
    parts = [_pair(n, tables) for n in dict.fromkeys([min(shared, key=lambda n: abs(np.log10(n) - 2)), shared[-1]])]
    text = f"{name} with {'; with '.join(parts)}."
    enough = _enough(shared, tables)
    return f"{text} {enough}" if enough else text


def _pair(n: int, tables: dict[str, pd.DataFrame]) -> str:
    of_states, of_seen = (tables[of].loc[n] for of in (STATES, SCRATCH))
    return f"{n:,} labels: states {score_text(of_states)}, from scratch {score_text(of_seen)}"


def score_text(line: pd.Series) -> str:
    """A score with its spread: "0.34 ± 0.05"."""
    spread = f" ± {line['spread']:.2f}" if np.isfinite(line["spread"]) else ""
    return f"{line['score']:.2f}{spread}".replace("-", "−")


def _enough(shared: list[int], tables: dict[str, pd.DataFrame]) -> str:
    """What a hundred labels for the states are worth from scratch."""
    if 100 not in shared or shared[-1] <= 100:
        return ""
    goal = tables[STATES].loc[100, "score"]
    worth = [n for n in shared if tables[SCRATCH].loc[n, "score"] >= goal]
    if not worth:
        return f"From scratch even {shared[-1]:,} labels do not reach what the states have with 100."
    return f"What the states have with 100 labels takes {worth[0]:,} from scratch." if worth[0] > 100 else ""


def rare_words(rare: Rare, label: str, unit: str, is_lowest: bool) -> str:
    """How many of those found are of the kind."""
    if np.isfinite(rare.bound):
        kind = f"{label} {'below' if is_lowest else 'above'} {rare.bound:.3g}{f' [{unit}]' if unit else ''}".replace("-", "−")
    else:
        kind = label
    share = rare.members.mean()
    shares = {space: f"{100 * x.mean():.0f}% (± {100 * x.std():.0f})" for space, x in rare.precision.items()}
    return (
        f"{kind}: {rare.members.sum():,} of {len(rare.members):,} galaxies ({100 * share:.2g}%). By {EXAMPLES} examples, of "
        f"the first {rare.k} found are of the kind: by the states {shares['states']}, by what is seen itself {shares['seen']}; "
        f"by chance {100 * rare.chance:.1f}%."
    )


def spectra_words(found: Spectra) -> str:
    """Where its own spectrum came, and how it goes for all."""
    first, ten, median = found.recall
    n = len(found.rows)
    learned = f", with a head that has learned from {found.learned:,} others" if found.learned else ""
    return (
        f"This galaxy's own spectrum comes {ordinal(found.rank)} of {n:,}{learned}. Of all, {100 * first:.1f}% are found at "
        f"once, {100 * ten:.1f}% among the first ten (by chance {1000 / n:.2g}%); median rank {median:g}."
    )


def ordinal(rank: float) -> str:
    """A place: "1st", "22nd"; halves, of ties, are rounded."""
    n = round(rank)
    ending = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n:,}{ending}"
