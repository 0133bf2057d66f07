"""The page holds a model against redshifts that are known, adapts it to them, goes on with it, and goes back."""

import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_paper_model, with_magnitudes
from waiting import wait_for

from mosaic_explorer.adaptation import check, run
from mosaic_explorer.adaptation.figures import Figures
from mosaic_explorer.errors import CatalogError
from mosaic_explorer.explorer.adapt import checking, worker
from mosaic_explorer.explorer.adapt.adapt_part import Place
from mosaic_explorer.explorer.adapt.archive import pack
from mosaic_explorer.explorer.adapt.checking import check_steps
from mosaic_explorer.explorer.adapt.meaning import FIGURES, shape_words
from mosaic_explorer.explorer.adapt.pit_chart import pit_chart
from mosaic_explorer.explorer.adapt.report import outcome_html
from mosaic_explorer.explorer.adapt.time_left import time_left_words
from mosaic_explorer.explorer.adapt.view import AdaptView
from mosaic_explorer.explorer.session.jobs import once
from mosaic_explorer.model import load_model, save_model
from mosaic_explorer.steps import finish

FILTERS = ["hsc2017-g", "hsc2017-r2"]


def measured(n=40, known=40):
    """Galaxies measured in two filters; the redshift of some is known."""
    catalog = with_magnitudes(random_catalog(n), FILTERS, measured=True).assign_attrs(values="measured")
    redshift = np.where(np.arange(n) < known, catalog["redshift"].values, np.nan)
    nothing = {name: catalog[name] * np.nan for name in ("log_halo_mass", "log_stellar_mass", "lsst", "spherex", "sfh", "sed")}
    return catalog.assign(nothing | {"redshift": ("galaxy", redshift, catalog["redshift"].attrs)})


def scores(**values):
    some = {"bias": 0.1, "sigma_mad": 0.05, "outliers": 0.1, "coverage_50": 0.3, "coverage_68": 0.41, "coverage_95": 0.9}
    return some | {"pit_ks": 0.2, "crps": 0.05, "cde_loss": -1.0} | values


def figures(n=100, pit=(30, 5, 5, 5, 5, 5, 5, 5, 5, 30), **values):
    return Figures("redshift", n, "photometry", scores(**values), dict.fromkeys(scores(), 0.02), pit)


def came_of_it(declined=False):
    """What the process tells of an adaptation."""
    before, after = figures(), figures(coverage_68=0.68, pit=(10,) * 10)
    way = "as it is" if declined else "zero points, densities"
    return {
        "declined": declined,
        "way": way,
        "before": before.to_dict() | {"pit": before.pit},
        "after": after.to_dict() | {"pit": after.pit},
        "tried": [{"way": "as it is", "gain": 0.0, "error": 0.0}, {"way": "zero points, densities", "gain": 0.3, "error": 0.1}],
        "bands": {"hsc2017-g": {"offset": 0.12, "error": 0.01, "floor": 0.02, "values": 40}},
        "has_zero_points": not declined,
    }


@pytest.fixture
def open_view(open_session, tmp_path):
    """Opens the view of a session; an adaptation copies the model and tells what it is told to tell."""

    def open_it(catalog=None, model=None, outcome=None, undo=None):
        catalog = measured() if catalog is None else catalog
        model = model or tiny_filter_model()
        save_model(model, tmp_path / "mine")
        session = open_session(catalog, model.for_catalog(catalog))
        used = []

        def adapt(module, job, hear):
            def run():
                hear({"share": 0.5, "seconds": 60.0, "doing": "zero points"})
                if isinstance(outcome, Exception):
                    raise outcome
                if not outcome["declined"]:
                    save_model(model, json.loads(job.read_text())["out"])
                return outcome

            return once(run)

        view = AdaptView(session, Place(tmp_path / "galaxies", tmp_path / "mine", used.append, undo), adapt)
        view.used = used
        return view

    return open_it


def adapted(view):
    """The view, when an adaptation has ended."""
    view.open()
    view.adapt.start()
    wait_for(lambda: view.adapt.question is None)
    return view


def test_figures_are_those_of_a_check_and_say_what_they_mean(open_view):
    view = open_view()
    view.open()
    wait_for(lambda: view.check.question is None)
    expected = check(view.state.model, view.state.catalog)
    assert f"{expected.values['crps']:.4f} ± " in view.check.figures.object and "<svg" in view.check.figures.object
    assert "its 68% intervals hold" in view.check.figures.object and not view.check.work.panel.visible


