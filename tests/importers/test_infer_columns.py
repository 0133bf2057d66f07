"""What the columns of a table are taken for, by names, units and values; what is not taken is named with the way to take it."""

import tomllib

import numpy as np
import pandas as pd
import pytest

from mosaic_explorer.importers.infer_columns import infer_columns
from mosaic_explorer.importers.mapping import parse_map
from mosaic_explorer.importers.table import read
from mosaic_explorer.modalities import LSST_BANDS

N = 20
RNG = np.random.default_rng(3)
Z = RNG.uniform(0.1, 2.0, N)


def magnitudes(form, bands=LSST_BANDS):
    return {form.format(band): 23.0 + RNG.normal(0, 0.5, N) for band in bands}


def errors(form, bands=LSST_BANDS, error=0.05):
    return {form.format(band): np.full(N, error) for band in bands}


def fluxes(form, zero_point, bands=LSST_BANDS):
    return {form.format(band): 10 ** (-0.4 * (23.0 - zero_point)) * RNG.uniform(0.5, 2, N) for band in bands}


def inferred(columns, units=None, as_lsst=False):
    """The map as settings, and what was inferred; the map is one that can be loaded."""
    found = infer_columns(columns, units or {}, as_lsst)
    if found.map_text:
        parse_map(found.map_text)
    return tomllib.loads(found.map_text), found


# -- photometry ------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("unit", ["uJy", "nJy", "mJy", "Jy", "nanomaggies", "erg/s/cm2/Hz"])
def test_the_unit_that_a_file_says_is_that_of_its_fluxes(unit):
    zero_point = {"uJy": 23.9, "nJy": 31.4, "mJy": 16.4, "Jy": 8.9, "nanomaggies": 22.5, "erg/s/cm2/Hz": -48.6}[unit]
    columns = fluxes("flux_{}", zero_point) | errors("flux_err_{}")
    settings, _ = inferred(columns, dict.fromkeys(columns, unit))
    assert settings["lsst"]["unit"] == unit and settings["lsst"]["error"]["u"] == "flux_err_u"


def test_fluxes_of_no_known_unit_are_named_and_not_guessed():
    settings, found = inferred(fluxes("flux_{}", 26.0) | {"redshift": Z})
    assert "lsst" not in settings and any("fluxes whose unit the name does not tell" in note for note in found.notes)
    assert "unit" in found.unused["flux_u"]
    settings, found = inferred(fluxes("flux_{}", 31.4) | {"redshift": Z}, {f"flux_{band}": "furlong" for band in LSST_BANDS})
    assert "lsst" not in settings and any("the file says 'furlong'" in note for note in found.notes)


@pytest.mark.parametrize(
    "form", ["{}_flux [uJy]", "LSST_{}_flux_uJy", "flux_{}(uJy)", "Flux_{}_microJy", "photometry/{}_fnu_ujy"]
)
def test_the_unit_that_a_name_says_is_that_of_its_fluxes(form):
    sigma = {name.replace("flux", "flux_err").replace("Flux", "Flux_err"): np.full(N, 0.01) for name in fluxes(form, 23.9)}
    settings, _ = inferred(fluxes(form, 23.9) | (sigma if "lux" in form else {}))
    assert settings["lsst"]["unit"] == "uJy" and ("error" in settings["lsst"]) == ("lux" in form)


def test_fluxes_that_are_too_bright_or_faint_in_their_unit_are_not_taken():
    settings, found = inferred(fluxes("{}_flux_njy", 60.0) | {"redshift": Z})
    assert "lsst" not in settings and any("no fluxes in nJy" in note for note in found.notes)
    settings, _ = inferred(fluxes("{}_flux_njy", 31.4))
    assert settings["lsst"]["unit"] == "nJy"


def test_numbers_as_small_as_those_of_cgs_tell_their_unit_and_it_is_said():
    settings, found = inferred(fluxes("flux_{}", -48.6))
    assert settings["lsst"]["unit"] == "erg/s/cm2/Hz" and any("no other unit" in caution for caution in found.cautions)


def test_magnitudes_in_vega_and_counts_without_a_zero_point_say_what_is_needed():
    columns = magnitudes("mag_{}") | {"redshift": Z}
    _, found = inferred(columns, dict.fromkeys(columns, "mag(Vega)"))
    assert any("vega_to_ab" in note for note in found.notes)
    columns = fluxes("flux_{}", 27.0) | {"redshift": Z}
    _, found = inferred(columns, dict.fromkeys(columns, "ct/s"))
    assert any("zero_point" in note for note in found.notes)


