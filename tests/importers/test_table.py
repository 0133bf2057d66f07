"""`mosaic import table`: other people's tables in, with every change said aloud."""

import gzip
import sys
from pathlib import Path

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy.io import fits

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.cli import main
from mosaic_explorer.cosmology import age
from mosaic_explorer.errors import CatalogError, MosaicError
from mosaic_explorer.importers.mapping import load_map
from mosaic_explorer.importers.report import Report, report_text, settle
from mosaic_explorer.importers.resample import mean_in_bins, point_edges
from mosaic_explorer.importers.table import import_table
from mosaic_explorer.modalities import LSST_BANDS, TABLE

LIGHT = 2.99792458e18  # AA/s
AREA = 4 * np.pi * (10 * 3.0856775814913673e18) ** 2  # cm2, a sphere of 10 pc
LSUN = 3.828e33  # erg/s
WAVE, TIME = TABLE["sed"].axis, TABLE["sfh"].axis
H = 0.6774


@pytest.fixture(scope="module")
def forty(catalog):
    return catalog.isel(galaxy=slice(0, 40))


@pytest.fixture
def map_file(tmp_path):
    """Writes a map, gives its path."""

    def write(text, name="map.toml"):
        (tmp_path / name).write_text(text)
        return tmp_path / name

    return write


def _list(numbers):
    return "[" + ", ".join(repr(float(x)) for x in numbers) + "]"


def _parquet(catalog, path):
    """Fluxes in uJy, masses in Msun, log histories, spectra in log Jy; lists as columns."""
    c = {name: catalog[name].values.astype(float) for name in TABLE.variables}
    columns = {
        "id": catalog["galaxy"].values,
        "z": c["redshift"],
        "mh": 10 ** c["log_halo_mass"],
        "ms": 10 ** c["log_stellar_mass"],
        "spherex": list(10 ** (-0.4 * (c["spherex"] - 23.9))),
        "sfh": list(c["sfh"]),
        "sed": list(c["sed"].astype(np.float32)),
        "wave": [WAVE / 1e4] * len(c["sed"]),
    }
    for i, band in enumerate(LSST_BANDS):
        columns[f"f_{band}"] = 3630.7805e6 * 10 ** (-0.4 * c["lsst"][:, i])
    pq.write_table(pa.table(columns), path, row_group_size=7)
    return f"""
        id = "id"
        [redshift]
        column = "z"
        [log_halo_mass]
        column = "mh"
        unit = "Msun"
        [log_stellar_mass]
        column = "ms"
        unit = "Msun"
        [lsst]
        pattern = "f_{{band}}"
        unit = "uJy"
        [spherex]
        column = "spherex"
        unit = "uJy"
        [sfh]
        column = "sfh"
        unit = "log10(Msun/yr)"
        time = "cosmic time"
        grid = {_list(TIME * 1000)}
        grid_unit = "Myr"
        [sed]
        column = "sed"
        unit = "log10(Jy at 10 pc)"
        grid = "wave"
        grid_unit = "um"
    """


def _fits(catalog, path):
    """Big-endian; nanomaggies, Msun/h, Msun/yr, Lsun/AA on a falling grid in an HDU of its own, in nm."""
    c = {name: catalog[name].values.astype(float) for name in TABLE.variables}
    per_aa = 10 ** c["sed"] * 1e-23 * AREA * LIGHT / WAVE**2 / LSUN
    columns = [
        fits.Column("ID", "K", array=catalog["galaxy"].values),
        fits.Column("Z", "D", array=c["redshift"]),
        fits.Column("MH", "D", array=10 ** c["log_halo_mass"] * H),
        fits.Column("MS", "E", array=c["log_stellar_mass"] + np.log10(H)),
        fits.Column("FLUX", "6D", array=10 ** (-0.4 * (c["lsst"] - 22.5))),
        fits.Column("SPHEREX", "102E", array=c["spherex"]),
        fits.Column("SFR", "117D", array=10 ** c["sfh"]),
        fits.Column("LSUN_AA", "921D", array=per_aa[:, ::-1]),
    ]
    table = fits.BinTableHDU.from_columns(columns, name="GALAXIES")
    other = fits.BinTableHDU.from_columns([fits.Column("A", "D", array=[1.0])], name="OTHER")
    wave = fits.ImageHDU(WAVE[::-1] / 10, name="WAVE")
    fits.HDUList([fits.PrimaryHDU(), other, table, wave]).writeto(path)
    return f"""
        id = "ID"
        hdu = "GALAXIES"
        h = {H}
        redshift = {{ column = "Z" }}
        log_halo_mass = {{ column = "MH", unit = "Msun/h" }}
        log_stellar_mass = {{ column = "MS", unit = "log10(Msun/h)" }}
        lsst = {{ column = "FLUX", unit = "nanomaggies" }}
        spherex = {{ column = "SPHEREX", unit = "AB mag" }}
        sfh = {{ column = "SFR", unit = "Msun/yr", time = "cosmic time", grid = {_list(TIME)}, grid_unit = "Gyr" }}
        sed = {{ column = "LSUN_AA", unit = "Lsun/AA", grid = "WAVE", grid_unit = "nm" }}
    """


