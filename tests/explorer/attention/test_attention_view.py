"""What an answer hangs on, on the page: found when looked at, kept, hidden by a click, silent where nothing can be said."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model, tiny_paper_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.attention.content import agreement
from mosaic_explorer.explorer.attention.view import AttentionView
from mosaic_explorer.explorer.session.url import query_of, read_query


@pytest.fixture
def view(open_session):
    view = AttentionView(open_session(random_catalog(20), held=True, mask=Mask.parse("lsst sfh[:4] log_stellar_mass")))
    view.queue = view.session.queues["answers"]
    view.look(True)
    return view


def tokens(view):
    return [token for strip in view.panel.content["strips"] for token in strip["tokens"]]


def test_each_seen_token_stands_on_its_axis_with_its_attention_and_what_hiding_it_does(view):
    assert view.panel.content["waiting"] and not view.panel.content["strips"]
    view.queue.finish_all()
    content = view.panel.content
    assert [strip["name"] for strip in content["strips"]] == [
        "Redshift and masses",
        "LSST photometry",
        "Star-formation history",
    ]
    assert not content["waiting"] and not content["instead"] and "redshift" in content["question"]
    assert [token["key"] for token in tokens(view)] == list(range(len(tokens(view))))
    assert all(np.isfinite(token["moved"]) and token["words"].startswith("without it") for token in tokens(view))
    assert f"takes in {len(tokens(view))} tokens" in content["how"]
    assert len(content["strips"][1]["bands"]) == 6 and content["strips"][2]["ends"] == [0.0, 13.8]
    size = view.state.model.size
    assert len(content["ways"]) == 1 + min(size.query_blocks, size.depth) * (1 + size.heads)
    assert all(len(way["weights"]) == len(tokens(view)) and "ranks correlate" in way["agreement"] for way in content["ways"])


def test_going_back_costs_nothing(view):
    view.queue.finish_all()
    before = view.panel.content
    view.state.param.update(row=3, scalar_name="log_halo_mass")
    assert view.panel.content["waiting"]
    view.queue.finish_all()
    assert view.panel.content != before
    view.state.param.update(row=0, scalar_name="redshift")
    assert not view.queue.waiting and view.panel.content == before


def test_a_click_hides_a_token_or_one_of_its_bands(view):
    view.queue.finish_all()
    view.panel._handle_msg({"hide": "token", "key": 0})
    assert view.state.mask.text == "lsst sfh[0:4]"
    view.panel._handle_msg({"hide": "token", "key": 0})  # of what is not shown any more
    assert view.state.mask.text == "lsst sfh[0:4]"
    view.queue.finish_all()
    view.panel._handle_msg({"hide": "band", "key": 1})
    assert "g" not in view.state.mask.text and "lsst[u,r,i,z,y]" in view.state.mask.text


def test_it_rests_while_it_is_not_looked_at(view):
    view.look(False)
    view.state.row = 4
    assert not view.queue.waiting


@pytest.mark.parametrize(("text", "words"), [("redshift lsst", "is seen"), ("nothing", "Nothing is seen")])
def test_it_says_why_there_is_nothing(view, text, words):
    view.state.mask = Mask.parse(text)
    assert words in view.panel.content["instead"] and not view.queue.waiting and not view.panel.content["strips"]


def test_a_model_without_widths_has_nothing_to_show(open_session):
    paper = AttentionView(open_session(random_catalog(5), model=tiny_paper_model(), held=True))
    paper.look(True)
    assert not paper.session.queues["answers"].waiting and paper.panel.content["instead"]


@pytest.mark.parametrize(
    "nonsense", [None, 3, {}, {"hide": "token", "key": 99}, {"hide": ["token"], "key": 0}, {"hide": "band", "key": True}]
)
def test_whatever_else_a_browser_sends_changes_nothing(view, nonsense):
    view.queue.finish_all()
    before = view.state.snapshot
    view.panel._handle_msg(nonsense)
    assert view.state.snapshot == before


@pytest.mark.parametrize(
    ("rho", "words"), [(0.9, "agree well"), (0.6, "roughly"), (0.3, "hardly"), (-0.5, "−0.50"), (np.nan, "cannot")]
)
def test_a_rank_correlation_is_said_in_words(rho, words):
    assert words in agreement(rho, 7)
    assert "too few" in agreement(np.nan, 2)


def test_the_page_has_it_in_a_tab_that_an_address_opens():
    explorer = Explorer(random_catalog(20), tiny_model())
    try:
        state = explorer.state
        explorer.many.tabs.active = 7
        assert state.tab == "attention" and explorer.many.attention.is_visible
        query = query_of(state.snapshot, state.table, state.observations)
        assert read_query(query, state.table, state.observations)[0].tab == "attention"
        explorer.many.tabs.active = 0
        assert not explorer.many.attention.is_visible
    finally:
        explorer.close()


def test_its_numbers_are_a_table():
    table = me.panels.table("attention", random_catalog(5), tiny_model(), "lsst spherex", row=2)
    assert list(table["token"][:2]) == ["LSST u, g, r, i, z, y", "SPHEREx 0.75 to 1.11 µm"] and len(table) == 13
    assert table["rollout"][:7].sum() < 1 and table["rollout"][7:].isna().all() and (table["moved"] > 0).all()
    assert "block_1_head_2" in table and "Abnar" in table.attrs["about"]
