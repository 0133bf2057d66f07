"""What of a galaxy could be seen in addition: whole modalities, single bands, named spans."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from ..masks import Mask
from ..masks.named_spans import SPANS

Filters = Mapping[str, tuple[str, ...]]
NO_FILTERS: Filters = MappingProxyType({})


class Candidate(NamedTuple):
    """Something hidden that might be observed.

    label : in words
    mask : what is seen then
    """

    label: str
    mask: Mask


def candidates(mask: Mask, filters: Filters = NO_FILTERS) -> list[Candidate]:
    """All that could be seen beside what a mask shows: scalars, modalities, bands of those with a few, named spans.

    Each adds something, and no two the same. Of magnitudes in filters of any survey, of which there may be a hundred, only
    `filters` count, {survey in words: names}.
    """
    found: dict[Mask, Candidate] = {}
    for label, more in _all(mask, filters):
        if more != mask:
            found.setdefault(more, Candidate(label, more))
    return list(found.values())


def _all(mask: Mask, filters: Filters) -> Iterator[tuple[str, Mask]]:
    for name in mask.table.scalar_names:
        yield mask.table.variables[name][1].label, mask.show(name)
    vectors = [row for row in mask.table if row.is_vector and not row.curves]
    for row in vectors:
        yield f"the rest of {row.short}" if mask.of(row.name).any() else row.short, mask.show(row.name)
    for row in vectors:
        if row.extent is None:
            for coordinate in row.coordinate:
                yield f"{row.short} {coordinate}", mask.show(row.name, str(coordinate))
        for span, (start, stop, _) in SPANS.get(row.name, {}).items():
            yield f"{row.short} {span}", mask.show(row.name, start, stop)
    for survey, names in filters.items():
        row = next(row for row in mask.table if row.curves)
        seen = mask.seen[mask.places(row.name, *names)].any()
        yield f"the rest of {survey}" if seen else survey, mask.show(row.name, *names)
