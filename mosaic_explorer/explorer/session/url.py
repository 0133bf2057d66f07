"""A moment of the explorer as the query of an address, and back: `row=12&mask=lsst+sfh[0:10]&edit=g:24.3`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, quote_plus

from ...catalog.photometry_library import PHOTOMETRY
from ...errors import MosaicError
from ...latent.layouts import read_layout
from ...lessons import Page
from ...masks import Mask
from ...modalities import Table
from .beside import models_beside
from .checks import check_name, check_pins, check_row
from .colour_choices import check_colour
from .edits import edits_text, read_edits
from .groups import group_text
from .lattice_choice import lattice_text, read_lattice
from .lessons import lessons_here
from .observations import Observations, noise_key, noise_of_key
from .passbands import drawn_groups, first_passbands, passbands_text, read_passbands
from .plots import stage_plots
from .state import FRAMES, RATES, TABS, TIMES, TRUTH, Snapshot, first_mask
from .states_choice import read_states, states_text

KEYS = {  # of a query, by the snapshot's fields, in the order in which they are written
    "row": "row",
    "mask": "mask",
    "noise": "noise",
    "scalar_name": "focus",
    "filter": "filter",
    "edits": "edit",
    "pins": "pins",
    "reference": "reference",
    "frame": "frame",
    "beside": "beside",
    "truth": "truth",
    "tab": "tab",
    "group_a": "a",
    "group_b": "b",
    "time": "time",
    "sfr": "sfr",
    "colour": "colour",
    "stage": "stage",
    "passbands": "passbands",
    "layout": "layout",
    "lattice": "lattice",
    "states": "states",
    "lesson": "lesson",
    "page": "page",
}
OLD_KEYS = {"filter": "among", "reference": "against"}  # in links that people have
READABLE = ",:;[]<>"  # characters that need no escape in a query
LONGEST = 2500  # characters of one value: many a server and mail program cuts an address of more than 8,000
NO_FILTERS = (
    "Filters of other surveys are left out of what is seen: these galaxies have no magnitudes in them, or the model knows none."
)
MOST_READ = 10_000  # characters of one value of an address of somebody else's
TOO_LONG = "too-long"  # stands for a longer one, so that who opens the link is told
LONG_NAMES = {"filter": "the list of galaxies found", "group_a": "group A", "group_b": "group B"}


def first_snapshot(table: Table, observations: Observations) -> Snapshot:
    """What an explorer begins with."""
    mask, passbands = first_mask(table, observations.catalog), first_passbands(table, observations.catalog)
    return Snapshot(0, mask, observations.first, table.scalar_names[0], "", passbands=passbands)


def query_of(snapshot: Snapshot, table: Table, observations: Observations, sources: dict[str, str] | None = None) -> str:
    """The shortest query that `read_query` reads back as this moment; "" of the one that an explorer begins with.

    `sources` is what comes before it, of model and catalog; see `sources.Choice.query`. Of a lesson's page only what is
    otherwise than the page opens is said.
    """
    first = page_snapshot(snapshot.lesson, snapshot.page, table, observations)[0]._replace(lesson="", page=1)
    words = words_of(snapshot)
    words |= dict.fromkeys(too_long(snapshot), TOO_LONG)
    query = dict(sources or {})
    query |= {KEYS[name]: text for name, text in words.items() if getattr(snapshot, name) != getattr(first, name)}
    return "&".join(f"{key}={quote_plus(value, safe=READABLE)}" for key, value in query.items())


def words_of(snapshot: Snapshot) -> dict[str, str]:
    """All that a snapshot holds as an address has it, by its fields."""
    return {
        "row": str(snapshot.row),
        "mask": snapshot.mask.text,
        "noise": noise_key(snapshot.noise),
        "scalar_name": snapshot.scalar_name,
        "filter": snapshot.filter,
        "edits": edits_text(snapshot.edits),
        "pins": ";".join(mask.text for mask in snapshot.pins),
        "reference": str(snapshot.reference),
        "frame": snapshot.frame,
        "beside": snapshot.beside,
        "truth": snapshot.truth,
        "tab": snapshot.tab,
        "group_a": snapshot.group_a,
        "group_b": snapshot.group_b,
        "time": snapshot.time,
        "sfr": snapshot.sfr,
        "colour": snapshot.colour,
        "stage": snapshot.stage,
        "passbands": passbands_text(snapshot.passbands),
        "layout": snapshot.layout,
        "lattice": lattice_text(snapshot.lattice),
        "states": states_text(snapshot.states),
        "lesson": snapshot.lesson,
        "page": str(snapshot.page),
    }


def page_snapshot(lesson: str, number: int, table: Table, observations: Observations) -> tuple[Snapshot, str]:
    """What a page of a lesson opens, and in one line what of it cannot be; without a lesson, what one begins with."""
    if not lesson:
        return first_snapshot(table, observations), ""
    try:
        page = lessons_here().lesson(lesson).page(number)
    except MosaicError as error:
        return first_snapshot(table, observations), str(error)
    snapshot, trouble = opened(page, table, observations)
    return snapshot._replace(lesson=lesson, page=number), trouble


def opened(page: Page, table: Table, observations: Observations) -> tuple[Snapshot, str]:
    """What a page's state means, of whichever lesson, and in one line what of it cannot be."""
    snapshot, trouble = read_query(page.state, table, observations)
    truth = TRUTH[1] if page.guess or page.game else snapshot.truth  # until the student has guessed, or the round is over
    # what its state says of the stage is for who is there: see `plot_on_stage`
    return snapshot._replace(truth=truth, stage=""), trouble


