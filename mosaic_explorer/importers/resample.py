"""From the grid of a file to ours, keeping integrals: the light of a spectrum, the mass of a history.

The value of one of our bins is the integral of the file's curve over the bin divided by the bin's width: differences of the
cumulative integral, so nothing is lost or counted twice between two bins.
"""

from __future__ import annotations

import numpy as np

from ..errors import CatalogError

COVERED_SHARE = (
    0.5  # a bin of ours less covered than this by the file's grid is missing; else it is the mean of what is covered
)
SAME_GRID = 1e-6  # relative: points that agree to this are the same points
TINY = 1e-9


def point_edges(points: np.ndarray, log: bool = False, least: float = -np.inf) -> np.ndarray:
    """Edges, shape (n + 1,), half way between increasing points (in log if `log`), none below `least`."""
    x = np.log(points) if log else np.asarray(points, float)
    middle = (x[1:] + x[:-1]) / 2
    edges = np.concatenate([[2 * x[0] - middle[0]], middle, [2 * x[-1] - middle[-1]]])
    return np.maximum(np.exp(edges) if log else edges, least)


def mean_in_bins(values: np.ndarray, edges: np.ndarray, target: np.ndarray, points: np.ndarray | None = None) -> np.ndarray:
    """Mean of each galaxy's curve in each of our bins.

    Parameters
    ----------
    values : (galaxies, n), NaN where missing
    edges : (n + 1,) increasing, where the values' own bins begin and end
    target : (m + 1,), or (galaxies, m + 1) where our bins lie elsewhere for each galaxy; increasing
    points : (n,), where the values stand: the curve is then straight from one to the next and level in the outer half bins;
        None: each value is the mean of its bin, and the curve has steps

    Returns
    -------
    (galaxies, m); NaN where less than half of a bin is covered, or where it touches a missing value
    """
    if points is None:
        nodes, left, right = edges, values, values
    else:
        nodes = np.concatenate([edges[:1], points, edges[-1:]])
        ends = np.concatenate([values[:, :1], values, values[:, -1:]], axis=1)
        left, right = ends[:, :-1], ends[:, 1:]
    at = np.clip(np.atleast_2d(target), nodes[0], nodes[-1])
    width = np.diff(at)
    is_missing = np.isnan(left) | np.isnan(right)
    if is_missing.any():
        left, right = np.where(is_missing, 0.0, left), np.where(is_missing, 0.0, right)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.diff(_integral(left, right, nodes, at)) / width
    if is_missing.any():
        missing_width = np.diff(_integral(is_missing.astype(float), is_missing.astype(float), nodes, at))
        mean = np.where(missing_width > TINY * width, np.nan, mean)
    return np.where(width < (COVERED_SHARE - TINY) * np.diff(np.atleast_2d(target)), np.nan, mean)


def _integral(left: np.ndarray, right: np.ndarray, nodes: np.ndarray, at: np.ndarray) -> np.ndarray:
    """The integral from nodes[0] up to `at`, (galaxies or 1, k), of lines from `left` to `right` between nodes."""
    step = np.diff(nodes)
    total = np.concatenate([np.zeros((len(left), 1)), np.cumsum((left + right) / 2 * step, axis=1)], axis=1)
    segment = np.clip(np.searchsorted(nodes, at, side="right") - 1, 0, len(step) - 1)
    inside = at - nodes[segment]
    share = np.divide(inside, step[segment], out=np.zeros_like(inside), where=step[segment] > 0)

    def pick(array: np.ndarray) -> np.ndarray:
        return array[:, segment[0]] if len(segment) == 1 else np.take_along_axis(array, segment, axis=1)

    first, last = pick(left), pick(right)
    return pick(total) + inside * (first + share * (last - first) / 2)


def is_covered(edges: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Which bins, (m,), of `target` a grid with these `edges` covers enough to be filled."""
    width = np.diff(np.clip(target, edges[0], edges[-1]))
    return width >= (COVERED_SHARE - TINY) * np.diff(target)


def check_grid(grid: np.ndarray, words: str) -> np.ndarray:
    """The grid, if it is finite, at least two numbers, and rises or falls all the way.

    Raises
    ------
    CatalogError
        With the place where it turns back.
    """
    grid = np.asarray(grid, float)
    if grid.ndim != 1 or grid.size < 2 or not np.isfinite(grid).all():
        raise CatalogError(f"{words} must be a list of at least 2 finite numbers; found shape {grid.shape}.")
    steps = np.diff(grid)
    way = np.sign(steps[0]) or 1.0
    if not (steps * way > 0).all():
        turn = int(np.flatnonzero(steps * way <= 0)[0])
        raise CatalogError(
            f"{words} must rise or fall all the way; found {grid[turn]:g} followed by {grid[turn + 1]:g} "
            f"(values {turn} and {turn + 1}). Sort the grid and the values along with it."
        )
    return grid
