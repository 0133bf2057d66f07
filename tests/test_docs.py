"""The pages about the code name what is there."""

import re
import tomllib
from pathlib import Path

import pytest
import yaml

import mosaic_explorer

ROOT = Path(__file__).parents[1]
PLACES = (ROOT, ROOT / "mosaic_explorer", ROOT / "mosaic_explorer" / "explorer")
PAGES = ("README.md", "CONTRIBUTING.md", "docs/architecture.md")


def paths(page: str) -> set[str]:
    """Files and folders that a page names in backticks, but for those with a placeholder in capitals."""
    words = re.findall(r"`([\w./-]+)`", re.sub(r"```.*?```", "", (ROOT / page).read_text(), flags=re.S))
    return {word for word in words if "/" in word and not re.search("[A-Z]{3}", word)}


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_every_file_and_folder_that_a_page_names_is_there(page):
    assert len(paths(page)) > 10
    assert not [path for path in paths(page) if not any((place / path).exists() for place in PLACES)]


@pytest.mark.parametrize("page", PAGES)
def test_every_link_within_the_repository_leads_somewhere(page):
    links = re.findall(r"\]\((?!http)([^)#]+)", (ROOT / page).read_text())
    assert not [link for link in links if not ((ROOT / page).parent / link).exists()]


def test_the_version_is_said_once():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert "version" in project["project"]["dynamic"] and "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "mosaic_explorer/__init__.py"
    assert str(yaml.safe_load((ROOT / "CITATION.cff").read_text())["version"]) == mosaic_explorer.__version__
