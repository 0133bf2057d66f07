"""Whether the bands of many galaxies agree: each beside what the model expects from the others.

A zero point that is off by a tenth of a magnitude, two bands swapped, magnitudes in another system are lost in the errors of
one galaxy; of a hundred they are plain. Nothing but magnitudes is needed. An offset of all bands together looks like fainter
galaxies, and is not found; nor is a population of other galaxies with the same colours: for that, redshifts are needed
(`adaptation`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import xarray as xr

from ..catalog.measurements import Measurements
from ..catalog.photometry_library import PHOTOMETRY, photometry_row
from ..catalog.schema import GALAXY
from ..masks import Mask
from ..metrics import nmad
from ..modalities import LSST_BANDS, Table
from ..model.mosaic import Mosaic
from ..model.quantiles import HIGH, LOW, MEDIAN
from ..photometry import load_filter

LSST_FILTERS = "lsst2023-"  # before the names of its bands, in the library of filters
MOST = 2000  # galaxies: the median of so many is known to a few thousandths of a magnitude
FEWEST = 10  # detections in a band
MEDIAN_ERROR = 1.2533  # of the median of normal numbers, in units of that of the mean
EXPECTED = 0.03  # [mag] surveys' zero points and the model's own colours are not known better
NOTABLE = 3.0  # an offset of so many times its error, the expected one included, is worth a word
LEAST_SCALE = 1e-4  # mag


@dataclass(frozen=True)
class BandOffset:
    """How much fainter a band's measurements are than the model expects from the other bands [mag], and how sure that is.

    scatter : about the offset, in units of what widths and errors say: 1 where they hold what they say
    n : detections
    """

    band: str
    offset: float
    error: float
    scatter: float
    n: int

    @property
    def significance(self) -> float:
        """The offset over its error, to which what is expected of any survey is added in quadrature."""
        return self.offset / float(np.hypot(self.error, EXPECTED))

    @property
    def words(self) -> str:
        """In one line."""
        way = "fainter" if self.offset > 0 else "brighter"
        return f"{self.band} is {abs(self.offset):.2f} ± {self.error:.2f} mag {way} than the other bands let expect"


def bands(catalog: xr.Dataset, model: Mosaic, mask: Mask | str | None = None) -> list[BandOffset]:
    """The offset of each seen band of a catalog's galaxies, the most significant first; bands of few detections are left out.

    An offset of one band shows in the others, with the other sign and less: believe the first, mend it, look again.

    Parameters
    ----------
    mask : what is seen; left out, all bands of LSST and `photometry` that the catalog has
    """
    rows = np.linspace(0, catalog.sizes[GALAXY] - 1, min(MOST, catalog.sizes[GALAXY])).astype(int)
    some = catalog.isel({GALAXY: rows})
    model = model.for_catalog(some)
    return bands_of(model, model.inputs(some), None if mask is None else model.as_mask(mask))


def bands_of(model: Mosaic, inputs: Measurements, mask: Mask | None = None) -> list[BandOffset]:
    """As `bands`, of galaxies in the order of the model's table."""
    seen = _all_bands(model.table) & np.isfinite(inputs.values).any(0) if mask is None else mask.seen
    if model.knows_filters:
        model, inputs, seen = _as_filters(model, inputs, seen)
    found = []
    for variable, band, place in _bands(model.table):
        there = np.isfinite(inputs.values[:, place]) & ~inputs.limit[:, place]
        if not seen[place] or there.sum() < FEWEST:
            continue
        only = np.arange(model.table.size) == place
        answer = model.ood.quantiles(inputs, Mask(seen & ~only, model.table), [variable], only)[variable]
        quantiles = answer[there, place - model.table.place(variable).start]
        width = (quantiles[:, HIGH] - quantiles[:, LOW]) / 2
        scale = np.maximum(np.hypot(width, inputs.error[there, place]), LEAST_SCALE)
        found.append(_offset(band, inputs.values[there, place] - quantiles[:, MEDIAN], scale))
    return sorted(found, key=lambda one: -abs(one.significance))


def notable(offsets: list[BandOffset]) -> list[BandOffset]:
    """Those that are worth a word."""
    return [one for one in offsets if abs(one.significance) > NOTABLE]


def _as_filters(model: Mosaic, inputs: Measurements, seen: np.ndarray) -> tuple[Mosaic, Measurements, np.ndarray]:
    """LSST's bands as filters of any survey: a token each, which a model has learned to do without one by one."""
    names = [f"{LSST_FILTERS}{band}" for band in LSST_BANDS]
    if set(names) & set(model.filters):
        return model, inputs, seen
    place, count = model.table.slices["lsst"], len(model.filters)
    own = [] if not count else list(model.table[PHOTOMETRY].coordinate)
    row = photometry_row([load_filter(name) for name in names])
    if count:
        old = model.table[PHOTOMETRY]
        row = replace(
            old,
            coordinate=(*own, *row.coordinate),
            position=(*old.position, *row.position),
            curves=(*old.curves, *row.curves),
        )
    first = Table(tuple(one for one in model.table if not one.curves))
    other = model.for_table(first.with_row(row))

    def moved(x: np.ndarray, nothing: float) -> np.ndarray:
        further = x[..., place]
        x = np.concatenate([x, further], -1)
        x[..., place] = nothing
        return x

    values, error, limit = moved(inputs.values, np.nan), moved(inputs.error, 0), moved(inputs.limit, False)
    return other, replace(inputs, values=values, error=error, limit=limit), moved(seen, False)


def _offset(band: str, residual: np.ndarray, scale: np.ndarray) -> BandOffset:
    order = np.argsort(residual)
    upto = np.cumsum(1 / scale[order])
    offset = float(residual[order][np.searchsorted(upto, upto[-1] / 2)])
    scatter = float(nmad((residual - offset) / scale))
    error = MEDIAN_ERROR * max(scatter, 1.0) / float(np.sqrt((scale**-2.0).sum()))
    return BandOffset(band, offset, error, scatter, len(residual))


def _bands(table: Table) -> Iterator[tuple[str, str, int]]:
    """(variable, band, its place among all values) of each band that is picked by name."""
    for row in table:
        if row.measured and row.extent is None:
            for number, value in enumerate(row.coordinate, table.slices[row.name].start):
                name = str(value).replace(LSST_FILTERS, "lsst-") if row.curves else f"{row.name}-{value}"
                yield row.variables[0].name, name, number


def _all_bands(table: Table) -> np.ndarray:
    return np.isin(np.arange(table.size), [place for _, _, place in _bands(table)])
