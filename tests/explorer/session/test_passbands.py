"""Magnitudes in filters of other surveys in a session: what is drawn, what is asked for, what an address says of it."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_model, with_magnitudes

from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.session import panels
from mosaic_explorer.explorer.session.answers import Answers
from mosaic_explorer.explorer.session.beside import answer_beside, models_beside
from mosaic_explorer.explorer.session.observations import AS_OBSERVED, Observations
from mosaic_explorer.explorer.session.passbands import MOST_PREDICTED, cannot_see, check_passbands, drawn_filters
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.session.url import NO_FILTERS, first_snapshot, query_of, read_query
from mosaic_explorer.masks import Mask
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.photometry import filter_names

FILTERS = ("hsc2017-g", "hsc2017-r2", "wise2010-W1")
NOT_THERE = "Euclid-H"


@pytest.fixture(scope="module")
def simulated():
    return with_magnitudes(random_catalog(6), FILTERS)


@pytest.fixture(scope="module")
def measured():
    return with_magnitudes(random_catalog(6), FILTERS, measured=True)


@pytest.fixture(scope="module")
def model():
    return tiny_filter_model()


@pytest.fixture
def open_state(model):
    def open_it(catalog, **snapshot):
        asked = model.for_catalog(catalog)
        observations = Observations(catalog, asked.table)
        first = first_snapshot(asked.table, observations)._replace(**snapshot)
        return ExplorerState(catalog, asked, observations, **first._asdict())

    return open_it


# -- what is drawn and seen at first ------------------------------------------------------------------------------------
def test_simulated_magnitudes_are_neither_drawn_nor_seen_at_first(open_state, simulated):
    state = open_state(simulated)
    assert state.passbands == () and state.mask.text == "lsst"
    assert state.asking(state.snapshot).filters == ()


def test_measured_ones_are_both(open_state, measured):
    state = open_state(measured)
    assert state.passbands == ("hsc", "wise") and state.mask.text == "lsst photometry" and state.noise == AS_OBSERVED
    assert state.asking(state.snapshot).filters == FILTERS
    inputs = state.inputs(state.snapshot)
    assert (inputs.error[0, state.table.slices["photometry"]] > 0).all()


def test_a_model_that_knows_none_shows_a_catalog_of_them_as_before(simulated, measured):
    for catalog in (simulated, measured):
        state = ExplorerState(catalog, tiny_model())
        assert state.passbands == () and state.mask.text == "lsst" and state.table == TABLE
        hopeful = state.snapshot._replace(passbands=("Euclid-H",))
        assert state.asking(hopeful).filters == () and state.asking(hopeful).model is state.model


def test_what_is_seen_is_drawn_whether_it_was_switched_on_or_not(model, simulated):
    table = model.for_catalog(simulated).table
    assert drawn_filters((), Mask.parse("photometry[wise2010-W1]", table)) == ("wise2010-W1",)
    assert drawn_filters(("hsc", NOT_THERE), Mask.none(table)) == ("hsc2017-g", "hsc2017-r2", NOT_THERE)


# -- what is asked for --------------------------------------------------------------------------------------------------
def test_only_what_is_drawn_is_asked_for_and_all_else_is_answered_the_same(open_state, simulated):
    state = open_state(simulated)
    answers, place = Answers(state), state.table.slices["photometry"]
    plain, drawn = (answers.of(state.snapshot._replace(passbands=words)) for words in ((), ("wise",)))
    assert np.isnan(plain.quantiles[0, place]).all()
    assert np.isnan(drawn.quantiles[0, place][:2]).all() and np.isfinite(drawn.quantiles[0, place][2]).all()
    np.testing.assert_allclose(plain.quantiles[0, : place.start], drawn.quantiles[0, : place.start], atol=1e-4)
    whole = state.model.answer(state.inputs(state.snapshot), state.mask)
    np.testing.assert_allclose(drawn.quantiles[0, place][2], whole.quantiles[0, place][2], atol=1e-4)


def test_a_filter_that_the_catalog_lacks_is_predicted_behind_all_else(open_state, simulated, model):
    state = open_state(simulated, passbands=("hsc", NOT_THERE))
    asked = state.asking(state.snapshot)
    assert asked.filters == ("hsc2017-g", "hsc2017-r2", NOT_THERE) and asked.alone == (NOT_THERE,)
    answer = Answers(state).with_passbands(state.snapshot)
    said = model.predict(simulated.isel(galaxy=[0]), "lsst", "photometry", filters=[NOT_THERE])
    expected = said["photometry"].sel(filter=list(asked.filters)).values[0]
    np.testing.assert_allclose(answer.quantiles[0, asked.places], expected, atol=1e-4)
    assert Answers(state).of(state.snapshot).quantiles.shape[1] == state.table.size


def test_a_catalog_without_any_can_be_asked_for_one(open_state):
    state = open_state(random_catalog(3), passbands=(NOT_THERE,))
    assert state.table == TABLE
    answer, asked = Answers(state).with_passbands(state.snapshot), state.asking(state.snapshot)
    assert np.isfinite(answer.quantiles[0, asked.places]).all() and asked.filters == (NOT_THERE,)


def test_a_model_beside_it_may_know_none(open_state, measured):
    state, other = open_state(measured), tiny_model(seed=5)
    inputs = state.inputs(state.snapshot)
    said = answer_beside(other, inputs, state.mask)
    alone = ExplorerState(measured, other)
    own = other.answer(alone.inputs(alone.snapshot), "lsst")
    assert said.quantiles.shape[1] == state.table.size
    np.testing.assert_allclose(said.quantiles[0, : TABLE.size], own.quantiles[0], atol=1e-4)
    assert np.isnan(said.quantiles[0, TABLE.size :]).all()
    assert models_beside(state.table) == models_beside(TABLE)


# -- words ----------------------------------------------------------------------------------------------------------------
def test_an_address_brings_back_what_was_drawn_and_seen(open_state, simulated, measured):
    for catalog in (simulated, measured):
        state = open_state(catalog)
        seen = Mask.parse("lsst[g] photometry[hsc2017-g,wise2010-W1]", state.table)
        for changes in (
            {"mask": seen, "passbands": ("hsc", "wise", NOT_THERE)},
            {"mask": Mask.parse("redshift", state.table), "passbands": ()},
            {"pins": (seen,), "passbands": ("hsc", "wise")},
        ):
            snapshot = state.snapshot._replace(**changes)
            query = query_of(snapshot, state.table, state.observations)
            assert read_query(query, state.table, state.observations) == (snapshot, "")


def test_an_address_of_before_is_read(open_state, measured):
    state = open_state(measured)
    snapshot, trouble = read_query("row=2&mask=lsst+sfh[0:10]", state.table, state.observations)
    assert (snapshot.mask.text, snapshot.row, trouble) == ("lsst sfh[0:10]", 2, "")


def test_a_mask_in_an_address_draws_what_it_shows_even_when_it_is_hidden_later(open_state, simulated):
    state = open_state(simulated)
    snapshot, trouble = read_query("mask=photometry[hsc2017-g]", state.table, state.observations)
    assert snapshot.passbands == ("hsc",) and not trouble


@pytest.mark.parametrize(
    ("query", "says"),
    [
        ("passbands=hcs", "'hcs'.*hsc"),
        ("passbands=/etc/passwd", "survey or filter"),
        ("mask=photometry[hsc2017-x]", "hsc2017-x"),
        (f"passbands={','.join(filter_names()[108:])}", f"at most {MOST_PREDICTED}"),
    ],
)
def test_what_cannot_be_is_said_in_one_line(open_state, simulated, query, says):
    state = open_state(simulated)
    snapshot, trouble = read_query(query, state.table, state.observations)
    assert snapshot == state.snapshot and "\n" not in trouble
    with pytest.raises(MosaicError, match=says):
        raise MosaicError(trouble)


def test_without_such_magnitudes_the_rest_of_a_mask_is_shown_and_a_line_says_so(open_state):
    state = open_state(random_catalog(4))
    query = "mask=lsst[g]+photometry[hsc2017-g]&pins=photometry;lsst"
    snapshot, trouble = read_query(query, state.table, state.observations)
    assert snapshot.mask.text == "lsst[g]" and [pin.text for pin in snapshot.pins] == ["nothing", "lsst"]
    assert trouble == NO_FILTERS


def test_a_filter_of_the_catalog_means_its_survey(open_state, simulated):
    assert check_passbands(["hsc2017-g", "hsc2017-r2", NOT_THERE], open_state(simulated).table) == ("hsc", NOT_THERE)


def test_it_is_told_when_a_model_can_be_shown_nothing(measured, simulated, model):
    nothing = measured.assign({name: measured[name] * np.nan for name in TABLE.variables})
    assert cannot_see(nothing, TABLE)
    assert not cannot_see(nothing, model.for_catalog(nothing).table)
    assert not cannot_see(measured, TABLE) and not cannot_see(simulated, TABLE)


# -- tables ---------------------------------------------------------------------------------------------------------------
def test_the_photometry_as_a_table_has_the_filters_that_are_drawn(model, simulated):
    frame = panels.table("photometry", simulated, model, "lsst photometry[hsc2017-g]", passbands=f"hsc,{NOT_THERE}")
    rows = frame[frame.modality == "photometry"].set_index("band")
    assert list(rows.index) == ["hsc2017-g", "hsc2017-r2", NOT_THERE]
    assert rows.seen.tolist() == [True, False, False]
    np.testing.assert_allclose(rows.truth[:2], simulated["photometry"].values[0, :2], atol=1e-5)
    assert np.isnan(rows.truth[NOT_THERE]) and np.isfinite(rows["median"]).all()
    assert 1.5 < rows.wavelength[NOT_THERE] < 2.1  # um
    plain = panels.table("photometry", simulated, model, "lsst")
    assert set(plain.modality) == {"lsst", "spherex"}


def test_every_other_panel_is_made_with_such_a_model(model, measured):
    for name in ("sed", "redshift", "derived", "population", "compare", "gains"):
        frame = panels.table(name, measured, model, "lsst photometry", pins=["photometry[hsc2017-g]"])
        assert len(frame), name


def test_what_would_help_offers_the_surveys_that_are_drawn(model, simulated):
    by_default, drawn = (
        set(panels.table("gains", simulated, model, "lsst[g]", passbands=words).seen_too) for words in ("none", "hsc,wise")
    )
    assert drawn - by_default == {"HSC", "WISE"}


# -- edits ----------------------------------------------------------------------------------------------------------------
def test_a_filter_that_is_called_as_a_band_of_lsst_leaves_that_its_edits(open_state, simulated):
    state = open_state(simulated)
    assert state.with_edit("g", 24.0).mask.of("lsst")[1]
    edited = state.with_edit("hsc2017-g", 23.0)
    assert edited.mask.text == "lsst photometry[hsc2017-g]"
    assert state.inputs(edited).values[0, state.table.slices["photometry"].start] == 23.0
