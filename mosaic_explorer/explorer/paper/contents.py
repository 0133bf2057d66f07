"""What the paper's page shows, as plain words and numbers for the browser."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...cosmology import age
from ...latent.modality_map import hull, same_modality
from ...masks import PRESET_MEANING, Mask
from ...modalities import Table
from ...model.answer import Answer
from ...model.mosaic import Mosaic
from ...model.quantiles import HIGH, LOW, MEDIAN
from ...paper import PAPER, Cell, Table1, vector_names
from ..widgets.labels import PRESET_LABELS, worth

COLUMNS = ("redshift", "sfh", "log_stellar_mass", "log_halo_mass", "sed")  # of Table 1: the paper's three, and two more
N_POINTS = 1000  # galaxies in the scalars' panels, as in the paper
SFH = "sfh"  # on whose axis the moment of observation stands
SPREAD = (1, 99)  # percentiles of a scalar between which colours change
NONE = "–"
LEVELS = {"low": LOW, "median": MEDIAN, "high": HIGH}

Content = dict[str, Any]


def rows_content(masks: dict[str, Mask]) -> list[Content]:
    """The inputs, each with its name, what is seen, and what it means."""
    return [
        {"preset": preset, "label": PRESET_LABELS[preset], "mask": mask.text, "meaning": PRESET_MEANING[preset]}
        for preset, mask in masks.items()
    ]


# -- Table 1 --------------------------------------------------------------------------------------------------------------
def table_content(made: Table1 | None, table: Table, masks: dict[str, Mask]) -> Content:
    """Its head and its rows of cells."""
    names = [name for name in COLUMNS if name in table.variables]
    variables = {name: table.variables[name] for name in names}
    head = [
        {"label": row.label if row.is_vector else v.label, "unit": v.error_unit, "meaning": v.meaning}
        for row, v in variables.values()
    ]
    rows = rows_content(masks)
    for row in rows:
        mask = masks[row["preset"]]
        row["cells"] = [_cell_content(made, row["preset"], name, mask.seen[table.place(name)]) for name in names]
        for name, cell in zip(names, row["cells"], strict=True):
            cell["focus"] = name if name in table.scalar_names else ""
    return {"head": head, "rows": rows, "done": made.done if made else 0}


def _cell_content(made: Table1 | None, preset: str, name: str, seen: np.ndarray) -> Content:
    if seen.all():
        return {"mae": "seen", "error": "", "paper": "", "part": ""}
    printed, cell = PAPER[preset].get(name), made.cell(preset, name) if made else None
    mae, error = numbers(cell)
    return {
        "mae": mae,
        "error": error,
        "paper": NONE if printed is None else f"{printed:.3f}",
        "part": "of the hidden part" if seen.any() else "",
    }


def numbers(cell: Cell | None) -> tuple[str, str]:
    """A cell and its error in words."""
    if cell is None or not np.isfinite(cell.mae):
        return NONE, ""
    digits = max(worth(cell.error, least=3, most=4), 3)
    return f"{cell.mae:.{digits}f}", f"±{cell.error:.{digits}f}"


# -- Figure 2 -------------------------------------------------------------------------------------------------------------
def figure_2_content(model: Mosaic, masks: dict[str, Mask], adjective: str) -> Content:
    """Its rows and columns: what does not change with the galaxy, whose values are "true" or "measured"."""
    table = model.table
    columns = []
    for name in [*vector_names(table), *table.scalar_names]:
        row, v = table.variables[name]
        if row.is_vector:
            ticks = dict(zip(map(str, row.coordinate), map(float, row.axis), strict=True)) if row.extent is None else {}
            column: Content = {"kind": "vector", "title": row.short, "x": row.axis.astype(np.float32), "log": row.log_axis}
            y_label = "AB magnitude" if v.is_magnitude else v.short
            column |= {"ticks": ticks, "x_label": row.axis_label, "y_label": y_label, "down": v.is_magnitude}
        else:
            unit = f" [{v.value_unit}]" if v.value_unit else ""
            column = {"kind": "scalar", "title": v.short, "x_label": adjective + unit, "y_label": f"predicted{unit}"}
            column["ends"] = [float(end) for end in model.edges[name][[0, -1]]]
        columns.append({"name": name, **column})
    rows = rows_content(masks)
    for row_content in rows:
        mask, hidden = masks[row_content["preset"]], {}
        for name in [*vector_names(table), *table.scalar_names]:
            row, _ = table.variables[name]
            spans = mask.spans(row.name, hidden=True) if row.is_vector else []
            everything = not mask.seen[table.place(name)].any()
            hidden[name] = {"all": everything, "spans": [[float(end) for end in span] for span in spans]}
        row_content["hidden"] = hidden
    return {"columns": columns, "rows": rows, "observed_on": SFH if SFH in table.names else ""}


def curves_content(answers: dict[str, Answer], table: Table, truth: np.ndarray) -> Content:
    """The vectors of one galaxy, whose true values are `truth` (table.size,), and its scalars, under each input."""
    true = {name: truth[table.place(name)].astype(np.float32) for name in vector_names(table)}
    rows = {}
    for preset, answer in answers.items():
        quantiles, row = answer.quantiles[0], {}
        for name in vector_names(table):
            part = quantiles[table.place(name)].astype(np.float32)
            row[name] = {"low": part[:, LOW], "median": part[:, MEDIAN], "high": part[:, HIGH]}
        for name in table.scalar_names:
            at = table.place(name).start
            row[name] = {"truth": _number(truth[at]), **{k: _number(quantiles[at, i]) for k, i in LEVELS.items()}}
        rows[preset] = row
    redshift = truth[table.place("redshift").start] if "redshift" in table.scalar_names else np.nan
    return {"truth": true, "rows": rows, "observed": _number(float(age(redshift)) if np.isfinite(redshift) else np.nan)}


def _number(x: float) -> float | None:
    return float(x) if np.isfinite(x) else None


def points_content(made: Table1, table: Table, truth: dict[str, np.ndarray], order: np.ndarray) -> Content:
    """Scalars of up to `N_POINTS` galaxies, the first in `order` that have been asked about, and all variables' errors."""
    some = order[: min(made.done, N_POINTS)]
    true = {name: values[some].astype(np.float32) for name, values in truth.items()}
    rows = {
        preset: {name: {"median": made.medians[preset][name][some].astype(np.float32)} for name in table.scalar_names}
        for preset in made.medians
    }
    for preset, row in rows.items():
        maes = {name: numbers(made.cell(preset, name))[0] for name in made.errors[preset]}
        rows[preset] = {"scalars": row, "mae": maes}
    return {"truth": true, "rows": rows, "n": len(some)}


