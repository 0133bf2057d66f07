"""What the plots of a galaxy draw: once which axes there are, and at every answer the numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...agreement import Parts, sentence
from ...agreement.implied import MASS, has_history
from ...catalog.measurements import Measurements
from ...catalog.photometry_library import PHOTOMETRY, photometry_row
from ...cosmology import age
from ...modalities import Modality, Table
from ...modalities.table import CURVE_SHARES
from ...model.answer import Answer
from ...photometry.groups import filter_title
from ..session.answers import drawn_redshift
from ..session.asking import Asking
from ..session.panels import LETTERS, density_points
from ..session.panels.numbers import GalaxyNumbers
from ..session.state import Snapshot
from ..session.value_words import TRUE, ValueWords
from .panel_axes import KEYS, PANELS, plain_axes
from .scalars import scalar_numbers
from .series import ANSWER, columns, names_of_columns
from .wire import (
    DensityPanel,
    DensityScene,
    DensitySpec,
    DrawnFilters,
    PanelAxes,
    Row,
    ScalarNumbers,
    VectorPanel,
    VectorScene,
    VectorSpec,
)

ABOVE = 240  # px of the page that are not plots
DENSITY_HEIGHT = 96
FORMED = "formed in the history"
WIDTH = (0.05, 0.95)  # shares of a filter's response between which its bar is drawn


def vector_spec(table: Table, words: ValueWords = TRUE, knows_filters: bool = False) -> VectorSpec:
    """Panels of a table's vectors: the house's, and a plain one for each modality that has none there.

    With filters of other surveys the photometry has a row for them, empty until some are drawn.
    """
    panels = [(names, axes) for names, axes in PANELS if set(names) <= set(table.names)]
    placed = {name for names, _ in panels for name in names}
    panels += [((row.name,), plain_axes(row)) for row in table.without_filters if row.is_vector and row.name not in placed]
    filters = [photometry_row([])] if knows_filters else []
    rows = [[*(table[name] for name in names), *(filters if axes["key"] == PHOTOMETRY else [])] for names, axes in panels]
    return {
        "kind": "vectors",
        "panels": [_panel(axes, some, words) for some, (_, axes) in zip(rows, panels, strict=True)],
        "above": ABOVE,
        "letters": LETTERS,
        "pin_columns": list(ANSWER),
    }


def _panel(axes: PanelAxes, rows: Sequence[Modality], words: ValueWords) -> VectorPanel:
    return {
        **axes,
        "rows": [_row(row) for row in rows],
        "error_unit": rows[0].variables[0].error_unit,
        "keys": KEYS,
        "truth": words.noun,
        "hatched": next(row.name for row in rows if row.extent or len(rows) == 1),
    }


def _row(row: Modality) -> Row:
    made: Row = {
        "name": row.name,
        "label": row.label,
        "axis": [float(x) for x in row.axis],
        "names": [str(c) for c in row.coordinate] if row.extent is None else [],
        "dots": row.extent is None,
        "unit": row.variables[0].error_unit,
        "coordinate_unit": row.printed_coordinate_unit,
        "columns": names_of_columns(row),
    }
    return {**made, "is_filters": True} if row.name == PHOTOMETRY else made


def filters_of(asked: Asking) -> DrawnFilters:
    """The filters of other surveys that are drawn."""
    row = asked.row
    if row is None:
        return {"names": [], "titles": [], "axis": [], "low": [], "high": [], "given": []}
    names = [str(name) for name in row.coordinate]
    ends = [CURVE_SHARES.index(share) for share in WIDTH]
    return {
        "names": names,
        "titles": [filter_title(name) for name in names],
        "axis": [float(x) for x in row.axis],
        "low": [curve[ends[0]] for curve in row.curves],
        "high": [curve[ends[1]] for curve in row.curves],
        "given": [name not in asked.alone for name in names],
    }


def density_spec(table: Table, ranges: dict[str, tuple[float, float]], words: ValueWords = TRUE) -> DensitySpec:
    """A panel for each scalar."""
    panels: list[DensityPanel] = []
    for name in table.scalar_names:
        variable = table.variables[name][1]
        panels.append(
            {
                "name": name,
                "title": variable.label.removeprefix("log "),
                "symbol": variable.short,
                "unit": f"log₁₀ M/{variable.printed_unit}" if variable.is_log else variable.unit,
                "truth": words.noun,
                "implied": FORMED if name == MASS and has_history(table) else "",
                "edges": list(ranges[name]),
            }
        )
    return {"kind": "densities", "panels": panels, "height": DENSITY_HEIGHT}


def vector_scene(
    asked: Asking,
    spec: VectorSpec,
    snapshot: Snapshot,
    truth: np.ndarray,
    inputs: Measurements,
    answer: Answer,
    parts: Parts,
    pins: Sequence[Answer],
) -> VectorScene:
    """What the vector panels draw of a moment; all arrays are in the order of the table of who was asked.

    Parameters
    ----------
    truth : (table.size,)
    inputs : measurements of one galaxy
    answer, pins : about it, under the mask in force and under the pins'
    parts : of the galaxy under the mask in force
    """
    table, rows = asked.model.table, [row for panel in spec["panels"] for row in panel["rows"]]
    names = [row["name"] for row in rows if not row.get("is_filters") or asked.filters]
    galaxy = GalaxyNumbers.under(asked.mask(snapshot.mask), truth, inputs, answer, parts.news)
    numbers = [part for name in names for part in columns(table[name], galaxy.at(asked.place(name))).values()]
    for mask, pinned in zip(snapshot.pins, pins, strict=True):
        beside = GalaxyNumbers.under(asked.mask(mask), truth, inputs, pinned)
        for name in names:
            line = columns(table[name], beside.at(asked.place(name)))
            hidden = np.isnan(line["median"])
            line["median"] = np.where(hidden, line["exact"], line["median"])  # it goes on over what the pin sees
            numbers += [line[column] for column in ANSWER]
    redshift, whose = drawn_redshift(table, snapshot, truth, answer.quantiles[0])
    return {
        "numbers": np.concatenate(numbers).astype(np.float32),
        "pin_masks": [mask.text for mask in snapshot.pins],
        "reference": snapshot.reference,
        "hidden": {
            name: [list(span) for span in snapshot.mask.spans(name, hidden=True)] for name in names if table[name].extent
        },
        "frame": snapshot.frame,
        "time": snapshot.time,
        "sfr": snapshot.sfr,
        "stretch": 1 + redshift if np.isfinite(redshift) else 0,
        "redshift_of": whose,
        "observed_at": float(age(redshift)) if np.isfinite(redshift) else np.nan,
        "truth": snapshot.truth,
        "agreement": sentence(table, parts),
        "edited": [name for name, _ in snapshot.edits],
        "row": snapshot.row,
        "filters": filters_of(asked),
    }


def density_scene(
    asked: Asking,
    snapshot: Snapshot,
    truth: np.ndarray,
    inputs: Measurements,
    answer: Answer,
    parts: Parts,
    pins: Sequence[Answer],
) -> DensityScene:
    """What the density panels draw of a moment; arguments as for `vector_scene`."""
    table = asked.model.table
    answers = [answer, *pins]
    has_densities = all(answer.densities for answer in answers)  # a model gives all of them or none
    places = [
        density_points([one.densities[name] for one in answers]) if has_densities else np.zeros(0)
        for name in table.scalar_names
    ]
    scalars: list[list[ScalarNumbers]] = []
    densities = []
    for mask, one in zip([snapshot.mask, *snapshot.pins], answers, strict=True):
        galaxy = GalaxyNumbers.under(asked.mask(mask), truth, inputs, one, None if scalars else parts.news)
        # of pins nothing is said, only drawn: their scores would cost a drag as much again
        scalars.append(scalar_numbers(table, snapshot, galaxy, {} if scalars else one.densities))
        if has_densities:
            densities += [one.densities[name].pdf(x)[0] for name, x in zip(table.scalar_names, places, strict=True)]
    numbers = np.concatenate([*places, *densities]).astype(np.float32)
    return {"numbers": numbers, "points": [len(x) for x in places], "scalars": scalars, "row": snapshot.row}
