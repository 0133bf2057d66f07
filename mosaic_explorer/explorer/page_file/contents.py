"""What a page of its own has to know beside galaxies' numbers and the model's graph, as plain values; `js/main.js` reads it."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...catalog.quantities import FUV, FUV_OF_ONE_JY, FUV_OF_ONE_SUN_A_YEAR, QUIESCENT, quantities_of
from ...cosmology import age
from ...errors import MaskError
from ...masks import PAPER_PRESETS, PRESET_MEANING, PRESETS, Mask
from ...masks.named_spans import SPANS
from ...masks.spans import cell_edges
from ...modalities import Modality, Table
from ...model.batch import NORMAL_QUANTILES
from ...model.filters import CURVE_FEATURES, curve_features
from ...model.quantiles import QUANTILES
from ..app.bar import ACTIONS
from ..galaxy.derived import derived_spec
from ..galaxy.scene import density_spec, filters_of, vector_spec
from ..galaxy.series import names_of_columns
from ..mask_controls.noise import noise_meaning
from ..mask_controls.strip import KEYS as STRIP_KEYS
from ..session.edits import editable, variable_of
from ..session.observations import noise_key
from ..session.panels import DERIVED, POPULATION, panel_titles, vector_panels
from ..what_if.view import MEANING, MORE
from ..widgets.component import asset
from ..widgets.labels import PRESET_LABELS
from ..widgets.points import point_spec
from ..widgets.theme import DARK, LIGHT
from .chosen import Chosen

ABOVE = 190  # px of the page that are not plots of vectors
HEIGHT = 310  # px of the plot of many galaxies
NO_ACTIONS = ("stage", "help")  # buttons of the served page that this one has not
THEME = ("theme", "light/dark", "light or dark", "light or dark")
REDSHIFTS = np.linspace(0, 12, 241)  # whose ages the page is told
KEYS = {  # of the keyboard, and what each does
    **dict.fromkeys(("ArrowLeft",), "previous"),
    **dict.fromkeys(("ArrowRight",), "next"),
    **dict.fromkeys("rR", "random"),
    **dict.fromkeys("zZ", "undo"),
    **dict.fromkeys("yY", "redo"),
    **dict.fromkeys("tT", "truth"),
    **dict.fromkeys("pP", "pin"),
    **{str(i + 1): f"preset {i}" for i in range(len(PAPER_PRESETS))},
}


def contents(chosen: Chosen, packing: dict[str, object], catalog: str, model: str) -> dict[str, Any]:
    """All of it.

    Parameters
    ----------
    packing : how the galaxies' numbers lie, see `Chosen.packed`
    catalog, model : by which a program opens them
    """
    table, noises, titles = chosen.table, chosen.noises, panel_titles(chosen.table)
    own = {noise: key for key, noise in noises.items()}
    return {
        "drawing": _drawing(chosen),
        "galaxies": packing,
        "first": {"mask": chosen.first_mask_text, "noise": own[chosen.observations.first]},
        "rail": {
            "presets": _presets(table),
            "noises": [{"name": key, "label": chosen.observations.words.noise(noise)} for key, noise in noises.items()],
            "noise_meaning": noise_meaning(chosen.observations),
            "spans": {
                name: [{"name": word, "meaning": span.meaning, "span": [span.start, span.stop]} for word, span in spans.items()]
                for name, spans in SPANS.items()
            },
            "what_if": {"meaning": MEANING.format(noun=chosen.observations.words.noun), "more": MORE},
            "strip_keys": STRIP_KEYS,
        },
        "many": {
            "spec": point_spec(
                POPULATION, f"Predicted and {chosen.observations.words.adjective}", HEIGHT, axes=True, selectable=False
            ),
            "labels": {name: table.variables[name][1].label for name in table.scalar_names},
            "adjective": chosen.observations.words.adjective,
        },
        "colours": {"light": LIGHT, "dark": DARK},
        "actions": [*(list(action) for action in ACTIONS if action[0] not in NO_ACTIONS), list(THEME)],
        "keys": KEYS,
        "origin": {
            "catalog": catalog,
            "model": model,
            "rows": list(chosen.rows),
            "titles": {panel: titles[panel] for panel in (*table.scalar_names, *vector_panels(table), DERIVED, POPULATION)},
            "population": POPULATION,
            "css": asset("reproduce/js/reproduce.css"),
            "noises": {key: noise_key(noise) for key, noise in noises.items() if noise != chosen.observations.first},
        },
    }


def _drawing(chosen: Chosen) -> dict[str, Any]:
    model, table, words = chosen.model, chosen.table, chosen.observations.words
    row = chosen.asked.row
    own = model.table.without_filters.size
    features, zero_points, floors = [[0.0] * CURVE_FEATURES], [0.0], [0.0]  # runtimes want one, be it of no filter
    if row is not None:
        features = curve_features(row.curves).tolist()
        zero_points, floors = (x[chosen.places[own:]].tolist() for x in (model.zero_points, model.error_floors))
    return {
        "about": {
            "table": {"rows": [_row(one, table) for one in table], "size": table.size},
            "quantiles": list(QUANTILES),
            "normal_quantiles": NORMAL_QUANTILES.tolist(),
            "scalars": list(table.scalar_names),
            "ranges": {name: list(ends) for name, ends in model.ranges.items()},
            "trust": int(chosen.observations.under(chosen.observations.first).trust),
            "has_trust": bool(getattr(model.network.config, "trust", 0)),
            "knows_filters": model.knows_filters,
            "filters": {"curves": features, "zero_points": zero_points, "floors": floors},
        },
        "vectors": {**vector_spec(table.without_filters, words, row is not None), "above": ABOVE},
        "densities": density_spec(table, model.ranges, words),
        "filters": filters_of(chosen.asked),
        "ages": {"redshift": REDSHIFTS.tolist(), "age": [float(age(z)) for z in REDSHIFTS]},
        "editable": _editable(chosen),
        "derived": _derived(table),
        "derived_spec": derived_spec(table, words),
        "dust": _dust(table),
    }


def _row(row: Modality, table: Table) -> dict[str, Any]:
    place, variables = table.slices[row.name], row.variables
    return {
        "name": row.name,
        "label": row.label,
        "short": row.short,
        "meaning": variables[0].meaning if row.is_vector else "",
        "start": place.start,
        "size": row.size,
        "is_vector": row.is_vector,
        "measured": row.measured,
        "is_magnitude": variables[0].is_magnitude,
        "log_axis": row.log_axis,
        "axis": [float(x) for x in row.axis] if row.is_vector else [],
        "edges": [float(x) for x in cell_edges(row)] if row.extent else [],
        "extent": list(row.extent) if row.extent else None,
        "unit": row.printed_coordinate_unit,
        "names": [str(x) for x in row.coordinate] if row.extent is None else [],
        "labels": [variable.label for variable in variables],
        "columns": names_of_columns(row) if row.is_vector else [],
    }


def _derived(table: Table) -> list[dict[str, Any]]:
    """What follows from a galaxy's values, and where the values stand that it follows from."""
    made: list[dict[str, Any]] = []
    for name, quantity in quantities_of(table).items():
        places = [table.place(one) for one in quantity.needs]
        made.append({"name": name, "needs": [[place.start, place.stop] for place in places]})
    return made


