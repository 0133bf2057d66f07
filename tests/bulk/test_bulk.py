"""Answers in files: the same as `predict` gives, in the order given, whatever the format, the blocks, and what ended a run."""

import json
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pandas as pd
import pytest
import xarray as xr
import zarr
from filelock import FileLock
from galaxies import random_catalog, tiny_model

from mosaic_explorer.bulk import job, write_embeddings, write_predictions
from mosaic_explorer.bulk.blocks import read_block, write_block
from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.densities import Mixtures
from mosaic_explorer.errors import CatalogError, MaskError, ModelError, MosaicError
from mosaic_explorer.model import Prediction, save_model

pytestmark = pytest.mark.slow  # together they take a good part of the quick loop

IDS = [f"galaxy {i}" if i % 7 else f"galaxy {i}, which has a long name" for i in range(600, 0, -1)]


@pytest.fixture(scope="module")
def tiny():
    return tiny_model()


@pytest.fixture(scope="module")
def many():
    """600 measured galaxies with texts as ids, out of their order."""
    return observe(random_catalog(600), ["lsst-y10"]).assign_coords(galaxy=IDS).drop_vars("split")


@pytest.fixture(scope="module")
def expected(tiny, many):
    return tiny.predict(many, "lsst")


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(job, "BLOCK_GALAXIES", (256, 256))


def quiet(model, galaxies, out, mask="lsst", *args, **options):
    return write_predictions(model, galaxies, out, mask, *args, progress=False, **options)


def close(ours, theirs):
    np.testing.assert_allclose(ours, theirs, rtol=2e-4, atol=2e-4)


def stop(error):
    raise error


def opened(path):
    return xr.open_zarr(zarr.storage.ZipStore(path, mode="r") if path.suffix == ".zip" else path, consolidated=False).load()


@pytest.mark.parametrize("name", ["a.zarr", "a.zarr.zip"])
def test_a_zarr_holds_what_predict_gives(tiny, many, expected, tmp_path, name):
    outcome = quiet(tiny, many, tmp_path / name, what="all", densities="all")
    answer = Prediction.of(opened(outcome.path))
    assert answer["galaxy"].values.tolist() == IDS and outcome.galaxies == 600 and outcome.resumed == 0
    assert set(expected.data_vars) <= set(answer.data_vars)
    for name, variable in expected.data_vars.items():
        assert answer[name].dims == variable.dims and answer[name].attrs == variable.attrs
        if variable.dtype.kind == "f":
            close(answer[name].values, variable.values)
    assert answer["ood_variable"].values.tolist() == expected["ood_variable"].values.tolist()
    np.testing.assert_array_equal(answer.density("redshift")["redshift_grid"], expected["redshift_grid"])
    assert answer.attrs["mask"] == "lsst" and answer.attrs["noise"] == "LSST, 10 years"
    assert os.listdir(tmp_path) == [outcome.path.name]


def test_a_parquet_has_a_row_a_galaxy_lists_and_units(tiny, many, expected, tmp_path):
    pq = pytest.importorskip("pyarrow.parquet")
    outcome = quiet(tiny, many, tmp_path / "a.parquet", what=["scalars", "sfh"])
    frame = pd.read_parquet(outcome.path)
    assert frame["galaxy"].tolist() == IDS and len(frame) == 600
    table = expected.table()
    for name in ("redshift", "log_stellar_mass_q16", "ood_score"):
        close(frame[name], table[name])
    close(np.stack(frame["redshift_pdf"]), expected["redshift_pdf"].values)
    close(np.stack(frame["sfh_q84"]), expected["sfh"].sel(quantile=0.84).values)
    close(np.stack(frame["redshift_mean"]), expected["redshift_mean"].values)
    assert "log_halo_mass_pdf" not in frame and "log_halo_mass_sigma" not in frame and list(outcome.columns) == list(frame)
    schema = pq.read_schema(outcome.path)
    assert schema.field("log_stellar_mass_q16").metadata == {b"unit": b"log10(Msun)"}
    about = json.loads(schema.metadata[b"mosaic_explorer"])
    close(about["grids"]["redshift_grid"]["values"], expected["redshift_grid"].values)
    assert about["grids"]["cosmic_time"]["unit"] == "Gyr" and about["units"]["sfh"] == "log10(Msun/yr)"
    low, high = about["ranges"]["redshift"]
    rebuilt = Mixtures(*(np.stack(frame[f"redshift_{part}"]) for part in ("weight", "mean", "sigma")), low, high)
    close(rebuilt.quantiles([0.16])[:, 0], expected["redshift"].sel(quantile=0.16).values)
    assert about["mask"] == "lsst" and about["model"] == "tiny" and "log_halo_mass_grid" not in about["grids"]


