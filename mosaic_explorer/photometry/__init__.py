"""Light on its way to us and through filters: curves of filters, the hydrogen between, magnitudes of spectra."""

from .curves import LSST_SOURCE, Filter, lsst_filters, spherex_filters, survey_filters
from .library import SURVEY_SET, choose_filters, curve_digest, filter_names, filter_records, load_filter
from .synthetic import COVERED, SyntheticPhotometry

__all__ = [
    "COVERED",
    "LSST_SOURCE",
    "SURVEY_SET",
    "Filter",
    "SyntheticPhotometry",
    "choose_filters",
    "curve_digest",
    "filter_names",
    "filter_records",
    "load_filter",
    "lsst_filters",
    "spherex_filters",
    "survey_filters",
]
