"""How a history's axes may count: since the Big Bang, before today, before the galaxy is observed; rates as they are."""

from __future__ import annotations

from typing import TypedDict

from ...masks.named_spans import TODAY
from ..session.state import RATES, TIMES
from .wire import AxisChoice, LinearAxis

COSMIC, LOOKBACK, AGE = TIMES
LOG, LINEAR = RATES


class HistoryAxes(TypedDict):
    """The part of `PanelAxes` that only a history has."""

    choices: list[AxisChoice]
    times: dict[str, str]
    today: float
    linear: LinearAxis


HISTORY_AXES: HistoryAxes = {
    "choices": [
        {
            "field": "time",
            "label": "times",
            "options": {
                COSMIC: "Time since the Big Bang.",
                LOOKBACK: "Lookback time: how long ago, as counted from today. Time goes to the right all the same.",
                AGE: "Lookback time from the moment the galaxy is observed, at the redshift at which it is drawn: how old the "
                "stars formed then are by that moment. What lies in its future is below 0.",
            },
        },
        {
            "field": "sfr",
            "label": "star-formation rate",
            "options": {
                LOG: "Logarithms of star-formation rates.",
                LINEAR: "Star-formation rates as they are, from 0: areas under the line are masses of stars.",
            },
        },
    ],
    "times": {
        COSMIC: "cosmic time [Gyr]",
        LOOKBACK: "lookback time from today [Gyr]",
        AGE: "age of stars when observed [Gyr]",
    },
    "today": TODAY,
    "linear": {"y_label": "SFR [Msun/yr]", "unit": "Msun/yr"},
}