def test_a_check_tells_how_far_it_is_and_of_many_galaxies_takes_some(monkeypatch):
    monkeypatch.setattr(checking, "BATCH", 16)
    monkeypatch.setattr(checking, "MOST_CHECKED", 32)
    told = []
    found = finish(check_steps(tiny_filter_model(), measured(), lambda *far: told.append(far)))
    assert told == [(16, 32), (32, 32)] and found.n == 32 and sum(found.pit) == 32


def test_a_check_can_be_stopped_and_asked_for_again(open_view):
    view = open_view()
    view.open()
    view.check.stop()
    assert "Stopped" in view.check.figures.object and view.check.again.visible
    view.check.start()
    wait_for(lambda: view.check.question is None)
    assert "<svg" in view.check.figures.object


@pytest.mark.parametrize(
    ("catalog", "model", "why"),
    [
        (measured(known=12), tiny_filter_model, "12 of these galaxies have a known redshift; 30 are needed"),
        (measured(known=0), tiny_filter_model, "None of these galaxies has"),
        (measured(), tiny_paper_model, "no densities"),
    ],
)
def test_where_there_is_nothing_to_check_the_button_says_why(open_session, tmp_path, catalog, model, why):
    made = model()
    session = open_session(catalog, made.for_catalog(catalog) if made.knows_filters else made)
    view = AdaptView(session, Place(tmp_path, tmp_path, print))
    assert view.button.disabled and any(why in str(part.object) for part in view.panel if hasattr(part, "object"))


def test_of_simulated_galaxies_nothing_is_offered(open_session, tmp_path):
    assert not len(AdaptView(open_session(), Place(tmp_path, tmp_path, print)).panel)


def test_what_cannot_be_checked_is_said_in_a_line(open_session, tmp_path):
    catalog = measured()
    catalog = catalog.assign(redshift=catalog["redshift"] + 15)
    view = AdaptView(open_session(catalog, tiny_filter_model().for_catalog(catalog)), Place(tmp_path, tmp_path, print))
    view.open()
    wait_for(lambda: view.check.question is None)
    assert "role='alert'" in view.check.figures.object and "outside the range" in view.check.figures.object


def test_an_adapted_model_can_be_used_and_saved_so_that_it_opens_again(open_view, tmp_path):
    view = adapted(open_view(outcome=came_of_it()))
    assert "<b>Adapted</b> to 100 galaxies" in view.adapt.done.object and "hsc2017-g" in view.adapt.outcome.object
    assert "41.0%" in view.adapt.outcome.object and "68.0%" in view.adapt.outcome.object and view.adapt.results.visible
    offers = []
    view.saver.widget._send_msg = offers.append
    view.saver.save(view.adapt.made)
    wait_for(lambda: offers)
    assert offers[0]["name"] == "mine-adapted.zip"
    with zipfile.ZipFile(view.saver.folder.path / "mine-adapted.zip") as file:
        file.extractall(tmp_path / "unpacked")
    assert load_model(tmp_path / "unpacked" / "mine-adapted").name == "mine-adapted"
    view.adapt.use()
    assert view.used == [view.adapt.made]


def test_a_full_disk_is_one_line_and_the_model_can_still_be_saved(open_view):
    view = adapted(open_view(outcome=came_of_it()))

    def use(folder):
        raise OSError(28, "No space left on device")

    view.adapt.place = replace(view.place, use=use)
    view.adapt.use()
    assert "No space left on device; save it" in view.adapt.done.object and not view.adapt.use_button.disabled


def test_what_is_declined_stays_as_it_was_and_says_why(open_view):
    view = adapted(open_view(outcome=came_of_it(declined=True)))
    assert "<b>Declined</b>" in view.adapt.done.object and "+0.300 ± 0.100" in view.adapt.done.object
    assert view.adapt.made is None and not view.adapt.results.visible and not view.adapt.make.disabled


def test_who_has_closed_the_dialog_is_told_that_it_has_come(open_view):
    view = open_view(outcome=came_of_it())
    view.open()
    view.dialog.open = False
    view.adapt.start()
    wait_for(lambda: view.adapt.question is None)
    wait_for(lambda: view.session.notice.lines)
    assert "is adapted" in view.session.notice.lines[-1]


