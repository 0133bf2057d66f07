"""What is asked of hidden states, as a state holds it, and as words of an address."""

from __future__ import annotations

from typing import Literal, NamedTuple

import xarray as xr

from ...catalog.own_columns import own_columns
from ...catalog.quantities import QUIESCENT, quantities_of
from ...errors import MosaicError, unknown
from ...modalities import Table
from .colour_choices import MOST_COLUMNS, variables_of

End = Literal["highest", "lowest"]
ENDS: tuple[End, ...] = ("highest", "lowest")
CLASSES = {f"log_ssfr < {QUIESCENT:g}": "quiescent (yes or no)"}  # by the conditions that their galaxies fulfil


class StatesChoice(NamedTuple):
    """What is asked of the states.

    is_open : whether "Alike" shows it, rather than galaxies like the one in view
    target : what probes learn, a quantity, a column or a class; "" for the scalar in focus
    end : which hundredth of the galaxies, by the target, is the rare kind
    head : whether a contrastive head is learned to find spectra
    """

    is_open: bool = False
    target: str = ""
    end: End = ENDS[0]
    head: bool = False


OPEN, TARGET, HEAD = "open", "of:", "head"


def states_text(choice: StatesChoice) -> str:
    """As in an address: "open,of:log_ssfr,lowest,head"; "" of the first one."""
    words = [
        *[OPEN] * choice.is_open,
        *[TARGET + choice.target] * bool(choice.target),
        *[choice.end] * (choice.end != ENDS[0]),
        *[HEAD] * choice.head,
    ]
    return ",".join(words)


def read_states(text: str, table: Table, catalog: xr.Dataset) -> StatesChoice:
    """What `states_text` wrote; a MosaicError says what cannot be."""
    choice = StatesChoice()
    for word in filter(None, text.split(",")):
        if word == OPEN:
            choice = choice._replace(is_open=True)
        elif word == HEAD:
            choice = choice._replace(head=True)
        elif word in ENDS:
            choice = choice._replace(end=word)
        elif word.startswith(TARGET):
            choice = choice._replace(target=check_target(word.removeprefix(TARGET), table, catalog))
        else:
            allowed = ", ".join([OPEN, TARGET, *ENDS, HEAD])
            raise MosaicError(f"cannot read '{word[:40]}' of what is asked of states; words begin with: {allowed}.")
    return choice


def targets_of_states(table: Table, catalog: xr.Dataset) -> dict[str, dict[str, str]]:
    """What probes can be asked for, {group: {key: label}}."""
    scalars = {name: table.variables[name][1].label for name in table.scalar_names}
    follows = {name: variable.label for name, variable in variables_of(table).items() if name not in scalars}
    classes = {text: label for text, label in CLASSES.items() if text.split()[0] in quantities_of(table)}
    columns = {name: name for name in own_columns(catalog, table)[:MOST_COLUMNS] if "," not in name}
    groups = {"Scalars": scalars, "What follows from values": follows, "Classes": classes, "Columns of the catalog": columns}
    return {group: targets for group, targets in groups.items() if targets}


def check_target(name: str, table: Table, catalog: xr.Dataset) -> str:
    """A target that probes can be asked for; a MosaicError names the nearest if it is none."""
    known = [key for targets in targets_of_states(table, catalog).values() for key in targets]
    if name not in known:
        raise MosaicError(unknown("target", name[:80], known))
    return name
