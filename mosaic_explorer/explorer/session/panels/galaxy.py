"""Tables of the panels that show one galaxy: vectors along their axes, and a scalar's density."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....agreement import parts_of, sentence
from ....agreement.implied import FILTERS, MASS, REDSHIFT, SFH
from ....catalog.photometry_library import PHOTOMETRY
from ....cosmology import age
from ....masks.named_spans import TODAY
from ....modalities import Modality
from ....model.estimates import NO_WIDTHS
from ....model.mosaic import Mosaic
from ....model.quantiles import MEDIAN, QUANTILES
from ..answers import drawn_redshift, told_truth
from ..asking import asking, with_further
from ..observations import Observations
from ..plots import vector_panels
from ..state import FRAMES, RATES, TIMES, Snapshot
from .density_points import density_points
from .names import LETTERS
from .numbers import GalaxyNumbers
from .words import Steps, with_words

UM_PER_AA = 1e-4
OTHER_AXES = {"observed_wavelength": "um", "lookback_time": "Gyr", "age_when_observed": "Gyr"}  # with their units
LEVELS = {i: "median" if i == MEDIAN else f"q{level:g}".replace("0.", "") for i, level in enumerate(QUANTILES)}
VECTOR_WORDS = (
    "seen: the model was shown it, as `shown`, with its 1-sigma error (0: exact); limit: it was told `fainter than shown`",
    "q025 ... q975, median: quantiles of the answer; where something is seen they repeat it",
)
IMPLIED_WORDS = (
    "implied: the spectrum at the redshift, both as seen or else predicted, through the filters; "
    "NaN where all of it is simply seen"
)


def vectors(panel: str, snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Of one vector or several: coordinates, truth, what the model was shown, its quantiles, medians under the pins."""
    truth, inputs = told_truth(observations, snapshot), observations.one(snapshot.row, snapshot.noise, snapshot.edits)
    yield
    asked = asking(with_further(model, observations.catalog, snapshot.passbands), snapshot.passbands, snapshot.mask)
    modalities, mask = asked.model.table, asked.mask(snapshot.mask)
    names = [name for name in vector_panels(modalities)[panel] if len(np.arange(modalities.size)[asked.place(name)])]
    answer, seen, truth = asked.answer(inputs, snapshot.mask), asked.inputs(inputs), asked.values(truth)
    together = parts_of(asked.model, seen, mask, answer).of(0)
    galaxy = GalaxyNumbers.under(mask, truth, seen, answer, together.news)
    pinned = {}
    for letter, pin in zip(LETTERS, snapshot.pins, strict=False):
        yield
        pinned[f"median_{letter}"] = asked.answer(inputs, pin).quantiles[0, :, MEDIAN]
    redshift = drawn_redshift(modalities, snapshot, truth, galaxy.quantiles).value
    is_linear = snapshot.sfr == RATES[1] and SFH in names
    parts, noun = [], observations.words.column
    for name in names:
        row, place = (asked.row if name == PHOTOMETRY else None) or modalities[name], asked.place(name)
        numbers, medians = galaxy.at(place), {column: median[place] for column, median in pinned.items()}
        if is_linear:
            numbers, medians = numbers.unlogged(), {column: 10.0**median for column, median in medians.items()}
        columns = _coordinates(row, several=len(names) > 1) | _other_axes(row, snapshot, redshift)
        parts.append(pd.DataFrame(columns | _values(row, numbers, noun) | medians))
    frame, row = pd.concat(parts, ignore_index=True), modalities[names[-1]]
    variable, several = row.variables[0], len(names) > 1
    axes = {"wavelength" if several else str(row.dim): row.coordinate_unit}
    axes |= {column: unit for column, unit in OTHER_AXES.items() if column in frame}
    what, unit, error_unit = variable.label, variable.unit, variable.error_unit
    if is_linear:
        what, unit, error_unit = what.removeprefix("log "), variable.printed_unit, variable.printed_unit
    about = [
        f"{', '.join(f'{axis} [{axis_unit}]' for axis, axis_unit in axes.items())}; "
        f"{noun}, shown, error, quantiles: {'magnitude' if several else what} [{unit}]",
        *VECTOR_WORDS,
    ]
    has_implied = "implied" in frame
    if has_implied:
        about += [IMPLIED_WORDS, *filter(None, [sentence(modalities, together)])]
    numbers_of = [noun, "shown", *LEVELS.values(), *pinned, *["implied"] * has_implied]
    units = axes | dict.fromkeys(numbers_of, unit) | {"error": error_unit}
    return with_words(frame, panel, snapshot, model, observations, about, units)


