"""The table of what a galaxy is made of. Every other file reads it; to add a modality is to add a row."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from functools import cached_property

import numpy as np

from ..errors import MosaicError, unknown


@dataclass(frozen=True)
class Variable:
    """One catalog variable: its name, how it is written on a plot, its unit and one plain sentence."""

    name: str
    label: str
    unit: str
    meaning: str
    floor: float | None = None  # values below it are set to it when a catalog is made
    allowed: tuple[float, float] = (-np.inf, np.inf)  # a value outside is an error of units or of bookkeeping


@dataclass(frozen=True)
class Modality:
    """One row of the table.

    A modality is either several scalars (`dim` is None, one variable per value) or one vector along `dim`.
    `coordinate` holds the names or numbers of its values, `position` where they stand on a numeric axis (for LSST the
    effective wavelengths), `extent` the ends of that axis within which spans may be drawn. A network sees `patch`
    neighbouring values as one token and answers for `asked_patch` of them at a time.
    """

    name: str
    label: str
    variables: tuple[Variable, ...]
    coordinate: tuple
    dim: str | None = None
    coordinate_label: str = ""
    coordinate_unit: str = ""
    position: tuple[float, ...] = ()
    extent: tuple[float, float] | None = None  # None: values are picked by name, not by span
    log_axis: bool = False
    measured: bool = False  # surveys measure it: its tokens carry an error and a limit beside each value
    patch: int = 1
    asked_patch: int = 1

    @property
    def size(self) -> int:
        """How many values a galaxy has in this modality."""
        return len(self.coordinate)

    @property
    def is_vector(self) -> bool:
        """Whether the values are one variable along a dimension (rather than one variable each)."""
        return self.dim is not None

    @cached_property
    def axis(self) -> np.ndarray:
        """Where the values stand on a numeric axis, shape (size,), in `coordinate_unit`."""
        return np.asarray(self.position or (self.coordinate if self.extent else range(self.size)), float)


class Table:
    """An ordered set of modalities; the values of a galaxy are those of its rows, one after another."""

    def __init__(self, rows: tuple[Modality, ...]):
        self.rows = tuple(rows)
        self.by_name = {row.name: row for row in self.rows}
        ends = np.cumsum([0, *(row.size for row in self.rows)])
        self.slices = {row.name: slice(int(a), int(b)) for row, a, b in zip(self.rows, ends, ends[1:], strict=False)}
        self.size = int(ends[-1])
        self.variables = {v.name: (row, v) for row in self.rows for v in row.variables}

    def __iter__(self) -> Iterator[Modality]:
        return iter(self.rows)

    def __getitem__(self, name: str) -> Modality:
        try:
            return self.by_name[name]
        except KeyError:
            raise MosaicError(unknown("modality", name, self.by_name)) from None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self.digest == other.digest

    def __hash__(self) -> int:
        return hash(self.digest)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self.by_name)

    @property
    def scalar_names(self) -> tuple[str, ...]:
        """The variables that are one number per galaxy."""
        return tuple(v.name for row in self.rows if not row.is_vector for v in row.variables)

    def place(self, name: str) -> slice:
        """Where a modality or a variable stands among all values of a galaxy."""
        if name in self.slices:
            return self.slices[name]
        if name in self.variables:
            row, variable = self.variables[name]
            start = self.slices[row.name].start
            if row.is_vector:
                return self.slices[row.name]
            number = row.variables.index(variable)
            return slice(start + number, start + number + 1)
        raise MosaicError(unknown("modality or variable", name, [*self.by_name, *self.variables]))

    def with_row(self, row: Modality) -> Table:
        """The table with one more modality."""
        return Table((*self.rows, row))

    def with_patches(self, patches: dict[str, int], asked: dict[str, int]) -> Table:
        """The table with other patch lengths, {modality: values}, of what is seen and of what is asked."""
        for name in {**patches, **asked}:
            self[name]
        return Table(
            tuple(
                replace(row, patch=patches.get(row.name, row.patch), asked_patch=asked.get(row.name, row.asked_patch))
                for row in self.rows
            )
        )

    def to_dict(self) -> list[dict]:
        """Plain lists and numbers, for a model's config.json."""
        return json.loads(json.dumps([asdict(row) for row in self.rows]))

    @classmethod
    def from_dict(cls, rows: list[dict]) -> Table:
        """The table that `to_dict` wrote."""

        def tuples(x):
            return tuple(x) if isinstance(x, list) else x

        return cls(
            tuple(
                Modality(
                    **{
                        **{k: tuples(v) for k, v in row.items()},
                        "variables": tuple(Variable(**{k: tuples(v) for k, v in x.items()}) for x in row["variables"]),
                    }
                )
                for row in rows
            )
        )

    @cached_property
    def digest(self) -> str:
        """Ten characters that change whenever a row changes."""
        return hashlib.sha256(json.dumps(self.to_dict(), sort_keys=True).encode()).hexdigest()[:10]

    @cached_property
    def values_digest(self) -> str:
        """Ten characters that change whenever the values of a galaxy do; how the network reads them is its own business."""
        return Table(tuple(replace(row, patch=1, asked_patch=1, measured=False) for row in self)).digest


