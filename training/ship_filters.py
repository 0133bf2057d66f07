"""Write the curves that the package carries: python training/ship_filters.py

LSST's, every bit of them, from speclite: tag 1.9 of https://github.com/lsst/throughputs with the atmosphere at airmass 1.2.
The library, from speclite (BSD-3-Clause) and what it lacks from astro-sedpy (MIT): wings that hold nothing are cut off, points
that lie on the line between their neighbours go. `mosaic_explorer/photometry/data/README.md` says which curves are left out.
"""

import re
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import numpy as np
import sedpy
import speclite.filters
from sedpy.observate import Filter as SedpyFilter

from mosaic_explorer.modalities import LSST_BANDS
from mosaic_explorer.photometry.curves import LSST_FILE, Filter
from mosaic_explorer.photometry.library import CURVES, TABLE_FILE, pivot

WING = 1e-5  # of the peak: fainter ends are cut off, as sedpy does itself
STRAIGHT = 1e-4  # of the peak, by which a point that is left out may have stood off the line
LONGEST_UM = 27.0  # pivot: the simulated light ends at 30 um

SPECLITE = {  # {group of speclite: (ours, title)}; lsst2023 is a file of its own, bessell is per unit energy there
    "sdss2010": ("sdss", "SDSS {}, airmass 1.3"),
    "sdss2010noatm": ("sdss-noatm", "SDSS {}, without atmosphere"),
    "panstarrs": ("panstarrs", "Pan-STARRS1 {}"),
    "decam2014": ("decam2014", "DECam {}, 2014"),
    "decamDR1": ("decam", "DECam {}, DES DR1, airmass 1.2"),
    "decamDR1noatm": ("decam-noatm", "DECam {}, DES DR1, without atmosphere"),
    "hsc2017": ("hsc", "Subaru HSC {}"),
    "cfht_megacam": ("cfht", "CFHT MegaCam {}"),
    "suprime": ("suprime", "Subaru Suprime-Cam {}"),
    "twomass": ("twomass", "2MASS {}"),
    "wise2010": ("wise", "WISE {}"),
    "galex": ("galex", "GALEX {}"),
    "Euclid": ("euclid", "Euclid {}"),
    "gaiadr2": ("gaia-dr2", "Gaia {}, DR2"),
    "gaiadr3": ("gaia", "Gaia {}, DR3"),
    "lsst2016": ("lsst2016", "LSST {}, 2016"),
    "BASS": ("legacy", "BASS {}"),
    "MzLS": ("legacy", "MzLS {}"),
    "ibis": ("ibis", "DECam IBIS {}"),
    "odin": ("odin", "DECam ODIN {}"),
}
SEDPY = (  # (file of sedpy, our name, group, title); {} is the band
    (r"jwst_(f560w|f770w|f\d{4}w)", "jwst-{}", "miri", "JWST MIRI {}"),
    (r"jwst_(f\d{3}\w*)", "jwst-{}", "nircam", "JWST NIRCam {}"),
    (r"jwst_niriss_(\w+)", "niriss-{}", "niriss", "JWST NIRISS {}"),
    (r"roman_wfi_(\w+)", "roman-{}", "roman", "Roman WFI {}"),
    (r"acs_wfc_(\w+)", "acs-{}", "acs", "HST ACS WFC {}"),
    (r"wfc3_uvis_(\w+)", "wfc3-{}", "wfc3-uvis", "HST WFC3 UVIS {}"),
    (r"wfc3_ir_(\w+)", "wfc3-{}", "wfc3-ir", "HST WFC3 IR {}"),
    (r"spitzer_irac_ch(\d)", "spitzer-irac{}", "irac", "Spitzer IRAC channel {}"),
    (r"spitzer_mips_(24)", "spitzer-mips{}", "mips", "Spitzer MIPS {} um"),
    (r"spitzer_irs_(16)", "spitzer-irs{}", "irs", "Spitzer IRS blue peak-up {} um"),
    (r"vista_vircam_([A-Zs]+)", "vista-{}", "vista", "VISTA VIRCAM {}, airmass 1"),
    (r"ukirt_wfcam_(\w)", "ukidss-{}", "ukidss", "UKIRT WFCAM {} (UKIDSS)"),
    (r"cfht_megacam_(\w)s_(\d+)", "cfhtls-{}", "cfhtls", "CFHT MegaCam {}, first generation (CFHTLS), filter {}"),
    (r"cfht_wircam_([A-Zs]+)_\d+", "wircam-{}", "wircam", "CFHT WIRCam {}"),
    (r"subaru_suprimecam_ia(\d+)", "suprime-IB{}", "suprime", "Subaru Suprime-Cam IB{}"),
    (r"subaru_suprimecam_(B|V|Rc|rp|ip|zp)", "suprime-{}", "suprime", "Subaru Suprime-Cam {}"),
    (r"subaru_moircs_(\w+)", "moircs-{}", "moircs", "Subaru MOIRCS {}"),
    (r"mayall_newfirm_(\w+)", "newfirm-{}", "newfirm", "Mayall NEWFIRM {}"),
    (r"mayall_mosaic_(U)_k1001", "mosaic-{}", "mosaic", "Mayall Mosaic {}"),
    (r"mpgeso_wfi_(\w+)_eso\d+", "wfi-{}", "wfi", "MPG/ESO WFI {}"),
    (r"vlt_isaac_(\w+)", "isaac-{}", "isaac", "VLT ISAAC {}"),
    (r"vlt_vimos_(\w+)", "vimos-{}", "vimos", "VLT VIMOS {}"),
    (r"keck_lris_(\w+)", "lris-{}", "lris", "Keck LRIS {}"),
    (r"uvot_(\w+)", "uvot-{}", "uvot", "Swift UVOT {}"),
    (r"bessell_(\w)", "bessell-{}", "bessell", "Johnson-Cousins {} (Bessell 1990, per photon)"),
    (r"stromgren_(\w)", "stromgren-{}", "stromgren", "Stromgren {}"),
)


