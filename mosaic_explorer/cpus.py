"""How many processors this program may keep busy, less what affinity and control groups withhold; who comes first there."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

GROUPS = Path("/sys/fs/cgroup")
OWN_GROUPS = Path("/proc/self/cgroup")  # "0::/user.slice/..." of version 2, "4:cpu,cpuacct:/..." of version 1

NICENESS = 10  # a tenth of the time of a thread that is not nice, where two want the same processor


def usable_cpus() -> int:
    """Processors that this program may keep busy, at least 1: those it is allowed on, within its control groups' quota.

    A quota of one and a half is one: a second thread would be stopped half of the time, and the first would wait for it.
    """
    try:
        allowed = len(os.sched_getaffinity(0))
    except AttributeError:  # macOS, Windows
        allowed = os.cpu_count() or 1
    return max(1, int(min([allowed, *_quotas()])))


def control_groups(controller: str) -> Iterator[tuple[Path, int]]:
    """The control groups around this process that limit "cpu" or "memory": each one's folder, and the version, 1 or 2."""
    try:
        lines = OWN_GROUPS.read_text().splitlines()
    except OSError:  # not Linux
        return
    for line in lines:
        _, controllers, place = line.split(":", 2)
        if controllers == "":
            root, version = GROUPS, 2
        elif controller in controllers.split(","):
            root, version = GROUPS / controller, 1
        else:
            continue
        own = root / place.lstrip("/")
        for group in (own, *own.parents):  # a container sees its own group as the root
            if group.is_relative_to(root):
                yield group, version


def let_others_first() -> None:
    """This thread comes after others for the processor from now on, where the system tells threads apart (Linux)."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        os.setpriority(os.PRIO_PROCESS, thread, max(NICENESS, os.getpriority(os.PRIO_PROCESS, thread)))


def _quotas() -> Iterator[float]:
    """Processors' worth of time that each control group around this process has."""
    for group, version in control_groups("cpu"):
        files = ("cpu.max",) if version == 2 else ("cpu.cfs_quota_us", "cpu.cfs_period_us")
        if (quota := _quota(group, files)) is not None:
            yield quota


def _quota(group: Path, files: tuple[str, ...]) -> float | None:
    """A group's quota over its period, both in us; None where it has none."""
    try:
        quota, period = " ".join((group / name).read_text() for name in files).split()
        return int(quota) / int(period) if quota not in ("max", "-1") else None
    except (OSError, ValueError, ZeroDivisionError):
        return None
