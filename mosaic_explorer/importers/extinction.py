"""The Milky Way's dust: how many magnitudes it takes from each band, by a law that has a name."""

from __future__ import annotations

import numpy as np

from ..errors import CatalogError
from ..modalities import Modality

LAWS = {  # of dust_extinction.parameter_averages
    "G23": "Gordon et al. 2023, 0.09 to 32 um",
    "F19": "Fitzpatrick et al. 2019, 0.12 to 3.3 um",
    "F99": "Fitzpatrick 1999, 0.1 to 3.3 um",
    "O94": "O'Donnell 1994, 0.3 to 3.3 um",
    "CCM89": "Cardelli, Clayton and Mathis 1989, 0.1 to 3.3 um",
}
WIDEST = "G23"
R_V = 3.1  # A(V) / E(B-V), the mean of the Milky Way's diffuse dust


def extinction_per_ebv(row: Modality, law: str) -> np.ndarray:
    """A / E(B-V) of each value of a modality of photometry, (size,), at its effective wavelength, for R(V) = 3.1.

    Raises
    ------
    CatalogError
        If the law does not reach all of them.
    """
    import astropy.units as u
    from dust_extinction import parameter_averages

    wavelength = np.asarray(row.position or row.axis, float)  # [um]
    model = getattr(parameter_averages, law)(Rv=R_V)
    low, high = (1 / x for x in sorted(model.x_range, reverse=True))
    if wavelength.min() < low or wavelength.max() > high:
        raise CatalogError(
            f"[{row.name}] extinction_law '{law}' reaches from {low:.2g} to {high:.2g} um, the values of {row.name} from "
            f"{wavelength.min():.2g} to {wavelength.max():.2g} um; "
            + ("take those beyond into a section of their own." if law == WIDEST else f"'{WIDEST}' reaches further.")
        )
    return R_V * np.asarray(model(wavelength * u.um))
