"""The latent map on the page: the one that stays, on which galaxies move, and fresh ones on request."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from waiting import wait_for

from mosaic_explorer import Mask
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.latent.view import LatentView
from mosaic_explorer.latent import maps


@pytest.fixture
def some(catalog):
    return catalog.isel(galaxy=slice(0, 60))


def test_galaxies_move_on_a_map_that_stays(open_session, some, model):
    session = open_session(some, model)
    view = LatentView(session)
    wait_for(lambda: len(view.plot.points["x"]))
    before = view.plot.points
    assert before["stays"] and before["caption"].startswith("lsst, ") and "trustworthiness 0." in view.note.object
    session.state.mask = Mask.preset("lsst+spherex")
    wait_for(lambda: view.plot.points is not before)
    after = view.plot.points
    assert after["ends"] == before["ends"] and not np.allclose(after["x"], before["x"])
    session.state.mask = Mask.none()
    wait_for(lambda: view.plot.points is not after)
    assert "show it something" in view.note.object


def test_a_fresh_map_is_laid_out_on_request_and_shared_in_the_address(open_session, some, model):
    session = open_session(some, model)
    view = LatentView(session)
    wait_for(lambda: len(view.plot.points["x"]))
    stays = view.plot.points
    view.layouts.choice.value = "pca"
    assert session.state.layout == session.state.snapshot.layout == "pca"
    wait_for(lambda: view.plot.points is not stays)
    assert not view.plot.points["stays"] and view.plot.points["ends"] != stays["ends"]
    view.layouts.choice.value = "no such"
    assert session.state.layout == "pca" == view.layouts.choice.value
    session.state.layout = ""
    wait_for(lambda: view.plot.points["stays"])


def test_a_fresh_map_can_be_stopped_and_its_work_ends(open_session, some, model, monkeypatch):
    ended = []

    def slow(states, method, tell):
        try:
            while True:
                tell(0.5, "settling")
        except MosaicError as error:
            ended.append(error)
            raise

    monkeypatch.setattr(maps, "fit_layout", slow)
    session = open_session(some, model, layout="umap")
    view = LatentView(session)
    wait_for(lambda: "settling" in view.busy.words.object)
    assert view.busy.panel.visible and view.busy.stop.visible
    view.stop()
    wait_for(lambda: ended)
    assert session.state.layout == ""
    wait_for(lambda: len(view.plot.points["x"]))
    assert view.plot.points["stays"]


def test_a_model_without_a_map_that_stays_says_so(open_session):
    session = open_session(random_catalog(40), tiny_model(), layout="reference")
    view = LatentView(session)
    wait_for(lambda: "no map that stays" in view.note.object)
    assert "" in view.layouts._values and "umap" not in view.layouts._values  # UMAP is what it has by default
