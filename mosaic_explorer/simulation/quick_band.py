"""The light of galaxies in one band, fast: what a selection of many galaxies needs.

Between redshifts that lie closer than any feature of stars is wide, the templates behind the filter are summed beforehand, in
slices narrow enough that dust dims each as it does the slice's middle. Lines are counted one by one.
"""

from __future__ import annotations

from . import jax_setup  # noqa: F401

# isort: split

from typing import TYPE_CHECKING

import jax
import jax.numpy as jnp
import numpy as np

from .hydrogen import REDSHIFTS, Hydrogen
from .photometry import Bands

if TYPE_CHECKING:
    from .light import Light, Parts

N_SLICES = 8  # with an equal share of what the filter sees, beside
FAINT_WING = 3e-4  # of it at either end, which looks far
ESCAPING = 0.01  # of the brightest ultraviolet light, short of the Lyman limit
BINS_PER_STEP = 2  # of the fine grid, between one tabulated redshift and the next
ROUND = 256  # galaxies short of Lyman alpha are absorbed in multiples of it, so that few shapes are compiled


class QuickBand:
    """One band, (1, ...) of `Bands`, and the tables of `light` behind it."""

    def __init__(self, band: Bands, light: Light):
        grid, n = light.grid, len(light.grid.centres)
        self.step = BINS_PER_STEP * grid.step
        rows = int(np.ceil(np.log1p(REDSHIFTS[-1]) / self.step)) + 1
        first, weights = jax.jit(jax.vmap(band.window))(jnp.expm1(jnp.arange(rows) * self.step))
        self.first, self.response = np.asarray(first)[:, 0], np.asarray(weights, float)[:, 0]
        width = self.response.shape[1]
        self.slice_of = _slices(self.response[0])
        shapes = [light.spectra]
        if light.gas is not None:
            ionising = light.ionising_shapes
            shapes += [light.gas.shapes, jnp.pad(ionising, ((0, 0), (0, n - ionising.shape[1])))]
        self.ends = np.cumsum([len(part) for part in shapes])  # of stars, gas and escaping ionising light
        sources = np.pad(np.concatenate(shapes), ((0, 0), (width, width)))  # nothing shines beyond the grid
        starts = np.flatnonzero(np.diff(self.slice_of, prepend=-1))
        table = np.empty((rows, len(starts), len(sources)), np.float32)
        for row, (at, response) in enumerate(zip(self.first, self.response)):
            table[row] = np.add.reduceat(sources[:, at + width : at + 2 * width] * response, starts, 1).T
        self.table = jnp.array(table)
        # a slice with the Lyman limit in it lets most pass where most shines: young stars stand for all light, and a little
        # escapes where they are dark
        self.usual = np.maximum(sources[light.usual], ESCAPING * sources[light.usual].max())
        self.width = width
        middles = np.bincount(self.slice_of, self.response[0] * np.arange(width)) / np.bincount(self.slice_of, self.response[0])
        self.middles = jnp.array(np.clip(np.rint(self.first[:, None] + middles), 0, n - 1).astype(int))
        self.bins, self.shares = np.zeros((2, 2, 0), int)
        if light.gas is not None:
            self.bins = np.asarray(light.gas.bins)
            self.shares = np.asarray(light.gas.shares / jnp.maximum(light.gas.shares.sum(0), 1e-30))  # none beyond the grid
            at = self.bins[:, None] - self.first[:, None]  # (2, rows, l)
            inside = (at >= 0) & (at < width)
            response = np.where(inside, np.take_along_axis(self.response[None], np.clip(at, 0, width - 1), -1), 0.0)
            self.lines = jnp.array(response * np.asarray(light.gas.shares)[:, None], jnp.float32)

    def light(self, parts: Parts, redshift: jax.Array, light: Light) -> tuple[jax.Array, jax.Array]:
        """Of one galaxy, before hydrogen absorbs: what each slice (s,) and each line (l,) adds to the mean in the band."""
        place = jnp.log1p(redshift) / self.step
        row = jnp.rint(place).astype(int)
        table, dust = self.table[row], light.dust.at(self.middles[row])
        stars, *of_gas = jnp.split(table, self.ends[:-1], -1)
        slices = (jnp.einsum("kt,st->ks", parts.weights, stars) * dust.transmission(parts.screen)).sum(0)
        if light.gas is None or light.line_dust is None:
            return slices * dust.template_error(parts.screen), slices[:0]
        gas, ionising = of_gas
        slices += (parts.continuum @ gas.T * dust.transmission(parts.screen, of_gas=True)).sum(0) + ionising @ parts.ionising
        line_dust = light.line_dust.transmission(parts.screen, of_gas=True)
        emergent, _ = light.gas.emerge(parts.lines, line_dust, parts.screen.lya_escape)
        low = jnp.floor(place).astype(int)
        part = (place - low).astype(jnp.float32)
        response = self.lines[:, low] * (1 - part) + self.lines[:, low + 1] * part
        lines = emergent * response.sum(0) * light.line_dust.template_error(parts.screen)
        return slices * dust.template_error(parts.screen), lines

    def behind_hydrogen(
        self, hydrogen: Hydrogen, redshift: np.ndarray, sightline: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Transmission of each slice (g, s) and of each line (g, l)."""
        row = np.rint(np.log1p(redshift) / self.step).astype(int)
        slices, lines = np.ones((len(row), self.slice_of[-1] + 1)), np.ones((len(row), self.bins.shape[1]))
        behind = np.flatnonzero(self.first[row] < hydrogen.size)
        if len(behind):
            some = np.resize(behind, -(-len(behind) // ROUND) * ROUND)
            of_some = None if sightline is None else sightline[some]
            through = np.asarray(hydrogen.transmission(redshift[some], of_some))[: len(behind)]
            through = np.pad(through, ((0, 0), (0, 1)), constant_values=1.0)
            at = self.first[row[behind], None] + np.arange(self.response.shape[1])
            seen = np.take_along_axis(through, np.clip(at, 0, hydrogen.size), 1)
            response = self.response[row[behind]] * self.usual[at + self.width]
            starts = np.flatnonzero(np.diff(self.slice_of, prepend=-1))
            whole = np.maximum(np.add.reduceat(response, starts, 1), 1e-30)
            slices[behind] = np.add.reduceat(seen * response, starts, 1) / whole
            lines[behind] = (through[:, np.minimum(self.bins, hydrogen.size)] * self.shares).sum(1)
        return slices, lines


def _slices(response: np.ndarray) -> np.ndarray:
    """To which slice each bin of a filter belongs, (w,), from 0 on without a gap."""
    seen = (np.cumsum(response) - response / 2) / response.sum()
    ends = np.linspace(0, 1, N_SLICES + 1)
    ends[[0, -1]] = FAINT_WING, 1 - FAINT_WING
    return np.unique(np.searchsorted(ends, seen), return_inverse=True)[1]
