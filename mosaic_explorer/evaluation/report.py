"""An evaluation as one HTML page that needs nothing but a browser: tables, figures, and the paper's Figures 2 and 3."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import xarray as xr

from ..catalog.measurements import catalog_values
from ..catalog.noise import as_measured
from ..catalog.schema import GALAXY
from ..catalog.surveys import EXACT
from ..errors import ModelError
from ..files import write_beside
from ..masks import Mask
from ..model.mosaic import Mosaic
from ..model.quantiles import MEDIAN
from ..reports.catalog.page import check_page
from ..reports.drawing import GREY, VERMILION, Chart, density, panel
from . import tables
from .charts import coverage_chart, errors_chart, pit_chart, seeing_more_chart
from .figure_2 import COLOURS, figure_2
from .figure_3 import figure_3
from .page import Section, page_html
from .photo_z import REDSHIFT
from .schema import Evaluation, VariableResult
from .scores import NOISE_SEED

PHOTO_Z_PRESETS = ("lsst", "lsst+spherex")
PHOTO_Z_GALAXIES = 3000  # in each panel of estimates against truth
FIGURE_2_WORDS = (
    "Rows are the paper's five inputs, noise-free. Vectors: three galaxies, at 20, 50 and 80% of the order of redshift; pale "
    "and solid the truth, dotted the predicted median, with the model's own 16-84% band; triangles mark when each is observed. "
    "Scalars: 1,000 galaxies; the band holds 16-84% of the predictions in bins of the true value. Grey ground: hidden."
)
FIGURE_3_WORDS = (
    "The last hidden states of each modality's queries, averaged, all modalities in one UMAP; outlines are convex hulls of the "
    "points between the 0.1 and 99.9 percentiles. Colours: the mean true value of the galaxies in a pixel. Axes have no unit."
)
ERROR_WORDS = f"Mean absolute error ± standard error; below, that of always guessing the training median; {tables.UNITS}."
COVERAGE_WORDS = "Percent of true values within the 50, 68 and 95% intervals."


def write_report(model: Mosaic, catalog: xr.Dataset, evaluation: Evaluation, out: str | Path) -> Path:
    """Write the page of an evaluation of `model` on `catalog`; returns its path. It asks no other host for anything.

    A page that is there already is replaced, at once and only when the new one is whole.

    Raises
    ------
    CatalogError
        If `out` does not end in .html or its folder allows no new files.
    ModelError
        If it cannot be written.
    """
    out = check_page(out)
    truth = catalog_values(catalog, model.table)
    labels = {name: row.label if row.is_vector else variable.label for name, (row, variable) in model.table.variables.items()}
    sections = [
        Section("Beside the paper", [_paper(evaluation)]),
        Section("Errors", [errors_chart(evaluation, labels), *_error_tables(evaluation, labels)], layout="wide"),
        Section(
            "Redshifts", [_estimates(model, catalog, evaluation), *_pit(model, evaluation), *_photo_z(evaluation)], "", "three"
        ),
        *_intervals(model, evaluation, labels),
        Section("Seeing more", [seeing_more_chart(evaluation), _worst(evaluation)], tables.nested_words(evaluation)),
        Section("The paper's Figure 2", _with_legend(figure_2(model, truth, evaluation)), FIGURE_2_WORDS, "seven"),
        Section("The paper's Figure 3", figure_3(model, truth), FIGURE_3_WORDS, "three"),
    ]
    try:
        write_beside(out, page_html(sections, evaluation).encode())
    except OSError as error:
        raise ModelError(f"'{out}' cannot be written ({error.strerror or error}); choose another name (--report).") from error
    return out


def _with_legend(charts: list[Chart]) -> list[Chart]:
    """Figure 2 with its legend above the first row."""
    names = ("nearest", "middle", "farthest")
    charts[0].legend = [(colour, "solid", f"{name} galaxy") for colour, name in zip(COLOURS, names)]
    charts[0].legend += [
        (VERMILION, "band", "16–84% of predicted scalars"),
        (GREY, "dashed", "predicted = true"),
        (GREY, "band", "hidden"),
    ]
    return charts


def _paper(evaluation: Evaluation) -> Chart:
    """The paper's Table 1 beside the model's figures."""
    presets = next(iter(evaluation["noise"].values()))["presets"]
    head = ["seen", "redshift", "SFH [dex]", "stellar mass [dex]"]
    gains = [
        f"{words}: −{tables.number(None if ours is None else 100 * ours, 0)}% (paper: −{100 * theirs:.0f}%)"
        for words, ours, theirs in tables.gains(presets)
    ]
    caption = (
        "Mean absolute errors, noise-free; the paper's in brackets. Its catalog is private: compare patterns and ratios, not "
        f"values. {'; '.join(gains)}."
    )
    return Chart("Table 1", caption, table=(head, tables.paper_rows(presets)))


def _error_tables(evaluation: Evaluation, labels: dict[str, str]) -> list[Chart]:
    def cell(scores: VariableResult | None) -> str:
        if scores is None:
            return "seen"
        mae, error, guess = (tables.number(scores[key]) for key in ("mae", "error", "median_guess"))
        return f"{mae} ± {error}\nguess {guess}"

    return _tables(evaluation, labels, cell, ERROR_WORDS)


def _intervals(model: Mosaic, evaluation: Evaluation, labels: dict[str, str]) -> list[Section]:
    """The section about coverage, of a model whose answers have widths."""
    if not model.has_uncertainty:
        return []
    return [Section("Intervals", [coverage_chart(evaluation, labels), *_coverage_tables(evaluation, labels)], layout="wide")]


def _pit(model: Mosaic, evaluation: Evaluation) -> list[Chart]:
    return [pit_chart(evaluation)] if model.has_uncertainty else []


def _coverage_tables(evaluation: Evaluation, labels: dict[str, str]) -> list[Chart]:
    return _tables(evaluation, labels, tables.coverage_cell, COVERAGE_WORDS)


def _tables(
    evaluation: Evaluation, labels: dict[str, str], cell: Callable[[VariableResult | None], str], words: str
) -> list[Chart]:
    """A table of presets and variables for each noise setting; `cell` writes a variable's scores, None where it is seen."""
    charts = []
    for setting, result in evaluation["noise"].items():
        names = tables.variables_of(result["presets"])
        rows = [[preset, *(cell(x["variables"].get(name)) for name in names)] for preset, x in result["presets"].items()]
        title = tables.setting_title(setting, result["surveys"])
        charts.append(Chart(title, words, table=(["seen", *(labels[name] for name in names)], rows)))
    return charts


