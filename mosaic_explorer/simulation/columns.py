"""What a simulated catalog holds of each galaxy beside the table's values: where it lives, and what was drawn for it.

A number a galaxy, with its unit, a name in words and where it comes from; a quantity that a world draws has its row here.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import xarray as xr

from ..catalog.schema import GALAXY
from .calibrations import CALIBRATIONS
from .worlds import QUANTITIES


class Column(NamedTuple):
    """One number a galaxy: `source` says by what law or from what simulation it comes; `meanings` are words for 0, 1 and on."""

    name: str
    unit: str
    label: str
    source: str
    dtype: type = np.float32
    meanings: tuple[str, ...] = ()


COLUMNS = {
    column.name: column
    for column in (
        Column("halo_id", "", "number of the host halo", "galaxies of one host halo share it", np.int64),
        Column(
            "sky_patch",
            "",
            "number of the patch of sky",
            "a twentieth of a block's host halos; a patch is held out or learned from as a whole",
            np.int32,
        ),
        Column("is_satellite", "", "1 for a galaxy in a subhalo, 0 for a central", "diffhalos", np.int8),
        Column("log_surviving_mass", "log10(Msun)", "surviving stellar mass", "living stars and remnants, Kroupa IMF, by dsps"),
        Column(
            "burst_share",
            "",
            "share of the stellar mass formed that is younger than 100 Myr beyond what the star-formation history holds",
            "diffsky's burst; in the broad world, fluctuations of the last tens of Myr; less than 0 in a lull",
        ),
        Column(
            "log_recent_sfr",
            "log10(Msun/yr)",
            "star-formation rate of the last 10 Myr",
            "the stars that shine, bursts included, unlike the star-formation history; -4 and less are stored as -4",
        ),
        Column("av", "mag", "attenuation in V of old stars behind dust", "diffsky; younger stars have more"),
        Column(
            "calibration",
            "",
            "calibration of diffsky",
            "drawn for each block of the sky; see the attribute calibration",
            np.int8,
            tuple(calibration.name for calibration in CALIBRATIONS),
        ),
        Column(
            "stellar_library",
            "",
            "library of stellar spectra, counted from 0 in the attribute stellar_templates",
            "drawn for each block of the sky",
            np.int8,
        ),
        Column(
            "agn_type",
            "",
            "active nucleus",
            "as many as make the luminosity function of Shen et al. 2020 (MNRAS 495, 3252); see docs/simulation.md",
            np.int8,
            ("none", "broad lines", "narrow lines alone"),
        ),
        Column(
            "log_agn_luminosity",
            "log10(erg/s)",
            "bolometric luminosity of the nucleus",
            "as agn_type; 42 where there is none",
        ),
        Column(
            "agn_reddening", "mag", "E(B-V) of disc and broad lines of the nucleus", "like the Small Magellanic Cloud's dust"
        ),
        Column("agn_broad_strength", "dex", "broad lines against the mean", "scatter about Vanden Berk et al. 2001"),
        Column(
            "agn_narrow_strength", "dex", "narrow lines of the nucleus against the mean", "Heckman et al. 2004 (ApJ 613, 109)"
        ),
        Column("log_agn_width", "log10(km/s)", "FWHM of broad lines", "black hole mass: Vestergaard & Peterson 2006"),
        Column(
            "igm_sightline",
            "",
            "number of the sightline, from which all its absorbers follow",
            "Inoue et al. 2014 (MNRAS 442, 1805); galaxies of one host halo share it",
            np.int32,
        ),
        Column("igm_forest_factor", "1", "optical depth of the Lyman-alpha forest over the mean", "as igm_sightline"),
        Column(
            "igm_lyman_limit_redshift", "", "redshift of the nearest absorber of ionising light, 0 for none", "as igm_sightline"
        ),
        *(Column(name, of.unit, of.label, f"{of.law}: {of.source}") for name, of in QUANTITIES.items()),
    )
}


def with_columns(catalog: xr.Dataset, values: dict[str, np.ndarray]) -> xr.Dataset:
    """A catalog with further numbers a galaxy, {name: (galaxies,)}, each of them in `COLUMNS`."""
    for name, numbers in values.items():
        column = COLUMNS[name]
        about: dict[str, object] = {"units": column.unit, "long_name": column.label, "source": column.source}
        if column.meanings:
            about["flag_values"] = np.arange(len(column.meanings), dtype=column.dtype).tolist()
            about["flag_meanings"] = " ".join(column.meanings)
        catalog[name] = ((GALAXY,), np.asarray(numbers, column.dtype), about)
    return catalog
