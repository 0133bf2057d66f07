"""What many galaxies are coloured by: the numbers, their scale, what is kept back, what cannot be."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model, tiny_paper_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.catalog.derived import DerivedQuantities
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.latent.view import LatentView
from mosaic_explorer.explorer.population.view import PopulationView
from mosaic_explorer.explorer.session.colour_choices import FOCUS, check_colour, colour_choices
from mosaic_explorer.explorer.session.colours import Colours
from mosaic_explorer.explorer.session.observations import Observations
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.session.url import query_of, read_query
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.steps import finish

MASK = Mask.parse("lsst sfh[0:10]")
NEAR = {"rtol": 0, "atol": 2e-5}


@pytest.fixture(scope="module")
def own():
    catalog = random_catalog(60)
    sersic = np.r_[np.nan, np.linspace(1, 4, 59)].astype(np.float32)
    return catalog.assign(n_sersic=("galaxy", sersic, {"units": "px"}), kind=("galaxy", np.full(60, "blue")))


def colouring(catalog, model, key, default="none", **changed):
    state = ExplorerState(catalog, model, **{"mask": MASK, "colour": key, **changed})
    colours, sample = Colours(model, state.observations), state.observations.sample
    return finish(colours.steps(state.snapshot, sample, default))


def test_they_are_what_predict_says_and_the_catalog_holds(few, model):
    answer = model.predict(few, MASK, what="scalars", ood_score=True)
    z = answer["redshift"]
    expected = {
        "true:redshift": few["redshift"],
        "predicted:log_stellar_mass": answer["log_stellar_mass"].sel(quantile=0.5),
        "error": z.sel(quantile=0.5) - few["redshift"],
        "width": (z.sel(quantile=0.84) - z.sel(quantile=0.16)) / 2,
        "ood": answer["ood_score"],
        "band:g": few["lsst"].sel(band="g"),
        "true:half_mass_age": DerivedQuantities(few).quantity("half_mass_age"),
    }
    for key, values in expected.items():
        np.testing.assert_allclose(colouring(few, model, key).values, values, err_msg=key, **NEAR)


def test_predicted_quantities_follow_from_the_medians_of_answers(few, model):
    answer = model.predict(few, MASK).sel(quantile=0.5)
    medians = few.assign({name: few[name].copy(data=answer[name].values) for name in TABLE.variables})
    for name in ("log_ssfr", "half_mass_age", "recent_fraction", "fuv_dimming"):
        expected = DerivedQuantities(medians).quantity(name)
        np.testing.assert_allclose(colouring(few, model, f"predicted:{name}").values, expected, err_msg=name, atol=1e-4)


def test_under_noise_answers_are_those_to_what_was_measured(few, model):
    noisy = model.predict(observe(few, ["lsst-y1", "spherex-allsky"]), Mask.parse("lsst"), what="redshift")
    state = ExplorerState(few, model, mask=Mask.parse("lsst"), colour="predicted:redshift")
    state.observe("LSST Y1")
    colours = Colours(model, state.observations)
    values = finish(colours.steps(state.snapshot, state.observations.sample)).values
    np.testing.assert_allclose(values, noisy["redshift"].sel(quantile=0.5), **NEAR)


def test_scales_are_robust_and_those_of_errors_even_on_both_sides(own):
    catalog = own.copy(deep=True)
    catalog["redshift"].values[7] = 19.0
    true = colouring(catalog, tiny_model(), "true:redshift")
    assert true.low > 0 and true.high == pytest.approx(np.percentile(catalog["redshift"], 99), rel=1e-5)
    off = colouring(own, tiny_model(), "error")
    assert off.is_diverging and off.low == -off.high < 0
    constant = colouring(own.assign(n_sersic=("galaxy", np.ones(60))), tiny_model(), "column:n_sersic")
    assert constant.low < constant.high


def test_a_column_of_one_s_own_has_its_name_and_unit_and_grey_where_it_is_not_known(own):
    one = colouring(own, tiny_model(), "column:n_sersic")
    assert one.label == "n_sersic [px]" and np.isnan(one.values[0]) and np.isfinite(one.values[1:]).all()
    with pytest.raises(MosaicError, match="Did you mean"):
        check_colour("column:kind", TABLE, Observations(own, TABLE))  # texts have no scale


def test_what_tells_the_truth_is_kept_back_with_it_and_says_so(own):
    for key in ("true:redshift", "true:log_ssfr", "error", "band:u"):
        kept = colouring(own, tiny_model(), key, truth="off", mask=Mask.parse("sed"))
        assert np.isnan(kept.values).all() and len(kept.values) == 60 and "kept back" in kept.label, key
    for key in ("predicted:redshift", "width", "ood", "column:n_sersic", "band:u"):  # u is shown to the model anyway
        assert np.isfinite(colouring(own, tiny_model(), key, truth="off").values[1:]).all(), key
    assert colouring(own, tiny_model(), "focus", truth="off").label == "predicted redshift"


def test_the_usual_is_the_scalar_in_focus_on_the_map_and_nothing_on_the_scatter(own):
    model = tiny_model()
    assert not len(colouring(own, model, "").values) and not len(colouring(own, model, "none", FOCUS).values)
    usual = colouring(own, model, "", FOCUS, scalar_name="log_halo_mass")
    np.testing.assert_array_equal(usual.values, own["log_halo_mass"])
    blind = own.copy(deep=True)
    blind["redshift"].values[:] = np.nan
    assert colouring(blind, model, "", FOCUS).label == "predicted redshift"
    assert colouring(blind, model, "true:redshift").label == "true redshift: not known"


def test_a_model_without_widths_says_so(own):
    for key in ("width", "ood"):
        one = colouring(own.isel(galaxy=slice(0, 4)), tiny_paper_model(), key)
        assert np.isnan(one.values).all() and "gives no uncertainty" in one.label


def test_what_needs_no_model_is_at_hand_and_what_was_asked_is_kept(own):
    state = ExplorerState(own, tiny_model(), mask=MASK)
    colours, sample = Colours(state.model, state.observations), state.observations.sample

    def at(key):
        return state.snapshot._replace(colour=key)

    for key in ("", "none", "true:redshift", "true:half_mass_age", "band:g", "column:n_sersic"):
        assert colours.peek(at(key), sample) is not None, key
    for key in ("predicted:redshift", "predicted:log_ssfr", "ood"):
        assert colours.peek(at(key), sample) is None, key
        made = finish(colours.steps(at(key), sample))
        np.testing.assert_array_equal(colours.peek(at(key), sample).values, made.values)
    assert colours.peek(at("width"), sample) is not None  # of the summary that was made for the medians


def test_every_choice_can_be_asked_for_by_address_and_comes_back(own):
    observations = Observations(own, TABLE)
    choices = colour_choices(TABLE, observations)
    assert len({choice.key for choice in choices}) == len(choices) == len({choice.label for choice in choices})
    state = ExplorerState(own, tiny_model(), observations)
    for choice in choices:
        query = query_of(state.snapshot._replace(colour=choice.key), TABLE, observations)
        assert read_query(f"?{query}", TABLE, observations) == (state.snapshot._replace(colour=choice.key), "")


@pytest.mark.parametrize(
    ("colour", "words"),
    [
        ("true:redshif", "Did you mean 'true:redshift'"),
        ("oodd", "Did you mean 'ood'"),
        ("column:nobody", "no columns of their own"),
        ("band:k", "unknown colour 'band:k'"),
        ("x" * 5000, "unknown colour 'xxx"),
    ],
)
def test_what_cannot_be_a_colour_is_said_in_one_line(colour, words, few):
    snapshot, trouble = read_query(f"?colour={colour}&row=3", TABLE, Observations(few[list(TABLE.variables)], TABLE))
    assert snapshot.colour == "" and snapshot.row == 3 and words in trouble and "\n" not in trouble and len(trouble) < 900
    with pytest.raises(MosaicError):
        me.panels.table("population", few, tiny_model(), "lsst", colour=colour)


def test_files_of_scatter_hold_the_colours(own):
    model = tiny_model()
    table = me.panels.table("population", own, model, MASK, colour="error")
    np.testing.assert_allclose(table["error"], table["median"] - table["truth"], atol=1e-6)
    assert "error, by which points are coloured: predicted − true, redshift" in table.attrs["about"]
    mass = me.panels.table("population", own, model, MASK, colour="predicted:log_stellar_mass")
    assert mass.attrs["units"]["predicted_log_stellar_mass"] == "log10(Msun)"
    columns = ["row", "id", "truth", "median", "width", "error", "percentile"]
    assert list(me.panels.table("population", own, model, MASK)) == columns


# -- in the views -----------------------------------------------------------------------------------------------------
def test_the_scatter_follows_what_is_chosen_and_the_mask_in_the_background(open_session, own):
    session = open_session(own, held=True)
    queue, view = session.queues["answers"], PopulationView(session)
    queue.finish_all()
    assert view.plot.colouring == {}
    session.state.colour = "true:log_halo_mass"
    np.testing.assert_array_equal(view.plot.colouring["values"], own["log_halo_mass"])  # at once
    session.state.colour = "ood"
    assert view.plot.colouring["title"].endswith("…")  # the old ones stay meanwhile
    queue.finish_all()
    before = view.plot.colouring
    assert before["title"] == "how unusual" and not before["diverging"]
    session.state.mask = Mask.parse("lsst spherex")
    queue.finish_all()
    assert not np.array_equal(view.plot.colouring["values"], before["values"])
    session.state.colour = "none"
    assert view.plot.colouring == {}


def test_colours_are_those_of_the_galaxies_found_and_never_of_others(open_session, own):
    session = open_session(own, held=True, colour="true:redshift")
    queue, view = session.queues["answers"], PopulationView(session)
    queue.finish_all()
    session.state.filter = "#3-9 40"
    # the points are still those of all until the summary of those found has come
    assert view.plot.colouring == {} or len(view.plot.colouring["values"]) == len(view.plot.points["x"]) == 60
    queue.finish_all()
    np.testing.assert_array_equal(view.plot.colouring["values"], own["redshift"][[*range(3, 10), 40]])
    session.state.colour = "predicted:log_stellar_mass"
    queue.finish_all()
    table = me.panels.table("population", own, session.state.model, "lsst", filter="#3-9 40", colour=session.state.colour)
    np.testing.assert_allclose(view.plot.colouring["values"], table["predicted_log_stellar_mass"], atol=1e-5)
    assert len(view.plot.points["x"]) == len(table) == 8


def test_a_newer_mask_takes_the_place_of_colours_that_are_still_asked_for(open_session, own):
    session = open_session(own, held=True)
    PopulationView(session)
    queue = session.queues["answers"]
    session.state.colour = "predicted:log_ssfr"
    session.state.mask = Mask.parse("sed")
    assert list(queue.waiting).count("population's colours") == 1
    session.state.colour = "none"
    assert "population's colours" in queue.forgotten


def test_the_map_follows_too_once_it_is_looked_at(open_session, own):
    session = open_session(own, held=True, colour="column:n_sersic")
    view = LatentView(session)
    assert view.plot.colouring["title"] == "n_sersic [px]"
    view.look(False)
    session.state.colour = "band:g"
    assert view.plot.colouring["title"] == "n_sersic [px]"
    view.look(True)
    assert view.plot.colouring["title"] == "true g [mag]"
    session.state.colour = ""
    assert view.plot.colouring["title"] == "true redshift"
