"""What an evaluation holds: the keys of evaluation.json, their kinds and units. None stands where no number exists."""

from typing import Literal, NotRequired, TypedDict

# the share of true values within the central intervals, 0 to 1, by the interval's percent
Coverage = TypedDict("Coverage", {"50": float | None, "68": float | None, "95": float | None})


class VariableResult(TypedDict):
    """The scores of one variable under one mask, in its unit."""

    mae: float | None  # mean absolute error of the median
    error: float | None  # standard error of `mae`, over galaxies
    median_guess: float | None  # the mean absolute error of always guessing the training median
    coverage: Coverage


Scalar = Literal["redshift", "log_stellar_mass"]
SCALARS: tuple[Scalar, ...] = ("redshift", "log_stellar_mass")  # whose errors are counted by how much is seen
PhotoZScore = Literal["bias", "sigma_mad", "sigma_iqr", "outliers", "crps", "cde_loss", "pit_ks"]  # those in tables


class PhotoZResult(TypedDict):
    """Photo-z scores; e = (z_p - z_t) / (1 + z_t), without unit. See `metrics`."""

    bias: float
    sigma_mad: float
    sigma_iqr: float
    outliers: float  # a share, 0 to 1
    crps: float | None  # in redshift; this and what follows is None of a model without densities
    crps_error: float | None
    cde_loss: float | None
    pit_ks: float | None
    pit: list[float | None]  # the share of galaxies in each of 20 equal bins of PIT


class PresetResult(TypedDict):
    """The scores under one preset, of the variables that it hides."""

    mask: str
    variables: dict[str, VariableResult]
    photo_z: NotRequired[PhotoZResult | None]  # where the redshift is hidden


class NoiseResult(TypedDict):
    """The scores under one noise setting."""

    surveys: list[str]
    presets: dict[str, PresetResult]


class MaskPair(TypedDict):
    """Two masks, the smaller a part of the larger, and their errors in spreads of the training galaxies."""

    smaller: str
    larger: str
    error_smaller: float
    error_larger: float
    ratio: float  # of the larger mask's error over the smaller one's


class NestedResult(TypedDict):
    """Whether seeing more ever hurts: pairs of nested masks."""

    pairs: int
    galaxies: int  # of each pair
    ratio: float  # the mean error of the larger masks over that of the smaller ones
    grew: float  # the share of pairs in which seeing more gave a larger error, 0 to 1
    grew_significantly: float  # the same by two standard errors
    worst: list[MaskPair]
    values_seen: list[list[int]]  # [smaller, larger] of each pair
    errors: list[list[float]]  # [smaller, larger] of each pair


class ScalarResult(TypedDict):
    """The errors of one scalar, in its unit, over masks that hide it."""

    mae: float
    error: float  # standard error of `mae`, over masks
    median_guess: float
    masks: int


CountGroup = TypedDict(
    "CountGroup",
    {
        "from": int,
        "to": int,
        "masks": int,
        "redshift": NotRequired[ScalarResult],
        "log_stellar_mass": NotRequired[ScalarResult],
    },
)
CountGroup.__doc__ = "Errors under random masks that show `from` to `to` values."


class SeeingMore(TypedDict):
    """What seeing more brings, noise-free."""

    nested: NestedResult
    by_values_seen: list[CountGroup]


class Evaluation(SeeingMore):
    """All scores of a model on galaxies that it never saw; evaluation.json."""

    model: str
    weights_sha256: str | None
    galaxies: int
    physics_version: str | None
    catalog: str
    galaxies_digest: NotRequired[str]  # of which galaxies; not in those of older versions
    noise_seed: int
    noise: dict[str, NoiseResult]
