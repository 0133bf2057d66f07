"""The table of galaxies like the one that is open."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....catalog.schema import GALAXY
from ....model.mosaic import Mosaic
from ..alike import alike, compared
from ..observations import Observations
from ..state import TRUTH, Snapshot
from .names import ALIKE
from .words import Steps, with_words


def those_alike(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """Twins and the model's neighbours of one galaxy; while own values are kept back, neighbours alone, without theirs."""
    among = yield from compared(snapshot, observations, model)
    found = yield from alike(snapshot, among)
    told = snapshot.truth == TRUTH[0]
    twins = found.twins if told else found.twins[:0]
    places = np.concatenate([twins, found.nearest])
    frame = pd.DataFrame(
        {
            "kind": ["twin"] * len(twins) + ["nearest"] * len(found.nearest),
            "row": found.rows[places],
            "id": observations.catalog[GALAXY].values[found.rows[places]],
            "disagreement": among.likeness.disagreement(found.place)[places],
            "distance": found.distance[places],
        }
    )
    units: dict[str, str] = {}
    for name, values in among.hidden.quantities.items():
        variable = among.hidden.variables[name]
        frame[name] = values[places] if told else np.nan
        frame[f"{name}_more"] = values[places] - values[found.place] if told else np.nan
        units |= {name: variable.unit, f"{name}_more": variable.error_unit}
    about = [f"compared: {len(found.rows):,} galaxies"]
    if told and found.found is not None:
        direction = found.found.direction
        about.append(f"the same in what is seen: {found.found.alike:,.0f} of them")
        if direction is not None and direction.words:
            about.append(f"what is hidden of them goes together, by one standard deviation: {direction.words}")
    return with_words(frame, ALIKE, snapshot, model, observations, about, units)
