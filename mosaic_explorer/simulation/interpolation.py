"""Places in tables: which nodes stand around a value, and how much of each."""

from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np
from threadpoolctl import threadpool_limits


def shares(nodes: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Linear interpolation as a matrix: the share (n, len(nodes)) of every node at values `at` (n,), level beyond the ends."""
    at = np.clip(at, nodes[0], nodes[-1])
    return np.stack([np.interp(at, nodes, row) for row in np.eye(len(nodes))], -1)


def corners(x: jax.Array, x_nodes: np.ndarray, y: jax.Array, y_nodes: np.ndarray) -> tuple[jax.Array, jax.Array]:
    """Bilinear interpolation at one (x, y): four rows of a table over all pairs of nodes, (x * y, ...), and their weights."""
    (i, p), (j, q) = _place(x, x_nodes), _place(y, y_nodes)
    n = len(y_nodes)
    rows = jnp.stack([i * n + j, i * n + j + 1, (i + 1) * n + j, (i + 1) * n + j + 1])
    return rows, jnp.stack([(1 - p) * (1 - q), (1 - p) * q, p * (1 - q), p * q]).astype(jnp.float32)


def _place(x: jax.Array, nodes: np.ndarray) -> tuple[jax.Array, jax.Array]:
    """The node below a value, and the part of the way to the next."""
    place = jnp.interp(x, nodes, np.arange(len(nodes)))
    low = jnp.clip(jnp.floor(place).astype(int), 0, len(nodes) - 2)
    return low, place - low


def few_shapes(spectra: np.ndarray, importance: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Spectra (s, n) as sums of few shapes: coefficients (s, count) and shapes (count, n), their principal components.

    What is small is the error relative to the mean spectrum times `importance` (n,). One thread, so that the last bits do not
    depend on how many there are.
    """
    scale = spectra.mean(0)
    scale = np.where(scale > 0, scale, 1.0) / importance
    with threadpool_limits(1):
        relative = spectra / scale
        _, vectors = np.linalg.eigh(relative @ relative.T)
        coefficients = vectors[:, : -count - 1 : -1]
        return coefficients, (coefficients.T @ relative) * scale