def _hdf5(catalog, path):
    """Under a group; erg/s/cm2/Hz, mass formed per bin by lookback from today, erg/s/Hz."""
    c = {name: catalog[name].values.astype(float) for name in TABLE.variables}
    edges = point_edges(TIME, least=0.0)
    with h5py.File(path, "w") as file:
        group = file.create_group("run/galaxies")
        group["name"] = catalog["galaxy"].values
        group["z"] = c["redshift"]
        group["mh"], group["ms"] = c["log_halo_mass"], 10 ** c["log_stellar_mass"]
        group["phot/lsst"] = 10 ** (-0.4 * (c["lsst"] + 48.6))
        group["phot/spherex"] = 10 ** (-0.4 * (c["spherex"] + 48.6))
        group["formed"] = (10 ** c["sfh"] * np.diff(edges) * 1e9)[:, ::-1]
        group["sed"] = 10 ** c["sed"] * 1e-23 * AREA
        file["lookback"] = (age(0.0) - edges)[::-1]
        file["grid/wave"] = WAVE
    return """
        id = "name"
        group = "run/galaxies"
        redshift = { column = "z" }
        log_halo_mass = { column = "mh", unit = "log10(Msun)" }
        log_stellar_mass = { column = "ms", unit = "Msun" }
        lsst = { column = "phot/lsst", unit = "erg/s/cm2/Hz" }
        spherex = { column = "phot/spherex", unit = "erg/s/cm2/Hz" }
        sfh = { column = "formed", unit = "Msun", time = "lookback from today", edges = "lookback", grid_unit = "Gyr" }
        sed = { column = "sed", unit = "erg/s/Hz", grid = "grid/wave", grid_unit = "AA" }
    """


def _csv(catalog, path):
    """One column for each value; maggies, magnitudes, AB magnitudes at 10 pc."""
    c = {name: catalog[name].values.astype(float) for name in TABLE.variables}
    columns = {"id": catalog["galaxy"].values, "z": c["redshift"], "mh": c["log_halo_mass"], "ms": c["log_stellar_mass"]}
    columns |= {f"mag {b}": 10 ** (-0.4 * c["lsst"][:, i]) for i, b in enumerate(LSST_BANDS)}
    columns |= {f"sp_{i + 1:03d}": c["spherex"][:, i] for i in range(102)}
    columns |= {f"sfr{i}": 10 ** c["sfh"][:, i] for i in range(117)}
    columns |= {f"l{i}": 8.9000 - 2.5 * c["sed"][:, i] for i in range(921)}
    lines = [",".join(columns), *(",".join(repr(x.item()) for x in row) for row in zip(*columns.values()))]
    with gzip.open(path, "wt") as file:
        file.write("\n".join(lines) + "\n")
    names = ", ".join(f'{b} = "mag {b}"' for b in LSST_BANDS)
    return f"""
        id = "id"
        redshift = {{ column = "z" }}
        log_halo_mass = {{ column = "mh", unit = "log10 Msun" }}
        log_stellar_mass = {{ column = "ms", unit = "log10(Msun)" }}
        lsst = {{ columns = {{ {names} }}, unit = "maggies" }}
        spherex = {{ pattern = "sp_{{i:03d}}", first = 1, unit = "AB mag" }}
        sfh = {{ pattern = "sfr{{i}}", unit = "Msun/yr", time = "cosmic time", grid = {_list(TIME)}, grid_unit = "Gyr" }}
        sed = {{ pattern = "l{{i}}", unit = "AB mag at 10 pc", grid = {_list(WAVE)}, grid_unit = "AA" }}
    """


@pytest.mark.parametrize(("write", "name"), [(_parquet, "a.parquet"), (_fits, "a.fits"), (_hdf5, "a.h5"), (_csv, "a.csv.gz")])
def test_the_same_galaxies_in_any_format_and_unit_are_the_same_catalog(forty, tmp_path, map_file, write, name):
    import_table(tmp_path / name, map_file(write(forty, tmp_path / name)), tmp_path / "out.zarr", strict=True)
    again = open_catalog(tmp_path / "out.zarr")
    for variable in TABLE.variables:
        np.testing.assert_allclose(again[variable].values, forty[variable].values, rtol=1e-5, err_msg=variable)
    np.testing.assert_array_equal(again["galaxy"].values, forty["galaxy"].values)
    assert again.attrs["values"] == "measured" and "physics_version" not in again.attrs and again.attrs["source"] == name
    assert str(tmp_path) not in str(again.attrs) and "numpy" in again.attrs["packages"]


