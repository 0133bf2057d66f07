"""Simulating at scale: the same galaxies whoever makes them, going on after a kill, selections, errors at the door."""

import os
import pickle
import signal
import subprocess
import sys
import time
from dataclasses import replace
from functools import partial

import numpy as np
import pytest
import xarray as xr

from mosaic_explorer.catalog import open_catalog, writing
from mosaic_explorer.cli import main
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.files import FolderLock
from mosaic_explorer.simulation.block_folder import RECORD, block_name
from mosaic_explorer.simulation.blocks import simulator, write_block
from mosaic_explorer.simulation.candidates import draw_candidates
from mosaic_explorer.simulation.options import PATCHES, Job, Physics
from mosaic_explorer.simulation.selection import Selection
from mosaic_explorer.simulation.simulate import _split, simulate

pytestmark = pytest.mark.simulation
N = 160  # galaxies of a few blocks
HOSTS = 192  # of a block: with their subhaloes one batch
WHERE = ("i < 23.5", "0.3 < redshift < 0.7")  # few galaxies of a block: quick to light
BRIGHT = Selection.parse(WHERE)
small_job = partial(Job, hosts_per_block=HOSTS)
# The command line of a process of its own, with small blocks.
SCRIPT = f"""
import sys
from functools import partial
from mosaic_explorer.cli import main
from mosaic_explorer.simulation import options, simulate
simulate.Job = partial(options.Job, hosts_per_block={HOSTS})
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture(scope="module", autouse=True)
def small_blocks():
    """Blocks of few hosts, wherever they are made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mosaic_explorer.simulation.simulate.Job", small_job)
        yield