def test_a_failed_adaptation_is_one_line(open_view):
    view = adapted(open_view(outcome=CatalogError("the catalog has no measured band.")))
    assert view.adapt.done.object == "<p class='trouble' role='alert'>The catalog has no measured band.</p>"
    other = adapted(open_view(outcome=ValueError("what nobody foresaw")))
    assert "it could not be adapted (ValueError)" in other.adapt.done.object.lower().replace("valueerror", "ValueError")


def test_an_adaptation_can_be_stopped(open_view):
    view = open_view(outcome=came_of_it())
    view.open()
    view.session.queues["adaptations"].ask = lambda *args, **more: None  # which never comes to its turn
    view.adapt.start()
    assert view.adapt.work.panel.visible and view.adapt.make.disabled
    view.adapt.stop()
    assert not view.adapt.work.panel.visible and not view.adapt.make.disabled and "as it was" in view.adapt.done.object


def test_the_model_as_it_was_is_a_click_away(open_view):
    gone_back = []
    view = open_view(undo=lambda: gone_back.append(True))
    undo = next(part for part in view.panel if "undo-adapted" in part.css_classes)
    undo.clicks += 1
    assert gone_back == [True]


def test_the_process_tells_how_far_it_is_and_what_came_of_it(monkeypatch, tmp_path):
    said, asked = [], []

    def adapt(model, catalog, of, out, progress):
        asked.append((model, catalog, of, out))
        progress("zero points", 0.1)
        return "what came of it"

    monkeypatch.setattr(run, "adapt", adapt)
    monkeypatch.setattr(worker, "open_catalog", lambda path: f"galaxies of {path}")
    monkeypatch.setattr(worker, "outcome", lambda result: {"declined": result})
    (tmp_path / "job.json").write_text(json.dumps({"model": "m", "catalog": "c", "out": "o"}))
    worker.adapt_job(tmp_path / "job.json", said.append)
    assert asked == [("m", "galaxies of c", "redshift", "o")]
    assert said[0]["share"] == 0.1 and said[0]["doing"] == "zero points" and said[1] == {"declined": "what came of it"}


@pytest.mark.parametrize(
    ("figure", "values", "words"),
    [
        ("coverage_68", {"coverage_68": 0.41}, "its 68% intervals hold 41%: too narrow"),
        ("coverage_95", {"coverage_95": 1.0}, "its 95% intervals hold 100%: too wide"),
        ("coverage_50", {"coverage_50": 0.52}, "right, as far as these galaxies tell"),
        ("bias", {"bias": -0.1}, "too low by 0.1"),
        ("bias", {"bias": 0.01}, "neither too high nor too low"),
        ("pit_ks", {"pit_ks": 0.02}, "even, as far as 100 galaxies tell"),
        ("pit_ks", {"pit_ks": 0.3}, "too narrow"),
    ],
)
def test_each_figure_says_what_it_means(figure, values, words):
    n = 1000 if figure == "coverage_95" else 100
    assert words in FIGURES[figure].says(figures(n, **values))


@pytest.mark.parametrize(
    ("counts", "words"), [((2, 2, 5, 16, 25, 25, 16, 5, 2, 2), "too wide"), ((30, 20, 15, 10, 8, 6, 4, 3, 2, 2), "below")]
)
def test_the_shape_of_percentiles_is_put_in_words(counts, words):
    assert words in shape_words(counts)


def test_the_chart_of_percentiles_says_its_numbers_to_who_cannot_see_it():
    chart = pit_chart((10, 30), (20, 20))
    assert "0.5, 1.5" in chart and "role='img'" in chart and "class='before'" in chart


def test_names_from_a_file_do_no_harm():
    outcome = came_of_it()
    outcome["bands"] = {"<img src=x>": outcome["bands"]["hsc2017-g"]}
    assert "<img" not in outcome_html(outcome)


def test_the_time_that_is_left_is_told_when_it_is_known():
    assert time_left_words(0.01, 5, "zero points") == "zero points · 1%"
    assert time_left_words(0.25, 60, "heads") == "training what answers · 25%, about 3 minutes left"
    assert time_left_words(0.9, 60, "densities").endswith("less than a minute left")


def test_a_zip_holds_one_folder_of_the_model_s_name(tmp_path):
    save_model(tiny_filter_model(), tmp_path / "mine")
    (tmp_path / "mine" / ".lock").write_text("")
    with zipfile.ZipFile(pack(tmp_path / "mine", tmp_path / "mine.zip")) as file:
        assert sorted(file.namelist()) == ["mine/config.json", "mine/weights.safetensors"]
