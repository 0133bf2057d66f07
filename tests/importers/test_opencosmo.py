"""`mosaic import opencosmo`: a diffsky mock becomes a catalog with diffsky's own numbers, and bad mocks are refused."""

import shutil
import sys

import h5py
import numpy as np
import pytest
from opencosmo_mock import MERGED, NAME, make_mock

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.importers.opencosmo import import_opencosmo

pytestmark = pytest.mark.simulation  # by diffsky's own kernels
NEAR, FAR = "lc_cores-487.0.diffsky_gals.hdf5", "lc_cores-300.0.diffsky_gals.hdf5"
LSUN_ERG_S, PC_CM, LIGHT_AA = 3.828e33, 3.0856776e18, 2.99792458e18


@pytest.fixture(scope="module")
def mock(tmp_path_factory):
    pytest.importorskip("opencosmo")
    import mosaic_explorer.simulation.jax_setup  # noqa: F401  # what diffsky compiles for the mock is kept between runs, too

    return make_mock(tmp_path_factory.mktemp("mocks") / "last_journey")


@pytest.fixture(scope="module")
def imported(mock, tmp_path_factory):
    out = tmp_path_factory.mktemp("out") / "mock.zarr"
    assert main(["import", "opencosmo", str(mock.folder), "--out", str(out), "--strict"]) == 0
    assert [path.name for path in out.parent.iterdir()] == ["mock.zarr"]
    return open_catalog(out)


@pytest.fixture
def copy(mock, tmp_path):
    return shutil.copytree(mock.folder, tmp_path / "copy")


def test_every_galaxy_of_the_mock_is_there_but_those_that_merged(mock, imported):
    np.testing.assert_array_equal(imported["galaxy"], mock.columns["gal_id"][~mock.merged])
    np.testing.assert_allclose(imported["redshift"], mock.columns["redshift_true"][~mock.merged], rtol=1e-6)
    for name in ("lsst", "spherex", "sfh", "sed", "log_halo_mass", "log_stellar_mass"):
        assert np.isfinite(imported[name]).all()


def test_the_catalog_says_where_it_comes_from(imported):
    attrs = imported.attrs
    assert attrs["physics_version"] == "imported" and attrs["source"] == "last_journey"
    assert NAME in attrs["title"] and "Om0=0.309645" in attrs["cosmology"] and "h=0.6766" in attrs["cosmology"]
    assert "diffsky 0.3.11" in attrs["packages"] and "4 metallicities, 16 ages" in attrs["stellar_templates"]
    assert "IGM absorption (Inoue et al. 2014)" in attrs["light"]


def test_masses_are_those_that_diffsky_gives_with_mergers(mock, imported):
    np.testing.assert_allclose(imported["log_stellar_mass"], mock.columns["logsm_obs"][~mock.merged], atol=1e-4)
    np.testing.assert_allclose(imported["log_halo_mass"], mock.columns["logmp_obs"][~mock.merged], atol=1e-4)


def test_stellar_mass_is_the_integral_of_the_history_up_to_the_observation(mock, imported):
    from dsps.cosmology.flat_wcdm import age_at_z

    t_obs = np.asarray(age_at_z(imported["redshift"].values.astype(float), *mock.cosmology))
    for galaxy, end in enumerate(t_obs):
        times = np.linspace(0.01, end, 3000)
        rate = np.interp(times, imported["cosmic_time"], 10.0 ** imported["sfh"].values[galaxy])
        assert np.log10(np.trapezoid(rate, times) * 1e9) == pytest.approx(imported["log_stellar_mass"].values[galaxy], abs=0.01)


def test_the_history_runs_on_after_the_observation(imported):
    far = int(imported["redshift"].values.argmax())
    later = imported["sfh"].values[far, imported["cosmic_time"].values > 3]
    assert (later >= -4).all() and (later > -4).any()


