"""The map of a table whose columns have usual names: what each is, judged by its name and then by its values."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

import numpy as np

from ..modalities import LSST_BANDS, TABLE
from . import reading
from .columns import Columns

REDSHIFTS = (  # words of a name, joined; the earlier the better
    *("redshift", "z", "zspec", "specz", "redshifttrue", "ztrue", "zbest", "redshiftspec", "spectroscopicredshift", "zsp"),
    *("redshiftcosmo", "zcosmo", "zhelio", "zcmb", "zphot", "photz", "photoz", "zph", "redshiftphot", "photometricredshift"),
    *("zphotmedian", "zphotbest", "zmedian", "zmean", "zmode"),
)
STELLAR_MASSES = (
    *("logstellarmass", "stellarmass", "logmstar", "mstar", "logmstellar", "mstellar", "logsm", "lmass", "logmass", "mass"),
    *("massmed", "massmedian", "massbest", "logm", "lgm", "smass"),
)
HALO_MASSES = (
    *("loghalomass", "halomass", "logmhalo", "mhalo", "logmh", "mh", "logm200", "m200", "logm200c", "m200c", "logm200m"),
    *("m200m", "logmvir", "mvir", "hostmvir"),
)
IDS = ("id", "objectid", "objid", "galaxyid", "galid", "sourceid", "name", "number")
ARRAYS = {"lsst": ("lsst", "lsstmag", "lsstmags", "mag", "mags"), "spherex": ("spherex", "spherexmag", "spherexmags")}

FLUX_UNITS = {"njy": "nJy", "ujy": "uJy", "jy": "Jy", "maggies": "maggies", "nanomaggies": "nanomaggies"}
RUBIN_FLUX = re.compile(r"^[ugrizy]_\w*Flux$")  # of Rubin's tables, all in nJy
ERROR_WORDS = frozenset(("err", "error", "errs", "sigma", "sig", "unc", "uncertainty", "magerr", "e", "dmag", "std"))
FLUX_WORDS = frozenset(("flux", "fluxes", "fnu", "f", *FLUX_UNITS))
PHOTOMETRY_WORDS = frozenset(("mag", "lsst", "rubin"))  # with these even a single band is believed
OTHER_WORDS = frozenset(
    ("ab", "obs", "observed", "true", "auto", "model", "cmodel", "c", "psf", "kron", "total", "tot", "app", "apparent", "band")
)
SAME = {"mags": "mag", "magnitude": "mag"}
LEAST_BANDS = 3  # of a family that has no word of photometry: u, g, r, not x, y, z
GLUED = re.compile(r"^(?:(?P<before>[ugrizy])mag|mag(?P<after>[ugrizy]))(?P<error>err)?$")
SENTINELS = (-1.0, 0.0, -9.0, 9.0, -99.0, 99.0, -999.0, 999.0, -9999.0, 9999.0, -99.9, 99.9, -999.9, 999.9)  # if impossible
MISSING_WORDS = frozenset(("na", "n/a", "null", "none", "nan", "-", "--", "---", "...", "masked", "<na>"))
MAGNITUDES = (10.0, 35.0)  # between which the middle of a catalog's magnitudes lies
MOST_LOG_MASS, LEAST_MASS = 20.0, 1e4  # the middle of logarithms of masses lies below, of masses above
LOG_MASSES = (3.0, 17.0)  # a usual sentinel outside is one


@dataclass
class InferredColumns:
    """What the columns of a table were taken for.

    Attributes
    ----------
    map_text : a map, as docs/import-map.toml tells of; "" if there is no column that is known
    id : the column of names, if there is one
    used : the columns that became something
    notes : what was not taken though it might be meant, and why
    """

    map_text: str
    id: str | None = None
    used: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    unused: dict[str, str] = field(default_factory=dict)


@dataclass
class Family:
    """Columns that differ in the name of a band alone."""

    columns: dict[str, str] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    unit: str | None = "AB mag"  # None: a flux of a unit that the name does not tell
    is_named: bool = False  # a word of the name says that it is photometry


def infer_columns(sample: Columns, units: dict[str, str] | None = None, as_lsst: bool = False) -> InferredColumns:
    """The map of a table, by its columns in their order, each with as many rows as are to be judged by."""
    return _Inference(sample).infer()


def error_columns(names: list[str], columns: dict[str, str]) -> dict[str, str]:
    """The columns of 1-sigma errors [mag] of `columns`, {band: column}; {} unless there is one for each."""
    for family in families(names).values():
        if family.unit == "AB mag" and all(family.columns.get(band) == name for band, name in columns.items()):
            return {band: family.errors[band] for band in columns} if set(columns) <= set(family.errors) else {}
    return {}


def words_of(name: str) -> list[str]:
    """The words of a column's name: "i_cModelMagErr" as i, c, model, mag, err."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name.rpartition("/")[2])
    words: list[str] = []
    for word in re.split(r"[^a-z0-9]+", spaced.lower()):
        glued = GLUED.match(word)
        if glued:
            words += ["mag", glued["before"] or glued["after"], *(["err"] if glued["error"] else [])]
        elif word:
            words.append(word)
    return words


