"""Tables of LSST and lists for photo-z programs, of the same galaxies: names, types and missing values are the real ones."""

from __future__ import annotations

import numpy as np
from measured_galaxies import NJY, Galaxies, Layout, N, flux_columns, magnitude_columns, pairs, table


def rubin_object(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {
        "objectId": g.id,
        "coord_ra": np.linspace(53, 54, N),
        "coord_dec": np.linspace(-28, -27, N),
    }
    columns |= {"ebv": np.full(N, 0.01, "f4"), "refExtendedness": np.ones(N, "f4"), "detect_isPrimary": np.ones(N, bool)}
    for band in "ugrizy":
        flux, error = flux_columns(g, band, NJY, "y")
        columns |= {f"{band}_ra": columns["coord_ra"], f"{band}_psfFlux": 0.7 * flux, f"{band}_psfFluxErr": 0.7 * error}
        columns |= {f"{band}_gaap1p0Flux": 0.9 * flux, f"{band}_gaap1p0FluxErr": 0.9 * error}
        columns |= {f"{band}_cModelFlux": flux, f"{band}_cModelFluxErr": error, f"{band}_cModel_flag": np.zeros(N, bool)}
        columns |= {f"{band}_kronFlux": flux, f"{band}_kronFluxErr": error, f"{band}_cModelFlux_inner": flux / 2}
        columns |= {
            f"{band}_extendedness": np.ones(N, "f4"),
            f"{band}_blendedness": np.zeros(N, "f4"),
            f"{band}_ixx": np.ones(N),
        }
    return Layout("Rubin DP1 Object", table(columns), "ugrizy", is_lsst=True, has_redshift=False)


def rubin_gaap(g: Galaxies) -> Layout:
    columns = {"objectId": g.id} | pairs(
        ("{band}_psfFlux", "{band}_psfFluxErr"), "ugrizy", lambda b: flux_columns(g, b, NJY + 0.4, "y")
    )
    columns |= pairs(("{band}_gaap1p0Flux", "{band}_gaap1p0FluxErr"), "ugrizy", lambda b: flux_columns(g, b, NJY, "y"))
    return Layout("Rubin gaap fluxes", table(columns), "ugrizy", "table.fits", is_lsst=True, has_redshift=False)


def dc2_object(g: Galaxies) -> Layout:
    columns = {"objectId": g.id, "redshift": g.redshift, "tract": np.full(N, 3828), "good": np.ones(N, bool)}
    columns |= pairs(
        ("cModelFlux_{band}", "cModelFluxErr_{band}"), "ugrizy", lambda b: flux_columns(g, b, NJY, "y", dtype="f8")
    )
    columns |= pairs(
        ("mag_{band}_cModel", "magerr_{band}_cModel"), "ugrizy", lambda b: magnitude_columns(g, b, "y", (np.nan, np.nan))
    )
    columns |= pairs(("psFlux_{band}", "psFluxErr_{band}"), "ugrizy", lambda b: flux_columns(g, b, NJY + 0.4, "y"))
    columns |= {f"snr_{band}_cModel": g.flux[band] / g.error[band] for band in "ugrizy"}
    return Layout("DC2 Object (DPDD)", table(columns), "ugrizy", is_lsst=True)


def rail(g: Galaxies) -> Layout:
    names = ("photometry/mag_{band}_lsst", "photometry/mag_err_{band}_lsst")
    columns = {"photometry/id": g.id} | pairs(names, "ugrizy", lambda b: magnitude_columns(g, b, "y"))
    return Layout("RAIL's DC2", table(columns | {"photometry/redshift": g.redshift}), "ugrizy", "table.hdf5", is_lsst=True)


def bpz(g: Galaxies) -> Layout:
    columns = {"ID": np.arange(N)} | pairs(
        ("{band}", "d{band}"), "ugrizy", lambda b: magnitude_columns(g, b, "y", None, (-99.0, 0.0), "f8")
    )
    return Layout("BPZ column list", table(columns | {"z_s": g.redshift}), "ugrizy", "table.csv", is_lsst=True)


def lephare(g: Galaxies) -> Layout:
    columns: dict[str, np.ndarray] = {"ID": np.arange(N)}
    for band in "ugrizy":
        mag, error = magnitude_columns(g, band, "y", None, (-99.0, -99.0), "f8")
        depth = mag == 99.0  # an upper limit is a magnitude with a negative error
        columns |= {
            f"MAG_{band}": np.where(depth, error - 2.5 * np.log10(2), mag),
            f"ERR_{band}": np.where(depth, -1.0857, error),
        }
    columns |= {"CONTEXT": np.full(N, 63), "ZSPEC": g.redshift}
    return Layout("LePhare's input", table(columns), "ugrizy", "table.csv", is_lsst=True)


def eazy(g: Galaxies) -> Layout:
    columns = {"id": np.arange(N)} | pairs(
        ("f_{band}", "e_{band}"), "ugrizy", lambda b: flux_columns(g, b, 25.0, "y", -99.0, "f8")
    )
    z_spec = g.redshift.copy()
    z_spec[::2] = -1.0
    return Layout("eazy column list", table(columns | {"z_spec": z_spec}), "ugrizy", "table.csv", is_lsst=True)


def euclid(g: Galaxies) -> Layout:
    columns = {"object_id": g.id, "phz_median": g.redshift}
    names = ("flux_{band}_ext_lsst_templfit", "fluxerr_{band}_ext_lsst_templfit")
    columns |= pairs(names, "ugriz", lambda b: flux_columns(g, b, 23.9, "z"))
    columns |= {
        "flux_vis_psf": np.ones(N),
        "fluxerr_vis_psf": np.ones(N),
        "flux_y_templfit": np.ones(N),
        "fluxerr_y_templfit": np.ones(N),
    }
    units = dict.fromkeys((name for name in columns if name.startswith("flux")), "uJy")
    return Layout("Euclid MER with LSST", table(columns, units), "ugriz", "table.fits", is_lsst=True)


def open_cosmo(g: Galaxies) -> Layout:
    columns = {
        "gal_id": g.id,
        "redshift_true": g.redshift,
        "logsm_obs": np.linspace(8, 11, N),
        "logmp_obs": np.linspace(10, 14, N),
    }
    columns |= {f"lsst_{band}": magnitude_columns(g, band, "y", (np.nan, 0.0))[0] for band in "ugrizy"}
    return Layout("OpenCosmo", table(columns), "ugrizy", "table.hdf5", is_lsst=True, undetected="missing", has_errors=False)


LAYOUTS = (rubin_object, rubin_gaap, dc2_object, rail, bpz, lephare, eazy, euclid, open_cosmo)
