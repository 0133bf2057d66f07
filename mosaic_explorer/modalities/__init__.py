"""The table of what a galaxy is made of. Every other room reads it; to add a modality is to add a row."""

from .table import (
    EXTENDED_TABLE,
    HALO_HISTORY,
    LSST_BANDS,
    LSST_EFFECTIVE_UM,
    MAGNITUDE_FLOOR,
    SFH_FLOOR,
    SPHEREX_BANDS,
    SPHEREX_CHANNELS_PER_BAND,
    TABLE,
    Modality,
    Table,
    Variable,
    spherex_centres,
)

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
