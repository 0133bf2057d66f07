"""The warning of galaxies unlike those the model learned from."""

import time

import numpy as np
import pytest
from galaxies import random_catalog

from mosaic_explorer import Mask, galaxy
from mosaic_explorer.explorer import explore
from mosaic_explorer.explorer.ood.view import OodWarning
from mosaic_explorer.explorer.ood.words import ood_warning
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model.ood import WARN


@pytest.fixture
def line(open_session):
    strange = random_catalog(8)
    strange["lsst"] += 20  # far beyond all that the model has learned from
    session = open_session(strange, held=True)
    line = OodWarning(session)
    line.queue = session.queues["answers"]
    return line


def test_the_words_name_what_is_strange_and_how_strange():
    assert ood_warning(WARN - 0.01, "lsst", TABLE) == ood_warning(float("nan"), "", TABLE) == ""
    assert ood_warning(1.5, "lsst", TABLE) == (
        "Take care, more unusual than 99% of the training galaxies: its LSST photometry surprises the model as "
        "1 in 1,000 of theirs does"
    )
    assert "its star-formation history surprises the model as fewer than 1 in 10,000" in ood_warning(9.0, "sfh", TABLE)
    assert "its redshift surprises the model as 1 in 300 " in ood_warning(1.25, "redshift", TABLE)


def test_a_warning_about_what_is_no_longer_shown_is_never_painted(line):
    held, state = line.queue, line.state
    held.finish(0)
    assert "more unusual than 99%" in line.line.text
    state.row = 3
    assert line.line.text == ""
    state.mask = Mask.preset("lsst+spherex")
    held.finish(1)  # of the galaxy under the earlier mask
    assert line.line.text == ""
    held.finish(2)
    assert "more unusual than 99%" in line.line.text


def test_nothing_is_asked_while_a_span_is_dragged(line):
    held, state = line.queue, line.state
    before = len(held.jobs)
    state.drag = state.snapshot._replace(mask=Mask.parse("sed[:3000]"))
    state.drag = state.snapshot._replace(mask=Mask.parse("sed[:4000]"))
    assert len(held.jobs) == before
    state.param.update(mask=state.drag.mask, drag=None)
    assert len(held.jobs) == before + 1


def test_a_strange_galaxy_is_met_with_a_warning_and_an_ordinary_one_is_not(catalog, model):
    ordinary = explore(catalog.isel(galaxy=slice(0, 1)), model)
    strange = explore(galaxy(lsst=[20.0, 27.0, 20.0, 27.0, 20.0, 27.0]), model)
    try:
        deadline = time.time() + 20
        while not strange.ood_warning.line.text and time.time() < deadline:
            time.sleep(0.05)
        assert "its LSST photometry surprises the model" in strange.ood_warning.line.text
        assert ordinary.ood_warning.line.text == ""
        assert np.isnan(
            strange.state.own_values[TABLE.place("redshift").start]
        )  # a galaxy without a known truth is shown all the same
    finally:
        ordinary.close()
        strange.close()
