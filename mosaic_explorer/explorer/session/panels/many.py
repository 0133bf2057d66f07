"""Tables of the panels that show many galaxies."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np
import pandas as pd

from ....catalog.schema import GALAXY
from ....catalog.surveys import EXACT
from ....errors import MosaicError
from ....latent.maps import LatentMap, kept_map, latent_map
from ....latent.overlay import Overlay, kept_overlay, overlay, package_galaxies
from ....model.mosaic import Mosaic
from ..colours import Colours
from ..finder import filter_words
from ..observations import Observations
from ..population import ScalarSummary, summarise
from ..sample import Sample
from ..state import Snapshot
from .names import LATENT_MAP, N_MAPPED, POPULATION
from .words import Steps, with_words

YOURS, PACKAGE = "yours", "the package's"  # whose galaxies are on a map


def population(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """True value and median of the scalar in focus, of the galaxies that stand for all; errors of every scalar in words.

    Where no true value is known, how the scalar is distributed: n(z), of redshift.
    """
    name, sample, words = snapshot.scalar_name, observations.among(snapshot.filter), observations.words
    inputs, truth = observations.of_rows(sample, snapshot.noise), observations.of_rows(sample, EXACT).values
    scalars = (yield from summarise(model, inputs, truth, snapshot.mask)).scalars
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
    frame = pd.DataFrame(_ids(observations, sample) | {column: summary.truth, "median": summary.median})
    about = [f"{column}, median of the answer: {of}{', seen' if summary.seen else ''}"]
    about += [
        f"mean absolute error of {key}: {s.mae:.6f} ± {s.error:.6f}" for key, s in scalars.items() if s.has_truth and not s.seen
    ]
    if sample.drawn and not sample.filter:
        about.insert(0, sample.words)
    units = {column: unit, "median": unit}
    yield from _add_colour(frame, snapshot, model, observations, sample, about, units)
    return with_words(frame, POPULATION, snapshot, model, observations, about, units)


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
    name = colouring.column if colouring.column not in frame else f"colour_{colouring.column}"
    frame[name] = colouring.values
    about.append(f"{name}, by which points are coloured: {colouring.label}")
    units[name] = colouring.unit


def _distribution(summary: ScalarSummary, edges: np.ndarray, name: str) -> pd.DataFrame:
    middle, density, ends, share = summary.distribution(edges)
    return pd.DataFrame({name: middle, "density": density, "medians": share[np.searchsorted(ends, middle, "right") - 1]})


def map_sample(model: Mosaic, observations: Observations, filter: str = "") -> Sample:
    """The galaxies on the latent map: the same ones whatever is looked for, as a map takes long to lay out.

    Those of a table are laid over the map of the package's, which takes but a moment: there they are those found.
    """
    return observations.among(filter if is_laid_over(model, observations) else "", N_MAPPED)


def matches_on_map(sample: Sample, observations: Observations, filter: str) -> np.ndarray:
    """Which of the galaxies on a map a filter finds, bool (n,)."""
    return np.isin(sample.rows, observations.finder.rows(filter)) if filter else np.ones(len(sample), bool)


def is_laid_over(model: Mosaic, observations: Observations) -> bool:
    """Whether galaxies are shown on the map of the package's: those of a table, if the model can see the package's."""
    return "import_map" in observations.catalog.attrs and package_galaxies(model.table) is not None


def mapped(snapshot: Snapshot, model: Mosaic, observations: Observations, make: bool) -> Steps:
    """Places on the latent map, and the true scalar in focus; a MosaicError if there is no map yet and none is to be made."""
    yield
    name, sample = snapshot.scalar_name, map_sample(model, observations, snapshot.filter)
    inputs, over = observations.of_rows(sample, snapshot.noise), is_laid_over(model, observations)
    laid: LatentMap | Overlay | None
    if over:
        laid = overlay(model, inputs, snapshot.mask) if make else kept_overlay(model, inputs, snapshot.mask)
    else:
        laid = latent_map(model, inputs, snapshot.mask) if make else kept_map(model, inputs, snapshot.mask)
    if laid is None:
        raise MosaicError("the map of this mask is still being made; ask again once it is shown.")
    place, words = model.table.place(name).start, observations.words
    truth = observations.of_rows(sample, EXACT).values[:, place]
    own = laid.own.xy if isinstance(laid, Overlay) else laid.xy
    frame = pd.DataFrame(_ids(observations, sample) | {"x": own[:, 0], "y": own[:, 1], name: truth})
    about = [f"x, y: UMAP, without unit; {name}: {words.adjective} value"]
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
