"""The widget as Python sees it: what may be set, what cannot be, what the answer is."""

import re

import numpy as np
import pytest
from galaxies import random_catalog

import mosaic_explorer as me
from mosaic_explorer.catalog.noise import observe
from mosaic_explorer.errors import MosaicError


@pytest.fixture(scope="module")
def model():
    return me.load_model()


@pytest.fixture(scope="module")
def galaxies():
    return me.open_catalog(rows=range(6))


@pytest.fixture
def widget(galaxies, model):
    return me.widget(galaxies, model, galaxy=3, mask="lsst sfh[0:10]")


def test_it_begins_with_what_is_asked_for(widget, galaxies, model):
    assert (widget.row, widget.mask, widget.noise, widget.view) == (3, "lsst sfh[0:10]", "noise-free", "galaxy")
    one = me.widget(galaxies, model, galaxy=-1, rows=[2], view="sed", noise="LSST Y1", edits={"g": 24})
    assert (one.row, list(one.chosen.rows), one.view, one.noise, one.edits) == (5, [2, 5], "sed", "lsst-y1", {"g": 24.0})


def test_a_mask_may_be_a_mask_or_a_preset_and_is_told_as_a_text(widget):
    widget.mask = me.Mask.preset("stellar_mass")
    assert widget.mask == "log_stellar_mass"
    widget.mask = "lsst+spherex"
    assert widget.mask == "lsst spherex"
    widget.pins = [me.Mask.only("lsst"), "sed[3500:9000]"]
    assert widget.pins == ["lsst", "sed[3500:9000]"]


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("mask", "lsst[q]", "unknown band of lsst 'q'"),
        ("mask", 3, "a mask is"),
        ("maks", "lsst", "Did you mean 'mask'"),
        ("row", 1284, "galaxy 1284 is not in this widget"),
        ("view", "map", "unknown view 'map'"),
        ("noise", "loud", "unknown noise 'loud'"),
        ("edits", {"g": 99}, "g cannot be 99"),
        ("edits", {"q": 1}, "unknown value to change 'q'"),
        ("truth", "no", "unknown truth"),
        ("pins", ["lsst"] * 5, "at most 4"),
    ],
)
def test_what_cannot_be_is_an_error_and_changes_nothing(widget, name, value, words):
    with pytest.raises((MosaicError, AttributeError), match=words):
        setattr(widget, name, value)
    assert widget.mask == "lsst sfh[0:10]" and widget.row == 3 and not hasattr(widget, "maks")


def test_changes_are_told(widget):
    told = []
    widget.observe(lambda change: told.append(change["new"]), "mask")
    widget.mask = "lsst"
    widget.mask = "lsst"
    assert told == ["lsst"]


@pytest.mark.parametrize(("noise", "edits"), [("noise-free", {}), ("lsst-y10", {"redshift": 1.2, "g": 24.3})])
def test_the_answer_is_that_of_the_panels(widget, galaxies, model, noise, edits):
    widget.noise, widget.edits, widget.mask = noise, edits, "redshift lsst"
    answer = widget.answer
    assert answer.sizes["galaxy"] == 1 and answer.attrs["mask"] == "redshift lsst"
    mass = me.panels.table("log_stellar_mass", galaxies, model, "redshift lsst", row=3, noise=noise, edits=edits)
    median = float(re.search(r"median ([\d.]+)", mass.attrs["about"])[1])
    assert float(answer["log_stellar_mass"].sel(quantile=0.5)[0]) == pytest.approx(median, abs=1e-4)


def test_a_galaxy_measured_by_others_is_seen_as_it_was_measured(model):
    catalog = observe(random_catalog(4), ["lsst-y10"])
    one = me.widget(catalog, model, mask="lsst")
    assert one.noise == "as-observed"
    np.testing.assert_array_equal(one.galaxy["lsst_observed"].values, catalog["lsst_observed"].values[:1])
    expected = model.predict(catalog.isel(galaxy=[0]), "lsst", what="redshift")["redshift"]
    np.testing.assert_allclose(one.answer["redshift"], expected, atol=1e-5)


def test_rows_that_cannot_be_are_refused(galaxies, model):
    for options, words in (({"galaxy": 6}, "between -6 and 5"), ({"rows": [9]}, "0 to 5"), ({"mask": "x"}, "x")):
        with pytest.raises(MosaicError, match=words):
            me.widget(galaxies, model, **options)
    with pytest.raises(MosaicError, match="widths"):
        me.widget(galaxies, me.load_model("mosaic-paper"))
