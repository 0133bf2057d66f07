"""Filters of other surveys: which of them are drawn beside the panels' own bands, as words of an address and of a state.

A word is a survey in whose filters the catalog has magnitudes, "hsc", or a filter in which it has none, "Euclid-H": of that
the model's prediction is drawn alone. What a mask shows is drawn in any case.
"""

from __future__ import annotations

from collections.abc import Iterable

import xarray as xr

from ...catalog.photometry_library import PHOTOMETRY, catalog_filters
from ...catalog.schema import OBSERVED
from ...errors import MosaicError, unknown
from ...masks import Mask
from ...modalities import Table
from ...photometry import filter_records
from ...photometry.groups import group_of, grouped
from .value_words import MEASURED, value_words

Passbands = tuple[str, ...]
NONE = "none"  # in an address, where an explorer would begin with some
MOST_PREDICTED = 60  # filters that the catalog lacks: more of them no plot has room for


def catalog_groups(table: Table) -> dict[str, tuple[str, ...]]:
    """The filters in which a catalog has magnitudes, {survey: names}; none in the table of a model that knows none."""
    return grouped(tuple(map(str, table[PHOTOMETRY].coordinate))) if PHOTOMETRY in table.names else {}


def own_variables(table: Table) -> list[str]:
    """The variables of every catalog: all but magnitudes in filters of any survey, which are asked for where they are drawn."""
    return list(table.without_filters.variables)


def is_measured(catalog: xr.Dataset) -> bool:
    """Whether somebody has measured a catalog's magnitudes in filters of other surveys, rather than simulated them."""
    there = catalog.variables
    return PHOTOMETRY + OBSERVED in there or (PHOTOMETRY in there and value_words(catalog) == MEASURED)


def first_passbands(table: Table, catalog: xr.Dataset) -> Passbands:
    """Those that an explorer begins with: what was measured; of simulated galaxies none."""
    return tuple(catalog_groups(table)) if is_measured(catalog) else ()


def check_passbands(words: Iterable[str], table: Table) -> Passbands:
    """The words, each once, of a filter of the catalog that of its survey; a MosaicError names the nearest if one is neither a
    survey of the catalog nor a filter that is known."""
    groups = catalog_groups(table)
    survey = {name: group for group, names in groups.items() for name in names}
    words = tuple(dict.fromkeys(survey.get(word, word) for word in words))
    for word in words:
        if word not in groups and word not in filter_records():
            raise MosaicError(unknown("survey or filter", word[:80], [*groups, *filter_records()]))
    if len(predicted := further_filters(words, table)) > MOST_PREDICTED:
        raise MosaicError(
            f"at most {MOST_PREDICTED} filters can be predicted beside those of the catalog; found {len(predicted)}."
        )
    return words


def read_passbands(text: str, table: Table) -> Passbands:
    """What `passbands_text` wrote; MosaicError says what cannot be."""
    return () if text == NONE else check_passbands(filter(None, text.split(",")), table)


def passbands_text(words: Passbands) -> str:
    """As in an address: "hsc,sdss,Euclid-H"."""
    return ",".join(words) or NONE


def seen_groups(mask: Mask) -> Passbands:
    """The surveys of which a mask shows any filter."""
    if PHOTOMETRY not in mask.table.names:
        return ()
    row = mask.table[PHOTOMETRY]
    return tuple(dict.fromkeys(group_of(str(n)) for n, seen in zip(row.coordinate, mask.of(PHOTOMETRY), strict=True) if seen))


def drawn_groups(words: Passbands, mask: Mask) -> dict[str, tuple[str, ...]]:
    """The surveys of a catalog that are drawn, with their filters: those that are switched on, and those that are seen."""
    on = {*words, *seen_groups(mask)}
    return {group: names for group, names in catalog_groups(mask.table).items() if group in on}


def drawn_filters(words: Passbands, mask: Mask) -> tuple[str, ...]:
    """All filters that are drawn: the catalog's in the order of its table, then those that are predicted alone."""
    on = {name for names in drawn_groups(words, mask).values() for name in names}
    own = [str(name) for name in mask.table[PHOTOMETRY].coordinate] if PHOTOMETRY in mask.table.names else []
    return (*(name for name in own if name in on), *further_filters(words, mask.table))


def further_filters(words: Passbands, table: Table) -> tuple[str, ...]:
    """Those in which the catalog has no magnitude: of them there are predictions alone."""
    groups = catalog_groups(table)
    own = {name for names in groups.values() for name in names}
    return tuple(word for word in words if word in filter_records() and word not in own and word not in groups)


def cannot_see(catalog: xr.Dataset, table: Table) -> bool:
    """Whether all that is measured of galaxies is in filters of which a model, that has this table, knows none."""
    if PHOTOMETRY in table.names or not catalog_filters(catalog) or not is_measured(catalog):
        return False
    variables = (v.name for row in table for v in row.variables)
    return not any(_has_values(catalog, name) for name in variables)


def _has_values(catalog: xr.Dataset, name: str) -> bool:
    names = [end for end in (name + OBSERVED, name) if end in catalog.variables]
    return any(bool(catalog[one].notnull().any()) for one in names)
