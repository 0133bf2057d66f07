"""Colours of points mean numbers to all who look at them."""

import numpy as np
import pytest

from mosaic_explorer.explorer.widgets.points import DIVERGING, PALETTE

# what protanopes, deuteranopes and tritanopes see of linear red, green and blue (Machado et al. 2009, severity 1)
BLINDNESS = {
    "none": np.eye(3),
    "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def lightness(colours, blindness):
    """L* in CIELAB of "#rrggbb", as somebody sees it."""
    rgb = np.array([[int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in colours]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    luminance = np.clip(linear @ np.array(BLINDNESS[blindness]).T, 0, 1) @ [0.2126, 0.7152, 0.0722]
    return 116 * np.cbrt(luminance) - 16


@pytest.mark.parametrize("blindness", BLINDNESS)
@pytest.mark.parametrize("palette", [PALETTE, DIVERGING])
def test_lightness_alone_tells_low_from_high_whoever_looks(palette, blindness):
    light = lightness(palette, blindness)
    assert (np.diff(light) > -0.3).all() and light[-1] - light[0] > 40
    assert np.abs(np.diff(light, 2)).max() < 1.5  # evenly


def test_the_middle_of_what_has_two_signs_is_grey_and_seen_on_either_ground():
    middle = DIVERGING[len(DIVERGING) // 2]
    red, green, blue = (int(middle[i : i + 2], 16) for i in (1, 3, 5))
    assert max(red, green, blue) - min(red, green, blue) < 8
    assert 45 < lightness([middle], "none")[0] < 70
