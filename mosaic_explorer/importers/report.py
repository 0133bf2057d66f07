"""What an import understood and what it left out, in words and small histograms; shared by every importer."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import xarray as xr

from ..catalog.filter_curves import catalog_filters
from ..catalog.photometry_library import PHOTOMETRY, VARIABLE
from ..catalog.schema import GALAXY
from ..catalog.unobserved import distinct
from ..errors import CatalogError
from ..modalities import TABLE, Table

BARS = " ▁▂▃▄▅▆▇█"
HISTOGRAM_BINS = 24
HISTOGRAM_VALUES = 2_000_000  # of larger variables every k-th galaxy makes the median and the histogram


@dataclass
class Report:
    """What an import did: where from, what it took things for, and what it could not keep.

    `interpretation` holds what was read as asked; `exclusions` every galaxy left out and every value lost; `cautions` what to
    know before answers are believed; `unused` the columns that were not used, and why. One line each.
    """

    source: str
    interpretation: list[str] = field(default_factory=list)
    exclusions: list[str] = field(default_factory=list)
    cautions: list[str] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """All of it, as a catalog keeps it."""
        return [
            *self.interpretation,
            *(f"caution: {line}" for line in self.cautions),
            *(f"left out or lost: {line}" for line in self.exclusions),
            *(f"not used: {line}" for line in self.unused),
        ]


def report_text(catalog: xr.Dataset, report: Report, table: Table = TABLE) -> str:
    """The report as text: the source, what was understood, what was excluded, and a line or two for each variable."""
    lines = [f"{report.source}: {catalog.sizes[GALAXY]} galaxies"]
    lines += ["", "Understood", *(f"  {line}" for line in report.interpretation or ["nothing to say"])]
    lines += ["", "Mind", *(f"  {line}" for line in report.cautions)] if report.cautions else []
    lines += ["", "Left out or lost", *(f"  {line}" for line in report.exclusions or ["nothing"])]
    lines += ["", "Not used", *(f"  {line}" for line in report.unused)] if report.unused else []
    lines += ["", "Values"]
    for name, (_, variable) in table.variables.items():
        if name in catalog.variables:
            lines += [f"  {line}" for line in describe(name, catalog.variables[name].values, variable.unit)]
    for number, name in enumerate(catalog_filters(catalog) if PHOTOMETRY in catalog.variables else ()):
        values = catalog.variables[PHOTOMETRY].values[:, number]
        lines += [f"  {line}" for line in describe(f"{PHOTOMETRY} {name}", values, VARIABLE.unit)]
    return "\n".join(lines)


def describe(name: str, values: np.ndarray, unit: str = "") -> list[str]:
    """Lines about one variable of any shape: missing share, least, median and largest value, and a histogram."""
    title = f"{name} [{unit}]" if unit else name
    missing = np.isnan(distinct(values)).mean() if values.size else 1.0
    if missing == 1:
        return [f"{title}: not in the file"]
    low, high = float(np.nanmin(values)), float(np.nanmax(values))
    step = max(1, values.size // HISTOGRAM_VALUES)
    some = values[::step]
    some = some[np.isfinite(some)]
    median = f"{np.median(some):.4g}" if some.size else "?"
    about = f" (median and histogram from every {step}th galaxy)" if step > 1 else ""
    return [
        f"{title}: {_percent(missing)} missing, min {low:.4g}, median {median}, max {high:.4g}{about}",
        f"    {low:<10.4g}{_bars(some, low, high)} {high:.4g}",
    ]


def settle(catalog: xr.Dataset, report: Report, strict: bool) -> xr.Dataset:
    """The catalog, unless `strict` and something was left out or lost.

    Raises
    ------
    CatalogError
        If `strict` and `report.exclusions` is not empty; the message holds the first of them.
    """
    if strict and report.exclusions:
        more = f" (and {len(report.exclusions) - 1} more)" if len(report.exclusions) > 1 else ""
        raise CatalogError(
            f"--strict: {report.exclusions[0]}{more}; mend the file or leave out --strict (--dry-run shows all of it)."
        )
    return catalog


def _bars(values: np.ndarray, low: float, high: float) -> str:
    if low == high:
        return BARS[-1]
    counts, _ = np.histogram(values, HISTOGRAM_BINS, (low, high))
    heights = np.ceil(counts / max(counts.max(), 1) * (len(BARS) - 1)).astype(int)  # one galaxy is still seen
    return "".join(BARS[h] for h in heights)


def _percent(share: float) -> str:
    if share in (0, 1):
        return f"{share:.0%}"
    return f"{share:.1%}" if share >= 0.001 else "<0.1%"