def ship_lsst() -> None:
    """The six curves of LSST as they are."""
    curves = {band: speclite.filters.load_filter(f"lsst2023-{band}") for band in LSST_BANDS}
    wavelength = np.array(curves["u"].wavelength, float)  # all six have the same
    np.savez_compressed(LSST_FILE, wavelength=wavelength, **{band: np.array(x.response, float) for band, x in curves.items()})


def speclite_curves() -> Iterator[tuple[Filter, str, str, str]]:
    """Each of speclite's curves that we take, its group, title and source."""
    for path in sorted((Path(speclite.__file__).parent / "data" / "filters").glob("*.ecsv")):
        prefix, _, band = path.stem.rpartition("-")
        if prefix in SPECLITE:
            curve = speclite.filters.load_filter(path.stem)
            group, title = SPECLITE[prefix]
            response = np.maximum(np.array(curve.response, float), 0)
            source = f"speclite {version('speclite')}"
            yield Filter(path.stem, np.array(curve.wavelength, float), response), group, title.format(band), source


def sedpy_curves(taken: set[str]) -> Iterator[tuple[Filter, str, str, str]]:
    """Each of sedpy's curves that we take and do not have under the same name, its group, title and source."""
    for path in sorted((Path(sedpy.__file__).parent / "data" / "filters").glob("*.par")):
        for pattern, name, group, title in SEDPY:
            if (match := re.fullmatch(pattern, path.stem)) and name.format(match[1]) not in taken:
                curve = SedpyFilter(path.stem)
                taken.add(name.format(match[1]))
                words = title.format(*(x.upper() if x[0] == "f" and x[1:2].isdigit() else x for x in match.groups()))
                source = f"astro-sedpy {version('astro-sedpy')}, {path.stem}"
                yield Filter(name.format(match[1]), curve.wavelength, curve.transmission), group, words, source


def shipped(curve: Filter) -> Filter:
    """A curve with a peak of 1, without empty wings and points that say nothing, in single precision."""
    response = curve.transmission / curve.transmission.max()
    inside = np.flatnonzero(response > WING)
    part = slice(max(inside[0] - 1, 0), inside[-1] + 2)
    wave, response = np.asarray(curve.wave, float)[part], response[part]
    kept = _bends(wave, response)
    return Filter(curve.name, wave[kept].astype(np.float32), response[kept].astype(np.float32))


def _bends(wave: np.ndarray, response: np.ndarray) -> np.ndarray:
    """Which points straight lines have to go through to miss none by more than `STRAIGHT` (Ramer-Douglas-Peucker)."""
    kept = np.zeros(len(wave), bool)
    kept[[0, -1]] = True
    spans = [(0, len(wave) - 1)]
    while spans:
        first, last = spans.pop()
        if last - first < 2:
            continue
        ends = [first, last]
        off = np.abs(np.interp(wave[first : last + 1], wave[ends], response[ends]) - response[first : last + 1])
        if off.max() > STRAIGHT:
            farthest = first + int(off.argmax())
            kept[farthest] = True
            spans += [(first, farthest), (farthest, last)]
    return kept


def ship_library() -> None:
    """All other curves, and the table of what they are."""
    rows = list(speclite_curves())
    rows += sedpy_curves({curve.name for curve, *_ in rows})
    rows = sorted((row for row in rows if pivot(row[0]) < LONGEST_UM * 1e4), key=lambda row: (row[1], pivot(row[0])))
    curves = [shipped(curve) for curve, *_ in rows]
    np.savez_compressed(
        CURVES,
        name=np.array([curve.name for curve in curves]),
        points=np.array([len(curve.wave) for curve in curves]),
        wavelength=np.concatenate([curve.wave for curve in curves]),
        response=np.concatenate([curve.transmission for curve in curves]),
    )
    lines = [
        "# The curves of library.npz, written by training/ship_filters.py. pivot [AA]: of a curve as its source has it.",
        "",
    ]
    for curve, group, title, source in rows:
        words = f'group = "{group}", title = "{title}", source = "{source}", pivot = {pivot(curve):.2f}'
        lines.append(f'"{curve.name}" = {{ {words} }}')
    TABLE_FILE.write_text("\n".join(lines) + "\n")
    points = sum(len(curve.wave) for curve in curves)
    print(f"{CURVES.name}: {len(curves)} curves, {points:,} points, {CURVES.stat().st_size / 1e3:.0f} kB")


if __name__ == "__main__":
    ship_lsst()
    ship_library()
