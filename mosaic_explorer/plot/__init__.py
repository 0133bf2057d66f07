"""Answers, catalogs and maps as HoloViews elements, which compose: `me.plot.sed(answer) * me.plot.truth(catalog, "sed")`.

For notebooks, papers and dashboards of one's own; `me.widget` and `me.explore` are what hands move. Needs
`pip install 'mosaic-explorer[plot]'`.
"""

from .densities import density
from .many import latent, population
from .vectors import answer, lsst, sed, sfh, spherex, truth

__all__ = ["answer", "density", "latent", "lsst", "population", "sed", "sfh", "spherex", "truth"]
