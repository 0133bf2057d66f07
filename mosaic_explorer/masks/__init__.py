"""Which values of a galaxy are seen: masks, random ones, named spans."""

from .mask import Mask, as_mask
from .presets import PAPER_PRESETS, PRESET_MEANING, PRESETS
from .spans import runs

__all__ = ["PAPER_PRESETS", "PRESETS", "PRESET_MEANING", "Mask", "as_mask", "runs"]
