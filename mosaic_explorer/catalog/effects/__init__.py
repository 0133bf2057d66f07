"""What real surveys suffer from: their effects by name, with the sizes of `data/effects.toml`; one file an effect."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any

from ...errors import CatalogError, unknown
from .aperture import Aperture
from .blends import Blends
from .error_floor import ErrorFloor
from .missing import MissingBands, Pattern
from .protocol import Draws, Effect, Exposure, Record
from .reddening import Reddening
from .stated_errors import StatedErrors
from .zero_points import ZeroPoints

__all__ = [
    "ALL",
    "Aperture",
    "Blends",
    "Draws",
    "Effect",
    "ErrorFloor",
    "Exposure",
    "MissingBands",
    "Pattern",
    "Record",
    "Reddening",
    "StatedErrors",
    "ZeroPoints",
    "choose_effects",
    "load_effects",
]

SIZES = Path(__file__).parents[1] / "data" / "effects.toml"
ALL = "all"
KINDS: dict[str, Callable[..., Effect]] = {
    kind.name: kind for kind in (Blends, Reddening, Aperture, ZeroPoints, StatedErrors, ErrorFloor, MissingBands)
}


@cache
def load_effects() -> dict[str, Effect]:
    """All effects by name, with the sizes of `data/effects.toml`, in the order in which they are applied."""
    file = tomllib.loads(SIZES.read_text(encoding="utf-8"))
    return {name: KINDS[name](**{key: _size(value) for key, value in sizes.items()}) for name, sizes in file.items()}


def choose_effects(effects: str | Iterable[str | Effect]) -> tuple[Effect, ...]:
    """The effects of a choice, in the order in which they are applied.

    Parameters
    ----------
    effects : "all", a name, or several; an effect of other sizes as the object itself, `Blends(share=0.1)`

    Raises
    ------
    CatalogError
        If there is no such effect, or one is named twice.
    """
    known, chosen = load_effects(), dict[str, Effect]()
    for word in known if effects == ALL else [effects] if isinstance(effects, str) else effects:
        if isinstance(word, str) and word not in known:
            raise CatalogError(unknown("effect", word, [*known, ALL]))
        effect = known[word] if isinstance(word, str) else word
        if effect.name in chosen:
            raise CatalogError(f"the effect '{effect.name}' is named twice; name it once.")
        chosen[effect.name] = effect
    return tuple(chosen[name] for name in known if name in chosen)


def _size(value: Any) -> Any:
    """A size as the effects have it: pairs are tuples, patterns their own kind."""
    if isinstance(value, list):
        return tuple(Pattern(x["share"], x["like"], tuple(x["missing"])) if isinstance(x, dict) else x for x in value)
    return value
