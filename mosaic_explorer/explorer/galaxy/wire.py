"""What passes between Python and a galaxy's plots in the browser, as types; `js/types.d.ts` says the same there."""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

import numpy as np

Span = list[float]  # [from, to) along an axis


class Row(TypedDict):
    """A modality on a panel: its axis, or names where it has a few named values, and the columns of numbers in a scene."""

    name: str
    label: str
    axis: list[float]
    names: list[str]
    dots: bool
    unit: str
    coordinate_unit: str
    columns: list[str]
    is_filters: NotRequired[bool]  # its values are those of `VectorScene.filters`


class AxisChoice(TypedDict):
    """A way of counting along an axis to choose by buttons: the field of a snapshot, and what each of its values means."""

    field: str
    label: str
    options: dict[str, str]


class LinearAxis(TypedDict):
    """How a panel of logarithms is laid out where the numbers themselves are drawn, from 0."""

    y_label: str
    unit: str


class PanelAxes(TypedDict):
    """How a panel of vectors is laid out."""

    key: str
    title: str
    x_label: str
    x_log: NotRequired[bool]
    x_range: tuple[float, float]
    y_label: str
    y_flipped: NotRequired[bool]
    y_step: float
    least_residual: float  # the residual strip reaches at least so far
    marks: NotRequired[bool]  # whether it is marked when the galaxy is observed
    along: NotRequired[list[tuple[float, str]]]  # names of places along the axis, the most important first
    hint: NotRequired[str]
    agreement: NotRequired[str]  # the heading says how the parts agree; this is what that means
    choices: NotRequired[list[AxisChoice]]
    observed_frame: NotRequired[str]
    observed_range: NotRequired[tuple[float, float]]
    observed_unit: NotRequired[float]  # of the axis in units of the observed one
    observed_label: NotRequired[str]
    times: NotRequired[dict[str, str]]  # labels of the axis by what its times are counted from
    today: NotRequired[float]
    linear: NotRequired[LinearAxis]


class VectorPanel(PanelAxes):
    """A panel with its modalities, which share an axis."""

    rows: list[Row]
    error_unit: str
    keys: str  # what keys do, in words
    truth: str  # what the galaxy's own values are called
    hatched: str  # the modality whose hidden spans are hatched


class VectorSpec(TypedDict):
    """All panels of vectors; sent once."""

    kind: Literal["vectors"]
    panels: list[VectorPanel]
    above: int  # px of the page that are not plots
    letters: str  # of the pins
    pin_columns: list[str]


class DensityPanel(TypedDict):
    """A scalar, whose axis lies between two edges."""

    name: str
    title: str
    symbol: str  # in the headline
    unit: str
    truth: str
    implied: str  # what another part makes of it, in words; "" where none does
    edges: list[float]


class DensitySpec(TypedDict):
    """All panels of densities; sent once."""

    kind: Literal["densities"]
    panels: list[DensityPanel]
    height: int


class DrawnFilters(TypedDict):
    """The filters of other surveys that are drawn: names and titles; in um the median wavelengths, and those between which
    90% of the response lies; whether the catalog has magnitudes in them, or they are predicted alone."""

    names: list[str]
    titles: list[str]
    axis: list[float]
    low: list[float]
    high: list[float]
    given: list[bool]


class VectorScene(TypedDict):
    """What the vectors' panels draw of a snapshot.

    `numbers`, float32: of each row its columns one after another, then of each pin and each row `pin_columns`.
    """

    numbers: np.ndarray
    pin_masks: list[str]
    reference: int  # what residuals are taken from: 0 truth, 1 first pin, ...
    hidden: dict[str, list[Span]]  # by modality
    frame: str
    time: str  # from when times are counted
    sfr: str
    stretch: float  # 1 + z; 0 where no redshift is known
    redshift_of: str  # whose that is: "edited", "own" or "predicted"
    observed_at: float  # cosmic time [Gyr], NaN where no redshift is known
    edited: list[str]
    truth: str  # "off" while the galaxy's own values are kept back
    agreement: str  # how its parts agree; "" where all are simply seen
    row: int
    filters: DrawnFilters  # the values of the row that `is_filters`


class ScalarNumbers(TypedDict):
    """A scalar under one mask: truth, what is seen of it, the answer with its 68% (low to high) and 95% ranges.

    `percentile` is how much of the predicted probability lies below the truth [%], `crps` the score of the density in the
    scalar's unit; both NaN without truth or density. `peaks` has place, share and sigma of each where there are several;
    `implied` is what another part of the galaxy makes of the scalar, NaN where none does.
    """

    lowest: float
    low: float
    median: float
    high: float
    highest: float
    truth: float
    percentile: float
    crps: float
    peaks: list[tuple[float, float, float]]
    value: float
    seen: bool
    edited: bool
    implied: float


class DensityScene(TypedDict):
    """What the densities' panels draw of a snapshot: `scalars` of the mask in force, then of each pin.

    `numbers`, float32: of each scalar so many places (`points`); then of the mask in force, and of each pin, the density of
    each scalar at its places. They lie closer where a density is sharp.
    """

    numbers: np.ndarray
    points: list[int]
    scalars: list[list[ScalarNumbers]]
    row: int


class DerivedQuantity(TypedDict):
    """A number that follows from a galaxy's values, in words."""

    name: str
    label: str
    unit: str  # beside the number
    meaning: str


class DerivedSpec(TypedDict):
    """All of these; sent once."""

    panel: str
    title: str
    meaning: str
    truth: str  # what the galaxy's own values are called
    quantities: list[DerivedQuantity]


class DerivedValue(TypedDict):
    """What one is: of the answer's medians and of the truth, NaN where not known; `seen` if the model is shown all of it."""

    of_medians: float
    truth: float
    seen: bool
