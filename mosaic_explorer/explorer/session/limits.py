"""What a process that reads files of strangers may take of this machine: memory, and time of its processors."""

from __future__ import annotations

import signal
from dataclasses import dataclass

from ...cpus import usable_cpus
from ...machine import gigabytes, used_addresses

GRACE_S = 2  # of processor time, between the signal that can be caught and the one that cannot
MOST_THREADS = 2  # a pool of threads for each of many processors would fill the address space by itself
SMALL_POOLS = {"ARROW_DEFAULT_MEMORY_POOL": "system", "MALLOC_ARENA_MAX": "2", "OPENBLAS_NUM_THREADS": "1"}


@dataclass(frozen=True)
class Limits:
    """Limits of a process; where the system has none (Windows) they are not kept.

    memory : bytes of address space beside what it has when its work begins
    seconds : of its processors' time
    """

    memory: int
    seconds: int

    @classmethod
    def read(cls, text: str) -> Limits:
        """What `text` of others was written for: "1000000000 60"."""
        return cls(*map(int, text.split()))

    @property
    def text(self) -> str:
        """The two numbers, for a command line."""
        return f"{self.memory} {self.seconds}"

    @property
    def environment(self) -> dict[str, str]:
        """Variables for the process, so that its libraries take no memory that they do not need."""
        return SMALL_POOLS | {"OMP_NUM_THREADS": str(min(MOST_THREADS, usable_cpus()))}

    def set(self) -> None:
        """Set them for this process, for good."""
        try:
            import resource
        except ImportError:
            return
        used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
        _lower(resource.RLIMIT_AS, used_addresses() + self.memory, 0)
        _lower(resource.RLIMIT_CPU, int(used) + 1 + self.seconds, GRACE_S)
        _lower(resource.RLIMIT_CORE, 0, 0)  # what it dies of is no fault of ours

    def ended_by(self, status: int) -> str:
        """Why a process of these limits ended with a status."""
        if -status == getattr(signal, "SIGXCPU", None):
            return f"it took more than {self.seconds} s of processor time"
        return f"it ended with status {status}; {self.out_of_memory}"

    @property
    def out_of_memory(self) -> str:
        """What to say when there was not enough."""
        return f"it may have asked for more than the {gigabytes(self.memory)} of memory that it may have"


def _lower(kind: int, soft: int, grace: int) -> None:
    """Set a limit, unless a lower one holds."""
    import resource

    _, hard = resource.getrlimit(kind)
    most = soft + grace if hard == resource.RLIM_INFINITY else min(soft + grace, hard)
    resource.setrlimit(kind, (min(soft, most), most))
