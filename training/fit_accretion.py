"""How fast black holes accrete in galaxies, from luminosity and mass functions: python training/fit_accretion.py

At each redshift the rate of accretion per stellar mass is a double power law whose normalisation, break and slopes make the
published mass function of galaxies (Davidzon et al. 2017) into the published bolometric luminosity function of active nuclei
(Shen et al. 2020), as in Caplar et al. 2015 (ApJ 811, 148) and Weigel et al. 2017 (ApJ 845, 134). Writes
`simulation/data/accretion.txt`.
"""

import numpy as np
from scipy.optimize import least_squares

from mosaic_explorer.simulation.accretion import ACCRETION_FILE, LOG_EDDINGTON, mass_factor

LOG_SUN = np.log10(3.828e33)  # erg/s
REDSHIFTS = (0.05, 0.2, 0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0)
MASSES = np.arange(8.0, 12.6, 0.05)
LUMINOSITIES = np.arange(43.0, 47.6, 0.25)
# Davidzon et al. 2017 (A&A 605, A70), Table 1, all galaxies: redshift, log10 M* [Msun], slope and density [1e-3 Mpc^-3] twice
MASS_FUNCTIONS = np.array(
    [
        (0.37, 10.78, -1.38, 1.187, -0.43, 1.92),
        (0.668, 10.77, -1.36, 1.070, 0.03, 1.68),
        (0.938, 10.56, -1.31, 1.428, 0.51, 2.19),
        (1.286, 10.62, -1.28, 1.069, 0.29, 1.21),
        (1.735, 10.51, -1.28, 0.969, 0.82, 0.64),
        (2.22, 10.60, -1.57, 0.295, 0.07, 0.45),
        (2.683, 10.59, -1.67, 0.228, -0.08, 0.21),
        (3.271, 10.83, -1.76, 0.090, 0.0, 0.0),
        (3.926, 11.10, -1.98, 0.016, 0.0, 0.0),
        (4.803, 11.30, -2.11, 0.003, 0.0, 0.0),
    ]
)


def mass_function(log_mass: np.ndarray, redshift: float) -> np.ndarray:
    """log10 galaxies per Mpc3 and dex of stellar mass; between the bins linear in redshift, above the last extrapolated."""
    rows = []
    for _, knee, steep, many, shallow, more in MASS_FUNCTIONS:
        x = 10 ** (log_mass - knee)
        density = np.log(10) * np.exp(-x) * 1e-3 * (many * x ** (steep + 1) + more * x ** (shallow + 1))
        rows.append(np.log10(np.maximum(density, 1e-30)))
    at = MASS_FUNCTIONS[:, 0]
    z = max(redshift, at[0])
    low = np.clip(np.searchsorted(at, z) - 1, 0, len(at) - 2)
    part = (z - at[low]) / (at[low + 1] - at[low])
    return rows[low] * (1 - part) + rows[low + 1] * part


def luminosity_function(log_luminosity: np.ndarray, redshift: float) -> tuple[np.ndarray, float]:
    """log10 nuclei per Mpc3 and dex of bolometric luminosity [erg/s], and the bright slope.

    Shen et al. 2020 (MNRAS 495, 3252), eqs. 11-14 and global fit A of Table 4.
    """
    x, ratio = 1 + redshift, (1 + redshift) / 3
    faint = 0.8569 - 0.2614 * x + 0.0200 * (2 * x**2 - 1)
    bright = 2 * 2.5375 / (ratio**-1.0425 + ratio**1.1201)
    knee = 2 * 13.0088 / (ratio**-0.5759 + ratio**0.4554) + LOG_SUN
    above = log_luminosity - knee
    return -3.5426 - 0.3936 * x - np.log10(10 ** (faint * above) + 10 ** (bright * above)), bright


def fit(redshift: float) -> tuple[np.ndarray, float]:
    """log10 of normalisation and break, faint and bright slope; the worst error [dex] below 1e47 erg/s."""
    galaxies = 10 ** mass_function(MASSES, redshift) * mass_factor(MASSES)
    published, bright = luminosity_function(LUMINOSITIES, redshift)

    def error(p: np.ndarray) -> np.ndarray:
        above = LUMINOSITIES[:, None] - LOG_EDDINGTON - MASSES - p[1]
        density = (galaxies * 10 ** p[0] / (10 ** (p[2] * above) + 10 ** (p[3] * above))).sum(1) * 0.05
        return np.log10(density) - published

    def cost(p: np.ndarray) -> np.ndarray:
        return np.concatenate([error(p) * np.where(LUMINOSITIES < 47, 1, 0.3), [(p[1] + 0.7) * 0.02, (p[3] - bright) * 0.3]])

    # the faint slope is bounded where mass functions are extrapolated: dwarfs would all be active
    found = least_squares(cost, (-2, -0.7, 0.35, bright), bounds=((-6, -4, 0.0, 1.2), (1, 1.5, 0.5, 4)))
    return found.x, np.abs(error(found.x)[LUMINOSITIES < 47]).max()


if __name__ == "__main__":
    lines = [
        "# By training/fit_accretion.py from Shen et al. 2020 (luminosity function) and Davidzon et al. 2017 (mass function):",
        "# redshift, log10 of normalisation [1/dex] and of the break [Eddington], faint slope, bright slope",
    ]
    for redshift in REDSHIFTS:
        parameters, worst = fit(redshift)
        print(f"z = {redshift}: within {worst:.2f} dex")
        lines.append(" ".join(f"{x:.3f}" for x in (redshift, *parameters)))
    ACCRETION_FILE.write_text("\n".join(lines) + "\n")
