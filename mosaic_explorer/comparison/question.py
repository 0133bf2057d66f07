"""What all contenders are asked: the values of which variables, from which values seen, measured by which surveys."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..catalog.surveys import EXACT, SETTINGS, choose_surveys
from ..errors import MaskError, unknown
from ..masks import PAPER_PRESETS, PRESETS, Mask
from ..modalities import TABLE, Table

SCALARS = ("redshift", "log_stellar_mass", "log_halo_mass")
SCORED = (*SCALARS, "sfh", "sed")  # in the order in which tables show them


@dataclass(frozen=True)
class Question:
    """One input under one noise setting.

    preset : the input, of `masks.PRESETS`
    setting : the noise, of `catalog.surveys.SETTINGS`
    """

    preset: str
    setting: str
    table: Table = TABLE

    @cached_property
    def mask(self) -> Mask:
        """Which values are seen."""
        return Mask.preset(self.preset, self.table)

    @cached_property
    def surveys(self) -> tuple[str, ...]:
        """The surveys that measure something that is seen."""
        names = SETTINGS[self.setting]
        return tuple(x.name for x in choose_surveys(names) if self.mask.of(x.modality).any()) if names else ()

    @cached_property
    def is_measured(self) -> np.ndarray:
        """Which of the seen values carry noise, (seen values,)."""
        noisy = np.zeros(self.table.size, bool)
        for survey in choose_surveys(self.surveys) if self.surveys else ():
            noisy[self.table.slices[survey.modality]] = True
        return noisy[self.mask.seen]

    def places(self, name: str) -> np.ndarray:
        """Where the hidden values of a variable stand in the table; none if it is seen."""
        place = np.arange(self.table.size)[self.table.place(name)]
        return place[~self.mask.seen[place]]

    @cached_property
    def variables(self) -> tuple[str, ...]:
        """The scored variables that it hides, at least in part."""
        return tuple(name for name in SCORED if len(self.places(name)))

    @property
    def words(self) -> str:
        """As a progress bar says it."""
        return f"{self.preset}, {self.setting}"


def questions(presets: Iterable[str] = PAPER_PRESETS, settings: Iterable[str] = tuple(SETTINGS)) -> list[Question]:
    """All inputs under all settings, in their order; where no noisy value is seen the noise-free question stands for all.

    Raises
    ------
    MaskError
        If there is no such preset or setting, or it hides none of the scored variables.
    """
    presets, settings = list(dict.fromkeys(presets)), list(dict.fromkeys(settings))
    for words, kind, allowed in (presets, "input", PRESETS), (settings, "noise setting", SETTINGS):
        for word in words:
            if word not in allowed:
                raise MaskError(unknown(kind, word, allowed))
    result = []
    for setting in settings:
        for preset in presets:
            question = Question(preset, setting)
            if not question.variables:
                raise MaskError(f"the input '{preset}' hides nothing that is scored; leave it out.")
            if question.surveys or setting == EXACT or EXACT not in settings:
                result.append(question)
    return result
