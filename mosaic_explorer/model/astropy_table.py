"""An answer's table as one of astropy's, whose columns have units."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from ..errors import MosaicError
from ..modalities.variable import Variable

if TYPE_CHECKING:
    from astropy.table import Table


def astropy_table(frame: pd.DataFrame) -> Table:
    """The columns of `Prediction.table()`, its index first; what the answer says of itself is in `meta`."""
    try:
        from astropy.table import Table
        from astropy.units import Unit
    except ImportError as error:
        raise MosaicError("a table of astropy's needs 'astropy'; install with: pip install astropy.") from error
    table = Table.from_pandas(frame, index=True)
    for name, text in frame.attrs["units"].items():
        if text and table[name].dtype.kind == "f":
            inner = text.removeprefix("log10(").removesuffix(")")
            table[name].unit = Unit(f"dex({inner})" if Variable(name, "", text, "").is_log else text)
    table.meta = {key: value for key, value in frame.attrs.items() if key != "units"}
    return table
