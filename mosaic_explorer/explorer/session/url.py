"""A moment of the explorer as the query of an address, and back: `row=12&mask=lsst+sfh[0:10]&edit=g:24.3`."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, quote_plus

from ...errors import MosaicError, unknown
from ...masks import Mask
from ...modalities import Table
from .edits import edits_text, read_edits
from .observations import Observations, noise_key, noise_of_key
from .state import FIRST_MASK, FRAMES, MOST_PINS, Snapshot

READABLE = ",:;[]<>"  # characters that need no escape in a query


def first_snapshot(table: Table, observations: Observations) -> Snapshot:
    """What an explorer begins with."""
    return Snapshot(0, Mask.preset(FIRST_MASK, table), observations.first, table.scalar_names[0], "")


def query_of(snapshot: Snapshot, table: Table, observations: Observations, sources: dict[str, str] | None = None) -> str:
    """The shortest query that `read_query` reads back as this moment; "" of the one that an explorer begins with.

    `sources` is what comes before it, of model and catalog; see `sources.Chosen.told`.
    """
    told = dict(sources or {})
    first = first_snapshot(table, observations)
    if snapshot.row != first.row:
        told["row"] = str(snapshot.row)
    if snapshot.mask != first.mask:
        told["mask"] = snapshot.mask.text
    if snapshot.noise != first.noise:
        told["noise"] = noise_key(snapshot.noise)
    if snapshot.scalar_name != first.scalar_name:
        told["focus"] = snapshot.scalar_name
    if snapshot.among:
        told["among"] = snapshot.among
    if snapshot.edits:
        told["edit"] = edits_text(snapshot.edits)
    if snapshot.pins:
        told["pins"] = ";".join(mask.text for mask in snapshot.pins)
    if snapshot.against:
        told["against"] = str(snapshot.against)
    if snapshot.frame != first.frame:
        told["frame"] = snapshot.frame
    return "&".join(f"{key}={quote_plus(value, safe=READABLE)}" for key, value in told.items())


def read_query(query: str, table: Table, observations: Observations) -> tuple[Snapshot, str]:
    """The moment that a query means, and in one line what of it cannot be understood, or ""; that stays as at first."""
    first = first_snapshot(table, observations)
    readers: dict[str, tuple[str, Callable]] = {
        "row": ("row", lambda text: _row(text, len(observations.true))),
        "mask": ("mask", lambda text: Mask.parse(text, table)),
        "noise": ("noise", lambda text: noise_of_key(text, observations.choices)),
        "focus": ("scalar_name", lambda text: _focus(text, table)),
        "among": ("among", lambda text: _among(text, observations)),
        "edit": ("edits", lambda text: read_edits(text, table)),
        "pins": ("pins", lambda text: _pins(text, table)),
        "against": ("against", lambda text: _against(text, len(found.get("pins", ())))),
        "frame": ("frame", _frame),
    }
    asked, found, troubles = parse_qs(query.removeprefix("?")), {}, []
    for key, (name, read) in readers.items():
        if key in asked:
            try:
                found[name] = read(asked[key][0])
            except MosaicError as error:
                troubles.append(str(error))
    return first._replace(**found), " ".join(troubles)


def _row(text: str, n: int) -> int:
    try:
        row = int(text)
    except ValueError:
        raise MosaicError(f"row must be a whole number; found '{text}'.") from None
    if not 0 <= row < n:
        raise MosaicError(f"row {row} is not in the catalog; allowed: 0 to {n - 1}.")
    return row


def _pins(text: str, table: Table) -> tuple[Mask, ...]:
    masks = tuple(dict.fromkeys(Mask.parse(part, table) for part in text.split(";")))
    if len(masks) > MOST_PINS:
        raise MosaicError(f"at most {MOST_PINS} masks can be pinned; found {len(masks)}.")
    return masks


def _against(text: str, n_pins: int) -> int:
    if text not in {str(number) for number in range(n_pins + 1)}:
        raise MosaicError(f"against must be a pin's number, up to {n_pins}, or 0 for the truth; found '{text}'.")
    return int(text)


def _frame(text: str) -> str:
    if text not in FRAMES:
        raise MosaicError(unknown("frame", text, FRAMES))
    return text


def _focus(text: str, table: Table) -> str:
    if text not in table.scalar_names:
        raise MosaicError(unknown("scalar", text, table.scalar_names))
    return text


def _among(text: str, observations: Observations) -> str:
    observations.finder.rows(text)  # or it says why not
    return text
