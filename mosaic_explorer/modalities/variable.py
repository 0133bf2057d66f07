"""One variable of a catalog: its name, unit and bounds, and the words in which it is spoken of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

PRINTED_UNITS = {"AA": "Å", "um": "µm"}


@dataclass(frozen=True)
class Variable:
    """One catalog variable: its name, unit and bounds, and the words in which it is spoken of.

    `label` stands on a plot, `short` where there is room for a word, `meaning` is one plain sentence; `unit` is as in a
    catalog, `printed_unit` as beside a number, `error_unit` that of an error or a difference. Left out, `short` is the label,
    and the other units follow from the unit: "log10(Msun)" is printed as "Msun", and differences of it are in "dex".
    """

    name: str
    label: str
    unit: str
    meaning: str
    floor: float | None = None  # values below it are set to it when a catalog is made
    allowed: tuple[float, float] = (-np.inf, np.inf)  # a value outside is an error of units or of bookkeeping
    short: str = ""
    printed_unit: str = ""
    error_unit: str = ""

    def __post_init__(self) -> None:
        without_log = self.unit.removeprefix("log10(").removesuffix(")") if self.is_log else self.unit
        printed = "mag" if self.is_magnitude else PRINTED_UNITS.get(without_log, without_log)
        derived = {
            "short": self.label,
            "printed_unit": printed,
            "error_unit": "dex" if self.is_log else "mag" if self.is_magnitude else self.unit,
        }
        for key, value in derived.items():
            object.__setattr__(self, key, getattr(self, key) or value)

    @property
    def is_magnitude(self) -> bool:
        """Whether larger is fainter."""
        return self.unit == "mag(AB)"

    @property
    def is_log(self) -> bool:
        """Whether the values are logarithms to the base 10."""
        return self.unit.startswith("log10(")

    @property
    def value_unit(self) -> str:
        """The unit of the values themselves, as it is printed: "log₁₀ Msun"."""
        return f"log₁₀ {self.printed_unit}" if self.is_log else self.printed_unit

    @property
    def axis_label(self) -> str:
        """What stands along an axis of a printed figure: "log₁₀ SFR [Msun/yr]"."""
        if self.is_magnitude:
            return "apparent magnitude [AB]"
        words = f"log₁₀ {self.short.removeprefix('log ')}" if self.is_log else self.short
        return f"{words} [{self.printed_unit}]" if self.printed_unit else words
