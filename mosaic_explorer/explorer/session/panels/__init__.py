"""What each panel shows, as numbers: `panels.table(name, catalog, model, mask)`; the drawing stands on the same arrays."""

from ..plots import vector_panels
from .density_points import density_points
from .many import is_laid_over, map_sample, matches_on_map
from .names import (
    COMPARE,
    DERIVED,
    GAINS,
    LATENT_MAP,
    LETTERS,
    N_GAINING,
    N_MAPPED,
    NOW,
    POPULATION,
    SELECTED,
    STACKS,
    check_panel,
    file_stem,
    of_one_galaxy,
    panel_titles,
)
from .tables import Steps, steps, table

__all__ = [
    "COMPARE",
    "DERIVED",
    "GAINS",
    "LATENT_MAP",
    "LETTERS",
    "NOW",
    "N_GAINING",
    "N_MAPPED",
    "POPULATION",
    "SELECTED",
    "STACKS",
    "Steps",
    "check_panel",
    "density_points",
    "file_stem",
    "is_laid_over",
    "map_sample",
    "matches_on_map",
    "of_one_galaxy",
    "panel_titles",
    "steps",
    "table",
    "vector_panels",
]
