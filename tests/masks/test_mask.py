"""Masks: what they show, how they are written, what they refuse."""

import copy

import numpy as np
import pytest

from mosaic_explorer import Mask
from mosaic_explorer.errors import MaskError
from mosaic_explorer.masks import PAPER_PRESETS, PRESETS
from mosaic_explorer.masks.random import paper_masks
from mosaic_explorer.modalities import TABLE

SFH = np.array(TABLE["sfh"].coordinate)


def test_whole_modalities_and_single_scalars_are_named():
    mask = Mask.only("lsst", "redshift")
    assert mask.of("lsst").all() and mask.of("redshift").all()
    assert mask.seen.sum() == 7


def test_a_span_is_half_open_in_the_unit_of_the_coordinate():
    mask = Mask.only("lsst").show("sfh", 0, 10)
    np.testing.assert_array_equal(mask.of("sfh"), SFH < 10)
    assert mask.text == "lsst sfh[0:10]"


def test_a_span_to_the_end_of_the_axis_takes_the_last_value_in():
    assert Mask.none().show("sfh", 10, 13.8).of("sfh")[-1]
    assert Mask.none().show("sfh", 10, None) == Mask.none().show("sfh", 10, 13.8)


def test_paper_presets_hide_what_its_captions_say():
    assert len(PAPER_PRESETS) == 5
    np.testing.assert_array_equal(Mask.preset("lsst+sfh_after_10gyr").of("sfh"), SFH >= 10)
    np.testing.assert_array_equal(Mask.preset("lsst+sfh_before_10gyr").of("sfh"), SFH < 10)
    assert Mask.preset("stellar_mass").seen.sum() == 1


def test_every_preset_knows_its_name():
    assert all(Mask.preset(name).preset_name == name for name in PRESETS)


def test_text_gives_back_the_very_mask_for_any_mask():
    rng = np.random.default_rng(0)
    masks = [*paper_masks(100, rng), *(rng.random((30, TABLE.size)) < 0.5)]
    for seen in masks:
        assert Mask.parse(Mask(seen).text) == Mask(seen)


def test_hide_undoes_show():
    mask = Mask.preset("lsst")
    assert mask.show("sed", 3500, 5500).hide("sed", 3500, 5500) == mask


def test_bands_are_named():
    assert Mask.only("lsst").hide("lsst", "u", "y").text == "lsst[g,r,i,z]"


def test_masks_are_keys_and_never_change():
    mask = Mask.preset("lsst")
    assert {mask: 1}[Mask.parse("lsst")] == 1
    assert copy.deepcopy(mask) == mask
    with pytest.raises(AttributeError):
        mask.seen = None
    with pytest.raises(ValueError):
        mask.seen[0] = True


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: Mask.only("lst"), "unknown modality or variable 'lst'.*Did you mean 'lsst'"),
        (lambda: Mask.preset("lsst+sperex"), r"unknown preset.*Did you mean 'lsst\+spherex'"),
        (lambda: Mask.only("lsst").hide("lsst", "Y"), "unknown band of lsst 'Y'; allowed: u, g, r, i, z, y.*'y'"),
        (lambda: Mask.none().show("sed", 500, 2000), "outside its axis.*1000 to 50000 AA"),
        (lambda: Mask.none().show("sfh", 5, 3), "runs backwards"),
        (lambda: Mask.none().show("sfh", float("nan"), 3), "allowed: 0 to 13.8 Gyr"),
        (lambda: Mask.none().show("redshift", 0, 1), "one number"),
        (lambda: Mask.none().show("lsst", 0, 1), "has no spans; name its values: u, g"),
        (lambda: Mask.parse("sfh[a:b]"), "cannot read the span 'a:b'"),
        (lambda: Mask.parse("sfh[0:10"), "cannot read"),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(make, words):
    with pytest.raises(MaskError, match=words) as refused:
        make()
    assert "\n" not in str(refused.value)
