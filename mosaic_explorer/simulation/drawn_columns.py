"""What a catalog of the broad world holds of each galaxy's gas, dust, nucleus and sightline."""

from __future__ import annotations

import numpy as np

from ..photometry import sightlines
from .candidates import Candidates

NUCLEAR = ("agn_type", "log_agn_luminosity", "agn_reddening", "agn_broad_strength", "agn_narrow_strength", "log_agn_width")


def drawn_columns(candidates: Candidates) -> dict[str, np.ndarray]:
    """The columns of candidates, each (g,); none in the reference world, where all galaxies share them."""
    if candidates.nuclei is None or candidates.sightline is None:
        return {}
    redshift = candidates.haloes.redshift
    absorption = sightlines.absorbers(redshift, candidates.sightline)
    return {
        **candidates.nature._asdict(),
        **dict(zip(NUCLEAR, candidates.nuclei)),
        "igm_sightline": candidates.sightline,
        "igm_forest_factor": sightlines.forest_factor(absorption, redshift),
        "igm_lyman_limit_redshift": sightlines.lyman_limit_redshift(absorption, redshift),
    }