# -- Figure 3 -------------------------------------------------------------------------------------------------------------
def map_content(preset: str, xy: np.ndarray) -> Content:
    """One map: places (galaxies, points of each, 2), hulls around each kind of points if there are several."""
    kinds = xy.shape[1]
    hulls = [hull(xy[:, i]) for i in range(kinds)] if kinds > 1 else []
    flat = xy.reshape(-1, 2).astype(np.float32)
    closed = [[] if corners is None else [[float(x), float(y)] for x, y in corners] for corners in hulls]
    apart = f"{100 * same_modality(xy):.0f}% same" if kinds > 1 else ""
    return {"preset": preset, "x": flat[:, 0], "y": flat[:, 1], "kinds": kinds, "hulls": closed, "apart": apart}


def common_ends(low: np.ndarray, high: np.ndarray, room: float = 0.04) -> list[float]:
    """[x low, x high, y low, y high] with some of it as room, where all is in one place a unit wide."""
    around = np.where(high - low > 1e-3, room * (high - low), 0.5)
    return [float(low[0] - around[0]), float(high[0] + around[0]), float(low[1] - around[1]), float(high[1] + around[1])]


def colour_ends(values: np.ndarray) -> list[float]:
    """Between which values of a scalar colours change."""
    known = values[np.isfinite(values)]
    return [float(end) for end in np.percentile(known, SPREAD)] if len(known) else [0.0, 1.0]
