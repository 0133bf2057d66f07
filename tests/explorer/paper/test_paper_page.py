"""The paper's page: table and figures follow the galaxy, the noise and the scalar, and each cell opens what it is of."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_paper_model, with_filters

import mosaic_explorer as me
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.app.tabs import ManyView
from mosaic_explorer.explorer.paper import maps as maps_module
from mosaic_explorer.explorer.paper.view import PaperView
from mosaic_explorer.explorer.session.url import query_of, read_query
from mosaic_explorer.latent.modality_map import modality_map_steps
from mosaic_explorer.masks import PAPER_PRESETS, Mask
from mosaic_explorer.paper import PAPER

N = 40


@pytest.fixture
def view(open_session):
    view = PaperView(open_session(random_catalog(N), held=True, tab="paper"))
    view.queue = view.session.queues["answers"]
    return view


@pytest.fixture
def no_umap(monkeypatch):
    """Maps in an instant."""
    flat = lambda hidden, tell: tell(0.5, "settling") or hidden[..., :2].astype(np.float32)  # noqa: E731
    monkeypatch.setattr("mosaic_explorer.latent.modality_map.hidden_state_map", flat)


def cells(view, number=0):
    return {head["label"]: cell for head, cell in zip(view.panel.table["head"], view.panel.table["rows"][number]["cells"])}


def test_the_table_says_what_the_panel_s_numbers_are_beside_the_papers(view):
    assert {cell["mae"] for cell in cells(view).values()} == {"–"}
    view.queue.finish_all()
    table = me.panels.table("paper table", view.state.catalog, view.state.model, "all").set_index(["preset", "of"])
    for number, preset in enumerate(PAPER_PRESETS):
        cell = cells(view, number)["redshift"]
        assert float(cell["mae"]) == pytest.approx(table.loc[(preset, "redshift"), "mae"], abs=1e-3)
        assert cell["paper"] == f"{PAPER[preset]['redshift']:.3f}"
    assert cells(view, 4)["log stellar mass"]["mae"] == "seen" and cells(view, 2)["Star-formation history"]["part"]
    assert f"{N} galaxies" in view.panel.table["caption"] and "10 Gyr" in view.panel.table["caption"]
    assert view.panel.progress["table"]["share"] is None


def test_figure_2_has_the_galaxys_answers_and_follows_it(view):
    view.queue.finish_all()
    state, curves = view.state, view.panel.curves
    assert set(curves["rows"]) == set(PAPER_PRESETS) and curves["row"] == 0
    state.row = 7
    view.queue.finish_all()
    for preset, row in view.panel.curves["rows"].items():
        answer = state.model.answer(state.inputs(state.snapshot), Mask.preset(preset, state.table)).quantiles[0]
        np.testing.assert_allclose(row["sfh"]["median"], answer[state.table.place("sfh"), 3], rtol=1e-5, atol=1e-5)
    np.testing.assert_array_equal(view.panel.curves["truth"]["sed"], state.own_values[state.table.place("sed")])
    state.truth = "off"
    assert np.isnan(view.panel.curves["truth"]["sed"]).all() and view.panel.curves["rows"]["lsst"]["redshift"]["truth"] is None


def test_scalars_are_those_of_the_table_s_galaxies(view):
    view.queue.finish_all()
    points, state = view.panel.points, view.state
    order = np.argsort(points["truth"]["redshift"])
    assert points["n"] == N
    np.testing.assert_allclose(points["truth"]["redshift"][order], np.sort(state.values[:, 0]), rtol=1e-6)
    seen = points["rows"]["stellar_mass"]["scalars"]["log_stellar_mass"]["median"]
    np.testing.assert_allclose(seen, points["truth"]["log_stellar_mass"], rtol=1e-6)


def test_another_noise_has_another_table_and_the_first_is_kept(view):
    view.queue.finish_all()
    first = view.panel.table["rows"]
    view.state.observe("LSST Y1")
    assert {cell["mae"] for cell in cells(view).values()} == {"–"}
    view.queue.finish_all()
    assert view.panel.table["rows"] != first and "LSST Y1" in view.panel.table["caption"]
    view.state.observe("noise-free")
    assert view.panel.table["rows"] == first and "paper table" not in view.queue.waiting


@pytest.mark.parametrize("tab", ["population", "map"])
def test_a_cell_opens_the_explorer_in_its_state(tab, view):
    row = view.panel.table["rows"][3]
    view.panel._handle_msg({"open": {"mask": row["mask"], "focus": "log_stellar_mass", "tab": tab}})
    state = view.state
    assert state.mask == Mask.preset("lsst+sfh_before_10gyr", state.table)
    assert (state.scalar_name, state.tab) == ("log_stellar_mass", tab)
    view.session.history.undo()
    assert state.mask.text == "lsst"


@pytest.mark.parametrize(
    "nonsense",
    [
        None,
        "open",
        {},
        {"open": 3},
        {"open": {"mask": "sed", "focus": "", "tab": "map"}},
        {"open": {"mask": "lsst", "focus": "", "tab": "x"}},
        {"open": {"mask": ["lsst"], "focus": "", "tab": "map"}},
        {"open": {"mask": "lsst", "focus": "", "tab": ["map"]}},
        {"scalar": "sed"},
        {"scalar": {}},
        {"lay_out": 1},
    ],
)
def test_whatever_else_a_browser_sends_changes_nothing(view, nonsense):
    before = view.state.snapshot
    view.panel._handle_msg(nonsense)
    assert view.state.snapshot == before


def test_it_rests_while_it_is_not_looked_at(view):
    view.state.tab = "population"
    assert not {"paper table", "paper curves", "fresh paper maps"} & set(view.queue.waiting)
    view.state.row = 3
    assert "paper curves" not in view.queue.waiting
    view.state.tab = "paper"
    view.queue.finish_all()
    assert view.panel.curves["row"] == 3


def test_without_a_map_that_stays_maps_come_on_request_with_hulls_and_stop(view, no_umap):
    view.queue.finish_all()
    assert not view.panel.figure_3["maps"] and "as in the paper" in view.panel.progress["maps"]["words"]
    view.panel._handle_msg({"lay_out": True})
    assert view.state.layout == "umap" and "fresh paper maps" in view.queue.waiting
    view.panel._handle_msg({"lay_out": True})  # stop
    assert view.state.layout == "" and "fresh paper maps" in view.queue.forgotten
    view.panel._handle_msg({"lay_out": True})
    view.queue.finish_all()
    figure = view.panel.figure_3
    assert [one["preset"] for one in figure["maps"]] == list(PAPER_PRESETS) and figure["fresh"]
    assert all(len(one["x"]) == 5 * N and one["kinds"] == 5 and len(one["hulls"]) == 5 for one in figure["maps"])
    assert all(one["apart"].endswith("% same") for one in figure["maps"])
    assert "UMAP" in figure["caption"] and len(figure["hulls"]) == 5
    view.panel._handle_msg({"scalar": "log_stellar_mass"})
    place = view.state.table.place("log_stellar_mass").start
    np.testing.assert_allclose(view.panel.figure_3["values"], view.state.values[:, place], rtol=1e-6)
    assert len(view.panel.figure_3["maps"]) == 5


def test_maps_that_are_not_wanted_any_more_end_within_a_step(view, monkeypatch):
    told = []

    def steps(model, galaxies, mask, tell):
        told.append(tell)
        tell(0.5, "settling")
        view.figure_3._work = None
        tell(0.6, "settling")
        yield

    monkeypatch.setattr(maps_module, "modality_map_steps", steps)
    view.state.layout = "umap"
    with pytest.raises(MosaicError, match="not wanted"):
        view.queue.finish_all()
    assert len(told) == 1


def test_on_the_map_that_stays_galaxies_have_one_point_each_at_once(open_session, few, model):
    view = PaperView(open_session(few, model, held=True, tab="paper"))
    view.session.queues["answers"].finish_all()
    figure = view.panel.figure_3
    assert len(figure["maps"]) == 5 and all(
        len(one["x"]) == len(figure["values"]) and not one["hulls"] for one in figure["maps"]
    )
    assert figure["ends"][0] == figure["ends"][4] and "The map that stays" in figure["caption"]


def test_the_map_of_all_modalities_is_kept_for_the_next_caller(open_session, no_umap):
    state, mask = open_session(random_catalog(17, seed=5)).state, Mask.preset("lsst")
    rows = maps_module.map_rows(state.model, state.observations, "")
    galaxies = state.observations.galaxies(rows, state.noise, mask)
    first = list(modality_map_steps(state.model, galaxies, mask))
    assert first and not list(modality_map_steps(state.model, galaxies, mask))


def test_the_tab_is_in_the_address_and_its_view_made_when_it_is_looked_at(open_session):
    session = open_session(random_catalog(N), held=True)
    many = ManyView(session)
    assert many.paper is None and many.scalar_choice.visible
    session.state.tab = "paper"
    assert many.paper is not None and not many.scalar_choice.visible
    query = query_of(session.state.snapshot, session.state.table, session.state.observations)
    assert query == "tab=paper" and read_query(query, session.state.table, session.state.observations)[0].tab == "paper"


@pytest.mark.parametrize("kind", ["paper network", "filters"])
def test_other_models_and_tables_have_it_too(kind, open_session):
    catalog = random_catalog(6)
    if kind == "paper network":
        model = tiny_paper_model()
    else:
        catalog = with_filters(catalog)
        model = tiny_filter_model().for_catalog(catalog)
    view = PaperView(open_session(catalog, model, held=True, tab="paper"))
    view.session.queues["answers"].finish_all()
    assert view.panel.table["done"] == 6 and len(view.panel.figure_2["columns"]) == 7
    assert set(view.panel.curves["rows"]) == set(PAPER_PRESETS)
