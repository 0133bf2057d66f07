"""The wavelengths of a file's spectra, the times of its histories, and the way from there to our grid."""

from __future__ import annotations

import numpy as np

from ..cosmology import age, luminosity_distance
from ..errors import CatalogError
from ..modalities import Modality
from . import reading, resample, units
from .columns import TableFile
from .entry import Entry, GridMap
from .tally import ImportTally


class FileGrid:
    """The grid of one variable of a file; `words` say what it is and what of ours it covers.

    Raises
    ------
    CatalogError
        If the grid is not there, turns back, or has no unit of length or time.
    """

    def __init__(self, entry: Entry, map: GridMap, file: TableFile, unit: units.Unit, row: Modality):
        where, name = map.where, entry.variable
        self.map, self.unit = map, unit
        self.is_history, self.is_observed = map.time != "", entry.is_observed
        numbers = reading.grid(file, where, name) if isinstance(where, str) else np.asarray(where, float)
        words = f"[{name}] {'edges' if map.is_edges else 'grid'}"
        numbers = resample.check_grid(numbers, f"{words} '{where}'" if isinstance(where, str) else words)
        scale = units.read_unit(map.unit, "time" if self.is_history else "length", name)
        grid = scale.linear(numbers)
        self.falls = grid[0] > grid[-1]
        grid = grid[::-1] if self.falls else grid
        if not self.is_history and grid[0] <= 0:
            raise CatalogError(f"{words} must hold positive wavelengths; found {grid[0]:g} AA.")
        if map.time == "cosmic time" and grid[0] < 0:
            raise CatalogError(f"{words} must hold cosmic times of at least 0; found {grid[0]:g} Gyr. Is it a lookback time?")
        self.coordinates = grid
        self.size = len(grid) - 1 if map.is_edges else len(grid)
        # Half a bin beyond a grid that starts at 0 would lie before the Big Bang or after the observation.
        least = min(0.0, grid[0]) if self.is_history else -np.inf
        self.points = None if map.is_edges else grid
        self.edges = grid if map.is_edges else resample.point_edges(grid, not self.is_history, least)
        self.target_points = row.axis
        self.target = resample.point_edges(row.axis, not self.is_history, 0.0 if self.is_history else -np.inf)
        self.lookback = map.time.startswith("lookback")
        self.from_observation = map.time == "lookback from observation"
        self.is_sampled = self.points is not None and unit.kind != "mass"
        self.same = (
            self.is_sampled
            and not self.lookback
            and not self.is_observed
            and len(grid) == row.size
            and np.allclose(grid, row.axis, rtol=resample.SAME_GRID, atol=0)
        )

    @property
    def words(self) -> list[str]:
        ours = "Gyr" if self.is_history else "AA"
        which = f"{self.map.time} " if self.is_history else f"{'observed' if self.is_observed else 'rest-frame'} wavelength "
        kind = "points" if self.points is not None else "bins"
        lines = [f"{which}from {self.coordinates[0]:g} to {self.coordinates[-1]:g} {ours}, {self.size} {kind}"]
        if self.same:
            return [*lines, "on our grid already, taken as it is"]
        lines.append(f"resampled to our {len(self.target) - 1} bins, {'mass' if self.is_history else 'energy'} conserved")
        if self.is_observed:
            return [*lines, "brought to the rest frame and to 10 pc by each galaxy's redshift; what lies outside is missing"]
        if self.from_observation:
            return [*lines, "times outside the file's grid, such as those after the observation, are missing"]
        is_covered = resample.is_covered(*self._ascending())
        is_covered = is_covered[::-1] if self.lookback or not self.is_history else is_covered
        if not is_covered.all():
            inside = self.target_points[is_covered]
            span = f"; covered are {inside[0]:g} to {inside[-1]:g} {ours}" if inside.size else ""
            lines.append(
                f"the file's grid does not cover {int((~is_covered).sum())} of our {is_covered.size} values, missing{span}"
            )
        return lines

    def _ascending(self) -> tuple[np.ndarray, np.ndarray]:
        """Edges of the file and of ours on the axis of integration: cosmic or lookback time [Gyr], or frequency [Hz]."""
        if not self.is_history:
            return units.LIGHT_AA / self.edges[::-1], units.LIGHT_AA / self.target[::-1]
        if self.lookback:
            return self.edges, (age(0.0) - self.target)[::-1]
        return self.edges, self.target

    def linear(self, raw: np.ndarray) -> np.ndarray:
        """The file's numbers, (rows, n), as Msun/yr, Msun in each bin or Jy at 10 pc, along rising times or wavelengths."""
        values = self.unit.linear(raw[:, ::-1] if self.falls else raw)
        if self.unit.kind == "per_aa":  # F_nu = F_lambda dlambda / dnu, in a bin or at a point; 1e23: erg/s/cm2/Hz -> Jy
            if self.points is None:
                return values * np.diff(self.edges) / -np.diff(units.LIGHT_AA / self.edges) * 1e23
            return values * self.points**2 / units.LIGHT_AA * 1e23
        return values

    def means(
        self, values: np.ndarray, rows: np.ndarray, redshift: np.ndarray | None, name: str, losses: ImportTally
    ) -> np.ndarray:
        """`linear` values, (rows, n), in our bins, (rows, size)."""
        if self.same:
            return values
        edges, target = self._ascending()
        if self.is_history:
            now = np.full(len(values), age(0.0))
            if self.from_observation:
                if redshift is None:
                    raise ValueError("a lookback from the observation is dated by the redshift")
                without_redshift = np.isnan(redshift)
                has_history = without_redshift & np.isfinite(values).any(axis=1)
                losses.add(f"{name}: no redshift, so a lookback from the observation has no date: lost", has_history, rows)
                now = age(np.where(without_redshift, 0.0, redshift))
                target = (now[:, None] - self.target)[:, ::-1]
                values = np.where(without_redshift[:, None], np.nan, values)
            values = self._rates(values, now[:, None], rows, name, losses)
            means = resample.mean_in_bins(values, edges, target, self.points if self.is_sampled else None)
            return means[:, ::-1] if self.lookback else means
        if self.is_observed:
            values, target = self._at_10_pc(values, target, rows, redshift, name, losses)
        points = units.LIGHT_AA / self.points[::-1] if self.is_sampled and self.points is not None else None
        return resample.mean_in_bins(values[:, ::-1], edges, target, points)[:, ::-1]

    def _at_10_pc(
        self,
        values: np.ndarray,
        target: np.ndarray,
        rows: np.ndarray,
        redshift: np.ndarray | None,
        name: str,
        losses: ImportTally,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Jy at the Earth, (rows, n), as Jy at 10 pc, and our bins [Hz] as each galaxy's observer sees them, (rows, m + 1).

        L_nu(nu (1 + z)) = 4 pi d_L^2 f_nu(nu) / (1 + z) (Hogg et al. 2002, astro-ph/0210394).
        """
        if redshift is None:
            raise ValueError("an observed spectrum is brought to the rest frame by the redshift")
        usable = np.isfinite(redshift) & (redshift > 0)
        lost = ~usable & np.isfinite(values).any(axis=1)
        losses.add(f"{name}: no redshift above 0, so no distance: lost", lost, rows)
        z = np.where(usable, redshift, 1.0)
        nearer = np.where(usable, (luminosity_distance(z) / 10.0) ** 2 / (1 + z), np.nan)
        return values * nearer[:, None], target / (1 + z)[:, None]

    def _rates(self, values: np.ndarray, now: np.ndarray, rows: np.ndarray, name: str, losses: ImportTally) -> np.ndarray:
        """Msun/yr, (rows, n), of a history whose lookback starts at cosmic time `now`, (rows, 1) [Gyr]."""
        # A bin may begin before the Big Bang, as when all galaxies share one last bin: its stars formed after it.
        width = np.diff(np.minimum(self.edges, now)) if self.lookback else np.diff(self.edges)[None]
        too_early = (width <= 0) & (values > 0)
        losses.add(f"{name}: stars formed before the Big Bang, by the lookback time: lost", too_early, rows)
        if self.unit.kind != "mass":
            return values
        return np.divide(values, width * 1e9, out=np.zeros(np.broadcast_shapes(values.shape, width.shape)), where=width > 0)
