"""The rail's part about other surveys, without a browser: what is drawn, what of it is seen, what is predicted alone."""

import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_model, with_magnitudes

from mosaic_explorer.explorer.app.page import Explorer
from mosaic_explorer.explorer.mask_controls.view import Controls
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.url import first_snapshot
from mosaic_explorer.modalities import TABLE

FILTERS = ("hsc2017-g", "hsc2017-r2", "wise2010-W1")


@pytest.fixture
def controls(open_session):
    def open_it(measured=False, filters=FILTERS):
        catalog = with_magnitudes(random_catalog(4), filters, measured) if filters else random_catalog(4)
        session = open_session(catalog, tiny_filter_model().for_catalog(catalog))
        return Controls(session).passbands, session

    return open_it


def marked(passbands):
    """The surveys that the menu says are drawn."""
    return [item["group"] for item in passbands.surveys.items if item["label"].startswith("✓")]


def test_a_survey_that_is_chosen_is_drawn_and_hidden_until_its_switch_shows_it(controls):
    passbands, session = controls()
    assert [item["group"] for item in passbands.surveys.items] == ["hsc", "wise"] and not marked(passbands)
    passbands.toggle("hsc")
    assert marked(passbands) == ["hsc"]
    assert session.state.passbands == ("hsc",) and session.state.mask.text == "lsst"
    passbands.seen["hsc"].click("hsc", True)
    assert session.state.mask.text == "lsst photometry[hsc2017-g,hsc2017-r2]"
    passbands.seen["hsc"].click("hsc2017-g", False)
    assert session.state.mask.text == "lsst photometry[hsc2017-r2]"
    assert passbands.seen["hsc"].checked == ["hsc", "hsc2017-r2"] and passbands.seen["hsc"].partly == ["hsc"]


def test_a_survey_that_is_no_longer_drawn_is_no_longer_seen_and_undo_brings_both_back(controls):
    passbands, session = controls()
    for group in ("hsc", "wise"):
        passbands.toggle(group)
    passbands.seen["wise"].click("wise", True)
    passbands.toggle("wise")
    assert session.state.mask.text == "lsst" and session.state.passbands == ("hsc",)
    session.history.undo()
    assert session.state.mask.text == "lsst photometry[wise2010-W1]" and marked(passbands) == ["hsc", "wise"]


def test_what_was_measured_is_drawn_and_seen_at_first(open_session):
    catalog = with_magnitudes(random_catalog(4), FILTERS, measured=True)
    model = tiny_filter_model().for_catalog(catalog)
    first = first_snapshot(model.table, Observations(catalog, model.table))
    passbands = Controls(open_session(catalog, model, **first._asdict())).passbands
    assert (
        marked(passbands) == ["hsc", "wise"]
        and "hsc" in passbands.seen["hsc"].checked
        and "wise" in passbands.seen["wise"].checked
    )


@pytest.mark.parametrize("filters", [FILTERS, ()])
def test_any_filter_of_the_library_can_be_predicted_and_taken_away(controls, filters):
    passbands, session = controls(filters=filters)
    assert passbands.surveys.visible == bool(filters) and not passbands.alone.visible
    passbands.predict.value = "Euclid H"
    assert session.state.passbands == ("Euclid-H",) and passbands.predict.value == ""
    assert passbands.alone.visible and passbands.alone.checked == passbands.alone.names == ["Euclid-H"]
    passbands.predict.value = "GALEX: all 2 filters"
    assert session.state.passbands == ("Euclid-H", "galex-fuv", "galex-nuv")
    passbands.alone.click("Euclid-H", False)
    passbands.alone.click("galex-nuv", False)
    assert session.state.passbands == ("galex-fuv",)


def test_a_filter_of_these_galaxies_brings_its_survey(controls):
    passbands, session = controls()
    passbands.predict.value = "WISE W1"
    assert session.state.passbands == ("wise",) and marked(passbands) == ["wise"]


def test_a_filter_that_nobody_knows_is_told_in_one_line(controls):
    passbands, session = controls()
    passbands.predict.value = "Hubble's best"
    assert session.notice.lines == ["There is no filter 'Hubble's best'; choose one that is listed while typing."]
    assert session.state.passbands == ()


def test_a_model_that_knows_none_has_no_such_part(open_session):
    session = open_session(with_magnitudes(random_catalog(4), FILTERS), tiny_model())
    assert Controls(session).passbands is None


def test_all_of_an_explorer_is_made_with_what_was_measured_in_other_surveys():
    explorer = Explorer(with_magnitudes(random_catalog(4), FILTERS, measured=True), tiny_filter_model())
    try:
        assert explorer.state.mask.text == "lsst photometry" and not explorer.notice.visible
        for tab in ("population", "compare", "next"):
            explorer.state.tab = tab
        explorer.state.pin()
        explorer.edits.panel.open = True
        assert {row["name"] for row in explorer.edits.panel.rows} == {*TABLE.scalar_names, *"ugrizy", *FILTERS}
        explorer.controls.passbands.seen["hsc"].click("hsc2017-r2", False)
        assert explorer.state.mask.text == "lsst photometry[hsc2017-g,wise2010-W1]"
    finally:
        explorer.close()
