"""What the points of many galaxies can be coloured by, and how that is called: in an address, and in words."""

from __future__ import annotations

from typing import NamedTuple

from ...catalog.own_columns import own_columns
from ...catalog.quantities import quantities_of
from ...errors import MosaicError, unknown
from ...modalities import LSST_BANDS, Table, Variable
from .observations import Observations

DEFAULT, NONE, FOCUS, ERROR, WIDTH, OOD = "", "none", "focus", "error", "width", "ood"
TRUE, PREDICTED, BAND, COLUMN = "true", "predicted", "band", "column"
SEPARATOR = ":"  # true:log_ssfr
MOST_COLUMNS = 200  # of one's own to choose from


class ColourChoice(NamedTuple):
    """A thing to colour by.

    key : in an address
    label : in a list
    group : of the list
    needs_truth : whether it tells the galaxies' own values
    """

    key: str
    label: str
    group: str
    needs_truth: bool = False


def colour_choices(table: Table, observations: Observations) -> list[ColourChoice]:
    """All of them, in the order of a list."""
    own, quantities = observations.words.adjective, variables_of(table)
    plain = [ColourChoice(DEFAULT, "as usual", "Usual"), ColourChoice(NONE, "no colours", "Usual")]
    plain.append(ColourChoice(FOCUS, "scalar in focus", "Usual"))
    answers = [
        ColourChoice(ERROR, f"predicted − {own}, of the scalar in focus", "The answer", True),
        ColourChoice(WIDTH, "half of the 16–84% range, of the scalar in focus", "The answer"),
        ColourChoice(OOD, "how unusual", "The answer"),
    ]
    true = [ColourChoice(f"{TRUE}{SEPARATOR}{n}", f"{own} {v.label}", own.capitalize(), True) for n, v in quantities.items()]
    predicted = [ColourChoice(f"{PREDICTED}{SEPARATOR}{n}", f"predicted {v.label}", "Predicted") for n, v in quantities.items()]
    bands = [ColourChoice(f"{BAND}{SEPARATOR}{b}", f"{b} magnitude", "LSST", True) for b in LSST_BANDS if "lsst" in table.names]
    columns = own_columns(observations.catalog, table)[:MOST_COLUMNS]
    named = [ColourChoice(f"{COLUMN}{SEPARATOR}{name}", name, "Your columns") for name in columns]
    return [*plain, *answers, *true, *predicted, *bands, *named]


def variables_of(table: Table) -> dict[str, Variable]:
    """Scalars, and the quantities that follow from a galaxy's values."""
    scalars = {name: table.variables[name][1] for name in table.scalar_names}
    return scalars | {name: one.variable for name, one in quantities_of(table).items()}


def check_colour(text: str, table: Table, observations: Observations) -> str:
    """The key of a choice; a MosaicError names the nearest if it is none.

    A column of one's own may be any that the catalog has.
    """
    keys = [choice.key for choice in colour_choices(table, observations)]
    kind, _, name = text.partition(SEPARATOR)
    if text in keys or (kind == COLUMN and name in own_columns(observations.catalog, table)):
        return text
    if kind == COLUMN and not any(key.startswith(COLUMN) for key in keys):
        raise MosaicError(f"these galaxies have no columns of their own to be coloured by; found '{text[:80]}'.")
    raise MosaicError(unknown("colour", text[:80], [key for key in keys if key]))
