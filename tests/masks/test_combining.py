"""Masks combine as sets do, exactly, whatever the spans; a notebook shows what they see."""

import re

import numpy as np
import pytest

from mosaic_explorer import Mask
from mosaic_explorer.errors import MaskError
from mosaic_explorer.masks.random import paper_masks
from mosaic_explorer.modalities import EXTENDED_TABLE, TABLE


@pytest.fixture(scope="module")
def pairs():
    """Pairs of masks: with spans as the paper draws them, and value by value."""
    rng = np.random.default_rng(3)
    seen = np.concatenate([paper_masks(40, rng), rng.random((10, TABLE.size)) < 0.5])
    masks = [Mask(one) for one in seen]
    return list(zip(masks, masks[1:] + masks[:1], strict=True))


def test_what_either_and_what_both_show_is_exact_value_by_value(pairs):
    for a, b in pairs:
        np.testing.assert_array_equal((a | b).seen, a.seen | b.seen)
        np.testing.assert_array_equal((a & b).seen, a.seen & b.seen)
        np.testing.assert_array_equal((a - b).seen, a.seen & ~b.seen)


def test_the_laws_of_sets_hold(pairs):
    for a, b in pairs:
        assert a | b == b | a and a & b == b & a
        assert ~(a | b) == ~a & ~b and ~~a == a
        assert a - b == a & ~b and (a - b) | (a & b) == a
        assert a | ~a == Mask.all() and a - a == Mask.none()


def test_the_text_of_a_combination_gives_it_back(pairs):
    for a, b in pairs:
        for mask in (a | b, a & b, a - b, ~a):
            assert Mask.parse(mask.text) == mask


def test_spans_that_touch_become_one_and_the_edge_belongs_to_one_side():
    early, late = Mask.parse("sfh[0:10]"), Mask.parse("sfh[10:]")
    assert (early | late).text == "sfh" and (early & late).text == "nothing"
    assert (Mask.all() - "sfh[3:5]").spans("sfh", hidden=True) == Mask.parse("sfh[3:5]").spans("sfh")


def test_a_text_or_a_presets_name_will_do_as_the_second():
    assert Mask.preset("lsst") | "redshift" == Mask.only("lsst", "redshift")
    assert Mask.preset("lsst+spherex") - "lsst" == Mask.only("spherex")


def test_masks_of_other_values_do_not_combine():
    with pytest.raises(MaskError, match=r"of other values: .*\(1149\) and .*mah.*\(1266\)"):
        Mask.all() | Mask.all(EXTENDED_TABLE)
    with pytest.raises(MaskError, match="a mask is a Mask"):
        Mask.all() & 3


def test_a_notebook_shows_a_strip_a_modality_in_the_pages_own_colours():
    html = Mask.preset("lsst").show("sfh", 0, 10)._repr_html_()
    assert html.count("<svg") == len(TABLE.rows) and "91 of 1,149 values" in html and "0 to 10" in html and "Gyr" in html
    assert "currentColor" in html and not re.search(r"#[0-9a-fA-F]{3,6}\b|<script|href|src=", html)
    filled = [float(width) for width in re.findall(r'<rect x="[\d.]+" width="([\d.]+)"', html)]
    assert filled == pytest.approx([1000, 1000 * 10 / 13.8], abs=5)  # all of LSST, and the history to 10 Gyr
