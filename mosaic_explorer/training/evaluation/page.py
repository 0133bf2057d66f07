"""The page of an evaluation as text: sections of charts and tables, Bokeh's own code inline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from bokeh.document import Document
from bokeh.embed import components
from bokeh.resources import Resources

from ... import __version__
from ...catalog.plots.drawing import Chart
from ...catalog.plots.page import PAINT, STYLE
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
MARKS = {
    "circle": '<circle cx="7" cy="7" r="5"/>',
    "square": '<rect x="2" y="2" width="10" height="10"/>',
    "triangle": '<path d="M7 1 13 12H1Z"/>',
}


@dataclass
class Section:
    """A part of the page: a heading, a few words, charts; `layout` is the class of their panels, "wide", "seven" or none."""

    title: str
    charts: list[Chart]
    words: str = ""
    layout: str = ""


def page_html(sections: list[Section], evaluation: dict) -> str:
    """The page as text, Bokeh's own code inline."""
    panels = [fig for section in sections for chart in section.charts for fig in chart.panels]
    document = Document()
    with document.models.freeze():
        for fig in panels:
            document.add_root(fig)
    script, places = components(panels)
    places = iter(places)
    body = "".join(_section(section, places) for section in sections)
    scripts = "".join(f"<script>{code}</script>" for code in Resources(mode="inline", components=["bokeh"]).js_raw)
    name = escape(str(evaluation["model"]))
    about = {
        "weights, SHA-256": evaluation["weights_sha256"],
        "catalog": evaluation["catalog"],
        "physics version": evaluation["physics_version"],
        "noise": ", ".join(setting_title(key, found["surveys"]) for key, found in evaluation["noise"].items()),
        "page made by": f"MOSAIC Explorer {__version__}",
    }
    rows = "".join(f"<dt>{escape(key)}</dt><dd>{escape(str(value))}</dd>" for key, value in about.items())
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{name}: evaluation</title>
<link rel="icon" href="data:,">
<style>{STYLE}{MORE_STYLE}</style>
{scripts}
</head>
<body>
<h1>{name}: evaluation</h1>
<p>{evaluation["galaxies"]:,} galaxies that the model never saw; hidden values only.</p>
<dl>{rows}</dl>
{body}
{script}
<script>{PAINT}</script>
</body>
</html>
"""


def _section(section: Section, places: Iterator[str]) -> str:
    words = f"<p>{escape(section.words)}</p>" if section.words else ""
    charts = "".join(_chart(chart, [next(places) for _ in chart.panels], section) for chart in section.charts)
    return f"<section><h2>{escape(section.title)}</h2>{words}{charts}</section>"


def _chart(chart: Chart, places: list[str], section: Section) -> str:
    legend = "".join(f"<li>{_swatch(colour, look)}{escape(label)}</li>" for colour, look, label in chart.legend)
    cells = "".join(f"<div>{place}</div>" for place in places)
    figures = f'<div class="panels{section.layout and " " + section.layout}">{cells}</div>' if places else ""
    legend = f'<ul class="legend">{legend}</ul>' if legend else ""
    return (
        f"<h3>{escape(chart.title)}</h3><figure>{legend}{figures}{_table(chart)}"
        f"<figcaption>{escape(chart.caption)}</figcaption></figure>"
    )


def _table(chart: Chart) -> str:
    """The chart's table; a line break in a cell starts a smaller second line."""
    if chart.table is None:
        return ""
    head, rows = chart.table
    top = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    body = "".join(
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{_cell(cell)}</td>" for cell in rest)}</tr>'
        for first, *rest in rows
    )
    return f'<div class="scroll"><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'


def _cell(text: str) -> str:
    first, _, second = text.partition("\n")
    return escape(first) + (f"<small>{escape(second)}</small>" if second else "")


def _swatch(colour: str, look: str) -> str:
    if look in MARKS:
        return f'<svg width="14" height="14" style="margin-right: 7px; fill: {colour}">{MARKS[look]}</svg>'
    if look.startswith("linear-gradient"):
        return f'<i style="height: 12px; width: 60px; background: {look}"></i>'
    if look == "density":
        return '<i style="height: 12px; background: linear-gradient(90deg, #74808c1a, #74808c)"></i>'
    if look == "band":
        return f'<i style="height: 12px; background: {colour}; opacity: 0.3"></i>'
    return f'<i style="border-top: 3px {look} {colour}"></i>'
