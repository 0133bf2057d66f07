"""The pages about the code name what is there."""

import re
import tomllib
from pathlib import Path

import grimp
import pytest
import yaml

import mosaic_explorer

ROOT = Path(__file__).parents[1]
PLACES = (ROOT, ROOT / "mosaic_explorer", ROOT / "mosaic_explorer" / "explorer")
PAGES = (
    *("README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md", "docs/answers.md", "docs/deviations.md"),
    *("docs/paper.md", "docs/reliability.md", "docs/simulation.md", "docs/threats.md"),
    *("docs/browser.md", "docs/python.md", "docs/catalogs.md", "docs/models.md", "docs/how-good.md"),
)


def paths(page: str) -> set[str]:
    """Files and folders that a page names in backticks, but for those with a placeholder in capitals."""
    words = re.findall(r"`([\w./-]+)`", re.sub(r"```.*?```", "", (ROOT / page).read_text(), flags=re.S))
    return {word for word in words if "/" in word and not re.search("[A-Z]{3}", word)}


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/architecture.md", "docs/threats.md"])
def test_every_file_and_folder_that_a_page_names_is_there(page):
    assert len(paths(page)) > 10
    assert not [path for path in paths(page) if not any((place / path).exists() for place in PLACES)]


def drawn() -> dict[str, set[str]]:
    """The arrows of the first drawing, {room: rooms that it may use}; its leaves are one."""
    chart = re.search(r"```mermaid\n(.*?)```", (ROOT / "docs/architecture.md").read_text(), re.S)[1]
    arrows: dict[str, set[str]] = {}
    for begin, end in re.findall(r"(\w+)(?:\[[^\]]*\])? -[^>]*> (\w+)", chart):
        arrows.setdefault(begin, set()).add(end)
    return arrows


def reachable(room: str, arrows: dict[str, set[str]]) -> set[str]:
    return set().union(*({below, *reachable(below, arrows)} for below in arrows.get(room, ())))


def test_the_drawing_has_an_arrow_or_a_way_down_for_every_import_between_rooms():
    leaves = re.search(r"leaves\[([^\]]*)\]", (ROOT / "docs/architecture.md").read_text())[1].split(", ")
    graph = grimp.build_graph("mosaic_explorer")
    names = {room: room.split(".")[1] for room in graph.find_children("mosaic_explorer")}
    rooms = {room: "leaves" if name in leaves else name for room, name in names.items()}
    for room in rooms:
        graph.squash_module(room)
    used = {
        (name, rooms[below])
        for room, name in rooms.items()
        for below in graph.find_modules_directly_imported_by(room) & set(rooms)
        if rooms[below] != name
    }
    arrows = drawn()
    assert len(used) > 30
    assert not {(room, below) for room, below in used if below not in reachable(room, arrows)}
    assert not {room for room in rooms.values() if room in reachable(room, arrows)}


@pytest.mark.parametrize("page", PAGES)
def test_every_link_within_the_repository_leads_somewhere(page):
    links = re.findall(r"\]\((?!http)([^)#]+)", (ROOT / page).read_text())
    assert not [link for link in links if not ((ROOT / page).parent / link).exists()]


def test_the_version_is_said_once():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert "version" in project["project"]["dynamic"] and "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "mosaic_explorer/__init__.py"
    assert str(yaml.safe_load((ROOT / "CITATION.cff").read_text())["version"]) == mosaic_explorer.__version__
