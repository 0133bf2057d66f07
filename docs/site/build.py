"""Build the site, `make site`: the repository's pages, the notebooks, a reference, and a live explorer inside."""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import mosaic_explorer as me
from mosaic_explorer.cli import build_parser
from mosaic_explorer.explorer.page_file.writer import with_lessons, write_page
from mosaic_explorer.lessons import shipped_lessons

ROOT = Path(__file__).parents[2]
PAGES, SITE = ROOT / "build" / "site-pages", ROOT / "build" / "site"
COPIED = (
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "CITATION.cff", "LICENSE", "docs/*.md", "docs/*.toml", "docs/images/*"),
    *("training/README.md", "training/recipes/*.toml", "models/*/README.md"),
)
CONFIG = Path(__file__).with_name("mkdocs.yml")
GALAXIES = 100  # that the explorer of the site holds
SPACES = ("masks", "agreement", "bulk", "gains", "latent", "plot")
CLASSES = ("mosaic_explorer.masks.Mask", "mosaic_explorer.model.Mosaic", "mosaic_explorer.model.Prediction")
EXPLORER = """# Explorer

The model is in the page and answers where your hand is:
<a href="live.html">open it whole</a>, or try it here. It needs no server.

<iframe src="live.html" title="MOSAIC Explorer" style="width:100%;height:80vh;border:1px solid currentColor"></iframe>
"""


def stage() -> None:
    """Copy the pages as they lie in the repository, so that their links lead on, and write those that are made."""
    shutil.rmtree(PAGES, ignore_errors=True)
    for pattern in COPIED:
        for source in ROOT.glob(pattern):
            target = PAGES / source.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)
    for page in PAGES.rglob("*.md"):
        page.write_text(_without_lost_links(page))
    (PAGES / "tutorials").mkdir()
    for notebook in sorted((ROOT / "apps" / "notebooks").glob("*.ipynb")):
        (PAGES / "tutorials" / f"{notebook.stem}.md").write_text(notebook_page(notebook))
    (PAGES / "reference.md").write_text(reference())
    (PAGES / "commands.md").write_text(commands())
    (PAGES / "explorer.md").write_text(EXPLORER)
    (PAGES / "lessons.md").write_text(lessons())


def _without_lost_links(page: Path) -> str:
    """A page's text, in which links to what the site does not hold are plain words; what is in a block of code is left."""

    def plain(match: re.Match) -> str:
        words, target = match[1], match[2].split("#")[0]
        return match[0] if target.startswith("http") or not target or (page.parent / target).is_file() else words

    parts = re.split(r"(^```.*?^```)", page.read_text(), flags=re.S | re.M)
    return "".join(part if i % 2 else re.sub(r"(?<!!)\[([^\]]*)\]\(([^)\s]+)\)", plain, part) for i, part in enumerate(parts))


def notebook_page(path: Path) -> str:
    """A notebook as Markdown: its words, and its code in blocks."""
    cells = json.loads(path.read_text())["cells"]
    return (
        "\n\n".join(
            "".join(cell["source"]) if cell["cell_type"] == "markdown" else f"```python\n{''.join(cell['source'])}\n```"
            for cell in cells
        )
        + f"\n\nThe notebook is `apps/notebooks/{path.name}`; it runs on the galaxies of the package.\n"
    )


def reference() -> str:
    """What users call, described by its own words."""
    names = [f"mosaic_explorer.{name}" for name in me.__all__ if name not in ("Mask", "panels")]
    places = [f"{getattr(me, name.split('.')[1]).__module__}.{name.split('.')[1]}" for name in names]
    parts = [
        "# Python",
        "## `import mosaic_explorer as me`",
        *(f"::: {place}" for place in places),
        "## Masks, models, answers",
    ]
    parts += [f"::: {name}" for name in CLASSES]
    for space in SPACES:
        room = getattr(me, space)
        kept = [name for name in room.__all__ if callable(getattr(room, name)) and name != "Mask"]
        parts += [f"## `me.{space}`", *(f"::: {getattr(room, name).__module__}.{name}" for name in kept)]
    return "\n\n".join([*parts, ""])


def lessons() -> str:
    """What lessons there are, each a link into the live explorer."""
    parts = [
        "# Lessons",
        "Each opens in the explorer of this site, which needs no server. How to write one: [docs/lessons.md](docs/lessons.md).",
    ]
    for lesson in shipped_lessons().lessons:
        head, link = lesson.head, f'<a href="live.html#lesson={lesson.name}&amp;page=1">{lesson.head.title}</a>'
        parts.append(f"**{link}**, {head.minutes} minutes, {len(lesson.pages)} pages. {head.summary}")
    return "\n\n".join([*parts, ""])


def commands() -> str:
    """Each command's help."""
    parts = ["# Command line", *_help("mosaic", build_parser())]
    return "\n\n".join([*parts, ""])


def _help(name: str, parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f"## {name}\n\n```text\n{parser.format_help()}```"
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from _help(f"{name} {word}", below)


def main() -> None:
    """Stage, build, and put the explorer beside the pages."""
    stage()
    quiet = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--config-file", CONFIG], cwd=ROOT, env=quiet, check=True)
    catalog, model = me.open_catalog(), me.load_model()
    taught = shipped_lessons().lessons
    rows = with_lessons(range(GALAXIES), taught, catalog)
    page = write_page(model, catalog, SITE / "live.html", rows, title="MOSAIC Explorer", lessons=taught)
    print(f"{SITE / 'index.html'}: open it in a browser; its explorer has {page.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
