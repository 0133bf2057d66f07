"""Numbers as the paper prints them."""

# Its Table 1: mean absolute errors on its own, private catalog, by preset and variable; where it has a dash there is none.
PAPER = {
    "lsst": {"redshift": 0.162, "sfh": 0.526},
    "lsst+spherex": {"redshift": 0.081, "sfh": 0.477},
    "lsst+sfh_after_10gyr": {"redshift": 0.169, "log_stellar_mass": 0.214},
    "lsst+sfh_before_10gyr": {"redshift": 0.086, "log_stellar_mass": 0.080},
    "stellar_mass": {"redshift": 0.435, "sfh": 0.480},
}
PAPER_VARIABLES = ("redshift", "sfh", "log_stellar_mass")
