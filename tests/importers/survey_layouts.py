"""Catalogs of other surveys, of the same galaxies: names, units, types and missing values are the real ones."""

from __future__ import annotations

import numpy as np
from measured_galaxies import (
    MAG,
    NJY,
    UNSEEN,
    Galaxies,
    Layout,
    N,
    asinh_columns,
    flux_columns,
    magnitude_columns,
    pairs,
    table,
)


def hsc(g: Galaxies) -> Layout:
    columns = {"object_id": g.id, "specz_redshift": g.redshift, "specz_redshift_err": np.full(N, 1e-4)}
    columns |= {"photoz_best": (g.redshift + 0.1).astype("f4"), "specz_flag_homogeneous": np.ones(N, bool)}
    columns |= pairs(("{band}_cmodel_flux", "{band}_cmodel_fluxerr"), "grizy", lambda b: flux_columns(g, b, NJY, "y"))
    columns |= pairs(
        ("{band}_psfflux_mag", "{band}_psfflux_magerr"), "grizy", lambda b: magnitude_columns(g, b, "y", (np.nan, np.nan))
    )
    columns |= {f"a_{band}": np.full(N, 0.05, "f4") for band in "grizy"}
    return Layout("HSC PDR3", table(columns), "grizy", "table.fits")


def hsc_magnitudes(g: Galaxies) -> Layout:
    columns = {"object_id": g.id, "z_spec": g.redshift}
    columns |= pairs(
        ("{band}_cmodel_mag", "{band}_cmodel_magsigma"), "grizy", lambda b: magnitude_columns(g, b, "y", (np.nan, np.nan))
    )
    return Layout("HSC PDR2, magnitudes", table(columns), "grizy", "table.csv", undetected="missing")


def cosmos_farmer(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"ID": np.arange(1, N + 1), "ALPHA_J2000": np.linspace(150, 151, N)}
    units: dict[str, str] = {}
    columns["EBV"] = np.full(N, 0.02)
    for band in "ugrizy":
        stem = f"CFHT_{band}" if band == "u" else f"HSC_{band}"
        flux, error = flux_columns(g, band, 23.9, "y", dtype="f8")
        mag, mag_error = magnitude_columns(g, band, "y", (np.nan, np.nan), dtype="f8")
        columns |= {f"{stem}_FLUX": flux, f"{stem}_FLUXERR": error, f"{stem}_MAG": mag, f"{stem}_MAGERR": mag_error}
        columns |= {f"{stem}_CHISQ": np.ones(N), f"{stem}_VALID": np.ones(N, bool)}
        units |= {f"{stem}_FLUX": "uJy", f"{stem}_FLUXERR": "uJy", f"{stem}_MAG": "mag", f"{stem}_MAGERR": "mag"}
    columns |= {f"UVISTA_{band}_FLUX": g.flux["y"] / 1000 for band in ("Y", "J", "H", "Ks")}
    columns |= {"IRAC_CH1_FLUX": g.flux["y"] / 1000, "lp_zBEST": g.redshift, "lp_zPDF": g.redshift + 0.01}
    columns |= {"lp_zPDF_l68": g.redshift - 0.1, "lp_type": np.zeros(N, int), "lp_mass_med": np.linspace(8, 11, N)}
    return Layout("COSMOS2020 Farmer", table(columns, units), "ugrizy", "table.fits")


def cosmos_classic(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"ID": np.arange(1, N + 1)}
    for band in "ugrizy":
        stem = f"CFHT_{band}" if band == "u" else f"HSC_{band}"
        flux, error = flux_columns(g, band, 23.9, "y", dtype="f8")
        for kind, part in (("APER2", 0.6), ("APER3", 0.8), ("AUTO", 1.0)):
            columns |= {f"{stem}_FLUX_{kind}": part * flux, f"{stem}_FLUXERR_{kind}": part * error}
            columns[f"{stem}_MAG_{kind}"] = np.where(flux > 0, 23.9 - 2.5 * np.log10(np.abs(part * flux)), -99.0)
            columns[f"{stem}_MAGERR_{kind}"] = MAG * error / np.abs(flux)
    return Layout("COSMOS2020 Classic", table(columns | {"lp_zBEST": g.redshift}), "ugrizy", "table.fits")


def sdss(g: Galaxies) -> Layout:
    columns = {
        "objID": 1237645941824356443 + np.arange(N),
        "specObjID": np.arange(N),
        "z": g.redshift,
        "zErr": np.full(N, 1e-5),
    }
    columns |= {"zWarning": np.zeros(N, int)}
    columns |= pairs(("psfMag_{band}", "psfMagErr_{band}"), "ugriz", lambda b: [x + 0.3 for x in asinh_columns(g, b, "")])
    columns |= pairs(("modelMag_{band}", "modelMagErr_{band}"), "ugriz", lambda b: asinh_columns(g, b, "z"))
    columns |= {f"extinction_{band}": np.full(N, 0.1) for band in "ugriz"}
    return Layout("SDSS CasJobs", table(columns), "ugriz", "table.csv")


