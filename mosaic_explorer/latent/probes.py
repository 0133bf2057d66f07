"""Probes: small models that read a number, or membership of a class, from hidden states, with how much to trust each of them
found from the labelled galaxies alone."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any, Literal, Protocol

import numpy as np

from ..errors import ModelError, unknown
from ..model.with_torch import torch_for

Kind = Literal["ridge", "logistic", "attentive"]
KINDS: tuple[Kind, ...] = ("ridge", "logistic", "attentive")
ALPHAS = np.logspace(-3, 6, 19)  # penalties of a ridge, tried by leaving out one galaxy at a time
PENALTIES = np.logspace(-4, 2, 7)  # inverse ones of a logistic probe, tried in folds
FOLDS = 5


class Probe(Protocol):
    """Learns from states (n, modalities, width) and values (n,), then reads values from other states; of a class its chance."""

    def fit(self, states: np.ndarray, values: np.ndarray) -> Probe:
        """Learn; returns itself."""
        ...

    def read(self, states: np.ndarray) -> np.ndarray:
        """Values (n,)."""
        ...


def make_probe(kind: str, is_class: bool, seed: int = 0) -> Probe:
    """A probe that has learned nothing yet.

    Raises
    ------
    ModelError
        If there is no such kind, or it does not fit what is asked.
    """
    if kind not in KINDS:
        raise ModelError(unknown("kind of probe", kind, KINDS))
    if kind == "ridge" and is_class:
        raise ModelError("a ridge reads numbers, and this target is a class; ask for kind='logistic' or 'attentive'.")
    if kind == "logistic" and not is_class:
        raise ModelError("a logistic probe reads classes, and this target is a number; ask for kind='ridge' or 'attentive'.")
    if kind == "attentive":
        with torch_for("an attentive probe"):
            from .attentive import AttentiveProbe

        return AttentiveProbe(is_class, seed)
    return LinearProbe(_logistic(seed) if is_class else _ridge())


class LinearProbe:
    """A linear model of scikit-learn's on the states of all modalities, one after another and as they are, by one scale.

    With few labels this beats pooled states, and a scale for each number; see docs/what-states-know.md.

    Parameters
    ----------
    make : of labels (n,) the estimator
    """

    def __init__(self, make: Callable[[np.ndarray], Any]):
        self._make = make

    def fit(self, states: np.ndarray, values: np.ndarray) -> LinearProbe:
        """Learn; returns itself."""
        flat = _flat(states)
        self._middle = flat.mean(0)
        self._scale = max(float((flat - self._middle).std()), 1e-9)
        self._estimator = fit_quietly(self._make(values), self._inputs(states), values)
        return self

    def read(self, states: np.ndarray) -> np.ndarray:
        """Values (n,), or chances of the class."""
        return predicted(self._estimator, self._inputs(states))

    def _inputs(self, states: np.ndarray) -> np.ndarray:
        return (_flat(states) - self._middle) / self._scale


def _flat(states: np.ndarray) -> np.ndarray:
    return states.reshape(len(states), -1).astype(float)


def _ridge() -> Callable[[np.ndarray], Any]:
    from sklearn.linear_model import RidgeCV

    return lambda values: RidgeCV(ALPHAS)


def _logistic(seed: int) -> Callable[[np.ndarray], Any]:
    return lambda values: logistic(values, seed)


def logistic(values: np.ndarray, seed: int) -> Any:
    """A logistic regression whose penalty is chosen in folds; with too few of a class for these, the middle one."""
    from sklearn.linear_model import LogisticRegression, LogisticRegressionCV
    from sklearn.model_selection import StratifiedKFold

    folds = min(FOLDS, int((values > 0).sum()), int((values <= 0).sum()))
    if folds < 2:
        return LogisticRegression(C=PENALTIES[len(PENALTIES) // 2], max_iter=300)
    return LogisticRegressionCV(
        Cs=PENALTIES,
        cv=StratifiedKFold(folds, shuffle=True, random_state=seed),
        scoring="neg_log_loss",
        max_iter=300,
        use_legacy_attributes=False,
    )


def fit_quietly(estimator: Any, inputs: np.ndarray, values: np.ndarray) -> Any:
    """A fitted estimator of scikit-learn's; that a fit ended at its last iteration is no news to a user."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return estimator.fit(inputs, values)


def predicted(estimator: Any, inputs: np.ndarray) -> np.ndarray:
    """What a fitted estimator says, (n,): values, or chances of the class 1."""
    if hasattr(estimator, "predict_proba"):
        return np.asarray(estimator.predict_proba(inputs)[:, 1])
    return np.asarray(estimator.predict(inputs), float)
