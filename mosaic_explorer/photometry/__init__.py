"""Light on its way to us and through filters: the curves of the 108 filters, the hydrogen between, magnitudes of spectra."""

from .curves import LSST_SOURCE, Filter, lsst_filters, spherex_filters, survey_filters
from .synthetic import SyntheticPhotometry

__all__ = ["LSST_SOURCE", "Filter", "SyntheticPhotometry", "lsst_filters", "spherex_filters", "survey_filters"]
