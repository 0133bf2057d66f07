"""Damaged and hostile files, read in processes whose time and memory are watched; by hand, a table of how it went.

python tests/strangers/watch.py [--seed 0] [--kind store] [--count 5000] [--number 17] [--keep FOLDER]
"""

from __future__ import annotations

import argparse
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from cases import COUNTS, make_case, make_originals

MOST_SECONDS = 20.0  # for a file
MOST_BYTES = 2_000_000_000  # of a process' memory
MOST_START = 300.0  # seconds in which a process has imported what it needs
LOOK = 0.01  # seconds between two looks at a process
FAILURES = ("traceback", "memory", "time", "killed")


@dataclass
class Outcome:
    """How reading one file ended: read, refused, or one of `FAILURES`; with which words; in how long; with how much memory."""

    kind: str
    number: int
    how: str
    what: str
    seconds: float
    memory: int

    @property
    def words(self) -> str:
        """A line about it."""
        return f"{self.kind} {self.number}: {self.how} {self.what} [{self.seconds:.1f} s]"


class Reader:
    """A process that reads files of a kind."""

    def __init__(self, kind: str, originals: Path):
        command = [sys.executable, str(Path(__file__).with_name("reader.py")), kind, str(originals)]
        own = {"OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2", "TQDM_DISABLE": "1"}
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=os.environ | own, bufsize=0
        )
        if self._line(MOST_START, None)[0] is None:
            raise RuntimeError(f"a reader of {kind} files did not start: {' '.join(command)}")

    def memory(self) -> int:
        """Bytes that it has in memory."""
        try:
            return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, IndexError, ValueError):
            return 0

    def read(self, kind: str, number: int, path: Path) -> Outcome:
        """Give it a file; it is killed if that takes too long or too much."""
        began = time.monotonic()
        self.process.stdin.write(f"{number} {path}\n".encode())
        self.process.stdin.flush()
        peak = 0
        while True:
            line, memory, ended = self._line(MOST_SECONDS - (time.monotonic() - began), MOST_BYTES)
            peak, seconds = max(peak, memory), time.monotonic() - began
            if line is None:
                self.close()
                return Outcome(kind, number, ended, "", seconds, peak)
            if "end" in line:
                return Outcome(kind, number, line["how"], line["what"], seconds, peak)

    def _line(self, seconds: float, most: int | None) -> tuple[dict | None, int, str]:
        """The next line it says, the most memory meanwhile, and why there is no line."""
        until, peak = time.monotonic() + seconds, 0
        while time.monotonic() < until:
            ready, _, _ = select.select([self.process.stdout], [], [], LOOK)
            peak = max(peak, self.memory())
            if most is not None and peak > most:
                return None, peak, "memory"
            if ready:
                text = self.process.stdout.readline()
                return (json.loads(text), peak, "") if text.strip() else (None, peak, "killed")
        return None, peak, "time"

    def close(self) -> None:
        """End the process."""
        self.process.kill()
        self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


def read_all(kind: str, numbers: Sequence[int], seed: int, originals: Path, folder: Path, keep: bool = False) -> list[Outcome]:
    """Make and read files of one kind, in one process as long as it lives; a failure is told as soon as there is one."""
    reader, outcomes = None, []
    for number in numbers:
        path = make_case(kind, number, seed, originals, folder / f"{kind}-{number}")
        if reader is None or reader.process.poll() is not None or reader.memory() > MOST_BYTES / 2:
            if reader is not None:
                reader.close()
            reader = Reader(kind, originals)
        outcomes.append(reader.read(kind, number, path))
        if outcomes[-1].how in FAILURES:
            print(outcomes[-1].words, flush=True)
        if not keep:
            shutil.rmtree(folder / f"{kind}-{number}", ignore_errors=True)
    if reader is not None:
        reader.close()
    return outcomes


def run(seed: int, numbers: dict[str, Sequence[int]], folder: Path, keep: bool = False) -> list[Outcome]:
    """Read the files of these numbers of each kind, two kinds at a time."""
    originals = folder / "originals"
    originals.mkdir(parents=True)
    make_originals(originals, numbers)
    with ThreadPoolExecutor(2) as pool:
        parts = [pool.submit(read_all, kind, some, seed, originals, folder, keep) for kind, some in numbers.items()]
        return [outcome for part in parts for outcome in part.result()]


def table(outcomes: list[Outcome]) -> str:
    """How many of each kind ended how, the longest time and the most memory."""
    lines = ["kind    files  read  refused  traceback  memory  time  killed  longest    most"]
    for kind in dict.fromkeys(outcome.kind for outcome in outcomes):
        own = [outcome for outcome in outcomes if outcome.kind == kind]
        how = Counter(outcome.how for outcome in own)
        counts = [how["read"], how["refused"], *(how[name] for name in FAILURES)]
        longest, most = max(x.seconds for x in own), max(x.memory for x in own) / 1e9
        lines.append(
            "{:<7} {:>5}  {:>4}  {:>7}  {:>9}  {:>6}  {:>4}  {:>6}".format(kind, len(own), *counts)
            + f"  {longest:>5.1f} s  {most:.2f} GB"
        )
    return "\n".join(lines)


def main() -> int:
    """Run and print; exit status 1 if any file was worse than refused."""
    ask = argparse.ArgumentParser(description=__doc__)
    ask.add_argument("--seed", type=int, default=0)
    ask.add_argument("--kind", choices=list(COUNTS), help="only files of this kind")
    ask.add_argument("--count", type=int, help="so many files of a kind")
    ask.add_argument("--number", type=int, help="only this file")
    ask.add_argument("--keep", type=Path, help="a new folder in which the files stay")
    ask.add_argument("--words", action="store_true", help="print how every file ended")
    args = ask.parse_args()
    kinds = [args.kind] if args.kind else list(COUNTS)
    numbers = {kind: range(args.count or COUNTS[kind]) if args.number is None else [args.number] for kind in kinds}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        outcomes = run(args.seed, numbers, args.keep or Path(folder), keep=args.keep is not None)
    if args.words:
        print(*(outcome.words for outcome in outcomes), sep="\n")
    print(table(outcomes))
    return int(any(outcome.how in FAILURES for outcome in outcomes))


if __name__ == "__main__":
    sys.exit(main())
