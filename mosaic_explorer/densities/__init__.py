"""Probability densities of one number of many galaxies, and their scores: mixtures, histograms, weighted samples.

All three are used alike (`Densities`): `pdf`, `cdf`, `quantiles`, `on(edges)`, and of true values `pit`, `crps`, `cde_loss`.
"""

from .histograms import Histograms
from .mixtures import Mixtures
from .peaks import Peak, peaks, saddles
from .protocol import Densities
from .samples import WeightedSamples

__all__ = ["Densities", "Histograms", "Mixtures", "Peak", "WeightedSamples", "peaks", "saddles"]
