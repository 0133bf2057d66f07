"""A comparison scores everybody on the same galaxies, goes on after a kill, and writes tables that say what they show."""

import json
import re
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest
from learnable import learnable_catalog
from scipy.stats import norm

from mosaic_explorer.catalog import write_catalog
from mosaic_explorer.cli import main
from mosaic_explorer.comparison import ratios, summaries
from mosaic_explorer.comparison.contender import Forecast
from mosaic_explorer.comparison.contenders import ExactLimit, MedianGuess, TrainZ
from mosaic_explorer.comparison.galaxy_scores import GalaxyScores
from mosaic_explorer.comparison.question import Question, questions
from mosaic_explorer.comparison.readme import scores_table
from mosaic_explorer.comparison.report import page_html, read_comparison, write_comparison
from mosaic_explorer.comparison.run import Judged, compare
from mosaic_explorer.comparison.steps import Steps
from mosaic_explorer.comparison.tables import table_text
from mosaic_explorer.densities import Mixtures
from mosaic_explorer.errors import CatalogError, ModelError
from mosaic_explorer.metrics import fixed_outlier_fraction, outlier_fraction, resamples
from mosaic_explorer.modalities import TABLE

DEEP = "LSST Y10 + SPHEREx deep"
ASKED = questions(["lsst", "stellar_mass"], ["noise-free", DEEP])
LOADS = re.compile(r"<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)


class Knowing:
    """Knows the truth but for a Gaussian error whose width it says; counts how often it learns."""

    chunk = 70

    def __init__(self, truth, width=0.1, name="knowing", factor=1.0):
        self.truth, self.width, self.name, self.title, self.factor, self.learned = truth, width, name, "knows all", factor, 0

    def variables(self, question):
        return question.variables

    def learn(self, galaxies, question):
        self.learned += 1
        known = {row.tobytes(): i for i, row in enumerate(self.truth[:, TABLE.place("sed")])}

        def answer(measured):
            rows = [known[row.tobytes()] for row in np.ascontiguousarray(measured.values[:, TABLE.place("sed")])]
            off = self.width * np.random.default_rng(0).normal(size=self.truth.shape)[rows]
            points = {x: self.truth[rows][:, question.places(x)] + off[:, question.places(x)] for x in question.variables}
            densities = {
                x: Mixtures(np.ones((len(rows), 1)), points[x], np.full((len(rows), 1), self.width * self.factor), -50, 50)
                for x in question.variables
                if x not in ("sfh", "sed")
            }
            return Forecast(points, densities)

        return answer

    def training(self, galaxies):
        return galaxies.source

    def identity(self):
        return {"width": self.width, "factor": self.factor}


@pytest.fixture(scope="module")
def comparison(galaxies, judged, tmp_path_factory):
    contenders = [Knowing(judged.truth), Knowing(judged.truth, 0.2, "half"), TrainZ(), MedianGuess(), ExactLimit()]
    with Steps(tmp_path_factory.mktemp("steps")) as steps:
        return compare(contenders, ASKED, galaxies, judged, steps)


def scores(comparison, contender, variable="redshift", selection="i < 27", question=0):
    return comparison["questions"][question]["results"][contender]["variables"][variable]["selections"][selection]


# -- scores -----------------------------------------------------------------------------------------------------------
def test_the_scores_of_a_known_forecast_are_those_in_closed_form(comparison):
    found = scores(comparison, "knowing")
    assert found["galaxies"] == 300
    square = 1 / (2 * np.sqrt(np.pi) * 0.1)  # the integral of f^2
    expected = {"mae": 0.2 * norm.pdf(0), "crps": 0.1 / np.sqrt(np.pi), "cde_loss": -square, "coverage_68": 0.68}
    for key, value in expected.items():
        assert abs(found[key]["value"] - value) < 3.5 * found[key]["error"], key
        assert 0 < found[key]["error"] < 0.1 * abs(value), key
    assert found["pit_ks"] < 0.09


def test_a_guess_without_density_scores_its_absolute_error_and_no_cde_loss(comparison):
    median, trainz = scores(comparison, "median"), scores(comparison, "trainz")
    assert median["crps"] == median["mae"] and "cde_loss" not in median and "pit_ks" not in median
    assert trainz["crps"]["value"] < median["crps"]["value"] and "cde_loss" in trainz


def test_outliers_are_counted_beyond_a_fixed_error_and_as_rail_counts_them():
    wide = np.random.default_rng(0).normal(0, 0.2, 5000)
    assert fixed_outlier_fraction(wide) == pytest.approx(2 * norm.cdf(-0.15 / 0.2), abs=0.02)
    assert outlier_fraction(wide) == pytest.approx(2 * norm.cdf(-3), abs=0.005)  # falls where the core is wide
    assert fixed_outlier_fraction(np.array([0.14, -0.16, 0.0, 0.15])) == 0.25


def test_where_nothing_noisy_is_seen_there_is_one_question(comparison):
    assert [(x["preset"], x["setting"]) for x in comparison["questions"]] == [
        ("lsst", "noise-free"), ("stellar_mass", "noise-free"), ("lsst", DEEP),
    ]  # fmt: skip


def test_bins_hold_equal_numbers_and_all_galaxies(comparison):
    result = comparison["questions"][0]["results"]["knowing"]["variables"]["redshift"]
    assert set(result["bins"]) == {"i", "redshift"}  # this contender's width is the same for all
    for bins in result["bins"].values():
        assert [x["scores"]["galaxies"] for x in bins] == [60] * 5
        assert all(x["to"] == y["from"] for x, y in pairwise(bins))
    assert sum(result["pit"]) == pytest.approx(1)


def test_bright_galaxies_are_chosen_by_their_true_magnitude(galaxies, judged):
    i = judged.truth[:, TABLE.place("lsst").start + 3]
    assert judged.selections["i < 25.3"].sum() == (i < 25.3).sum() and judged.selections["i < 27"].all()
    assert "i < 23" not in judged.selections or judged.selections["i < 23"].any()


def test_errors_of_scores_are_those_of_resampling_and_the_same_each_time():
    x = np.random.default_rng(0).normal(size=400)
    picks = resamples(400, 200)
    assert summaries.mean(x, picks)["error"] == pytest.approx(x.std() / 20, rel=0.15)
    assert summaries.mean(x, picks) == summaries.mean(x, resamples(400, 200))
    alike = summaries.ratio(1 + 0.1 * x, 2 + 0.2 * x, picks)
    assert alike["value"] == 0.5 and alike["error"] < 1e-9  # the same galaxies in both: paired


# -- ratios -----------------------------------------------------------------------------------------------------------
def test_the_cells_are_those_of_the_papers_table_and_ours():
    assert [len(ratios.CELLS[key]) for key in ("Table 1", "redshift and stellar mass", "all with LSST")] == [10, 9, 20]


def test_ratios_are_of_mean_errors_and_their_mean_is_geometric(judged):
    error = np.linspace(0.1, 1, 300)

    def answer(factor):
        return GalaxyScores({name: {"error": factor * error} for name in ("redshift", "log_stellar_mass", "sfh")})

    answers = {question: {"ours": answer(1), "a": answer(2), "b": answer(1.25)} for question in ASKED}
    found = ratios.all_ratios(answers, ["ours"], ["a", "b"], 300)
    by = {(x["setting"], x["cells"], x["other"]): x for x in found}
    one = by["noise-free", "Table 1", "a"]
    assert one["count"] == 4 and one["geometric_mean"]["value"] == 0.5 and one["geometric_mean"]["error"] < 1e-9
    assert set(one["of_cells"]) == {"lsst, redshift", "lsst, sfh", "stellar_mass, redshift", "stellar_mass, sfh"}
    assert by["noise-free", "Table 1", ratios.BEST]["geometric_mean"]["value"] == 0.8
    assert by[DEEP, "Table 1", "b"]["count"] == 4  # the stellar mass has no noise: its question without noise stands for both


def test_the_limit_is_set_beside_others_on_the_galaxies_of_which_it_is_known(comparison):
    def answer(width):
        return {"redshift": {"error": np.full(10, width), "crps": np.full(10, width), "cde_loss": np.full(10, -1 / width)}}

    size = np.r_[np.full(6, 500.0), np.full(4, 3.0)]
    everyone = {"ours": GalaxyScores(answer(0.2)), "limit": GalaxyScores(answer(0.1), size)}
    found = summaries.limits(everyone, "limit", "redshift", np.arange(10) < 8)
    assert found["galaxies"] == 6 and found["share"] == 0.75
    ours = found["contenders"]["ours"]
    assert ours["crps_ratio"]["value"] == 2 and ours["cde_difference"]["value"] == 5
    unknown = {"limit": GalaxyScores(answer(1), np.full(10, 9.0))}
    assert summaries.limits(unknown, "limit", "redshift", np.ones(10, bool)) is None
    assert comparison["questions"][2]["results"]["limit"]["variables"] == {}


# -- resuming ---------------------------------------------------------------------------------------------------------
def test_what_is_finished_is_not_learned_again_and_gives_the_same(galaxies, judged, tmp_path):
    first = Knowing(judged.truth)
    with Steps(tmp_path) as steps:
        before = compare([first], ASKED, galaxies, judged, steps)
    next(iter(tmp_path.glob("*.npz"))).write_bytes(b"PK damaged")
    again = Knowing(judged.truth)
    with Steps(tmp_path) as steps:
        after = compare([again], ASKED, galaxies, judged, steps)
    assert (first.learned, again.learned) == (3, 1)
    for one, other in zip(before["questions"], after["questions"]):
        assert one["results"]["knowing"]["variables"] == other["results"]["knowing"]["variables"]


def test_a_step_of_another_contender_question_or_catalog_is_not_taken(galaxies, judged, tmp_path):
    with Steps(tmp_path) as steps:
        compare([Knowing(judged.truth)], ASKED[:1], galaxies, judged, steps)
        wider = Knowing(judged.truth, 0.2)
        compare([wider], ASKED[:1], galaxies, judged, steps)
        fewer = Knowing(judged.truth)
        part = Judged(judged.catalog.isel(galaxy=slice(0, 200)), galaxies, "fewer")
        compare([fewer], ASKED[:1], galaxies, part, steps)
    assert (wider.learned, fewer.learned) == (1, 1)


def test_a_kill_leaves_what_was_finished(galaxies, judged, tmp_path):
    class Stopping(Knowing):
        def learn(self, galaxies, question):
            if self.learned == 1:
                raise KeyboardInterrupt
            return super().learn(galaxies, question)

    with Steps(tmp_path) as steps, pytest.raises(KeyboardInterrupt):
        compare([Stopping(judged.truth)], ASKED, galaxies, judged, steps)
    again = Knowing(judged.truth)
    with Steps(tmp_path) as steps:
        compare([again], ASKED, galaxies, judged, steps)
    assert again.learned == 2


def test_two_comparisons_do_not_work_in_one_folder(tmp_path):
    with Steps(tmp_path), pytest.raises(ModelError, match="another comparison works in"):
        Steps(tmp_path)
    (tmp_path / "file").write_text("")
    with pytest.raises(ModelError, match="cannot be written"):
        Steps(tmp_path / "file" / "steps")


def test_scores_that_are_kept_come_back_as_they_were():
    scores = GalaxyScores({"sfh": {"error": np.arange(3.0)}}, np.ones(3), 1.5, 0.1, "ten galaxies")
    again = GalaxyScores.from_bytes(scores.to_bytes())
    np.testing.assert_array_equal(again.variables["sfh"]["error"], np.arange(3.0))
    assert (again.seconds_to_learn, again.training) == (1.5, "ten galaxies")
    with pytest.raises(ValueError, match="not a file of scores"):
        GalaxyScores.from_bytes(b"")


def test_the_order_of_galaxies_changes_no_score(galaxies, judged, tmp_path):
    order = np.random.default_rng(0).permutation(len(judged))
    mixed = Judged(judged.catalog.isel(galaxy=order), galaxies, "mixed")
    found = []
    for some, name in (judged, "one"), (mixed, "other"):
        with Steps(tmp_path / name) as steps:
            found.append(compare([Knowing(judged.truth), TrainZ()], [Question("lsst", DEEP)], galaxies, some, steps))
    for contender in ("knowing", "trainz"):
        one, other = (scores(x, contender) for x in found)
        for key in ("mae", "bias", "sigma_mad", "crps", "cde_loss"):
            assert other[key]["value"] == pytest.approx(one[key]["value"], rel=1e-5), key


def test_names_are_unique_and_the_limit_does_not_know_the_judged(galaxies, judged, tmp_path):
    with Steps(tmp_path) as steps:
        with pytest.raises(ModelError, match="two contenders are called 'knowing'"):
            compare([Knowing(judged.truth), Knowing(judged.truth)], ASKED, galaxies, judged, steps)
        known = SimpleNamespace(values=judged.truth, held_back=judged.truth[:0], table=TABLE, digest="", source="")
        with pytest.raises(CatalogError, match="300 of the 300 galaxies to be judged are among"):
            compare([ExactLimit()], ASKED, known, judged, steps)


# -- what is written --------------------------------------------------------------------------------------------------
def test_the_tables_hold_everybody_and_every_score(comparison):
    text = table_text(comparison)
    for words in (
        "knowing",
        "trainz",
        "CDE loss",
        "outliers > 0.15",
        "outliers (RAIL)",
        "fifth 5",
        "learned from: 1,200 galaxies",
    ):
        assert words in text
    assert "nan" not in text and "None" not in text
    assert text.count("| lsst | knowing |") >= 2 * (2 * len({"i < 27", "i < 25.3"}) + 2)


@pytest.mark.slow
def test_the_page_needs_nothing_but_a_browser_and_shows_every_part(comparison):
    page = page_html(comparison)
    assert {address for address in LOADS.findall(page) if not address.startswith("data:")} == set()
    for part in ("Who takes part", "In one number", "coverage of redshift", "probability integral transform", "learned from"):
        assert part in page
    assert len(page) < 6e6


@pytest.mark.slow
def test_all_three_files_are_written_and_read_again(comparison, tmp_path):
    paths = write_comparison(comparison, tmp_path)
    assert [path.name for path in paths] == ["comparison.json", "comparison.md", "comparison.html"]
    assert read_comparison(tmp_path) == json.loads(json.dumps(comparison))
    (tmp_path / "other.json").write_text("[1]")
    for path, words in (tmp_path / "other.json", "is no comparison"), (tmp_path / "nothing.json", "cannot be read"):
        with pytest.raises(ModelError, match=words):
            read_comparison(path)


def test_the_readmes_table_has_noise_first_and_noise_free_in_brackets(comparison):
    text = scores_table(comparison, "knowing", "i < 27")
    head, _, lsst, mass = text.splitlines()
    assert head.startswith("| seen | redshift | σ_MAD of z | outliers > 0.15 | log M* | log Mh | SFH [dex] | SED [dex] |")
    assert re.match(r"\| LSST \| 0\.0\d\d \(0\.0\d\d\) \| 0\.0\d\d \(0\.0\d\d\) \| \d\.\d% \(\d\.\d%\)", lsst)
    assert re.match(r"\| stellar mass \| 0\.0\d\d \|.*\| seen \|", mass)
    for name, selection, words in ("knowin", "i < 27", "Did you mean 'knowing'"), ("knowing", "i < 2", "unknown selection"):
        with pytest.raises(ModelError, match=words):
            scores_table(comparison, name, selection)


# -- the command ------------------------------------------------------------------------------------------------------
@pytest.mark.slow
def test_the_command_compares_and_resumes(galaxies, judged, tmp_path, capsys):
    path = str(tmp_path / "a.zarr")
    write_catalog(learnable_catalog(600, seed=5), path)
    asked = ["compare", "--catalog", path, "--judge", path, "--out", str(tmp_path / "out")]
    assert main([*asked, "--only", "trainz,median,limit", "--inputs", "lsst"]) == 0
    assert "comparison.html" in capsys.readouterr().out
    kept = sorted(path.name for path in (tmp_path / "out" / "steps").glob("*.npz"))
    assert len(kept) == 3 + 3 + 2
    assert main([*asked, "--only", "trainz", "--inputs", "lsst"]) == 0
    assert sorted(path.name for path in (tmp_path / "out" / "steps").glob("*.npz")) == kept


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (["--inputs", "lsts"], "unknown input 'lsts'"), (["--settings", "Y1"], "unknown noise setting 'Y1'"),
        (["--only", "flexboost"], "Did you mean 'flexzboost'"), (["--only", "trainz", "--inputs", ""], "nothing to compare"),
        (["--only", ""], "nothing to compare"), (["no-such-model", "--only", "trainz"], "no-such-model"),
    ],
)  # fmt: skip
def test_arguments_that_cannot_be_are_refused_in_a_line_and_nothing_is_made(options, words, tmp_path, capsys):
    assert main(["compare", *options, "--catalog", "missing.zarr", "--out", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert words in error and error.count("\n") == 1 and not (tmp_path / "out").exists()
