"""The filters that a map names in [photometry]: of the library, or of files beside the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from ..catalog.photometry_library import PHOTOMETRY, photometry_row
from ..errors import CatalogError, excerpt, unknown
from ..modalities import Modality
from ..photometry import Filter, filter_names, load_filter

EXAMPLE = 'filters = ["hsc2017-g", "mine.txt"], filters = { g = "hsc2017-g" } or columns = { "hsc2017-g" = "g_mag" }'


@dataclass(frozen=True)
class FilterSection:
    """A section [photometry] of a map: its name, its settings, and its filters by the names that the settings have for them."""

    name: str
    settings: dict
    labels: tuple[str, ...]
    filters: tuple[Filter, ...]

    @property
    def row(self) -> Modality:
        """Its magnitudes as a row of a table, whose coordinate are the labels."""
        row = photometry_row(self.filters)
        return replace(row, name=self.name, variables=(replace(row.variables[0], name=self.name),), coordinate=self.labels)


def filter_sections(settings: object, folder: Path | None) -> tuple[FilterSection, ...]:
    """The section [photometry] of a map, or its several ones, [[photometry]], of which each has a unit of its own.

    Parameters
    ----------
    folder : where files of filters lie; None if a map may name none

    Raises
    ------
    CatalogError
        If a filter is neither in the library nor a file, or named twice.
    """
    several = settings if isinstance(settings, list) else [settings]
    sections: list[FilterSection] = []
    for number, one in enumerate(several, 1):
        name = PHOTOMETRY if number == 1 else f"{PHOTOMETRY} {number}"
        if not isinstance(one, dict):
            raise CatalogError(f"'{name}' in the map must be a section, [{PHOTOMETRY}]; found {excerpt(one)}.")
        section = _section(name, one, folder)
        for earlier in sections:
            if both := {curve.name for curve in earlier.filters} & {curve.name for curve in section.filters}:
                raise CatalogError(f"[{name}] has the filter '{min(both)}', as [{earlier.name}] does; keep one of the two.")
        sections.append(section)
    if not sections:
        raise CatalogError(f"[{PHOTOMETRY}] is empty; it needs {EXAMPLE}.")
    return tuple(sections)


def _section(name: str, settings: dict, folder: Path | None) -> FilterSection:
    named, columns = settings.get("filters"), settings.get("columns")
    if named is None and isinstance(columns, dict):
        named = list(columns)
    if not named or not isinstance(named, (list, dict)) or not all(isinstance(x, str) and x for x in _values(named)):
        raise CatalogError(f"[{name}] needs its filters, as {EXAMPLE}; found {excerpt(named) if named else 'none'}.")
    labels = tuple(named)
    curves = tuple(_filter(name, word, folder) for word in _values(named))
    names = [curve.name for curve in curves]
    if twice := sorted({one for one in names if names.count(one) > 1}):
        raise CatalogError(f"[{name}] names the filter '{twice[0]}' twice; a filter has one column: keep one of the two.")
    if isinstance(columns, dict):
        for label in columns:
            if label not in labels:
                raise CatalogError(unknown(f"filter in [{name}] columns", label, labels))
        if lacking := [label for label in labels if label not in columns]:
            raise CatalogError(f"[{name}] columns has none for {', '.join(lacking)}; name it, or take it out of filters.")
    return FilterSection(name, {**settings, "filters": list(labels)}, labels, curves)


def _values(named: list | dict) -> Iterable[object]:
    return named.values() if isinstance(named, dict) else named


def _filter(section: str, word: object, folder: Path | None) -> Filter:
    text = str(word)
    if text in filter_names() or (not Path(text).suffix and Path(text).name == text):
        try:
            return load_filter(text)
        except CatalogError as error:
            raise CatalogError(f"[{section}] {error}") from error
    if folder is None:
        raise CatalogError(
            f"[{section}] names {excerpt(text)}, which is no filter of the library (`mosaic photometry --list`); files of "
            "filters are read by `mosaic import table` and Python, not here."
        )
    return load_filter(folder / text)
