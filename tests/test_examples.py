"""The examples in the descriptions of what users call run, and say what they print."""

import doctest
import inspect

import numpy as np
import pandas as pd
import pytest

import mosaic_explorer as me
from mosaic_explorer.masks import Mask
from mosaic_explorer.model import Mosaic, Prediction

HERE = "mosaic_explorer"
PUBLIC = {name: getattr(me, name) for name in me.__all__ if not inspect.ismodule(getattr(me, name))}
SPACES = {name: getattr(me, name) for name in dir(me) if inspect.ismodule(getattr(me, name))}
OBJECTS = (
    PUBLIC
    | {one.__name__: one for one in (Mask, Mosaic, Prediction)}
    | {f"{name}.{key}": getattr(space, key) for name, space in SPACES.items() for key in getattr(space, "__all__", ())}
)
FINDER = doctest.DocTestFinder(recurse=True, exclude_empty=True)
EXAMPLES = {
    test.name: test
    for name, thing in OBJECTS.items()
    if inspect.isroutine(thing) or inspect.isclass(thing)
    for test in FINDER.find(thing, name)
    if test.examples
}


@pytest.fixture
def names(model, catalog, tmp_path, monkeypatch):
    """What examples take for granted."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.txt").write_text("5000 0\n5500 1\n6000 0\n")
    return {
        "me": me,
        "np": np,
        "model": model,
        "catalog": catalog.isel(galaxy=slice(0, 60)),
        "magnitudes": np.full((3, 6), 24.0),
        "errors": np.full((3, 6), 0.1),
        "is_limit": np.zeros((3, 6), bool),
        "table": pd.DataFrame({"object_id": [3, 1, 2]}),
        "frame": pd.DataFrame({f"{part}_{band}": [3.0, 4.0] for part in "fe" for band in "ugrizy"}) * [*[1.0] * 6, *[0.1] * 6],
    }


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_an_example_runs(name, names):
    test = EXAMPLES[name]
    test.globs = dict(names)
    said = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test, out=said.append)
    assert not said, "".join(said)


def test_whatever_the_package_offers_by_name_has_an_example():
    assert not {name for name, thing in PUBLIC.items() if name not in EXAMPLES and thing.__name__ not in EXAMPLES}
    assert set(SPACES) >= {"agreement", "bulk", "gains", "latent", "masks", "panels", "plot"}