def _photo_z(evaluation: Evaluation) -> list[Chart]:
    """A table of photo-z scores for each noise setting."""
    head = ["seen", *(heading for heading, _ in tables.PHOTO_Z.values())]
    return [
        Chart(
            tables.setting_title(setting, result["surveys"]),
            tables.PHOTO_Z_WORDS + ".",
            table=(head, tables.photo_z_rows(result["presets"])),
        )
        for setting, result in evaluation["noise"].items()
    ]


def _estimates(model: Mosaic, catalog: xr.Dataset, evaluation: Evaluation) -> Chart:
    """Redshift estimates against true redshifts, from photometry alone, under each noise setting."""
    chart = Chart("Photometric redshifts", legend=[("", "density", "galaxies (logarithmic)")])
    some = catalog.isel({GALAXY: np.sort(np.random.default_rng(0).permutation(catalog.sizes[GALAXY])[:PHOTO_Z_GALAXIES])})
    z, place = np.asarray(some[REDSHIFT].values, float), model.table.place(REDSHIFT).start
    has_z = np.isfinite(z)
    top = float(np.ceil(z[has_z].max())) if has_z.any() else 1.0
    measurements = {key: as_measured(some, model.table, x["surveys"], NOISE_SEED) for key, x in evaluation["noise"].items()}
    for preset in PHOTO_Z_PRESETS:
        for setting in measurements:
            mask = Mask.preset(preset, model.table)
            median = model.answer(measurements[setting], mask, [REDSHIFT]).quantiles[:, place, MEDIAN]
            fig = panel(f"{preset}, {setting}", "true redshift", "predicted redshift (median)")
            density(fig, z[has_z], median[has_z], (0, top), (0, top))
            fig.line([0, top], [0, top], color=GREY, line_dash="dashed")
            chart.panels.append(fig)
    chart.caption = f"Predicted against true redshift (N = {has_z.sum():,})."
    return chart


def _worst(evaluation: Evaluation) -> Chart:
    """The pairs of nested masks in which seeing more helped least."""
    head = ["larger mask", "smaller mask", "error, larger", "error, smaller", "ratio"]
    rows = [
        [x["larger"], x["smaller"], *(tables.number(x[key]) for key in ("error_larger", "error_smaller", "ratio"))]
        for x in evaluation["nested"]["worst"]
    ]
    words = f"The pairs with the largest ratio; errors in spreads of the training galaxies, {EXACT}."
    return Chart("Worst pairs of nested masks", words, table=(head, rows))
