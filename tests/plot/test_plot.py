"""HoloViews elements of answers, catalogs and maps: they hold the numbers that were answered, and compose."""

import sys

import numpy as np
import pytest

import mosaic_explorer as me
from mosaic_explorer.catalog.measurements import catalog_values
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.latent import latent_map
from mosaic_explorer.plot import many

hv = pytest.importorskip("holoviews")


@pytest.fixture(scope="module")
def galaxies(catalog):
    return catalog.isel(galaxy=slice(0, 12))


@pytest.fixture(scope="module")
def answer(model, galaxies):
    return model.predict(galaxies, "lsst[u,g,r]")


@pytest.mark.parametrize("variable", ["sed", "sfh", "spherex", "lsst"])
def test_a_median_within_its_bands_lies_over_the_truth(answer, galaxies, variable):
    both = me.plot.answer(answer, variable, 3) * me.plot.truth(galaxies, variable, 3)
    median, true = both.values()[-2:]
    expected = answer[variable].isel(galaxy=3).sel(quantile=0.5)
    np.testing.assert_allclose(median.dimension_values(1), expected, rtol=1e-6)
    np.testing.assert_allclose(true.dimension_values(1), galaxies[variable].isel(galaxy=3), rtol=1e-6)
    assert [dim.pprint_label for dim in median.kdims + median.vdims] == [dim.pprint_label for dim in true.kdims + true.vdims]
    assert "(" in median.kdims[0].pprint_label and "(" in median.vdims[0].pprint_label  # with units
    y = hv.render(both).y_range
    assert (y.start > y.end) == (variable in ("spherex", "lsst"))  # bright is above


def test_a_density_is_whole_and_its_truth_is_marked(answer, galaxies):
    shown = me.plot.density(answer, "redshift", 2, float(galaxies["redshift"][2]))
    area, line = shown.values()
    x, y = area.dimension_values(0), area.dimension_values(1)
    assert np.trapezoid(y, x) == pytest.approx(1, abs=0.01)
    assert line.data == pytest.approx(float(galaxies["redshift"][2]))
    one = me.plot.density(answer.isel(galaxy=2), "redshift")
    np.testing.assert_allclose(one.dimension_values(1), y)


def test_a_map_has_its_galaxies_where_they_lie(model, galaxies, monkeypatch):
    points = me.plot.latent(model, galaxies, "lsst", "log_stellar_mass")
    able = model.for_catalog(galaxies)
    xy = latent_map(able, catalog_values(galaxies, able.table), "lsst").xy
    np.testing.assert_allclose(np.column_stack([points.dimension_values(i) for i in (0, 1)]), xy, atol=1e-5)
    np.testing.assert_allclose(points.dimension_values(2), galaxies["log_stellar_mass"])
    monkeypatch.setattr(many, "MANY", 5)
    image = me.plot.latent(model, galaxies, "lsst")
    assert isinstance(image, hv.DynamicMap) and hv.render(image)


def test_a_population_is_predicted_against_true(answer, galaxies):
    points, line = me.plot.population(answer, galaxies).values()
    np.testing.assert_allclose(points.dimension_values(0), galaxies["redshift"])
    np.testing.assert_array_equal(line.dimension_values(0), line.dimension_values(1))


def test_what_cannot_be_plotted_is_said_in_one_line(answer, galaxies, model, monkeypatch):
    for make, words in (
        (lambda: me.plot.sed(answer, 40), "no galaxy 40"),
        (lambda: me.plot.answer(answer, "sedd"), "sed"),
        (lambda: me.plot.sed(answer[["redshift"]]), "no 'sed'"),
        (lambda: me.plot.truth(galaxies.assign(sed=galaxies["sed"] * np.nan), "sed"), "knows nothing"),
        (lambda: me.plot.density(answer, "redshif"), "redshift"),
        (lambda: me.plot.latent(model, galaxies, "lsst", "colour"), "colour by"),
        (lambda: me.plot.population(answer, galaxies.isel(galaxy=slice(1, 9))), "same galaxies"),
    ):
        with pytest.raises(MosaicError, match=words) as told:
            make()
        assert "\n" not in str(told.value)
    monkeypatch.setitem(sys.modules, "holoviews", None)
    with pytest.raises(MosaicError, match=r"mosaic-explorer\[plot\]"):
        me.plot.sed(answer)