def _small(path, **columns):
    """A Parquet table of a few columns."""
    pq.write_table(pa.table({name: list(x) if np.ndim(x) > 1 else x for name, x in columns.items()}), path)
    return path


def _mean_flux(values, wave, low, high):
    """Mean F_nu over a bin, by a fine hand integral over frequency of straight lines between points."""
    nu = np.linspace(LIGHT / high, LIGHT / low, 4001)
    return np.trapezoid(np.interp(nu, LIGHT / wave[::-1], values[::-1]), nu) / (nu[-1] - nu[0])


def test_resampling_keeps_the_light_of_a_spectrum(tmp_path, map_file):
    rng = np.random.default_rng(0)
    wave = np.linspace(900.0, 52000.0, 4000)
    spectrum = 1e10 * (1 + rng.random((2, len(wave))))
    file = _small(tmp_path / "a.parquet", sed=spectrum)
    text = f'[sed]\ncolumn = "sed"\nunit = "Jy at 10 pc"\ngrid = {_list(wave)}\ngrid_unit = "AA"'
    catalog, _ = import_table(file, map_file(text), dry_run=True)
    edges = point_edges(WAVE, log=True)
    ours = 10 ** catalog["sed"].values.astype(float)
    for bin_ in (0, 1, 300, 920):
        expected = _mean_flux(spectrum[0], wave, edges[bin_], edges[bin_ + 1])
        assert ours[0, bin_] == pytest.approx(expected, rel=1e-5)
    nu = LIGHT / np.unique(np.r_[wave, edges])[::-1]
    nu = nu[(nu >= LIGHT / edges[-1]) & (nu <= LIGHT / edges[0])]  # exact for straight lines: every corner is a point
    energy = np.trapezoid(np.interp(nu, LIGHT / wave[::-1], spectrum[1, ::-1]), nu)
    assert (ours[1] * -np.diff(LIGHT / edges)).sum() == pytest.approx(energy, rel=1e-6)


def test_a_line_in_flux_per_wavelength_keeps_its_energy(tmp_path, map_file):
    edges = np.linspace(900.0, 52000.0, 2001)
    luminosity = np.zeros((1, 2000))
    luminosity[0, 220] = 3.0  # Lsun/AA in one bin of 25.55 AA
    file = _small(tmp_path / "a.parquet", sed=luminosity)
    text = f'[sed]\ncolumn = "sed"\nunit = "Lsun/AA"\nedges = {_list(edges)}\ngrid_unit = "AA"'
    catalog, report = import_table(file, map_file(text), dry_run=True)
    ours = np.nan_to_num(10 ** catalog["sed"].values[0].astype(float)) * 1e-23 * AREA / LSUN  # Lsun/Hz
    total = (ours * -np.diff(LIGHT / point_edges(WAVE, log=True))).sum()
    assert total == pytest.approx(3.0 * 25.55, rel=1e-5)
    assert "sed: flux 0 in one of our bins, so no logarithm: lost" in report


def test_resampling_keeps_the_mass_of_a_history(tmp_path, map_file):
    edges = np.array([0.0, 0.5, 2.0, 2.1, 7.0, 13.9])
    formed = np.array([[1e7, 2e8, 5e6, 1e9, 3e9]])
    file = _small(tmp_path / "a.parquet", sfh=formed)
    text = f'[sfh]\ncolumn = "sfh"\nunit = "Msun"\ntime = "cosmic time"\nedges = {_list(edges)}\ngrid_unit = "Gyr"'
    catalog, _ = import_table(file, map_file(text), dry_run=True)
    bins = point_edges(TIME, least=0.0)
    mass = (10 ** catalog["sfh"].values[0].astype(float) * np.diff(bins) * 1e9).sum()
    by_hand = formed.sum() - 3e9 * (13.9 - bins[-1]) / 6.9  # the last bin of the file reaches past ours
    assert mass == pytest.approx(by_hand, rel=1e-6)
    whole = np.flatnonzero(bins <= 7.0)[-1]
    early = (10 ** catalog["sfh"].values[0, :whole].astype(float) * np.diff(bins)[:whole] * 1e9).sum()
    assert early == pytest.approx(2.15e8 + 1e9 * (bins[whole] - 2.1) / 4.9, rel=1e-6)


