"""Emission lines as the stored spectra show them: equivalent widths and ratios of fluxes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...catalog.derived import DerivedQuantities

FAINTEST_WIDTH = 30.0  # AA of H-alpha and [N II]: below it a ratio of lines hangs on the stars beneath them
# AA that the stars take of H-beta's bins: where the width of H-beta lies when that of H-alpha is extrapolated to none, -4.7
H_BETA_ABSORPTION = 5.0


@dataclass(frozen=True)
class Line:
    """Lines that are measured as one: the stretch that holds them, and the continuum on either side, [AA] at rest."""

    within: tuple[float, float]
    before: tuple[float, float]
    after: tuple[float, float]


# The spectra have bins of 21 AA at H-beta and 28 AA at H-alpha, and a line fills one or two of them: [O III] 5007 stands free
# of 4959 and of H-beta, but H-alpha cannot be told from [N II].
H_ALPHA = Line((6510, 6612), (6350, 6508), (6614, 6665))
H_BETA = Line((4836, 4890), (4770, 4832), (4900, 4930))
OXYGEN_III = Line((4982, 5036), (4900, 4930), (5045, 5110))


def equivalent_width(sample: DerivedQuantities, lines: Line) -> tuple[np.ndarray, np.ndarray]:
    """Rest-frame equivalent width [AA], positive for emission, and the continuum beneath it, (galaxies,) each.

    The continuum runs straight from the mean on one side to the mean on the other; it is given per wavelength, in a unit common
    to all lines.
    """
    wave = sample.values("wavelength").astype(float)
    cut = (wave > lines.before[0]) & (wave < lines.after[1])
    step, wave, flux = wave[cut] * np.log(wave[1] / wave[0]), wave[cut], 10 ** sample.values("sed")[:, cut].astype(float)
    (before, x0), (after, x1) = (
        (flux[:, side].mean(1), wave[side].mean())
        for side in ((wave > low) & (wave < high) for low, high in (lines.before, lines.after))
    )
    within = (wave > lines.within[0]) & (wave < lines.within[1])
    part = (wave[within] - x0) / (x1 - x0)
    continuum = before[:, None] * (1 - part) + after[:, None] * part
    width = ((flux[:, within] / continuum - 1) * step[within]).sum(1)
    return width, (continuum / wave[within] ** 2).mean(1)


def h_alpha_width(sample: DerivedQuantities) -> np.ndarray:
    """log10 of the equivalent width of H-alpha and [N II] together [AA at rest], (galaxies,); NaN without emission."""
    return _log(equivalent_width(sample, H_ALPHA)[0])


def oxygen_ratio(sample: DerivedQuantities) -> np.ndarray:
    """log10 of [O III] 5007 over H-beta, (galaxies,); NaN of galaxies with weak lines.

    H-beta is corrected for what the stars absorb, the same width in all galaxies.
    """
    width, continuum = equivalent_width(sample, H_BETA)
    return _strong(sample, _flux(sample, OXYGEN_III) - _log((width + H_BETA_ABSORPTION) * continuum))


def oxygen_over_h_alpha(sample: DerivedQuantities) -> np.ndarray:
    """log10 of [O III] 5007 over H-alpha and [N II], dimmed by dust as they are, (galaxies,); NaN where lines are weak."""
    return _strong(sample, _flux(sample, OXYGEN_III) - _flux(sample, H_ALPHA))


def _flux(sample: DerivedQuantities, lines: Line) -> np.ndarray:
    width, continuum = equivalent_width(sample, lines)
    return _log(width * continuum)


def _strong(sample: DerivedQuantities, values: np.ndarray) -> np.ndarray:
    return np.where(equivalent_width(sample, H_ALPHA)[0] > FAINTEST_WIDTH, values, np.nan)


def _log(values: np.ndarray) -> np.ndarray:
    return np.log10(values, out=np.full(len(values), np.nan), where=values > 0)
