"""How good answers about many galaxies are: scores against magnitude, redshift and so on, and the percentiles of the truth."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

import numpy as np
import panel as pn
import param

from ...binned_accuracy import COVERAGE, N_PERCENTILES, SCORES, outlier_words
from ..session.groups import GROUPS
from ..session.panels import HOW_GOOD
from ..session.panels.how_good import HowGood, answers_of, axes, axis_label, how_good_steps
from ..session.population import Population, ScalarSummary
from ..session.population_scores import REDSHIFT, scores_of
from ..session.question import Question
from ..session.sample import Sample
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.component import Component, asset
from ..widgets.labels import worth
from ..widgets.theme import DARK, LIGHT
from ..widgets.tooltip import heading

ALL = ""  # the series of all galaxies, beside those of the groups A and B
AIMS = {"bias": 0.0, "coverage": COVERAGE}
SHARES = ("outliers", "coverage")
MEANING = (
    "Scores in bins of what is chosen: the galaxies' own magnitude i or values, or how sure the model is. Bars: where chance "
    "alone would leave them, the middle 68%. Bins of fewer than 10 galaxies are left out.\n"
    "bias: the median error; σ_MAD: the scatter, 1.4826 times the median |error − bias|, which a few outliers do not change; "
    "errors of redshift are Δz/(1+z).\n"
    "in 68%: part of the values within their 16–84% range; the dashed line, 68%, is right: above it the model is too modest, "
    "below too sure.\n"
    "Percentiles (PIT): how much of its density lies below each value. Flat is right, a hump too modest, ends that rise too "
    "sure, a slope biased; the band holds 95% of bins where only chance is at work.\n"
    "Groups A and B, where they are chosen, are drawn, too."
)


class HowGoodPlot(Component):
    """Charts of scores, drawn by the browser; `content` says what, see `js/how_good.js`. `choose` is called with an axis."""

    content = param.Dict({}, doc="What is drawn, with words about it.")
    colours = param.Dict({"light": LIGHT, "dark": DARK}, doc="Colours by role.")
    dark = param.Boolean(False, doc="Dark theme.")

    _bundle = "how_good.bundle.js"

    def __init__(self, choose: Callable[[str], None], **params: Any):
        self._choose = choose
        sheets = [asset("widgets/js/plots.css"), asset("population/js/how_good.css")]
        super().__init__(sizing_mode="stretch_width", margin=(0, 4), stylesheets=sheets, **params)

    def _handle_msg(self, message: object) -> None:
        if isinstance(message, dict) and isinstance(by := message.get("by"), str):
            self._choose(by)


class HowGoodView:
    """The charts; `show` gives them a population, or a part of one that is growing. `by` is the axis."""

    def __init__(self, session: Session):
        self.session, self.state, self.by = session, session.state, ""
        self._population: Population | None = None
        self._sample: Sample | None = None
        self._axes: list[str] = []
        self.plot = HowGoodPlot(self.choose, dark=self.state.dark)
        session.schedule.push(self.plot)
        self.panel = pn.Column(heading("How good", MEANING), self.plot, sizing_mode="stretch_width", margin=0)
        self.question = Question(
            name="how good",
            steps=self._steps,
            take=self._take,
            urgency=-1,  # before more of the population comes
            failure="The scores could not be made",
        )
        session.follow(self._ask, "scalar_name", *GROUPS.values())
        session.follow(lambda: self.plot.param.update(dark=self.state.dark), "dark")

    def show(self, population: Population, sample: Sample) -> None:
        """Be of these galaxies from now on."""
        if sample is not self._sample:
            self._axes = axes(self.state.observations, sample)
        self._population, self._sample = population, sample
        self._ask()

    def choose(self, by: str) -> None:
        """Have another axis; whatever else a browser sends does nothing."""
        if by in self._axes:
            self.by = by
            self._ask()

    def _axis(self) -> str:
        return self.by if self.by in self._axes else self._axes[0]

    def _ask(self) -> None:
        self.session.forget(self.question)  # of fewer galaxies, or other ones
        if self._population is not None:
            self.session.ask(self.question)

    def _steps(self, snapshot: Snapshot) -> Generator[None, None, dict]:
        population, sample, name, by = self._population, self._sample, snapshot.scalar_name, self._axis()
        assert population is not None and sample is not None
        summary = population.scalars[name]
        if (why := self._nothing(summary, name)) != "":
            return {"empty": why, **self._axis_content(by, name)}
        found = {}
        for letter, some in self._series(sample).items():
            found[letter] = yield from how_good_steps(name, summary, by, self.state.observations, sample.rows, some)
        return self._content(name, by, summary, found)

    def _take(self, snapshot: Snapshot, content: dict) -> None:
        self.plot.content = content

    def _series(self, sample: Sample) -> dict[str, np.ndarray | None]:
        """Which galaxies, bool (n,), each series is of: all, and the groups that hold some of them."""
        inside = {letter: np.isin(sample.rows, self.state.group(letter)) for letter in GROUPS}
        return {ALL: None} | {letter: some for letter, some in inside.items() if some.any()}

    # -- what it says --------------------------------------------------------------------------------------------------
    def _nothing(self, summary: ScalarSummary, name: str) -> str:
        """Why there is nothing to score; "" where there is."""
        label, adjective = self.state.table.variables[name][1].label, self.state.observations.words.adjective
        if not summary.has_truth:
            return f"No {adjective} {label} of these galaxies is known: how good answers are cannot be said."
        return f"The {label} is seen under this mask: there is no answer to judge." if summary.seen else ""

    def _axis_content(self, by: str, name: str) -> dict:
        label = axis_label(self.state.observations, by, name)
        options = [[one, axis_label(self.state.observations, one, name)] for one in self._axes]
        return {"panel": HOW_GOOD, "by": by, "axes": options, "x_label": label}

    def _content(self, name: str, by: str, summary: ScalarSummary, found: dict[str, HowGood]) -> dict:
        """All that is drawn, as plain words and numbers; parts of galaxies in percent."""
        shown = SCORES if self.state.model.has_uncertainty else [score for score in SCORES if score != "coverage"]
        charts = [self._chart(score, name, found) for score in shown]
        every, pit = found[ALL].percentiles, {"low": 0.0, "high": 0.0, "series": []}
        if (total := int(every.counts.sum())) > 0:
            pit = {
                "low": every.low / total * N_PERCENTILES,
                "high": every.high / total * N_PERCENTILES,
                "series": [
                    {"letter": letter, "values": (one.percentiles.counts / n * N_PERCENTILES).astype(np.float32)}
                    for letter, one in found.items()
                    if (n := int(one.percentiles.counts.sum()))
                ],
            }
        noun = self.state.observations.words.adjective
        more = {"pit_label": f"percentile of the {noun} value [%]", "words": self._words(name, summary), "empty": ""}
        return self._axis_content(by, name) | {"charts": charts, "pit": pit} | more

    def _chart(self, score: str, name: str, found: dict[str, HowGood]) -> dict:
        unit = 100 if score in SHARES else 1
        series = []
        for letter, one in found.items():
            bins = one.bins
            numbers = {key: bins[f"{score}{end}"].values * unit for key, end in (("y", ""), ("low", "_low"), ("high", "_high"))}
            numbers |= {"x": bins["bin_middle"].values, "n": bins["n"].values}
            series.append({"letter": letter, **{key: values.astype(np.float32) for key, values in numbers.items()}})
        label = {"bias": "bias", "sigma_mad": "σ_MAD", "outliers": "outliers [%]", "coverage": "in 68% [%]"}[score]
        error_unit = "" if score in SHARES or name == REDSHIFT else f" [{self.state.table.variables[name][1].error_unit}]"
        of = {"bias": " of Δz/(1+z)", "sigma_mad": " of Δz/(1+z)"}.get(score, "") if name == REDSHIFT else ""
        if score == "outliers":
            of = f": {outlier_words(name)}"
        aim = AIMS.get(score)
        return {"key": score, "label": label + of + error_unit, "aim": None if aim is None else aim * unit, "series": series}

    def _words(self, name: str, summary: ScalarSummary) -> str:
        """The scores of all bins together."""
        answers = answers_of(summary)
        found = scores_of(name, *answers)
        digits = worth(found.sigma_mad, least=2, most=5, significant=2)
        text = f"All {found.n:,}: bias {found.bias:+.{digits + 1}f}, σ_MAD {found.sigma_mad:.{digits}f}, "
        text += f"outliers {found.outliers:.1%}"
        return text.replace("-", "−") + (f", in 68% {found.coverage:.1%}" if np.isfinite(found.coverage) else "")
