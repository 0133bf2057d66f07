"""How many processors may be kept busy, whatever limits them."""

import os

import pytest

from mosaic_explorer import cpus


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A function: a machine with so many processors, in a control group with these files."""

    def make(processors, place="0::/a/b", files=()):
        monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(processors)), raising=False)
        monkeypatch.setattr(cpus, "GROUPS", tmp_path)
        monkeypatch.setattr(cpus, "OWN_GROUPS", tmp_path / "own")
        (tmp_path / "own").write_text(place + "\n")
        for name, text in dict(files).items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text + "\n")

    return make


@pytest.mark.parametrize(
    ("processors", "place", "files", "expected"),
    [
        (6, "0::/a/b", {}, 6),  # affinity alone
        (6, "0::/a/b", {"a/b/cpu.max": "max 100000"}, 6),
        (6, "0::/a/b", {"a/b/cpu.max": "200000 100000"}, 2),
        (6, "0::/a/b", {"a/cpu.max": "300000 100000", "a/b/cpu.max": "max 100000"}, 3),  # the group around it
        (6, "0::/elsewhere", {"cpu.max": "400000 100000"}, 4),  # a container's own group is its root
        (6, "0::/a/b", {"a/b/cpu.max": "150000 100000"}, 1),  # a second thread would be stopped half of the time
        (6, "0::/a/b", {"a/b/cpu.max": "50000 100000"}, 1),
        (1, "0::/a/b", {"a/b/cpu.max": "400000 100000"}, 1),
        (6, "4:cpu,cpuacct:/c", {"cpu/c/cpu.cfs_quota_us": "250000", "cpu/c/cpu.cfs_period_us": "100000"}, 2),
        (6, "4:cpu,cpuacct:/c", {"cpu/c/cpu.cfs_quota_us": "-1", "cpu/c/cpu.cfs_period_us": "100000"}, 6),
        (6, "0::/a/b", {"a/b/cpu.max": "nonsense"}, 6),
        (6, "5:memory:/c", {"cpu.max": "100000 100000"}, 6),  # a group of something else
    ],
)
def test_affinity_and_quotas_are_honoured(machine, processors, place, files, expected):
    machine(processors, place, files)
    assert cpus.usable_cpus() == expected


def test_where_neither_is_known_all_processors_count(machine, monkeypatch):
    machine(6)
    cpus.OWN_GROUPS.unlink()
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 5)
    assert cpus.usable_cpus() == 5