def test_lookback_and_cosmic_time_tell_the_same_history(tmp_path, map_file):
    """A burst at 5 Gyr of cosmic time, in the three clocks."""
    z = np.array([0.1, 0.5])
    cosmic = np.linspace(0.05, 13.75, 275)
    lookback = np.linspace(0.0, 9.0, 181)
    burst = np.exp(-0.5 * ((cosmic - 5) / 0.5) ** 2)
    seen = np.exp(-0.5 * ((age(z)[:, None] - lookback - 5) / 0.5) ** 2)
    file = _small(tmp_path / "a.parquet", z=z, a=[burst] * 2, b=[burst[::-1]] * 2, c=seen)
    histories = {}
    for column, clock, grid in (
        ("a", "cosmic time", cosmic),
        ("b", "lookback from today", age(0.0) - cosmic[::-1]),
        ("c", "lookback from observation", lookback),
    ):
        text = f'redshift = {{ column = "z" }}\n[sfh]\ncolumn = "{column}"\nunit = "Msun/yr"\ntime = "{clock}"\n'
        text += f'grid = {_list(grid)}\ngrid_unit = "Gyr"'
        catalog, report = import_table(file, map_file(text), dry_run=True)
        histories[column] = catalog["sfh"].values
    near = (TIME > 4) & (TIME < 6)
    np.testing.assert_allclose(histories["a"][0, near], -0.5 * ((TIME[near] - 5) / 0.5) ** 2 / np.log(10), atol=0.01)
    np.testing.assert_allclose(histories["b"], histories["a"], atol=1e-5)
    np.testing.assert_allclose(histories["c"][:, near], histories["a"][:, near], atol=5e-3)
    assert np.isnan(histories["c"][0, age(0.1) + 0.1 < TIME]).all()  # the file knows nothing after the observation
    assert "those after the observation, are missing" in report


def test_a_last_bin_that_reaches_before_the_big_bang_keeps_its_mass(tmp_path, map_file):
    z = np.array([0.5, 2.0, 0.0])
    formed = np.array([[0.0, 1e9, 2e9], [1e8, 1e9, 3e9], [0.0, 0.0, 1e10]])
    file = _small(tmp_path / "a.parquet", z=z, sfh=formed)
    text = 'redshift = { column = "z" }\n[sfh]\ncolumn = "sfh"\nunit = "Msun"\ntime = "lookback from observation"\n'
    catalog, report = import_table(file, map_file(text + 'edges = [0, 1, 2, 13]\ngrid_unit = "Gyr"'), dry_run=True)
    rate = 10 ** catalog["sfh"].values.astype(float)
    assert rate[0, 10] == pytest.approx(2e9 / (age(0.5) - 2) / 1e9, rel=1e-5)
    assert rate[1, 5] == pytest.approx(3e9 / (age(2.0) - 2) / 1e9, rel=1e-5)
    assert rate[2, 50] == pytest.approx(1e10 / 11 / 1e9, rel=1e-5)
    assert "Big Bang" not in report
    _, report = import_table(file, map_file(text + 'edges = [0, 1, 4, 13]\ngrid_unit = "Gyr"'), dry_run=True)
    assert "sfh: stars formed before the Big Bang, by the lookback time: lost: 1 galaxy (row 1)" in report


def test_what_the_grid_of_the_file_does_not_cover_is_missing_and_said(tmp_path, map_file):
    wave = np.linspace(1000.0, 10000.0, 901)
    file = _small(tmp_path / "a.parquet", sed=np.ones((3, 901)) * [[1], [2], [3]])
    text = f'[sed]\ncolumn = "sed"\nunit = "Lsun/Hz"\ngrid = {_list(wave)}\ngrid_unit = "AA"'
    catalog, report = import_table(file, map_file(text), tmp_path / "o.zarr", strict=True)
    missing = np.isnan(catalog["sed"].values[0])
    assert missing[WAVE > 10010].all() and not missing[WAVE < 10000].any()
    assert f"does not cover {missing.sum()} of our 921 values, missing; covered are 1000 to" in report
    assert "not in the map, missing: redshift, log_halo_mass" in report


def test_a_missing_value_of_the_file_leaves_a_hole_no_wider_than_it_must():
    edges = np.arange(7.0)
    values = np.array([[1.0, 2.0, np.nan, 4.0, 5.0, 6.0]])
    means = mean_in_bins(values, edges, np.array([0.0, 2.0, 4.0, 6.0]))
    np.testing.assert_allclose(means, [[1.5, np.nan, 5.5]])


def test_masses_per_little_h_become_masses(tmp_path, map_file):
    file = _small(tmp_path / "a.parquet", m=[1e12, 2e12], s=[1e10, 1e10])
    text = 'h = 0.7\nlog_halo_mass = { column = "m", unit = "Msun/h" }\nlog_stellar_mass = { column = "s", unit = "Msun/h^2" }'
    catalog, _ = import_table(file, map_file(text), dry_run=True)
    np.testing.assert_allclose(catalog["log_halo_mass"], np.log10(np.array([1e12, 2e12]) / 0.7), rtol=1e-6)
    np.testing.assert_allclose(catalog["log_stellar_mass"], np.log10(1e10 / 0.49), rtol=1e-6)


