"""What of a modality one shows and hides at a click."""

from __future__ import annotations

from ...modalities import Modality
from ..widgets.toggles import Toggle, ToggleGroup


def modality_groups(row: Modality) -> list[ToggleGroup]:
    """Its switch, or one for each scalar; and where it has few values, with names, a band for each."""
    labels = {row.name: row.label} if row.is_vector else {v.name: v.label for v in row.variables}
    switches = (Toggle(name, label, v.meaning) for (name, label), v in zip(labels.items(), row.variables, strict=True))
    groups = [ToggleGroup("", "switch", tuple(switches))]
    if row.is_vector and row.extent is None:
        bands = (Toggle(str(c), str(c), f"{row.short} {c}") for c in row.coordinate)
        groups.append(ToggleGroup(row.label, "bands", tuple(bands)))
    return groups
