"""The explorer without a browser: state, queue, population, controls."""

import threading
import time

import numpy as np
import pytest
from reading_scenes import drawn

from mosaic_explorer import Mask
from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.catalog.trust import trust_of
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.session.jobs import JobQueue, once
from mosaic_explorer.explorer.session.population import summarise
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.steps import finish


@pytest.fixture
def queue():
    made = JobQueue("test")
    yield made
    made.close()


def test_a_newer_request_replaces_one_that_waits(queue):
    gate, told, done = threading.Event(), [], threading.Event()

    def busy():
        gate.wait(5)
        return "busy"

    queue.ask("other", once(busy), told.append)
    time.sleep(0.05)
    for x in range(5):
        queue.ask("key", once(lambda x=x: x), lambda y: (told.append(y), done.set()))
    gate.set()
    assert done.wait(5)
    assert told == ["busy", 4]


def test_an_urgent_request_goes_between_the_steps_of_a_long_one(queue):
    told, started, done = [], threading.Event(), threading.Event()

    def long():
        for _ in range(50):
            started.set()
            time.sleep(0.01)
            yield
        return "long"

    queue.ask("a", long(), lambda x: (told.append(x), done.set()))
    started.wait(5)
    queue.ask("b", once(lambda: "short"), told.append, urgency=9)
    assert done.wait(5) and told == ["short", "long"]


def test_a_failing_job_is_told_and_the_next_one_runs(queue):
    failures, told, done = [], [], threading.Event()

    def bad():
        raise ValueError("no")

    queue.ask("a", once(bad), told.append, fail=failures.append)
    queue.ask("b", once(lambda: 1), lambda x: (told.append(x), done.set()))
    assert done.wait(5) and told == [1] and str(failures[0]) == "no"


def test_the_state_steps_round_the_catalog(model, few):
    state = ExplorerState(few, model)
    state.step(-1)
    assert state.row == 11
    state.step(1)
    assert state.row == 0 and state.own_values[state.table.place("redshift").start] == pytest.approx(float(few["redshift"][0]))


def test_the_population_is_what_predict_says(model, few):
    mask = Mask.parse("lsst redshift")
    values = catalog_values(few, model.table)
    found = finish(summarise(model, Measurements.exact(values, trust_of(few)), values, mask)).scalars
    expected = model.predict(few, mask, what="log_stellar_mass")["log_stellar_mass"].sel(quantile=0.5).values
    np.testing.assert_allclose(found["log_stellar_mass"].median, expected, atol=1e-5)
    assert found["redshift"].seen and found["redshift"].mae == 0
    assert found["log_stellar_mass"].mae == pytest.approx(np.abs(expected - few["log_stellar_mass"].values).mean(), rel=1e-4)


def test_controls_change_the_mask_and_follow_it(open_session, model, few):
    from mosaic_explorer.explorer.mask_controls.view import Controls

    session = open_session(few, model)
    state, controls = session.state, Controls(session)
    lsst, presets = controls.toggles["lsst"], controls.presets
    controls.toggles["spherex"].click("spherex", True)
    assert state.mask == Mask.preset("lsst+spherex")
    assert presets.checked == ["lsst+spherex"]
    for band in "uizy":
        lsst.click(band, False)
    assert state.mask.text == "lsst[g,r] spherex"
    assert lsst.checked == ["lsst", "g", "r"] and lsst.partly == ["lsst"]
    lsst.click("g", False)
    lsst.click("g", True)
    controls.strips["sfh"]._handle_msg({"act": "drag", "from": 0.0, "to": 10.0, "phase": "end"})
    assert state.mask.text == "lsst[g,r] spherex sfh[0:10]"
    assert presets.checked == [] and controls.toggles["sfh"].partly == ["sfh"]
    presets._handle_msg(["stellar_mass", True])
    assert state.mask == Mask.preset("stellar_mass")
    # nor does a second click on the one that is pressed change anything
    for again in (["stellar_mass", True], ["no preset", True], ["lsst", 1], ["lsst"], "lsst", 5, None):
        presets._handle_msg(again)
    assert state.mask == Mask.preset("stellar_mass") and presets.checked == ["stellar_mass"]
    assert controls.toggles["scalars"].checked == ["log_stellar_mass"] and lsst.checked == [] and lsst.partly == []
    state.mask = Mask.parse("sed[:3500,5500:]")
    (_, low), (high, _) = controls.strips["sed"].seen
    assert low == pytest.approx(3500, rel=0.005) and high == pytest.approx(5500, rel=0.005)
    assert controls.strips["sed"].words.startswith("SED hidden: 3,") and controls.strips["sed"].words.endswith(" Å")


def test_a_strip_takes_a_second_span_and_keeps_the_first(open_session, model, few):
    from mosaic_explorer.explorer.mask_controls.strip import Strip

    session = open_session(few, model)
    session.state.mask = Mask.parse("sed[:3500,5500:]")
    strip = Strip(session, session.state.table["sed"])
    strip._handle_msg({"act": "drag", "from": 8000.0, "to": 9000.0, "phase": "move"})
    assert session.state.drag is not None and strip.answered == 1
    strip._handle_msg({"act": "cancel"})
    assert session.state.drag is None and len(session.state.mask.spans("sed", hidden=True)) == 1
    strip._handle_msg({"act": "drag", "from": 8000.0, "to": 9000.0, "phase": "end"})
    assert len(session.state.mask.spans("sed", hidden=True)) == 2
    strip._handle_msg({"act": "tap", "at": 8500.0})
    assert session.state.mask == Mask.parse("sed[:3500,5500:]")
    for nonsense in (None, "drag", {}, {"act": "drag"}, {"act": "drag", "from": "x", "to": None}, {"act": ["tap"], "at": 3}):
        strip._handle_msg(nonsense)
    assert session.state.mask == Mask.parse("sed[:3500,5500:]")


def test_a_notebook_gives_a_mask_by_its_text_and_hears_in_one_line_what_cannot_be(model, few):
    from mosaic_explorer.explorer import explore

    explorer = explore(few, model, mask="lsst sfh[0:10]", row=3)
    explorer.close()
    assert explorer.state.mask.text == "lsst sfh[0:10]" and explorer.state.row == 3
    for row in (9999, 12, -1):
        with pytest.raises(MosaicError, match=rf"^row {row} is not in the catalog; allowed: 0 to 11\.$"):
            explore(few, model, row=row)
    with pytest.raises(MosaicError, match="Did you mean 'lsst'"):
        explore(few, model, mask="lst")


def test_an_explorer_opens_in_a_notebook_and_follows_its_state(model, few):
    from mosaic_explorer.explorer import explore

    explorer = explore(few, model, Mask.preset("lsst"))
    try:
        assert explorer.__panel__() is not None
        before = drawn(explorer.galaxy.vectors, "sed")["median"]
        explorer.state.mask = Mask.preset("lsst+spherex")
        deadline = time.time() + 20
        while np.array_equal(before, drawn(explorer.galaxy.vectors, "sed")["median"]) and time.time() < deadline:
            time.sleep(0.05)
        after = drawn(explorer.galaxy.vectors, "sed")["median"]
        assert np.isfinite(after).all() and not np.array_equal(before, after)
    finally:
        explorer.close()
