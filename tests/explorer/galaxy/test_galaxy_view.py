"""The plots of a galaxy: what they are told, and what hands on them do."""

import numpy as np
import pytest
from galaxies import random_catalog
from reading_scenes import drawn
from waiting import wait_for

from mosaic_explorer import Mask
from mosaic_explorer.catalog.derived import DerivedQuantities
from mosaic_explorer.catalog.quantities import QUANTITIES
from mosaic_explorer.cosmology import age
from mosaic_explorer.explorer.galaxy.scene import density_spec, vector_spec
from mosaic_explorer.explorer.galaxy.view import GalaxyView
from mosaic_explorer.modalities import EXTENDED_TABLE, TABLE


@pytest.fixture
def opened(open_session):
    def open_it(catalog=None, model=None, **state):
        return GalaxyView(open_session(random_catalog(8) if catalog is None else catalog, model, **state))

    return open_it


def test_what_is_drawn_is_what_the_model_answers(opened, few, model):
    view = opened(few, model, mask=Mask.parse("lsst sed[:4000]"), row=3)
    answer = model.predict(few.isel(galaxy=[3]), Mask.parse("lsst sed[:4000]"))
    sed, hidden = drawn(view.vectors, "sed"), ~Mask.parse("sed[:4000]").of("sed")
    np.testing.assert_allclose(sed["median"][hidden], answer["sed"].sel(quantile=0.5).values[0, hidden], atol=1e-4)
    np.testing.assert_allclose(sed["low"], answer["sed"].sel(quantile=0.16).values[0], atol=1e-4)
    np.testing.assert_allclose(sed["truth"], few["sed"].values[3], atol=1e-6)
    assert np.isnan(sed["median"][~hidden]).all() and np.isfinite(sed["exact"][~hidden]).all()
    assert view.vectors.scene["observed_at"] == pytest.approx(float(age(few["redshift"].values[3])))
    redshift = view.densities.scene["scalars"][0][0]
    assert redshift["truth"] == pytest.approx(float(few["redshift"][3])) and not redshift["seen"]
    assert redshift["median"] == pytest.approx(float(answer["redshift"].sel(quantile=0.5)[0]), abs=1e-4)


def test_a_drag_is_followed_and_its_end_is_the_mask(opened):
    view = opened(mask=Mask.parse("lsst sed"))
    drag = {"act": "drag", "panel": "sed", "from": 2000.0, "to": 5000.0, "show": False}
    view._receive(drag | {"phase": "move"})
    assert view.state.mask == Mask.parse("lsst sed") and view.state.drag.mask.text == "lsst sed[1000:2000,5000:]"
    wait_for(lambda: view.vectors.scene["hidden"]["sed"])
    view._receive(drag | {"to": 3000.0, "phase": "end"})
    assert view.state.drag is None and view.state.mask == Mask.parse("lsst sed").hide("sed", 2000, 3000)
    view._receive({"act": "tap", "panel": "sed", "at": 2500.0})
    assert view.state.mask == Mask.parse("lsst sed")


def test_a_cancelled_drag_leaves_all_as_it_was(opened):
    view = opened(mask=Mask.parse("lsst sed"))
    before, shown = view.state.snapshot, view.vectors.scene["numbers"]
    view._receive({"act": "drag", "panel": "sed", "from": 2000, "to": 5000, "show": False, "phase": "move"})
    wait_for(lambda: view.vectors.scene["hidden"]["sed"])
    view._receive({"act": "cancel"})
    wait_for(lambda: not view.vectors.scene["hidden"]["sed"])
    assert view.state.snapshot == before and view.state.drag is None
    np.testing.assert_array_equal(view.vectors.scene["numbers"], shown)


def test_where_nothing_is_seen_a_drag_shows_and_with_shift_always(opened):
    view = opened(mask=Mask.parse("sfh[0:5]"))
    view._receive({"act": "drag", "panel": "sfh", "from": 6, "to": 8, "show": False, "phase": "end"})
    assert view.state.mask.text == "sfh[0:5,6:8]"
    view._receive({"act": "drag", "panel": "sfh", "from": 4, "to": 7, "show": True, "phase": "end"})
    assert view.state.mask.text == "sfh[0:8]"


def test_over_the_photometry_bands_and_channels_are_hidden_together(opened):
    view = opened(mask=Mask.parse("lsst spherex"))
    view._receive({"act": "drag", "panel": "photometry", "from": 0.7, "to": 1.0, "show": False, "phase": "end"})
    assert "z" not in view.state.mask.text.split()[0] and "spherex[" in view.state.mask.text


def test_a_point_that_is_moved_is_an_edit_and_the_answer_follows(opened):
    view = opened()
    before = drawn(view.vectors, "sed")["median"]
    view._receive({"act": "edit", "name": "g", "value": 20.0, "phase": "move"})
    assert not view.state.edits and view.state.drag.edits == (("g", 20.0),)
    view._receive({"act": "edit", "name": "g", "value": 21.0, "phase": "end"})
    assert view.state.edits == (("g", 21.0),) and view.state.drag is None
    wait_for(lambda: view.vectors.scene["edited"] == ["g"] and drawn(view.vectors, "lsst")["exact"][1] == 21)
    assert not np.array_equal(drawn(view.vectors, "sed")["median"], before)
    assert drawn(view.vectors, "lsst")["truth"][1] == pytest.approx(view.state.own_values[TABLE.place("lsst")][1])
    view._receive({"act": "edit", "name": "g", "value": 1e6, "phase": "end"})
    assert "allowed" in view.session.notice.lines[-1] and view.state.edits == (("g", 21.0),)


