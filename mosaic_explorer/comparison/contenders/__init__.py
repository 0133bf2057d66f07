"""Who takes part in comparisons: a file a kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ...errors import ModelError, unknown
from ..contender import Contender
from ..residual import Budget
from .boosting import Boosting
from .exact_limit import ExactLimit, SimulatedGalaxies
from .extra import check_packages
from .flexzboost import FlexZBoost
from .guesses import MedianGuess, TrainZ
from .perceptron import Perceptron
from .trained import TrainedModel

NAMES = (Perceptron.name, Boosting.name, FlexZBoost.name, TrainZ.name, MedianGuess.name, ExactLimit.name)
QUICK = Budget(draws=50_000)
QUICK_TREES = 10

__all__ = ["NAMES", "TrainedModel", "choose_contenders"]


def choose_contenders(
    names: Iterable[str] | None = None, quick: bool = False, limit_catalogs: Sequence[str | Path] = ()
) -> list[Contender]:
    """Those of these names beside the models, all by default, in a fixed order.

    Parameters
    ----------
    quick : small budgets, to see that all works
    limit_catalogs : further simulated galaxies for the exact limit

    Raises
    ------
    ModelError
        If there is none of a name, or a package that one needs is not installed.
    CatalogError
        If a further catalog cannot be read.
    """
    names = list(NAMES) if names is None else list(names)
    for name in names:
        if name not in NAMES:
            raise ModelError(unknown("contender", name, NAMES))
    if limit_catalogs and ExactLimit.name not in names:
        raise ModelError(f"--limit-catalog is for '{ExactLimit.name}', which is not among --only.")
    check_packages(names)
    makers: dict[str, Callable[[], Contender]] = {
        Perceptron.name: lambda: Perceptron(QUICK) if quick else Perceptron(),
        Boosting.name: lambda: Boosting(QUICK_TREES) if quick else Boosting(),
        FlexZBoost.name: lambda: FlexZBoost(QUICK_TREES) if quick else FlexZBoost(),
        TrainZ.name: TrainZ,
        MedianGuess.name: MedianGuess,
        ExactLimit.name: lambda: ExactLimit(SimulatedGalaxies.read(limit_catalogs) if limit_catalogs else None),
    }
    return [makers[name]() for name in NAMES if name in names]
