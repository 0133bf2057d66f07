"""The map of a table whose columns have usual names: what each is, judged by its name, its unit and its values."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..catalog.photometry_library import PHOTOMETRY, VARIABLE
from ..modalities import TABLE
from .columns import Columns
from .infer.choice import MAGNITUDES, Choice, ForeignPhotometry, choose, listing
from .infer.errors import named_errors
from .infer.family import AB
from .infer.filters import own_filters, unclear_notes
from .infer.leftovers import SEEMS_PHOTOMETRY, reasons
from .infer.photometry import families
from .infer.sample import Sample, odd_sentinels
from .infer.scalars import find_scalar
from .infer.sections import array_section, channels_section, extinction_note, lsst_section, used_columns
from .infer.words import words_of
from .infer.writing import section, toml
from .own_columns import inferred_columns

IDS = (
    "id",
    "objectid",
    "objid",
    "galaxyid",
    "galid",
    "sourceid",
    "coaddobjectid",
    "targetid",
    "idzcosmos",
    "name",
    "number",
    "seqnr",
)


@dataclass
class InferredColumns:
    """What the columns of a table were taken for.

    Attributes
    ----------
    map_text : a map, as docs/import-map.toml tells of; "" if there is no column that is known
    id : the column of names, if there is one
    used : the columns that became something
    notes : what was not taken though it might be meant, and the way to say it
    cautions : what was taken on trust, and what else it might be
    foreign : photometry that is not LSST's, the best first
    unused : {column: why it is not used}, where that is known
    """

    map_text: str
    id: str | None = None
    used: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    cautions: list[str] = field(default_factory=list)
    foreign: list[ForeignPhotometry] = field(default_factory=list)
    unused: dict[str, str] = field(default_factory=dict)


def infer_columns(sample: Columns, units: dict[str, str] | None = None, as_lsst: bool = False) -> InferredColumns:
    """The map of a table, by its columns.

    Parameters
    ----------
    sample : the columns in their order, each with as many rows as are to be judged by
    units : {column: unit} where the file itself says it
    as_lsst : photometry of other instruments is taken as LSST's if there is none of LSST
    """
    return _Inference(sample, units or {}, as_lsst).infer()


class _Inference:
    """Goes through the columns of one table; each is taken for one thing at most."""

    def __init__(self, columns: Columns, units: dict[str, str], as_lsst: bool):
        self.names, self.sample, self.units, self.as_lsst = list(columns), Sample(columns), units, as_lsst
        self.sections: dict[str, dict[str, object]] = {}
        self.result = InferredColumns("")

    def infer(self) -> InferredColumns:
        self._photometry()
        for variable in ("redshift", "log_halo_mass", "log_stellar_mass"):
            taken = {*self.result.used, *self.result.unused}
            found = find_scalar(variable, self.sample, self.units, taken, self.result.notes, self.result.unused)
            if found is not None:
                self._take(variable, found.settings)
                self.result.cautions += found.cautions
        columns = self.sample.columns
        if "lsst" not in self.sections:
            self._try("lsst", array_section("lsst", columns, self._left(), self.units, self.sample))
        self._try("spherex", array_section("spherex", columns, self._left(), self.units, self.sample))
        if "spherex" not in self.sections:
            self._try("spherex", channels_section(self.names, self._left(), self.units, self.sample))
        by_words = {"".join(words_of(name)): name for name in reversed(self._left())}
        self.result.id = next((by_words[word] for word in IDS if word in by_words), None)
        if self.result.id is not None:
            self.result.used.append(self.result.id)
        known = reasons(self._left()) | self._seem_photometry() | self.result.unused
        self.result.unused = {name: why for name, why in known.items() if name not in self.result.used}
        if self.sections:
            self.result.map_text = self._text(inferred_columns(self._left(), self.sample, self.result.unused))
        return self.result

    def _photometry(self) -> None:
        choice = choose(families(self.names, self.units), self.sample, self.as_lsst)
        self.result.notes += choice.notes
        self.result.cautions += choice.cautions
        self.result.foreign, self.result.unused = choice.foreign, choice.unused
        self._own_filters(choice)
        if choice.family is None:
            return
        self._take("lsst", lsst_section(choice.family, self.names, self.sample, self.units))
        note, columns = extinction_note(choice.family, self._left())
        if note:
            self.result.notes.append(note)
            self.result.unused |= dict.fromkeys(columns, "the Milky Way's extinction")

    def _own_filters(self, choice: Choice) -> None:
        """Photometry of other instruments, in their own filters."""
        best = choice.family
        taken = [*best.columns.values(), *best.errors.values()] if best is not None else []
        own = own_filters(choice.others, taken, self.sample, self.units)
        for number, settings in enumerate(own.sections):
            self._take(PHOTOMETRY, settings, number)
        self.result.notes += own.notes
        self.result.cautions += own.cautions
        self.result.unused |= own.unused
        self.result.unused = {name: why for name, why in self.result.unused.items() if name not in self.result.used}
        if choice.way:
            (self.result.cautions if own.sections else self.result.notes).append(choice.way)
        notes, unclear = unclear_notes([name for name in self._left() if name not in self.result.unused])
        self.result.notes += notes
        self.result.unused |= unclear

    def _seem_photometry(self) -> dict[str, str]:
        """Columns of which nothing is known but that they hold what magnitudes may be, each with one of errors."""
        left = [name for name in self._left() if name not in self.result.unused and self.sample.columns[name].ndim == 1]
        found = {name: error for name, error in named_errors(left).items() if self.sample.values([error]).size}
        seem = [name for name in found if MAGNITUDES[0] <= self.sample.middle([name]) <= MAGNITUDES[1]]
        return dict.fromkeys([*seem, *(found[name] for name in seem)], SEEMS_PHOTOMETRY)

    def _try(self, name: str, settings: dict[str, object] | str | None) -> None:
        if isinstance(settings, str):
            self.result.notes.append(settings)
        elif settings is not None:
            self._take(name, settings)

    def _take(self, name: str, settings: dict[str, object], number: int = 0) -> None:
        columns = used_columns({key: settings.get(key) for key in ("column", "columns", "pattern")}, self.names)
        is_scale = settings.get("unit", AB) in (AB, "luptitude", "log10(Msun)")  # any number may be a flux or a mass
        odd = (
            odd_sentinels(self.sample, columns, *(VARIABLE if name == PHOTOMETRY else TABLE.variables[name][1]).allowed)
            if is_scale
            else []
        )
        if odd:
            settings = {**settings, "sentinels": ["usual", *odd]}
            numbers = ", ".join(f"{number:g}" for number in odd)
            self.result.cautions.append(
                f"{listing(columns)}: {numbers} cannot be and stands there often: taken for 'not observed'"
            )
        self.sections[f"{name} {number}" if number else name] = settings
        self.result.used += used_columns(settings, self.names)

    def _left(self) -> list[str]:
        return [name for name in self.names if name not in self.result.used]

    def _text(self, own: list[str]) -> str:
        # rows that are alike are kept: who brings galaxies wants to see them all
        top = ["duplicates = 'keep'", "inf_is_missing = true", 'sentinels = "usual"']
        if self.result.id is not None:
            top.append(f"id_if_unique = {toml(self.result.id)}")
        if own:
            top.append(f"own_columns = {toml(own)}")
        several = f"{PHOTOMETRY} 1" in self.sections
        parts = (
            section(PHOTOMETRY, settings, several) if name.startswith(PHOTOMETRY) else section(name, settings)
            for name, settings in self.sections.items()
        )
        return "\n".join(["\n".join(top) + "\n", *parts])
