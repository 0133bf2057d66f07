"""Names of the panels: what each shows, in words, and how its files are called."""

from __future__ import annotations

from ....errors import MosaicError, unknown
from ....modalities import Table
from ..plots import PHOTOMETRY, vector_panels
from ..state import Snapshot

POPULATION, LATENT_MAP, COMPARE, GAINS = "population", "latent map", "compare", "gains"
DERIVED = "derived"
LATTICE = "lattice"
ATTENTION = "attention"
SELECTED, STACKS, ALIKE = "selected", "stacks", "alike"
HOW_GOOD, GROUPS_COMPARED = "how good", "groups compared"
PAPER_TABLE = "paper table"
FEW_LABELS, RARE_FOUND, SPECTRA_FOUND = OF_STATES = "few labels", "rare galaxies", "spectra found"
OF_MANY = (
    POPULATION,
    LATENT_MAP,
    LATTICE,
    SELECTED,
    STACKS,
    HOW_GOOD,
    GROUPS_COMPARED,
    PAPER_TABLE,
    FEW_LABELS,
    RARE_FOUND,
)
N_MAPPED = 3000  # galaxies on a fresh latent map
N_PLACED = 200_000  # on the one that stays
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
        LATTICE: "Masks as a lattice",
        ATTENTION: "What an answer hangs on",
        SELECTED: "Selected galaxies",
        STACKS: "Groups stacked",
        HOW_GOOD: "How good",
        GROUPS_COMPARED: "Groups compared",
        ALIKE: "Galaxies like this one",
        PAPER_TABLE: "The paper's Table 1",
        FEW_LABELS: "Few labels",
        RARE_FOUND: "Rare galaxies found",
        SPECTRA_FOUND: "Spectra found",
    }


def check_panel(panel: str, table: Table) -> None:
    """A MosaicError unless there is such a panel."""
    titles = panel_titles(table)
    if panel not in titles:
        raise MosaicError(unknown("panel", panel, titles))


def of_one_galaxy(panel: str) -> bool:
    """Whether a panel shows one galaxy rather than many."""
    return panel not in OF_MANY


def file_stem(panel: str, snapshot: Snapshot) -> str:
    """How files of a panel are named, without their ending: mosaic-sed-galaxy12."""
    of = f"-galaxy{snapshot.row}" if of_one_galaxy(panel) else ""
    return f"mosaic-{panel.replace(' ', '-').replace('_', '-')}{of}"
