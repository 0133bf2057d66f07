"""The observation-budget game: what is for sale for telescope time, and what is to be reached for how many hours."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import parse_qs

import numpy as np
from pydantic import Field

from ..errors import MosaicError, unknown
from ..masks import Mask
from ..modalities import Table
from ..schemas import Strict

MOST_FOR_SALE = 14  # all combinations are looked into


class Observation(Strict):
    """What telescope time buys.

    see : a mask as text, seen in addition
    hours : what it costs
    name : in words; else the mask's
    """

    see: str
    hours: float = Field(gt=0, le=10_000)
    name: str = Field("", max_length=40)


class Game(Strict):
    """A round: the answer about one galaxy is to become narrow, for as few hours as possible.

    of : the scalar that it is about
    width : half the 68% range that is to be reached, in its unit
    budget : hours
    among : which observations are for sale, by what they see; all that do not show the scalar itself if left out
    deal : galaxies, as one looks for them, of which another is dealt whenever a round is over; "" for the page's alone
    """

    of: str
    width: float = Field(gt=0)
    budget: float = Field(gt=0, le=100_000)
    among: list[str] = Field(default_factory=list)
    deal: str = ""


def for_sale(game: Game, observations: Sequence[Observation], table: Table) -> list[Observation]:
    """The observations of a round, in their order; a MosaicError if there is none that `among` names."""
    by_text = {one.see: one for one in observations}
    for text in game.among:
        if text not in by_text:
            raise MosaicError(f"'game.among': {unknown('observation', text, list(by_text))}")
    chosen = [one for one in observations if not game.among or one.see in game.among]
    return chosen if game.among else [one for one in chosen if not Mask.parse(one.see, table).of(game.of).any()]


def first_mask(state: str, table: Table) -> Mask:
    """What a round's page shows for nothing; a MosaicError if its state does not say so."""
    if text := parse_qs(state).get("mask"):
        return Mask.parse(text[0], table)
    raise MosaicError("the 'state' of a page with a game says what is seen at first: give it mask=lsst[r], or mask=nothing.")


def check_observations(observations: Sequence[Observation], table: Table) -> None:
    """Raise a MosaicError if what is for sale in a lesson cannot be seen, or two are alike."""
    for i, one in enumerate(observations):
        try:
            mask = Mask.parse(one.see, table)
        except MosaicError as error:
            raise MosaicError(f"'observation[{i}].see': {error}") from None
        if not mask.seen.any():
            raise MosaicError(f"'observation[{i}].see': '{one.see}' shows nothing.")
    for name in ("see", "name"):
        said = [value for one in observations if (value := getattr(one, name))]
        if twice := [value for i, value in enumerate(said) if value in said[:i]]:
            raise MosaicError(f"'observation': each needs a '{name}' of its own; found '{twice[0]}' twice.")


def check_game(game: Game, state: str, observations: Sequence[Observation], table: Table) -> None:
    """Raise a MosaicError if a round cannot be played."""
    if game.of not in table.scalar_names:
        raise MosaicError(unknown("scalar", game.of, table.scalar_names))
    if not observations:
        raise MosaicError("a game needs something for sale: [[observation]] with 'see' and 'hours', before the first page.")
    sale, first = for_sale(game, observations, table), first_mask(state, table)
    if not 2 <= len(sale) <= MOST_FOR_SALE:
        raise MosaicError(f"2 to {MOST_FOR_SALE} observations may be for sale in a game; found {len(sale)}: see 'game.among'.")
    if first.of(game.of).any():
        raise MosaicError(f"the 'state' shows '{game.of}', which the game asks for.")
    for one in sale:
        seen = Mask.parse(one.see, table)
        if seen.of(game.of).any():
            raise MosaicError(f"'game.among': '{one.see}' shows '{game.of}', which the game asks for.")
        if not np.any(seen.seen & ~first.seen):
            raise MosaicError(f"'game.among': '{one.see}' is for sale, and the 'state' shows it for nothing.")
    if game.budget < (least := min(one.hours for one in sale)):
        raise MosaicError(f"'game.budget' must pay for one observation at least, {least:g} hours; found {game.budget:g}.")