def _troubled(tmp_path):
    """Seven rows: a sentinel, a negative flux, a redshift of -1, a row twice, a magnitude below the faintest, an infinity."""
    good = np.array([22.0, 23.0, 24.0, 25.0, 22.0, 35.0, 26.0])
    i_flux = np.array([1.0, -0.5, 2.0, 3.0, 1.0, 4.0, 5.0])
    z = np.array([0.5, 0.6, -1.0, 0.8, 0.5, 0.9, 1.0])
    r = np.array([21.0, 22.0, 23.0, -99.0, 21.0, 25.0, np.inf])
    return _small(tmp_path / "a.parquet", z=z, g=good, r=r, i=i_flux)


TROUBLED = 'inf_is_missing = true\nsentinels = [-99]\nredshift = { column = "z" }\n[lsst]\nunit = "AB mag"\n'


def test_every_loss_is_counted_and_named_and_the_order_is_kept(tmp_path, map_file):
    text = TROUBLED + 'columns = { g = "g", r = "r" }'
    catalog, report = import_table(_troubled(tmp_path), map_file(text), tmp_path / "o.zarr")
    np.testing.assert_allclose(catalog["redshift"], [0.5, 0.6, 0.8, 0.9, 1.0], rtol=1e-6)
    assert catalog["galaxy"].values.tolist() == [0, 1, 3, 5, 6]
    assert np.isnan(catalog["lsst"].values[2, 2]) and catalog["lsst"].values[3, 1] == 32
    for line in (
        "write sentinels = [-1] in [redshift]): 1 galaxy (row 2; found -1)",
        "same values as an earlier row, galaxies left out: 1 galaxy (row 4)",
        "lsst: sentinels read as missing: 1 galaxy (row 3; found -99)",
        "lsst: infinite values read as missing: 1 galaxy (row 6)",
        "lsst: set to the faintest magnitude, 32: 1 galaxy (row 5)",
        "lsst: bands not in the file, missing: u, i, z, y",
    ):
        assert line in report
    assert "left out: 1 galaxy" in open_catalog(tmp_path / "o.zarr").attrs["import_report"]


def test_a_flux_that_is_not_positive_is_no_magnitude(tmp_path, map_file):
    text = 'redshift = { column = "z" }\nlsst = { columns = { i = "i" }, unit = "uJy" }'
    catalog, report = import_table(_troubled(tmp_path), map_file(text), dry_run=True)
    assert np.isnan(catalog["lsst"].values[1, 3])
    assert "lsst: flux not positive, so no magnitude: lost: 1 galaxy (row 1; found -0.5)" in report


def test_strict_turns_a_loss_into_an_error_and_writes_nothing(tmp_path, map_file):
    text = TROUBLED + 'columns = { g = "g", r = "r" }'
    with pytest.raises(CatalogError, match=r"--strict: redshift below 0.*row 2.*\(and 1 more\)"):
        import_table(_troubled(tmp_path), map_file(text), tmp_path / "o.zarr", strict=True)
    assert not list(tmp_path.glob("*.zarr")) and not list(tmp_path.glob(".*"))


def test_equal_rows_stay_if_the_map_says_so_and_a_second_id_never(tmp_path, map_file):
    file = _small(tmp_path / "a.parquet", z=[0.5, 0.5, 0.7], name=["007", "007", "12"])
    catalog, _ = import_table(file, map_file('duplicates = "keep"\nredshift = { column = "z" }'), dry_run=True)
    assert catalog.sizes["galaxy"] == 3
    catalog, report = import_table(file, map_file('id = "name"\nredshift = { column = "z" }'), tmp_path / "o.zarr")
    assert open_catalog(tmp_path / "o.zarr")["galaxy"].values.tolist() == ["007", "12"]
    assert "name met before, galaxies left out: 1 galaxy (row 1; found 007)" in report


def test_a_split_column_comes_along(tmp_path, map_file):
    file = _small(tmp_path / "a.parquet", z=[0.5, 0.6], part=["train", "test"])
    import_table(file, map_file('split = "part"\nredshift = { column = "z" }'), tmp_path / "o.zarr")
    assert open_catalog(tmp_path / "o.zarr", split="test")["redshift"].values == pytest.approx([0.6])
    file = _small(tmp_path / "b.parquet", z=[0.5, 0.6], part=["training", "test"])
    with pytest.raises(CatalogError, match="split column 'part' holds 'training'; allowed: train, test"):
        import_table(file, map_file('split = "part"\nredshift = { column = "z" }'), dry_run=True)


