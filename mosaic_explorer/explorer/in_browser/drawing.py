"""What a browser is told of a model and its table to answer and draw by itself; `js/types.d.ts` has the types."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from ...agreement.implied import camera_of, has_history
from ...catalog.photometry_library import NOT_ABSORBED
from ...catalog.quantities import FUV, FUV_OF_ONE_JY, FUV_OF_ONE_SUN_A_YEAR, QUIESCENT, quantities_of
from ...catalog.trust import Trust
from ...cosmology import age, luminosity_distance
from ...latent import reference_map
from ...masks.spans import cell_edges
from ...modalities import Modality, Table
from ...model.batch import NORMAL_QUANTILES
from ...model.curves import CURVE_FEATURES, curve_features
from ...model.mosaic import Mosaic
from ...model.ood import RARITIES, WARN
from ..galaxy.derived import derived_spec
from ..galaxy.scene import density_spec, filters_of, vector_spec
from ..galaxy.series import names_of_columns
from ..session.asking import Asking
from ..session.edits import editable, variable_of
from ..session.value_words import ValueWords
from ..what_if.view import slider_words

REDSHIFTS = np.linspace(0, 12, 481)  # whose ages, and absorption by hydrogen, a browser is told
LOG_REDSHIFTS = np.linspace(np.log(1e-4), np.log(12), 600)  # whose distances


def drawing(asked: Asking, words: ValueWords, trust: Trust) -> dict[str, Any]:
    """All of it, for what is asked about galaxies whose values are called `words`, and may be trusted so far."""
    model, table, row = asked.model, asked.drawn_table, asked.row
    light = str((model.config.get("catalog") or {}).get("light", ""))
    return {
        "about": {
            "table": {"rows": [_row(one, table) for one in table], "size": table.size},
            "normal_quantiles": NORMAL_QUANTILES.tolist(),
            "scalars": list(table.scalar_names),
            "ranges": {name: list(ends) for name, ends in model.ranges.items()},
            "trust": int(trust),
            "has_trust": bool(getattr(model.size, "trust", 0)),
            "knows_filters": model.knows_filters,
            "filters": _filters(asked),
            "queries": _queries(asked),
            "map": _map(model),
        },
        "vectors": vector_spec(table.without_filters, words, row is not None),
        "densities": density_spec(table, model.ranges, words),
        "filters": filters_of(asked),
        "ages": {"redshift": REDSHIFTS.astype(np.float32), "age": age(REDSHIFTS).astype(np.float32)},
        "editable": _editable(asked),
        "camera": _camera(table.without_filters, NOT_ABSORBED not in light),
        "has_history": has_history(table),
        "derived": _derived(table),
        "derived_spec": derived_spec(table, words),
        "ood": _familiar(asked),
        "dust": _dust(table),
    }


def _filters(asked: Asking) -> dict[str, Any]:
    if asked.row is None:  # runtimes want one, be it of no filter
        return {"curves": [[0.0] * CURVE_FEATURES], "zero_points": [0.0], "floors": [0.0]}
    model, places = asked.model, asked.places
    curves = curve_features(asked.row.curves).tolist()
    return {"curves": curves, "zero_points": model.zero_points[places].tolist(), "floors": model.error_floors[places].tolist()}


def _queries(asked: Asking) -> list[list[int]]:
    """Which of the graph's hidden states are those of each modality, filters of other surveys left out."""
    queries, rows = asked.model.engine.queries, asked.model.table.without_filters.rows
    return [[(place := queries.slices[row.name]).start, place.stop] for row in rows]


def _map(model: Mosaic) -> dict[str, Any] | None:
    """The map that stays, as `latent.ReferenceMap` has it; None where the model has none."""
    made = reference_map(model)
    if made is None:
        return None
    layers = [{"weight": weight.ravel(), "bias": bias} for weight, bias in made.layers]
    return {"mean": made.mean, "scale": made.scale, "layers": layers, "ends": list(made.ends), "about": made.about}


@lru_cache(maxsize=4)
def _camera(table: Table, absorbed: bool) -> dict[str, Any] | None:
    """The filters of magnitudes that are ours, on the grid of the spectrum, many numbers as arrays of 32 bits; None where there
    are none. Shared by all sessions."""
    camera = camera_of(table, absorbed)
    if camera is None:
        return None
    photometry, redshift = camera.photometry, np.exp(LOG_REDSHIFTS)
    edges, pieces = photometry.edges, photometry.pieces
    through = np.stack([photometry.hydrogen(float(z)) for z in REDSHIFTS])
    modulus = 5 * np.log10(luminosity_distance(redshift) / 10) - 2.5 * np.log10(1 + redshift)
    return {
        "places": camera.places.tolist(),
        "edge": float(edges[0]),
        "width": float((edges[-1] - edges[0]) / (len(edges) - 1)),
        "firsts": [float(nodes[0]) for nodes, _ in pieces],
        "steps": [float(nodes[-1] - nodes[0]) / len(weights) for nodes, weights in pieces],
        "counts": [len(weights) for _, weights in pieces],
        "weights": np.concatenate([weights for _, weights in pieces]).astype(np.float32),
        "hydrogen": {
            "redshift": REDSHIFTS.astype(np.float32),
            "bins": through.shape[1],
            "transmission": through.ravel().astype(np.float32),
        },
        "distance": {"log_redshift": LOG_REDSHIFTS.astype(np.float32), "modulus": modulus.astype(np.float32)},
    }


def _row(row: Modality, table: Table) -> dict[str, Any]:
    place, variables = table.slices[row.name], row.variables
    return {
        "name": row.name,
        "label": row.label,
        "short": row.short,
        "start": place.start,
        "size": row.size,
        "is_vector": row.is_vector,
        "measured": row.measured,
        "is_magnitude": variables[0].is_magnitude,
        "log_axis": row.log_axis,
        "patch": row.patch,
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


def _familiar(asked: Asking) -> dict[str, Any]:
    """By what the score of unlikeness is counted."""
    scorer, places = asked.model.ood, asked.drawn_places
    scale = scorer.scaling
    return {
        "rare": {kind: [float(x) for x in exceeded] for kind, exceeded in scorer.rare.items()},
        **{name: getattr(scale, name)[places].astype(np.float32) for name in ("spread", "low", "high")},
        "rarities": list(RARITIES),
        "warn": WARN,
    }


def _dust(table: Table) -> dict[str, float]:
    """What the dimming of the far ultraviolet is counted from."""
    place = int(np.abs(table["sed"].axis - FUV).argmin()) if "sed" in table.names else 0
    return {
        "place": place,
        "of_one_jy": float(FUV_OF_ONE_JY),
        "of_one_sun_a_year": FUV_OF_ONE_SUN_A_YEAR,
        "quiescent": QUIESCENT,
    }


def _editable(asked: Asking) -> list[dict[str, object]]:
    model, table, places = asked.model, asked.drawn_table, asked.drawn_places
    made = []
    for name, place in editable(table).items():
        variable, row = variable_of(name, table), next(row for row in table if place < table.slices[row.name].stop)
        at = places[place]
        learned = model.ranges.get(name, (float(model.scaling.low[at]), float(model.scaling.high[at])))
        label, spoken = slider_words(name, variable)
        made.append(
            {
                "name": name,
                "group": row.name,
                "place": place,
                "label": label,
                "spoken": spoken,
                "unit": variable.printed_unit,
                "allowed": list(variable.allowed),
                "learned": list(learned),
                "is_magnitude": variable.is_magnitude,
            }
        )
    return made
