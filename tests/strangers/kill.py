"""Commands are killed with SIGKILL at moments that a seed draws, again and again; then one ends: is all as if none had been?

python tests/strangers/kill.py [--seed 0] [--kills 50] [--command simulate] [--keep FOLDER]

Prints a line of JSON a command: kills, how many of them came while the program ran, whether what came of it has the bytes of an
undisturbed run, what was left over, what went wrong.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1])]

LONGEST = 300.0  # seconds that an undisturbed run may take
COMMANDS = ("simulate", "import", "train", "predict", "embed", "observe")
# The command line with small blocks, so that there is something between its beginning and its end. What it imports is imported
# once: a line of JSON on its input begins a run in a process of its own; it says that process' number, and then its status.
PROGRAM = """
import json, os, sys
from functools import partial
from mosaic_explorer.bulk import job
job.BLOCK_GALAXIES = 256, 256
import mosaic_explorer.adaptation.figures, mosaic_explorer.importers.table, mosaic_explorer.model.graph_engine
from mosaic_explorer.cli import main
kind = sys.argv[1]
if kind == "train":
    import mosaic_explorer.training.loop
for line in sys.stdin:
    words, said = json.loads(line)
    pid = os.fork()
    if not pid:
        os.setsid()
        sys.stdout = sys.stderr = open(said, "w")
        if kind == "simulate":  # JAX and dask have threads, which no process inherits
            from mosaic_explorer.simulation import options, simulate
            simulate.Job = partial(options.Job, hosts_per_block=192)
        status = main(words)
        sys.stderr.flush()
        os._exit(status)
    print(pid, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""
RECIPE = """
name = "small"
catalog = "{catalog}"
galaxies_seen = {galaxies}
batch = 16
held_back = 0
checkpoint_every = 64
network = {{ width = 16, depth = 2, heads = 2, bins = 32 }}
"""
TRAINED = 960  # galaxies of a training, a checkpoint after each 64
OF_THE_CLOCK = {"log.csv", "checkpoint.pt", "config.json"}  # hold seconds; of a training the weights are compared
OWN_ENVIRONMENT = {"OMP_NUM_THREADS": "1", "TQDM_DISABLE": "1"}


@dataclass
class Killed:
    """What came of a command that was killed so often."""

    command: str
    kills: int
    while_running: int = 0
    same: bool = False
    left_over: list[str] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def is_well(self) -> bool:
        """Whether nobody would know of the kills."""
        return self.same and not self.left_over and not self.failures


def make_inputs(folder: Path) -> None:
    """A catalog, a table, a recipe and a model for the commands."""
    from galaxies import random_catalog, tiny_model

    from mosaic_explorer.catalog import open_catalog, write_catalog
    from mosaic_explorer.model import save_model

    write_catalog(random_catalog(80), folder / "random.zarr")
    few = open_catalog(rows=range(1500))
    write_catalog(few, folder / "galaxies.zarr")
    save_model(tiny_model(), folder / "model")
    names = [f"mag_{band}" for band in "ugrizy"]
    table = few["lsst"].to_pandas().set_axis(names, axis=1).assign(redshift=few["redshift"].values)
    table.to_csv(folder / "table.csv", index=False)
    (folder / "recipe.toml").write_text(RECIPE.format(catalog=folder / "random.zarr", galaxies=TRAINED))


def command_line(command: str, inputs: Path, out: Path) -> tuple[list[str], Path]:
    """The words of a command, and what it writes."""
    if command == "simulate":
        where = ("--where", "i < 23.5", "--where", "0.3 < redshift < 0.7")
        return ["simulate", "--n", "300", "--seed", "5", *where, "--workers", "1", "--out", str(out / "a.zarr")], out / "a.zarr"
    if command == "import":
        return ["import", "table", str(inputs / "table.csv"), "--out", str(out / "a.zarr")], out / "a.zarr"
    if command == "train":
        return ["train", str(inputs / "recipe.toml"), "--accelerator", "cpu", "--out", str(out / "model")], out / "model"
    if command == "observe":  # in place: of a copy that lies there
        return ["observe", str(out / "a.zarr"), "--survey", "lsst-y10", "--seed", "3"], out / "a.zarr"
    asked = [command, str(inputs / "galaxies.zarr"), "--see", "lsst", "--model", str(inputs / "model"), "--workers", "1"]
    return [*asked, "--out", str(out / "a.zarr")], out / "a.zarr"


def begin(command: str, inputs: Path, out: Path) -> None:
    """What lies there before the command runs for the first time."""
    out.mkdir()
    if command == "observe":
        shutil.copytree(inputs / "galaxies.zarr", out / "a.zarr")


def run_killed(command: str, inputs: Path, folder: Path, kills: int, seed: int) -> Killed:
    """Kill a command so often, each time begun anew with what the last one left, then let it end.

    A run that ends before its kill begins anew from nothing.
    """
    from mosaic_explorer.files.working import JUST_MADE

    rng, found = random.Random(f"{seed} {command}"), Killed(command, kills)
    whole, out = folder / f"{command}-whole", folder / f"{command}-killed"
    for place in (whole, out):
        begin(command, inputs, place)
    words, result = command_line(command, inputs, out)
    alone, expected = command_line(command, inputs, whole)
    began = time.monotonic()
    with Runner(command, folder) as runner:
        status, said = runner.run(alone, None)
        if status != 0:
            raise RuntimeError(f"{command} alone failed: {said}")
        shutil.rmtree(whole)
        begin(command, inputs, whole)
        length, _ = time.monotonic(), runner.run(alone, None)  # the second is not slowed by what the first had to find
        length = time.monotonic() - length
        for _ in range(kills):
            status, said = runner.run(words, rng.uniform(0.02, 1.0) * length)
            if status == -signal.SIGKILL:
                found.while_running += 1
            elif status != 0:
                found.failures.append(said)
            if status == 0 or command == "observe" or (command != "train" and result.exists()):  # killed at its last breath
                _check_whole(command, result, expected, found)
                shutil.rmtree(out)
                begin(command, inputs, out)
        time.sleep(JUST_MADE)  # until a lock that is not held is known to be nobody's
        status, said = runner.run(words, None)
    if status != 0:
        found.failures.append(said)
    found.same = status == 0 and not differences(result, expected)
    left = {path.name for path in out.iterdir()} - {result.name} | {path.name for path in result.rglob(".*")}
    found.left_over = sorted(left)
    found.seconds = round(time.monotonic() - began, 1)
    return found


def _check_whole(command: str, result: Path, expected: Path, found: Killed) -> None:
    """What a run left that ended, or that works in place: it opens, whatever happened, and what ended has the bytes."""
    from mosaic_explorer.catalog import open_catalog

    if command == "observe":
        catalog = open_catalog(result)
        if catalog.sizes["galaxy"] != 1500:
            found.failures.append("the catalog lost galaxies")
    elif others := differences(result, expected):
        found.failures.append(f"a run that ended after kills has other bytes: {', '.join(others)}")


def differences(one: Path, other: Path) -> list[str]:
    """The files in which two results differ, but for what tells the time, which both have."""
    first, second = digests(one), digests(other)
    return sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))