def test_the_spectrum_is_diffskys_in_the_mean_of_each_bin(mock, imported):
    centres = imported["wavelength"].values
    half = np.exp(np.log(centres[-1] / centres[0]) / (len(centres) - 1) / 2)
    edges = np.r_[centres / half, centres[-1] * half]
    grid = np.unique(np.r_[mock.wave, edges])
    for galaxy, l_nu in enumerate(mock.rest_sed[~mock.merged]):
        jansky = np.interp(grid, mock.wave, l_nu) * LSUN_ERG_S / (4 * np.pi * (10 * PC_CM) ** 2) * 1e23
        upto = np.r_[0, np.cumsum(np.diff(grid) * (jansky[1:] + jansky[:-1]) / 2)]
        expected = np.log10(np.diff(np.interp(edges, grid, upto)) / np.diff(edges))
        np.testing.assert_allclose(imported["sed"].values[galaxy], expected, atol=2e-3)


def _observed(mock, row):
    """Wavelength [AA] and f_nu [erg/s/cm2/Hz] of one galaxy as it is seen, from diffsky's spectrum and astropy's distance."""
    from astropy.cosmology import FlatLambdaCDM

    z = mock.columns["redshift_true"][row]
    distance = FlatLambdaCDM(100 * mock.cosmology[3], mock.cosmology[0]).luminosity_distance(z).to_value("cm")
    wave = np.unique(np.r_[mock.wave, np.geomspace(91, 2e5, 40000)])
    l_nu = np.interp(wave, mock.wave, mock.rest_sed[row])
    return wave * (1 + z), l_nu * LSUN_ERG_S * (1 + z) / (4 * np.pi * distance**2)


def test_lsst_magnitudes_are_the_spectrum_through_the_filters_as_speclite_integrates_it(mock, imported):
    import astropy.units as u
    from speclite.filters import load_filters

    from mosaic_explorer.photometry.igm import transmission

    filters = load_filters(*(f"lsst2023-{band}" for band in "ugrizy"))
    for galaxy, row in enumerate(np.flatnonzero(~mock.merged)):
        wave, f_nu = _observed(mock, row)
        used = (wave > 2000) & (wave < 12000)
        z = float(imported["redshift"][galaxy])
        f_nu = f_nu * transmission(wave / (1 + z), z)
        f_lambda = (f_nu * LIGHT_AA / wave**2)[used] * u.erg / u.s / u.cm**2 / u.AA
        table = filters.get_ab_magnitudes(f_lambda, wave[used] * u.AA)
        np.testing.assert_allclose(imported["lsst"].values[galaxy], list(table[0].values()), atol=2e-3)


def test_spherex_magnitudes_are_the_spectrum_through_the_channels(mock, imported):
    from mosaic_explorer.photometry import survey_filters

    channels = survey_filters()[6:]
    for galaxy, row in enumerate(np.flatnonzero(~mock.merged)):
        wave, f_nu = _observed(mock, row)
        expected = []
        for curve in channels:
            x = np.unique(np.r_[curve.wave, wave[(wave > curve.wave[0]) & (wave < curve.wave[-1])]])
            share = np.interp(x, curve.wave, curve.transmission) / x
            expected.append(np.trapezoid(np.interp(x, wave, f_nu) * share, x) / np.trapezoid(share, x))
        np.testing.assert_allclose(imported["spherex"].values[galaxy], -2.5 * np.log10(expected) - 48.6, atol=2e-3)


def test_a_limit_gives_the_same_galaxies_each_time_with_the_same_numbers(mock, imported):
    few, _ = import_opencosmo(mock.folder, dry_run=True, limit=14)
    again, _ = import_opencosmo(mock.folder, dry_run=True, limit=14)
    assert few.sizes["galaxy"] == 14 and few.identical(again)
    same = imported.sel(galaxy=few["galaxy"])
    for name in few.data_vars:
        np.testing.assert_allclose(few[name], same[name], rtol=1e-5)


def test_working_in_small_blocks_changes_no_number(mock, imported, monkeypatch):
    monkeypatch.setattr("mosaic_explorer.importers.opencosmo.BLOCK", 4)
    catalog, _ = import_opencosmo(mock.folder, dry_run=True)
    for name in catalog.data_vars:
        np.testing.assert_allclose(catalog[name], imported[name], rtol=1e-5)