def test_fluxes_of_eazy_have_its_zero_point_unless_the_file_says_a_unit():
    columns = fluxes("f_{}", 25.0) | errors("e_{}")
    settings, found = inferred(columns)
    assert settings["lsst"]["unit"] == "counts" and settings["lsst"]["zero_point"] == 25.0
    assert any("zero point" in caution for caution in found.cautions)
    settings, found = inferred(fluxes("f_{}", 23.9) | errors("e_{}"), dict.fromkeys(columns, "uJy"))
    assert settings["lsst"]["unit"] == "uJy" and "zero_point" not in settings["lsst"] and not found.cautions


def test_errors_in_magnitudes_beside_fluxes_say_so():
    settings, _ = inferred(fluxes("flux_{}", 23.9) | errors("e_{}"), {f"flux_{b}": "uJy" for b in LSST_BANDS} | {"e_u": "mag"})
    assert settings["lsst"]["error_unit"] == "mag"


def test_inverse_variances_and_flags_of_limits_are_written():
    flags = {f"mag_{band}_limit": np.arange(N) % 2 == 0 for band in LSST_BANDS}
    settings, _ = inferred(magnitudes("mag_{}") | {f"snr_{band}": np.full(N, 20.0) for band in LSST_BANDS} | flags)
    assert settings["lsst"]["snr"]["u"] == "snr_u" and settings["lsst"]["limit"]["y"] == "mag_y_limit"


def test_negative_errors_are_limits_as_lephare_writes_them():
    columns = magnitudes("MAG_{}") | errors("ERR_{}")
    columns["ERR_u"][:3], columns["ERR_g"][4] = -1.0, -99.0
    assert "limit" not in inferred(columns)[0]["lsst"]  # -1 may as well say that there is no error
    settings, found = inferred(columns | {"CONTEXT": np.full(N, 63)})
    assert settings["lsst"]["limit"] == "negative error" and any("LePhare" in caution for caution in found.cautions)


def test_of_several_measurements_that_of_a_galaxy_with_errors_is_taken():
    columns = magnitudes("{}_psfMag") | errors("{}_psfMagErr") | magnitudes("mag_{}") | errors("mag_err_{}")
    settings, found = inferred(columns)
    assert settings["lsst"]["columns"]["u"] == "mag_u" and "mag_u and its like are used" in found.unused["u_psfMag"]
    columns = fluxes("{}_psfFlux", 31.4) | fluxes("{}_gaap1p0Flux", 31.4) | fluxes("{}_kronFlux", 31.4)
    assert inferred(columns)[0]["lsst"]["columns"]["g"] == "g_gaap1p0Flux"
    assert inferred(columns | fluxes("{}_cModelFlux", 31.4))[0]["lsst"]["columns"]["g"] == "g_cModelFlux"
    assert inferred(fluxes("{}_psfFlux", 31.4))[0]["lsst"]["columns"]["g"] == "g_psfFlux"


def test_lsst_wins_over_other_instruments_in_one_table():
    for other in (magnitudes("HSC_{}_MAG"), magnitudes("mag_{}_sdss"), magnitudes("modelMag_{}", "ugriz")):
        settings, found = inferred(other | errors("mag_err_{}_lsst") | magnitudes("mag_{}_lsst"), as_lsst=True)
        assert settings["lsst"]["columns"]["g"] == "mag_g_lsst" and "instrument" not in settings["lsst"]
        assert found.foreign and not any("as_lsst" in note for note in found.notes)


def test_bands_of_two_instruments_are_joined_if_they_are_taken_for_lsst():
    columns = magnitudes("mag_model_cfht-{}", "u") | magnitudes("mag_model_hsc-{}", "grizy") | magnitudes("mag_{}_vista", "y")
    settings, found = inferred(columns | {"z_spec": Z})
    assert "lsst" not in settings and found.foreign[0].instrument == "HSC + CFHT MegaCam (u)"
    settings, _ = inferred(columns | {"z_spec": Z}, as_lsst=True)
    assert settings["lsst"]["columns"]["u"] == "mag_model_cfht-u" and settings["lsst"]["columns"]["y"] == "mag_model_hsc-y"
    assert settings["lsst"]["instrument"] == "HSC + CFHT MegaCam (u)"


