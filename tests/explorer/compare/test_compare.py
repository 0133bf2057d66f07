"""Masks side by side: the errors under each, and the table that tells of them."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from waiting import finish

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.explorer.app.keys import Keys
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.compare.figures import (
    NO_TRUTH,
    NONE_SHARED,
    SEEN,
    Figure,
    best,
    galaxy_figures,
    population_figures,
)
from mosaic_explorer.explorer.compare.view import EMPTY, PinsView
from mosaic_explorer.explorer.session.answers import PointEstimate, Summaries
from mosaic_explorer.explorer.session.observations import Observations

LSST, BOTH, MASS = (Mask.parse(text) for text in ("lsst", "lsst spherex", "log_stellar_mass"))


def figures_of(model, truth, *masks):
    shown = Measurements.exact(truth[None])
    return galaxy_figures(truth, masks, [PointEstimate.of(model.answer(shown, mask)) for mask in masks])


@pytest.fixture
def truth(model, few):
    return catalog_values(few, model.table)[0]


@pytest.fixture
def view(open_session):
    view = PinsView(open_session(random_catalog(30), held=True))
    view.queue = view.session.queues["answers"]
    view.look(True)
    return view


def row_of(view, section, number):
    part = view.panel.shown[section]
    return dict(zip((column["label"] for column in part["columns"]), part["rows"][number], strict=True))


# -- one galaxy -------------------------------------------------------------------------------------------------------
def test_a_scalar_s_error_is_what_predict_says_less_the_truth_and_in_its_own_sigma(model, few, truth):
    answer = model.predict(few.isel(galaxy=[0]), LSST)["redshift"]
    low, median, high = (float(answer.sel(quantile=q).values[0]) for q in (0.16, 0.5, 0.84))
    figure = figures_of(model, truth, LSST, BOTH)[0]["redshift"]
    assert figure.value == pytest.approx(median - float(few["redshift"][0]), abs=1e-4)
    assert figure.beside == pytest.approx(figure.value / ((high - low) / 2), rel=1e-3)


def test_a_modality_is_judged_by_values_that_all_masks_hide(model, few, truth):
    one, other = Mask.parse("lsst sed[3500:5500]"), Mask.parse("log_stellar_mass sed[9000:]")
    hidden = ~one.of("sed") & ~other.of("sed")
    for mask, figures in zip((one, other), figures_of(model, truth, one, other), strict=True):
        off = model.predict(few.isel(galaxy=[0]), mask)["sed"].sel(quantile=0.5).values[0] - few["sed"].values[0]
        assert figures["sed"].value == pytest.approx(np.abs(off[hidden]).mean(), rel=1e-3)
        assert np.isnan(figures["sed"].beside)


def test_what_a_mask_sees_whole_is_seen_and_leaves_the_others_their_figures(model, truth):
    lsst, both, mass = figures_of(model, truth, LSST, BOTH, MASS)
    assert lsst["lsst"].instead == both["lsst"].instead == both["spherex"].instead == mass["log_stellar_mass"].instead == SEEN
    assert mass["lsst"].value > 0 and lsst["spherex"].value > 0
    assert lsst["spherex"] == figures_of(model, truth, LSST, MASS)[0]["spherex"]  # who sees it all takes nothing away


def test_masks_that_share_no_hidden_value_are_not_compared(model, truth):
    one, other = figures_of(model, truth, Mask.parse("sfh[0:10]"), Mask.parse("sfh[10:]"))
    assert one["sfh"].instead == other["sfh"].instead == NONE_SHARED and np.isnan(one["sfh"].value)


def test_without_a_true_value_there_is_no_figure(model, truth):
    truth = truth.copy()
    truth[model.table.place("redshift")] = truth[model.table.place("spherex")] = np.nan
    truth[model.table.place("sed").start] = np.nan  # of the spectrum only one: the rest is still judged
    for figures in figures_of(model, truth, LSST, Mask.parse("redshift spherex")):
        for name in ("redshift", "spherex"):
            assert figures[name].instead == NO_TRUTH and np.isnan(figures[name].value)
        assert np.isfinite(figures["sed"].value)


def test_the_best_is_nearest_to_the_truth_as_far_as_is_told():
    assert best([Figure(-0.2), Figure(0.1), Figure(instead=SEEN)]) == {1}
    assert best([Figure(0.10004), Figure(-0.1), Figure(0.2)]) == {0, 1}
    assert best([Figure(0.1), Figure(instead=NO_TRUTH)]) == best([Figure(0.1), Figure(0.1)]) == best([]) == set()


# -- many galaxies ----------------------------------------------------------------------------------------------------
def test_a_mask_is_summarised_once_for_each_noise(model, few, monkeypatch):
    asked, answer = [], model.answer
    monkeypatch.setattr(model, "answer", lambda *args: asked.append(args) or answer(*args))
    summaries = Summaries(model, Observations(few, model.table))
    assert summaries.peek(LSST, "noise-free") is None
    first = finish(summaries.steps(LSST, "noise-free"))
    assert finish(summaries.steps(LSST, "noise-free")) is first is summaries.peek(LSST, "noise-free") and len(asked) == 1
    noisy = finish(summaries.steps(LSST, "LSST Y1"))
    assert noisy.noise == "LSST Y1" and len(asked) == 2
    expected = model.predict(few, LSST, what="redshift")["redshift"].sel(quantile=0.5) - few["redshift"]
    figure = population_figures(first)["redshift"]
    assert figure.value == pytest.approx(float(np.abs(expected).mean()), rel=1e-4)
    assert figure.beside == pytest.approx(float(np.abs(expected).std() / np.sqrt(12)), rel=1e-3)


def test_many_galaxies_without_true_values_have_no_error():
    catalog, model = random_catalog(20), tiny_model()
    catalog["redshift"][:] = np.nan
    figures = population_figures(finish(Summaries(model, Observations(catalog, model.table)).steps(MASS, "noise-free")))
    assert figures["redshift"].instead == NO_TRUTH and figures["log_stellar_mass"].instead == SEEN
    assert np.isfinite(figures["log_halo_mass"].value)


def test_of_one_galaxy_there_is_no_standard_error():
    catalog, model = random_catalog(1), tiny_model()
    figure = population_figures(finish(Summaries(model, Observations(catalog, model.table)).steps(LSST, "noise-free")))[
        "redshift"
    ]
    assert np.isfinite(figure.value) and np.isnan(figure.beside)


# -- the page ----------------------------------------------------------------------------------------------------------
def test_the_page_pins_by_key_and_compares_in_a_third_tab():
    explorer = Explorer(random_catalog(20), tiny_model())
    try:
        many, keys = explorer.many, Keys(explorer.shortcuts)
        assert many.pins is None
        keys._handle_msg("p")
        assert explorer.state.pins == (LSST,) and many.pins is not None and not many.pins.is_visible
        keys._handle_msg("P")  # the same mask once more
        assert explorer.state.pins == (LSST,)
        many.tabs.active = 2
        assert many.pins.is_visible
        many.tabs.active = 0
        assert not many.pins.is_visible
    finally:
        explorer.close()


# -- the table --------------------------------------------------------------------------------------------------------
def test_with_nothing_pinned_it_says_what_to_do_and_asks_nothing(view):
    assert view.panel.shown["empty"] == EMPTY and view.panel.shown["pins"] == []
    assert not view.queue.waiting


def test_pins_and_the_mask_in_force_each_have_a_row_of_figures(view):
    view.state.pins = (BOTH, MASS)
    view.queue.finish_all()
    shown = view.panel.shown
    assert shown["now"] == "lsst" and shown["pins"] == [
        {"letter": "A", "mask": "lsst spherex"},
        {"letter": "B", "mask": MASS.text},
    ]
    assert not shown["galaxy"]["waiting"] and not shown["population"]["waiting"]
    now, a, b = (row_of(view, "galaxy", i) for i in range(3))
    assert now["LSST"]["text"] == a["SPHEREx"]["text"] == b["log M*"]["text"] == SEEN
    assert now["z"]["text"][0] in "+−" and now["z"]["beside"].endswith("σ")
    assert sum(row["z"]["best"] for row in (now, a, b)) == 1
    assert " ± " in row_of(view, "population", 1)["z"]["beside"]
    assert "30 galaxies" in shown["population"]["caption"]


def test_old_figures_stay_until_new_ones_come(view):
    view.state.pins = (BOTH,)
    view.queue.finish_all()
    before = [row_of(view, section, 0)["z"]["text"] for section in ("galaxy", "population")]
    view.state.param.update(row=3, mask=Mask.only("sed"))
    assert [row_of(view, section, 0)["z"]["text"] for section in ("galaxy", "population")] == before
    assert view.panel.shown["galaxy"]["waiting"] and view.panel.shown["population"]["waiting"]
    assert not any(cell["best"] for row in view.panel.shown["galaxy"]["rows"] for cell in row)
    view.queue.finish_all()
    assert [row_of(view, section, 0)["z"]["text"] for section in ("galaxy", "population")] != before
    assert not view.panel.shown["galaxy"]["waiting"] and not view.panel.shown["population"]["waiting"]


def test_pinning_a_mask_already_summarised_asks_nothing_about_many_galaxies(view):
    view.state.pins = (BOTH,)
    view.queue.finish_all()
    view.state.pin()
    assert "masks compared over many" not in view.queue.waiting
    assert row_of(view, "population", 2) == row_of(view, "population", 0)


def test_figures_are_of_what_the_model_is_shown_now(view):
    view.state.pins = (BOTH,)
    view.queue.finish_all()
    exact = row_of(view, "galaxy", 0)
    view.state.edit("g", 22.0)
    view.queue.finish_all()
    edited = row_of(view, "galaxy", 0)
    assert edited["z"]["text"] != exact["z"]["text"] and "with its changed values" in view.panel.shown["galaxy"]["caption"]
    view.state.observe("LSST Y1")
    view.queue.finish_all()
    assert row_of(view, "galaxy", 0)["z"]["text"] != edited["z"]["text"]
    assert "LSST Y1" in view.panel.shown["galaxy"]["caption"] and "LSST Y1" in view.panel.shown["population"]["caption"]


def test_a_galaxy_whose_truth_is_not_known_gets_dashes(open_session):
    catalog = random_catalog(8)
    catalog["redshift"][:] = np.nan
    view = PinsView(open_session(catalog, held=True))
    view.state.pins = (MASS,)
    view.look(True)
    view.session.queues["answers"].finish_all()
    for section in ("galaxy", "population"):
        assert [row_of(view, section, i)["z"]["text"] for i in range(2)] == ["–", "–"]
        assert row_of(view, section, 0)["z"]["title"] == NO_TRUTH


def test_it_rests_while_it_is_not_looked_at(view):
    view.look(False)
    view.state.pins = (BOTH, MASS)
    assert not view.queue.waiting
    view.look(True)
    assert set(view.queue.waiting) == {"masks compared", "masks compared over many"}
    view.look(False)
    assert not view.queue.waiting


def test_buttons_pin_go_take_away_and_choose_what_residuals_are_from(view):
    state, tell = view.state, view.panel._handle_msg
    tell({"act": "pin", "mask": ""})
    assert state.pins == (LSST,) and not view.panel.shown["pin"]["possible"]
    state.mask = BOTH
    tell({"act": "pin", "mask": ""})
    tell({"act": "reference", "mask": "lsst spherex"})
    assert state.pins == (LSST, BOTH) and state.reference == 2 == view.panel.shown["reference"]
    tell({"act": "go", "mask": "lsst"})
    assert state.mask == LSST
    tell({"act": "remove", "mask": "lsst"})
    tell({"act": "remove", "mask": "lsst"})  # the second click of a double one
    assert state.pins == (BOTH,) and state.reference == 1
    tell({"act": "reference", "mask": ""})
    assert state.reference == 0


def test_a_fifth_pin_is_refused_in_words(view):
    view.state.pins = tuple(Mask.only(name) for name in ("sed", "sfh", "spherex", "redshift"))
    assert not view.panel.shown["pin"]["possible"]
    view.panel._handle_msg({"act": "pin", "mask": ""})
    assert len(view.state.pins) == 4 and "take one away" in view.session.notice.lines[0]


@pytest.mark.parametrize(
    "nonsense",
    [
        *(None, 3, "pin", [], {}, {"act": "pin"}, {"act": "go", "mask": 0}, {"act": ["pin"], "mask": ""}),
        *(
            {"act": act, "mask": mask}
            for act, mask in (("go", "sed"), ("remove", ""), ("reference", "sed"), ("__init__", "lsst"))
        ),
    ],
)
def test_whatever_else_a_browser_sends_changes_nothing(view, nonsense):
    view.state.pins = (LSST, BOTH)
    before = view.state.snapshot
    view.panel._handle_msg(nonsense)
    assert view.state.snapshot == before


def test_colours_follow_the_theme(view):
    light = view.panel.shown["colours"]
    view.state.dark = True
    assert set(view.panel.shown["colours"]) == set(light) and view.panel.shown["colours"]["A"] != light["A"]
