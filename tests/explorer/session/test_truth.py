"""Truth can wait: while it is kept back no view, table, card or address tells it; revealing it brings it with a score."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from waiting import wait_for

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.compare.view import PinsView
from mosaic_explorer.explorer.gains.view import GainsView
from mosaic_explorer.explorer.galaxy.view import GalaxyView
from mosaic_explorer.explorer.recent.view import Filmstrip
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.url import query_of, read_query
from mosaic_explorer.explorer.what_if.view import slider_rows

BOTH = Mask.parse("lsst spherex")


def numbers_told(scene):
    """Every number of a scene, scalars' too."""
    yield from np.asarray(scene["numbers"]).tolist()
    for one in scene.get("scalars", [[]]):
        for scalar in one:
            yield from (value for value in scalar.values() if isinstance(value, float))


def test_the_plots_of_a_galaxy_tell_none_of_its_own_values_until_it_is_revealed(open_session):
    session = open_session(random_catalog(12), row=3, mask=Mask.parse("nothing"), truth="off")
    state, view = session.state, GalaxyView(session)
    own = state.observations.truth_of(3).astype(np.float32)
    told = {np.float32(x) for scene in (view.vectors.scene, view.densities.scene) for x in numbers_told(scene)}
    assert not told & set(own[np.isfinite(own)].tolist())
    assert view.vectors.scene["redshift_of"] == "predicted" and view.vectors.scene["truth"] == "off"
    assert all(np.isnan(scalar["crps"]) for scalar in view.headline.scalars)
    assert all(np.isnan(number["truth"]) for number in view.derived.numbers)
    state.reveal()
    session.answer(view.question)
    scalars = view.densities.scene["scalars"][0]
    assert view.vectors.scene["redshift_of"] == "own"
    assert all(scalar["crps"] > 0 and 0 <= scalar["percentile"] <= 100 for scalar in scalars)
    density = state.model.answer(state.inputs(state.snapshot), state.mask).densities["redshift"]
    assert scalars[0]["crps"] == pytest.approx(density.crps([scalars[0]["truth"]])[0])


def test_a_redshift_that_is_seen_is_the_galaxys_own_whatever_is_kept_back(open_session):
    seen = GalaxyView(open_session(random_catalog(12), row=3, mask=Mask.parse("redshift"), truth="off"))
    assert seen.vectors.scene["redshift_of"] == "own"


def test_errors_real_gains_and_own_values_wait_as_well(open_session):
    session = open_session(random_catalog(12), held=True, truth="off", pins=(BOTH,))
    queue = session.queues["answers"]
    compare, gains, strip = PinsView(session), GainsView(session), Filmstrip(session)
    for view in (compare, gains):
        view.look(True)
    queue.finish_all()
    assert all(cell["beside"] == "" for row in compare.panel.content["galaxy"]["rows"] for cell in row)
    assert all(np.isnan(line["real"]) and line["real_width"] == "" for line in gains.panel.content["lines"])
    assert strip.cards == [[0, "–", []]]
    hidden = [row for row in slider_rows(session.state) if row["hidden"]]
    assert hidden and all(row["own"] is None and row["text"] == "not set" for row in hidden)
    session.state.reveal()
    queue.finish_all()
    assert any(cell["beside"] for row in compare.panel.content["galaxy"]["rows"] for cell in row)
    assert all(np.isfinite(line["real"]) for line in gains.panel.content["lines"]) and strip.cards[0][2]


def test_the_map_is_coloured_by_answers_meanwhile(open_session):
    from mosaic_explorer.explorer.latent.view import LatentView

    session = open_session(random_catalog(40), truth="off")
    view = LatentView(session)
    view.look(True)
    wait_for(
        lambda: view.plot.colouring.get("title") == "predicted redshift" and np.isfinite(view.plot.colouring["values"]).all()
    )
    session.state.reveal()
    assert view.plot.colouring["title"] == "true redshift"


@pytest.mark.parametrize("panel", ["sed", "sfh", "photometry", "redshift", "compare", "gains", "derived"])
def test_no_table_tells_it_either(panel):
    catalog, model = random_catalog(12), tiny_model()
    shown, off = (me.panels.table(panel, catalog, model, "nothing", row=2, truth=truth) for truth in ("shown", "off"))
    of_one = off[off["galaxies"] == "row 2"] if panel == "compare" else off
    for column in {"truth", "percentile", "real", "error" if panel == "compare" else "truth"} & set(of_one):
        assert of_one[column].isna().all(), column
    assert "truth=off" in off.attrs["about"] and "truth=off" not in shown.attrs["about"]
    assert f"{float(catalog['redshift'][2]):.6g}" not in off.attrs["about"]


def test_an_address_may_open_without_it_and_an_unknown_word_is_met_in_one_line():
    model = tiny_model()
    observations = Observations(random_catalog(3), model.table)
    snapshot, trouble = read_query("?truth=off", model.table, observations)
    assert snapshot.truth == "off" and not trouble and query_of(snapshot, model.table, observations) == "truth=off"
    snapshot, trouble = read_query("?truth=of", model.table, observations)
    assert snapshot.truth == "shown" and "Did you mean 'off'" in trouble


def test_a_button_and_a_key_keep_it_back_and_reveal_it():
    explorer = Explorer(random_catalog(12), tiny_model())
    try:
        wait_for(lambda: explorer.many.population.plot.here == 0)
        explorer.commands["truth"]()
        assert explorer.state.truth == "off" and explorer.many.population.plot.here == -1
        next(key for key in explorer.shortcuts if "t" in key.keys).do()
        assert explorer.state.truth == "shown"
    finally:
        explorer.close()
