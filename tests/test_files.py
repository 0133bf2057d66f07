"""Files: read up to a size, whole at every moment, cleared away after runs that were killed."""

import fcntl
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from mosaic_explorer.files import (
    FolderHeld,
    FolderLock,
    WorkingFolder,
    cache_folder,
    check_place,
    clear_abandoned,
    put,
    read_at_most,
    read_toml,
    write_beside,
)

DAY = 86400.0
HOLDING = """
import sys, time
from mosaic_explorer.files import WorkingFolder
folder = WorkingFolder("work-", __import__("pathlib").Path(sys.argv[1]))
(folder.path / "half").write_text("x")
print(folder.path, flush=True)
time.sleep(600)
"""


def _grow_old(path, seconds=DAY + 60):
    then = time.time() - seconds
    os.utime(path, (then, then))


@pytest.fixture
def another(tmp_path):
    """Another program, at work in a folder in `tmp_path`: the process and the folder's name."""
    process = subprocess.Popen([sys.executable, "-c", HOLDING, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    name = process.stdout.readline().strip().rpartition("/")[2]
    yield process, name
    process.kill()
    process.wait()
    process.stdout.close()


def test_what_a_killed_program_left_is_cleared_by_the_next_and_a_living_ones_folder_stays(tmp_path, another):
    process, name = another
    _grow_old(tmp_path / name)  # as if it had worked for days
    with WorkingFolder("work-", tmp_path) as own:
        assert {p.name for p in tmp_path.iterdir()} == {name, own.name}
    process.kill()
    process.wait()
    with WorkingFolder("work-", tmp_path) as own:
        assert [p.name for p in tmp_path.iterdir()] == [own.name]
    assert not list(tmp_path.iterdir())


def test_a_folder_goes_when_its_work_fails(tmp_path):
    with pytest.raises(RuntimeError), WorkingFolder("work-", tmp_path):
        raise RuntimeError
    assert not list(tmp_path.iterdir())


def test_only_folders_of_the_prefix_that_nobody_holds_are_cleared(tmp_path):
    young, old, other, foreign = (tmp_path / name for name in ("work-aaaaaaaa", "work-bbbbbbbb", "work-mine", "else-cccccccc"))
    link = tmp_path / "work-dddddddd"
    for folder in (young, old, other, foreign):
        folder.mkdir()
    link.symlink_to(foreign)
    for folder in (old, other, foreign):
        _grow_old(folder)
    clear_abandoned("work-", tmp_path)
    assert {p.name for p in tmp_path.iterdir()} == {young.name, other.name, foreign.name, link.name}


def test_a_folder_that_holds_something_else_is_not_taken_for_an_unfinished_copy(tmp_path):
    kept, left = tmp_path / ".c.zarr.replaced", tmp_path / ".c.zarr.abcdefgh"
    for folder, content in ((kept, "zarr.json"), (left, "catalog.zarr")):
        (folder / content).mkdir(parents=True)
        _grow_old(folder)
    clear_abandoned(".c.zarr.", tmp_path, holds={"catalog.zarr"})
    assert [p.name for p in tmp_path.iterdir()] == [kept.name]


def test_a_file_is_the_old_one_or_the_new_one(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    write_beside(path, b"old")

    def full(*args):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", full)
        with pytest.raises(OSError, match="No space left"):
            write_beside(path, b"new")
    assert path.read_bytes() == b"old" and [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_half_written_file_is_cleared_when_the_file_is_written_again(tmp_path):
    """One that a killed program left; not one that is being written."""
    left, held = tmp_path / ".a.txt.unfinished-abcdefgh", tmp_path / ".a.txt.unfinished-heldheld"
    for path in (left, held):
        path.write_text("half")
    with held.open("r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        write_beside(tmp_path / "a.txt", b"whole")
    assert {p.name for p in tmp_path.iterdir()} == {"a.txt", held.name}


def test_many_that_write_one_file_at_once_take_nothing_from_each_other(tmp_path):
    path = tmp_path / "a.txt"
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda i: write_beside(path, b"%d" % i * 1000), range(200)))
    assert [p.name for p in tmp_path.iterdir()] == [path.name] and len(set(path.read_bytes().decode())) <= 3


def test_what_gets_its_name_is_on_the_disk_before(tmp_path, monkeypatch):
    """Every file of a folder, then the name: after a power cut there is nothing under it, or all of it."""
    (tmp_path / "new" / "inner").mkdir(parents=True)
    for name in ("a", "inner/b"):
        (tmp_path / "new" / name).write_text(name)
    events, fsync, replace = [], os.fsync, os.replace

    def say_and_sync(handle):
        events.append(os.readlink(f"/proc/self/fd/{handle}").removeprefix(f"{tmp_path}/"))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", say_and_sync)
    monkeypatch.setattr(os, "replace", lambda *paths: (events.append("renamed"), replace(*paths)))
    put(tmp_path / "new", tmp_path / "whole")
    assert set(events[:-2]) == {"new", "new/a", "new/inner", "new/inner/b"}
    assert events[-2:] == ["renamed", str(tmp_path)] and (tmp_path / "whole" / "inner" / "b").read_text() == "inner/b"
    events.clear()
    write_beside(tmp_path / "c.txt", b"c")
    assert events[0].startswith(".c.txt.unfinished-") and events[1:] == ["renamed", str(tmp_path)]


def test_a_folder_is_held_by_one_run_which_is_named_and_let_go_with_it(tmp_path):
    code = (
        "import sys, time, pathlib; from mosaic_explorer.files import FolderLock; lock = FolderLock(pathlib.Path(sys.argv[1]));"
    )
    code += "print('held', flush=True); time.sleep(600)"
    process = subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "f")], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline() == "held\n"
        with pytest.raises(FolderHeld, match=rf"^ \(process {process.pid} on .+, since \d{{4}}-.+\)$"):
            FolderLock(tmp_path / "f")
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    with FolderLock(tmp_path / "f"), pytest.raises(FolderHeld, match=f"process {os.getpid()} "):
        FolderLock(tmp_path / "f")


def test_a_place_is_looked_at_and_left_as_it_is(tmp_path):
    (tmp_path / "file").write_text("")
    check_place(tmp_path / "a" / "b" / "c")
    for place, words in (("file/a", "Not a directory"), ("x" * 300, "too long"), ("x" * 300 + "/a", "too long")):
        with pytest.raises(OSError, match=words):
            check_place(tmp_path / place)
    assert [p.name for p in tmp_path.iterdir()] == ["file"]


def test_only_regular_files_of_at_most_a_size_are_read(tmp_path):
    (tmp_path / "a").write_bytes(b"12345")
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "device").symlink_to("/dev/zero")
    assert read_at_most(tmp_path / "a", 5) == b"12345"
    for name, most, words in (
        ("a", 4, "it has 5 bytes; at most 4"),
        (".", 9, "directory"),
        ("pipe", 9, "a device or a pipe"),
        ("device", 9, "a device or a pipe"),
        ("nowhere", 9, "No such file"),
        ("\0", 9, "null byte"),
    ):
        with pytest.raises(OSError, match=words):
            read_at_most(tmp_path / name, most)


def test_the_cache_can_be_moved(monkeypatch, tmp_path):
    monkeypatch.setenv("MOSAIC_CACHE", str(tmp_path))
    assert cache_folder("ssp") == tmp_path / "ssp"


def test_a_key_of_toml_has_no_more_parts_than_anybody_writes():
    assert read_toml("a.b.c = 1\nnumbers = [0.1, 0.2, 0.3]\nwords = '......'\n") == {
        "a": {"b": {"c": 1}},
        "numbers": [0.1, 0.2, 0.3],
        "words": "......",
    }
    for text in ("a." * 9_000 + "a = 1", "x = 1\n[" + "a . " * 900 + "b]", "'a'." * 50 + "a = 1"):
        with pytest.raises(ValueError, match="more than 20 parts"):
            read_toml(text)
    with pytest.raises(ValueError):
        read_toml("x" * 300_000)  # soon