@pytest.mark.parametrize("suffix", [".csv", ".fits"])
def test_a_table_without_lists_says_where_densities_are(tiny, many, expected, tmp_path, suffix):
    outcome = quiet(tiny, many, tmp_path / f"a{suffix}", what=["scalars", "lsst", "sed"], reconstruct=True)
    if suffix == ".csv":
        frame = pd.read_csv(outcome.path)
    else:
        frame = pytest.importorskip("astropy.table").Table.read(outcome.path)
        assert str(frame["lsst_g_q16"].unit) == "mag" and frame.meta["MASK"] == "lsst"
        frame = frame.to_pandas()
    assert frame["galaxy"].astype(str).tolist() == IDS and list(frame) == list(outcome.columns)
    close(frame["redshift_q975"].astype(float), expected.table()["redshift_q975"])
    assert "not in a" in outcome.notes[0] and "density of redshift, sed" in outcome.notes[0] and ".parquet" in outcome.notes[0]


def test_a_catalog_on_disk_is_read_in_parts_and_only_what_is_seen_of_it(tiny, many, expected, tmp_path):
    path = write_catalog(many, tmp_path / "c.zarr", chunk=100)
    whole = opened(quiet(tiny, path, tmp_path / "a.zarr").path)
    close(whole["redshift"].values, expected["redshift"].values)
    close(whole["redshift_given"].values, many["redshift"].values)
    part = opened(quiet(tiny, path, tmp_path / "b.zarr", rows=(255, 520)).path)
    assert part["galaxy"].values.tolist() == IDS[255:520]
    close(part["redshift"].values, expected["redshift"].values[255:520])
    shuffled = opened(quiet(tiny, many, tmp_path / "d.zarr", rows=(590, None)).path)
    close(shuffled["redshift"].values, expected["redshift"].values[590:])


def test_noise_does_not_hang_on_the_blocks(tiny, tmp_path):
    exact = random_catalog(600)
    answer = opened(quiet(tiny, exact, tmp_path / "a.zarr", noise="LSST Y1", seed=4).path)
    close(answer["redshift"].values, tiny.predict(exact, "lsst", "redshift", noise="lsst-y1", seed=4)["redshift"].values)
    assert answer.attrs["noise"] == "LSST, 1 year" and answer.attrs["seed"] == 4
    with pytest.raises(CatalogError, match="holds measured values of 'lsst' already"):
        quiet(tiny, observe(exact, ["lsst-y1"]), tmp_path / "b.zarr", noise="lsst-y1")


def test_embeddings_are_those_of_embed(tiny, many, tmp_path):
    expected = tiny.embed(many, "lsst")
    states = opened(write_embeddings(tiny, many, tmp_path / "e.zarr", "lsst", progress=False).path)["embedding"]
    assert states.dims == expected.dims and states["galaxy"].values.tolist() == IDS
    close(states.values, expected.values)
    frame = pd.read_parquet(write_embeddings(tiny, many, tmp_path / "e.parquet", "lsst", progress=False).path)
    close(np.stack(frame["embedding_lsst"]), expected.sel(modality="lsst").values)