def test_johnson_bands_are_no_sloan_bands():
    settings, found = inferred(magnitudes("{}", "UBVRI") | {"z": Z}, as_lsst=True)
    assert "lsst" not in settings and settings["redshift"]["column"] == "z"
    assert found.foreign[0].instrument == "Johnson-Cousins" and "Johnson-Cousins" in found.unused["R"]
    settings, _ = inferred(magnitudes("{}_petro", "uvgriz"))
    assert "lsst" not in settings  # SkyMapper's


def test_a_catalog_is_known_by_the_column_that_has_its_name():
    settings, found = inferred({"SDSS16": np.array(["J0"] * N)} | magnitudes("{}mag", "ugriz") | errors("e_{}mag", "ugriz"))
    assert "lsst" not in settings and found.foreign[0].instrument == "SDSS"
    settings, _ = inferred({"sdss_id": np.arange(N)} | magnitudes("{}mag", "ugriz"))
    assert "lsst" in settings


def test_tables_of_a_survey_are_known_by_columns_that_only_it_has():
    columns = magnitudes("{}", "ugriz") | {"cam_col": np.ones(N), "spec_obj_ID": np.arange(N), "redshift": Z}
    settings, found = inferred(columns)
    assert "lsst" not in settings and found.foreign[0].instrument == "SDSS"
    assert inferred(columns, as_lsst=True)[0]["lsst"]["instrument"] == "SDSS"
    assert "lsst" in inferred(columns | magnitudes("{}", "y"))[0]  # SDSS has no y


@pytest.mark.parametrize("name", ["MODELFLUX", "modelflux"])
def test_a_column_of_sdss_arrays_is_known(name):
    columns = {name: np.full((N, 5), 10.0), f"{name}_ivar": np.ones((N, 5)), "z": Z}
    assert inferred(columns)[1].foreign[0].instrument == "SDSS"
    assert inferred(columns, as_lsst=True)[0]["lsst"] == {
        "unit": "nanomaggies",
        "column": name,
        "bands": list("ugriz"),
        "inverse_variance": f"{name}_ivar",
        "instrument": "SDSS",
    }


@pytest.mark.parametrize("form", ["u_cmodelflux", "u_cModelFlux", "U_CMODELFLUX", "modelmag_u", "MODELMAG_U", "ukronmag"])
def test_catalogs_are_known_in_any_case(form):
    form = form.replace("u_", "{}_").replace("U_", "{}_").replace("_u", "_{}").replace("_U", "_{}").replace("uk", "{}k")
    bands = "GRIZ" if form.isupper() else "griz"
    columns = fluxes(form, 31.4, bands) if "flux" in form.lower() else magnitudes(form, bands)
    _, found = inferred(columns | {"redshift": Z}, as_lsst=True)
    assert form.format(bands[0]) in found.used


def test_extinction_of_the_milky_way_is_named_with_the_way_to_take_it_off():
    columns = fluxes("{}_cModelFlux", 31.4) | {"ebv": np.full(N, 0.1)}
    _, found = inferred(columns)
    assert any('ebv = "ebv"' in note for note in found.notes) and "extinction" in found.unused["ebv"]
    _, found = inferred(magnitudes("{}_cmodel_mag", "grizy") | errors("a_{}", "grizy"), as_lsst=True)
    assert any('extinction = "a_{band}"' in note for note in found.notes)
    columns = {"MODELFLUX": np.full((N, 5), 10.0), "EXTINCTION": np.full((N, 5), 0.1)}
    assert any('extinction = "EXTINCTION"' in note for note in inferred(columns, as_lsst=True)[1].notes)
    columns = magnitudes("MAG_AUTO_{}_DERED", "GRIZY") | {"EBV_SFD98": np.full(N, 0.1)}
    _, found = inferred(columns, as_lsst=True)
    assert any("off these magnitudes already" in note for note in found.notes)


