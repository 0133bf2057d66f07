"""Mask: which values of a galaxy are seen. Immutable, hashable, with presets and a short text form."""

from __future__ import annotations

import re
from functools import cached_property

import numpy as np

from ..errors import MaskError, MosaicError, unknown
from ..modalities import TABLE, Table
from .presets import PRESETS
from .spans import cell_edges, inside, runs, span_of, span_text

_ITEM = re.compile(r"([A-Za-z_][A-Za-z0-9_]*)(?:\[([^\]]*)\])?")


class Mask:
    """Which values of a galaxy are seen.

    Made from names and spans: `Mask.only("lsst").show("sfh", 0, 10).hide("lsst", "u")`. A name is a modality or a
    scalar variable. A span is half-open in the coordinate's unit, [start, stop); one that reaches the end of the axis
    takes the last value in. `mask.text` is a short form that `Mask.parse` gives back exactly. Masks, and their texts, combine:
    `|` shows what either shows, `&` what both do, `-` hides what the second shows, and `~` turns seen and hidden about.

    >>> mask = me.Mask.preset("lsst").show("sfh", 0, 10)
    >>> mask - "lsst[u] sfh[5:10]"
    Mask('lsst[g,r,i,z,y] sfh[0:5]')
    >>> (mask & "sfh") | "redshift"
    Mask('redshift sfh[0:10]')

    Attributes
    ----------
    seen : bool array, shape (table.size,), read-only
        True where a value is seen, in the order of the table.
    """

    __slots__ = ("__dict__", "seen", "table")
    seen: np.ndarray
    table: Table

    def __init__(self, seen: np.ndarray, table: Table = TABLE):
        seen = np.array(seen, dtype=bool)
        if seen.shape != (table.size,):
            raise MaskError(f"a mask needs {table.size} true/false values, one per value of a galaxy; found {seen.shape}.")
        seen.setflags(write=False)
        object.__setattr__(self, "seen", seen)
        object.__setattr__(self, "table", table)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a Mask never changes; show() and hide() return new ones")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Mask) and hash(self) == hash(other) and bool((self.seen == other.seen).all())

    def __hash__(self) -> int:
        return hash((self.table.values_digest, self.seen.tobytes()))

    def __repr__(self) -> str:
        return f"Mask('{self.text}')"

    def _repr_html_(self) -> str:
        from .html import mask_html

        return mask_html(self)

    def __reduce__(self) -> tuple:
        return Mask, (self.seen, self.table)

    def __deepcopy__(self, memo: dict) -> Mask:
        return self

    # -- making one ---------------------------------------------------------------------------------------------------
    @classmethod
    def none(cls, table: Table = TABLE) -> Mask:
        """Nothing is seen."""
        return cls(np.zeros(table.size, bool), table)

    @classmethod
    def all(cls, table: Table = TABLE) -> Mask:
        """Everything is seen."""
        return cls(np.ones(table.size, bool), table)

    @classmethod
    def only(cls, *names: str, table: Table = TABLE) -> Mask:
        """The named modalities and scalars are seen whole, and nothing else."""
        mask = cls.none(table)
        for name in names:
            mask = mask.show(name)
        return mask

    @classmethod
    def preset(cls, name: str, table: Table = TABLE) -> Mask:
        """One of `PRESETS`, the paper's five among them."""
        if name not in PRESETS:
            raise MaskError(unknown("preset", name, PRESETS))
        return cls.parse(PRESETS[name], table)

    @classmethod
    def parse(cls, text: str, table: Table = TABLE) -> Mask:
        """The mask that `text` describes, such as "lsst[g,r,i] sfh[0:10] redshift"."""
        words = text.split()
        if words == ["all"]:
            return cls.all(table)
        mask = cls.none(table)
        for word in [] if words == ["nothing"] else words:
            match = _ITEM.fullmatch(word)
            if not match:
                raise MaskError(f"cannot read '{word}' in the mask '{text}'; write a name, or name[start:stop], or name[u,g].")
            name, brackets = match.groups()
            for part in [None] if brackets is None else brackets.split(","):
                mask = mask.show(name) if part is None else mask.show(name, *span_of(name, part))
        return mask

    # -- changing one -------------------------------------------------------------------------------------------------
    def show(self, name: str, *span: float | str | None) -> Mask:
        """This mask with more seen: all of `name`, a span of it (start, stop; None is the axis' end), or named values."""
        return self._with(name, span, True)

    def hide(self, name: str, *span: float | str | None) -> Mask:
        """This mask with less seen; arguments as for `show`."""
        return self._with(name, span, False)

    def _with(self, name: str, span: tuple, value: bool) -> Mask:
        seen = self.seen.copy()
        seen[self.places(name, *span)] = value
        return Mask(seen, self.table)

    def places(self, name: str, *span: float | str | None) -> np.ndarray:
        """The numbers, among all values of a galaxy, of those that a name and a span mean."""
        try:
            place = self.table.place(name)
        except MosaicError as error:
            raise MaskError(str(error)) from None
        numbers = np.arange(place.start, place.stop)
        if not span:
            return numbers
        row = self.table.by_name.get(name)
        if row is None:
            raise MaskError(f"'{name}' is one number; it is seen or hidden whole, without a span.")
        return numbers[inside(row, span)]

    # -- combining two ------------------------------------------------------------------------------------------------
    def __or__(self, other: Mask | str) -> Mask:
        return Mask(self.seen | self._other(other), self.table)

    def __and__(self, other: Mask | str) -> Mask:
        return Mask(self.seen & self._other(other), self.table)

    def __sub__(self, other: Mask | str) -> Mask:
        return Mask(self.seen & ~self._other(other), self.table)

    def __invert__(self) -> Mask:
        return Mask(~self.seen, self.table)

    def _other(self, other: Mask | str) -> np.ndarray:
        """What another mask shows, if it is of the same values; raises a MaskError if not."""
        mask = as_mask(other, self.table)
        if mask.table.values_digest != self.table.values_digest:
            raise MaskError(
                f"these masks are of other values: {', '.join(self.table.names)} ({self.table.size}) and "
                f"{', '.join(mask.table.names)} ({mask.table.size}); give both the same table, Mask.parse(text, table)."
            )
        return mask.seen

    # -- reading one --------------------------------------------------------------------------------------------------
    def of(self, name: str) -> np.ndarray:
        """The part of `seen` that belongs to a modality or a variable."""
        return self.seen[self.table.place(name)]

    @cached_property
    def text(self) -> str:
        """The shortest words that `parse` reads back as this very mask."""
        if self.seen.all():
            return "all"
        words = []
        for row in self.table:
            seen = self.of(row.name)
            if not seen.any():
                continue
            if seen.all():
                words.append(row.name)
            elif not row.is_vector:
                words.extend(str(name) for name, on in zip(row.coordinate, seen, strict=True) if on)
            elif row.extent is None:
                words.append(f"{row.name}[{','.join(str(c) for c, on in zip(row.coordinate, seen, strict=True) if on)}]")
            else:
                spans = ",".join(f"{a}:{b}" for a, b in (span_text(row, row.extent, i, j) for i, j in runs(seen)))
                words.append(f"{row.name}[{spans}]")
        return " ".join(words) or "nothing"

    def spans(self, name: str, hidden: bool = False) -> list[tuple[float, float]]:
        """Where a vector modality is seen (or hidden): (start, stop) in the coordinate's unit, ends between values."""
        row = self.table[name]
        edges = cell_edges(row)
        return [(float(edges[i]), float(edges[j])) for i, j in runs(self.of(name) != hidden)]

    @property
    def preset_name(self) -> str | None:
        """The preset that this mask is, if it is one."""
        return next((name for name in PRESETS if Mask.parse(PRESETS[name], self.table) == self), None)


def as_mask(mask: Mask | str, table: Table = TABLE) -> Mask:
    """The mask itself, or the one that a text or a preset's name means; `Mask.text` and `PRESETS` are such texts.

    Raises
    ------
    MaskError
        If the text cannot be read, or it is neither a mask nor a text.
    """
    if isinstance(mask, Mask):
        return mask
    if isinstance(mask, str):
        return Mask.preset(mask, table) if mask in PRESETS else Mask.parse(mask, table)
    raise MaskError(f"a mask is a Mask, or its text like 'lsst sfh[0:10]', or a preset's name; found {type(mask).__name__}.")
