"""A table that somebody brings: what its columns are taken for, and that nothing it holds does harm."""

import base64
import bz2
import gzip
import lzma
import re

import h5py
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from astropy.io import fits
from galaxies import tiny_filter_model
from waiting import wait_for

from mosaic_explorer import Mask, galaxy, open_catalog
from mosaic_explorer.errors import CatalogError, MosaicError
from mosaic_explorer.explorer.session.finder import Finder
from mosaic_explorer.explorer.session.jobs import once
from mosaic_explorer.explorer.session.observations import AS_OBSERVED, EXACT, Observations
from mosaic_explorer.explorer.session.state import ExplorerState, first_mask
from mosaic_explorer.explorer.upload import checks
from mosaic_explorer.explorer.upload.dialog_files import CATALOG
from mosaic_explorer.explorer.upload.reader import read_job
from mosaic_explorer.explorer.upload.table import read_upload
from mosaic_explorer.modalities import LSST_BANDS

MAGNITUDES = [[25.1, 24.8, 24.2, 23.7, 23.4, 23.3], [26.0, 25.5, 25.1, 24.6, 24.1, 23.9], [23.2, 22.9, 22.8, 22.4, 22.3, 22.1]]


def csv(columns: dict) -> bytes:
    lines = [",".join(columns), *(",".join(map(str, row)) for row in zip(*columns.values()))]
    return ("\n".join(lines) + "\n").encode()


def magnitudes(form: str) -> dict:
    return {form.format(band): [row[i] for row in MAGNITUDES] for i, band in enumerate(LSST_BANDS)}


@pytest.mark.parametrize(
    "form",
    [
        "mag_{}",
        "{}",
        "lsst_{}",
        "{}_mag",
        "mag_{}_lsst",
        "LSST_obs_{}",
        "{}mag",
        "{}_cModelMag",
        "MAG_AUTO_{}",
        "mag_true_{}_lsst",
    ],
)
def test_magnitudes_are_known_by_usual_names(form):
    found = read_upload("my.csv", csv(magnitudes(form)))
    np.testing.assert_allclose(found.catalog["lsst"], MAGNITUDES, rtol=1e-6)
    assert np.isnan(found.catalog["redshift"]).all() and not found.losses


@pytest.mark.parametrize("name", ["redshift", "z_spec", "zphot", "Z_BEST", "photo_z", "zSpec"])
def test_redshifts_are_known_by_usual_names_beside_a_band_z(name):
    found = read_upload("my.csv", csv({name: [0.4, 1.2, 2.0]} | magnitudes("{}")))
    np.testing.assert_allclose(found.catalog["redshift"], [0.4, 1.2, 2.0], rtol=1e-6)
    np.testing.assert_allclose(found.catalog["lsst"], MAGNITUDES, rtol=1e-6)


def test_a_column_z_is_a_redshift_or_a_band_as_its_values_say():
    redshift = read_upload("my.csv", csv(magnitudes("{}") | {"z": [0.4, 1.2, 2.0]})).catalog
    np.testing.assert_allclose(redshift["redshift"], [0.4, 1.2, 2.0], rtol=1e-6)
    assert np.isnan(redshift["lsst"].sel(band="z")).all() and np.isfinite(redshift["lsst"].sel(band="y")).all()
    beside = read_upload("my.csv", csv({"z": [0.4, 1.2, 2.0]} | magnitudes("mag_{}"))).catalog
    np.testing.assert_allclose(beside["redshift"], [0.4, 1.2, 2.0], rtol=1e-6)
    np.testing.assert_allclose(beside["lsst"], MAGNITUDES, rtol=1e-6)


def test_positions_are_no_magnitudes():
    found = read_upload("my.csv", csv({"x": [500, 20, 30], "y": [20, 22, 25], "z": [0.1, 0.2, 0.3]}))
    assert np.isnan(found.catalog["lsst"]).all() and np.isfinite(found.catalog["redshift"]).all()
    assert not found.losses and "own columns, which no model sees: x, y" in found.notes


