"""The inputs that one chooses at a click."""

from __future__ import annotations

from collections.abc import Collection

from ...masks import PAPER_PRESETS, PRESET_MEANING, PRESETS
from ..widgets.labels import PRESET_LABELS
from ..widgets.toggles import Toggle, ToggleGroup

GROUPS = {  # names by what a group is called
    "the paper's inputs": list(PAPER_PRESETS),
    "more inputs": [name for name in PRESETS if name not in PAPER_PRESETS],
}


def preset_groups(of: Collection[str] = PRESETS) -> list[ToggleGroup]:
    """The paper's inputs, and more, those of these names, as toggles of which one is on where the mask is it."""
    return [
        ToggleGroup(label, "list", tuple(Toggle(one, PRESET_LABELS[one], PRESET_MEANING[one]) for one in names if one in of))
        for label, names in GROUPS.items()
    ]
