"""Whether the bands of many galaxies agree: each beside what the model expects from the others.

A zero point that is off by a tenth of a magnitude, two bands swapped, magnitudes in another system are lost in the errors of
one galaxy; of a hundred they are plain. Nothing but magnitudes is needed. An offset of all bands together looks like fainter
galaxies, and is not found; nor is a population of other galaxies with the same colours: for that, redshifts are needed
(`adaptation`).
"""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace

import numpy as np
import xarray as xr

from ..catalog.measurements import Measurements
from ..catalog.photometry_library import PHOTOMETRY, photometry_row
from ..catalog.schema import GALAXY
from ..masks import Mask
from ..modalities import LSST_BANDS, Table
from ..model.adaptation import measured_bands
from ..model.expected_bands import band_residuals, robust_offset
from ..model.mosaic import Mosaic
from ..photometry import load_filter
from ..photometry.library import LSST_NAME
from ..steps import finish

LSST_FILTERS = f"{LSST_NAME}-"  # before the names of its bands, in the library of filters
MOST = 2000  # galaxies: the median of so many is known to a few thousandths of a magnitude
FEWEST = 10  # detections in a band
EXPECTED = 0.03  # [mag] surveys' zero points and the model's own colours are not known better
NOTABLE = 3.0  # an offset of so many times its error, the expected one included, is worth a word
SUSPECTS = 4  # bands, of which the one comes first that leaves least to be said of the others when it is mended
MANY = 0.5  # of the galaxies: where fewer are detected they are those that outshine what is expected


@dataclass(frozen=True)
class BandOffset:
    """How much fainter a band's measurements are than the model expects from the other bands [mag], and how sure that is.

    scatter : about the offset, in units of what widths and errors say: 1 where they hold what they say
    n : detections
    share : of the galaxies that is detected
    """

    band: str
    offset: float
    error: float
    scatter: float
    n: int
    share: float = 1.0

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

    An offset of one band shows in the others, with the other sign: before all others comes the one that explains most of them.
    Believe it, mend it, look again.

    >>> sdss = me.open_catalog("sdss", rows=range(200))
    >>> me.agreement.bands(sdss, model)[0].band
    'sdss2010-u'

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
    return finish(band_steps(model, inputs, mask))


def band_steps(model: Mosaic, inputs: Measurements, mask: Mask | None = None) -> Generator[None, None, list[BandOffset]]:
    """As `bands_of`, band by band, between which something more urgent may be done."""
    bands = np.isin(np.arange(model.table.size), list(_bands(model.table).values()))
    seen = bands & np.isfinite(inputs.values).any(0) if mask is None else mask.seen
    if model.knows_filters:
        model, inputs, seen = _as_filters(model, inputs, seen)
    found, places = [], _bands(model.table)
    for band, place in places.items():
        if (one := _offset(model, inputs, seen, band, place)) is not None:
            found.append(one)
            yield
    found.sort(key=lambda one: -abs(one.significance))
    suspects = notable(found)[:SUSPECTS]
    if len(suspects) < 2:
        return found
    left = []  # of what is worth a word, when each suspect is mended
    for suspect in suspects:
        mended = replace(inputs, values=inputs.values.copy())
        mended.values[:, places[suspect.band]] -= suspect.offset
        others = [_offset(model, mended, seen, one.band, places[one.band]) for one in suspects if one is not suspect]
        left.append(sum(abs(one.significance) for one in others if one is not None))
        yield
    first = suspects[int(np.argmin(left))]
    return [first, *(one for one in found if one is not first)]


def _offset(model: Mosaic, inputs: Measurements, seen: np.ndarray, band: str, place: int) -> BandOffset | None:
    """Of one band; None where it is not seen, or detected too seldom."""
    detections = np.isfinite(inputs.values[:, place]) & ~inputs.limit[:, place]
    if not seen[place] or detections.sum() < FEWEST:
        return None
    residual, scale = band_residuals(model, inputs, seen, np.array([place]))
    return BandOffset(band, *robust_offset(residual, scale), len(residual), float(detections.mean()))


def notable(offsets: list[BandOffset]) -> list[BandOffset]:
    """Those that are worth a word, of bands in which many galaxies are detected."""
    return [one for one in offsets if abs(one.significance) > NOTABLE and one.share >= MANY]


def _as_filters(model: Mosaic, inputs: Measurements, seen: np.ndarray) -> tuple[Mosaic, Measurements, np.ndarray]:
    """LSST's bands as filters of any survey: a token each, which a model has learned to do without one by one."""
    names = [f"{LSST_FILTERS}{band}" for band in LSST_BANDS]
    if set(names) & set(model.filters):
        return model, inputs, seen
    place, lsst = model.table.slices["lsst"], photometry_row([load_filter(name) for name in names])
    row = model.table.by_name.get(PHOTOMETRY)
    if row is not None:
        parts = {part: getattr(row, part) + getattr(lsst, part) for part in ("coordinate", "position", "curves")}
        lsst = replace(row, **parts)
    other = model.for_table(model.table.without_filters.with_row(lsst))

    def moved(x: np.ndarray, nothing: float) -> np.ndarray:
        further = x[..., place]
        x = np.concatenate([x, further], -1)
        x[..., place] = nothing
        return x

    values, error, limit = moved(inputs.values, np.nan), moved(inputs.error, 0), moved(inputs.limit, False)
    return other, replace(inputs, values=values, error=error, limit=limit), moved(seen, False)


def _bands(table: Table) -> dict[str, int]:
    """{band: its place among all values of a galaxy}, of bands that are picked by name."""
    single = {name: int(places[0]) for name, places in measured_bands(table).items() if len(places) == 1}
    return {name.replace(LSST_FILTERS, "lsst-"): place for name, place in single.items()}
