"""What would help most, on the page: ranked, chosen by a click, silent where there is nothing to rank."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model, tiny_paper_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.gains.view import GainsView


@pytest.fixture
def view(open_session):
    view = GainsView(open_session(random_catalog(30), held=True))
    view.queue = view.session.queues["answers"]
    view.look(True)
    return view


def labels(view):
    return [line["label"] for line in view.panel.content["lines"]]


def test_what_helps_most_stands_first_with_what_really_comes(view):
    view.queue.finish_all()
    content = view.panel.content
    expected = [line["expected"] for line in content["lines"]]
    assert expected == sorted(expected) and len(expected) > 15
    assert all(np.isfinite(line["real"]) and line["real_width"].startswith("±") for line in content["lines"])
    assert "redshift" in content["question"] and "redshift" not in labels(view) and not content["waiting"]
    assert all(np.isfinite(line["many"]) for line in content["lines"])


def test_it_follows_the_scalar_in_focus_the_mask_and_the_galaxy(view):
    view.queue.finish_all()
    before = view.panel.content
    view.state.scalar_name = "log_stellar_mass"
    assert "stellar mass" in view.panel.content["question"] and "redshift" in labels(view)
    view.state.param.update(row=3, mask=Mask.parse("lsst spherex"))
    assert view.panel.content["waiting"]
    view.queue.finish_all()
    assert not view.panel.content["waiting"] and view.panel.content["lines"] != before["lines"]
    assert not any(label.startswith("SPHEREx") for label in labels(view))


def test_a_click_has_the_model_see_it(view):
    view.queue.finish_all()
    line = view.panel.content["lines"][3]
    view.panel._handle_msg({"mask": line["mask"]})
    assert view.state.mask.text == line["mask"]


def test_many_galaxies_rank_in_their_own_order(view):
    view.queue.finish_all()
    view.panel._handle_msg({"rank": "many"})
    many = [line["many"] for line in view.panel.content["lines"]]
    assert many == sorted(many) and view.panel.content["rank"] == "many"


def test_it_rests_while_it_is_not_looked_at(view):
    view.look(False)
    view.state.row = 4
    assert not view.queue.waiting


def test_it_says_why_there_is_nothing_to_rank(view, open_session):
    view.state.mask = Mask.parse("redshift lsst")
    view.queue.finish_all()
    assert "nothing to make surer" in view.panel.content["instead"]
    paper = GainsView(open_session(random_catalog(5), model=tiny_paper_model(), held=True))
    paper.look(True)
    assert not paper.session.queues["answers"].waiting and paper.panel.content["instead"]


@pytest.mark.parametrize("nonsense", [None, 3, {}, {"mask": 5}, {"mask": "sed[0:1"}, {"rank": "__class__"}, {"rank": ["many"]}])
def test_whatever_else_a_browser_sends_changes_nothing(view, nonsense):
    view.queue.finish_all()
    before = view.state.snapshot, view.panel.content
    view.panel._handle_msg(nonsense)
    assert (view.state.snapshot, view.panel.content) == before


def test_the_page_has_it_in_a_fourth_tab():
    explorer = Explorer(random_catalog(20), tiny_model())
    try:
        assert explorer.many.next is None
        explorer.many.tabs.active = 3
        assert explorer.many.next.views[False].is_visible
        explorer.many.tabs.active = 0
        assert not explorer.many.next.views[False].is_visible
    finally:
        explorer.close()


def test_its_numbers_are_a_table():
    catalog, model = random_catalog(20), tiny_model()
    table = me.panels.table("gains", catalog, model, "lsst", row=2, noise="lsst-y10")
    assert set(table["of"]) == set(model.table.scalar_names)
    spherex = table[(table["seen_too"] == "SPHEREx") & (table["of"] == "redshift")].iloc[0]
    assert spherex["mask"] == "lsst spherex" and spherex["before"] > 0 and spherex["expected"] > 0 and spherex["many_real"] > 0