@pytest.mark.parametrize(("name", "values"), [("logmass", [9.5, 10.0, 10.5]), ("stellar_mass", [10**9.5, 1e10, 10**10.5])])
def test_masses_are_logarithms_or_not_as_their_values_say(name, values):
    found = read_upload("my.csv", csv({name: values, "mvir": [1e12, 1e13, 0]}))
    np.testing.assert_allclose(found.catalog["log_stellar_mass"], [9.5, 10, 10.5], rtol=1e-6)
    np.testing.assert_allclose(found.catalog["log_halo_mass"], [12, 13, np.nan], rtol=1e-6)


def test_what_cannot_be_is_missing_if_it_is_a_usual_sentinel_and_the_preview_counts_it():
    columns = magnitudes("mag_{}") | {"z_spec": [0.4, -1, 2.0], "logmass": [9.5, "NA", -99]}
    columns["mag_u"] = [99, -99, 23.2]
    found = read_upload("my.csv", csv(columns))
    assert found.catalog.sizes["galaxy"] == 3
    assert np.isnan(found.catalog["lsst"].values).sum() == 2 and np.isnan(found.catalog["redshift"].values).sum() == 1
    assert np.isnan(found.catalog["log_stellar_mass"].values).sum() == 2
    known = {one.what: one.n_galaxies for one in found.matches}
    assert known["redshift"] == 2 and known["LSST magnitude, u"] == 1 and known["LSST magnitude, g"] == 3
    assert any("2 values in 2 galaxies" in note or "2 galaxies" in note for note in found.notes)


def test_errors_of_magnitudes_are_what_the_model_is_shown():
    errors = {f"magerr_{band}": [0.1, 0.2, 99] for band in LSST_BANDS}
    found = read_upload("my.csv", csv({"object_id": [7, 8, 9]} | magnitudes("mag_{}") | errors))
    catalog = found.catalog
    assert catalog["galaxy"].values.tolist() == [7, 8, 9]
    np.testing.assert_allclose(catalog["lsst_error"][:2], np.broadcast_to([[0.1], [0.2]], (2, 6)), rtol=1e-6)
    assert np.isnan(catalog["lsst_observed"][2]).all() and np.isfinite(catalog["lsst"][2]).all()
    assert any("no usable error" in loss and "6 values in 1 galaxy" in loss for loss in found.losses)


@pytest.mark.parametrize("form", ["e_{}mag", "{}_err", "err_{}", "mag_err_{}", "sigma_{}"])
def test_errors_are_known_by_usual_names(form):
    names = magnitudes("{}mag" if "mag" in form and "_mag" not in form and "mag_" not in form else "mag_{}")
    found = read_upload("my.csv", csv(names | {form.format(band): [0.1, 0.2, 0.3] for band in LSST_BANDS}))
    assert "lsst_error" in found.catalog and not found.losses


def test_a_row_with_an_impossible_redshift_takes_its_own_error_with_it():
    errors = {f"magerr_{band}": [0.1, 0.2, 0.3] for band in LSST_BANDS}
    found = read_upload("my.csv", csv({"redshift": [0.5, -0.3, 0.7]} | magnitudes("mag_{}") | errors))
    np.testing.assert_allclose(found.catalog["lsst_error"][:, 0], [0.1, 0.3], rtol=1e-6)
    assert any("redshift below 0, galaxies left out" in line for line in found.losses)


def test_fluxes_of_rubin_are_nanojansky_and_others_need_a_map():
    flux = {f"{band}_cModelFlux": [10 ** (-0.4 * (row[i] - 31.4)) for row in MAGNITUDES] for i, band in enumerate(LSST_BANDS)}
    found = read_upload("my.csv", csv(flux))
    np.testing.assert_allclose(found.catalog["lsst"], MAGNITUDES, atol=1e-3)
    with pytest.raises(MosaicError, match="fluxes whose unit the name does not tell"):
        read_upload("my.csv", csv({name.replace("cModelFlux", "flux"): values for name, values in flux.items()}))


