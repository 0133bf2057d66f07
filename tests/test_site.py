"""The site is built from the pages, the notebooks and the code; no link of it is broken, and nothing asks another host."""

import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parents[1]
LIVE = "live.html"  # the explorer, of which tests/browser knows


@pytest.fixture(scope="module")
def site():
    pytest.importorskip("mkdocstrings", reason="the site is built by what the extra 'docs' brings")
    pytest.importorskip("material", reason="the site is built by what the extra 'docs' brings")
    subprocess.run([sys.executable, ROOT / "docs" / "site" / "build.py"], check=True, capture_output=True, cwd=ROOT)
    return ROOT / "build" / "site"


def pages(site):
    return {page: page.read_text() for page in site.rglob("*.html") if page.name not in (LIVE, "404.html")}


@pytest.mark.slow
def test_every_link_of_the_site_leads_to_a_page_and_a_place_on_it(site):
    texts = pages(site)
    places = {page: set(re.findall(r'\bid="([^"]+)"', text)) for page, text in texts.items()}
    broken, links = [], 0
    for page, text in texts.items():
        for link in re.findall(r'\b(?:href|src)="([^"]+)"', text):
            if re.match(r"[a-z]+:", link):
                continue
            links += 1
            path, _, place = unquote(link).partition("#")
            target = (page.parent / path).resolve() if path else page
            if not target.is_file() or (place and not place.startswith("__") and place not in places.get(target, {place})):
                broken.append((page.relative_to(site).as_posix(), link))
    assert len(texts) > 20 and links > 1000
    assert not broken


@pytest.mark.slow
def test_no_page_loads_anything_from_another_host(site):
    here = r'"(?:https?:)?//'
    loaded = rf'<(?:script|img|iframe|source)[^>]+src={here}|<link[^>]+rel="(?:stylesheet|preconnect|icon)"[^>]+{here}'
    assert not [page.name for page, text in pages(site).items() if re.search(loaded, text)]
    styles = "".join(style.read_text() for style in site.rglob("*.css"))
    assert "url(http" not in styles and "@import" not in styles


@pytest.mark.slow
def test_the_reference_holds_what_users_call_and_the_explorer_is_inside(site):
    reference = (site / "reference.html").read_text()
    assert all(f".{name}" in reference for name in ("load_model", "galaxy", "predict", "accuracy", "lattice", "Mask"))
    assert (site / LIVE).stat().st_size > 5e6 and LIVE in (site / "explorer.html").read_text()
