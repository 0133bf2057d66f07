"""Tables of the panels that show many galaxies, or compare masks."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....catalog.schema import GALAXY
from ....errors import MosaicError
from ....latent.maps import kept_map, latent_map
from ....model.mosaic import Mosaic
from ..answers import PointEstimate
from ..observations import Observations
from ..population import N_SHOWN, summarise
from ..state import Snapshot
from .figures import Figure, figure_names, galaxy_figures, population_figures
from .names import COMPARE, LATENT_MAP, LETTERS, N_MAPPED, NOW, POPULATION
from .words import Steps, with_words

COMPARE_WORDS = (
    "error of one galaxy: answer - truth of a scalar (sigmas: in units of half the 16-84% range), mean |answer - truth| "
    "over values of a modality that all masks hide",
    "error of many: mean |answer - truth|, with its standard error; note: why there is no figure",
)


def population(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """True value and median of the scalar in focus, of the first galaxies; errors of every scalar in words."""
    inputs, name = observations.under(snapshot.noise)[:N_SHOWN], snapshot.scalar_name
    scalars = (yield from summarise(model, inputs, observations.true[:N_SHOWN], snapshot.mask)).scalars
    summary, unit = scalars[name], model.table.variables[name][1].unit
    frame = pd.DataFrame(_ids(observations, len(inputs)) | {"truth": summary.truth, "median": summary.median})
    about = [f"truth, median of the answer: {name}{f' [{unit}]' if unit else ''}{', seen' if summary.seen else ''}"]
    about += [f"mean absolute error of {key}: {s.mae:.6f} ± {s.error:.6f}" for key, s in scalars.items() if not s.seen]
    return with_words(frame, POPULATION, snapshot, model, observations, about, {"truth": unit, "median": unit})


def mapped(snapshot: Snapshot, model: Mosaic, observations: Observations, make: bool) -> Steps:
    """Places on the latent map, and the true scalar in focus; a MosaicError if there is no map yet and none is to be made."""
    yield
    name, inputs = snapshot.scalar_name, observations.under(snapshot.noise)[:N_MAPPED]
    laid = latent_map(model, inputs, snapshot.mask) if make else kept_map(model, inputs, snapshot.mask)
    if laid is None:
        raise MosaicError("the map of this mask is still being made; ask again once it is shown.")
    truth = observations.true[: len(inputs), model.table.place(name).start]
    frame = pd.DataFrame(_ids(observations, len(inputs)) | {"x": laid.xy[:, 0], "y": laid.xy[:, 1], name: truth})
    about = [f"x, y: UMAP, without unit; {name}: true value"]
    units = {"x": "", "y": "", name: model.table.variables[name][1].unit}
    return with_words(frame, LATENT_MAP, snapshot, model, observations, about, units)


def _ids(observations: Observations, n: int) -> dict[str, np.ndarray]:
    return {"row": np.arange(n), "id": observations.catalog[GALAXY].values[:n]}


def compare(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Errors under the mask in force and each pin, of one galaxy and of the first ones, a row for each quantity."""
    masks = {NOW: snapshot.mask, **dict(zip(LETTERS, snapshot.pins, strict=False))}
    inputs, answers = observations.one(snapshot.row, snapshot.noise, snapshot.edits), []
    for mask in masks.values():
        yield
        answers.append(PointEstimate.of(model.answer(inputs, mask)))
    one = galaxy_figures(observations.true[snapshot.row], list(masks.values()), answers)
    many = observations.under(snapshot.noise)[:N_SHOWN]
    rows = []
    for (letter, mask), figures in zip(masks.items(), one, strict=True):
        begin = {"pin": letter, "mask": mask.text}
        for name in figure_names(model.table):
            rows.append(begin | {"galaxies": f"row {snapshot.row}", "of": name} | _figure(figures[name], "sigmas"))
        summaries = yield from summarise(model, many, observations.true[:N_SHOWN], mask)
        for name, figure in population_figures(summaries).items():
            rows.append(begin | {"galaxies": f"first {len(many)}", "of": name} | _figure(figure, "standard_error"))
    units = {"error": "that of the quantity", "sigmas": "", "standard_error": "that of the quantity"}
    return with_words(pd.DataFrame(rows), COMPARE, snapshot, model, observations, [*COMPARE_WORDS], units)


def _figure(figure: Figure, beside: str) -> dict[str, object]:
    return {"error": figure.value, "sigmas": np.nan, "standard_error": np.nan, "note": figure.instead} | {beside: figure.beside}
