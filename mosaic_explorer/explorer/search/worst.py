"""Which galaxies the model gets most wrong under a mask."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from ...errors import MosaicError
from ...masks import Mask
from ..session.answers import Summaries
from ..session.sample import Sample
from ..session.value_words import ValueWords

N_WORST = 20
WORST = "this mask's worst"  # how they are asked for, besides "worst"


def which_worst(sample: Sample, words: ValueWords) -> str:
    """Which galaxies are called the worst, in a sentence."""
    return (
        f"the {N_WORST} of {_of(sample)} whose predicted median lies furthest from the {words.adjective} value in the scalar "
        "in focus, however sure the model is."
    )


def _of(sample: Sample) -> str:
    return f"the {sample.words}" if not sample.filter and (sample.is_whole or not sample.drawn) else sample.words


def asks_for_worst(text: str) -> bool:
    """Whether a text asks for the worst galaxies rather than for galaxies by what they are."""
    return text.strip().lower() in (WORST, "worst")


def worst_steps(
    summaries: Summaries, sample: Sample, mask: Mask, noise: str, name: str, most: int = N_WORST
) -> Generator[None, None, list[int]]:
    """The rows of the galaxies with the largest |median - truth| in a scalar under a mask, worst first, in steps.

    Parameters
    ----------
    summaries : who asks about the galaxies of the sample, if that has not been done
    name : the scalar; galaxies without a true value of it are left out
    most : how many rows at most

    Raises
    ------
    MosaicError
        At once, if there is nothing to get wrong: the scalar is seen, or no galaxy has a true value of it.
    """
    observations, table = summaries.observations, summaries.model.table
    label, words = table.variables[name][1].label, observations.words
    if mask.seen[table.place(name).start]:
        raise MosaicError(
            f"{label} is seen under this mask, so the model cannot be wrong about it; hide it or choose another scalar."
        )
    if not np.isfinite(observations.own(sample.rows, [name])[name]).any():
        of = sample.words.removesuffix(", drawn at random")
        raise MosaicError(
            f"none of the {of} has a {words.adjective} {label} to compare answers with, so none is the worst; choose another "
            "scalar."
        )
    return _steps(summaries, sample, mask, noise, name, most)


def _steps(
    summaries: Summaries, sample: Sample, mask: Mask, noise: str, name: str, most: int
) -> Generator[None, None, list[int]]:
    summary = (yield from summaries.steps(mask, noise, sample=sample)).scalars[name]
    worst: list[int] = sample.rows[largest(np.abs(summary.median - summary.truth), most)].tolist()
    return worst


def largest(error: np.ndarray, most: int) -> list[int]:
    """The places of the largest errors (n,), largest first; NaN are left out."""
    order = np.argsort(-error, kind="stable")  # NaN last
    return order[np.isfinite(error[order])][:most].tolist()
