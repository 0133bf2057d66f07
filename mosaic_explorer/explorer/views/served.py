"""The explorer as served: one session's page, begun as its address asks."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui
import xarray as xr

from ...errors import MosaicError
from ...masks import Mask
from ...model.mosaic import Mosaic
from ..observations import Observations, noise_of_key
from .page import Explorer


def served(catalog: xr.Dataset, model: Mosaic) -> pmui.Page:
    """The page of one session; reads `?mask=...&row=...&noise=...`, and says so in a notice if it cannot.

    What the model may be shown of the catalog's galaxies is shared by all sessions of the server.
    """
    key = f"observations {id(catalog)} {model.table.digest}"
    observations = pn.state.as_cached(key, lambda: Observations(catalog, model.table))
    begin, trouble = from_address(observations, model)
    explorer = Explorer(catalog, model, observations=observations, **begin)
    if trouble:
        explorer.say(trouble)
    if pn.state.curdoc is not None:
        pn.state.on_session_destroyed(lambda context: explorer.close())
    return explorer.page()


def from_address(observations: Observations, model: Mosaic) -> tuple[dict, str]:
    """What the address asks to begin with, as arguments of `Explorer`, and what cannot be understood, or ""."""
    asked = {key: values[0].decode() for key, values in pn.state.session_args.items() if values}
    readers = {
        "mask": lambda text: Mask.parse(text, model.table),
        "noise": lambda text: noise_of_key(text, observations.choices),
        "row": lambda text: _row(text, len(observations.true)),
    }
    begin, troubles = {}, []
    for key, read in readers.items():
        if key in asked:
            try:
                begin[key] = read(asked[key])
            except MosaicError as error:
                troubles.append(str(error))
    return begin, " ".join(troubles)


def _row(text: str, n: int) -> int:
    try:
        row = int(text)
    except ValueError:
        raise MosaicError(f"row must be a whole number; found '{text}'.") from None
    if not 0 <= row < n:
        raise MosaicError(f"row {row} is not in the catalog; allowed: 0 to {n - 1}.")
    return row
