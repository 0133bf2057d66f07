"""Colours (Okabe & Ito 2008, safe for the colour-blind) and figures that change with the theme."""

from __future__ import annotations

from typing import Any

from bokeh.models import CDSView, ColorBar, ColumnDataSource, Glyph, GlyphRenderer, LinearColorMapper, Model
from bokeh.plotting import figure

LIGHT = {
    "ink": "#1d2733",  # truth, text
    "soft": "#5d6975",  # axis labels
    "grid": "#e4e8ec",
    "ground": "#ffffff",
    "edge": "#c3cad1",
    "seen": "#0072b2",  # Okabe-Ito blue
    "answer": "#d55e00",  # Okabe-Ito vermilion
    "hidden": "#8a949e",
    "mark": "#009e73",  # Okabe-Ito bluish green
    "pin1": "#9c4f80",  # the four pins: reddish purple, darker; bluish green, darker; orange, darker; sky blue, darker
    "pin2": "#007a59",
    "pin3": "#946200",
    "pin4": "#2673a3",
}
DARK = {
    "ink": "#eef2f6",
    "soft": "#a9b4bf",
    "grid": "#2b333c",
    "ground": "#121212",
    "edge": "#48525d",
    "seen": "#56b4e9",  # Okabe-Ito sky blue
    "answer": "#ff8b3d",  # vermilion, lighter for contrast on dark
    "hidden": "#7b8691",
    "mark": "#2fc7a0",
    "pin1": "#e39ac4",
    "pin2": "#2fc7a0",
    "pin3": "#e8b23a",
    "pin4": "#8fd0f5",
}
FONT = "13px"


class Paint:
    """Hands out colours by role, and repaints everything it has coloured when the theme changes."""

    def __init__(self, dark: bool = False):
        self.dark = dark
        self._views: dict[str, CDSView] = {}  # one for each source: a page with fewer models is built sooner
        self._coloured: list[tuple[Model, str, str]] = []

    def __getitem__(self, role: str) -> str:
        return (DARK if self.dark else LIGHT)[role]

    def colour(self, model: Model, **roles: str) -> Any:
        """Set colours by role, such as line_color="answer", now and at every change of theme."""
        for attribute, role in roles.items():
            self._coloured.append((model, attribute, role))
            setattr(model, attribute, self[role])
        return model

    def set_dark(self, dark: bool) -> None:
        """Repaint in the other theme."""
        self.dark = dark
        for model, attribute, role in self._coloured:
            setattr(model, attribute, self[role])

    def draw(self, fig: figure, source: ColumnDataSource, glyph: Glyph, level: str = "glyph", **roles: str) -> GlyphRenderer:
        """Put a glyph on a figure, coloured by role. (Bokeh's own shortcuts make three copies of each glyph.)"""
        self.colour(glyph, **roles)
        return fig.add_glyph(source, glyph, view=self._views.setdefault(source.id, CDSView()), level=level)

    def figure(self, **options: Any) -> figure:
        """A Bokeh figure in the house style: no toolbar, quiet grid, readable labels."""
        options = {
            "toolbar_location": None,
            "tools": "",
            "sizing_mode": "stretch_width",
            "min_border_left": 62,
            "min_border_right": 12,
            "output_backend": "canvas",
            **options,
        }
        fig = figure(**options)
        self.colour(fig, background_fill_color="ground", border_fill_color="ground", outline_line_color="edge")
        for axis in fig.axis:
            self.colour(
                axis,
                axis_line_color="edge",
                major_tick_line_color="edge",
                minor_tick_line_color="grid",
                major_label_text_color="soft",
                axis_label_text_color="soft",
            )
            axis.axis_label_text_font_style, axis.axis_label_text_font_size = "normal", FONT
            axis.major_label_text_font_size = "12px"
            axis.axis_label_standoff = 4
        for grid in fig.grid:
            self.colour(grid, grid_line_color="grid")
        self.colour(fig.title, text_color="ink")
        fig.title.text_font_size, fig.title.text_font_style = "14px", "bold"
        return fig

    def colour_bar(self, mapper: LinearColorMapper, title: str) -> ColorBar:
        """A colour bar in the house style."""
        bar = ColorBar(
            color_mapper=mapper,
            title=title,
            width=10,
            padding=8,
            title_text_font_style="normal",
            title_text_font_size=FONT,
            major_label_text_font_size="12px",
            bar_line_color=None,
        )
        return self.colour(bar, title_text_color="soft", major_label_text_color="soft", background_fill_color="ground")
