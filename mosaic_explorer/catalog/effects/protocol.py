"""What an effect is: it changes the light that is measured, the noise that is on it, or which values there are."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import ModuleType
from typing import Any, ClassVar, NamedTuple, Protocol

from ..bands import Bands
from ..surveys import NoiseModel


class Record(NamedTuple):
    """What an effect did, in a unit and in words."""

    values: Any
    unit: str
    label: str


@dataclass(frozen=True)
class Exposure:
    """Light on its way to be measured; the arrays are numpy's or torch's.

    flux : (galaxies, values) [maggies], NaN where there is none
    companion : the same of the galaxy that would lie in front of or behind each, 0 where there is none
    noise : the noise that is really there; what a survey states is another, which no effect touches
    missing : (galaxies, values) bool, values that nobody observed; None for none
    records : of each galaxy, by name: (galaxies,)
    notes : of each unit of calibration, by name: (1, units) for all galaxies, or (galaxies, units) by their patches of sky
    """

    flux: Any
    companion: Any
    noise: NoiseModel
    missing: Any = None
    records: dict[str, Record] = field(default_factory=dict)
    notes: dict[str, Record] = field(default_factory=dict)

    def but(
        self, *, records: dict[str, Record] | None = None, notes: dict[str, Record] | None = None, **changes: Any
    ) -> Exposure:
        """The exposure after an effect: what changed, and what is told of it in addition."""
        return replace(self, **changes, records=self.records | (records or {}), notes=self.notes | (notes or {}))


class Draws(Protocol):
    """Where an effect's random numbers come from, all uniform between 0 and 1, both excluded; one column a name.

    A catalog is of one survey and of one sky, so that most numbers are common to many of its galaxies. In training each
    galaxy is one of a survey of its own.
    """

    xp: ModuleType  # numpy or torch

    def of_galaxies(self, what: str, names: tuple[str, ...]) -> Any:
        """One number a galaxy, (galaxies, names)."""

    def of_sightlines(self, what: str, names: tuple[str, ...]) -> Any:
        """One a patch of sky, or a galaxy where the catalog knows no patches, (galaxies, names)."""

    def of_calibrations(self, what: str, names: tuple[str, ...]) -> Any:
        """One a patch of sky, or one in all where the catalog knows no patches, (galaxies or 1, names)."""

    def of_surveys(self, what: str, names: tuple[str, ...]) -> Any:
        """One in all, (1, names); in training (galaxies, names)."""

    def normal(self, uniform: Any) -> Any:
        """The standard normal numbers that uniform ones stand for."""

    def constant(self, values: Any) -> Any:
        """An array of numpy as `xp` has it, where the galaxies are."""


class Effect(Protocol):
    """One thing that real surveys suffer from. Its fields are its sizes, as in `data/effects.toml`."""

    name: ClassVar[str]

    def apply(self, exposure: Exposure, draws: Draws, bands: Bands) -> Exposure:
        """The exposure with this effect."""
