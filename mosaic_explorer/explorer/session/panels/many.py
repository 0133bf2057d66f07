"""Tables of the panels that show many galaxies."""

from __future__ import annotations

from collections.abc import Callable, Generator

import numpy as np
import pandas as pd

from ....catalog.measurements import Measurements
from ....catalog.schema import GALAXY
from ....errors import MosaicError
from ....latent.galaxies import Galaxies
from ....latent.layouts import METHODS, NEIGHBOURS, Tell, tell_nobody
from ....latent.maps import LatentMap, kept_map, layout_of, map_steps
from ....latent.overlay import Overlay, kept_overlay, overlay_steps, package_galaxies
from ....masks import Mask
from ....model.mosaic import Mosaic
from ..answers import Summaries
from ..colours import Colours
from ..finder import filter_words
from ..observations import Observations
from ..population import ScalarSummary
from ..sample import Sample
from ..state import Snapshot
from .names import LATENT_MAP, N_MAPPED, N_PLACED, POPULATION
from .words import Steps, with_words

YOURS, PACKAGE = "yours", "the package's"  # whose galaxies are on a map


def population(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """True value and median of the scalar in focus, of the galaxies that stand for all; errors of every scalar in words.

    Where no true value is known, how the scalar is distributed: n(z), of redshift.
    """
    name, sample, words = snapshot.scalar_name, observations.whole(snapshot.filter, model), observations.words
    scalars = (yield from Summaries(model, observations).steps(snapshot.mask, snapshot.noise, sample=sample)).scalars
    summary, unit = scalars[name], model.table.variables[name][1].unit
    of = f"{name}{f' [{unit}]' if unit else ''}"
    if not summary.has_truth:
        frame = _distribution(summary, model.edges[name], name)
        per = f"1/({unit})" if unit else ""
        about = [
            f"{sample.words}; no {words.adjective} value of {name} is known",
            f"{of}: middle of a bin; density: mean of all galaxies' densities; medians: histogram of their medians",
        ]
        units = {name: unit, "density": per, "medians": per}
        return with_words(frame, POPULATION, snapshot, model, observations, about, units)
    column = words.column
    frame = pd.DataFrame(_ids(observations, sample) | population_columns(summary, column))
    about = [
        f"{column}, median of the answer, width (half of its 16-84% range), error (median - {words.noun}): "
        f"{of}{', seen' if summary.seen else ''}; percentile [%]: part of the density below the {words.adjective} value"
    ]
    about += [
        f"mean absolute error of {key}: {s.mae:.6f} ± {s.error:.6f}" for key, s in scalars.items() if s.has_truth and not s.seen
    ]
    if not sample.is_beginning and not sample.filter:
        about.insert(0, sample.words)
    units = dict.fromkeys((column, "median", "width", "error"), unit) | {"percentile": "%"}
    yield from _add_colour(frame, snapshot, model, observations, sample, about, units)
    return with_words(frame, POPULATION, snapshot, model, observations, about, units)


def population_columns(summary: ScalarSummary, noun: str) -> dict[str, np.ndarray]:
    """What is said of each galaxy of a scalar, by column; `noun` is that of its own values."""
    return {
        noun: summary.truth,
        "median": summary.median,
        "width": summary.sigma,
        "error": summary.median - summary.truth,
        "percentile": 100 * summary.pit,
    }


def _add_colour(
    frame: pd.DataFrame,
    snapshot: Snapshot,
    model: Mosaic,
    observations: Observations,
    sample: Sample,
    about: list[str],
    units: dict[str, str],
) -> Generator[None, None, None]:
    """What the points are coloured by, if that was chosen, as a last column of their table."""
    if not snapshot.colour:
        return
    colouring = yield from Colours(model, observations).steps(snapshot, sample)
    if not len(colouring.values):
        return
    name = colouring.column
    if name in frame:  # of an error or a width there is one already: as a last column, and kept back as colours are
        frame.pop(name)
    frame[name], units[name] = colouring.values, colouring.unit
    about.append(f"{name}, by which points are coloured: {colouring.label}")


def _distribution(summary: ScalarSummary, edges: np.ndarray, name: str) -> pd.DataFrame:
    middle, density, ends, share = summary.distribution(edges)
    return pd.DataFrame({name: middle, "density": density, "medians": share[np.searchsorted(ends, middle, "right") - 1]})


def map_sample(model: Mosaic, observations: Observations, filter: str = "", layout: str = "") -> Sample:
    """The galaxies on the latent map: the same ones whatever is looked for; few of them on a fresh one, which takes long.

    Those of a table are laid over the map of the package's, which takes but a moment: there they are those found.
    """
    if is_laid_over(model, observations):
        return observations.among(filter, N_MAPPED)
    if layout_of(model, layout).is_fresh:
        return observations.among("", N_MAPPED)
    return observations.whole("", model, N_PLACED)


def matches_on_map(sample: Sample, observations: Observations, filter: str) -> np.ndarray:
    """Which of the galaxies on a map a filter finds, bool (n,)."""
    return np.isin(sample.rows, observations.finder.rows(filter)) if filter else np.ones(len(sample), bool)


def is_laid_over(model: Mosaic, observations: Observations) -> bool:
    """Whether galaxies are shown on the map of the package's: those of a table, or too few for one of their own, if the model
    can see the package's."""
    is_own = "import_map" in observations.catalog.attrs or observations.n <= NEIGHBOURS
    return is_own and package_galaxies(model.table) is not None


def lay_out(
    snapshot: Snapshot,
    model: Mosaic,
    observations: Observations,
    tell: Tell = tell_nobody,
    grow: Callable[[LatentMap], object] = lambda latent: None,
) -> Generator[None, None, LatentMap | Overlay | None]:
    """The latent map under a snapshot, in steps, see `latent.maps.map_steps`."""
    yield  # a newer mask may already have replaced this one
    if is_laid_over(model, observations):
        return (yield from overlay_steps(model, *_over(snapshot, model, observations), tell))
    galaxies = _galaxies(snapshot, model, observations)
    return (yield from map_steps(model, galaxies, snapshot.mask, snapshot.layout, tell, grow))


def laid_out(snapshot: Snapshot, model: Mosaic, observations: Observations) -> LatentMap | Overlay | None:
    """The latent map under a snapshot, if it has been made and is still there."""
    if is_laid_over(model, observations):
        return kept_overlay(model, *_over(snapshot, model, observations))
    return kept_map(model, _galaxies(snapshot, model, observations), snapshot.mask, snapshot.layout)


def _over(snapshot: Snapshot, model: Mosaic, observations: Observations) -> tuple[Measurements, Mask, str]:
    sample = map_sample(model, observations, snapshot.filter, snapshot.layout)
    return observations.of_rows(sample, snapshot.noise), snapshot.mask, snapshot.layout


def _galaxies(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Galaxies:
    rows = map_sample(model, observations, snapshot.filter, snapshot.layout).rows
    return observations.galaxies(rows, snapshot.noise, snapshot.mask)


def mapped(snapshot: Snapshot, model: Mosaic, observations: Observations, make: bool) -> Steps:
    """Places on the latent map, and the true scalar in focus; a MosaicError if a fresh map is not made yet, nor to be made."""
    yield
    name, sample = snapshot.scalar_name, map_sample(model, observations, snapshot.filter, snapshot.layout)
    if make or not layout_of(model, snapshot.layout).is_fresh:
        laid = yield from lay_out(snapshot, model, observations)
    else:
        laid = laid_out(snapshot, model, observations)
    if laid is None:
        raise MosaicError("the map of this mask is still being made; ask again once it is shown.")
    place, words = model.table.place(name).start, observations.words
    truth = observations.own(sample.rows, [name])[name]
    latent = laid.own if isinstance(laid, Overlay) else laid
    own = latent.xy
    frame = pd.DataFrame(_ids(observations, sample) | {"x": own[:, 0], "y": own[:, 1], name: truth})
    of = f" of the states of {latent.layout.modality}" if latent.layout.modality else ""
    trust = f"; trustworthiness {latent.trustworthiness:.3f}" if np.isfinite(latent.trustworthiness) else ""
    about = [f"x, y: {METHODS[latent.layout.method]}{of}, without unit{trust}; {name}: {words.adjective} value"]
    if snapshot.filter and not sample.filter:
        frame["found"] = matches_on_map(sample, observations, snapshot.filter)
        about.append(f"found: whether it is among '{filter_words(snapshot.filter, sample.of)}'")
    if sample.drawn or sample.filter:
        about.insert(0, sample.words)
    units = {"x": "", "y": "", name: model.table.variables[name][1].unit}
    yield from _add_colour(frame, snapshot, model, observations, sample, about, units)
    package = package_galaxies(model.table)
    if isinstance(laid, Overlay) and package is not None:
        x, y = laid.package.xy.T
        frame.insert(0, "galaxies", YOURS)
        others = {
            "galaxies": PACKAGE,
            "row": -1,
            "id": frame["id"].dtype.type(),
            "x": x,
            "y": y,
            name: package.values[:, place],
        }
        frame = pd.concat([frame, pd.DataFrame(others)], ignore_index=True)
        about.append(f"galaxies: {YOURS}, laid over the map of {PACKAGE} (row -1), which are seen as {laid.package.mask.text}")
    return with_words(frame, LATENT_MAP, snapshot, model, observations, about, units)


def _ids(observations: Observations, sample: Sample) -> dict[str, np.ndarray]:
    return {"row": sample.rows, "id": observations.catalog[GALAXY].values[sample.rows]}
