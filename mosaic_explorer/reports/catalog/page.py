"""The figures of a catalog as one HTML page that needs nothing but a browser."""

from __future__ import annotations

from html import escape
from pathlib import Path

import xarray as xr

from ... import __version__
from ...catalog.derived import DerivedQuantities
from ...errors import CatalogError, excerpt
from ...files import check_place, exists, write_beside
from ..drawing import Chart
from ..html import document_html, embedded, facts_html, figure_html, table_html
from .counts import number_counts, redshift_distributions
from .distributions import colour_tracks, distributions
from .function_charts import infrared, mass_functions, optical, ultraviolet
from .lines import h_alpha, oxygen
from .masses import main_sequence, stellar_to_halo
from .quiescent import quiescent_fraction
from .stacks import histories, spectra

CHARTS = (
    distributions,
    number_counts,
    redshift_distributions,
    mass_functions,
    ultraviolet,
    optical,
    infrared,
    stellar_to_halo,
    main_sequence,
    quiescent_fraction,
    h_alpha,
    oxygen,
    colour_tracks,
    spectra,
    histories,
)

STYLE = """
:root { --ink: #1d2733; --soft: #5d6975; --grid: #e4e8ec; --ground: #ffffff; --edge: #c3cad1; color-scheme: light dark; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef2f6; --soft: #a9b4bf; --grid: #2b333c; --ground: #121212; --edge: #48525d; }
}
body { margin: 0 auto; max-width: 1320px; padding: 20px 24px 48px; background: var(--ground); color: var(--ink);
       font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 24px; margin: 0 0 4px; } h2 { font-size: 18px; margin: 44px 0 6px; }
figure { margin: 0; } figcaption { color: var(--soft); max-width: 100ch; margin-top: 8px; }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 8px 16px; }
.one { max-width: 760px; }
.six { grid-template-columns: repeat(auto-fit, minmax(min(100%, 360px), 1fr)); }
.panels > div { min-width: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 20px; font-size: 13px; margin: 0 0 6px; padding: 0; list-style: none; }
.legend i { display: inline-block; width: 28px; margin-right: 7px; vertical-align: middle; }
table { border-collapse: collapse; font-size: 13px; margin-top: 10px; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: 2px 12px; border-bottom: 1px solid var(--grid); font-weight: normal; }
th:first-child { text-align: left; padding-left: 0; max-width: 34ch; } thead th { color: var(--soft); vertical-align: bottom; }
.scroll { overflow-x: auto; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 1px 16px; font-size: 13px; margin: 8px 0 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
summary { cursor: pointer; color: var(--soft); } p { margin: 4px 0; }
.missing { border-left: 3px solid var(--edge); padding-left: 12px; color: var(--soft); }
"""

# Bokeh draws on a canvas, which knows no style sheet: its text and lines take the page's colours here.
PAINT = """
(() => {
  const paint = () => {
    const css = getComputedStyle(document.documentElement), colour = name => css.getPropertyValue("--" + name).trim();
    const ink = colour("ink"), soft = colour("soft"), grid = colour("grid"), edge = colour("edge");
    for (const doc of Bokeh.documents) for (const model of doc.all_models) {
      if (model.type.endsWith("Axis")) model.setv({axis_label_text_color: soft, major_label_text_color: soft,
        axis_line_color: edge, major_tick_line_color: edge, minor_tick_line_color: grid});
      else if (model.type == "Grid") model.setv({grid_line_color: grid});
      else if (model.type == "Title") model.setv({text_color: ink});
      else if (model.type == "Figure") model.setv({outline_line_color: edge});
    }
  };
  const wait = () => window.Bokeh && Bokeh.documents.length ? paint() : setTimeout(wait, 30);
  wait();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", paint);
})();
"""


def plot_catalog(catalog: xr.Dataset, out: str | Path, name: str = "catalog") -> Path:
    """Write the figures of a catalog as one HTML page that asks no other host for anything; returns its path.

    A page that is there already is replaced, at once and only when the new one is whole. A figure for which the catalog
    has no values becomes a sentence.

    Parameters
    ----------
    catalog : a validated catalog, see `open_catalog`
    out : the page to write, .html
    name : how the page calls the catalog

    Raises
    ------
    CatalogError
        If `out` does not end in .html or cannot be written.
    """
    out = check_page(out)
    sample = DerivedQuantities(catalog)
    text = page_html([chart(sample) for chart in CHARTS], sample, name)
    try:
        write_beside(out, text.encode())
    except OSError as error:
        raise _unwritable(out, error) from error
    return out


def check_page(out: str | Path, replace: bool = True) -> Path:
    """`out`, if a page may be written there; its folder is made. Asked before the work, so that none is in vain.

    Parameters
    ----------
    replace : whether a file that is there may be overwritten
    """
    out = Path(out)
    if out.suffix != ".html":
        raise CatalogError(f"the page '{out}' must end in .html.")
    if exists(out) and out.is_dir():
        raise CatalogError(f"'{out}' is a folder; choose another name for the page.")
    if exists(out) and not replace:
        raise CatalogError(f"'{out}' exists already; choose another name, or give --replace.")
    try:
        check_place(out)
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(out, error) from error
    return out


def _unwritable(out: Path, error: OSError) -> CatalogError:
    words = f"cannot be written ({error.strerror or error}); choose a folder that you may write to."
    return CatalogError(f"{excerpt(str(out))} {words}")


def page_html(charts: list[Chart], sample: DerivedQuantities, name: str) -> str:
    """The page as text: Bokeh's own code inline, then each chart with its legend, panels, caption and numbers."""
    panels = [fig for chart in charts for fig in chart.panels]
    script, places = embedded(panels)
    sections = [_section(chart, [next(places) for _ in chart.panels]) for chart in charts]
    attrs, splits = sample.catalog.attrs, sample.splits
    counts = "" if len(splits) < 2 else f" ({', '.join(f'{members.sum():,} {key}' for key, members in splits.items())})"
    galaxies = f"{sample.n:,} galaxies" if sample.n > 1 else "1 galaxy"
    title, version = escape(str(attrs.get("title") or name)), escape(str(attrs.get("physics_version") or "not given"))
    facts = facts_html({**attrs, "page made by": f"MOSAIC Explorer {__version__}"})
    body = f"""<h1>{title}</h1>
<p>{escape(name)}: {galaxies}{counts}, physics version {version}.</p>
<details><summary>Where these galaxies come from</summary><dl>{facts}</dl></details>
{"".join(sections)}"""
    return document_html(f"{title}: {escape(name)}", STYLE, body, f"{script}\n<script>{PAINT if panels else ''}</script>")


def _section(chart: Chart, places: list[str]) -> str:
    title = f"<section><h2>{escape(chart.title)}</h2>"
    if not places:
        return f'{title}<p class="missing">{escape(chart.missing)}</p></section>'
    legend, panels = figure_html(chart, places, {1: "one", 6: "six"}.get(len(places), ""))
    return (
        f"{title}<figure>{legend}{panels}<figcaption>{escape(chart.caption)}</figcaption>{table_html(chart)}</figure></section>"
    )
