"""Star-formation histories of many galaxies as arrays: rates at a time, stars formed until then, when a share had formed."""

from __future__ import annotations

import numpy as np

YEARS_PER_GYR = 1e9


def rate_at(times: np.ndarray, log_sfr: np.ndarray, at: np.ndarray) -> np.ndarray:
    """log10 SFR [Msun/yr] of each galaxy at a time of its own, (n,), straight between the two nearest times.

    Parameters
    ----------
    times : (t,) cosmic time [Gyr], rising
    log_sfr : (n, t) log10 Msun/yr
    at : (n,) cosmic time [Gyr]; NaN gives NaN
    """
    rows, before, part = _place(times, at)
    return np.where(np.isfinite(at), log_sfr[rows, before] * (1 - part) + log_sfr[rows, before + 1] * part, np.nan)


class FormedStars:
    """Mass of the stars that galaxies form: SFRs straight between the times, nothing before the first.

    Parameters
    ----------
    times : (t,) cosmic time [Gyr], rising
    log_sfr : (n, t) log10 Msun/yr; from a NaN among them on nothing is known
    """

    def __init__(self, times: np.ndarray, log_sfr: np.ndarray):
        self.times, self.rates = np.asarray(times, float), 10.0 ** np.asarray(log_sfr, float) * YEARS_PER_GYR
        steps = np.diff(self.times) * (self.rates[:, 1:] + self.rates[:, :-1]) / 2
        self.masses = np.concatenate([np.zeros((len(steps), 1)), np.cumsum(steps, 1)], 1)

    def until(self, at: np.ndarray) -> np.ndarray:
        """Mass [Msun] formed by a time of its own [Gyr] in each galaxy, (n,)."""
        rows, before, part = _place(self.times, at)
        start, stop = self.rates[rows, before], self.rates[rows, before + 1]
        width = self.times[before + 1] - self.times[before]
        return np.where(np.isfinite(at), self.masses[rows, before] + width * part * (start + (stop - start) * part / 2), np.nan)

    def time_of(self, mass: np.ndarray) -> np.ndarray:
        """Cosmic time [Gyr] by which so much [Msun] had formed in each galaxy, (n,)."""
        rows = np.arange(len(mass))
        before = np.clip((self.masses <= mass[:, None]).sum(1) - 1, 0, len(self.times) - 2)
        lacking = mass - self.masses[rows, before]
        start = self.rates[rows, before]
        slope = (self.rates[rows, before + 1] - start) / (self.times[before + 1] - self.times[before])
        # of start dt + slope dt^2 / 2 = lacking, in the form that is exact for a slope of 0, too
        root = start + np.sqrt(np.maximum(start**2 + 2 * slope * lacking, 0))
        step = np.divide(2 * lacking, root, out=np.zeros(len(mass)), where=root > 0)
        return np.where(np.isfinite(lacking), self.times[before] + step, np.nan)


def _place(times: np.ndarray, at: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows 0, 1, ..., the step in which each time lies, and how far into it, from 0 to 1; what lies beyond an end is at it."""
    now = np.clip(np.nan_to_num(np.asarray(at, float)), times[0], times[-1])
    before = np.clip(np.searchsorted(times, now) - 1, 0, len(times) - 2)
    return np.arange(len(now)), before, (now - times[before]) / (times[before + 1] - times[before])
