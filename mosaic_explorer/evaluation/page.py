"""The page of an evaluation as text: sections of charts and tables, Bokeh's own code inline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from .. import __version__
from ..reports.catalog.page import PAINT, STYLE
from ..reports.drawing import Chart
from ..reports.html import document_html, embedded, facts_html, figure_html, table_html
from .schema import Evaluation
from .tables import setting_title

MORE_STYLE = """
h3 { font-size: 15px; margin: 22px 0 4px; font-weight: 600; }
.wide { grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); }
.seven { grid-template-columns: repeat(4, 1fr); }
.three { grid-template-columns: repeat(3, 1fr); }
@media (max-width: 899px) { .seven { grid-template-columns: repeat(2, 1fr); } .three { grid-template-columns: 1fr; } }
td { white-space: nowrap; } td small { display: block; color: var(--soft); }
th, td { padding: 3px 10px; } thead th { vertical-align: bottom; }
section > p { max-width: 100ch; color: var(--soft); }
"""


@dataclass
class Section:
    """A part of the page: a heading, a few words, charts; `layout` is the class of their panels, "wide", "seven" or none."""

    title: str
    charts: list[Chart]
    words: str = ""
    layout: str = ""


def page_html(sections: list[Section], evaluation: Evaluation) -> str:
    """The page as text, Bokeh's own code inline."""
    about = {
        "weights, SHA-256": evaluation["weights_sha256"],
        "catalog": evaluation["catalog"],
        "physics version": evaluation["physics_version"],
        "noise": ", ".join(setting_title(key, result["surveys"]) for key, result in evaluation["noise"].items()),
        "page made by": f"MOSAIC Explorer {__version__}",
    }
    words = f"{evaluation['galaxies']:,} galaxies that the model never saw; hidden values only."
    return sections_html(f"{evaluation['model']}: evaluation", words, about, sections)


def sections_html(title: str, words: str, about: dict, sections: list[Section]) -> str:
    """A page of sections under a title, a sentence and a list of facts, Bokeh's own code inline."""
    script, places = embedded([fig for section in sections for chart in section.charts for fig in chart.panels])
    body = "".join(_section(section, places) for section in sections)
    body = f"""<h1>{escape(title)}</h1>
<p>{escape(words)}</p>
<dl>{facts_html(about)}</dl>
{body}"""
    return document_html(escape(title), STYLE + MORE_STYLE, body, f"{script}\n<script>{PAINT}</script>")


def _section(section: Section, places: Iterator[str]) -> str:
    words = f"<p>{escape(section.words)}</p>" if section.words else ""
    charts = "".join(_chart(chart, [next(places) for _ in chart.panels], section) for chart in section.charts)
    return f"<section><h2>{escape(section.title)}</h2>{words}{charts}</section>"


def _chart(chart: Chart, places: list[str], section: Section) -> str:
    legend, panels = figure_html(chart, places, section.layout)
    return (
        f"<h3>{escape(chart.title)}</h3><figure>{legend}{panels}{table_html(chart)}"
        f"<figcaption>{escape(chart.caption)}</figcaption></figure>"
    )
