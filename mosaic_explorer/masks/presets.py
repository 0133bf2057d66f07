"""Masks that have a name: the paper's five inputs, and ours."""

# The paper's five inputs (Table 1, Figure 2), then ours. Rows 3 and 4 follow its captions: "0-10 Gyr masked" leaves the
# history after 10 Gyr; the paper's words for them, "early" and "late", are the opposite of that reading.
PRESETS = {
    "lsst": "lsst",
    "lsst+spherex": "lsst spherex",
    "lsst+sfh_after_10gyr": "lsst sfh[10:]",
    "lsst+sfh_before_10gyr": "lsst sfh[0:10]",
    "stellar_mass": "log_stellar_mass",
    "everything": "all",
    "nothing": "nothing",
    "photometry+redshift": "redshift lsst spherex",
    "optical_spectrum": "sed[3500:10000]",
}
PAPER_PRESETS = tuple(PRESETS)[:5]
PRESET_MEANING = {
    "lsst": "Only the six LSST magnitudes are seen (paper, row 1).",
    "lsst+spherex": "LSST and all 102 SPHEREx channels are seen (paper, row 2).",
    "lsst+sfh_after_10gyr": "LSST, and the star-formation history after 10 Gyr of cosmic time; 0-10 Gyr is hidden "
    "(paper, row 3, there called 'early SFH').",
    "lsst+sfh_before_10gyr": "LSST, and the star-formation history before 10 Gyr; 10-13.8 Gyr is hidden "
    "(paper, row 4, there called 'late SFH').",
    "stellar_mass": "Only the stellar mass is seen (paper, row 5).",
    "everything": "Every value is seen: nothing is left to predict.",
    "nothing": "Nothing is seen: the answer is the model's picture of all galaxies.",
    "photometry+redshift": "LSST, SPHEREx and a spectroscopic redshift are seen.",
    "optical_spectrum": "Only the spectrum from 3500 to 10000 Angstrom is seen, at rest: it cannot show the redshift.",
}
