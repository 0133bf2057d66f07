"""The paper's Table 1 of the model and the galaxies that are loaded, beside the paper's own numbers."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ....masks import PRESETS
from ....model.mosaic import Mosaic
from ....paper import PAPER
from ..observations import Observations
from ..paper import PaperTables, table_sample
from ..state import Snapshot
from .names import PAPER_TABLE
from .words import Steps, with_words


def paper_table(snapshot: Snapshot, model: Mosaic, observations: Observations) -> Steps:
    """A row for each of the paper's inputs and each variable of which it hides anything."""
    made = yield from PaperTables(model, observations).steps(snapshot.noise, snapshot.filter)
    rows = []
    for preset, errors in made.errors.items():
        for name in errors:
            cell, variable = made.cell(preset, name), model.table.variables[name][1]
            if cell is None:
                continue
            line = {"preset": preset, "seen": PRESETS[preset], "of": name, "mae": cell.mae, "error": cell.error, "n": cell.n}
            rows.append(line | {"unit": variable.error_unit, "paper": PAPER[preset].get(name, np.nan)})
    about = [
        table_sample(model, observations, snapshot.filter).words,
        "mae: mean of |median - truth| over hidden values, then over n galaxies; error: its standard error over galaxies; "
        "both in `unit`",
        "paper: what arXiv 2510.07684 prints in its Table 1, of its own, private catalog; NaN where it prints nothing",
    ]
    units = dict.fromkeys(["mae", "error", "paper"], "that of the variable")
    return with_words(pd.DataFrame(rows), PAPER_TABLE, snapshot, model, observations, about, units)
