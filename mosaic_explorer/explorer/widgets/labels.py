"""Words for what every view names: presets, modalities, round numbers."""

from __future__ import annotations

import math

from ...modalities import Modality

PRESET_LABELS = {
    "lsst": "LSST",
    "lsst+spherex": "LSST + SPHEREx",
    "lsst+sfh_after_10gyr": "LSST + SFH after 10 Gyr",
    "lsst+sfh_before_10gyr": "LSST + SFH before 10 Gyr",
    "stellar_mass": "Stellar mass",
    "everything": "Everything",
    "nothing": "Nothing",
    "photometry+redshift": "Photometry + z",
    "optical_spectrum": "Optical spectrum",
}


def meanings(row: Modality) -> str:
    """What a modality's switches are of, a line each."""
    if row.is_vector:
        return f"{row.label}: {row.variables[0].meaning}"
    return "\n".join(f"{v.label}: {v.meaning}" for v in row.variables)


def worth(width: float, least: int, most: int = 6, significant: int = 1) -> int:
    """How many digits after the point a number is worth that is known to a width: those of 0.0038 ± 0.0002.

    `significant` says how many of the width's own digits are told.
    """
    return min(max(significant - 1 - math.floor(math.log10(width)), least), most) if width > 0 else least


def width_words(width: float) -> str:
    """A width alone, "±0.0052"; "" where there is none."""
    return f"±{width:.{worth(width, least=2, most=5, significant=2)}f}" if math.isfinite(width) else ""


def round_number(x: float) -> str:
    """A number to three digits, without an exponent: 5489.7 as 5,490."""
    return f"{float(f'{x:.3g}'):,.10g}"