def test_parquet_fits_and_hdf5_are_read_like_csv(tmp_path):
    columns = {name: np.array(values) for name, values in (magnitudes("mag_{}") | {"z_spec": [0.4, 1.2, 2.0]}).items()}
    pq.write_table(pa.table(columns | {"strange": pa.array([[1], [2, 3], []])}), tmp_path / "a.parquet")
    table = fits.BinTableHDU.from_columns([fits.Column(name, "D", array=values) for name, values in columns.items()])
    table.writeto(tmp_path / "a.fits")
    with h5py.File(tmp_path / "a.h5", "w") as file:
        for name, values in columns.items():
            file[f"galaxies/{name}"] = values
        file["grid"] = np.arange(10.0)
    for suffix in (".parquet", ".fits", ".h5"):
        found = read_upload(f"My Galaxies{suffix.upper()}", (tmp_path / f"a{suffix}").read_bytes())
        np.testing.assert_allclose(found.catalog["lsst"], MAGNITUDES, rtol=1e-6)
        np.testing.assert_allclose(found.catalog["redshift"], [0.4, 1.2, 2.0], rtol=1e-6)


def test_a_map_says_what_names_do_not():
    data = csv({"a": [24.0, 25.0], "b": [0.5, 0.6]})
    found = read_upload("my.csv", data, 'redshift = { column = "b" }\nlsst = { columns = { g = "a" }, unit = "AB mag" }')
    assert found.catalog["lsst"].sel(band="g").values.tolist() == [24, 25]
    with pytest.raises(MosaicError, match=r"unknown column 'c'; allowed: a, b"):
        read_upload("my.csv", data, 'redshift = { column = "c" }')
    automatic = read_upload("my.csv", csv(magnitudes("mag_{}")))
    again = read_upload("my.csv", csv(magnitudes("mag_{}")), automatic.map_text)
    np.testing.assert_array_equal(again.catalog["lsst"], automatic.catalog["lsst"])


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("my.csv", b"", "'my.csv' is empty"),
        ("my.csv", b"1,2\n3,4\n", "its first line must hold names of columns"),
        ("my.csv", b"redshift\n", "has no rows"),
        (
            "my.csv",
            b"ra,dec\n1,2\n",
            "no column of 'my.csv' is known by its name .found: ra, dec.; expected for example redshift",
        ),
        ("my.csv", b"u,g\n1\n", "Expected 2 columns, got 1"),
        ("my.csv", b"redshift\nhello\n0.3\n", "has the text 'hello' in row 0"),
        ("my.parquet", b"PAR1 no", "cannot be read as PARQUET"),
        ("my.fits", b"SIMPLE", "cannot be read as FITS"),
        ("my.h5", b"\x89HDF", "cannot be read as HDF5"),
        ("../../etc/passwd", b"root:x", "has no rows, only names"),
        ("my.pkl", b"\x80\x04.", "unknown kind of table '.pkl'"),
    ],
)
def test_a_bad_file_is_one_clear_sentence_that_does_not_say_where_it_was_kept(name, data, words):
    with pytest.raises(MosaicError, match=words) as caught:
        read_upload(name, data)
    assert "/tmp" not in str(caught.value) and "\n" not in str(caught.value)


def test_a_table_that_is_too_long_or_too_large_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr(checks, "MOST_ROWS", 20)
    with pytest.raises(CatalogError, match="more than 20 rows"):
        read_upload("my.csv", csv({"redshift": [0.5] * 21}))
    monkeypatch.setattr(checks, "MOST_BYTES", 10)
    with pytest.raises(CatalogError, match="can be brought here"):
        read_upload("my.csv", csv({"redshift": [0.5] * 20}))


