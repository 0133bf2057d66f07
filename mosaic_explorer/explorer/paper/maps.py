"""Figure 3: five maps at once where the model has one that stays; as in the paper, laid out anew, when that is asked for."""

from __future__ import annotations

from collections.abc import Callable, Generator

import numpy as np

from ...errors import MosaicError
from ...latent import reference_map
from ...latent.layouts import REFERENCE, UMAP
from ...latent.maps import map_steps
from ...latent.modality_map import modality_map_steps
from ...paper import paper_masks
from ..session.paper import map_rows
from ..session.question import Question
from ..session.session import Session
from ..session.state import Snapshot
from ..widgets.points import PALETTE
from .contents import Content, colour_ends, common_ends, map_content, rows_content
from .words import map_caption

ROOM = 0.1  # around the galaxies that the map that stays was laid out of
HULL_ROLES = ("seen", "answer", "mark", "pin1", "pin3", "pin4")  # colours of hulls
NO_MAP = "This model has no map that stays. Lay the maps out as in the paper: that takes a minute."

Maps = dict[str, np.ndarray]  # by preset, (galaxies, points of each, 2)


class FigureThree:
    """Keeps the maps that are there and asks for others; `show` is called with what is drawn, `tell` with how far it is.

    Maps are fresh while `state.layout` is UMAP, so that an address says it, and a map that is opened is so, too.
    """

    def __init__(
        self,
        session: Session,
        is_visible: Callable[[], bool],
        show: Callable[[Content], object],
        tell: Callable[[float | None, str], None],
    ):
        self.session, self.state, self._is_visible, self._show, self._tell = session, session.state, is_visible, show, tell
        self._maps: Maps = {}
        self._of: tuple = ()  # whether they are fresh, noise, filter
        self._work: object = None
        self.placed = self._question("paper maps", lambda: not self.is_fresh and self.has_reference)
        self.fitted = self._question("fresh paper maps", lambda: self.is_fresh)
        session.follow(self.ask, "tab")
        session.follow(self.paint, "scalar_name", "layout")

    def _question(self, name: str, when: Callable[[], bool]) -> Question:
        is_fresh = name.startswith("fresh")
        question = Question(
            name=name,
            depends_on=("noise", "filter", "layout"),
            when=lambda: self._is_visible() and when(),
            begin=lambda snapshot: self._begin(is_fresh),
            steps=self._fresh_steps if is_fresh else self._placed_steps,
            take=self._take,
            queue="maps" if is_fresh else "answers",
            urgency=-3,  # after the table
            fail=lambda error: self._tell(None, f"The maps could not be made: {error}"),
        )
        self.session.watch(question)
        return question

    @property
    def is_fresh(self) -> bool:
        """Whether maps are wanted as in the paper."""
        return self.state.layout == UMAP

    @property
    def has_reference(self) -> bool:
        """Whether the model has a map that stays."""
        return reference_map(self.state.model) is not None

    def ask(self) -> None:
        """Have made what is looked at."""
        if not self._is_visible():
            self._work = None
        for question in (self.placed, self.fitted):
            self.session.ask(question)
        self.paint()

    def lay_out(self) -> None:
        """Lay the maps out as in the paper, or no longer."""
        self.state.layout = "" if self.is_fresh else UMAP

    # -- maps as they come --------------------------------------------------------------------------------------------
    def _begin(self, is_fresh: bool) -> None:
        self._tell(0.0, "laying out…" if is_fresh else "placing galaxies…")

    def _placed_steps(self, snapshot: Snapshot) -> Generator[None, None, Maps]:
        model, observations = self.state.model, self.state.observations
        rows, maps = map_rows(model, observations, snapshot.filter), Maps()
        for preset, mask in paper_masks(model.table).items():
            galaxies = observations.galaxies(rows, snapshot.noise, mask)
            maps[preset] = (yield from map_steps(model, galaxies, mask, REFERENCE)).xy[:, None]
            self._grow(snapshot, maps)
        return maps

    def _fresh_steps(self, snapshot: Snapshot) -> Generator[None, None, Maps]:
        model, observations, masks = self.state.model, self.state.observations, paper_masks(self.state.table)
        rows, maps = map_rows(model, observations, snapshot.filter), Maps()
        work = self._work = object()

        def tell(share: float, doing: str) -> None:
            if self._work is not work:
                raise MosaicError("these maps are not wanted any more.")  # nobody is told: nobody waits for them
            words = f"map {len(maps) + 1} of {len(masks)}: {doing}…"
            self.session.schedule.run(
                lambda: self._tell((len(maps) + share) / len(masks), words) if self._work is work else None
            )

        for preset, mask in masks.items():
            galaxies = observations.galaxies(rows, snapshot.noise, mask)
            maps[preset] = yield from modality_map_steps(model, galaxies, mask, tell)
            self._grow(snapshot, maps)
        return maps

    def _grow(self, snapshot: Snapshot, maps: Maps) -> None:
        some = dict(maps)
        is_now = lambda: self.placed.is_valid(snapshot, self.state.snapshot)  # noqa: E731
        self.session.schedule.run(lambda: self._keep(snapshot, some) if is_now() else None)

    def _take(self, snapshot: Snapshot, maps: Maps) -> None:
        self._tell(None, "")
        self._keep(snapshot, maps)

    def _keep(self, snapshot: Snapshot, maps: Maps) -> None:
        self._maps, self._of = maps, (snapshot.layout == UMAP, snapshot.noise, snapshot.filter)
        self.paint()

    # -- what is drawn ------------------------------------------------------------------------------------------------
    def paint(self) -> None:
        """Draw what is there, in the colours of the scalar in focus."""
        state = self.state
        if not self.is_fresh:
            self._work = None
        if not self._is_visible():
            return
        is_of_now = self._of == (self.is_fresh, state.noise, state.filter)
        maps = self._maps if is_of_now else {}
        if not maps and not self.is_fresh and not self.has_reference:
            self._tell(None, NO_MAP)
        name, rows = state.scalar_name, map_rows(state.model, state.observations, state.filter)
        _, variable = state.table.variables[name]
        values = state.observations.own(rows, [name])[name]
        noise = state.observations.words.noise(state.noise)
        scalars = [[one, state.table.variables[one][1].label] for one in state.table.scalar_names]
        content: Content = {
            "rows": rows_content(paper_masks(state.table)),
            "maps": [map_content(preset, xy) for preset, xy in maps.items()],
            "values": values,
            "colour_ends": colour_ends(values),
            "palette": PALETTE,
            "unit": variable.value_unit,
            "scalar": name,
            "scalars": scalars,
            "hulls": [[row.label, role] for row, role in zip(state.table.without_filters, HULL_ROLES, strict=False)],
            "fresh": self.is_fresh,
            "caption": map_caption(len(rows), noise, self.is_fresh, variable.label, state.observations.words),
        }
        self._show(content | {"ends": self._ends(maps)})

    def _ends(self, maps: Maps) -> list[list[float]]:
        """Of each map: its own of a fresh one, the same of the one that stays."""
        stays = reference_map(self.state.model)
        if not self.is_fresh and stays is not None:
            low, high = np.reshape(stays.ends, (2, 2)).T
            return [common_ends(low, high, ROOM)] * len(maps)
        return [common_ends(xy.min((0, 1)), xy.max((0, 1))) for xy in maps.values()]
