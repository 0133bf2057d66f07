"""The two worlds: what is the same for every galaxy in `reference`, and drawn for each in `broad`. Data and their sources.

In the broad world a quantity is drawn from a relation with mass, star formation, redshift and dust as published, and about it;
`nature.py` holds the relations.
"""

from __future__ import annotations

from typing import NamedTuple

WORLDS = ("broad", "reference")


class Quantity(NamedTuple):
    """What nature gives a galaxy: the variable's unit and label, its value in the reference world, its law in the broad one."""

    unit: str
    label: str
    reference: float
    law: str
    source: str
    scatter: float  # standard deviation about the law, in the unit, or dex of a quantity that is no logarithm
    limits: tuple[float, float]


QUANTITIES = {
    "log_gas_metallicity": Quantity(
        "log10(Z/Zsun)", "gas-phase metallicity", 0.0,
        "relation of mass and 12+log(O/H) by redshift, less with faster star formation; the sun's is 8.71; "
        "in the reference world, each star lights gas of its own metallicity and this is not used",
        "Sanders et al. 2018 (ApJ 858, 99), 2021 (ApJ 914, 19); Nakajima et al. 2023 (ApJS 269, 33)", 0.07, (-2.3, 0.35),
    ),
    "log_u": Quantity(
        "1", "log10 ionisation parameter of the gas", -2.5,
        "rises with specific star-formation rate, falls with O/H and electron density; at the inner face of the gas",
        "Kashino & Inoue 2019 (MNRAS 486, 1053), eq. 12 and Table 2", 0.3, (-4.0, -1.5),
    ),
    "carbon_excess": Quantity(
        "dex", "carbon lines against the models'", 0.0, "scatter of C/O at fixed O/H",
        "Berg et al. 2019 (ApJ 874, 93)", 0.15, (-1.0, 1.0),
    ),
    "nitrogen_excess": Quantity(
        "dex", "nitrogen lines against the models'", 0.0, "N/O by O/H, and scatter about it",
        "Andrews & Martini 2013 (ApJ 765, 140); Perez-Montero & Contini 2009 (MNRAS 398, 949)", 0.15, (-1.0, 1.0),
    ),
    "oxygen_excess": Quantity(
        "dex", "oxygen lines against the models'", 0.0, "temperature structure and depletion beyond the models'",
        "Peimbert et al. 2017 (PASP 129, 082001)", 0.05, (-1.0, 1.0),
    ),
    "neon_excess": Quantity(
        "dex", "neon lines against the models'", 0.0, "scatter of Ne/O",
        "Izotov et al. 2006 (A&A 448, 955)", 0.07, (-1.0, 1.0),
    ),
    "sulphur_excess": Quantity(
        "dex", "sulphur lines against the models'", 0.0, "scatter of S/O, and of diffuse gas in [S II]",
        "Izotov et al. 2006 (A&A 448, 955); Zhang et al. 2017 (MNRAS 466, 3217)", 0.1, (-1.0, 1.0),
    ),
    "lya_escape": Quantity(
        "1", "escape fraction of Lyman alpha", 0.05,
        "falls with the colour excess of the gas, and towards low redshift as the light-weighted mean does; in the reference "
        "world what escapes the gas is dimmed by dust like other light",
        "Hayes et al. 2011 (ApJ 730, 8)", 0.4, (1e-4, 0.95),
    ),
    "ionising_escape": Quantity(
        "1", "escape fraction of ionising light", 0.0,
        "median 3% from redshift 3 on, falling as 1+z below; it goes with the escape of Lyman alpha",
        "Pahl et al. 2021 (MNRAS 505, 2447); Begley et al. 2022 (MNRAS 513, 3510); Flury et al. 2022 (ApJ 930, 126)",
        0.5, (1e-4, 0.8),
    ),
    "line_attenuation": Quantity(
        "1", "attenuation of gas over that of young stars", 1.0,
        "one on average, as diffsky's young stars are calibrated with H-alpha",
        "scatter of gas against stars at fixed mass: Price et al. 2014 (ApJ 788, 86); Reddy et al. 2015 (ApJ 806, 259)",
        0.2, (0.3, 3.0),
    ),
    "dust_slope": Quantity(
        "1", "slope of the attenuation curve against Noll et al. 2009", 0.0,
        "diffsky's mean relation, which is also the reference world's; scatter at fixed attenuation",
        "Salim et al. 2018 (ApJ 859, 11)", 0.2, (-1.3, 0.5),
    ),
    "dust_bump": Quantity(
        "1", "amplitude of the 2175 AA bump, in units of k", 1.0,
        "stronger with steeper curves, 0.85 - 1.9 slope, level below a slope of -0.5; none below zero",
        "Kriek & Conroy 2013 (ApJ 775, L16); Salim et al. 2018 (ApJ 859, 11)", 0.7, (0.0, 5.0),
    ),
    "pah_percent": Quantity(
        "%", "mass fraction of dust in PAHs", 2.5,
        "1.0% below 12+log(O/H) = 8.1, 3.55% above",
        "Draine et al. 2007 (ApJ 663, 866)", 0.1, (0.1, 4.58),
    ),
    "starlight_min": Quantity(
        "1", "diffuse starlight on the dust, in units of the solar neighbourhood's", 1.0,
        "mean radiation field 3.0 (1+z)^1.8 of the main sequence, less what the strong fields add",
        "Bethermin et al. 2015 (A&A 573, A113)", 0.2, (0.1, 25.0),
    ),
    "starlight_share": Quantity(
        "1", "share of the dust in strong starlight", 0.01, "median 2%",
        "Bethermin et al. 2015 (A&A 573, A113); Draine et al. 2007 (ApJ 663, 866)", 0.3, (1e-3, 0.3),
    ),
}  # fmt: skip
