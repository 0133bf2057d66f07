"""Named spans lie on their axes and hide what they name."""

import numpy as np
import pytest

from mosaic_explorer import Mask
from mosaic_explorer.errors import MaskError
from mosaic_explorer.masks.named_spans import SPANS, toggled
from mosaic_explorer.modalities import TABLE


@pytest.mark.parametrize(("modality", "name"), [(m, name) for m, spans in SPANS.items() for name in spans])
def test_a_named_span_is_hidden_and_shown_again(modality, name):
    start, stop, meaning = SPANS[modality][name]
    low, high = TABLE[modality].extent
    assert low <= start < stop <= high and meaning.endswith(".")
    whole = Mask.only(modality)
    hidden = toggled(whole, modality, name)
    axis = TABLE[modality].axis[~hidden.of(modality)]
    assert len(axis) >= 2 and axis.min() >= start and axis.max() <= stop
    assert toggled(hidden, modality, name) == whole


def test_a_span_seen_in_part_is_hidden():
    mask = toggled(Mask.parse("sfh[2:5]"), "sfh", "first 3 Gyr")
    assert mask == Mask.parse("sfh[3:5]")


def test_the_bands_of_spherex_hold_17_channels_each():
    counts = [(~toggled(Mask.only("spherex"), "spherex", name).of("spherex")).sum() for name in SPANS["spherex"]]
    assert np.array_equal(counts, [17] * 6)


def test_an_unknown_span_is_an_error():
    with pytest.raises(MaskError, match="Did you mean 'Hα'|unknown named span"):
        toggled(Mask.all(), "sed", "Ha")
