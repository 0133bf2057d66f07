"""The explorer with a model of the paper's kind: medians are drawn, no band, no density, and a line says why."""

import time

import numpy as np
import pytest
from galaxies import random_catalog, tiny_paper_model
from reading_scenes import drawn

import mosaic_explorer as me
from mosaic_explorer import Mask
from mosaic_explorer.catalog.surveys import SETTINGS
from mosaic_explorer.explorer import explore
from mosaic_explorer.explorer.galaxy.view import GalaxyView
from mosaic_explorer.explorer.ood.view import OodWarning
from mosaic_explorer.explorer.session.population import summarise

MASK = "lsst sfh[0:10]"


@pytest.fixture(scope="module")
def paper():
    return tiny_paper_model()


def test_medians_are_drawn_and_neither_bands_nor_densities(open_session, paper):
    view = GalaxyView(open_session(model=paper, mask=Mask.parse(MASK), pins=(Mask.parse("lsst"),)))
    sfh, hidden = drawn(view.vectors, "sfh"), ~Mask.parse(MASK).of("sfh")
    assert np.isfinite(sfh["median"][hidden]).all() and np.isnan(sfh["low"][hidden]).all()
    assert np.isfinite(sfh["exact"][~hidden]).all()
    redshift = view.densities.scene["scalars"][0][0]
    assert np.isfinite(redshift["median"]) and np.isnan(redshift["low"])
    assert not np.isfinite(view.densities.scene["numbers"]).any()


def test_the_line_of_warnings_says_so(open_session, paper):
    session = open_session(model=paper, held=True)
    line = OodWarning(session)
    session.queues["answers"].finish(0)
    assert "The paper&#x27;s network gives no uncertainty" in line.line.text
    session.state.noise = next(noise for noise, surveys in SETTINGS.items() if surveys)
    session.queues["answers"].finish(1)
    assert "gives no uncertainty; it takes what was measured as exact" in line.line.text


def test_many_galaxies_have_errors_and_medians(paper):
    values = paper.inputs(random_catalog(30))
    redshift = summary_of(paper, values, values.values)
    assert np.isfinite(redshift.mae) and np.isfinite(redshift.median).all()


def test_where_no_truth_is_known_the_medians_are_drawn_alone(paper):
    values = paper.inputs(random_catalog(30))
    truth = values.values.copy()
    truth[:, paper.table.place("redshift")] = np.nan
    redshift = summary_of(paper, values, truth)
    distribution = redshift.distribution(paper.edges["redshift"])
    assert np.isnan(distribution.density).all() and len(distribution.middle) == len(distribution.density)
    assert distribution.share.sum() > 0


def summary_of(model, inputs, truth):
    steps = summarise(model, inputs, truth, Mask.parse("lsst"))
    with pytest.raises(StopIteration) as end:
        while True:
            next(steps)
    return end.value.value.scalars["redshift"]


@pytest.mark.parametrize("panel", ["redshift", "sed", "population", "compare"])
def test_panels_give_tables(paper, panel):
    table = me.panels.table(panel, random_catalog(20), paper, MASK, row=3, pins=["lsst"])
    assert len(table) or panel == "redshift"
    if panel == "redshift":
        assert list(table) == ["redshift", "density", "density_A"] and table.empty


def test_the_page_opens(paper):
    page = explore(random_catalog(20), paper)
    try:
        deadline = time.time() + 30
        while "no uncertainty" not in page.ood_warning.line.text and time.time() < deadline:
            time.sleep(0.05)
        assert "no uncertainty" in page.ood_warning.line.text
    finally:
        page.close()
