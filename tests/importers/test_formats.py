"""The same table, whatever holds it, is the same catalog on every way in: the command line, a dropped file, Python."""

import bz2
import gzip

import h5py
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy.io import fits
from astropy.table import Table

from mosaic_explorer.catalog import open_catalog
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.explorer.upload import checks
from mosaic_explorer.explorer.upload.table import read_upload
from mosaic_explorer.importers import table
from mosaic_explorer.modalities import LSST_BANDS

MAP = 'redshift = { column = "redshift" }\nlsst = { pattern = "mag_{band}", unit = "AB mag", exact = true }\n'
N = 12


@pytest.fixture
def columns():
    rng = np.random.default_rng(5)
    magnitudes = {f"mag_{band}": np.round(rng.uniform(21, 26, N), 4) for band in LSST_BANDS}
    return {"objID": 1237648720693755908 + np.arange(N), "redshift": np.round(rng.uniform(0.2, 1.8, N), 4), **magnitudes}


def write(columns, path):
    """The table in the format that its name says, as a library writes it."""
    frame, name = pd.DataFrame(columns), path.name.lower()
    if name.endswith((".gz", ".bz2")):
        whole = path.with_name("whole." + name.split(".", 1)[1].rpartition(".")[0])
        write(columns, whole)
        path.write_bytes({"gz": gzip.compress, "bz2": bz2.compress}[name.rpartition(".")[2]](whole.read_bytes()))
    elif name.endswith((".fits", ".ecsv", ".h5")):
        form = {"fits": "fits", "ecsv": "ascii.ecsv", "h5": "hdf5"}[name.rpartition(".")[2]]
        Table(columns).write(path, format=form, **({"path": "data", "serialize_meta": True} if form == "hdf5" else {}))
    elif name.endswith((".parquet", ".pq")):
        frame.to_parquet(path)
    elif name.endswith(".cat"):
        path.write_text("# " + frame.to_csv(index=False, sep=" "))
    elif name.endswith(".tsv"):
        path.write_text(frame.to_csv(index=False, sep="\t"), "utf-16")
    else:
        path.write_text(frame.to_csv(index=False))


NAMES = [
    "A.FITS",
    "b.fits.gz",
    "c.csv.gz",
    "D.CSV",
    "e.cat",
    "f.ecsv",
    "g.ecsv.gz",
    "h.PQ",
    "i.tsv",
    "j.h5",
    "k.parquet.gz",
    "l.dat.bz2",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_read_alike_by_the_command_line_and_where_it_is_dropped(tmp_path, columns, name, capsys):
    write(columns, tmp_path / name)
    (tmp_path / "map.toml").write_text('id = "objID"\n' + MAP)
    argv = ["import", "table", str(tmp_path / name), "--map", str(tmp_path / "map.toml"), "--out", str(tmp_path / "o.zarr")]
    assert main(argv) == 0, capsys.readouterr().err
    imported = open_catalog(tmp_path / "o.zarr")
    dropped = read_upload(name, (tmp_path / name).read_bytes()).catalog
    for catalog in (imported, dropped):
        assert catalog["galaxy"].values.tolist() == columns["objID"].tolist()
        np.testing.assert_allclose(catalog["redshift"], columns["redshift"], rtol=1e-6)
        np.testing.assert_allclose(catalog["lsst"], np.stack([columns[f"mag_{b}"] for b in LSST_BANDS], 1), rtol=1e-6)


@pytest.mark.parametrize("before", ["#Table1\n", "# field A\n# AB magnitudes\n", "# ", "\ufeff", "Table of my galaxies\n\n"])
def test_lines_before_the_names_are_no_obstacle(columns, before):
    text = before + pd.DataFrame(columns).to_csv(index=False)
    dropped = read_upload("sky.csv", text.encode())
    assert dropped.catalog.sizes["galaxy"] == N and "redshift" in dropped.map_text


def test_one_spectrum_a_row_may_be_of_variable_length_or_a_field_of_a_struct(forty, tmp_path):
    few = forty.isel(galaxy=slice(0, 4))
    spectra, wave, z = few["sed"].values, few["wavelength"].values, few["redshift"].values.astype(float)
    arrays = np.empty(4, object)
    arrays[:] = list(spectra.astype(np.float32))
    hdu = fits.BinTableHDU.from_columns([fits.Column("z", "D", array=z), fits.Column("spectrum", "PE()", array=arrays)])
    fits.HDUList([fits.PrimaryHDU(), hdu, fits.ImageHDU(wave, name="WAVE")]).writeto(tmp_path / "a.fits")
    nested = pa.array([{"wave": wave.tolist(), "flux": s.tolist()} for s in spectra])
    pq.write_table(pa.table({"z": z, "spec": nested}), tmp_path / "a.parquet")
    form = (
        'redshift = {{ column = "z" }}\nsed = {{ column = "{}", unit = "log10(Jy at 10 pc)", grid = "{}", grid_unit = "AA" }}\n'
    )
    for name, column, grid in (("a.fits", "spectrum", "WAVE"), ("a.parquet", "spec.flux", "spec.wave")):
        done = table.read(tmp_path / name, form.format(column, grid))
        np.testing.assert_allclose(done.catalog["sed"], spectra, rtol=1e-5)
    with pytest.raises(CatalogError, match=r"\[sed\] column 'spec' is a struct \(nested\)"):
        table.read(tmp_path / "a.parquet", form.format("spec", "spec.wave"))


@pytest.fixture
def forty(catalog):
    return catalog.isel(galaxy=slice(0, 40))


def test_columns_that_are_no_numbers_and_no_texts_are_named_in_the_report(tmp_path, columns):
    frame = pd.DataFrame(columns | {"taken": pd.date_range("2026-01-01", periods=N)})
    frame.to_parquet(tmp_path / "a.parquet")
    done = table.read(tmp_path / "a.parquet", MAP)
    assert "holds times" in done.unused["taken"] and any("taken: holds times" in line for line in done.report.unused)


def test_a_packed_table_that_unpacks_to_too_much_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(checks, "MOST_UNPACKED", 100_000)
    for name, pack in (("a.csv.gz", gzip.compress), ("a.dat.bz2", bz2.compress), ("a.fits.gz", gzip.compress)):
        data = pack((b"SIMPLE  =" if "fits" in name else b"redshift\n") + b"0.5\n" * 50_000)
        with pytest.raises(CatalogError, match="holds 0.0 GB when unpacked; at most"):
            read_upload(name, data)


def test_a_packed_file_that_reaches_for_other_files_is_refused(tmp_path):
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["redshift"] = h5py.ExternalLink(str(tmp_path / "b.h5"), "redshift")
    with pytest.raises(CatalogError, match="refers to other files or places"):
        read_upload("a.h5.gz", gzip.compress((tmp_path / "a.h5").read_bytes()))
