"""What a catalog's own values are called: the truth, where a simulation knows it; measured, where somebody measured them."""

from __future__ import annotations

from typing import NamedTuple

import xarray as xr

from ...catalog.surveys import EXACT, SETTINGS


class ValueWords(NamedTuple):
    """How one speaks of the values that answers are compared with.

    noun : "answer - truth", "answer - measured"
    adjective : "the true redshift", "the measured redshift"
    column : of tables
    exact : what is said where the model is shown them without errors
    """

    noun: str
    adjective: str
    column: str
    exact: str

    def noise(self, noise: str) -> str:
        """A setting of noise within a sentence: "noise-free", "taken as exact", "with the noise of LSST Y1"."""
        if noise == EXACT:
            return self.exact
        return f"with the noise of {noise}" if SETTINGS.get(noise) else noise


TRUE = ValueWords("truth", "true", "truth", EXACT)
MEASURED = ValueWords("measured", "measured", "measured", "no errors given: taken as exact")


def value_words(catalog: xr.Dataset) -> ValueWords:
    """What the values of a catalog are called: measured, if it says so in `attrs["values"]`."""
    return MEASURED if catalog.attrs.get("values") == "measured" else TRUE
