"""What a catalog of the broad world holds of each galaxy's gas, dust, nucleus and sightline."""

from __future__ import annotations

import numpy as np

from ..photometry import sightlines
from .candidates import Candidates, take

NUCLEAR = ("agn_type", "log_agn_luminosity", "agn_reddening", "agn_broad_strength", "agn_narrow_strength", "log_agn_width")


def drawn_columns(candidates: Candidates, rows: np.ndarray) -> dict[str, np.ndarray]:
    """The columns of some candidates, each (rows,); none in the reference world, where all galaxies share them."""
    if candidates.nuclei is None or candidates.sightline is None:
        return {}
    redshift, sightline, nature, nuclei = take(
        (candidates.haloes.redshift, candidates.sightline, candidates.nature, candidates.nuclei), rows
    )
    absorption = sightlines.absorbers(redshift, sightline)
    return {
        **nature._asdict(),
        **dict(zip(NUCLEAR, nuclei)),
        "igm_sightline": sightline,
        "igm_forest_factor": sightlines.forest_factor(absorption, redshift),
        "igm_lyman_limit_redshift": sightlines.lyman_limit_redshift(absorption, redshift),
    }
