"""Names of the panels: what each shows, in words, and how its files are called."""

from __future__ import annotations

from ....errors import MosaicError, unknown
from ....modalities import Table
from ..plots import PHOTOMETRY, vector_panels
from ..state import Snapshot

POPULATION, LATENT_MAP, COMPARE, GAINS = "population", "latent map", "compare", "gains"
DERIVED = "derived"
SELECTED, STACKS = "selected", "stacks"
N_MAPPED = 3000  # galaxies on the latent map
N_GAINING = 200  # galaxies over which it is averaged what would help
LETTERS = "ABCD"  # of the pins, in their order
NOW = "now"  # the mask in force beside pins A, B, ...


def panel_titles(table: Table) -> dict[str, str]:
    """What each panel that can be reproduced shows, in words."""
    titles = {panel: table[names[0]].label for panel, names in vector_panels(table).items() if panel != PHOTOMETRY}
    for name in table.scalar_names:
        label = table.variables[name][1].label
        titles[name] = label[0].upper() + label[1:]
    return titles | {
        PHOTOMETRY: "Photometry",
        DERIVED: "Derived quantities",
        POPULATION: "Population",
        LATENT_MAP: "Latent map",
        COMPARE: "Masks compared",
        GAINS: "What would help",
        SELECTED: "Selected galaxies",
        STACKS: "Groups stacked",
    }


def check_panel(panel: str, table: Table) -> None:
    """A MosaicError unless there is such a panel."""
    titles = panel_titles(table)
    if panel not in titles:
        raise MosaicError(unknown("panel", panel, titles))


def of_one_galaxy(panel: str) -> bool:
    """Whether a panel shows one galaxy rather than many."""
    return panel not in (POPULATION, LATENT_MAP, SELECTED, STACKS)


def file_stem(panel: str, snapshot: Snapshot) -> str:
    """How files of a panel are named, without their ending: mosaic-sed-galaxy12."""
    of = f"-galaxy{snapshot.row}" if of_one_galaxy(panel) else ""
    return f"mosaic-{panel.replace(' ', '-').replace('_', '-')}{of}"