def content(path):
    """Every file of a catalog with its bytes."""
    return {p.relative_to(path): p.read_bytes() for p in sorted(path.rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    """Galaxies of three blocks, made by one worker of a cluster elsewhere."""
    from distributed import LocalCluster

    path = tmp_path_factory.mktemp("reference") / "a.zarr"
    with LocalCluster(n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None) as cluster:
        simulate(N, 5, path, selection=BRIGHT, scheduler=cluster.scheduler_address)
    return path


def test_a_smaller_catalog_in_other_chunks_is_the_beginning_of_a_larger_one(reference, tmp_path):
    simulate(N // 2, 5, tmp_path / "few.zarr.zip", selection=BRIGHT, workers=1, chunk=7)
    few, many = open_catalog(tmp_path / "few.zarr.zip"), open_catalog(reference)
    for name in many.data_vars:
        np.testing.assert_array_equal(few[name].values, many[name].values[: N // 2])


def test_another_seed_means_other_galaxies(reference, tmp_path):
    simulate(N // 2, 6, tmp_path / "other.zarr", selection=BRIGHT, workers=1)
    assert not np.isin(
        open_catalog(tmp_path / "other.zarr")["redshift"].values, open_catalog(reference)["redshift"].values
    ).any()


def test_after_a_kill_the_same_command_goes_on_and_ends_with_the_same_bytes_whatever_the_workers(reference, tmp_path):
    """Two workers here make the first blocks, one the others; those to compare with were made elsewhere."""
    out = tmp_path / "c.zarr"
    argv = [
        "simulate",
        "--n",
        str(N),
        "--seed",
        "5",
        *(x for condition in WHERE for x in ("--where", condition)),
        "--out",
        str(out),
    ]
    run = subprocess.Popen([sys.executable, "-c", SCRIPT, *argv, "--workers", "2"], start_new_session=True)
    blocks = tmp_path / ".c.zarr.blocks"
    try:
        while not list(blocks.glob("block-*")) and run.poll() is None:
            time.sleep(0.05)
    finally:
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
    assert not out.exists()
    kept = {p.name: p.stat().st_mtime_ns for p in blocks.glob("block-*")}
    assert kept
    before = dict(kept)
    seen = []
    original = writing.join_catalogs

    def spy(paths, *args, **kwargs):
        seen.extend({p.name: p.stat().st_mtime_ns for p in paths}.items())
        return original(paths, *args, **kwargs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mosaic_explorer.simulation.simulate.join_catalogs", spy)
        assert main([*argv, "--workers", "1"]) == 0
    assert set(before.items()) <= set(seen)  # the blocks of the first run were not made again
    assert content(out) == content(reference)
    assert [p.name for p in tmp_path.iterdir()] == [out.name]


def killed_after_joining(*args, **kwargs):
    writing.join_catalogs(*args, **kwargs)
    raise KeyboardInterrupt


def leave_blocks(out, seed):
    """Finished blocks beside `out`, as a run that was killed leaves them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mosaic_explorer.simulation.simulate.join_catalogs", killed_after_joining)
        with pytest.raises(KeyboardInterrupt):
            simulate(20, seed, out, selection=BRIGHT, workers=1)
    return out.with_name(f".{out.name}.blocks")


@pytest.mark.parametrize("record", ["another's", "none", "one's own"])
def test_blocks_of_another_simulation_are_never_taken(reference, tmp_path, record):
    """Whatever stands beside them: two runs may have written, and removed, what says whose they are."""
    out = tmp_path / "d.zarr"
    blocks = leave_blocks(out, seed=6)
    if record == "none":
        (blocks / RECORD).unlink()
    elif record == "one's own":
        (leave_blocks(tmp_path / "own.zarr", seed=5) / RECORD).replace(blocks / RECORD)
    before = {path: path.read_bytes() for path in blocks.glob("block-*")}
    with pytest.raises(CatalogError, match=r"unfinished blocks of another simulation.*--fresh") as refused:
        simulate(N, 5, out, selection=BRIGHT, workers=1)
    assert "\n" not in str(refused.value) and before
    assert before == {path: path.read_bytes() for path in blocks.glob("block-*")}
    simulate(N, 5, out, selection=BRIGHT, workers=1, fresh=True)
    assert content(out) == content(reference) and not blocks.exists()


def test_the_folder_of_blocks_is_held_by_one_run_at_a_time(tmp_path):
    blocks = tmp_path / ".d.zarr.blocks"
    with (
        FolderLock(blocks),
        pytest.raises(CatalogError, match=rf"another run is making .* \(process {os.getpid()} on .*, since .*\)"),
    ):
        simulate(10, 1, tmp_path / "d.zarr", workers=1)


def test_every_choice_that_changes_a_galaxy_is_part_of_a_blocks_name():
    job = Job(5, Physics(), BRIGHT)
    others = [
        replace(job, seed=6),
        replace(job, selection=Selection.parse(["i < 23.50000001", "0.3 < redshift < 0.7"])),
        replace(job, flat_redshift=True),
        replace(job, filters=("sdss2010-g",)),
        replace(job, hosts_per_block=HOSTS),
        replace(job, physics=Physics(igm=False)),
        replace(job, physics=Physics(world="reference")),
        replace(job, physics=Physics(world="reference", log_u=-2.50000001)),
    ]
    assert len({one.digest for one in [job, *others]}) == len(others) + 1
    assert replace(job).digest == job.digest and job.digest in block_name(3, 9, job.digest)


def test_a_worker_that_would_make_other_galaxies_says_so(tmp_path, monkeypatch):
    """The job comes with its digest from where it was begun; here other versions are installed."""
    job = pickle.loads(pickle.dumps(small_job(5, Physics(), BRIGHT)))
    assert job.digest and job.is_made_alike
    sent = pickle.dumps(job)
    monkeypatch.setattr("mosaic_explorer.simulation.options.REVISION", -1)
    with pytest.raises(CatalogError, match="would make other galaxies; install the same versions"):
        write_block(pickle.loads(sent), 0, str(tmp_path))


def test_a_worker_that_outlives_its_run_leaves_nothing(tmp_path):
    with pytest.raises(CatalogError, match="there is no folder"):
        write_block(small_job(5, Physics(), BRIGHT), 0, str(tmp_path / ".gone.blocks"))
    assert not list(tmp_path.iterdir())


def test_a_block_that_was_damaged_is_named(tmp_path):
    blocks = leave_blocks(tmp_path / "d.zarr", seed=5)
    block = next(path for path in sorted(blocks.glob("block-*")) if path.stat().st_size)
    data = bytearray(block.read_bytes())
    data[len(data) // 2] ^= 1
    block.write_bytes(data)
    with pytest.raises(CatalogError, match=rf"'{block}' is damaged .*; remove it and run the command again"):
        simulate(20, 5, tmp_path / "d.zarr", selection=BRIGHT, workers=1)
    block.unlink()
    simulate(20, 5, tmp_path / "d.zarr", selection=BRIGHT, workers=1)


def test_a_full_disk_leaves_an_error_and_no_broken_store(reference, tmp_path, monkeypatch):
    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("xarray.Dataset.to_zarr", full)
    with pytest.raises(CatalogError, match=r"could not be written \(No space left on device\)"):
        simulate(N, 5, tmp_path / "e.zarr", selection=BRIGHT, workers=1)
    assert not (tmp_path / "e.zarr").exists()
    monkeypatch.undo()
    simulate(N, 5, tmp_path / "e.zarr", selection=BRIGHT, workers=1)
    assert content(tmp_path / "e.zarr") == content(reference)


def test_a_tenth_of_the_sky_is_held_out_and_a_larger_catalog_keeps_the_split():
    patches = xr.Dataset({"sky_patch": ("galaxy", np.repeat(np.arange(40 * PATCHES), 7))})
    split = _split(patches, 1)
    assert (split == "test").mean() == 0.1
    np.testing.assert_array_equal(_split(patches.isel(galaxy=slice(1234)), 1), split[:1234])
    assert (_split(patches, 2) != split).any()


def test_no_test_galaxy_shares_a_halo_or_an_exact_redshift_with_a_training_one(reference):
    catalog = open_catalog(reference)
    test = catalog["split"].values == "test"
    assert 0 < test.sum() < len(test) / 4
    for name in ("halo_id", "sky_patch", "redshift"):
        assert not np.isin(catalog[name].values[test], catalog[name].values[~test]).any()
    halo, z = catalog["halo_id"].values, catalog["redshift"].values
    assert len(np.unique(halo)) == len(np.unique(z)) < len(z)  # galaxies of one halo are at one redshift


def test_a_catalog_knows_the_sky_that_it_fills(reference, tmp_path):
    """As much as its blocks do, of the last one a share: half of the galaxies fill half of the sky."""
    area = open_catalog(reference).attrs["sky_area_deg2"]
    block = simulator(small_job(5, Physics(), BRIGHT)).cone.block_area
    assert block / 2 < area < 20 * block
    simulate(N // 2, 5, tmp_path / "half.zarr", selection=BRIGHT, workers=1)
    assert open_catalog(tmp_path / "half.zarr").attrs["sky_area_deg2"] == pytest.approx(area / 2, rel=0.5)


def test_a_block_does_not_depend_on_its_batches_and_follows_the_selection():
    """A brighter selection keeps a subset of the galaxies, with the same values."""
    wide = simulator(small_job(5, Physics(), BRIGHT)).galaxies(0)
    narrow = simulator(
        small_job(5, Physics(), Selection.parse(["i < 22.5", "0.3 < redshift < 0.7", "log_stellar_mass > 10"]))
    ).galaxies(0)
    assert 0 < len(narrow["redshift"]) < len(wide["redshift"])
    assert (wide["lsst"][:, 3] < 23.5).all() and (narrow["lsst"][:, 3] < 22.5).all() and (narrow["redshift"] > 0.3).all()


def test_a_block_in_which_no_galaxy_passes_is_empty_and_no_error():
    values = simulator(small_job(5, Physics(), Selection.parse(["i < 12"]))).galaxies(0)
    assert all(len(value) == 0 for value in values.values()) and values["sed"].shape == (0, 921)


def test_a_joined_catalog_left_by_a_kill_is_made_anew(tmp_path):
    simulate(20, 5, tmp_path / "a.zarr.zip", selection=BRIGHT, workers=1)
    leave_blocks(tmp_path / "b.zarr.zip", seed=5)
    assert not (tmp_path / "b.zarr.zip").exists()
    simulate(20, 5, tmp_path / "b.zarr.zip", selection=BRIGHT, workers=1)
    assert (tmp_path / "b.zarr.zip").read_bytes() == (tmp_path / "a.zarr.zip").read_bytes()


def test_merged_satellites_are_part_of_their_centrals():
    job = small_job(5, Physics(), Selection.parse(["i < 25"]), hosts_per_block=1024)
    made = simulator(job)
    candidates = draw_candidates(job, made.cone, 0)
    is_merged = candidates.host >= 0
    assert 0 < is_merged.sum() < len(is_merged)
    assert (candidates.haloes.upid[is_merged] == candidates.host[is_merged]).all() and (candidates.host[is_merged] < 1024).all()
    assert set(candidates.host[is_merged]) <= set(candidates.rows[~is_merged])
    assert len(made.galaxies(0)["redshift"]) <= (~is_merged).sum()


def test_a_flat_redshift_distribution_is_flat():
    selection = Selection.parse(["i < 24", "0.2 < redshift < 1.4"])
    flat, cone = (Job(5, Physics(), selection, flat_redshift=is_flat, hosts_per_block=1024) for is_flat in (True, False))
    z = np.concatenate([simulator(flat).galaxies(i)["redshift"] for i in range(4)])
    counts, _ = np.histogram(z, np.linspace(0.2, 1.4, 5))
    assert counts.min() > 0.7 * counts.max()
    on_cone = np.concatenate([simulator(cone).galaxies(i)["redshift"] for i in range(2)])
    counts, _ = np.histogram(on_cone, np.linspace(0.2, 1.4, 5))
    assert counts.min() < 0.7 * counts.max()


@pytest.mark.parametrize(
    "conditions, text",
    [
        (["i < 27"], "i < 27"),
        (["0.5 < redshift < 1", "log_stellar_mass > 9"], "log_stellar_mass > 9, 0.5 < redshift < 1"),
        (["i<25.5", "i > 20"], "20 < i < 25.5"),
        (["z < 1", "z_mag < 24"], "redshift < 1, z_mag < 24"),
        ([], "all"),
    ],
)
def test_conditions_have_one_text(conditions, text):
    selection = Selection.parse(conditions)
    assert selection.text == text
    assert not conditions or Selection.parse(text.split(", ")) == selection


@pytest.mark.parametrize(
    "argv, message",
    [
        (["--n", "0"], "--n must be at least 1"),
        (["--seed", "-1"], "--seed must lie between 0 and 9223372036854775807; found -1"),
        (["--seed", "9223372036854775808"], "--seed must lie between 0 and"),
        (["--chunk", "0"], "--chunk must be at least 1"),
        (["--workers", "0"], "--workers must be at least 1"),
        (["--where", "i ~ 27"], "cannot read the condition 'i ~ 27'"),
        (["--where", "redshif < 1"], "Did you mean 'redshift'"),
        (["--where", "i < 20", "--where", "i > 21"], "no galaxy has 21 < i < 20"),
        (["--where", "redshift > 7"], "reaches from redshift 0.01 to 6"),
        (["--world", "reference", "--log-u", "1"], "--log-u must lie between -4 and 0"),
        (["--ssp", "nowhere.h5"], "no template file 'nowhere.h5'"),
        (["--scheduler", "tcp://127.0.0.1:1"], "no dask scheduler answers"),
    ],
)
def test_what_cannot_be_is_met_at_the_door(argv, message, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr("mosaic_explorer.simulation.simulate.SCHEDULER_TIMEOUT_S", 1.0)
    assert main(["simulate", *argv, "--out", str(tmp_path / "x.zarr")]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "x.zarr").exists()
