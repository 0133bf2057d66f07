"""What this machine has to give: memory that is free, within the limits set for this program."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from .cpus import control_groups

UNLIMITED = 1 << 62  # bytes; control groups write larger numbers where there is no limit
GROUP_FILES = {  # of a control group's memory, by version: its limit, its use, of which the system keeps files for later
    1: ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"),
    2: ("memory.max", "memory.current", "inactive_file"),
}


def available_memory() -> int:
    """Bytes that this program may still take: what is free, what its control groups and its own limit leave."""
    return max(0, min(_free(), *_left_by_groups(), _left_by_limit()))


def gigabytes(size: float) -> str:
    """A number of bytes as an error says it: "1.5 GB"."""
    return f"{size / 1e9:,.1f} GB"


def used_addresses() -> int:
    """Bytes of address space that this program has, which `ulimit -v` counts; 0 where it cannot be told."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _free() -> int:
    """Bytes that are free on Linux; elsewhere all that there are, where they can be told."""
    try:
        lines = Path("/proc/meminfo").read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:"))
    except (OSError, ValueError, StopIteration):
        pass
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, AttributeError):
        return UNLIMITED


def _left_by_groups() -> Iterator[int]:
    """What each control group around this process leaves."""
    for group, version in control_groups("memory"):
        if (left := _left(group, *GROUP_FILES[version])) is not None:
            yield left


def _left(group: Path, limit: str, usage: str, cached: str) -> int | None:
    """Bytes between a group's limit and its use, not counting files that the system may drop; None without a limit."""
    try:
        most, used = (group / limit).read_text().strip(), int((group / usage).read_text())
        if most == "max" or int(most) >= UNLIMITED:
            return None
        kept = dict(line.split() for line in (group / "memory.stat").read_text().splitlines())
        return int(most) - used + int(kept.get(cached, 0))
    except (OSError, ValueError):
        return None


def _left_by_limit() -> int:
    """What `ulimit -v` leaves."""
    try:
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[0]
        if most == resource.RLIM_INFINITY:
            return UNLIMITED
        return most - used_addresses()
    except (ImportError, OSError, ValueError):
        return UNLIMITED