# SPHEREx: (shortest, longest wavelength [um], resolving power) of its six bands, 17 channels in each (Crill et al. 2020).
SPHEREX_BANDS = (
    (0.75, 1.11, 41),
    (1.11, 1.64, 41),
    (1.64, 2.42, 41),
    (2.42, 3.82, 35),
    (3.82, 4.42, 110),
    (4.42, 5.00, 130),
)
SPHEREX_CHANNELS_PER_BAND = 17
LSST_BANDS = tuple("ugrizy")
# Effective wavelengths [um] of the lsst2023 filters, as speclite 1.0.0 computes them for a flat AB spectrum.
LSST_EFFECTIVE_UM = (0.3746, 0.4846, 0.6249, 0.7579, 0.8691, 0.9767)
SFH_FLOOR = -4.0  # log10 Msun/yr: below this a galaxy forms nothing that any band can see
MAGNITUDE_FLOOR = 32.0  # AB: far below any survey's depth


def spherex_centres() -> tuple[float, ...]:
    """Centres of the 102 SPHEREx channels [um]: 17 to a band, equal steps in log wavelength."""
    edges = [np.geomspace(low, high, SPHEREX_CHANNELS_PER_BAND + 1) for low, high, _ in SPHEREX_BANDS]
    return tuple(float(round(x, 6)) for edge in edges for x in np.sqrt(edge[1:] * edge[:-1]))


MAGNITUDES = (5.0, 60.0)  # AB; outside lies a flux, a sentinel or another unit

TABLE = Table(
    (
        Modality(
            "scalars",
            "Redshift and masses",
            (
                Variable(
                    "redshift", "redshift", "", "How far the light has been stretched: 0 is here and now.", allowed=(0.0, 20.0)
                ),
                Variable(
                    "log_halo_mass",
                    "log halo mass",
                    "log10(Msun)",
                    "Peak mass of the dark matter halo by the time the galaxy is observed.",
                    allowed=(5.0, 17.0),
                ),
                Variable(
                    "log_stellar_mass",
                    "log stellar mass",
                    "log10(Msun)",
                    "Mass of all stars formed by the time the galaxy is observed.",
                    allowed=(-5.0, 14.0),
                ),
            ),
            ("redshift", "log_halo_mass", "log_stellar_mass"),
        ),
        Modality(
            "lsst",
            "LSST photometry",
            (
                Variable(
                    "lsst",
                    "LSST magnitude",
                    "mag(AB)",
                    "Apparent brightness through the six filters of the Rubin Observatory; smaller is brighter.",
                    allowed=MAGNITUDES,
                ),
            ),
            LSST_BANDS,
            dim="band",
            measured=True,
            patch=6,
            asked_patch=6,
            coordinate_label="band",
            position=LSST_EFFECTIVE_UM,
        ),
        Modality(
            "spherex",
            "SPHEREx photometry",
            (
                Variable(
                    "spherex",
                    "SPHEREx magnitude",
                    "mag(AB)",
                    "Apparent brightness in 102 narrow infrared channels of the SPHEREx satellite; smaller is brighter.",
                    allowed=MAGNITUDES,
                ),
            ),
            spherex_centres(),
            dim="channel",
            measured=True,
            coordinate_label="observed wavelength",
            coordinate_unit="um",
            extent=(0.75, 5.0),
            log_axis=True,
            patch=17,
            asked_patch=51,
        ),
        Modality(
            "sfh",
            "Star-formation history",
            (
                Variable(
                    "sfh",
                    "log star-formation rate",
                    "log10(Msun/yr)",
                    "How many suns' worth of stars the galaxy forms per year, at each time since the Big Bang, up to today.",
                    floor=SFH_FLOOR,
                    allowed=(-30.0, 6.0),
                ),
            ),
            tuple(float(round(t, 6)) for t in np.linspace(0.01, 13.8, 117)),
            dim="cosmic_time",
            coordinate_label="cosmic time",
            coordinate_unit="Gyr",
            extent=(0.0, 13.8),
            patch=13,
            asked_patch=117,
        ),
        Modality(
            "sed",
            "Spectrum (SED)",
            (
                Variable(
                    "sed",
                    "log flux at 10 pc",
                    "log10(Jy)",
                    "Rest-frame light at each wavelength, as if the galaxy stood 10 parsecs away.",
                    allowed=(-30.0, 30.0),
                ),
            ),
            tuple(float(round(w, 4)) for w in np.geomspace(1000.0, 50000.0, 921)),
            dim="wavelength",
            coordinate_label="rest-frame wavelength",
            coordinate_unit="AA",
            extent=(1000.0, 50000.0),
            log_axis=True,
            patch=77,
            asked_patch=231,
        ),
    )
)

# The first of the further modalities that a catalog may hold beside the table's; a model learns it if its recipe says so.
HALO_HISTORY = Modality(
    "mah",
    "Halo mass history",
    (
        Variable(
            "mah",
            "log halo mass",
            "log10(Msun)",
            "How the dark matter halo grew: its peak mass at each time since the Big Bang, up to today.",
            floor=6.0,  # smaller haloes hold no galaxy
            allowed=(-30.0, 20.0),  # its future, too, is extrapolated
        ),
    ),
    TABLE["sfh"].coordinate,
    dim="cosmic_time",
    coordinate_label="cosmic time",
    coordinate_unit="Gyr",
    extent=(0.0, 13.8),
    patch=13,
    asked_patch=117,
)
EXTENDED_TABLE = TABLE.with_row(HALO_HISTORY)