def test_a_dry_run_shows_all_and_writes_nothing(forty, tmp_path, map_file, capsys):
    path = map_file(_parquet(forty, tmp_path / "a.parquet"))
    before = sorted(p.name for p in tmp_path.iterdir())
    assert main(["import", "table", str(tmp_path / "a.parquet"), "--map", str(path), "--out", "o.zarr", "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert sorted(p.name for p in tmp_path.iterdir()) == before
    assert "a.parquet (Parquet, 40 rows): 40 galaxies" in said
    assert "lsst: columns f_u ... f_y (6 columns); uJy -> mag(AB)" in said
    assert "sed [log10(Jy)]: 0% missing, min" in said and "█" in said and "Nothing was written" in said


def test_many_chunks_give_what_one_gives(forty, tmp_path, map_file, monkeypatch):
    path = map_file(_parquet(forty, tmp_path / "a.parquet"))
    one, said = import_table(tmp_path / "a.parquet", path, dry_run=True)
    monkeypatch.setattr("mosaic_explorer.importers.galaxies.CHUNK_NUMBERS", 1)
    monkeypatch.setattr("mosaic_explorer.importers.galaxies.LEAST_ROWS", 3)
    many, said_again = import_table(tmp_path / "a.parquet", path, dry_run=True)
    assert one.identical(many) and said == said_again


Z = 'redshift = { column = "z" }\n'
SFH = '[sfh]\ncolumn = "v"\nunit = "Msun/yr"\ngrid_unit = "Gyr"\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('redshift = { column = "zz" }', r"\[redshift\] unknown column 'zz'; allowed: z, m, v"),
        ('lsst = { columns = { u = "z", q = "m" }, unit = "AB mag" }', "unknown band 'q'; allowed: u, g, r, i, z, y"),
        ('lsst = { pattern = "mag", unit = "AB mag" }', r"pattern must hold \{band\}"),
        ('lsst = { columns = ["z", "m"], unit = "AB mag" }', "lists 2 columns; expected 6"),
        ('lsst = { columns = { u = "m" }, unit = "uJi" }', r"\[lsst\] has the unit 'uJi'.*expected.*uJy"),
        ('lsst = { columns = { u = "m" }, unit = "Msun" }', "'Msun', which is no unit of flux"),
        ('lsst = { columns = { u = "m" } }', r"\[lsst\] needs a unit"),
        ('lsst = { column = "v", unit = "AB mag" }', "column 'v' holds 3 numbers for each galaxy; expected 6"),
        ('log_halo_mass = { column = "m", unit = "Msun/h" }', "the map must say h = H0/100"),
        ('log_halo_mass = { column = "v", unit = "Msun" }', "holds 3 numbers for each galaxy; expected one"),
        (
            'lsst = { columns = { u = "m" }, unit = "AB mag" }',
            r"outside 5 to 60.*row 1; found -99, column 'm'.*= \[-99\]",
        ),
        ('redshift = { column = "inf" }', r"\[redshift\] holds infinite values \(row 1.*inf_is_missing = true"),
        ('redshft = { column = "z" }', "unknown key in the map 'redshft'.*Did you mean 'redshift'"),
        ('redshift = { colum = "z" }', r"unknown key in \[redshift\] 'colum'.*Did you mean 'column'"),
        ('redshift = "z"', r"must be a section, \[redshift\]"),
        ("redshift = { column = 3 }", r"\[redshift\] column must be a column's name; found 3"),
        ("sentinels = [1]", "the map names no variable"),
        ("redshift = {", "is no TOML"),
        ("h = 67.0\n" + Z, "h is H0 / .*found 67.0"),
        ('hdu = "A"\n' + Z, "is for .fits files"),
        ('id = "nam"\n' + Z, r"\[id\] unknown column 'nam'.*Did you mean 'name'"),
        (SFH + 'time = "cosmic"\ngrid = [1, 2, 3]', "unknown time in .sfh. 'cosmic'.*Did you mean 'cosmic time'"),
        (SFH + 'time = "lookback from observation"\ngrid = [1, 2, 3]', r"needs a \[redshift\]"),
        (SFH + 'time = "cosmic time"\ngrid = [1, 3, 2]', r"\[sfh\] grid must rise or fall all the way; found 3 followed by 2"),
        (SFH + 'time = "cosmic time"\ngrid = [-1, 3, 4]', "must hold cosmic times of at least 0; found -1"),
        (SFH + 'time = "cosmic time"', r"\[sfh\] needs its times"),
        (SFH + 'time = "cosmic time"\nedges = [1, 2, 3]', "holds 3 numbers for each galaxy; expected 2"),
        (SFH + 'time = "cosmic time"\ngrid = "v"', "grid column 'v' differs in row 1 from row 0"),
        (SFH + 'time = "cosmic time"\ngrid = "z"', "grid column 'z' holds one number a row"),
        ('[sed]\ncolumn = "v"\nunit = "Lsun/Hz"\ngrid = [1, 2, 3]\ngrid_unit = "Gyr"', "'Gyr', which is no unit of length"),
        ('[sed]\ncolumn = "v"\nunit = "Lsun/Hz"\ngrid = [-1, 2, 3]\ngrid_unit = "AA"', "positive wavelengths; found -1"),
        (
            '[sfh]\ncolumn = "w"\nunit = "log10(Msun/yr)"\ntime = "cosmic time"\ngrid = [1, 2, 3]\ngrid_unit = "Gyr"',
            r"\[sfh\] has values outside -30 to 6 .*row 1; found -99, column 'w'.*sentinels = \[-99\]",
        ),
    ],
)
def test_a_map_that_cannot_be_is_refused_in_one_line(tmp_path, map_file, text, words):
    v = [[1.0, 2.0, 3.0], [1.0, 2.0, 4.0]]
    w = [[0.0, 1.0, 2.0], [0.0, -99.0, 2.0]]
    file = _small(tmp_path / "a.parquet", z=[0.5, 0.6], m=[20.0, -99.0], v=v, w=w, name=["a", "b"], inf=[0.1, np.inf])
    with pytest.raises(CatalogError, match=words) as refused:
        import_table(file, map_file(text), tmp_path / "o.zarr")
    assert "\n" not in str(refused.value) and not (tmp_path / "o.zarr").exists()