def test_a_file_that_unpacks_to_more_than_memory_holds_is_refused(tmp_path):
    with h5py.File(tmp_path / "bomb.h5", "w") as file:
        file.create_dataset("redshift", (100, 10_000_000), "f8", chunks=(1, 1_000_000), compression="gzip")
    with pytest.raises(CatalogError, match="8.0 GB when unpacked"):
        read_upload("bomb.h5", (tmp_path / "bomb.h5").read_bytes())


@pytest.mark.parametrize("kind", ["link", "soft", "raw"])
def test_a_file_that_reaches_for_other_files_is_refused(tmp_path, kind):
    with h5py.File(tmp_path / "other.h5", "w") as file:
        file["redshift"] = [0.1, 0.2]
    with h5py.File(tmp_path / "mine.h5", "w") as file:
        if kind == "link":
            file["redshift"] = h5py.ExternalLink(str(tmp_path / "other.h5"), "redshift")
        elif kind == "soft":
            file["redshift"] = h5py.SoftLink("/elsewhere")
        else:
            file.create_dataset("redshift", (2,), "f8", external=[(str(tmp_path / "other.h5"), 0, 16)])
    with pytest.raises(CatalogError, match="refers to other files or places"):
        read_upload("mine.h5", (tmp_path / "mine.h5").read_bytes())


# -- without truth ----------------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def blind():
    """Twenty galaxies of which LSST magnitudes are known and nothing else."""
    columns = {f"mag_{band}": [24.5 - 0.3 * i + 0.1 * k for k in range(20)] for i, band in enumerate(LSST_BANDS)}
    return read_upload("blind.csv", csv(columns)).catalog


def test_conditions_on_what_is_not_known_never_hold(blind):
    finder = Finder(blind)
    assert len(finder.rows("")) == 20 and 0 < len(finder.rows("i < 24.5")) < 20
    for text in ("redshift > 0", "redshift < 20", "quiescent", "star-forming", "dusty", "high redshift", "log_halo_mass > 5"):
        with pytest.raises(CatalogError, match="no galaxy of this catalog"):
            finder.rows(text)


def test_galaxies_without_truth_can_be_stepped_through_and_observed(blind, model):
    state = ExplorerState(blind, model)
    state.step(-1)
    assert state.row == 19 and np.isnan(state.own_values[state.table.place("redshift").start])
    state.choose("i < 24.5")
    state.random()
    assert state.row in state.rows
    state.observe("LSST Y10 + SPHEREx deep")
    assert (state.measurements.error[:, state.table.place("lsst")] > 0).all()


def test_errors_that_were_brought_are_the_noise_to_begin_with(model):
    errors = {f"magerr_{band}": [0.1, 0.2, 0.3] for band in LSST_BANDS}
    observations = Observations(read_upload("my.csv", csv(magnitudes("mag_{}") | errors)).catalog, model.table)
    assert observations.first == AS_OBSERVED and EXACT in observations.choices
    np.testing.assert_allclose(observations.under(AS_OBSERVED).error[:, model.table.place("lsst")][:, 0], [0.1, 0.2, 0.3], 1e-6)


def test_the_population_says_that_there_is_nothing_to_compare_with(open_session, model, blind):
    from mosaic_explorer.explorer.population.view import PopulationView

    view = PopulationView(open_session(blind, model))
    wait_for(lambda: view.population is not None and "mosaic-scores" in view.table.object)
    assert view.table.object.count("not measured") == 3 and "nothing to compare" in view.table.object
    assert "nan" not in view.table.object and not view.plot.visible and view.distribution.visible
    curve, edges = view.distribution.curve, model.edges["redshift"]
    answer = model.predict(blind, Mask.preset("lsst"), what="redshift", ood_score=False)
    np.testing.assert_allclose(curve["density"], answer["redshift_pdf"].mean("galaxy"), rtol=1e-4, atol=1e-6)  # n(z)
    assert np.sum(curve["density"]) * np.diff(edges)[0] == pytest.approx(1, abs=1e-3)
    assert np.sum(curve["medians"]) * (curve["ends"][1] - curve["ends"][0]) / len(curve["medians"]) == pytest.approx(1)


