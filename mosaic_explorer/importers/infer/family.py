"""A family of photometry: columns that differ in the band alone."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..photometric_units import read_photometric_unit

AB, VEGA = "AB mag", "Vega mag"
JOHNSON = "Johnson-Cousins"
LEAST_BANDS = 3  # of a family that no word of a name says to be photometry, and of a layout: u, g, r, not x, y, z


@dataclass
class Family:
    """Columns of photometry that differ in their band alone.

    columns : {band of LSST: column}; errors : the same, for as many as have one, of the kind `error_kind`
    instrument : "LSST"; another's name; "" if no name says
    unit : None for a flux whose unit is not known; settings : further keys of the map ("zero_point" ...)
    rank : how good a measurement it is of a galaxy, 0 the best
    is_named : a word of a name, or the layout, says that it is photometry
    """

    columns: dict[str, str]
    instrument: str = ""
    unit: str | None = AB
    rank: int = 0
    is_named: bool = True
    errors: dict[str, str] = field(default_factory=dict)
    error_kind: str = "error"
    settings: dict[str, object] = field(default_factory=dict)
    dereddened: bool = False
    notes: list[str] = field(default_factory=list)
    far: tuple[str, ...] = ()  # columns of bands whose names make them look like LSST's
    filled: set[str] = field(default_factory=set)  # bands that many galaxies have
    words: frozenset[str] | None = None  # that its names have in common, besides those of instruments
    filters: dict[str, str] = field(default_factory=dict)  # {band or column: filter}, where they are not all the instrument's
    layout: str = ""  # by which it is known
    is_by_filter: bool = False  # its columns stand by filter, for LSST has no bands like them

    @property
    def is_lsst(self) -> bool:
        """Whether it is LSST's, or may be because nothing says otherwise."""
        return self.instrument in ("", "LSST")

    @property
    def is_flux(self) -> bool:
        """Whether larger is brighter."""
        return self.unit is None or not read_photometric_unit(self.unit, "lsst").is_magnitude

    @property
    def is_array(self) -> bool:
        """Whether all bands stand in one column, as lists."""
        return "column" in self.settings
