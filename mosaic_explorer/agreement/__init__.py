"""Whether a galaxy's parts agree: its spectrum with its magnitudes, its history with its stellar mass."""

from .implied import implied, log_mass_formed
from .parts import Parts, parts, parts_of
from .words import MEANING, sentence

__all__ = ["MEANING", "Parts", "implied", "log_mass_formed", "parts", "parts_of", "sentence"]