@pytest.mark.slow
def test_the_map_is_coloured_by_answers_where_there_is_no_truth(open_session, model, blind):
    from mosaic_explorer.explorer.latent.view import LatentView

    blind = blind.drop_attrs(deep=False)  # of no table, so that there is nothing to lie over
    view = LatentView(open_session(blind, model))
    wait_for(lambda: view.plot.colouring and np.isfinite(view.plot.colouring["values"]).all())
    assert view.plot.colouring["title"] == "predicted redshift"
    answer = view.state.model.predict(blind, Mask.preset("lsst"), what="redshift")["redshift"].sel(quantile=0.5)
    np.testing.assert_allclose(view.plot.colouring["values"], answer, atol=1e-4)


def test_a_single_galaxy_lies_among_the_packages_and_without_those_it_has_no_map(open_session, model, monkeypatch):
    from mosaic_explorer.explorer.latent.view import LatentView

    one = galaxy(lsst=[24.1, 23.9, 23.2, 22.8, 22.6, 22.5])
    view = LatentView(open_session(one, model))
    wait_for(lambda: len(view.plot.points["x"]) == 3001)
    assert view.plot.points["behind"] == 3000 and view.plot.here == 0
    monkeypatch.setattr("mosaic_explorer.explorer.session.panels.many.package_galaxies", lambda table: None)
    alone = LatentView(open_session(one, model, layout="pca"))
    assert "a single galaxy" in alone.note.object and not alone.plot.visible


def test_an_explorer_opens_on_galaxies_of_which_little_is_known(model):
    from mosaic_explorer.explorer import explore

    for catalog in (galaxy(lsst=[24.1, 23.9, 23.2, 22.8, 22.6, 22.5]), galaxy(redshift=0.7)):
        explorer = explore(catalog, model)
        try:
            assert explorer.__panel__() is not None
            assert "held-out" not in explorer.about.object and "1 galaxies" not in explorer.about.object
            explorer.state.step(1)
            explorer.state.random()
            assert explorer.state.row == 0
        finally:
            explorer.close()


# -- in the page ------------------------------------------------------------------------------------------------------
def test_a_dropped_file_comes_in_pieces_and_no_larger_than_allowed():
    from mosaic_explorer.explorer.upload.file_drop import FileDrop

    got = []
    drop = FileDrop(lambda path, more: got.append((path.name, path.read_bytes(), more)), (".csv",), ".toml", 10)
    drop._handle_msg({"name": "a.csv", "size": 7})
    drop._handle_msg(b"abcd")
    drop._handle_msg(b"efgh")  # more than it said
    drop._handle_msg(b"efg")
    drop._handle_msg(b"after the end")
    for message in ({"name": "b.csv", "size": 11}, {"name": "b.csv"}, {"name": 3, "size": 3}, "text", None, [1], {"size": -1}):
        drop._handle_msg(message)
    drop._handle_msg(b"x")
    drop._handle_msg({"name": "c.toml", "size": 1, "more": True})
    drop._handle_msg(b"x")
    assert got == [("a.csv", b"abcdefg", False), ("c.toml", b"x", True)]


def test_a_browser_cannot_raise_what_a_file_may_have(dialog):
    from mosaic_explorer.explorer.upload.file_drop import FileDrop

    drop = FileDrop(lambda path, more: None, (".csv",), ".toml", 10)
    with pytest.raises(TypeError, match="Constant"):
        drop.most = 10**12
    drop.param.most.constant = False
    drop.most = 10**12
    drop._handle_msg({"name": "b.csv", "size": 11})
    assert drop._file is None
    dialog.drop._handle_msg({"name": "m.toml", "size": 300_000})
    assert dialog.drop._file is None and "at most 200,000 are read" in dialog.summary.object