def families(names: list[str]) -> dict[frozenset[str], Family]:
    """Columns of photometry, by the words that they have in common besides their band."""
    result: dict[frozenset[str], Family] = {}
    errors: list[tuple[frozenset[str], str, str]] = []
    for name in names:
        words = words_of(name)
        bands = [word for word in words if word in LSST_BANDS]
        rest = {SAME.get(word, word) for word in words if word not in LSST_BANDS}
        if len(bands) != 1 or rest - ERROR_WORDS - FLUX_WORDS - PHOTOMETRY_WORDS - OTHER_WORDS:
            continue
        if rest & ERROR_WORDS:
            common = frozenset(rest - ERROR_WORDS) | ({"mag"} if "magerr" in rest else set())
            errors.append((common, bands[0], name))
            continue
        family = result.setdefault(frozenset(rest), Family())
        family.columns.setdefault(bands[0], name)
        family.is_named = bool(rest & (PHOTOMETRY_WORDS | FLUX_WORDS))
        if rest & FLUX_WORDS:
            units = [FLUX_UNITS[word] for word in words if word in FLUX_UNITS]
            family.unit = units[0] if units else ("nJy" if RUBIN_FLUX.match(name) else None)
    for common, band, name in errors:  # those of mag_g are called g_err as well as mag_err_g
        for key in (common, common | {"mag"}, common - {"mag"}):
            if band in result.get(key, Family()).columns:
                result[key].errors.setdefault(band, name)
                break
    return result


