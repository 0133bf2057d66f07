"""Where a model's card goes: a folder that can be written to, in which no card is overwritten that tells of other galaxies."""

from __future__ import annotations

import json
from pathlib import Path

import xarray as xr

from ..errors import ModelError
from ..files import check_place, exists, read_at_most
from ..model.files import shipped_models
from .card import CARD, EVALUATION
from .galaxies_digest import galaxies_digest

MOST_BYTES = 1 << 26  # of evaluation.json; a shipped one has 100 kB


def check_folder(folder: Path) -> None:
    """Raise a ModelError unless card and figures can be written to a model's folder."""
    try:
        check_place(folder / EVALUATION)
    except OSError as error:
        raise ModelError(
            f"the folder '{folder}' allows no new files ({error.strerror}); give --print-only, or a copy of the model."
        ) from error


def check_card(folder: Path, catalog: xr.Dataset) -> None:
    """Raise a ModelError if the card in a model's folder may not be overwritten by one of these galaxies.

    A shipped model's may not, nor one that tells of other galaxies, or of no evaluation at all.
    """
    figures = folder / EVALUATION
    if not exists(figures) and not exists(folder / CARD):
        return
    if folder.resolve() in [place.resolve() for place in shipped_models().values()]:
        trouble = "is a shipped model's, whose card tells of the package's galaxies"
    elif not exists(figures):
        trouble = f"has a {CARD} that no evaluation wrote"
    elif (theirs := _digest_there(figures)) != galaxies_digest(catalog):
        trouble = f"has a card of other galaxies ({theirs or 'unknown'}; here {galaxies_digest(catalog)})"
    else:
        return
    raise ModelError(f"'{folder}' {trouble}; give --replace to overwrite it, or --print-only.")


def _digest_there(figures: Path) -> str | None:
    """Of which galaxies an evaluation tells; None of one that does not say."""
    try:
        found = json.loads(read_at_most(figures, MOST_BYTES))
        return str(found["galaxies_digest"])[:10]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