def test_a_dry_run_writes_nothing_and_shows_every_variable(mock, tmp_path, capsys):
    assert main(["import", "opencosmo", str(mock.folder), "--out", str(tmp_path / "a.zarr"), "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert f"{2 * MERGED} satellites have merged" in said and "29 galaxies in 17 haloes" in said
    assert "agrees with the mock's 'logsm_obs'" in said and "made by diffsky 0.1.2" in said
    for name in ("redshift", "log_halo_mass", "lsst [mag(AB)]", "spherex", "sfh", "sed"):
        assert name in said
    assert not list(tmp_path.iterdir())


def test_hosts_numbered_over_the_whole_lightcone_are_the_same_hosts(copy, imported):
    for name in (NEAR, FAR):
        with h5py.File(copy / name, "a") as file:
            file["cores/data/top_host_idx"][:] += 1000
    catalog, _ = import_opencosmo(copy, dry_run=True)
    for name in catalog.data_vars:
        np.testing.assert_array_equal(catalog[name], imported[name])


def test_galaxies_that_cannot_be_used_are_counted_and_named(copy, mock):
    with h5py.File(copy / NEAR, "a") as file:
        data = file["synth_cores/data"]
        data["redshift_true"][0] = -0.1
        data["logm0"][1] = np.nan
        data["gal_id"][3] = data["gal_id"][2]
        wrong, broken, doubled = (data["gal_id"][i] for i in range(3))
    catalog, text = import_opencosmo(copy, dry_run=True)
    assert catalog.sizes["galaxy"] == (~mock.merged).sum() - 3
    assert f"1 galaxies with redshift <= 0: gal_id {wrong}" in text
    assert f"1 galaxies with parameters that are not finite (logm0): gal_id {broken}" in text
    assert f"1 galaxies whose gal_id was there before (the first is kept): gal_id {doubled}" in text
    with pytest.raises(CatalogError, match="--strict: 1 galaxies with parameters that are not finite .* 2 more"):
        import_opencosmo(copy, copy.parent / "a.zarr", strict=True)
    assert not (copy.parent / "a.zarr").exists()


def _in_each_group(change):
    def spoil(folder):
        for name in (NEAR, FAR):
            with h5py.File(folder / name, "a") as file:
                for group in ("cores", "synth_cores"):
                    change(file[group]["data"])

    return spoil


def test_magnitudes_of_the_mock_itself_are_compared_with(copy):
    def add(data):
        for band in "ugrizy":
            data[f"lsst_{band}"] = np.full(len(data["gal_id"]), 20.0)

    _in_each_group(add)(copy)
    catalog, text = import_opencosmo(copy, dry_run=True)
    apart = np.median(catalog["lsst"].values[:, 0] - 20)
    assert f"LSST magnitudes less the mock's own (its filters, steps and lensing), median: u {apart:+.3f}, g" in text


def _drop(name):
    def change(data):
        del data[name]

    return _in_each_group(change)


def _set(name, value):
    def change(data):
        data[name][:] = value(data[name][:])

    return _in_each_group(change)


def _empty(data):
    for name in list(data):
        column = data[name][:0]
        del data[name]
        data[name] = column


def _cut(name):
    def spoil(folder):
        path = next(folder.glob(name))
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    return spoil


def _without(name):
    return lambda folder: next(folder.glob(name)).unlink()


def _without_galaxies(folder):
    for path in folder.glob("lc_cores*"):
        path.unlink()


def _without_header(folder):
    with h5py.File(folder / NEAR, "a") as file:
        del file["header"]


def _without_cosmology(folder):
    for name in (NEAR, FAR):
        with h5py.File(folder / name, "a") as file:
            del file["header/simulation/cosmology"].attrs["omega_m"]


def _with_other_mock(folder):
    with h5py.File(folder / FAR, "a") as file:
        file["header/catalog_info"].attrs["mock_version_name"] = "other"


def _with_fewer_parameters(folder):
    with h5py.File(folder / f"diffsky_{NAME}_param_collection.hdf5", "a") as file:
        del file["t_delay_min"]
        file.attrs["_fields"] = [name for name in file.attrs["_fields"] if name != b"t_delay_min"]


def _with_short_templates(folder):
    with h5py.File(folder / f"diffsky_{NAME}_ssp_data.hdf5", "a") as file:
        wave, flux = file["ssp_wave"][:-200], file["ssp_flux"][..., :-200]
        del file["ssp_wave"], file["ssp_flux"]
        file["ssp_wave"], file["ssp_flux"] = wave, flux


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (shutil.rmtree, "there is no folder"),
        (_without_galaxies, r"holds no \*diffsky_gals.hdf5; found 4 other files"),
        (_cut("lc_cores-487*"), f"'{NEAR}' cannot be read as HDF5 .*get the file again"),
        (_cut("*ssp_data*"), "ssp_data.hdf5' cannot be read as HDF5"),
        (_without("*ssp_data*"), f"lacks 'diffsky_{NAME}_ssp_data.hdf5'"),
        (_without("*param_collection*"), f"lacks 'diffsky_{NAME}_param_collection.hdf5'"),
        (_without_header, f"'{NEAR}' is no diffsky mock in OpenCosmo format: it lacks 'header/catalog_info'"),
        (_without_cosmology, "cannot be opened as a diffsky mock .*get its files again"),
        (_with_other_mock, "holds files of several mocks"),
        (_drop("logm0"), "lacks 1 of the columns that the light of a galaxy depends on: logm0"),
        (_drop("uran_pmerge"), "lacks 1 of the columns .*: uran_pmerge; use a mock with mergers"),
        (_in_each_group(_empty), "holds 0 galaxies in 2 files"),
        (_set("redshift_true", lambda z: -z), "no galaxy of the mock can be used: 29 galaxies with redshift <= 0"),
        (_set("top_host_idx", lambda i: i[::-1]), "'top_host_idx' does not point to hosts"),
        (
            _set("logsm_obs", lambda m: m + 0.1),
            "'log_stellar_mass' recomputed differs from the mock's own 'logsm_obs' by 0.1 dex",
        ),
        (_with_fewer_parameters, "cannot be opened as a diffsky mock"),
        (_with_short_templates, "the stellar templates of the mock reach from 91 to"),
    ],
)
def test_a_mock_that_cannot_be_imported_is_refused_in_one_line_that_names_what_is_wrong(copy, spoil, words):
    spoil(copy)
    out = copy.parent / "a.zarr"
    with pytest.raises(CatalogError, match=words) as refused:
        import_opencosmo(copy, out)
    assert "\n" not in str(refused.value)
    assert not out.exists() and {path.name for path in copy.parent.iterdir()} <= {"copy"}