class _Inference:
    """Goes through the columns of one table; each is taken for one thing at most."""

    def __init__(self, sample: Columns):
        self.names, self.sample = list(sample), sample
        self.sections: list[str] = []
        self.result = InferredColumns("")

    def infer(self) -> InferredColumns:
        lsst = self._lsst()
        self._scalar("redshift", REDSHIFTS)
        self._scalar("log_halo_mass", HALO_MASSES)
        self._scalar("log_stellar_mass", STELLAR_MASSES)
        if not lsst:
            self._array("lsst")
        if not self._array("spherex"):
            self._channels()
        for name in self._unused():
            if self.result.id is None and "".join(words_of(name)) in IDS:
                self.result.id = self._use(name)
        if self.sections:
            # rows that are alike are kept: who brings galaxies wants to see them all
            ids = [f"id_if_unique = {_quoted(self.result.id)}"] if self.result.id else []
            self.result.map_text = "\n".join(["duplicates = 'keep'", "inf_is_missing = true", *ids, *self.sections, ""])
        return self.result

    def _unused(self) -> list[str]:
        return [name for name in self.names if name not in self.result.used]

    def _use(self, name: str) -> str:
        self.result.used.append(name)
        return name

    def _numbers(self, name: str) -> np.ndarray:
        """A column's numbers, NaN for texts; empty for a column of other things."""
        values = self.sample[name]
        if values.dtype.kind in "fiub":
            return values.astype(float)
        if values.dtype.kind not in "OUS" or values.ndim > 1:
            return np.empty(0)
        return np.array([_number(reading.as_text(x)) for x in values], float)

    def _values(self, name: str) -> np.ndarray:
        """Those that are neither missing nor a usual sentinel."""
        values = self._numbers(name)
        return values[np.isfinite(values) & ~np.isin(values, SENTINELS)]

    def _middle(self, names: list[str]) -> float:
        values = np.concatenate([self._values(name) for name in names])
        return float(np.median(values)) if values.size else float("nan")

    def _missing(self, names: list[str], possible: tuple[float, float]) -> str:
        """What in these columns means "not observed", as a key of the map: usual sentinels outside what is possible."""
        words: set[str] = set()
        numbers: set[float] = set()
        for name in names:
            values = self._numbers(name)
            numbers |= {x for x in SENTINELS if not possible[0] <= x <= possible[1] and np.isclose(values, x, 1e-6, 0).any()}
            if self.sample[name].dtype.kind in "OUS" and self.sample[name].ndim == 1:
                texts = {reading.as_text(x).strip() for x in self.sample[name]}
                words |= {text for text in texts if text.lower() in MISSING_WORDS}
        sentinels = [*map(repr, sorted(numbers)), *map(_quoted, sorted(words))]
        return f", sentinels = [{', '.join(sentinels)}]" if sentinels else ""

    def _lsst(self) -> bool:
        """The family of photometry that tells most: bands, then errors, then the first."""
        best: Family | None = None
        for family in families(self.names).values():
            if family.unit == "AB mag" and "z" in family.columns:
                z = self._middle([family.columns["z"]])
                if z < MAGNITUDES[0] or (np.isnan(z) and not family.is_named):
                    del family.columns["z"]  # a redshift among magnitudes
            if not family.columns or (not family.is_named and len(family.columns) < LEAST_BANDS):
                continue
            names = list(family.columns.values())
            middle = self._middle(names)
            if family.unit is None:
                self._note(names, "fluxes whose unit the name does not tell; say it in a map")
            elif family.unit == "AB mag" and not MAGNITUDES[0] <= middle <= MAGNITUDES[1]:
                self._note(names, f"no AB magnitudes: half of the values lie below {middle:.4g}")
            elif best is None or (len(names), len(family.errors)) > (len(best.columns), len(best.errors)):
                best = family
        if best is None or best.unit is None:
            return False
        bands = [band for band in LSST_BANDS if band in best.columns]
        columns = ", ".join(f"{band} = {_quoted(self._use(best.columns[band]))}" for band in bands)
        possible = _allowed("lsst") if best.unit == "AB mag" else (-np.inf, np.inf)  # a flux not above 0 is lost anyway
        missing = self._missing([best.columns[band] for band in bands], possible)
        self.sections.append(f"lsst = {{ columns = {{ {columns} }}, unit = {_quoted(best.unit)}{missing} }}")
        return True

    def _scalar(self, variable: str, usual: tuple[str, ...]) -> None:
        by_words = {"".join(words_of(name)): name for name in reversed(self._unused())}
        for name in (by_words[word] for word in usual if word in by_words):
            middle = self._middle([name])
            if variable == "redshift":
                unit, possible = "", _allowed(variable)
                is_plausible = possible[0] <= middle <= possible[1]
            elif middle <= MOST_LOG_MASS:
                unit, possible, is_plausible = ', unit = "log10(Msun)"', LOG_MASSES, middle >= LOG_MASSES[0]
            else:
                unit, possible, is_plausible = ', unit = "Msun"', (np.nextafter(0, 1), np.inf), middle > LEAST_MASS
            if not is_plausible:
                some = f"half of the values lie below {middle:.4g}" if np.isfinite(middle) else "it holds no number"
                self._note([name], f"no {TABLE.variables[variable][1].label}: {some}")
                continue
            missing = self._missing([name], possible)
            self.sections.append(f"{variable} = {{ column = {_quoted(self._use(name))}{unit}{missing} }}")
            return

    def _array(self, modality: str) -> bool:
        """One column that holds a list for each galaxy."""
        for name in self._unused():
            values = self.sample[name]
            if "".join(words_of(name)) in ARRAYS[modality] and values.shape[1:] == (TABLE[modality].size,):
                if MAGNITUDES[0] <= self._middle([name]) <= MAGNITUDES[1]:
                    missing = self._missing([self._use(name)], _allowed(modality))
                    self.sections.append(f'{modality} = {{ column = {_quoted(name)}, unit = "AB mag"{missing} }}')
                    return True
                self._note([name], "no AB magnitudes; say the unit in a map")
        return False

    def _channels(self) -> None:
        """One column for each channel of SPHEREx, numbered."""
        numbered = {}
        for name in self._unused():
            words = words_of(name)
            if words[:1] == ["spherex"] and words[-1].isdigit() and not set(words) & (ERROR_WORDS | FLUX_WORDS):
                numbered[int(words[-1])] = name
        names = [numbered[number] for number in sorted(numbered)]
        if len(names) == TABLE["spherex"].size and MAGNITUDES[0] <= self._middle(names) <= MAGNITUDES[1]:
            missing = self._missing([self._use(name) for name in names], _allowed("spherex"))
            columns = ", ".join(map(_quoted, names))
            self.sections.append(f'spherex = {{ columns = [{columns}], unit = "AB mag"{missing} }}')

    def _note(self, names: list[str], why: str) -> None:
        self.result.notes.append(f"{', '.join(names)}: {why}")


def _allowed(variable: str) -> tuple[float, float]:
    return TABLE.variables[variable][1].allowed


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")


def _quoted(text: str) -> str:
    """As TOML writes a text."""
    return json.dumps(text, ensure_ascii=False)
