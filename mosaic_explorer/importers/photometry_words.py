"""What was understood of photometry, and what to mind, in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from .extinction import LAWS
from .variables import column_words

if TYPE_CHECKING:
    from .photometry import PhotometryReader

KINDS = {"error": "errors", "inverse_variance": "inverse variances", "snr": "signal-to-noise ratios"}


def photometry_words(reader: PhotometryReader) -> list[str]:
    """Where errors came from, what was added to them, and whose dust was removed; one line each."""
    name, about, unit = reader.name, reader.about, reader.entry.unit
    lines = []
    called = zip(map(str, reader.row.coordinate), reader.value_names)
    if other := [f"{label} is {curve}" for label, curve in called if reader.entry.filters and label != curve]:
        lines.append(f"{name}: {', '.join(other)}")
    if reader.error_columns:
        names = [column for column in reader.error_columns if column]
        of_errors = f" [{about.error_unit or unit}]" if reader.error_kind == "error" else ""
        lines.append(f"{name}: {KINDS[reader.error_kind]} in {column_words(names)}{of_errors}")
    elif isinstance(about.error, float):
        lines.append(f"{name}: errors of {about.error:g} {about.error_unit or unit}, by the map")
    if reader.limit_columns:
        lines.append(f"{name}: upper limits are marked in {column_words(reader.limit_columns)}")
    if np.any(reader.error_floor > 0):
        floors = ", ".join(dict.fromkeys(f"{x:g}" for x in reader.error_floor))
        lines.append(f"{name}: {floors} mag added to the errors in quadrature")
    if about.ebv is not None:
        where = f"column {about.ebv}" if isinstance(about.ebv, str) else f"{about.ebv:g}"
        times = f" times {about.ebv_scale:g}" if about.ebv_scale != 1 else ""
        law = f"{about.extinction_law} ({LAWS[about.extinction_law]})"
        lines.append(f"{name}: the Milky Way's extinction removed, E(B-V) = {where}{times}, law {law}")
    elif reader.dust_columns:
        lines.append(f"{name}: the Milky Way's extinction removed, by {column_words(reader.dust_columns)}")
    return lines


def instrument_title(instruments: Sequence[str]) -> str:
    """Whose measurements these are, as a catalog says it: "HSC + CFHT MegaCam, as measured"."""
    names = " + ".join(dict.fromkeys(name for name in instruments if name))
    return f"{names}, as measured" if names else "as measured"


def photometry_cautions(reader: PhotometryReader) -> list[str]:
    """What a user should know before answers are believed."""
    name, about = reader.name, reader.about
    lines = []
    if not reader.has_errors and not about.exact:
        lines.append(
            f"{name}: no errors were found, so its values are taken as exact; if the table has them, say where: "
            f'error = "..." in the map (or exact = true)'
        )
    lacking = [column for column, error in zip(reader.value_columns, reader.error_columns) if not error]
    if lacking:
        lines.append(f"{name}: no errors were found for {', '.join(lacking)}; they are not shown to the model as measured")
    if about.instrument and not reader.entry.filters:
        bands = "channels" if isinstance(reader.labels, range) else ", ".join(reader.labels)
        lines.append(f"{name}: the {bands} of {about.instrument} are taken as if they were {reader.row.short}'s own")
    return lines
