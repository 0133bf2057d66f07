"""Conditions on galaxies as people write them: "i < 27", "0.5 < z < 1", "log_stellar_mass > 9", "log_ssfr < -11".

`z` is the redshift, as in every paper; the magnitude in the band z is `z_mag`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

import numpy as np

from ..errors import CatalogError, unknown
from ..modalities import LSST_BANDS

SCALARS = ("redshift", "log_halo_mass", "log_stellar_mass")
NAMES = (*SCALARS, *LSST_BANDS)  # what galaxies that are not there yet can be chosen by
WORDS = {"z": "redshift", **{f"{band}_mag": band for band in LSST_BANDS}}  # other words for them
HIGHEST_REDSHIFT = 14.5  # of a galaxy that anyone has seen: a condition on a higher one means the magnitude
NUMBER = r"-?\d+(?:\.\d*)?(?:[eE]-?\d+)?"
FORM = re.compile(rf"\s*(?:({NUMBER})\s*<\s*)?([a-z_]+)\s*(?:([<>])\s*({NUMBER}))?\s*")


def parse_conditions(texts: Iterable[str], names: Collection[str] = NAMES) -> dict[str, tuple[float, float]]:
    """The open interval of each value that conditions name, {of `names`: (low, high)}; all conditions must hold.

    Raises
    ------
    CatalogError
        If a text cannot be read, names an unknown value, or nothing can satisfy it.
    """
    limits: dict[str, tuple[float, float]] = {}
    for text in texts:
        match = FORM.fullmatch(text)
        if match is None or (match[1] is None and match[3] is None) or (match[1] is not None and match[3] == ">"):
            raise CatalogError(f"cannot read the condition '{text}'; write it as 'i < 27' or '0.5 < redshift < 1'.")
        name = WORDS.get(match[2], match[2])
        if name not in names:
            raise CatalogError(unknown("value to select by", name, [word_of(known) for known in names]))
        if match[2] == "z" and any(bound and float(bound) > HIGHEST_REDSHIFT for bound in (match[1], match[4])):
            raise CatalogError(
                f"'{text.strip()}': z is the redshift; of the magnitude write '{text.strip().replace('z', 'z_mag')}'."
            )
        low, high = limits.get(name, (-np.inf, np.inf))
        if match[1] is not None:
            low = max(low, float(match[1]))
        if match[3] == "<":
            high = min(high, float(match[4]))
        elif match[3] == ">":
            low = max(low, float(match[4]))
        if low >= high:
            raise CatalogError(f"no galaxy has {low:g} < {word_of(name)} < {high:g}.")
        limits[name] = (low, high)
    return limits


def word_of(name: str) -> str:
    """How a condition calls a value, so that it is read back as the same."""
    return "z_mag" if name == "z" else name
