"""A galaxy's plots with filters of other surveys: what the browser is told, and what hands on their points do."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_filter_model, with_magnitudes
from reading_scenes import drawn

from mosaic_explorer.explorer.galaxy import wire
from mosaic_explorer.explorer.galaxy.view import GalaxyView
from mosaic_explorer.explorer.what_if.view import slider_rows
from mosaic_explorer.masks import Mask

FILTERS = ("galex-nuv", "hsc2017-g", "wise2010-W1")


@pytest.fixture
def view(open_session):
    def open_it(measured=False, **state):
        catalog = with_magnitudes(random_catalog(4), FILTERS, measured)
        model = tiny_filter_model().for_catalog(catalog)
        mask = Mask.parse(state.pop("mask", "lsst"), model.table)
        return GalaxyView(open_session(catalog, model, held=True, mask=mask, **state))

    return open_it


def columns(view, pin=None):
    """What is drawn of filters."""
    return drawn(view.vectors, "photometry", pin)


def test_none_is_told_of_while_none_is_drawn(view):
    made = view()
    assert all(not values for values in made.vectors.scene["filters"].values())
    rows = [row for panel in made.vectors.spec["panels"] for row in panel["rows"]]
    assert len(made.vectors.scene["numbers"]) == sum(len(row["axis"]) * len(row["columns"]) for row in rows)
    assert [panel["key"] for panel in made.vectors.spec["panels"]] == ["sed", "photometry", "sfh"]


def test_those_drawn_come_with_titles_widths_truth_and_prediction(view):
    made = view(passbands=("hsc", "wise", "Euclid-H"))
    filters = made.vectors.scene["filters"]
    assert set(filters) == set(wire.DrawnFilters.__annotations__)
    assert filters["titles"] == ["Subaru HSC g", "WISE W1", "Euclid H"] and filters["given"] == [True, True, False]
    for low, middle, high in zip(filters["low"], filters["axis"], filters["high"], strict=True):
        assert low < middle < high < 1.5 * low
    said = columns(made)
    np.testing.assert_allclose(said["truth"][:2], made.state.catalog["photometry"].values[0, 1:], atol=1e-5)
    assert np.isnan(said["truth"][2]) and np.isfinite([said["median"], said["low"], said["high"]]).all()
    assert np.isfinite(drawn(made.vectors, "lsst")["exact"]).all()


def test_measured_ones_come_with_errors_and_limits(view):
    made = view(True, mask="photometry", passbands=("hsc", "wise"), noise="as observed")
    said = columns(made)
    np.testing.assert_allclose(said["to"][1] - said["from"][1], 0.2, atol=1e-4)
    assert np.isfinite(said["limit"][2]) and np.isfinite(said["median"][2]) and np.isnan(said["measured"][2])


def test_a_press_on_a_point_hides_and_shows_a_filter_or_a_band(view):
    made = view(passbands=("hsc",))

    def press(row, name):
        made._receive({"act": "toggle", "panel": "photometry", "row": row, "name": name})
        return made.state.mask.text

    assert press("photometry", "hsc2017-g") == "lsst photometry[hsc2017-g]"
    assert press("photometry", "hsc2017-g") == "lsst"
    assert press("lsst", "u") == "lsst[g,r,i,z,y]"
    for nonsense in (("photometry", "Euclid-H"), ("sed", "1000"), ("lsst", None), (None, "u"), (["lsst"], {})):
        assert press(*nonsense) == "lsst[g,r,i,z,y]"


def test_a_drag_over_the_photometry_leaves_filters_alone_that_are_not_drawn(view):
    made = view(passbands=("hsc",), mask="lsst photometry[hsc2017-g]")
    made._receive({"act": "drag", "panel": "photometry", "from": 0.1, "to": 6.0, "show": True, "phase": "end"})
    assert made.state.mask.text == "lsst spherex photometry[hsc2017-g]"
    made._receive({"act": "drag", "panel": "photometry", "from": 0.1, "to": 6.0, "phase": "end"})
    assert made.state.mask.text == "nothing"


def test_a_seen_point_can_be_dragged_and_has_a_slider(view):
    made = view(passbands=("hsc",), mask="lsst photometry[hsc2017-g]")
    made._receive({"act": "edit", "name": "hsc2017-g", "value": 22.5, "phase": "end"})
    assert made.state.edits == (("hsc2017-g", 22.5),)
    assert {row["name"] for row in slider_rows(made.state)} & set(FILTERS) == {"hsc2017-g"}


def test_a_filter_predicted_alone_takes_part_in_pins(view):
    made = view(passbands=("Euclid-H",))
    made.session.state.pins = (Mask.parse("redshift", made.state.table),)
    made.session.answer(made.question)
    assert made.vectors.scene["filters"]["names"] == ["Euclid-H"] and made.vectors.scene["pin_masks"] == ["redshift"]
    one, other = columns(made)["median"], columns(made, pin=0)["median"]
    assert np.isfinite([one, other]).all() and one != other
