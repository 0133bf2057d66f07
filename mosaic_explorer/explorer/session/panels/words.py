"""What a panel's table says of itself, in lines of text."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence

import pandas as pd

from .... import __version__
from ....catalog.schema import GALAXY
from ....model.mosaic import Mosaic
from ..edits import edits_text
from ..observations import Observations
from ..state import Snapshot
from ..url import query_of
from .names import ALIKE, COMPARE, GAINS, LATTICE, LETTERS, POPULATION, of_one_galaxy, panel_titles

Steps = Generator[None, None, pd.DataFrame]  # of a table that is being made: yields where it may be interrupted


def with_words(
    frame: pd.DataFrame,
    panel: str,
    snapshot: Snapshot,
    model: Mosaic,
    observations: Observations,
    about: Sequence[str],
    units: Mapping[str, str],
) -> pd.DataFrame:
    """The table with what it is of in `attrs["about"]`, before lines about its columns, and their units in `attrs["units"]`."""
    one = of_one_galaxy(panel)
    of = f", galaxy in row {snapshot.row} (id {observations.catalog[GALAXY].values[snapshot.row]})" if one else ""
    lines = [
        f"MOSAIC Explorer {__version__}: {panel_titles(model.table)[panel]}{of}; model {model.name}, "
        f"{observations.words.noise(snapshot.noise)}",
        f"mask: {snapshot.mask.text}",
    ]
    if snapshot.edits and one:
        lines.append(f"shown otherwise than they are: {edits_text(snapshot.edits)}")
    lines += [f"pin {letter}: {mask.text}" for letter, mask in zip(LETTERS, snapshot.pins, strict=False)] if one else []
    if snapshot.filter and panel in (POPULATION, COMPARE, GAINS, LATTICE, ALIKE):
        among = observations.among(snapshot.filter)
        many = observations.whole(snapshot.filter, model) if panel == POPULATION else among
        lines.append(f"many: {many.words}")
    query = query_of(snapshot, model.table, observations)
    frame.attrs["about"] = "\n".join([*lines, f"address: ?{query}" if query else "address: as it opens", *about])
    frame.attrs["units"] = dict(units)
    return frame