def digests(path: Path) -> dict[str, str]:
    """{file: digest} of all that a command wrote."""
    files = {str(file.relative_to(path)): file for file in path.rglob("*") if file.is_file()}
    return {
        name: "" if file.name in OF_THE_CLOCK else hashlib.sha256(file.read_bytes()).hexdigest() for name, file in files.items()
    }


class Runner:
    """A process that begins runs of one command."""

    def __init__(self, command: str, folder: Path):
        self.said = folder / f"{command}.txt"
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | OWN_ENVIRONMENT,
            bufsize=0,
        )

    def run(self, words: list[str], seconds: float | None) -> tuple[int, str]:
        """The status of a run, killed after so many seconds with all its processes, and what it said."""
        self.process.stdin.write(json.dumps([words, str(self.said)]).encode() + b"\n")
        pid = int(self.process.stdout.readline())
        if not select.select([self.process.stdout], [], [], LONGEST if seconds is None else seconds)[0]:
            with suppress(ProcessLookupError):
                os.killpg(pid, signal.SIGKILL)
        status = int(self.process.stdout.readline())
        return status, self.said.read_text(errors="replace").strip()[-300:] if self.said.exists() else ""

    def __enter__(self) -> Runner:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()


def main() -> int:
    """Kill and print; exit status 1 if anything shows."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seed", type=int, default=0)
    ask.add_argument("--kills", type=int, default=50)
    ask.add_argument("--command", choices=COMMANDS, action="append", help="only this one; may be given again")
    ask.add_argument("--keep", type=Path, help="a new folder in which the files stay")
    args = ask.parse_args()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        folder = args.keep or Path(temporary)
        (folder / "inputs").mkdir(parents=True)
        make_inputs(folder / "inputs")
        well = True
        for command in args.command or COMMANDS:
            found = run_killed(command, folder / "inputs", folder, args.kills, args.seed)
            print(json.dumps(vars(found)), flush=True)
            well &= found.is_well
    return int(not well)


if __name__ == "__main__":
    sys.exit(main())
