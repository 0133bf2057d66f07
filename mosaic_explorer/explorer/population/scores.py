"""The table over the plot: how far off answers are, of every scalar, and of which galaxies."""

from __future__ import annotations

import html

from ...model.mosaic import Mosaic
from ..session.population import Population
from ..session.population_scores import outlier_words, scores
from ..session.sample import Sample
from ..session.value_words import ValueWords
from ..widgets.labels import worth


def scores_html(population: Population, model: Mosaic, sample: Sample, words: ValueWords, waiting: bool) -> str:
    """A line for each scalar; less ink while another answer is on its way.

    Parameters
    ----------
    sample : the galaxies that are asked about, of which some may not have been yet
    """
    lines = [_line(name, population, model, words, len(sample)) for name in population.scalars]
    galaxies = html.escape(sample.words.removeprefix("first "))
    so_far = f"{population.done:,} so far of " if population.done < len(sample) else ""
    head = (
        f"<caption title='answers compared with the {words.adjective} values'>{so_far}{galaxies}, "
        f"{words.noise(population.noise)}</caption>"
        "<tr><th>mean absolute error</th><th>this mask</th>"
        "<th title='the error of always guessing the middle of the training galaxies'>guess</th>"
        f"<th title='part of the answers that are outliers: redshift {html.escape(outlier_words('redshift'), quote=True)}, "
        f"masses {outlier_words('')}'>outliers</th>"
        f"<th title='part of the {words.adjective} values within the 16–84% range: 68% is right'>in 68%</th></tr>"
    )
    return f"<table class='mosaic-scores' style='opacity: {0.5 if waiting else 1}'>{head}{''.join(lines)}</table>"


def _line(name: str, population: Population, model: Mosaic, words: ValueWords, n: int) -> str:
    summary = population.scalars[name]
    label, n_true = model.table.variables[name][1].label, int((summary.truth == summary.truth).sum())
    guess = outliers = covered = ""
    if summary.seen and n_true:
        error = "seen"
    elif n_true:
        digits = worth(summary.error, least=3)
        error = f"{summary.mae:.{digits}f} ± {summary.error:.{digits}f}" if n_true > 1 else f"{summary.mae:.3f}"
        found = scores(name, summary)
        outliers = f"{found.outliers:.1%}"
        covered = f"{found.coverage:.1%}" if found.coverage == found.coverage else ""
    else:
        error = "not measured" if words.noun == "measured" else "truth not known"
    if n_true:
        guess = f"{summary.median_guess:.2f}"
    of = f" <span title='galaxies whose {words.adjective} value is known'>({n_true:,})</span>" if 0 < n_true < n else ""
    cells = "".join(f"<td>{text}</td>" for text in (guess, outliers, covered))
    return f"<tr><td>{label}{of}</td><td><b>{error}</b></td>{cells}</tr>"
