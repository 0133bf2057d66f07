"""The field in which galaxies are looked for."""

from __future__ import annotations

from collections.abc import Callable

import panel_material_ui as pmui

from ...errors import CatalogError
from ..find import KINDS
from ..state import ExplorerState

MEANING = (
    "Among which galaxies to step. A kind (star-forming, quiescent, high redshift, dusty), conditions on redshift, "
    "log_stellar_mass, log_halo_mass or a band, like 'redshift > 2, i < 24', a row like '#12', or 'id 4711'; with commas "
    "between, all must hold. Empty: all galaxies."
)


class Finding:
    """A field that changes `state.among`, and follows it; `field` is to lay out."""

    def __init__(self, state: ExplorerState, say: Callable[[str], None]):
        self.state, self.say = state, say
        self.field = pmui.AutocompleteInput(
            label="find",
            placeholder="quiescent, redshift > 2",
            options=list(KINDS),
            value=state.among,
            restrict=False,
            min_characters=0,
            description=MEANING,
            size="small",
            width=230,
            margin=(4, 6),
            css_classes=["find-galaxies"],
        )
        self.field.param.watch(lambda event: self._asked(event.new or ""), "value")
        state.param.watch(lambda event: self._follow(), ["among"])

    def _asked(self, text: str) -> None:
        if text == self.state.among:
            return
        try:
            self.state.choose(text)
        except CatalogError as error:
            self.say(str(error))
            self._follow()

    def _follow(self) -> None:
        self.field.value = self.state.among
