"""Whether a galaxy's parts agree: its spectrum with its magnitudes, its history with its stellar mass, its bands."""

from .bands import BandOffset, band_steps, bands, bands_of, notable
from .implied import implied, log_mass_formed
from .parts import Parts, parts, parts_of
from .words import MEANING, sentence

__all__ = [
    "MEANING",
    "BandOffset",
    "Parts",
    "band_steps",
    "bands",
    "bands_of",
    "implied",
    "log_mass_formed",
    "notable",
    "parts",
    "parts_of",
    "sentence",
]
