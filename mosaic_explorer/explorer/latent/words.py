"""What is said of a latent map, as HTML."""

from __future__ import annotations

import math

from ...latent.layouts import METHODS, Layout
from ...latent.maps import LatentMap
from ...modalities import Table
from ..widgets.tooltip import note_html

FAR = "Distances between far groups mean nothing, and sizes of groups little: only who lies near whom does."
STAYS = (
    "The map that stays was laid out once, of galaxies seen in nearly everything; each galaxy then has a place on it under any "
    "mask and noise: where one is to be expected of which the model sees just this. So a galaxy moves while you hide or show "
    "something, and the less is seen the more places draw together."
)
FRESH = (
    "This map is laid out anew from what the model sees now. It shows what just this mask tells apart, but no two masks' maps "
    "can be compared, and turned or mirrored it would be as good."
)
HANDS = (
    "Click a point to open its galaxy; turn the wheel to zoom, drag to move, double-click for all; keys: + − 0 and arrows. ◫ "
    "sets two masks side by side, ⇄ shows the one before."
)
TRUST = (
    "Trustworthiness (Venna & Kaski 2001): 1 if the 15 that lie nearest on the map are nearest in the model's states, too; "
    "about 0.5 by chance."
)


def layout_meaning(layout: Layout) -> str:
    """What a layout is, and how maps mislead, in lines."""
    return "\n".join([HANDS, FRESH if layout.is_fresh else STAYS, FAR, TRUST])


def layout_words(layout: Layout, table: Table) -> str:
    """A layout by name: "UMAP of this mask, of the states of SFH alone"."""
    return METHODS[layout.method] + (f", of the states of {table[layout.modality].label} alone" if layout.modality else "")


def map_words(latent: LatentMap, one_place: bool, noise: str, found: str, is_over: bool) -> str:
    """The lines above a map.

    Parameters
    ----------
    one_place : whether all of it is one place
    noise : who measured, in words
    found : how many of those found are here
    is_over : whether galaxies of a user's lie over those of the package
    """
    if one_place:
        return "With nothing seen all galaxies look the same to the model; show it something."
    seen = f"<code>{latent.mask.text}</code>, {noise}"
    over = "Yours lie over the package's galaxies, which it saw without errors. " if is_over else ""
    trust = "" if math.isnan(latent.trustworthiness) else f"; trustworthiness {latent.trustworthiness:.2f}"
    meaning = note_html("the latent map", layout_meaning(latent.layout), "map-meaning")
    return f"{found}{over}Near points look alike to the model, which saw {seen}{trust}. {meaning}"


def working_words(layout: Layout, n: int, is_over: bool, table: Table) -> str:
    """What is being done, while a map is made."""
    over = "the package's galaxies, and among them yours" if is_over else f"{n:,} galaxies"
    return f"{layout_words(layout, table)}, {over}" if layout.is_fresh else f"placing {over}"
