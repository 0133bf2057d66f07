"""How far the parts of seen and predicted galaxies part, and what is said of it."""

from dataclasses import replace

import numpy as np
import pytest
from galaxies import random_catalog, tiny_model, tiny_paper_model

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.agreement import Parts, implied, parts_of, sentence
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.catalog.noise import as_measured
from mosaic_explorer.errors import CatalogError, MaskError
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.quantiles import MEDIAN

LSST, SPHEREX, SED, SFH = (TABLE.slices[name] for name in ("lsst", "spherex", "sed", "sfh"))
REDSHIFT, MASS = (TABLE.place(name).start for name in ("redshift", "log_stellar_mass"))


def under(model, inputs, text):
    mask = Mask.parse(text)
    return parts_of(model, inputs, mask, model.answer(inputs, mask))


@pytest.fixture(scope="module")
def inputs(few, model):
    return model.inputs(few)


def test_what_is_hidden_is_what_the_model_says_and_never_what_is_true(few, model, inputs):
    """True values that are not seen may be anything: none of them is looked at."""
    mask = Mask.parse("lsst sed[3500:9000] sfh[0:3]")
    other = replace(inputs, values=np.where(mask.seen, inputs.values, inputs.values[::-1] + 0.5))
    for ours, theirs in zip(under(model, inputs, mask.text), under(model, other, mask.text), strict=True):
        np.testing.assert_array_equal(ours, theirs)
    found, answer = under(model, inputs, mask.text), model.answer(inputs, mask)
    np.testing.assert_array_equal(found.values[:, mask.seen], inputs.values[:, mask.seen])
    np.testing.assert_array_equal(found.values[:, ~mask.seen], answer.quantiles[:, ~mask.seen, MEDIAN])
    np.testing.assert_array_equal(found.implied, implied(TABLE, found.values))


def test_true_parts_agree_and_nothing_is_said_of_what_is_simply_seen(few, model, inputs):
    found = under(model, inputs, "all")
    assert np.nanmedian(np.abs(found.offset[:, LSST])) < 0.001 and np.nanmax(np.abs(found.offset[:, MASS])) < 0.01
    assert not found.is_news.any() and np.isnan(found.news).all()
    assert {sentence(TABLE, found.of(i)) for i in range(few.sizes["galaxy"])} == {""}


@pytest.mark.parametrize(
    ("text", "lsst", "spherex", "mass"),
    [
        ("redshift sed lsst sfh log_stellar_mass", False, True, False),  # of SPHEREx alone more is known than is seen
        ("sed lsst spherex sfh log_stellar_mass", True, True, True),  # at a predicted redshift
        ("redshift sed[4000:] lsst spherex sfh[0:13] log_stellar_mass", True, True, False),  # what comes later is no part
        ("lsst spherex", True, True, True),
    ],
)
def test_what_is_more_than_what_is_seen_is_told_of_each_value(inputs, model, text, lsst, spherex, mass):
    is_news = under(model, inputs, text).is_news
    there = np.isfinite(under(model, inputs, text).implied)
    for place, expected in ((LSST, lsst), (SPHEREX, spherex), (slice(MASS, MASS + 1), mass)):
        assert (is_news[:, place] == (there[:, place] & expected)).all()


def test_seen_redshifts_spectra_and_histories_are_taken_as_they_are(few, model, inputs):
    true = implied(TABLE, catalog_values(few, TABLE))
    found = under(model, inputs, "redshift sed sfh[0:13]")
    np.testing.assert_allclose(found.implied, true, atol=1e-6)
    edited = replace(inputs, values=inputs.values.copy())
    edited.values[:, REDSHIFT] = 2.0
    assert not np.allclose(under(model, edited, "redshift sed").implied[:, LSST], true[:, LSST], equal_nan=True)


def test_galaxies_do_not_touch_one_another(model, inputs):
    whole, alone = under(model, inputs, "lsst"), under(model, inputs[3:4], "lsst")
    np.testing.assert_allclose(whole.implied[3], alone.implied[0], atol=1e-3)


def test_what_was_measured_with_an_error_has_no_offset_and_limits_are_predicted(few, model):
    noisy = as_measured(few, TABLE, ["lsst-y10", "spherex-deep"])
    found = under(model, noisy, "lsst spherex")
    measured = (noisy.error > 0) & ~noisy.limit
    assert measured[:, LSST].any() and noisy.limit[:, SPHEREX].any()
    assert np.isnan(found.offset[measured]).all()
    limits = noisy.limit & np.isfinite(found.implied)
    assert np.isfinite(found.offset[limits]).all() and not found.seen[noisy.limit].any()
    assert np.isfinite(found.news[:, SPHEREX]).all()  # drawn beside all of them


def test_a_model_without_uncertainty_has_parts_too():
    model = tiny_paper_model()
    inputs = model.inputs(random_catalog(3))
    found = under(model, inputs, "lsst")
    assert np.isfinite(found.implied[:, SPHEREX]).all() and sentence(TABLE, found.of(0)).startswith("The predicted spectrum")


