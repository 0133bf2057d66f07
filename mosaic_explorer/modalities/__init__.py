"""The table of what a galaxy is made of. Every other room reads it; to add a modality is to add a row."""

from .filters import LSST_BANDS, LSST_EFFECTIVE_UM, SPHEREX_BANDS, SPHEREX_CHANNELS_PER_BAND, spherex_centres
from .rows import EXTENDED_TABLE, HALO_HISTORY, MAGNITUDE_FLOOR, SFH_FLOOR, TABLE
from .table import Modality, Table
from .variable import Variable

__all__ = [
    "EXTENDED_TABLE",
    "HALO_HISTORY",
    "LSST_BANDS",
    "LSST_EFFECTIVE_UM",
    "MAGNITUDE_FLOOR",
    "SFH_FLOOR",
    "SPHEREX_BANDS",
    "SPHEREX_CHANNELS_PER_BAND",
    "TABLE",
    "Modality",
    "Table",
    "Variable",
    "spherex_centres",
]
