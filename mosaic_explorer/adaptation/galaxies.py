"""The door of an adaptation: galaxies whose redshift or stellar mass is known, and what of them a model is shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import xarray as xr

from ..catalog.draws import uniform_by_id
from ..catalog.measurements import Measurements, catalog_measurements
from ..catalog.schema import GALAXY, validate
from ..errors import CatalogError, MaskError, excerpt, unknown
from ..masks import Mask
from ..model.mosaic import Mosaic

LABELS = ("redshift", "log_stellar_mass")
FEWEST, MOST = 30, 100_000  # galaxies; of more, as many are drawn
MOST_OUTSIDE = 0.1  # of the labels, beyond the range that the model knows: more are a mistake
BLOCK = 8192  # galaxies read at a time


@dataclass(frozen=True)
class Labelled:
    """Galaxies of which the truth is known, in an order that hangs on their names alone.

    mask : what is seen of them
    of : the scalar that is known
    truth : (n,) in its unit
    columns : (c,) places of the seen values in the table
    values, error, limit : (n, c) of these, as `Measurements` has them
    about : `Measurements.noise` and `trust`
    """

    mask: Mask
    of: str
    truth: np.ndarray
    columns: np.ndarray
    values: np.ndarray
    error: np.ndarray
    limit: np.ndarray
    about: Measurements

    def __len__(self) -> int:
        return len(self.truth)

    def __getitem__(self, rows: np.ndarray) -> Labelled:
        values, error, limit = self.values[rows], self.error[rows], self.limit[rows]
        return Labelled(self.mask, self.of, self.truth[rows], self.columns, values, error, limit, self.about)

    def measurements(self, rows: np.ndarray | slice = slice(None), with_truth: bool = False) -> Measurements:
        """What is known of some galaxies, in the order of the table; their labels, too, as exact, if wanted."""
        values = self.values[rows]
        size = self.mask.table.size
        whole = np.full((len(values), size), np.nan, np.float32)
        error, limit = np.zeros((len(values), size), np.float32), np.zeros((len(values), size), bool)
        whole[:, self.columns], error[:, self.columns], limit[:, self.columns] = values, self.error[rows], self.limit[rows]
        if with_truth:
            whole[:, self.mask.table.place(self.of)] = self.truth[rows, None]
        return Measurements(whole, error, limit, self.about.noise, self.about.trust)

    def normalised(self, model: Mosaic) -> tuple[np.ndarray, np.ndarray]:
        """The truth as the network counts, (n,), and the ends of its range, (2,)."""
        place = self.mask.table.place(self.of).start
        truth = (self.truth - model.scaling.mean[place]) / model.scaling.spread[place]
        ends = model.scaling.edges[self.mask.table.scalar_names.index(self.of), [0, -1]]
        return truth.astype(np.float32), ends


def labelled(
    model: Mosaic, catalog: xr.Dataset, seen: Mask | str | None = None, of: str = "redshift"
) -> tuple[Mosaic, Labelled]:
    """The model with the catalog's filters, and those galaxies of the catalog of which `of` is known.

    Parameters
    ----------
    seen : what the model is shown; by default all that surveys measure and the catalog has
    of : "redshift" or "log_stellar_mass"

    Raises
    ------
    CatalogError
        If too few labels are known, many lie outside the range that the model knows, or nothing that is seen was measured.
    MaskError
        If `seen` shows the labels.
    """
    if of not in LABELS or of not in model.table.scalar_names:
        raise CatalogError(unknown("label", of, [name for name in LABELS if name in model.table.scalar_names]))
    if not model.has_uncertainty:
        raise CatalogError(f"'{model.name}' has no densities, and can be neither adapted nor checked; take another model.")
    model = model.for_catalog(catalog)
    validate(catalog, model.table)
    truth = _known(catalog, of)
    rows = _within(model, truth, of)
    mask = _seen(model, catalog, seen, of)
    drawn = uniform_by_id(0, "labelled galaxies", catalog[GALAXY].values[rows], 1)[:, 0]  # so that their order is forgotten
    rows = rows[np.argsort(drawn, kind="stable")][:MOST]
    columns = np.flatnonzero(mask.seen)
    parts = [_columns(model, catalog, rows[start : start + BLOCK], columns) for start in range(0, len(rows), BLOCK)]
    values, error, limit = (np.concatenate(part) for part in zip(*(part[:3] for part in parts), strict=True))
    shows = np.isfinite(values).any(1)
    if shows.sum() < FEWEST:
        raise CatalogError(
            f"the mask '{mask.text}' shows something of {shows.sum()} galaxies with a known '{of}'; "
            f"at least {FEWEST} are needed."
        )
    kept = truth[rows].astype(float)[shows], columns, values[shows], error[shows], limit[shows], parts[0][3]
    return model, Labelled(mask, of, *kept)


def _known(catalog: xr.Dataset, of: str) -> np.ndarray:
    truth = np.asarray(catalog[of].values, float) if of in catalog.variables else np.full(catalog.sizes[GALAXY], np.nan)
    count = int(np.isfinite(truth).sum())
    if count < FEWEST:
        found = "none is known" if not count else f"it is known of {count} alone"
        raise CatalogError(
            f"'{of}' of {len(truth):,} galaxies: {found}; at least {FEWEST} are needed. Give those of a spectroscopic survey "
            f"as '{of}' when you import the table (docs/import-map.toml)."
        )
    return truth


def _within(model: Mosaic, truth: np.ndarray, of: str) -> np.ndarray:
    """The rows whose label is known and can be an answer of the model; stars and quasars among galaxies are passed over."""
    rows, (low, high) = np.flatnonzero(np.isfinite(truth)), model.ranges[of]
    is_outside = (truth[rows] < low) | (truth[rows] > high)
    if is_outside.sum() > MOST_OUTSIDE * len(rows):
        outside = rows[is_outside]
        found = ", ".join(f"{x:.4g}" for x in truth[outside[:3]])
        raise CatalogError(
            f"'{of}' of {len(outside):,} of {len(rows):,} galaxies (rows {', '.join(map(str, outside[:5].tolist()))}"
            f"{', ...' if len(outside) > 5 else ''}) lies outside the range that '{model.name}' knows, {low:.4g} to "
            f"{high:.4g}; found {found}. Leave these galaxies out, or set their '{of}' to NaN."
        )
    return rows[~is_outside]


def _seen(model: Mosaic, catalog: xr.Dataset, seen: Mask | str | None, of: str) -> Mask:
    table = model.table
    some = catalog_measurements(catalog.isel({GALAXY: slice(0, BLOCK)}), table).values
    has = np.isfinite(some).any(0)
    mask = Mask(has & table.is_measured, table) if seen is None else model.as_mask(seen)
    if mask.of(of).any():
        raise MaskError(f"the mask '{mask.text}' shows '{of}', which is to be told; hide it.")
    mask = Mask(mask.seen & has, table)
    if not (mask.seen & table.is_measured).any():
        names = ", ".join(row.name for row in table if row.measured)
        wanted = "" if seen is None else f" that {excerpt(seen if isinstance(seen, str) else seen.text)} shows"
        raise CatalogError(
            f"the catalog has no measured band{wanted}; looked for {names}. Import magnitudes with their errors."
        )
    return mask


def _columns(
    model: Mosaic, catalog: xr.Dataset, rows: np.ndarray, columns: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray, Measurements]:
    some = catalog_measurements(catalog.isel({GALAXY: rows}), model.table)
    return some.values[:, columns], some.error[:, columns], some.limit[:, columns], some[:0]
