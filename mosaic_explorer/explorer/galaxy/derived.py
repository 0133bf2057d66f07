"""What follows from the answer, in a quiet line beneath it: how fast the galaxy forms stars, how old they are, its dust."""

from __future__ import annotations

from typing import Any

import param

from ...catalog.quantities import quantities_of
from ...modalities import Table
from ..session.panels import DERIVED
from ..session.value_words import ValueWords
from ..widgets.component import Component, asset
from ..widgets.theme import DARK, LIGHT
from .wire import DerivedSpec

OF_MEDIANS = (
    "What follows from the medians of the answer and from what is seen. How sure it is cannot be said: the model tells how "
    "sure it is of each value, not of several together."
)


class DerivedLine(Component):
    """Each quantity that follows from a galaxy's values, predicted and true."""

    spec = param.Dict({}, doc="The quantities, and words about them; set once.")
    numbers = param.List([], doc="What each is, see `wire.DerivedValue`.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "derived.bundle.js"

    def __init__(self, table: Table, words: ValueWords, **params: Any):
        super().__init__(
            spec={**derived_spec(table, words)},
            stylesheets=[asset("widgets/css/tooltip.css"), asset("galaxy/js/derived.css")],
            sizing_mode="stretch_width",
            margin=(0, 4),
            **params,
        )


def derived_spec(table: Table, words: ValueWords) -> DerivedSpec:
    """What there is to say of the quantities that follow from a table's values."""
    variables = [quantity.variable for quantity in quantities_of(table).values()]
    return {
        "panel": DERIVED,
        "title": "What follows from these",
        "meaning": OF_MEDIANS,
        "truth": words.noun,
        "quantities": [
            {
                "name": one.name,
                "label": f"{one.label} [{one.printed_unit}]" if one.is_log else one.label,
                "unit": "" if one.is_log else one.printed_unit,
                "meaning": one.meaning,
            }
            for one in variables
        ],
    }