def sdss_fluxes(g: Galaxies) -> Layout:
    columns = {"OBJID": g.id, "z": g.redshift}
    for band in "ugriz":
        flux, error = flux_columns(g, band, 22.5, "", dtype="f8")
        ivar = error**-2
        ivar[UNSEEN] = 0.0 if band == "z" else ivar[UNSEEN]
        columns |= {f"cModelFlux_{band}": 1.1 * flux, f"cModelFluxIvar_{band}": ivar}
        columns |= {f"modelFlux_{band}": flux, f"modelFluxIvar_{band}": ivar}
    return Layout("SDSS fluxes", table(columns), "ugriz", "table.fits")


def legacy(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {
        "RELEASE": np.full(N, 10000, "i2"),
        "OBJID": np.arange(N, dtype="i4"),
        "EBV": np.full(N, 0.03, "f4"),
    }
    units: dict[str, str] = {}
    for band in "griz":
        flux, error = flux_columns(g, band, 22.5, "")
        ivar = error**-2
        if band == "z":
            ivar[UNSEEN] = flux[UNSEEN] = 0.0
        columns |= {f"FLUX_{band.upper()}": flux, f"FLUX_IVAR_{band.upper()}": ivar}
        columns |= {f"MW_TRANSMISSION_{band.upper()}": np.full(N, 0.9, "f4"), f"FIBERFLUX_{band.upper()}": flux / 2}
        units |= {f"FLUX_{band.upper()}": "nanomaggy", f"FLUX_IVAR_{band.upper()}": "1/nanomaggy^2"}
    columns |= {
        "FLUX_W1": np.ones(N, "f4"),
        "FLUX_IVAR_W1": np.ones(N, "f4"),
        "Z_SPEC": g.redshift,
        "Z_PHOT_MEDIAN": g.redshift + 0.1,
    }
    return Layout("DESI Legacy sweeps", table(columns, units), "griz", "table.fits")


def kids(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"SeqNr": np.arange(N), "MAG_AUTO": np.full(N, 22.0, "f4")}
    for band in "ugriz":
        name = band.upper() if band == "z" else band
        mag, error = magnitude_columns(g, band, "z", (99.0, 99.0), (-99.0, -99.0))
        columns |= {f"MAG_GAAP_{name}": mag, f"MAGERR_GAAP_{name}": error, f"EXTINCTION_{band}": np.full(N, 0.1, "f4")}
        columns |= {
            f"FLUX_GAAP_{name}": 10 ** (-0.4 * np.maximum(mag, 0)),
            f"FLUXERR_GAAP_{name}": error,
            f"MAG_LIM_{name}": np.full(N, 25.0),
        }
    columns |= {f"MAG_GAAP_{band}": np.full(N, 21.0, "f4") for band in ("Y", "J", "H", "Ks")}
    return Layout(
        "KiDS", table(columns | {"Z_B": g.redshift, "Z_ML": g.redshift + 1}), "ugriz", "table.fits", undetected="missing"
    )


def des(g: Galaxies) -> Layout:
    columns = {"COADD_OBJECT_ID": g.id, "EBV_SFD98": np.full(N, 0.02)}
    columns |= pairs(
        ("MAG_AUTO_{BAND}", "MAGERR_AUTO_{BAND}"), "grizy", lambda b: magnitude_columns(g, b, "y", (99.0, 99.0), (99.0, 99.0))
    )
    columns |= {f"WAVG_MAG_PSF_{band}": np.full(N, 22.5) for band in "GRIZY"}
    return Layout("DES DR2", table(columns), "grizy", "table.csv", undetected="missing", has_redshift=False)


def des_dereddened(g: Galaxies) -> Layout:
    names = ("mag_auto_{band}_dered", "magerr_auto_{band}")
    columns = {"coadd_object_id": g.id, "z": g.redshift}
    columns |= pairs(names, "grizy", lambda b: magnitude_columns(g, b, "y", (99.0, 99.0), (99.0, 99.0)))
    for band in "grizy":  # the Milky Way's extinction is taken off the 99 as well
        columns[f"mag_auto_{band}_dered"] = np.where(
            columns[f"mag_auto_{band}_dered"] > 90, 98.93, columns[f"mag_auto_{band}_dered"]
        )
    columns |= {f"mag_auto_{band}": columns[f"mag_auto_{band}_dered"] + 0.1 for band in "grizy"}
    return Layout("DES DR2, dereddened", table(columns), "grizy", undetected="missing")


def cfhtlens(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"id": np.array([f"W1m0m0_{k}" for k in range(N)])}
    columns |= pairs(("MAG_{band}", "MAGERR_{band}"), "ugriz", lambda b: magnitude_columns(g, b, "z", None, (-99.0, -99.0)))
    columns |= {"MAG_y": np.full(N, -99.0), "MAGERR_y": np.full(N, -99.0)}  # MegaCam's later i filter
    columns |= {f"MAG_LIM_{band}": np.full(N, 25.5) for band in "ugriyz"} | {
        f"EXTINCTION_{band}": np.full(N, 0.1) for band in "ugriyz"
    }
    columns |= {
        "Z_B": g.redshift,
        "Z_B_MIN": g.redshift - 0.1,
        "ODDS": np.full(N, 0.9),
        "LP_log10_SM_MED": np.linspace(8, 11, N),
    }
    return Layout("CFHTLenS", table(columns), "ugriz", "table.fits")


def cfhtls(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"CFHTLS": np.array([f"1{k:03d}_000123" for k in range(N)]), "zph": g.redshift}
    columns |= pairs(("{band}mag", "e_{band}mag"), "ugriz", lambda b: magnitude_columns(g, b, "z", (np.nan, np.nan)))
    columns |= {"ymag": np.full(N, np.nan), "e_ymag": np.full(N, np.nan), "e_zph": np.full(N, 0.05)}
    return Layout("CFHTLS at VizieR", table(columns), "ugriz", "table.fits", undetected="missing")


def zcosmos(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"id_zcosmos": 700137 + np.arange(N), "zpec": g.redshift, "cc": np.full(N, 3.1)}
    names = ("{band}_photzi25", "e{band}_photzi25")
    columns |= pairs(names, "ugriz", lambda b: magnitude_columns(g, b, "z", (-99.0, -99.0), (-99.9, -99.9), "f8"))
    for band in ("b", "v", "j", "k", "ic"):
        columns |= {f"{band}_photzi25": np.full(N, 22.0), f"e{band}_photzi25": np.full(N, 0.1)}
    return Layout("zCOSMOS", table(columns), "ugriz", "table.csv", undetected="missing")


def lephare_cosmos(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"id": np.arange(1.0, N + 1)}
    for band in "ugrizy":
        filter_name = "cosmos/u_new.pb" if band == "u" else f"hsc/{band}HSC.pb"
        flux, error = flux_columns(g, band, -48.6, "y", dtype="f8")
        columns |= {f"f_{filter_name}": flux, f"ferr_{filter_name}": error}
    for name in ("cosmos/u_cfht.lowres", "vista/Y.lowres", "cosmos/IB427.lowres"):
        columns |= {f"f_{name}": np.full(N, 1e-29), f"ferr_{name}": np.full(N, 1e-31)}
    return Layout("LePhare's COSMOS example", table(columns | {"zspec": g.redshift}), "ugrizy", "table.fits")


def bpz_cfht(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"id": np.arange(N)}
    for other in ("NUV", "Bcfh12k", "B", "g+", "V", "r+", "Rcfh12k", "i+", "Icfh12k", "z+", "y", "J"):
        columns |= {other: np.full(N, 22.0), f"d{other}": np.full(N, 0.1)}
    columns |= pairs(("{band}", "d{band}"), "ugriz", lambda b: magnitude_columns(g, b, "z", (-99.0, 0.0), (-99.0, 0.0), "f8"))
    columns |= {"i2": columns.pop("i"), "di2": columns.pop("di"), "i": np.full(N, -99.0), "di": np.zeros(N)}  # MegaCam's two
    return Layout(
        "BPZ's list of CFHT bands", table(columns | {"zspec": g.redshift}), "ugriz", "table.csv", undetected="missing"
    )


def pan_starrs(g: Galaxies) -> Layout:
    columns = {"objID": g.id, "ng": np.full(N, 12)}
    missing = (-999.0, -999.0)
    columns |= pairs(
        ("{band}PSFMag", "{band}PSFMagErr"), "grizy", lambda b: [x + 0.3 for x in magnitude_columns(g, b, "", missing)]
    )
    columns |= pairs(("{band}KronMag", "{band}KronMagErr"), "grizy", lambda b: magnitude_columns(g, b, "y", missing, missing))
    return Layout("Pan-STARRS1 stack", table(columns), "grizy", "table.csv", undetected="missing", has_redshift=False)


LAYOUTS = (
    hsc,
    hsc_magnitudes,
    cosmos_farmer,
    cosmos_classic,
    sdss,
    sdss_fluxes,
    legacy,
    kids,
    des,
    des_dereddened,
    cfhtlens,
    cfhtls,
    zcosmos,
    lephare_cosmos,
    bpz_cfht,
    pan_starrs,
)