def test_spectral_channels_come_with_their_errors():
    channels = {f"spherex_{i:03d}": 21 + RNG.normal(0, 0.5, N) for i in range(1, 103)}
    sigma = {f"spherex_err_{i:03d}": np.full(N, 0.1) for i in range(1, 103)}
    settings, found = inferred(channels | sigma)
    assert settings["spherex"] == {
        "pattern": "spherex_{i:03d}",
        "first": 1,
        "unit": "AB mag",
        "error": "spherex_err_{i:03d}",
    }
    assert set(found.used) == set(channels | sigma)
    settings, _ = inferred({"spherex_flux": np.ones((N, 102)), "spherex_flux_err": np.ones((N, 102))}, {"spherex_flux": "uJy"})
    assert settings["spherex"] == {"column": "spherex_flux", "unit": "uJy", "error": "spherex_flux_err"}
    del channels["spherex_050"]
    assert any("101 columns; expected 102" in note for note in inferred(channels | {"z_spec": Z})[1].notes)


def test_a_number_that_cannot_be_and_stands_there_often_is_taken_for_not_observed_and_it_is_said():
    columns = magnitudes("mag_{}") | {"z_spec": Z.copy()}
    columns["mag_u"][:3], columns["mag_g"][5:8], columns["z_spec"][:4] = -9.99, 70.0, -5.0
    settings, found = inferred(columns)
    assert settings["lsst"]["sentinels"] == ["usual", -9.99, 70.0] and settings["redshift"]["sentinels"] == ["usual", -5.0]
    assert any("-9.99, 70 cannot be" in caution for caution in found.cautions)
    catalog = read(pd.DataFrame(columns)).catalog
    assert np.isnan(catalog["lsst"]).sum() == 6 and np.isnan(catalog["redshift"]).sum() == 4 and catalog.sizes["galaxy"] == N
    columns = magnitudes("mag_{}")
    columns["mag_u"][:6] = -np.arange(6) - 10.5  # another unit, or a fault
    assert "sentinels" not in inferred(columns)[0]["lsst"]
    columns = fluxes("{}_cModelFlux", 31.4)
    columns["u_cModelFlux"][:5] = -5.0
    assert "sentinels" not in inferred(columns)[0]["lsst"]


# -- redshifts -------------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("names", "taken"),
    [
        (["zphot", "z_spec"], "z_spec"),
        (["redshift", "specz_redshift", "photoz_best"], "specz_redshift"),
        (["lp_zBEST", "ez_z_phot", "lp_zPDF"], "lp_zBEST"),
        (["Z_PHOT_MEDIAN", "Z_SPEC"], "Z_SPEC"),
        (["Z_B", "Z_ML"], "Z_B"),
        (["DNF_Z", "z"], "z"),
    ],
)
def test_a_spectroscopic_redshift_goes_before_a_photometric_one(names, taken):
    settings, found = inferred(dict.fromkeys(names, Z))
    assert settings["redshift"]["column"] == taken
    assert all(f"beside {taken}" in found.unused[name] for name in names if name != taken)


def test_a_redshift_column_without_any_number_gives_way_to_the_next():
    settings, found = inferred({"z_spec": np.full(N, -99.0), "z_phot": Z})
    assert settings["redshift"]["column"] == "z_phot" and any("photometric" in caution for caution in found.cautions)
    assert any("z_spec: no redshift" in note for note in found.notes)


def test_errors_flags_and_densities_of_redshifts_are_named_as_what_they_are():
    beside = ("z_err", "zphot_l68", "Z_B_MIN", "lmass_u68", "redshift_err", "zErr")
    flags = ("zWarning", "z_qual", "specz_flag_homogeneous", "Z_SPEC_QUALITY")
    columns = {"z_spec": Z} | {name: np.full(N, 0.1) for name in (*beside, *flags)} | {"PZ_full": np.ones((N, 50))}
    settings, found = inferred(columns)
    assert set(settings) - {"duplicates", "inf_is_missing", "sentinels", "own_columns"} == {"redshift"}
    assert all("as exact" in found.unused[name] for name in beside)
    assert all("flag or quality" in found.unused[name] for name in flags) and "p(z)" in found.unused["PZ_full"]


