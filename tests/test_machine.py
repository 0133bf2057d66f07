"""How much memory is free, whatever limits it."""

import resource

import pytest

from mosaic_explorer import cpus, machine


@pytest.fixture
def group(monkeypatch, tmp_path):
    """A function: this process in a control group with these files."""

    def make(place, files):
        monkeypatch.setattr(cpus, "GROUPS", tmp_path)
        monkeypatch.setattr(cpus, "OWN_GROUPS", tmp_path / "own")
        (tmp_path / "own").write_text(place + "\n")
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text)

    return make


def test_there_is_memory_and_no_more_than_the_machine_has():
    assert 0 < machine.available_memory() < machine.UNLIMITED


@pytest.mark.parametrize(
    ("place", "files"),
    [
        ("0::/a", {"a/memory.max": "5000\n", "a/memory.current": "3000\n", "a/memory.stat": "anon 1\ninactive_file 500\n"}),
        ("0::/a/b", {"a/memory.max": "5000\n", "a/memory.current": "2500\n", "a/memory.stat": ""}),  # the group around it
        (
            "4:memory:/c",
            {
                "memory/c/memory.limit_in_bytes": "5000",
                "memory/c/memory.usage_in_bytes": "4000",
                "memory/c/memory.stat": "total_inactive_file 1500",
            },
        ),
    ],
)
def test_a_control_group_leaves_what_it_has_not_used_but_for_files_kept_for_later(group, place, files):
    group(place, files)
    assert machine.available_memory() == 2500


def test_a_group_without_a_limit_limits_nothing(group):
    group("0::/a", {"a/memory.max": "max\n", "a/memory.current": "3000\n", "a/memory.stat": ""})
    assert machine.available_memory() > 5000


def test_a_limit_of_the_process_counts(monkeypatch):
    monkeypatch.setattr(resource, "getrlimit", lambda kind: (1000, 1000))
    assert machine.available_memory() == 0
