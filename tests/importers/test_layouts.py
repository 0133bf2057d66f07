"""Real layouts of catalogs, read without a map to the same catalog."""

import h5py
import lsst_layouts
import numpy as np
import pytest
import survey_layouts
from astropy.io import fits
from astropy.table import Table
from measured_galaxies import FAINT, MAG, NJY, SKY, UNSEEN, Layout, galaxies

from mosaic_explorer.importers.table import TableReading, read
from mosaic_explorer.modalities import LSST_BANDS
from mosaic_explorer.photometry import filter_names

pytestmark = pytest.mark.slow  # together they take a good part of the quick loop

LAYOUTS = {layout.name: layout for layout in (make(galaxies()) for make in (*lsst_layouts.LAYOUTS, *survey_layouts.LAYOUTS))}

HSC = "hsc2017-g hsc2017-r2 hsc2017-i2 hsc2017-z hsc2017-y"
FILTERS = {  # of each band of a layout
    "HSC PDR3": HSC,
    "HSC PDR2, magnitudes": HSC,
    "COSMOS2020 Farmer": f"cfht_megacam-u {HSC}",
    "COSMOS2020 Classic": f"cfht_megacam-u {HSC}",
    "SDSS CasJobs": "sdss2010-u sdss2010-g sdss2010-r sdss2010-i sdss2010-z",
    "SDSS fluxes": "sdss2010-u sdss2010-g sdss2010-r sdss2010-i sdss2010-z",
    "DESI Legacy sweeps": "decamDR1-g decamDR1-r decamDR1-i decamDR1-z",
    "KiDS": "omegacam-u omegacam-g omegacam-r omegacam-i vista-Z",
    "DES DR2": "decamDR1-g decamDR1-r decamDR1-i decamDR1-z decamDR1-Y",
    "DES DR2, dereddened": "decamDR1-g decamDR1-r decamDR1-i decamDR1-z decamDR1-Y",
    "CFHTLenS": "cfht_megacam-ustar cfhtls-g cfhtls-r cfhtls-i cfhtls-z",
    "CFHTLS at VizieR": "cfht_megacam-ustar cfhtls-g cfhtls-r cfhtls-i cfhtls-z",
    "zCOSMOS": "cfht_megacam-ustar hsc2017-g suprime-rp suprime-ip suprime-zp",
    "LePhare's COSMOS example": f"cfht_megacam-u {HSC}",
    "BPZ's list of CFHT bands": "cfht_megacam-ustar cfhtls-g cfhtls-r cfht_megacam-i cfhtls-z",
    "Pan-STARRS1 stack": "panstarrs-g panstarrs-r panstarrs-i panstarrs-z panstarrs-y",
}


def reading(layout: Layout, folder, as_lsst: bool) -> TableReading:
    path = folder / layout.file
    if path.suffix == ".hdf5":
        with h5py.File(path, "w") as file:
            for name in layout.table.colnames:
                file[name] = np.asarray(layout.table[name])
    elif path.suffix == ".parquet":
        layout.table.to_pandas().to_parquet(path, index=False)
    elif path.suffix == ".fits":
        bare = Table(layout.table, meta=None)
        units = bare.meta.pop("units")
        hdu = fits.table_to_hdu(bare)
        for name, unit in units.items():
            hdu.columns[name].unit = unit  # as surveys write it, "nanomaggy" among them
        hdu.writeto(path)
    else:
        layout.table.write(path)
    return read(path, as_lsst=as_lsst)


def expected(layout: Layout) -> dict[str, np.ndarray]:
    """Observed magnitude, error and limit, (galaxies, 6), of the same galaxies."""
    g = galaxies()
    flux, error = (np.stack([x[band] for band in LSST_BANDS], axis=1) for x in (g.flux, g.error))
    is_limit = flux < 2 * error
    observed = NJY - 2.5 * np.log10(np.where(is_limit, 2 * error, flux))
    magnitude_error = np.where(is_limit, MAG / 2, MAG * error / np.where(is_limit, 1.0, flux))
    missing = np.zeros(flux.shape, bool)
    missing[:, [place for place, band in enumerate(LSST_BANDS) if band not in layout.bands]] = True
    missing[UNSEEN, LSST_BANDS.index(layout.unseen)] = True
    if layout.undetected == "missing":
        missing |= is_limit
    values = {"observed": np.where(missing, np.nan, observed), "error": np.where(missing, np.nan, magnitude_error)}
    return values | {"limit": is_limit & ~missing}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_known_layout_is_read_without_a_map_to_the_same_catalog(name, tmp_path):
    layout = LAYOUTS[name]
    found = reading(layout, tmp_path, as_lsst=not layout.is_lsst)
    catalog, right = found.catalog, expected(layout)
    if layout.has_errors:
        np.testing.assert_allclose(catalog["lsst_observed"], right["observed"], atol=2e-3)
        np.testing.assert_allclose(catalog["lsst_error"], right["error"], atol=2e-3)
        np.testing.assert_array_equal(catalog["lsst_limit"], right["limit"])
    else:
        np.testing.assert_allclose(catalog["lsst"], right["observed"], atol=2e-3)
        assert "lsst_observed" not in catalog and any("taken as exact" in line for line in found.cautions)
    redshift = galaxies().redshift
    if name == "eazy column list":
        redshift = np.where(np.arange(len(redshift)) % 2, redshift, np.nan)  # -1 where there is no spectrum
    if layout.has_redshift:
        np.testing.assert_allclose(catalog["redshift"], redshift, atol=2e-3)
    else:
        assert np.isnan(catalog["redshift"]).all()
    assert len(np.unique(catalog["galaxy"])) == len(redshift)


@pytest.mark.parametrize("name", [name for name, layout in LAYOUTS.items() if not layout.is_lsst])
def test_photometry_of_other_instruments_is_taken_in_its_own_filters(name, tmp_path):
    layout = LAYOUTS[name]
    found = reading(layout, tmp_path, as_lsst=False)
    catalog, right = found.catalog, expected(layout)
    assert np.isnan(catalog["lsst"]).all() and "lsst_observed" not in catalog
    assert any("not of LSST" in line and "as_lsst=True" in line for line in found.cautions)
    bands = {band: name for band, name in zip(layout.bands, FILTERS[name].split()) if name in filter_names()}
    places = [LSST_BANDS.index(band) for band in bands]
    own = catalog.sel(filter=list(bands.values()))
    for part in ("observed", "error", "limit"):
        np.testing.assert_allclose(own[f"photometry_{part}"], right[part][:, places], atol=2e-3)
    said = " ".join([*found.report.unused, *found.cautions])
    assert own.sizes["filter"] == len(layout.bands) or "the library lacks" in said or "none of LSST's" in said


def test_the_layouts_hold_what_they_are_to_test():
    g = galaxies()
    for band in "ug":
        assert (g.flux[band][FAINT] < 2 * SKY[band]).all() and (g.flux[band] < 2 * SKY[band]).sum() == len(FAINT)
    assert len(LAYOUTS) >= 20
