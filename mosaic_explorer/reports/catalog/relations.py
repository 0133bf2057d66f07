"""Published relations between galaxies' masses, star formation and age, from their papers' own formulae."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from ...cosmology import age

MOSTER = "Moster, Naab & White (2013, MNRAS 428, 3121)"
BEHROOZI = "Behroozi, Wechsler & Conroy (2013, ApJ 770, 57)"
BEHROOZI19 = "Behroozi et al. (2019, MNRAS 488, 3143)"
SPEAGLE = "Speagle et al. (2014, ApJS 214, 15)"
POPESSO = "Popesso et al. (2023, MNRAS 519, 1526)"
BRAMMER = "Brammer et al. (2011, ApJ 739, 24)"

SEQUENCE_MASSES = ((9.7, 11.1), (8.7, 11.3))  # log10 Msun: where the sequences of Speagle and Popesso et al. were fitted
LOSS_PER_E_FOLD = 0.05  # Behroozi et al. 2013: fraction of mass formed that is returned, per e-fold of age ...
LOSS_TIME_GYR = 1.4e-3  # ... in units of 1.4 Myr


def stellar_mass_moster13(log_halo_mass: ArrayLike, redshift: ArrayLike) -> np.ndarray:
    """Mean log10 surviving stellar mass [Msun] of a halo of M200c [log10 Msun].

    Source: Moster, Naab & White 2013, eqs. 2 and 11-14 with the parameters of their Table 1; Chabrier IMF.
    """
    mass, past = np.asarray(log_halo_mass, float), np.asarray(redshift, float) / (1 + np.asarray(redshift, float))
    x = 10 ** (mass - (11.590 + 1.195 * past))
    ratio = 2 * (0.0351 - 0.0247 * past) / (x ** -(1.376 - 0.826 * past) + x ** (0.608 + 0.329 * past))
    return mass + np.log10(ratio)


def stellar_mass_behroozi13(log_halo_mass: ArrayLike, redshift: ArrayLike) -> np.ndarray:
    """Median log10 surviving stellar mass [Msun] of a halo of peak virial mass [log10 Msun].

    Source: Behroozi, Wechsler & Conroy 2013, eqs. 3-4 with the best fit of their Sect. 5; Chabrier IMF.
    """
    z = np.asarray(redshift, float)
    a = 1 / (1 + z)
    nu = np.exp(-4 * a**2)
    log_m1 = 11.514 + (-1.793 * (a - 1) - 0.251 * z) * nu
    log_epsilon = -1.777 - 0.006 * (a - 1) * nu - 0.119 * (a - 1)
    alpha = -1.412 + 0.731 * (a - 1) * nu
    delta = 3.508 + (2.608 * (a - 1) - 0.043 * z) * nu
    gamma = 0.316 + (1.319 * (a - 1) + 0.279 * z) * nu

    def f(x: np.ndarray) -> np.ndarray:
        with np.errstate(over="ignore"):  # far below M1 the second term is nothing
            bend = np.log10(1 + np.exp(x)) ** gamma / (1 + np.exp(10.0**-x))
        return -np.log10(10 ** (alpha * x) + 1) + delta * bend

    return log_epsilon + log_m1 + f(np.asarray(log_halo_mass, float) - log_m1) - f(np.zeros(()))


def stellar_mass_behroozi19(log_halo_mass: ArrayLike, redshift: ArrayLike) -> np.ndarray:
    """Median log10 observed stellar mass [Msun] of a halo of peak virial mass [log10 Msun], centrals and satellites.

    Source: Behroozi et al. 2019, eqs. J1-J8 with the first row of their Table J1 (observed, all galaxies); Chabrier IMF.
    """
    z = np.asarray(redshift, float)
    a = 1 / (1 + z)

    def evolving(today: float, early: float, log_a: float, late: float) -> np.ndarray:
        return today + early * (a - 1) - log_a * np.log(a) + late * z

    x = np.asarray(log_halo_mass, float) - evolving(12.035, 4.556, 4.417, -0.731)
    alpha, beta = evolving(1.963, -2.316, -1.732, 0.178), evolving(0.482, -0.841, 0.0, -0.471)
    bump = 10 ** evolving(-1.034, -3.100, 0.0, -1.055) * np.exp(-0.5 * (x / 0.411) ** 2)
    ratio = evolving(-1.435, 1.831, 1.368, -0.217) - np.log10(10 ** (-alpha * x) + 10 ** (-beta * x)) + bump
    return ratio + evolving(12.035, 4.556, 4.417, -0.731)


def sfr_speagle14(log_stellar_mass: ArrayLike, time: ArrayLike) -> np.ndarray:
    """log10 SFR [Msun/yr] of the main sequence at a surviving mass [log10 Msun] and a cosmic time [Gyr].

    Source: Speagle et al. 2014, eq. 28, fitted for masses of 10^9.7 to 10^11.1 Msun; Kroupa IMF.
    """
    time = np.asarray(time, float)
    return (0.84 - 0.026 * time) * np.asarray(log_stellar_mass, float) - (6.51 - 0.11 * time)


def sfr_popesso23(log_stellar_mass: ArrayLike, time: ArrayLike) -> np.ndarray:
    """log10 SFR [Msun/yr] of the main sequence at a surviving mass [log10 Msun] and a cosmic time [Gyr].

    Source: Popesso et al. 2023, eq. 10 with their Table 2, for masses of 10^8.7 to 10^11.3 Msun and redshifts to 6; Kroupa IMF.
    """
    mass, time = np.asarray(log_stellar_mass, float), np.asarray(time, float)
    return (4.722 - 0.034 * time) * mass - 0.1925 * mass**2 + 0.20 * time - 26.134


def quiescent_fraction_behroozi13(log_stellar_mass: ArrayLike, redshift: ArrayLike) -> np.ndarray:
    """Fraction of galaxies of a surviving mass [log10 Msun] that form no stars to speak of.

    Source: the fit of Behroozi, Wechsler & Conroy 2013 to the rest-frame colours of Brammer et al. 2011 (z < 2).
    """
    knee = 10.2 + 0.5 * np.asarray(redshift, float)
    return 1 / (1 + 10 ** (-1.3 * (np.asarray(log_stellar_mass, float) - knee)))


def formed_over_surviving(redshift: ArrayLike) -> np.ndarray:
    """log10 of the mass formed over the mass that survives [dex], for stars half as old as the universe.

    Our catalogs hold the mass formed, the published relations the mass that survives. Source: the mass loss
    0.05 ln(1 + t / 1.4 Myr) of Behroozi, Wechsler & Conroy 2013, Chabrier IMF; 0.24 dex at z = 0, 0.18 at z = 3.
    """
    return -np.log10(1 - LOSS_PER_E_FOLD * np.log1p(age(redshift) / 2 / LOSS_TIME_GYR))
