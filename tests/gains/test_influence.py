"""What an answer hangs on: attention beside what hiding each token does, of one galaxy or many alike."""

import numpy as np
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_paper_model, with_filters

from mosaic_explorer import Mask
from mosaic_explorer.densities import Mixtures
from mosaic_explorer.densities.distances import distances
from mosaic_explorer.errors import ModelError
from mosaic_explorer.gains.influence import influence, rank_correlation
from mosaic_explorer.gains.seen_tokens import seen_tokens
from mosaic_explorer.model.quantiles import MEDIAN
from mosaic_explorer.steps import finish

SEEN = "lsst spherex[:2.42] log_stellar_mass"


@pytest.fixture(scope="module")
def found(model, few):
    return finish(influence(model, model.inputs(few), Mask.parse(SEEN), "redshift"))


def test_tokens_are_named_and_each_is_hidden_once(found, few):
    assert [one.label for one in found.tokens] == [
        "log stellar mass",
        "LSST u, g, r, i, z, y",
        "SPHEREx 0.75 to 1.11 µm",
        "SPHEREx 1.11 to 1.64 µm",
        "SPHEREx 1.64 to 2.42 µm",
    ]
    assert [one.label for one in found.bands] == [f"LSST {band}" for band in "ugrizy"]
    assert found.hidden.moved.shape == found.rollout.shape == (few.sizes["galaxy"], 5)
    assert (found.hidden.moved > 0).all() and (found.hidden.crps < found.hidden.moved).all()
    np.testing.assert_allclose(found.rollout.sum(1) + found.own + found.registers, 1, atol=1e-5)


def test_hiding_a_token_is_what_the_mask_without_it_answers(model, few, found):
    answer = model.answer(model.inputs(few), Mask.parse("lsst spherex[:2.42]"), ["redshift"])
    median = answer.quantiles[:, model.table.place("redshift").start, MEDIAN]
    np.testing.assert_allclose(found.hidden.median[:, 0], median, atol=1e-5)
    assert (found.hidden.width[:, 0] > 0).all()


def test_order_and_company_of_galaxies_change_nothing(model, few, found):
    turned = finish(influence(model, model.inputs(few)[::-1], Mask.parse(SEEN), "redshift"))
    alone = finish(influence(model, model.inputs(few)[1:2], Mask.parse(SEEN), "redshift"))
    np.testing.assert_allclose(turned.hidden.moved[::-1], found.hidden.moved, rtol=1e-3, atol=1e-5)
    np.testing.assert_allclose(alone.hidden.moved[0], found.hidden.moved[1], rtol=1e-3, atol=1e-5)
    np.testing.assert_allclose(alone.layers[0], found.layers[1], atol=1e-5)


def test_what_a_galaxy_does_not_have_is_not_known(model, few):
    inputs = model.inputs(few)
    inputs.values[0, model.table.place("spherex")] = np.nan
    one = finish(influence(model, inputs, Mask.parse("lsst spherex"), "redshift"))
    assert np.isnan(one.hidden.moved[0, 1:]).all() and np.isfinite(one.hidden.moved[1:]).all()
    assert np.isnan(rank_correlation(one.rollout[0], one.hidden.moved[0]))


def test_filters_of_other_surveys_are_tokens_each():
    catalog = with_filters(random_catalog(2))
    model = tiny_filter_model().for_catalog(catalog)
    mask = Mask.parse("photometry[hsc2017-i2,vista-J]", model.table)
    one = finish(influence(model, model.inputs(catalog), mask, "redshift"))
    assert [token.label for token in one.tokens] == ["hsc2017-i2", "vista-J"] and not one.bands
    assert np.isfinite(one.hidden.moved).all() and 1.1 < one.tokens[1].low < one.tokens[1].high < 1.4


def test_a_token_cut_by_a_span_is_what_is_seen_of_it(model):
    (token,) = seen_tokens(model, Mask.parse("sfh[0.5:1]"))
    assert 0.4 < token.low < token.high < 1.1 and len(token.places) == 4


@pytest.mark.parametrize(("first", "second", "rho"), [([1, 2, 3], [5, 6, 9], 1), ([1, 2, 3], [3, 2, 1], -1)])
def test_ranks_agree_as_spearman_has_it(first, second, rho):
    assert rank_correlation(np.array(first, float), np.array(second, float)) == pytest.approx(rho)
    assert np.isnan(rank_correlation(np.array(first[:2], float), np.array(second[:2], float)))
    assert np.isnan(rank_correlation(np.array(first, float), np.ones(3)))


def test_densities_are_as_far_apart_as_they_were_moved():
    one = Mixtures([[0.5, 0.5]], [[1.0, 2.0]], [[0.01, 0.2]], 0, 6)
    other = Mixtures([[0.5, 0.5]], [[1.3, 2.3]], [[0.01, 0.2]], 0, 6)
    apart = distances(one, other)
    assert apart.moved[0] == pytest.approx(0.3, rel=1e-3) and 0 < apart.crps[0] < apart.moved[0]
    np.testing.assert_allclose(distances(one, one), 0, atol=1e-12)
    np.testing.assert_allclose(distances(other, one), apart)


def test_what_cannot_be_is_said(model, few):
    inputs = model.inputs(few)
    with pytest.raises(ModelError, match="'redshift' is seen"):
        finish(influence(model, inputs, Mask.parse("redshift lsst"), "redshift"))
    with pytest.raises(ModelError, match="without widths"):
        finish(influence(tiny_paper_model(), inputs, Mask.parse("lsst"), "redshift"))