@pytest.fixture
def dialog(open_session):
    from mosaic_explorer.explorer.upload.dialog import UploadDialog

    opened = []

    def here(module, job, hear, limits):
        """Reads in this process, which spares the second that another takes to start."""
        return once(lambda: read_job(job, hear))

    def take(path, name):
        opened.append((open_catalog(path).sizes["galaxy"], name))

    dialog = UploadDialog(open_session(), take, here)
    dialog.opened = opened
    return dialog


def drop(dialog, name, data, more=False):
    """Drop a file, and wait until it is read."""
    dialog.drop._handle_msg({"name": name, "size": len(data), "more": more})
    dialog.drop._handle_msg(data)
    wait_for(lambda: not dialog.work.panel.visible, seconds=60)


def test_the_dialog_previews_a_table_and_opens_it(dialog):
    drop(dialog, "bad.csv", b"1;2\n3;4\n")
    assert "begins with numbers" in dialog.summary.object and not dialog.open.visible
    drop(dialog, "my.csv", csv(magnitudes("mag_{}") | {"<img src=x>": [1, 2, 3]}))
    assert dialog.open.visible
    assert "mag_u" in dialog.summary.object and "<img" not in dialog.summary.object and "&lt;img" in dialog.summary.object
    assert 'u = "mag_u"' in dialog.map.value
    dialog._open()
    assert dialog.opened == [(3, "my.csv")]


HSC = {f"{band}_cmodel_flux": [30.0, 40.0, 50.0] for band in "grizy"} | {
    f"{band}_cmodel_fluxerr": [1.0, 1.0, 1.0] for band in "grizy"
}


def test_photometry_of_others_is_taken_as_lsst_s_at_the_press_of_a_button(dialog):
    drop(dialog, "hsc.csv", csv(HSC))
    assert "photometry of HSC" in dialog.summary.object and dialog.take_as_lsst.visible and dialog.open.visible
    assert "hsc2017-r2" in dialog.map.value and "no place" not in dialog.summary.object
    dialog.take_as_lsst.clicks += 1
    wait_for(lambda: dialog.open.visible and not dialog.take_as_lsst.visible)
    assert "class='caution'" in dialog.summary.object and "of HSC" in dialog.summary.object and not dialog.take_as_lsst.visible
    assert 'instrument = "HSC"' in dialog.map.value
    drop(dialog, "hsc.csv", csv({"redshift": [0.1, 0.2, 0.3]} | HSC))  # of which something is known without
    assert "class='caution'" in dialog.summary.object and dialog.take_as_lsst.visible and dialog.open.visible


def test_what_is_seen_at_first_of_a_table_is_what_it_has():
    hsc, both = (read_upload("t.csv", csv(columns)).catalog for columns in (HSC, HSC | magnitudes("mag_{}_lsst")))
    table = tiny_filter_model().for_catalog(hsc).table
    assert first_mask(table, hsc).text == "photometry"
    assert first_mask(table, hsc.isel(galaxy=[0, 1])).text == "photometry"  # where absent values are written out
    assert first_mask(tiny_filter_model().for_catalog(both).table, both).text.startswith("lsst")


def test_an_error_floor_is_added_and_the_map_to_save_says_so(dialog):
    drop(dialog, "my.csv", csv(magnitudes("mag_{}") | {f"magerr_{band}": [0.03] * 3 for band in LSST_BANDS}))
    dialog.floor.value = 0.04
    dialog.again.clicks += 1
    wait_for(lambda: "0.04" in dialog.summary.object)
    catalog = open_catalog(dialog.file.with_name(CATALOG))
    np.testing.assert_allclose(catalog["lsst_error"], 0.05, rtol=1e-5)
    link = re.search(r"href='data:application/toml;base64,(.*?)'", dialog.summary.object)[1]
    assert base64.b64decode(link).decode().strip() == dialog.map.value.strip() and "error_floor" in dialog.map.value