def test_a_text_where_a_number_should_be_is_named_with_its_row(tmp_path, map_file):
    (tmp_path / "a.csv").write_text("z\n0.5\n\n0.6\nfar\n")
    with pytest.raises(CatalogError, match=r"column 'z' has the text 'far' in row 2 \(the first row is 0\); expected a number"):
        import_table(tmp_path / "a.csv", map_file(Z), dry_run=True)
    catalog, report = import_table(tmp_path / "a.csv", map_file('sentinels = ["far"]\n' + Z), dry_run=True)
    assert np.isnan(catalog["redshift"].values[2]) and "33.3% missing" in report


def test_an_empty_cell_is_missing_and_a_short_line_an_error(tmp_path, map_file):
    (tmp_path / "a.csv").write_text("z,g\n0.5,22\n0.6,\n")
    text = Z + 'lsst = { columns = { g = "g" }, unit = "AB mag" }'
    catalog, _ = import_table(tmp_path / "a.csv", map_file(text), dry_run=True)
    assert np.isnan(catalog["lsst"].values[1, 1])
    (tmp_path / "a.csv").write_text("z,g\n0.5,22\n0.6\n")
    with pytest.raises(CatalogError, match="cannot be read as CSV"):
        import_table(tmp_path / "a.csv", map_file(text), dry_run=True)


@pytest.mark.parametrize(("write", "name"), [(_parquet, "a.parquet"), (_fits, "a.fits"), (_hdf5, "a.hdf5"), (_csv, "a.csv.gz")])
def test_a_file_cut_short_is_refused_and_leaves_nothing(forty, tmp_path, map_file, write, name):
    path = map_file(write(forty, tmp_path / name))
    whole = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(whole[: len(whole) * 2 // 3])
    with pytest.raises(CatalogError, match="cut short") as refused:
        import_table(tmp_path / name, path, tmp_path / "o.zarr")
    assert "\n" not in str(refused.value) and not list(tmp_path.glob("*.zarr"))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.pkl", b"\x80\x04.", "unknown kind of table '.pkl'; allowed: .parquet, .pq"),
        ("a.csv", None, "there is no file"),
        ("a.csv", b"z\n", "holds 0 galaxies"),
        ("a.csv", b"\xef\xbb\xbfz\n-2\n", "holds 0 galaxies of 1 rows"),
        ("a.csv", b"", "is empty"),
        ("a.csv", b"z\n-1\n-1\n", r"holds 0 galaxies of 2 rows \(redshift below 0"),
        ("a.csv", b"z,z\n1,2\n", "2 columns named 'z'"),
        ("a.parquet", b"no parquet", "cannot be read as PARQUET"),
    ],
)
def test_a_file_that_cannot_be_is_refused(tmp_path, map_file, name, content, words):
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(CatalogError, match=words) as refused:
        import_table(tmp_path / name, map_file(Z), tmp_path / "o.zarr")
    assert "\n" not in str(refused.value)