def test_a_run_goes_on_where_the_last_one_was_stopped(tiny, many, expected, tmp_path, monkeypatch):
    out = tmp_path / "a.zarr"
    made = []

    def stop_at_the_third(file, digest, arrays):
        if len(made) == 2:
            raise KeyboardInterrupt
        made.append(file)
        write_block(file, digest, arrays)

    monkeypatch.setattr("mosaic_explorer.bulk.worker.write_block", stop_at_the_third)
    with pytest.raises(KeyboardInterrupt):
        quiet(tiny, many, out, workers=1)
    assert not out.exists() and len(made) == 2
    times = [file.stat().st_mtime_ns for file in made]
    made[1].write_bytes(made[1].read_bytes()[:-50])  # what a full disk or a fallen machine may leave
    remade = []
    monkeypatch.setattr(
        "mosaic_explorer.bulk.worker.write_block", lambda file, *rest: (remade.append(file), write_block(file, *rest))
    )
    outcome = quiet(tiny, many, out, workers=1)
    assert outcome.resumed == 256 and made[0] not in remade and made[1] in remade and len(times) == 2
    close(opened(out)["redshift"].values, expected["redshift"].values)
    assert os.listdir(tmp_path) == ["a.zarr"]


def test_who_asks_is_told_how_far_it_is_and_may_end_it(tiny, many, tmp_path):
    said = []

    def listen(done, total):
        said.append((done, total))
        if len(said) == 2:
            raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        write_predictions(tiny, many, tmp_path / "a.zarr", "lsst", workers=1, progress=listen)
    (first, total), (second, same) = said  # blocks of 256, 256 and 88 galaxies; two may end at once
    assert total == same == 600 and 0 < first < second < 600
    assert quiet(tiny, many, tmp_path / "a.zarr").resumed >= second


