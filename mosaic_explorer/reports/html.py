"""Parts of a page that needs nothing but a browser: Bokeh's code, a document's head, legends, tables."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from bokeh.document import Document
from bokeh.embed import components
from bokeh.plotting import figure
from bokeh.resources import Resources

from .drawing import Chart

MARKS = {
    "circle": '<circle cx="7" cy="7" r="5"/>',
    "square": '<rect x="2" y="2" width="10" height="10"/>',
    "triangle": '<path d="M7 1 13 12H1Z"/>',
}


def embedded(panels: list[figure]) -> tuple[str, Iterator[str]]:
    """The script that draws the panels, and for each the element in which it does."""
    document = Document()
    with document.models.freeze():  # the models are counted once, and not again for each panel
        for fig in panels:
            document.add_root(fig)
    script, places = components(panels) if panels else ("", ())
    return script, iter(places)


def document_html(title: str, style: str, body: str, script: str) -> str:
    """A whole document around `body`; `title` is escaped already, `script` stands at the end."""
    # not `Resources.render`: where Panel is loaded too, that adds scripts of Panel by their address
    bokeh = "".join(f"<script>{code}</script>" for code in Resources(mode="inline", components=["bokeh"]).js_raw)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<link rel="icon" href="data:,">
<style>{style}</style>
{bokeh}
</head>
<body>
{body}
{script}
</body>
</html>
"""


def facts_html(facts: dict) -> str:
    """The rows of a list of facts."""
    return "".join(f"<dt>{escape(str(key))}</dt><dd>{escape(str(value))}</dd>" for key, value in facts.items())


def figure_html(chart: Chart, places: list[str], layout: str) -> tuple[str, str]:
    """A chart's legend and its panels; `layout` is the class of the panels, or nothing."""
    items = "".join(f"<li>{_swatch(colour, look)}{escape(label)}</li>" for colour, look, label in chart.legend)
    cells = "".join(f"<div>{place}</div>" for place in places)
    panels = f'<div class="panels{layout and " " + layout}">{cells}</div>' if places else ""
    return f'<ul class="legend">{items}</ul>' if items else "", panels


def table_html(chart: Chart) -> str:
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
