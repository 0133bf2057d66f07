"""Published relations between emission lines, stellar mass, star formation and redshift, from their papers' own formulae."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .published import TO_KROUPA

FAISST = "Faisst et al. (2016, ApJ 821, 122)"
MARMOL = "Mármol-Queraltó et al. (2016, MNRAS 460, 3587)"
MAIOLINO = "Maiolino et al. (2008, A&A 488, 463)"
CURTI = "Curti et al. (2020, MNRAS 491, 944)"

SOLAR = 8.69  # 12 + log10(O/H)
# Maiolino et al. 2008, Table 5: redshift, log10 of M0 [Msun, Salpeter], K0
MASS_METALLICITY = np.array([(0.07, 11.18, 9.04), (0.7, 11.57, 9.04), (2.2, 12.38, 8.99), (3.5, 12.76, 8.79)])
R3_MAIOLINO = (0.1549, -1.5031, -0.9790, -0.0297)  # their Table 4: log10 of [O III] 5007 / H-beta over 12 + log10(O/H) - 8.69
R3_CURTI = (-0.277, -3.549, -3.593, -0.981)  # Curti et al. 2020, Table 2: the same


def h_alpha_width_faisst16(redshift: ArrayLike) -> np.ndarray:
    """log10 of the mean rest-frame equivalent width of H-alpha [AA] of star-forming galaxies of some 10^10 Msun.

    Source: Faisst et al. 2016, 20 (1 + z)^1.87 below redshift 2.2 and 37.4 (1 + z)^1.3 above.
    """
    stretch = np.log10(1 + np.asarray(redshift, float))
    return np.where(np.asarray(redshift) < 2.2, np.log10(20) + 1.87 * stretch, np.log10(37.4) + 1.3 * stretch)


def h_alpha_width_marmol16(log_ssfr: ArrayLike) -> np.ndarray:
    """log10 of the rest-frame equivalent width of H-alpha [AA] at a specific star-formation rate [log10 1/yr].

    Source: Mármol-Queraltó et al. 2016, 63 +- 7 AA per 1/Gyr, of star-forming galaxies of some 10^10 Msun at redshifts 1 to 5.
    """
    return np.log10(63) + np.asarray(log_ssfr, float) + 9


def oxygen_ratio_maiolino08(log_mass: ArrayLike, redshift: ArrayLike) -> np.ndarray:
    """log10 of [O III] 5007 over H-beta of star-forming galaxies of a surviving mass [log10 Msun, Kroupa] at a redshift.

    Source: Maiolino et al. 2008: the metallicity of their eq. 2, linear in redshift between the four of their Table 5, put back
    into the calibration from which it was measured (their Table 4). Beyond redshifts 0.07 to 3.5 the nearest holds.
    """
    at, (z, knee, top) = np.asarray(redshift, float), MASS_METALLICITY.T
    salpeter = np.asarray(log_mass, float) - TO_KROUPA["Salpeter"]
    metallicity = -0.0864 * (salpeter - np.interp(at, z, knee)) ** 2 + np.interp(at, z, top)
    return np.polynomial.polynomial.polyval(metallicity - SOLAR, R3_MAIOLINO)


def oxygen_ratio_curti20(log_mass: ArrayLike) -> np.ndarray:
    """The same nearby, as SDSS measured it.

    Source: Curti et al. 2020, their mass-metallicity relation (eq. 2, Table 4; Chabrier) and calibration (Table 2).
    """
    mass = np.asarray(log_mass, float) - TO_KROUPA["Chabrier"]
    metallicity = 8.793 - 0.28 / 1.2 * np.log10(1 + 10 ** (-1.2 * (mass - 10.02)))
    return np.polynomial.polynomial.polyval(metallicity - SOLAR, R3_CURTI)
