"""Which values of a galaxy are seen: masks, random ones, named spans."""

from .mask import Mask, as_mask, runs
from .presets import PAPER_PRESETS, PRESET_MEANING, PRESETS

__all__ = ["PAPER_PRESETS", "PRESETS", "PRESET_MEANING", "Mask", "as_mask", "runs"]