def test_without_opencosmo_the_error_says_how_to_install_it(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "opencosmo", None)
    assert main(["import", "opencosmo", str(tmp_path), "--dry-run"]) == 2
    assert "import needs 'opencosmo'; install with: pip install 'mosaic-explorer[import]'" in capsys.readouterr().err


def test_where_to_write_is_checked_before_anything_is_read(tmp_path):
    (tmp_path / "there.zarr").mkdir()
    for arguments, words in (
        ({"out": tmp_path / "there.zarr"}, "exists already"),
        ({"out": tmp_path / "a.csv"}, "must end in .zarr"),
        ({}, "--out is missing"),
        ({"out": tmp_path / "a.zarr", "limit": 0}, "--limit must be at least 1"),
    ):
        with pytest.raises(CatalogError, match=words):
            import_opencosmo(tmp_path, **arguments)


def test_dark_energy_that_changes_reaches_diffsky():
    pytest.importorskip("diffsky")
    from astropy.cosmology import Flatw0waCDM

    from mosaic_explorer.importers.mock_light import Cosmos

    cosmology = Flatw0waCDM(70, 0.3, w0=-0.8, wa=-0.4, Ob0=0.045)
    cosmos = Cosmos.of(cosmology)
    assert cosmos.parameters == (0.3, -0.8, -0.4, 0.7) and cosmos.baryon_fraction == pytest.approx(0.15)
    assert cosmos.age(1.0)[0] == pytest.approx(cosmology.age(1.0).value, rel=1e-3)
