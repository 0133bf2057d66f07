"""What a page of its own has to know beside galaxies' numbers and the model's graph, as plain values; `js/main.js` reads it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

import numpy as np

from ...errors import MaskError
from ...lessons import Lesson
from ...lessons.contents import contents as lesson_contents
from ...masks import PAPER_PRESETS, PRESETS, Mask
from ...masks.named_spans import SPANS
from ...modalities import Table
from ..app.bar import ACTIONS
from ..in_browser.drawing import drawing
from ..lessons.plans import Plans
from ..mask_controls.modality_groups import modality_groups
from ..mask_controls.noise import noise_meaning
from ..mask_controls.presets import preset_groups
from ..mask_controls.strip import KEYS as STRIP_KEYS
from ..session.observations import noise_key
from ..session.panels import DERIVED, LATENT_MAP, POPULATION, panel_titles, vector_panels
from ..what_if.view import MEANING, MORE
from ..widgets.component import asset
from ..widgets.points import point_spec
from ..widgets.theme import DARK, LIGHT
from .chosen import Chosen

ABOVE = 190  # px of the page that are not plots of vectors
HEIGHT = 310  # px of the plot of many galaxies
NO_ACTIONS = ("stage", "lessons", "help")  # buttons of the served page that this one has not
THEME = ("theme", "light/dark", "light or dark", "light or dark")
MAP_WORDS = (
    "Near points look alike to the model. The map stays as it is whatever is seen: a galaxy moves, and the less is seen, the "
    "more they draw together. Axes have no unit, and distances between far groups mean nothing."
)
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


def contents_json(
    chosen: Chosen,
    packing: dict[str, object],
    catalog: str,
    model: str,
    lessons: Sequence[Lesson] = (),
    plans: Mapping[str, Sequence[Plans | None]] | None = None,
) -> bytes:
    """All of it, see `contents`, as JSON; with lessons, if there are any.

    Parameters
    ----------
    plans : of each lesson, by name: what the model would have bought in the games of its pages
    """
    told = [_told(one, chosen.table, (plans or {}).get(one.name, ())) for one in lessons]
    about = contents(chosen, packing, catalog, model) | {"lessons": told}
    if lessons:  # a list to choose from, or to come back from one's own ways
        about["actions"].insert(-1, list(next(action for action in ACTIONS if action[0] == "lessons")))
    return json.dumps(about, separators=(",", ":"), allow_nan=False, default=_plain).encode()


def _told(lesson: Lesson, table: Table, plans: Sequence[Plans | None]) -> dict[str, Any]:
    """What a page of its own is told of a lesson."""
    told = lesson_contents(lesson, table)
    for page, plan in zip_longest(told["pages"], plans):
        page["plans"] = plan
        if page["game"]:
            page["game"] = page["game"] | {"deals": False}  # there is nobody who would look into another galaxy
    return told


def _plain(values: np.ndarray) -> list[float]:
    """Numbers of 32 bits as JSON has them, with the digits that they have."""
    return [float(f"{x:.7g}") for x in values.tolist()]


def contents(chosen: Chosen, packing: dict[str, object], catalog: str, model: str) -> dict[str, Any]:
    """All of it.

    Parameters
    ----------
    packing : how the galaxies' numbers lie, see `Chosen.packed`
    catalog, model : by which a program opens them
    """
    table, noises, titles, observations = chosen.table, chosen.noises, panel_titles(chosen.table), chosen.observations
    panels = (*table.scalar_names, *vector_panels(table), DERIVED, POPULATION, LATENT_MAP)
    presets = _presets(table)
    drawn = drawing(chosen.asked, observations.words, observations.under(observations.first).trust)
    return {
        "drawing": {**drawn, "vectors": {**drawn["vectors"], "above": ABOVE}},
        "galaxies": packing,
        "first": {"mask": chosen.first_mask_text, "noise": noise_key(observations.first)},
        "rail": {
            "presets": [{"name": name, "mask": mask} for name, mask in presets.items()],
            "toggles": {row.name: [group.to_dict() for group in modality_groups(row)] for row in table},
            "preset_groups": [group.to_dict() for group in preset_groups(presets)],
            "noises": [{"name": key, "label": observations.words.noise(noise)} for key, noise in noises.items()],
            "noise_meaning": noise_meaning(observations),
            "spans": {
                name: [{"name": word, "meaning": span.meaning, "span": [span.start, span.stop]} for word, span in spans.items()]
                for name, spans in SPANS.items()
            },
            "what_if": {"meaning": MEANING.format(noun=observations.words.noun), "more": MORE},
            "strip_keys": STRIP_KEYS,
        },
        "many": {
            "spec": point_spec(
                POPULATION, f"Predicted and {observations.words.adjective}", HEIGHT, axes=True, selectable=False
            ),
            "map_spec": point_spec(LATENT_MAP, "Latent map", HEIGHT, coloured=True, selectable=False),
            "map_words": MAP_WORDS,
            "labels": {name: table.variables[name][1].label for name in table.scalar_names},
            "adjective": observations.words.adjective,
        },
        "colours": {"light": LIGHT, "dark": DARK},
        "actions": [*(list(action) for action in ACTIONS if action[0] not in NO_ACTIONS), list(THEME)],
        "keys": KEYS,
        "origin": {
            "catalog": catalog,
            "model": model,
            "rows": list(chosen.rows),
            "titles": {panel: titles[panel] for panel in panels},
            "population": POPULATION,
            "latent_map": LATENT_MAP,
            "css": asset("reproduce/js/reproduce.css"),
            "noises": {key: noise_key(noise) for key, noise in noises.items() if noise != observations.first},
        },
    }


def _presets(table: Table) -> dict[str, str]:
    """The masks of those that this table has."""
    made = {}
    for name, text in PRESETS.items():
        try:
            Mask.parse(text, table)
        except MaskError:
            continue
        made[name] = text
    return made
