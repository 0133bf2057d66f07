"""What a comparison holds: the keys of comparison.json, their kinds and units. None stands where no number exists."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class Number(TypedDict):
    """A score and its bootstrapped error."""

    value: float | None
    error: float | None


class Scores(TypedDict):
    """The scores of one variable, in its unit, over some galaxies."""

    galaxies: int
    mae: Number
    crps: NotRequired[Number]  # of scalars; of a forecast without density its `mae`
    cde_loss: NotRequired[Number]  # of densities, per unit
    coverage_68: NotRequired[Number]  # of densities: the share of true values between the 16 and 84% quantiles
    pit_ks: NotRequired[float | None]  # of densities
    bias: NotRequired[Number]  # of redshifts: the median of e = (z_p - z_t) / (1 + z_t)
    sigma_mad: NotRequired[Number]
    outliers: NotRequired[Number]  # |e| > 0.15
    outliers_rail: NotRequired[Number]  # |e| > max(0.06, 3 sigma_IQR)


Bin = TypedDict("Bin", {"from": float, "to": float, "scores": Scores})
Bin.__doc__ = "The scores of galaxies whose i [mag], redshift or predicted width lies between two numbers."


class VariableResult(TypedDict):
    """One contender, one question, one variable."""

    selections: dict[str, Scores]  # by condition, like "i < 25.3"
    bins: NotRequired[dict[str, list[Bin]]]  # of scalars, by "i", "redshift" and, of densities, "width"
    pit: NotRequired[list[float]]  # of densities: the share of galaxies in each of 20 equal bins


class Result(TypedDict):
    """One contender's answer to one question."""

    training: str
    seconds_to_learn: float | None
    milliseconds_per_galaxy: float | None
    variables: dict[str, VariableResult]  # none of the exact limit, which is known of some galaxies only: see `limit`


class LimitScores(TypedDict):
    """Scores of one contender on the galaxies whose exact limit is known, and how far it is from it."""

    mae: Number
    mae_ratio: Number  # over that of the exact limit
    crps: Number
    crps_ratio: Number
    cde_loss: Number
    cde_difference: Number  # from that of the exact limit, per unit


class LimitResult(TypedDict):
    """The exact limit of one variable under one question, on galaxies with enough simulated ones like them."""

    galaxies: int
    share: float  # of the selection's galaxies
    contenders: dict[str, LimitScores]


class QuestionResult(TypedDict):
    """All answers to one question."""

    preset: str
    setting: str
    mask: str
    surveys: list[str]
    results: dict[str, Result]
    limit: NotRequired[dict[str, dict[str, LimitResult]]]  # by condition and variable


class Ratio(TypedDict):
    """Mean absolute errors of a model over those of another contender, cell by cell ("input, variable"), and their mean."""

    setting: str
    cells: str  # which: a name of `ratios.CELLS`
    model: str
    other: str
    count: int
    of_cells: dict[str, Number]
    geometric_mean: Number


class Description(TypedDict):
    """What a contender is."""

    title: str
    is_model: bool


class Comparison(TypedDict):
    """A comparison on galaxies that nobody learned from; comparison.json."""

    version: str
    galaxies: int
    catalog: str
    physics_version: str | None
    training: str
    noise_seed: int
    resamples: int
    least_samples: int  # effective ones of an exact limit that is shown
    contenders: dict[str, Description]
    questions: list[QuestionResult]
    ratios: list[Ratio]
