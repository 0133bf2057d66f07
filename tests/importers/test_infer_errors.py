"""Columns of errors are found beside the values that they belong to, however both are named."""

import pytest

from mosaic_explorer.importers.infer.errors import errors_of, find_errors

USUAL = [  # name of the values, name of the errors; {} is the band
    ("mag_{}", "mag_err_{}"),
    ("mag_{}", "magerr_{}"),
    ("mag_{}", "dmag_{}"),
    ("mag_{}", "{}_err"),
    ("mag_{}", "{}_magerr"),
    ("mag_{}", "sigma_{}"),
    ("{}mag", "e_{}mag"),  # VizieR
    ("{}_photzi25", "e{}_photzi25"),  # zCOSMOS
    ("{}", "d{}"),  # BPZ
    ("{}", "Err_{}"),
    ("{}", "{}_unc"),
    ("u'{}", "e_u'{}"),
    ("MAG_AUTO_{}", "MAGERR_AUTO_{}"),
    ("MAG_{}", "ERR_MAG_{}"),
    ("{}_cmodel_mag", "{}_cmodel_magsigma"),  # HSC
    ("{}_cModelFlux", "{}_cModelFluxErr"),  # Rubin
    ("HSC_{}_FLUX_AUTO", "HSC_{}_FLUXERR_AUTO"),  # COSMOS2020
    ("HSC_{}_MAG", "HSC_{}_MAGERR"),
    ("modelMag_{}", "modelMagErr_{}"),  # SDSS
    ("f_hsc/{}HSC.pb", "ferr_hsc/{}HSC.pb"),  # LePhare
    ("photometry/mag_{}_lsst", "photometry/mag_err_{}_lsst"),  # RAIL
    ("F_{}", "E_{}"),  # eazy
    ("f_{}", "e_{}"),
    ("F{}", "E{}"),
    ("w{}mpro", "w{}sigmpro"),  # WISE
    ("{}_m", "{}_msigcom"),  # 2MASS
    ("lsst.{}", "lsst.{}_err"),  # CIGALE
]
BESIDE = ["id", "z_spec", "z_err", "ra", "dec", *(f"flag_{band}" for band in "ugrizy")]


@pytest.mark.parametrize(("values", "errors"), USUAL)
def test_errors_are_found_by_usual_names_in_the_order_of_the_values(values, errors):
    columns, expected = ([form.format(band) for band in "rguyzi"] for form in (values, errors))
    assert find_errors([*BESIDE, *sorted(columns + expected)], columns) == ("error", expected)


@pytest.mark.parametrize(
    ("values", "errors", "kind"),
    [
        ("FLUX_{}", "FLUX_IVAR_{}", "inverse_variance"),
        ("flux_{}", "FLUX_IVAR_{}", "inverse_variance"),
        ("modelFlux_{}", "modelFluxIvar_{}", "inverse_variance"),
        ("mag_{}", "snr_{}", "snr"),
        ("{}_flux", "{}_flux_SNR", "snr"),
    ],
)
def test_inverse_variances_and_signal_to_noise_are_told_from_errors(values, errors, kind):
    columns, expected = ([form.format(band) for band in "GRZ"] for form in (values, errors))
    assert find_errors(BESIDE + columns + expected, columns) == (kind, expected)
    better = [f"{values.format(band)}_err" for band in "GRZ"]
    assert find_errors(BESIDE + columns + expected + better, columns) == ("error", better)


def test_numbered_channels_and_array_columns_have_errors_too():
    columns, errors = ([form.format(i) for i in range(1, 103)] for form in ("spherex_{:03d}", "spherex_err_{:03d}"))
    assert find_errors(columns + errors, columns) == ("error", errors)
    assert find_errors(["lsst", "lsst_err"], ["lsst"]) == ("error", ["lsst_err"])
    assert find_errors(["mags", "mag_errs", "z_err"], ["mags"]) == ("error", ["mag_errs"])


def test_letters_and_signs_that_tell_bands_apart_count():
    """BPZ's lists hold CFHT's g and Subaru's g+, Johnson's R and Sloan's r."""
    names = [name for band in ("g", "g+", "R", "r", "i", "i2") for name in (band, f"d{band}")]
    for columns in (["g", "r", "i2"], ["g+", "R", "i"]):
        assert find_errors(names, columns) == ("error", [f"d{name}" for name in columns])


def test_errors_of_other_photometry_and_of_redshifts_are_not_taken():
    fluxes, magnitudes = ([form.format(band) for band in "griz"] for form in ("{}_cModelFlux", "{}_cModelMag"))
    assert find_errors([*fluxes, *magnitudes, *(f"{name}Err" for name in magnitudes)], fluxes) is None
    assert find_errors(["g", "r", "z", "z_err", "zspec_err"], ["g", "r", "z"]) is None
    psf = [f"psfMag_{band}" for band in "griz"]
    assert find_errors([*psf, *(f"modelMagErr_{band}" for band in "griz")], psf) is None


def test_a_band_without_errors_is_told():
    columns, errors = [f"mag_{band}" for band in "griz"], [f"mag_err_{band}" for band in "gri"]
    assert find_errors(columns + errors, columns) is None
    assert errors_of(columns + errors, columns) == ("error", dict(zip(columns, errors)))
