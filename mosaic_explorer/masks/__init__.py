"""Which values of a galaxy are seen: masks, random ones, named spans."""

from .mask import PAPER_PRESETS, PRESET_MEANING, PRESETS, Mask, runs

__all__ = ["PAPER_PRESETS", "PRESETS", "PRESET_MEANING", "Mask", "runs"]