@pytest.mark.slow
def test_a_run_that_is_killed_loses_no_finished_block(tmp_path, many):
    tiny_folder, catalog = save_model(tiny_model(), tmp_path / "tiny"), write_catalog(many, tmp_path / "c.zarr")
    slow = (
        "import sys, time; from mosaic_explorer.bulk import job, worker; job.BLOCK_GALAXIES = 256, 256;"
        "write = worker.write_block;"
        "worker.write_block = lambda file, *rest: (time.sleep(0.0 if '000000' in str(file) else 60), write(file, *rest));"
        "from mosaic_explorer.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    command = ["predict", str(catalog), "--see", "lsst", "--model", str(tiny_folder), "--workers", "1", "--json"]
    command += ["--out", str(tmp_path / "a.csv")]
    run = subprocess.Popen([sys.executable, "-c", slow, *command])
    first = tmp_path / ".a.csv.blocks" / "block-000000.safetensors"
    for _ in range(600):
        if first.exists():
            break
        time.sleep(0.1)
    second = subprocess.run([sys.executable, "-c", slow, *command], capture_output=True, text=True)
    assert second.returncode == 2 and "another run is writing" in second.stderr
    run.send_signal(signal.SIGKILL)
    run.wait()
    written = first.stat().st_mtime_ns
    done = subprocess.run(
        [sys.executable, "-c", slow.replace("else 60", "else 0"), *command], capture_output=True, text=True, check=True
    )
    assert json.loads(done.stdout)["resumed"] == 256 and json.loads(done.stdout)["galaxies"] == 600
    assert written and pd.read_csv(tmp_path / "a.csv")["galaxy"].tolist() == IDS
    assert not (tmp_path / ".a.csv.blocks").exists()


def test_answers_of_another_job_are_never_taken_for_ones_own(tiny, many, expected, tmp_path, monkeypatch):
    out = tmp_path / "a.zarr"
    with monkeypatch.context() as patch:
        patch.setattr("mosaic_explorer.bulk.write.read_block", lambda _: stop(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            quiet(tiny, many, out, "lsst[g,r,i]")
    with pytest.raises(MosaicError, match=r"unfinished answers of another job \(mask: lsst\[g,r,i\], here lsst\).*--fresh"):
        quiet(tiny, many, out)
    with pytest.raises(MosaicError, match="galaxies: "):
        quiet(tiny, many.assign(lsst_observed=many["lsst_observed"] + 0.001), out, "lsst[g,r,i]")
    with pytest.raises(MosaicError, match="weights: "):
        quiet(tiny_model(seed=1), many, out, "lsst[g,r,i]")
    outcome = quiet(tiny, many, out, fresh=True)
    assert outcome.resumed == 0
    close(opened(out)["redshift"].values, expected["redshift"].values)


def test_two_runs_never_write_one_file_at_once(tiny, many, tmp_path):
    out = tmp_path / "a.zarr"
    (tmp_path / ".a.zarr.blocks").mkdir()
    with FileLock(tmp_path / ".a.zarr.blocks" / ".lock"), pytest.raises(MosaicError, match="another run is writing"):
        quiet(tiny, many, out)
    quiet(tiny, many, out)
    with pytest.raises(MosaicError, match="exists already"):
        quiet(tiny, many, out)


def test_a_block_keeps_numbers_and_texts_without_a_pickle(tmp_path):
    arrays = {"galaxy": np.array(["α", "", "long name"]), "x": np.arange(3, dtype=np.uint64) + 2**63, "y": np.zeros((3, 0))}
    write_block(tmp_path / "b.safetensors", "digest", arrays)
    back = read_block(tmp_path / "b.safetensors")
    for name, array in arrays.items():
        assert back[name].dtype.kind == array.dtype.kind
        np.testing.assert_array_equal(back[name], array)


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        (
            {"out": "a.npz"},
            MosaicError,
            r"'.*a.npz' must end in one of: .zarr, .zarr.zip, .parquet, .pq, .csv, .fits, .fit, .hdf5",
        ),
        ({"mask": "lst"}, MaskError, "unknown modality or variable 'lst'"),
        ({"what": "redshft"}, ModelError, "Did you mean 'redshift'"),
        ({"densities": "sfh"}, ModelError, "unknown density to keep 'sfh'; allowed: all, none, redshift"),
        ({"rows": (700, 800)}, CatalogError, "there are 600 galaxies, rows 0 to 599; found the rows 700 to 800"),
        ({"noise": "lsst-y11"}, CatalogError, "unknown noise 'lsst-y11'.*Did you mean 'lsst-y1'"),
        ({"workers": 0}, MosaicError, "--workers must be at least 1; found 0"),
        ({"out": "a.hdf5", "what": "sfh"}, MosaicError, "sfh cannot be in an ensemble of qp"),
        ({"out": "a.hdf5", "densities": "none"}, MosaicError, "an ensemble of qp holds densities, and none is kept"),
    ],
)
def test_what_cannot_be_is_said_before_any_work_and_leaves_nothing(tiny, many, tmp_path, options, error, words):
    options = {"mask": "lsst", **options}
    with pytest.raises(error, match=words):
        quiet(tiny, many, tmp_path / options.pop("out", "a.zarr"), **options)
    assert not os.listdir(tmp_path)


def test_galaxies_of_which_nothing_is_seen_are_refused(tiny, tmp_path):
    import mosaic_explorer as me

    with pytest.raises(CatalogError, match="nothing that is to be seen, spherex, is observed of any of these galaxies"):
        quiet(tiny, me.galaxy(lsst=[[24.0] * 6] * 3), tmp_path / "a.zarr", "spherex")
    assert quiet(tiny, me.galaxy(lsst=[[24.0] * 6] * 3), tmp_path / "a.zarr", "nothing").galaxies == 3


@pytest.mark.slow
def test_a_cluster_gives_the_same_answers(tmp_path, many, expected):
    distributed = pytest.importorskip("distributed")
    folder = save_model(tiny_model(), tmp_path / "tiny")
    with distributed.LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
        outcome = quiet(folder, many, tmp_path / "a.zarr", scheduler=cluster.scheduler_address)
    close(opened(outcome.path)["redshift"].values, expected["redshift"].values)
