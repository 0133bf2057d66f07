"""The rows of the table: what a galaxy is made of. To add a modality is to add a row here."""

from __future__ import annotations

import numpy as np

from .filters import LSST_BANDS, LSST_EFFECTIVE_UM, spherex_centres
from .table import Modality, Table
from .variable import Variable

SFH_FLOOR = -4.0  # log10 Msun/yr: below this a galaxy forms nothing that any band can see
MAGNITUDE_FLOOR = 32.0  # AB: far below any survey's depth
MAGNITUDES = (5.0, 60.0)  # AB; outside lies a flux, a sentinel or another unit

SCALARS = Modality(
    "scalars",
    "Redshift and masses",
    (
        Variable(
            "redshift",
            "redshift",
            "",
            "How far the light has been stretched: 0 is here and now.",
            allowed=(0.0, 20.0),
            short="z",
        ),
        Variable(
            "log_halo_mass",
            "log halo mass",
            "log10(Msun)",
            "Peak mass of the dark matter halo by the time the galaxy is observed.",
            allowed=(5.0, 17.0),
            short="log Mh",
        ),
        Variable(
            "log_stellar_mass",
            "log stellar mass",
            "log10(Msun)",
            "Mass of all stars formed by the time the galaxy is observed.",
            allowed=(-5.0, 14.0),
            short="log M*",
        ),
    ),
    ("redshift", "log_halo_mass", "log_stellar_mass"),
)
LSST = Modality(
    "lsst",
    "LSST photometry",
    (
        Variable(
            "lsst",
            "LSST magnitude",
            "mag(AB)",
            "Apparent brightness through the six filters of the Rubin Observatory; smaller is brighter.",
            allowed=MAGNITUDES,
        ),
    ),
    LSST_BANDS,
    dim="band",
    short="LSST",
    measured=True,
    patch=6,
    asked_patch=6,
    coordinate_label="band",
    position=LSST_EFFECTIVE_UM,
)
SPHEREX = Modality(
    "spherex",
    "SPHEREx photometry",
    (
        Variable(
            "spherex",
            "SPHEREx magnitude",
            "mag(AB)",
            "Apparent brightness in 102 narrow infrared channels of the SPHEREx satellite; smaller is brighter.",
            allowed=MAGNITUDES,
        ),
    ),
    spherex_centres(),
    dim="channel",
    short="SPHEREx",
    measured=True,
    coordinate_label="observed wavelength",
    coordinate_unit="um",
    extent=(0.75, 5.0),
    log_axis=True,
    patch=17,
    asked_patch=51,
)
SFH = Modality(
    "sfh",
    "Star-formation history",
    (
        Variable(
            "sfh",
            "log star-formation rate",
            "log10(Msun/yr)",
            "How many suns' worth of stars the galaxy forms per year, at each time since the Big Bang, up to today.",
            floor=SFH_FLOOR,
            allowed=(-30.0, 6.0),
            short="log SFR",
        ),
    ),
    tuple(float(round(t, 6)) for t in np.linspace(0.01, 13.8, 117)),
    dim="cosmic_time",
    short="SFH",
    coordinate_label="cosmic time",
    coordinate_unit="Gyr",
    extent=(0.0, 13.8),
    patch=13,
    asked_patch=117,
)
SED = Modality(
    "sed",
    "Spectrum (SED)",
    (
        Variable(
            "sed",
            "log flux at 10 pc",
            "log10(Jy)",
            "Rest-frame light at each wavelength, as if the galaxy stood 10 parsecs away.",
            allowed=(-30.0, 30.0),
        ),
    ),
    tuple(float(round(w, 4)) for w in np.geomspace(1000.0, 50000.0, 921)),
    dim="wavelength",
    short="SED",
    coordinate_label="rest-frame wavelength",
    coordinate_unit="AA",
    extent=(1000.0, 50000.0),
    log_axis=True,
    patch=77,
    asked_patch=231,
)
TABLE = Table((SCALARS, LSST, SPHEREX, SFH, SED))

# The first of the further modalities that a catalog may hold beside the table's; a model learns it if its recipe says so.
HALO_HISTORY = Modality(
    "mah",
    "Halo mass history",
    (
        Variable(
            "mah",
            "log halo mass",
            "log10(Msun)",
            "How the dark matter halo grew: its peak mass at each time since the Big Bang, up to today.",
            floor=6.0,  # smaller haloes hold no galaxy
            allowed=(-30.0, 20.0),  # its future, too, is extrapolated
            short="log mass",
        ),
    ),
    SFH.coordinate,
    dim="cosmic_time",
    short="halo",
    coordinate_label="cosmic time",
    coordinate_unit="Gyr",
    extent=(0.0, 13.8),
    patch=13,
    asked_patch=117,
)
EXTENDED_TABLE = TABLE.with_row(HALO_HISTORY)
