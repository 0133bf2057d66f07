"""Ways to damage what a file says: bytes, JSON values, numbers that no machine can hold."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path
from typing import Any

NUMBERS = (
    -1, 0, 1, 2, 3, 7, 1000, -(10**9), 10**6, 10**9, 10**12, 2**31, 2**31 - 1, 2**63, -(2**63), 2**64, 10**30, 10**400,
    0.5, -0.5, 1e-320, 1e308, -1e308, float("nan"), float("inf"), float("-inf"),
)  # fmt: skip
TEXTS = (
    "", "x", "lsst", "redshift", "galaxy", "..", "../../etc/passwd", "/dev/zero", "a.b", "keys", "\x00", "a\nb", "\ud800",
    "🙂" * 50, "x" * 100_000, "__class__", "5", "NaN",
)  # fmt: skip
LONG = 10**5


def junk(rng: random.Random) -> Any:
    """A value of any kind."""
    return rng.choice(
        (
            lambda: rng.choice(NUMBERS),
            lambda: rng.choice(TEXTS),
            lambda: rng.choice((None, True, False)),
            lambda: rng.choice(([], [[]], [None], {}, {"a": 1}, {"": {}})),
            lambda: [rng.choice(NUMBERS) for _ in range(rng.randint(1, 5))],
            lambda: [rng.choice(TEXTS)] * rng.randint(1, 5),
            lambda: nested(rng.choice((5, 50, 400))),
        )
    )()


def nested(depth: int) -> Any:
    """Lists in lists."""
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


def places(data: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) of plain values; of long lists the first few."""
    found = []
    if isinstance(data, dict | list):
        for key in list(data)[:50] if isinstance(data, dict) else range(min(len(data), 3)):
            found.append((data, key))
            found += places(data[key])
    return found


def damage_json(data: Any, rng: random.Random, wanted: str | None = None) -> str:
    """Change one to three values of plain `data` and write it as JSON; `wanted` restricts them to a key's value."""
    text_level = None
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        root = data[wanted] if wanted in (data if isinstance(data, dict) else {}) else data
        container, key = rng.choice(places(root) or [(data, next(iter(data)))])
        value = container[key]
        how = rng.randrange(9)
        if how == 0:
            del container[key]
        elif how == 1 and isinstance(container, dict):
            container[rng.choice(TEXTS)] = container.pop(key)
        elif how == 2 and isinstance(container, dict):
            container[rng.choice(("extra", "wdith", "", "\x00"))] = junk(rng)
        elif how == 3 and isinstance(value, list) and value:
            container[key] = value * rng.choice((2, 2000)) if len(json.dumps(value)) < 2000 else value[: len(value) // 2]
        elif how == 4 and isinstance(value, int | float):
            container[key] = -value
        elif how == 5:
            text_level = rng.choice(("twice", "deep", "digits"))
        elif how == 6:
            container[key] = rng.choice(NUMBERS)
        else:
            container[key] = junk(rng)
        if not data:
            break
    text = json.dumps(data)
    if text_level == "twice":
        return text[:-1] + f', "{rng.choice(("size", "table", "shape"))}": {json.dumps(junk(rng))}' + "}"
    if text_level == "deep":
        return "[" * LONG if rng.random() < 0.5 else text[:-1] + ', "notes": ' + "[" * LONG + "]" * LONG + "}"
    if text_level == "digits":
        return text[:-1] + ', "notes": ' + "9" * LONG + "}"
    return text


def damage_bytes(data: bytes, rng: random.Random) -> bytes:
    """Flip, cut, repeat or insert bytes."""
    how = rng.randrange(7)
    if how == 0 or not data:
        return data[: rng.randrange(len(data) + 1)]
    if how == 1:
        return b""
    if how == 2:
        return rng.randbytes(rng.choice((1, 8, 1000)))
    if how == 3:
        at = rng.randrange(len(data))
        return data[:at] + rng.randbytes(rng.randint(1, 40)) + data[at:]
    if how == 4:
        return data.decode("latin-1").encode("utf-16")
    flipped = bytearray(data)
    for _ in range(rng.choice((1, 1, 4, 100))):
        flipped[rng.randrange(len(flipped))] ^= 1 << rng.randrange(8)
    return bytes(flipped)


def replace_file(path: Path, rng: random.Random) -> str:
    """Put something in a file's place that is no file, or none; what it is."""
    how = rng.choice(("nothing", "folder", "pipe", "device", "broken link", "link to itself", "endless"))
    path.unlink()
    if how == "folder":
        path.mkdir()
    elif how == "pipe":
        os.mkfifo(path)
    elif how == "device":
        path.symlink_to("/dev/zero")
    elif how == "broken link":
        path.symlink_to("nowhere")
    elif how == "link to itself":
        path.symlink_to(path.name)
    elif how == "endless":
        with path.open("wb") as file:
            file.truncate(2**40)  # a hole: takes no room on the disk
    return how
