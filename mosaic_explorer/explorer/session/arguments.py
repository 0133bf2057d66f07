"""A snapshot from what somebody gives in Python: texts are read, every value is checked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ...latent.layouts import read_layout
from ...masks import Mask, as_mask
from ...modalities import Table
from .beside import models_beside
from .checks import check_name, check_pins, check_row
from .colour_choices import check_colour
from .edits import Edits, with_edit
from .groups import group_text
from .lattice_choice import read_lattice
from .observations import Observations, noise_of_key
from .passbands import Passbands, check_passbands, read_passbands
from .state import FRAMES, RATES, TIMES, TRUTH, Snapshot
from .states_choice import read_states
from .url import first_snapshot


def snapshot_of(
    table: Table,
    observations: Observations,
    *,
    mask: Mask | str | None = None,
    row: int = 0,
    noise: str | None = None,
    edits: Mapping[str, float] | Edits = (),
    pins: Sequence[Mask | str] = (),
    scalar: str | None = None,
    frame: str = FRAMES[0],
    beside: str = "",
    truth: str = TRUTH[0],
    filter: str = "",
    a: str | Iterable[int] = "",
    b: str | Iterable[int] = "",
    time: str = TIMES[0],
    sfr: str = RATES[0],
    colour: str = "",
    passbands: str | Iterable[str] | None = None,
    layout: str = "",
    lattice: str = "",
    states: str = "",
) -> Snapshot:
    """The snapshot that an explorer begins with, but for what is given; a MosaicError says what cannot be."""
    first, n = first_snapshot(table, observations), observations.n
    check_row(row, max(n, 1))  # of a catalog without galaxies the state says so
    check_pins(pins)
    return first._replace(
        row=int(row),
        mask=first.mask if mask is None else as_mask(mask, table),
        noise=first.noise if noise is None else _noise(noise, observations.choices),
        scalar_name=first.scalar_name if scalar is None else check_name("scalar", scalar, table.scalar_names),
        edits=_edits(edits, table),
        pins=tuple(as_mask(pin, table) for pin in pins),
        frame=check_name("frame", frame, FRAMES),
        beside=check_name("model", beside, models_beside(table)) if beside else "",
        truth=check_name("truth", truth, TRUTH),
        filter=_filter(filter, observations),
        group_a=group_text(a, n),
        group_b=group_text(b, n),
        time=check_name("time", time, TIMES),
        sfr=check_name("sfr", sfr, RATES),
        colour=check_colour(colour, table, observations),
        lattice=read_lattice(lattice, table),
        states=read_states(states, table, observations.catalog),
        passbands=first.passbands if passbands is None else _passbands(passbands, table),
        layout=read_layout(layout, table).text if layout else "",
    )


def _noise(noise: str, choices: list[str]) -> str:
    return noise if noise in choices else noise_of_key(noise, choices)


def _passbands(passbands: str | Iterable[str], table: Table) -> Passbands:
    return read_passbands(passbands, table) if isinstance(passbands, str) else check_passbands(passbands, table)


def _filter(filter: str, observations: Observations) -> str:
    if filter:
        observations.finder.rows(filter)  # or it says why not
    return filter


def _edits(edits: Mapping[str, float] | Edits, table: Table) -> Edits:
    valid: Edits = ()
    for name, value in dict(edits).items():
        valid = with_edit(valid, name, value, table)
    return valid