def test_what_columns_became_is_shown_with_units_and_values_and_what_was_not_used_with_why(dialog):
    flux = {f"{band}_cModelFlux": [-3.25, 20.0, 40.0] for band in LSST_BANDS}
    drop(dialog, "my.csv", csv(flux | {"coord_ra": [1.5, 2.5, 3.5]}))
    shown = dialog.summary.object
    assert "g_cModelFlux [nJy]" in shown and "-3.25, 20, 40" in shown and "1 column not used" in shown and "coord_ra" in shown
    assert "class='caution'" in shown and "taken as exact" in shown


def test_a_reading_can_be_stopped(dialog, monkeypatch):
    closed = []

    def forever(module, job, hear, limits):
        hear({"rows": 1000, "of": 4000})
        try:
            while True:
                yield
        finally:
            closed.append(job)

    dialog.read = forever
    dialog.drop._handle_msg({"name": "my.csv", "size": 3})
    dialog.drop._handle_msg(b"abc")
    wait_for(lambda: "1,000 of 4,000 rows" in dialog.work.words.object)
    dialog.work.stop.clicks += 1
    wait_for(lambda: closed and not dialog.work.panel.visible)
    assert "stopped" in dialog.summary.object.lower() and not dialog.open.visible


def test_a_file_that_cannot_be_brought_is_refused_before_it_is_sent(dialog):
    sent = []
    dialog.drop._send_msg = sent.append
    dialog.drop._handle_msg({"name": "my.csv", "size": 0})
    assert sent == ["refused"] and "is empty" in dialog.summary.object


MAP = 'redshift = { column = "b" }'


def redshifts(dialog):
    """Of the galaxies that the dialog has read."""
    return open_catalog(dialog.file.with_name(CATALOG))["redshift"].values


def test_a_table_is_never_read_by_the_map_of_the_one_before(dialog):
    drop(dialog, "first.csv", csv({"a": [1, 2], "b": [0.5, 0.6]}))  # whose columns nobody knows
    dialog.map.value_input = 'redshift = { column = "c" }'  # typed for it, in vain
    dialog.again.clicks += 1
    wait_for(lambda: "nknown column" in dialog.summary.object)
    drop(dialog, "good.csv", csv(magnitudes("mag_{}")))
    assert dialog.open.visible and "good.csv" in dialog.summary.object and 'u = "mag_u"' in dialog.map.value
    drop(dialog, "first.csv", csv({"a": [1, 2], "b": [0.5, 0.6]}))
    drop(dialog, "map.toml", MAP.encode())  # for the table that is there
    assert redshifts(dialog) == pytest.approx([0.5, 0.6])
    drop(dialog, "good.csv", csv(magnitudes("mag_{}")))
    assert dialog.open.visible and 'u = "mag_u"' in dialog.map.value


@pytest.mark.parametrize("is_first", [True, False])
def test_a_map_that_is_dropped_with_a_table_is_for_that_table(dialog, is_first):
    if not is_first:
        drop(dialog, "other.csv", csv(magnitudes("mag_{}")))
    drop(dialog, "map.toml", MAP.encode(), more=True)
    drop(dialog, "mine.csv", csv({"a": [1, 2], "b": [0.5, 0.6]}))
    assert redshifts(dialog) == pytest.approx([0.5, 0.6])


@pytest.mark.parametrize(
    "pack", [gzip.compress, bz2.compress, lzma.compress, lambda data: pa.compress(data, "zstd", asbytes=True)]
)
def test_what_is_packed_and_damaged_is_refused_in_a_line(pack):
    packed = pack(csv(magnitudes("mag_{}")) * 50)
    for data in (packed[:-9], packed[: len(packed) // 2] + b"damaged" + packed[len(packed) // 2 + 7 :]):
        with pytest.raises(CatalogError, match="^'a.csv.gz' cannot be read as "):
            read_upload("a.csv.gz", data)
