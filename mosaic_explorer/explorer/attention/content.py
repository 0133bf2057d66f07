"""What an answer hangs on as the browser draws it: a strip for each modality that is seen, tokens along its axis."""

from __future__ import annotations

import math

import numpy as np

from ...gains.influence import Hidden, Influence, rank_correlation
from ...gains.seen_tokens import SeenToken
from ...modalities import Modality, Table
from ..widgets.labels import width_words, worth

ALL_HEADS = "all heads"
AGREEMENT = ((0.8, "they agree well"), (0.5, "they agree roughly"), (0.2, "they hardly agree"), (-2.0, "they do not agree"))
TOKEN = (
    "What the network takes in as one: a number, or a patch of neighbouring values. Single bands within a token have no "
    "attention of their own."
)
ROLLOUT = (
    "In each block a token is taken to keep half of itself, and to have the other half from where it attends, the mean over "
    "heads; followed back through all blocks to what went in (attention rollout, Abnar & Zuidema 2020)."
)
HIDDEN = (
    "The model is asked once more without the token. How far its answer moves is the distance by which probability has to be "
    "moved, on average, to make the one density the other."
)


def strips(found: Influence, table: Table) -> list[dict]:
    """One for each modality of which anything is seen, in the order of the table."""
    made = []
    for row in table:
        numbers = [i for i, token in enumerate(found.tokens) if token.modality == row.name]
        if not numbers:
            continue
        within = [i for i, band in enumerate(found.bands) if band.modality == row.name]
        tokens = [found.tokens[i] for i in numbers]
        low, high = _ends(row, tokens)
        made.append(
            {
                "name": row.label,
                "axis": row.axis_label if row.is_vector else "",
                "ends": [low, high],
                "log": row.log_axis or bool(row.curves),
                "tokens": [_token(found.tokens[i], i, n, found.hidden, found.rollout) for n, i in enumerate(numbers)],
                "bands": [_token(found.bands[i], i, n, found.hidden_bands, None) for n, i in enumerate(within)],
            }
        )
    return made


def _token(token: SeenToken, i: int, number: int, hidden: Hidden, rollout: np.ndarray | None) -> dict:
    """Its place in the arrays and along the axis, and what becomes of the answer without it."""
    is_scalar = math.isnan(token.low)
    moved = float(hidden.moved[0, i])
    words = ""
    if math.isfinite(moved):
        median, width = float(hidden.median[0, i]), float(hidden.width[0, i])
        digits = worth(width, least=2, most=5, significant=2)
        words = f"without it {median:.{digits}f} {width_words(width)}, moved by {moved:.{worth(moved, 2, 5, 2)}f}"
    return {
        "key": i,
        "label": token.label,
        "from": number if is_scalar else token.low,
        "to": number + 1 if is_scalar else token.high,
        "moved": moved,
        "words": words,
    }


def _ends(row: Modality, tokens: list[SeenToken]) -> tuple[float, float]:
    """Of the axis: all of the modality's, so that what is hidden leaves a gap."""
    if not row.is_vector:
        return 0.0, float(len(tokens))
    if row.extent is not None:
        return row.extent[0], row.extent[1]
    if row.curves:
        return min(token.low for token in tokens) * 0.9, max(token.high for token in tokens) * 1.1
    step = float(np.diff(row.axis).mean()) / 2
    return float(row.axis[0]) - step, float(row.axis[-1]) + step


def ways(found: Influence, first_block: int) -> list[dict]:
    """Rollout, then each block that the query passes, with each of its heads: weights by token, and how they rank.

    first_block : the number, from 1, of the first block that the query passes
    """
    made = [_way("rollout", "", "rolled out over all blocks", found.rollout[0], found)]
    for layer, heads in enumerate(found.layers[0]):
        block = f"block {first_block + layer}"
        made.append(_way(block, ALL_HEADS, f"in {block}, the mean of its {len(heads)} heads", heads.mean(0), found))
        for number, head in enumerate(heads, 1):
            made.append(_way(block, f"head {number}", f"in {block}, head {number}", head, found))
    return made


def _way(block: str, head: str, words: str, weights: np.ndarray, found: Influence) -> dict:
    rho = rank_correlation(weights, found.hidden.moved[0])
    shares = [float(x) for x in weights]
    return {"block": block, "head": head, "words": words, "weights": shares, "agreement": agreement(rho, len(shares))}


def agreement(rho: float, n: int) -> str:
    """A rank correlation in words: "Over these 7 tokens ranks correlate by 0.46: they hardly agree"."""
    if not math.isfinite(rho):
        return f"{n} token{'s' if n > 1 else ''}: too few to compare ranks." if n < 3 else "Ranks cannot be compared."
    words = next(words for least, words in AGREEMENT if rho >= least)
    return f"Over these {n} tokens, ranks correlate by {rho:.2f}".replace("-", "−") + f" (1: the same order): {words}."


def how_words(found: Influence, first_block: int, label: str) -> str:
    """Who attends to whom, of this galaxy: "It sees 7 tokens, ..."."""
    n, last = len(found.tokens), first_block + found.layers.shape[1] - 1
    between = "and" if last == first_block + 1 else "to"
    blocks = f"block {last}" if first_block == last else f"blocks {first_block} {between} {last}"
    tokens = "1 token, the bar below: a number, or a patch of neighbouring values."
    if n > 1:
        tokens = f"{n} tokens, the bars below: numbers, or patches of neighbouring values. They attend to one another."
    return (
        f"The network takes in {tokens} A query that asks for the {label} attends to them in {blocks}, and the answer is what "
        "it has gathered there. What is hidden is no token."
    )


def rest_words(found: Influence) -> str:
    """Where the rest of the rollout lies."""
    own, registers = float(found.own[0]), max(float(found.registers[0]), 0.0)
    return (
        f"The rest of the rollout: {100 * own:.0f}% is the query's own, {100 * registers:.0f}% is that of keys that hold no "
        "place of the galaxy (registers, which are there even if nothing is seen)."
    )
