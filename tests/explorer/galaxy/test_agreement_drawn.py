"""What the plots draw and say of how a galaxy's parts agree."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model
from reading_scenes import drawn
from waiting import wait_for

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.agreement import MEANING
from mosaic_explorer.explorer.galaxy.scene import vector_spec
from mosaic_explorer.explorer.galaxy.view import GalaxyView
from mosaic_explorer.modalities import TABLE, Table

MASK = "lsst sed[3500:9000]"


@pytest.fixture
def opened(open_session):
    def open_it(catalog, model=None, **state):
        return GalaxyView(open_session(catalog, model, **state))

    return open_it


def formed(view):
    return view.densities.scene["scalars"][0][2]["implied"]


def test_the_spectrum_through_the_filters_is_drawn_and_the_mass_that_the_history_forms(opened, few, model):
    view = opened(few, model, mask=Mask.parse(MASK), row=3)
    expected = me.agreement.parts(few.isel(galaxy=[3]), model, MASK)
    for name in ("lsst", "spherex"):
        np.testing.assert_allclose(drawn(view.vectors, name)["implied"], expected[f"{name}_implied"].values[0], atol=1e-4)
    assert formed(view) == pytest.approx(float(expected["log_stellar_mass_implied"][0]), abs=1e-4)
    assert all(np.isnan(scalar["implied"]) for scalar in view.densities.scene["scalars"][0][:2])
    assert view.vectors.scene["agreement"].startswith("The partly seen spectrum at the predicted z")


def test_tables_and_plots_have_the_same_numbers_and_the_same_sentence(opened, few, model):
    view = opened(few, model, mask=Mask.parse("lsst"), row=5, pins=(Mask.parse("sed"),))
    table = me.panels.table("photometry", few, model, "lsst", row=5, pins=["sed"])
    shown = np.concatenate([drawn(view.vectors, name)["implied"] for name in ("lsst", "spherex")])
    np.testing.assert_allclose(table["implied"], shown, atol=1e-4)
    assert view.vectors.scene["agreement"] in table.attrs["about"] and table.attrs["units"]["implied"] == "mag(AB)"
    words = me.panels.table("log_stellar_mass", few, model, "lsst", row=5).attrs["about"]
    assert f"formed in the history by the time of observation: {formed(view):.6g}" in words
    assert "implied" not in me.panels.table("sed", few, model, "lsst", row=5)
    one = me.panels.table("compare", few, model, "lsst", row=5, pins=["sed"]).set_index(["pin", "of"])["apart"].dropna()
    offset = (table["implied"] - table["median"]).abs().median()
    assert one["now", "spectrum through the filters"] == pytest.approx(offset, abs=1e-4) and len(one) == 4


def test_it_follows_a_drag_and_is_silent_where_all_is_seen(opened, few, model):
    view = opened(few, model, mask=Mask.all(model.table))
    assert view.vectors.scene["agreement"] == "" and np.isnan(drawn(view.vectors, "spherex")["implied"]).all()
    assert np.isnan(formed(view))
    view._receive({"act": "drag", "panel": "sed", "from": 2000.0, "to": 5000.0, "show": False, "phase": "move"})
    wait_for(lambda: view.vectors.scene["agreement"].startswith("The partly seen spectrum at the seen z"))
    assert np.isfinite(drawn(view.vectors, "spherex")["implied"]).all() and np.isnan(formed(view))
    view._receive({"act": "cancel"})
    wait_for(lambda: view.vectors.scene["agreement"] == "")


def test_a_truth_that_is_kept_back_changes_nothing(opened, few, model):
    """Nor does one that is told: parts are those that are seen and predicted."""
    shown, off = (opened(few, model, mask=Mask.parse(MASK), row=2, truth=truth) for truth in ("shown", "off"))
    assert shown.vectors.scene["agreement"] == off.vectors.scene["agreement"] and formed(shown) == formed(off)
    for name in ("lsst", "spherex"):
        np.testing.assert_array_equal(drawn(shown.vectors, name)["implied"], drawn(off.vectors, name)["implied"])


def test_an_edited_redshift_is_the_one_that_the_spectrum_is_taken_to(opened, few, model):
    view = opened(few, model, mask=Mask.parse("lsst"), row=3)
    view.state.edit("redshift", 0.5)
    wait_for(lambda: "at the seen z 0.50" in view.vectors.scene["agreement"])


def test_under_noise_it_lies_over_what_was_measured_and_is_compared_with_what_is_predicted(opened, few, model):
    view = opened(few, model, mask=Mask.parse("lsst"), noise="LSST Y10 + SPHEREx deep")
    lsst = drawn(view.vectors, "lsst")
    assert np.isfinite(lsst["measured"]).any() and np.isfinite(lsst["implied"][1:]).all()
    assert " than predicted; " in view.vectors.scene["agreement"]


def test_a_heading_offers_it_where_there_are_magnitudes():
    assert [panel.get("agreement") for panel in vector_spec(TABLE)["panels"]] == [None, MEANING, None]
    some = Table(tuple(row for row in TABLE if row.name in ("scalars", "lsst", "sed")))
    panels = {panel["key"]: panel for panel in vector_spec(some)["panels"]}
    assert panels["lsst"]["agreement"] == MEANING and "agreement" not in panels["sed"]


def test_a_model_of_other_values_has_plots_without_it(opened):
    some = Table(tuple(row for row in TABLE if row.name in ("scalars", "lsst", "spherex")))
    view = opened(random_catalog(5, some), tiny_model(some), mask=Mask.parse("lsst", some))
    assert view.vectors.scene["agreement"] == "" and np.isnan(drawn(view.vectors, "lsst")["implied"]).all()
