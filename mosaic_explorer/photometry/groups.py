"""The groups of the library's filters, surveys and instruments, in words; and a filter's own letter within its group."""

from __future__ import annotations

from .library import filter_records

OWN = "own"  # the group of filters that are not in the library
GROUP_TITLES = {
    "acs": "HST ACS",
    "bessell": "Johnson-Cousins",
    "cfht": "CFHT MegaCam",
    "cfhtls": "CFHTLS",
    "decam": "DECam (DES)",
    "decam-noatm": "DECam, no atmosphere",
    "decam2014": "DECam 2014",
    "euclid": "Euclid",
    "gaia": "Gaia DR3",
    "gaia-dr2": "Gaia DR2",
    "galex": "GALEX",
    "hsc": "HSC",
    "ibis": "DECam IBIS",
    "irac": "Spitzer IRAC",
    "irs": "Spitzer IRS",
    "isaac": "VLT ISAAC",
    "legacy": "Legacy Surveys (BASS, MzLS)",
    "lris": "Keck LRIS",
    "lsst": "LSST",
    "lsst2016": "LSST 2016",
    "mips": "Spitzer MIPS",
    "miri": "JWST MIRI",
    "moircs": "Subaru MOIRCS",
    "mosaic": "Mayall Mosaic",
    "newfirm": "Mayall NEWFIRM",
    "nircam": "JWST NIRCam",
    "niriss": "JWST NIRISS",
    "odin": "DECam ODIN",
    "panstarrs": "Pan-STARRS1",
    "roman": "Roman",
    "sdss": "SDSS",
    "sdss-noatm": "SDSS, no atmosphere",
    "spherex": "SPHEREx",
    "stromgren": "Strömgren",
    "suprime": "Suprime-Cam",
    "twomass": "2MASS",
    "ukidss": "UKIDSS",
    "uvot": "Swift UVOT",
    "vimos": "VLT VIMOS",
    "vista": "VISTA",
    "wfc3-ir": "HST WFC3 IR",
    "wfc3-uvis": "HST WFC3 UVIS",
    "wfi": "MPG/ESO WFI",
    "wircam": "CFHT WIRCam",
    "wise": "WISE",
    OWN: "other filters",
}


def group_of(name: str) -> str:
    """The group of a filter; OWN of one that is not in the library."""
    return filter_records()[name].group if name in filter_records() else OWN


def group_title(group: str) -> str:
    """The survey or instrument in words."""
    return GROUP_TITLES.get(group, group)


def filter_title(name: str) -> str:
    """A filter in words, "SDSS u, airmass 1.3"; one that is not in the library by its name."""
    return filter_records()[name].title if name in filter_records() else name


def filter_letter(name: str) -> str:
    """What a filter is called within its group: "u", "F606W"; one that is not in the library by its name."""
    if name not in filter_records():
        return name
    words = filter_records()[name].title.partition(",")[0].partition(" (")[0].split()
    return " ".join(words[-2:]) if words[-1] == "um" else words[-1]


def grouped(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Filters by their groups, {group: names}, groups in the order in which they are met."""
    groups: dict[str, tuple[str, ...]] = {}
    for name in names:
        groups[group_of(name)] = (*groups.get(group_of(name), ()), name)
    return groups
