"""The bands of many galaxies beside what the model expects: a zero point that is off is found, and named."""

import numpy as np
import pytest

from mosaic_explorer.agreement.bands import bands, notable
from mosaic_explorer.catalog.noise import observe


@pytest.fixture(scope="module")
def seen(familiar):
    return observe(familiar, ["lsst-y10"], seed=3)


def test_bands_that_agree_are_not_worth_a_word(model, seen):
    found = bands(seen, model, "lsst")
    assert {one.band for one in found} == {f"lsst-{band}" for band in "ugrizy"} and notable(found) == []
    assert all(one.n > 100 and 0.5 < one.scatter < 2 for one in found)


@pytest.mark.parametrize(("number", "by"), [(2, 0.3), (3, -0.3)])
def test_a_zero_point_that_is_off_is_found_and_named(model, seen, number, by):
    wrong = seen.copy(deep=True)
    wrong["lsst_observed"][:, number] += by
    first = notable(bands(wrong, model, "lsst"))[0]
    assert first.band == f"lsst-{'ugrizy'[number]}" and first.offset == pytest.approx(by, abs=0.12)
    assert first.words.startswith(f"{first.band} is 0.") and ("fainter" if by > 0 else "brighter") in first.words


def test_swapped_bands_are_noticed(model, seen):
    wrong = seen.copy(deep=True)
    for part in ("lsst_observed", "lsst_error", "lsst_limit"):
        wrong[part].values[:, [1, 2]] = seen[part].values[:, [2, 1]]
    assert {one.band for one in notable(bands(wrong, model, "lsst"))} >= {"lsst-g"}


def test_what_is_seen_can_be_less(model, seen):
    found = bands(seen, model, "lsst[g,r,i]")
    assert {one.band for one in found} == {"lsst-g", "lsst-r", "lsst-i"} and np.isfinite([one.error for one in found]).all()