def _other_axes(row: Modality, snapshot: Snapshot, redshift: float) -> dict[str, np.ndarray]:
    """A vector's coordinates as its panel's axis counts them, if otherwise than the catalog; none without a redshift."""
    if row.name == "sed" and snapshot.frame == FRAMES[1]:
        axis = {"observed_wavelength": row.axis * (1 + redshift) * UM_PER_AA}
    elif row.name == SFH and snapshot.time == TIMES[1]:
        axis = {"lookback_time": TODAY - row.axis}
    elif row.name == SFH and snapshot.time == TIMES[2]:
        axis = {"age_when_observed": float(age(redshift)) - row.axis}
    else:
        return {}
    return axis if np.isfinite(next(iter(axis.values()))).all() else {}


def _coordinates(row: Modality, several: bool) -> dict[str, object]:
    """Columns that say where on a panel's axis the values stand; with several modalities also whose they are."""
    names = [str(c) for c in row.coordinate] if row.extent is None else [""] * row.size
    if several:
        return {"modality": row.name, "band": names, "wavelength": row.axis}
    return {str(row.dim): row.axis if row.extent else names}


def _values(row: Modality, galaxy: GalaxyNumbers, noun: str) -> dict[str, np.ndarray]:
    """The columns of one modality; `noun` is what its own values are called."""
    quantiles = {word: galaxy.quantiles[:, i] for i, word in LEVELS.items()}
    given = {noun: galaxy.truth, "seen": galaxy.seen, "shown": galaxy.value, "error": galaxy.error, "limit": galaxy.limit}
    return given | quantiles | ({"implied": galaxy.implied} if row.name in FILTERS else {})


def density(name: str, snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Of a scalar: its density under the mask in force and the pins, at places that lie closer where it is sharper."""
    place, (_, variable) = model.table.place(name).start, model.table.variables[name]
    truth, inputs = told_truth(observations, snapshot), observations.one(snapshot.row, snapshot.noise, snapshot.edits)
    yield
    further = [other for other in (REDSHIFT, SFH) if name == MASS and other in model.table.variables]  # they form it
    answer = model.answer(inputs, snapshot.mask, [name, *further])
    together = parts_of(model, inputs, snapshot.mask, answer).of(0)
    galaxy = GalaxyNumbers.under(snapshot.mask, truth, inputs, answer, together.news)
    densities = {"density": answer.densities.get(name)}
    quantiles = ", ".join(f"{word} {galaxy.quantiles[place, i]:.6g}" for i, word in LEVELS.items())
    about = [
        f"{name}: where the density is said{f' [{variable.unit}]' if variable.unit else ''}, closer where it is sharp; "
        "density: probability per unit of it",
        f"{observations.words.noun} {galaxy.truth[place]:.6g}; {quantiles}",
    ]
    if np.isfinite(galaxy.implied[place]):
        about.append(f"formed in the history by the time of observation: {galaxy.implied[place]:.6g}")
    if not model.has_uncertainty:
        about.append(f"no density: {NO_WIDTHS}")
    elif galaxy.seen[place]:
        about.append(f"seen, as {galaxy.value[place]:.6g}: the density is all there, as wide as its error")
    for letter, mask in zip(LETTERS, snapshot.pins, strict=False):
        yield
        pinned = model.answer(inputs, mask, [name])
        densities[f"density_{letter}"] = pinned.densities.get(name)
        about.append(f"pin {letter}: median {pinned.quantiles[0, place, MEDIAN]:.6g}")
    there = [one for one in densities.values() if one is not None]
    x = density_points(there) if there else np.zeros(0)
    frame = pd.DataFrame({name: x} | {column: x if one is None else one.pdf(x)[0] for column, one in densities.items()})
    per = f"1/({variable.unit})" if variable.unit else ""
    units = {name: variable.unit} | dict.fromkeys(frame.columns[1:], per)
    return with_words(frame, name, snapshot, model, observations, about, units)
