"""Which stellar population a block of the sky has: its calibration of diffsky and its library of stellar spectra.

A block has one of each, so that one compiled program serves all blocks with a library, with the calibration as an argument.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from functools import lru_cache
from typing import NamedTuple

import jax
import numpy as np
from diffsky.param_utils.diffsky_param_wrapper_merging import ParamCollection
from diffsky.param_utils.load_calib_params import get_calib_params

from .calibrations import CALIBRATIONS, REFERENCE
from .options import Physics

# Steps of even sequences (golden ratio, square root of two): any run of blocks holds calibrations and libraries in their shares
STEPS = ((5**0.5 - 1) / 2, 2**0.5 - 1)
VARIANT_KEY = 2**31 - 2  # no block has this number


class Population(NamedTuple):
    """What `GalaxyModel` needs to know of a calibration; an argument of its compiled programs."""

    calibration: ParamCollection
    fluctuates: bool  # whether recent star formation scatters about diffsky's


class Variant(NamedTuple):
    """The population of one block: its place in `CALIBRATIONS`, and its place in the physics' libraries."""

    calibration: int
    library: int


def variant_of(physics: Physics, seed: int, number: int) -> Variant:
    """The population of block `number` of a seed: it depends on nothing else."""
    if not physics.is_broad:
        return Variant(CALIBRATIONS.index(REFERENCE), 0)
    offsets = np.asarray(jax.random.uniform(jax.random.fold_in(jax.random.key(seed), VARIANT_KEY), (2,)))
    place = (offsets + number * np.array(STEPS)) % 1.0
    shares = np.cumsum([calibration.share for calibration in CALIBRATIONS])
    calibration = int(np.searchsorted(shares / shares[-1], place[0], side="right"))
    return Variant(calibration, int(place[1] * len(physics.ssp)))


@lru_cache
def population(number: int, fluctuates: bool) -> Population:
    """A calibration by its place in `CALIBRATIONS`, with what was mended in it."""
    calibration = CALIBRATIONS[number]
    parameters = get_calib_params(calibration.folder, calibration.file)
    stars = parameters.diffstarpop_params
    mended = {name: getattr(stars, name) + value for name, value in calibration.shifts.items()}
    return Population(parameters._replace(diffstarpop_params=stars._replace(**mended)), fluctuates)