def test_positions_flags_and_bands_that_the_model_does_not_know_are_named_as_what_they_are():
    columns = {"redshift": Z, "RAJ2000": Z, "coord_dec": Z, "i_pixelFlags_bad": Z > 1, "f_vista/J.lowres": Z, "UVISTA_H_MAG": Z}
    _, found = inferred(columns | {"strange": Z})
    assert "position" in found.unused["RAJ2000"] and "position" in found.unused["coord_dec"]
    assert "flag" in found.unused["i_pixelFlags_bad"] and "strange" not in found.unused
    assert "in no filter that its name tells" in found.unused["f_vista/J.lowres"]
    assert "lie elsewhere" in found.unused["UVISTA_H_MAG"] or "no AB magnitudes" in found.unused["UVISTA_H_MAG"]


# -- masses ----------------------------------------------------------------------------------------------------------------
LOGARITHMS = np.linspace(8.0, 11.5, N)


@pytest.mark.parametrize("name", ["stellar_mass", "mass", "mvir", "M_star", "halo_mass"])
@pytest.mark.parametrize("values", [LOGARITHMS, np.linspace(0.03, 30.0, N), np.linspace(3.2, 13.5, N)])
def test_numbers_that_may_be_logarithms_or_not_are_not_taken_but_named(name, values):
    settings, found = inferred({"redshift": Z, name: values})
    assert "log_stellar_mass" not in settings and "log_halo_mass" not in settings
    assert any(name in note and "1e10 Msun/h" in note and "log10(Msun)" in note for note in found.notes)


@pytest.mark.parametrize(
    "name", ["logmass", "log_stellar_mass", "lmass", "logM", "lp_mass_med", "MASS_MED", "log10(Mstar/Msun)"]
)
def test_logarithms_that_are_named_so_are_taken(name):
    assert inferred({name: LOGARITHMS})[0]["log_stellar_mass"]["unit"] == "log10(Msun)"


@pytest.mark.parametrize(
    ("said", "values", "unit"),
    [
        ("log10(Msun)", LOGARITHMS, "log10(Msun)"),
        ("dex(Msun)", LOGARITHMS, "log10(Msun)"),
        ("[Msun]", LOGARITHMS, "log10(Msun)"),  # VizieR's
        ("solMass", 10**LOGARITHMS, "Msun"),
        ("1e10 Msun", 10 ** (LOGARITHMS - 10), "1e10 Msun"),
        ("", 10**LOGARITHMS, "Msun"),
    ],
)
def test_the_unit_that_a_file_says_of_a_mass_is_taken(said, values, unit):
    settings, _ = inferred({"stellar_mass": values}, {"stellar_mass": said})
    assert settings["log_stellar_mass"]["unit"] == unit


def test_a_logarithm_by_name_is_one_though_the_file_says_a_plain_mass():
    settings, _ = inferred({"logMstar": LOGARITHMS}, {"logMstar": "Msun"})
    assert settings["log_stellar_mass"]["unit"] == "log10(Msun)"


def test_masses_per_little_h_ask_for_it():
    for said in ("Msun/h", "1e10 Msun/h", "Msun h^-1"):
        settings, found = inferred({"redshift": Z, "mvir": np.full(N, 1e12)}, {"mvir": said})
        assert "log_halo_mass" not in settings and any("h = H0/100" in note for note in found.notes)
    settings, found = inferred({"mvir": np.full(N, 1e12)})
    assert settings["log_halo_mass"]["unit"] == "Msun" and any("Msun/h" in caution for caution in found.cautions)


@pytest.mark.parametrize("name", ["lp_mass_med", "LP_log10_SM_MED", "bagpipes_stellar_mass_50"])
def test_masses_that_are_known_to_be_of_surviving_stars_are_converted_and_it_is_said(name):
    settings, found = inferred({name: LOGARITHMS})
    assert settings["log_stellar_mass"]["mass"] == "surviving" and settings["log_stellar_mass"]["surviving_fraction"] == 0.63
    assert any(name in caution and "still there" in caution for caution in found.cautions)
    assert "mass" not in inferred({"logmass": LOGARITHMS})[0]["log_stellar_mass"]


# -- names -----------------------------------------------------------------------------------------------------------------
def test_a_column_of_names_is_that_of_the_galaxies_if_each_is_there_once():
    settings, found = inferred({"objectId": np.arange(N), "redshift": Z})
    assert settings["id_if_unique"] == "objectId" and found.id == "objectId"


def test_a_table_of_which_nothing_is_known_has_no_map():
    found = infer_columns({"ra": Z, "dec": Z})
    assert found.map_text == "" and not found.used and not found.foreign
