"""The processors of a training: as many threads as there are processors for, and none that spins while it waits.

The threads of one torch operation wait for each other. Beside other busy programs one of them is always off its processor;
if the other spins meanwhile, it takes the very time that the first one needs. On two cores under a load of 15, mosaic-small
trained on 10 to 16 galaxies a second with two spinning threads, 135 to 180 with two that sleep, 143 to 182 with one.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager

from ..cpus import usable_cpus

WAIT_POLICY = "OMP_WAIT_POLICY"  # of OpenMP; read once, when torch is loaded


def wait_asleep(environment: MutableMapping[str, str] = os.environ) -> None:
    """Let threads sleep while they wait, unless the user has said otherwise; to be called before torch is loaded.

    Processes that are started later inherit it.
    """
    environment.setdefault(WAIT_POLICY, "PASSIVE")


@contextmanager
def limited_threads(processes: int) -> Iterator[None]:
    """Within, torch uses this process's part of the processors that are usable, at least one and no more than before.

    processes : that share this machine's processors
    """
    import torch

    from ..model.threads import torch_threads

    with torch_threads(max(1, min(torch.get_num_threads(), usable_cpus() // processes))):
        yield