def too_long(snapshot: Snapshot) -> list[str]:
    """Fields of a snapshot that are too long for an address, which only says so."""
    return [name for name in LONG_NAMES if len(getattr(snapshot, name)) > LONGEST]


def read_query(query: str, table: Table, observations: Observations) -> tuple[Snapshot, str]:
    """The moment that a query means, and in one line what of it cannot be understood, or ""; that stays as at first."""
    values: dict[str, Any] = {}  # of the kinds that a snapshot has
    texts, troubles = _short_enough(parse_qs(query.removeprefix("?")))
    first = first_snapshot(table, observations)
    if lesson := texts.get(KEYS["lesson"]):
        number = texts.get(KEYS["page"], ["1"])[0]
        first, trouble = page_snapshot(lesson[0], int(number) if number.isdecimal() else 0, table, observations)
        troubles += [trouble] if trouble else []

    def read_mask(text: str) -> Mask:
        own = " ".join(word for word in text.split() if PHOTOMETRY in table.names or not word.startswith(PHOTOMETRY))
        if own != " ".join(text.split()) and NO_FILTERS not in troubles:
            troubles.append(NO_FILTERS)
        return Mask.parse(own, table)

    readers: dict[str, Callable[[str], object]] = {
        "row": lambda text: _row(text, observations.n),
        "mask": read_mask,
        "noise": lambda text: noise_of_key(text, observations.choices),
        "scalar_name": lambda text: check_name("scalar", text, table.scalar_names),
        "filter": lambda text: _filter(text, observations),
        "edits": lambda text: read_edits(text, table),
        "pins": lambda text: _pins([read_mask(part) for part in text.split(";")]),
        "reference": lambda text: _reference(text, len(values.get("pins", ()))),
        "frame": lambda text: check_name("frame", text, FRAMES),
        "beside": lambda text: check_name("model", text, models_beside(table)),
        "truth": lambda text: check_name("truth", text, TRUTH),
        "tab": lambda text: check_name("tab", text, TABS),
        "group_a": lambda text: group_text(text, observations.n),
        "group_b": lambda text: group_text(text, observations.n),
        "time": lambda text: check_name("time", text, TIMES),
        "sfr": lambda text: check_name("sfr", text, RATES),
        "colour": lambda text: check_colour(text, table, observations),
        "stage": lambda text: check_name("plot", text, stage_plots(table)),
        "passbands": lambda text: read_passbands(text, table),
        "layout": lambda text: read_layout(text, table).text,
        "lattice": lambda text: read_lattice(text, table),
        "states": lambda text: read_states(text, table, observations.catalog),
    }
    for name, read in readers.items():
        key = next((key for key in (KEYS[name], OLD_KEYS.get(name)) if key in texts), None)
        if key is not None:
            try:
                if name in LONG_NAMES and texts[key][0] == TOO_LONG:
                    raise MosaicError(f"{LONG_NAMES[name]} was too long for this address, and is not in it; choose it anew.")
                values[name] = read(texts[key][0])
            except MosaicError as error:
                troubles.append(str(error))
    snapshot = first._replace(**values)
    seen = drawn_groups(snapshot.passbands, snapshot.mask)  # of a mask alone: once hidden by hand, they are drawn still
    passbands = tuple(dict.fromkeys([*snapshot.passbands, *seen]))
    return snapshot._replace(passbands=passbands), " ".join(troubles)


def _short_enough(texts: dict[str, list[str]]) -> tuple[dict[str, list[str]], list[str]]:
    """Those of an address' values that are read, and a line about each that is too long for that."""
    known = {*KEYS.values(), *OLD_KEYS.values()}
    lengths = {key: len(found[0]) for key, found in texts.items() if key in known and len(found[0]) > MOST_READ}
    told = [f"'{key}' has {n:,} characters in this address; at most {MOST_READ:,} are read." for key, n in lengths.items()]
    return {key: found for key, found in texts.items() if key not in lengths}, told


def _row(text: str, n: int) -> int:
    try:
        row = int(text)
    except ValueError:
        raise MosaicError(f"row must be a whole number; found '{text}'.") from None
    return check_row(row, n)


def _pins(masks: list[Mask]) -> tuple[Mask, ...]:
    pins = tuple(dict.fromkeys(masks))
    check_pins(pins)
    return pins


def _reference(text: str, n_pins: int) -> int:
    if text not in {str(number) for number in range(n_pins + 1)}:
        raise MosaicError(f"reference must be a pin's number up to {n_pins}, or 0 for the galaxy's own values; found '{text}'.")
    return int(text)


def _filter(text: str, observations: Observations) -> str:
    observations.finder.rows(text)  # or it says why not
    return text