def test_hydrogen_absorbs_for_a_model_as_it_did_for_its_galaxies():
    model, free = tiny_model(), tiny_model()
    free.config = {"catalog": {"light": "stars; no nebular emission; no dust emission; no IGM absorption"}}
    inputs = model.inputs(random_catalog(2))
    inputs.values[:, REDSHIFT], inputs.values[:, SED] = 2.5, 11.0
    dimmed, bright = (under(one, inputs, "redshift sed").implied[:, LSST] for one in (model, free))
    assert (dimmed[:, 1] > bright[:, 1] + 0.02).all()  # part of g lies short of Lyman alpha
    np.testing.assert_allclose(dimmed[:, 3:], bright[:, 3:], atol=1e-4)


# -- words ------------------------------------------------------------------------------------------------------------
def galaxy(magnitudes=0.0, mass=0.0, seen=(), error=0.0, z=0.943):
    """Parts of a galaxy whose implied magnitudes and mass are off by so much."""
    values = np.full(TABLE.size, 24.0)
    values[REDSHIFT] = z
    off, shown = np.full(TABLE.size, np.nan), np.zeros(TABLE.size, bool)
    off[LSST], off[SPHEREX], off[MASS] = magnitudes, np.nan, mass
    for name in seen:
        shown[TABLE.place(name)] = True
    errors = np.zeros(TABLE.size)
    errors[LSST] = error
    return Parts(values, shown, errors, values + off, np.isfinite(off))


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (
            galaxy([0.02, 0.03, 0.04, 0.04, 0.1, 0.2], 0.031),
            "The predicted spectrum at z 0.94 gives magnitudes 0.04 fainter (0.03 to 0.12) than predicted; the predicted "
            "history forms 0.03 dex more than the stellar mass.",
        ),
        (
            galaxy([-0.3, -0.2, -0.2, -0.1, 0.0, 0.1], -0.2, seen=["lsst", "log_stellar_mass"]),
            "The predicted spectrum at z 0.94 gives magnitudes 0.15 brighter (−0.02 to 0.22) than those seen; the predicted "
            "history forms 0.20 dex less than the seen stellar mass.",
        ),
        (
            galaxy([-0.1, 0, 0, 0, 0, 0.1], 0.001, seen=["redshift", "sfh"]),
            "The predicted spectrum at the seen z 0.94 gives magnitudes as bright as predicted (−0.02 to 0.02); the seen "
            "history forms the predicted stellar mass.",
        ),
        (
            galaxy([np.nan, np.nan, 0.5, np.nan, np.nan, np.nan], np.nan, seen=["sed"]),
            "The seen spectrum at the predicted z 0.94 gives magnitudes 0.50 fainter than predicted.",
        ),
        (
            galaxy([0.09, 0.2, -0.05, 0.3, np.nan, 0.0], np.nan, seen=["lsst"], error=0.1),
            "The predicted spectrum at z 0.94 lies within 1σ of 3 of 5 measured magnitudes.",
        ),
        (galaxy(np.nan, -0.012), "The predicted history forms 0.01 dex less than the stellar mass."),
        (galaxy(np.nan, np.nan), ""),
    ],
)
def test_one_sentence_says_how_the_parts_agree(one, words):
    assert sentence(TABLE, one) == words


def test_a_spectrum_that_is_seen_where_no_filter_looks_is_a_predicted_one(model, inputs):
    far = replace(inputs, values=inputs.values.copy())
    far.values[:, REDSHIFT] = 3.0
    text = sentence(TABLE, under(model, far, "redshift sed[20000:]").of(0))
    assert text.startswith("The predicted spectrum at the seen z 3.00")
    assert sentence(TABLE, under(model, far, "redshift sed[5000:]").of(0)).startswith("The partly seen spectrum")


# -- of a catalog -----------------------------------------------------------------------------------------------------
def test_a_catalog_s_parts_come_as_a_dataset_with_units(few, model, inputs):
    found, expected = me.agreement.parts(few, model, "lsst"), under(model, inputs, "lsst")
    np.testing.assert_allclose(found["lsst_implied"], expected.implied[:, LSST], atol=1e-4)
    np.testing.assert_allclose(found["spherex_offset"], expected.offset[:, SPHEREX], atol=1e-4)
    np.testing.assert_allclose(found["log_stellar_mass_offset"], expected.offset[:, MASS], atol=1e-4)
    np.testing.assert_allclose(found["redshift"], expected.values[:, REDSHIFT], atol=1e-5)
    assert found["lsst_implied"].dims == ("galaxy", "band") and found["lsst_implied"].attrs["units"] == "mag(AB)"
    assert found["log_stellar_mass_offset"].attrs["units"] == "dex" and found.attrs["mask"] == "lsst"
    np.testing.assert_array_equal(found["galaxy"], few["galaxy"])


def test_noise_is_what_observe_would_add_and_what_cannot_be_is_said(few, model):
    found = me.agreement.parts(few, model, "lsst", noise="lsst-y10")
    assert np.isnan(found["lsst_offset"].values[:, 2]).all() and np.isfinite(found["spherex_offset"]).all()
    with pytest.raises(CatalogError, match="lsst-y1"):
        me.agreement.parts(few, model, "lsst", noise="lsst-y100")
    with pytest.raises(MaskError, match="lsst"):
        me.agreement.parts(few, model, "lst")
    with pytest.raises(CatalogError, match="sed"):
        me.agreement.parts(few.drop_vars("sed"), model, "lsst")