def test_pins_bring_their_answers(opened, few, model):
    pins = (Mask.parse("sed"), Mask.parse("lsst spherex"))
    view = opened(few, model, pins=pins, mask=Mask.parse("lsst"))
    expected = model.predict(few.isel(galaxy=[0]), pins[1])["sfh"].sel(quantile=0.5).values[0]
    np.testing.assert_allclose(drawn(view.vectors, "sfh", pin=1)["median"], expected, atol=1e-4)
    np.testing.assert_allclose(drawn(view.vectors, "sed", pin=0)["median"], few["sed"].values[0], atol=1e-6)  # as it sees it
    assert view.vectors.scene["pin_masks"] == ["sed", "lsst spherex"] and len(view.densities.scene["scalars"]) == 3
    view.state.reference = 2
    wait_for(lambda: view.vectors.scene["reference"] == 2)


def test_a_galaxy_without_truth_is_drawn_without(opened):
    catalog = random_catalog(3)
    for name in ("redshift", "log_stellar_mass", "log_halo_mass", "sed", "sfh"):
        catalog[name][:] = np.nan
    view = opened(catalog)
    assert np.isnan(drawn(view.vectors, "sed")["truth"]).all() and np.isfinite(drawn(view.vectors, "sed")["median"]).all()
    assert np.isnan(view.densities.scene["scalars"][0][0]["truth"])
    assert view.vectors.scene["stretch"] > 1  # drawn at the redshift that the model says


@pytest.mark.parametrize(
    "message",
    [
        None,
        "drag",
        [],
        {},
        {"act": "drag"},
        {"act": "drag", "panel": "sed", "from": "x", "to": 3, "phase": "end"},
        {"act": "drag", "panel": "sed", "from": float("nan"), "to": 3, "phase": "end"},
        {"act": "drag", "panel": "nowhere", "from": 1, "to": 3, "phase": "end"},
        {"act": "drag", "panel": "sed", "from": 2000, "to": 3000, "phase": "whatever"},
        {"act": "drag", "panel": ["sed"], "from": 2000, "to": 3000, "phase": "end"},
        {"act": ["drag"]},
        {"act": "edit", "name": "nothing", "value": 1, "phase": "end"},
        {"act": "edit", "name": {}, "value": 1, "phase": "end"},
        {"act": "frame", "frame": "moon"},
        {"act": "frame", "frame": []},
        {"act": "time", "time": "moon"},
        {"act": "time", "frame": "observed"},
        {"act": "sfr", "sfr": {}},
        {"act": "tap", "panel": "sed", "at": None},
    ],
)
def test_whatever_else_a_browser_sends_changes_nothing(opened, message):
    view = opened(mask=Mask.parse("sed"))
    before = view.state.snapshot
    view._receive(message)
    assert view.state.snapshot == before and view.state.drag is None


def test_the_axes_of_the_history_are_chosen_and_undone(opened):
    view = opened()
    before = drawn(view.vectors, "sfh")
    view._receive({"act": "time", "time": "age"})
    view._receive({"act": "sfr", "sfr": "linear"})
    assert (view.state.time, view.state.sfr) == ("age", "linear")
    wait_for(lambda: view.vectors.scene["sfr"] == "linear")
    assert view.vectors.scene["time"] == "age"
    for name, values in drawn(view.vectors, "sfh").items():  # the browser counts otherwise, the numbers stay
        np.testing.assert_array_equal(values, before[name])
    view.session.history.undo()
    assert (view.state.time, view.state.sfr) == ("age", "log")


def test_what_follows_from_the_answer_is_told_with_its_truth_and_follows_the_mask(opened, few, model):
    view = opened(few, model, mask=Mask.parse("lsst"), row=3)
    names = [one["name"] for one in view.derived.spec["quantities"]]
    answer = model.predict(few.isel(galaxy=[3]), Mask.parse("lsst")).sel(quantile=0.5)
    medians = few.isel(galaxy=[3]).assign({name: few[name][[3]].copy(data=answer[name].values) for name in TABLE.variables})
    said, true = DerivedQuantities(medians), DerivedQuantities(few)
    assert names == list(QUANTITIES)
    for name, number in zip(names, view.derived.numbers, strict=True):
        np.testing.assert_allclose(number["of_medians"], said.quantity(name)[0], atol=1e-4)
        np.testing.assert_allclose(number["truth"], true.quantity(name)[3], atol=1e-5)
        assert not number["seen"]
    before = view.derived.numbers
    view.state.mask = Mask.parse("redshift log_stellar_mass sfh")
    wait_for(lambda: view.derived.numbers != before)
    assert [number["seen"] for number in view.derived.numbers] == [True] * 5 + [False]  # the spectrum is not
    for number in view.derived.numbers[:5]:
        assert number["of_medians"] == pytest.approx(number["truth"], abs=1e-5)
    view.state.mask = Mask.parse("redshift log_stellar_mass sfh sed")
    wait_for(lambda: all(number["seen"] for number in view.derived.numbers))


def test_a_modality_more_has_a_plot_of_its_own():
    spec = vector_spec(EXTENDED_TABLE)
    assert [panel["key"] for panel in spec["panels"]] == ["sed", "photometry", "sfh", "mah"]
    ranges = dict.fromkeys(TABLE.scalar_names, (0.0, 1.0))
    assert [panel["edges"] for panel in density_spec(TABLE, ranges)["panels"]] == [[0, 1]] * 3