def _dust(table: Table) -> dict[str, float]:
    """What the dimming of the far ultraviolet is counted from."""
    place = int(np.abs(table["sed"].axis - FUV).argmin()) if "sed" in table.names else 0
    return {
        "place": place,
        "of_one_jy": float(FUV_OF_ONE_JY),
        "of_one_sun_a_year": FUV_OF_ONE_SUN_A_YEAR,
        "quiescent": QUIESCENT,
    }


def _presets(table: Table) -> list[dict[str, object]]:
    """Those that this table has."""
    made = []
    for name, text in PRESETS.items():
        try:
            Mask.parse(text, table)
        except MaskError:
            continue
        about = {"name": name, "label": PRESET_LABELS[name], "meaning": PRESET_MEANING[name]}
        made.append({**about, "mask": text, "paper": name in PAPER_PRESETS})
    return made


def _editable(chosen: Chosen) -> list[dict[str, object]]:
    model, table = chosen.model, chosen.table
    made = []
    for name, place in editable(table).items():
        variable, row = variable_of(name, table), next(row for row in table if place < table.slices[row.name].stop)
        at = chosen.places[place]
        learned = model.ranges.get(name, (float(model.scaling.low[at]), float(model.scaling.high[at])))
        label = (variable.short if variable.is_log else variable.label) if name == variable.name else name
        spoken = label if label == variable.label else f"{label}: {variable.label}"
        made.append(
            {
                "name": name,
                "group": row.name,
                "place": place,
                "label": label,
                "spoken": f"{spoken} [{variable.unit}]" if variable.unit else spoken,
                "unit": variable.printed_unit,
                "allowed": list(variable.allowed),
                "learned": list(learned),
                "is_magnitude": variable.is_magnitude,
            }
        )
    return made
