"""What would make an answer surer: candidates, what is expected of each, what really comes."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model

from mosaic_explorer import Mask, load_model
from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.catalog.noise import as_measured
from mosaic_explorer.catalog.surveys import SETTINGS
from mosaic_explorer.gains import as_predicted, candidates, expected_gains, galaxy_gains, mean_gains
from mosaic_explorer.model.quantiles import HIGH, LOW, MEDIAN
from mosaic_explorer.steps import finish

LSST = Mask.parse("lsst")
Y10 = SETTINGS["LSST Y10 + SPHEREx deep"]


def galaxy(catalog, model, row=0):
    return Measurements.exact(catalog_values(catalog, model.table)[row : row + 1])


# -- candidates -------------------------------------------------------------------------------------------------------
def test_each_candidate_adds_something_and_no_two_the_same():
    for text in ("lsst", "nothing", "sfh[0:10] sed", "u g redshift"):
        mask = Mask.parse(text) if text != "u g redshift" else Mask.parse("redshift").show("lsst", "u", "g")
        found = candidates(mask)
        assert len({one.mask for one in found}) == len({one.label for one in found}) == len(found)
        for one in found:
            assert (one.mask.seen >= mask.seen).all() and (one.mask.seen > mask.seen).any()


def test_modalities_bands_and_named_spans_are_among_them_and_half_seen_ones_are_the_rest():
    labels = {one.label for one in candidates(Mask.parse("nothing"))}
    assert {"redshift", "SPHEREx", "LSST u", "SPHEREx band 2", "SED Hα", "SFH first 3 Gyr"} <= labels
    assert "the rest of SFH" in {one.label for one in candidates(Mask.parse("sfh[0:5]"))}


def test_where_everything_is_seen_nothing_is_left_to_see():
    assert candidates(Mask.parse("all")) == []


# -- what is expected --------------------------------------------------------------------------------------------------
def test_a_galaxy_as_predicted_keeps_what_is_seen_and_takes_medians_for_the_rest():
    catalog, model = random_catalog(4), tiny_model()
    inputs = Measurements.exact(catalog_values(catalog, model.table))
    answer = model.answer(inputs, LSST)
    predicted = as_predicted(model.table, inputs, LSST, answer)
    np.testing.assert_array_equal(predicted.values[:, LSST.seen], inputs.values[:, LSST.seen])
    np.testing.assert_allclose(predicted.values[:, ~LSST.seen], answer.quantiles[:, ~LSST.seen, MEDIAN], rtol=1e-6)
    assert not predicted.error.any() and not predicted.limit.any()


def test_hidden_magnitudes_have_the_errors_of_their_survey_and_are_limits_where_too_faint():
    catalog, model = random_catalog(4), tiny_model()
    inputs = as_measured(catalog, model.table, Y10)
    answer = model.answer(inputs, LSST)
    place = model.table.slices["spherex"]
    answer.quantiles[0, place, MEDIAN], answer.quantiles[1, place, MEDIAN] = 18.0, 29.0
    predicted = as_predicted(model.table, inputs, LSST, answer, Y10)
    assert not predicted.limit[0, place].any() and (predicted.error[0, place] < 0.2).all()
    assert predicted.limit[1, place].all() and (predicted.values[1, place] < 27).all()
    np.testing.assert_array_equal(predicted.error[:, LSST.seen], inputs.error[:, LSST.seen])


def test_nothing_of_the_hidden_truth_goes_into_what_is_expected():
    catalog, model = random_catalog(2), tiny_model()
    inputs = as_measured(catalog, model.table, Y10)
    other = Measurements(*(np.where(LSST.seen, part, part[::-1]) for part in (inputs.values, inputs.error, inputs.limit)))
    one, two = (finish(galaxy_gains(model, some[:1], LSST, Y10)) for some in (inputs, other))
    assert [gain.expected for gain in one] == [gain.expected for gain in two]
    assert [gain.real for gain in one] != [gain.real for gain in two]


# -- gains -------------------------------------------------------------------------------------------------------------
def test_real_gains_are_what_predict_says_and_all_that_is_expected_comes_first():
    catalog, model = random_catalog(3), tiny_model()
    first = finish(expected_gains(model, galaxy(catalog, model, 2), LSST))
    gains = finish(galaxy_gains(model, galaxy(catalog, model, 2), LSST))
    assert [gain.expected for gain in first] == [gain.expected for gain in gains]
    assert all(np.isnan(list(gain.real.values())).all() for gain in first)
    gain = next(gain for gain in gains if gain.candidate.label == "SPHEREx")
    for mask, widths in ((LSST, gain.before), (gain.candidate.mask, gain.real)):
        answer = model.predict(catalog.isel(galaxy=[2]), mask, what="redshift")["redshift"].values[0]
        assert widths["redshift"] == pytest.approx((answer[HIGH] - answer[LOW]) / 2, rel=1e-3)


def test_what_a_galaxy_has_no_value_of_has_no_real_gain():
    catalog, model = random_catalog(3), tiny_model()
    catalog["sfh"][:] = np.nan
    gains = finish(galaxy_gains(model, galaxy(catalog, model), LSST))
    sfh = next(gain for gain in gains if gain.candidate.label == "SFH")
    assert np.isnan(sfh.real["redshift"]) and sfh.expected["redshift"] > 0
    many = finish(mean_gains(model, Measurements.exact(catalog_values(catalog, model.table)), LSST))
    assert "SFH" not in {gain.candidate.label for gain in many}


def test_of_many_galaxies_widths_are_geometric_means_whatever_their_order():
    catalog, model = random_catalog(150), tiny_model()
    inputs = Measurements.exact(catalog_values(catalog, model.table))
    gains = finish(mean_gains(model, inputs, LSST))
    gain = next(gain for gain in gains if gain.candidate.label == "SPHEREx")
    answer = model.answer(inputs, gain.candidate.mask).quantiles[:, model.table.place("redshift").start]
    assert gain.real["redshift"] == pytest.approx(np.exp(np.log((answer[:, HIGH] - answer[:, LOW]) / 2).mean()), rel=1e-4)
    again = finish(mean_gains(model, inputs[np.arange(150)[::-1]], LSST))
    for one, other in zip(gains, again, strict=True):
        assert one.real == pytest.approx(other.real, rel=1e-4)


@pytest.mark.slow
@pytest.mark.parametrize("surveys", [(), Y10])
def test_what_is_expected_of_the_shipped_model_is_what_comes(surveys, familiar):
    from scipy.stats import spearmanr

    catalog, model = familiar.isel(galaxy=slice(200, 212)), load_model()
    inputs = as_measured(catalog, model.table, surveys)
    expected, real = [], []
    for row in range(12):
        for gain in finish(galaxy_gains(model, inputs[row : row + 1], LSST, surveys)):
            if gain.candidate.label != "redshift":
                for factors, factor in zip((expected, real), gain.factors("redshift"), strict=True):
                    factors.append(factor)
    assert spearmanr(expected, real)[0] > 0.75
