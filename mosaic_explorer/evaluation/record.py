"""What `evaluation.json` holds, as types; numbers that do not exist are None there."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

Scalar = Literal["redshift", "log_stellar_mass"]
PhotoZScore = Literal["bias", "sigma_mad", "sigma_iqr", "outliers", "crps", "cde_loss", "pit_ks"]


class VariableRecord(TypedDict):
    """One variable under one mask, in its unit: mean absolute error, its standard error, that of the median guess."""

    mae: float
    error: float
    median_guess: float
    coverage: dict[str, float]  # of the intervals of 50, 68 and 95%: the share of true values inside


class PhotoZRecord(TypedDict):
    """Scores of the redshift; see `PhotoZ.scores`."""

    bias: float
    sigma_mad: float
    sigma_iqr: float
    outliers: float
    crps: float
    crps_error: float
    cde_loss: float
    pit_ks: float
    pit: list[float]  # the share of galaxies in each of `PIT_BINS`


class PresetRecord(TypedDict):
    """What is seen, as a mask's text, and the scores of what is hidden then."""

    mask: NotRequired[str]
    variables: dict[str, VariableRecord]
    photo_z: NotRequired[PhotoZRecord | None]


Presets = dict[str, PresetRecord]


class NoiseRecord(TypedDict):
    """One noise setting."""

    surveys: list[str]
    presets: Presets


class PairRecord(TypedDict):
    """A pair of nested masks, as texts, and the errors under each, in spreads of the training galaxies."""

    smaller: str
    larger: str
    error_smaller: float
    error_larger: float
    ratio: float


class NestedRecord(TypedDict):
    """Whether seeing more ever hurts; see `nested_scores`."""

    pairs: int
    galaxies: int
    ratio: float
    grew: float
    grew_significantly: float
    worst: list[PairRecord]
    values_seen: list[list[int]]
    errors: list[list[float]]


class ScalarRecord(TypedDict):
    """Errors of a scalar over so many random masks that hide it."""

    mae: float
    error: float
    median_guess: float
    masks: int


ValuesSeenRecord = TypedDict(
    "ValuesSeenRecord",
    {
        "from": int,
        "to": int,
        "masks": int,
        "redshift": NotRequired[ScalarRecord],
        "log_stellar_mass": NotRequired[ScalarRecord],
    },
)


class NestedScores(TypedDict):
    """What `nested_scores` finds."""

    nested: NestedRecord
    by_values_seen: list[ValuesSeenRecord]


class Evaluation(NestedScores):
    """All of it."""

    model: str
    weights_sha256: str | None
    galaxies: int
    physics_version: str | None
    catalog: str
    noise_seed: int
    noise: dict[str, NoiseRecord]