def test_fits_without_the_table_and_hdf5_of_uneven_columns_are_refused(forty, tmp_path, map_file):
    path = map_file(_fits(forty, tmp_path / "a.fits").replace('hdu = "GALAXIES"', 'hdu = "GALAXY"'))
    with pytest.raises(CatalogError, match="unknown table HDU 'GALAXY'; allowed: OTHER, GALAXIES"):
        import_table(tmp_path / "a.fits", path, dry_run=True)
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["z"], file["m"] = [0.1, 0.2], [1e12]
    text = Z + 'log_halo_mass = { column = "m", unit = "Msun" }'
    with pytest.raises(CatalogError, match="column 'm' has 1 rows and 'z' has 2"):
        import_table(tmp_path / "a.h5", map_file(text), dry_run=True)


def test_one_compound_dataset_is_a_table(tmp_path, map_file):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["table"] = np.array([(0.1, b"a"), (0.2, b"b")], dtype=[("z", ">f4"), ("name", "S1")])
    catalog, _ = import_table(tmp_path / "a.h5", map_file('id = "name"\n' + Z), dry_run=True)
    assert catalog["redshift"].values == pytest.approx([0.1, 0.2])
    assert catalog["galaxy"].values.tolist() == ["a", "b"]


def test_an_integer_that_the_file_calls_null_is_missing(tmp_path, map_file):
    column = fits.Column("z", "J", null=-999, array=np.array([1, -999]))
    fits.BinTableHDU.from_columns([column]).writeto(tmp_path / "a.fits")
    catalog, _ = import_table(tmp_path / "a.fits", map_file(Z), dry_run=True)
    np.testing.assert_array_equal(catalog["redshift"], [1, np.nan])


def test_galaxies_without_a_list_are_missing_and_uneven_lists_refused(tmp_path, map_file, monkeypatch):
    monkeypatch.setattr("mosaic_explorer.importers.galaxies.CHUNK_NUMBERS", 1)
    monkeypatch.setattr("mosaic_explorer.importers.galaxies.LEAST_ROWS", 2)
    text = map_file('redshift = { column = "a.z" }\nlsst = { column = "mags", bands = ["i", "r"], unit = "AB mag" }')
    pq.write_table(pa.table({"a.z": [1.0, 2, 3, 4], "mags": [None, None, None, [22.0, 23.0]]}), tmp_path / "a.parquet")
    catalog, _ = import_table(tmp_path / "a.parquet", text, dry_run=True)
    np.testing.assert_array_equal(catalog["lsst"].sel(band=["r", "i"])[2:], [[np.nan] * 2, [23, 22]])
    pq.write_table(pa.table({"a.z": [1.0, 2, 3], "mags": [None, [1.0, 2.0], [22.0]]}), tmp_path / "a.parquet")
    monkeypatch.setattr("mosaic_explorer.importers.galaxies.LEAST_ROWS", 9)
    with pytest.raises(CatalogError, match="lists of different lengths: row 2 does not hold 2"):
        import_table(tmp_path / "a.parquet", text, dry_run=True)


def test_a_package_that_is_not_installed_is_named(tmp_path, map_file, monkeypatch):
    file = _small(tmp_path / "a.parquet", z=[0.5])
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(MosaicError, match=r"reading it needs 'pyarrow'; install with: pip install 'mosaic-explorer\[import\]'"):
        import_table(file, map_file(Z), dry_run=True)


def test_an_import_without_a_place_and_one_over_a_catalog_are_refused(tmp_path, map_file, capsys):
    file = _small(tmp_path / "a.parquet", z=[0.5])
    argv = ["import", "table", str(file), "--map", str(map_file(Z))]
    assert main(argv) == 2
    assert "--out OUT.zarr, or --dry-run" in capsys.readouterr().err
    (tmp_path / "o.zarr").mkdir()
    assert main([*argv, "--out", str(tmp_path / "o.zarr")]) == 2
    assert "exists already" in capsys.readouterr().err
    assert main(["import", "table", str(file), "--map", "nowhere.toml", "--dry-run"]) == 2
    assert "the map 'nowhere.toml' cannot be read" in capsys.readouterr().err


def test_the_example_map_is_one_that_loads():
    example = load_map(Path(__file__).parents[2] / "docs" / "import-map.toml")
    assert [entry.variable for entry in example.entries] == [*TABLE.variables, "photometry"]


def test_any_importer_can_use_the_report(few):
    report = Report("galaxies.hdf5", ["redshift: redshift_true"], ["2 galaxies without light: left out"])
    text = report_text(few, report)
    assert text.startswith("galaxies.hdf5: 12 galaxies") and "2 galaxies without light" in text
    assert settle(few, report, strict=False) is few
    with pytest.raises(CatalogError, match="2 galaxies without light"):
        settle(few, report, strict=True)
